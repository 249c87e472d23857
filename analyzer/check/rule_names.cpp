#include "check/rule_names.h"

#include <algorithm>

#include "base/embedded.h"

namespace grantlint::check {

namespace {

constexpr std::string_view kFolder = "explain/", kEnding = ".md";

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == '\n') text.remove_prefix(1);
    while (!text.empty() && text.back() == '\n') text.remove_suffix(1);
    return text;
}

}  // namespace

std::vector<std::string> rule_names() {
    std::vector<std::string> names;
    for (const EmbeddedFile& file : embedded_rules()) {
        if (!file.name.starts_with(kFolder) || !file.name.ends_with(kEnding)) continue;
        names.emplace_back(file.name.substr(kFolder.size(), file.name.size() - kFolder.size() - kEnding.size()));
    }
    std::ranges::sort(names);
    return names;
}

std::optional<std::string_view> find_page(std::string_view rule) {
    if (rule.starts_with(kRulePrefix)) rule.remove_prefix(kRulePrefix.size());
    const std::string name = std::string(kFolder) + std::string(rule) + std::string(kEnding);
    const auto page = std::ranges::find(embedded_rules(), std::string_view(name), &EmbeddedFile::name);
    return page == embedded_rules().end() ? std::nullopt : std::optional(page->content);
}

std::string for_readers(std::string_view page) {
    std::string out;
    while (!page.empty()) {
        std::string_view line = page.substr(0, page.find('\n'));
        page.remove_prefix(std::min(page.size(), line.size() + 1));
        if (line.starts_with("```")) line = line.substr(0, line.find(' '));
        else if (const std::size_t mark = line.find("// expect: "); mark != std::string_view::npos) line = line.substr(0, line.find_last_not_of(' ', mark - 1) + 1);
        out += std::string(line) + "\n";
    }
    return out;
}

std::string_view section_of(std::string_view page, std::string_view heading) {
    const std::string title = "\n## " + std::string(heading) + "\n";
    const std::size_t begin = page.find(title);
    if (begin == std::string_view::npos) return {};
    const std::string_view rest = page.substr(begin + title.size());
    return trimmed(rest.substr(0, rest.find("\n## ")));
}

}  // namespace grantlint::check
