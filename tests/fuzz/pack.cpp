// Rule packs: one that was read is written as a pack that is the same.
#include <string>

#include "fuzz.h"
#include "rules/pack.h"
#include "rules/pack_writer.h"

using namespace grantlint;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto pack = rules::parse_pack(fuzz::text_of(data, size), "pack.json");
    if (!pack) return 0;
    const std::string written = rules::to_json(*pack);
    const auto again = rules::parse_pack(written, "pack.json");
    fuzz::must(again.has_value(), "a pack that was written cannot be read");
    fuzz::must(rules::to_json(*again) == written, "a pack that was read is written differently");
    return 0;
}
