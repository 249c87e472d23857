// Baselines: one that was written is read as the same one. The first writing mends what is no UTF-8, which may change the order.
#include <string>

#include "check/baseline.h"
#include "fuzz.h"

using namespace grantlint;

namespace {

std::string rewritten(const std::string& text) {
    const auto baseline = check::parse_baseline(text, "/w/baseline.json");
    fuzz::must(baseline.has_value(), "a baseline that was written cannot be read");
    return check::to_text(*baseline);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto baseline = check::parse_baseline(fuzz::text_of(data, size), "/w/baseline.json");
    if (!baseline) return 0;
    const std::string mended = rewritten(check::to_text(*baseline));
    fuzz::must(rewritten(mended) == mended, "a baseline that was read is written differently");
    return 0;
}
