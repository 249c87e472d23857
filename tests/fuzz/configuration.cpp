// .grantlint.json, its globs, and the patterns of a .gitignore.
#include <string>

#include "engine/configuration.h"
#include "engine/ignore_rules.h"
#include "engine/selection.h"
#include "fuzz.h"

using namespace grantlint;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(fuzz::text_of(data, size));
    if (const auto configuration = engine::parse_configuration(text, "/w/.grantlint.json")) {
        (void)engine::Selection(configuration->selection).takes("/w/src/a/main.cpp");
    }
    engine::IgnoreRules rules("/w");
    rules.add_lines(text);
    (void)rules.covers("/w/third_party/lib/a.c");
    return 0;
}
