// Units in bytes, as a worker process or a shard's file sends them: one that was read is sound, and is written as the same unit.
#include <string>

#include "fuzz.h"
#include "ir/codec.h"
#include "ir/print.h"
#include "ir/validate.h"

using namespace grantlint;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto unit = ir::decode(fuzz::text_of(data, size));
    if (!unit) return 0;
    fuzz::must(ir::is_sound(*unit), "a unit that was read is not sound");
    (void)ir::print(*unit);  // follows every index
    const std::string written = ir::encode(*unit);
    const auto again = ir::decode(written);
    fuzz::must(again.has_value(), "a unit that was written cannot be read");
    fuzz::must(ir::encode(*again) == written, "a unit that was read is written differently");
    return 0;
}
