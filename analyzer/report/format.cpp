#include "report/format.h"

#include <algorithm>
#include <array>

namespace grantlint::report {

namespace {

constexpr std::array kFormats = {
    Format{"text", write_text, true}, Format{"json", write_json, true}, Format{"sarif", write_sarif}, Format{"github", write_github},
    Format{"gitlab", write_gitlab},   Format{"rdjson", write_rdjson},   Format{"junit", write_junit}, Format{"checkstyle", write_checkstyle},
    Format{"html", write_html},
};

}  // namespace

const Format* find_format(std::string_view name) {
    const auto* found = std::ranges::find(kFormats, name, &Format::name);
    return found == kFormats.end() ? nullptr : found;
}

std::vector<std::string> format_names(View view) {
    std::vector<std::string> names;
    for (const Format& format : kFormats) {
        if (view == View::findings || format.has_inventory) names.emplace_back(format.name);
    }
    return names;
}

}  // namespace grantlint::report
