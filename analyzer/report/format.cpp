#include "report/format.h"

#include <algorithm>
#include <array>

namespace grantlint::report {

namespace {

constexpr std::array kFormats = {Format{"text", write_text}, Format{"json", write_json}};

}  // namespace

const Format* find_format(std::string_view name) {
    const auto* found = std::ranges::find(kFormats, name, &Format::name);
    return found == kFormats.end() ? nullptr : found;
}

std::string format_names() {
    std::string names;
    for (const Format& format : kFormats) names += (names.empty() ? "" : ", ") + std::string(format.name);
    return names;
}

}  // namespace grantlint::report
