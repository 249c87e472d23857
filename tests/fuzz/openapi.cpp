// OpenAPI documents in JSON and YAML: what was made of one is a pack.
#include <string>

#include "fuzz.h"
#include "rules/openapi/import.h"
#include "rules/pack_writer.h"

using namespace grantlint;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    for (const char* file : {"api.json", "api.yaml"}) {
        const auto import = rules::openapi::import_pack(fuzz::text_of(data, size), file);
        if (import) fuzz::must(rules::parse_pack(rules::to_json(import->pack), "pack.json").has_value(), "what was imported is no pack");
    }
    return 0;
}
