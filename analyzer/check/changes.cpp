#include "check/changes.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/path.h"

namespace grantlint::check {

namespace {

std::optional<std::uint32_t> take_number(std::string_view& text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc()) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

bool take(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

// One character of a name in quotes: git writes what is no plain ASCII as in C, bytes in octal.
char unquoted(std::string_view& text) {
    const char kind = text.empty() ? '\\' : text[0];
    if (kind >= '0' && kind <= '3' && text.size() >= 3) {
        const int value = (kind - '0') * 64 + (text[1] - '0') * 8 + (text[2] - '0');
        text.remove_prefix(3);
        return static_cast<char>(value);
    }
    if (!text.empty()) text.remove_prefix(1);
    constexpr std::string_view kLetters = "abtnvfr";
    const std::size_t known = kLetters.find(kind);
    return known == std::string_view::npos ? kind : static_cast<char>('\a' + known);
}

// b/src/a.cpp, "b/src/\303\274.cpp"; /dev/null stays as it is.
std::string name_in(std::string_view text) {
    std::string name;
    if (take(text, "\"")) {
        while (!text.empty() && text[0] != '"') {
            if (take(text, "\\")) name += unquoted(text);
            else name += text[0], text.remove_prefix(1);
        }
    } else {
        name = text.substr(0, text.find('\t'));
    }
    return name.starts_with("b/") ? name.substr(2) : name;
}

// "@@ -3,2 +3,4 @@": lines 3 to 6; nullopt when it is none. A count of 0 gives no lines.
std::optional<std::pair<std::uint32_t, std::uint32_t>> hunk_in(std::string_view line) {
    if (!take(line, "@@ -") || !take_number(line)) return std::nullopt;
    if (take(line, ",") && !take_number(line)) return std::nullopt;
    if (!take(line, " +")) return std::nullopt;
    const auto first = take_number(line);
    const auto count = take(line, ",") ? take_number(line) : std::optional<std::uint32_t>(1);
    if (!first || !count || !line.starts_with(" @@")) return std::nullopt;
    return std::pair(*first, *count);
}

bool touches(const std::vector<Lines>& lines, const Range& at) {
    return std::ranges::any_of(lines, [&](const Lines& some) { return at.line <= some.last && std::max(at.line, at.end_line) >= some.first; });
}

bool is_about(const Finding& finding, const Changes& changes) {
    const auto stands_in = [&](const Range& at) {
        const auto changed = changes.find(at.file);
        return changed != changes.end() && touches(changed->second, at);
    };
    return stands_in(finding.at) || changes.contains(finding.manifest) || std::ranges::any_of(finding.trace, [&](const flow::TraceStep& step) { return stands_in(step.at); });
}

}  // namespace

Result<Changes> parse_diff(std::string_view text, const std::string& root) {
    Changes changes;
    std::vector<Lines>* lines = nullptr;
    std::uint32_t number = 0, body = 0;  // `body`: lines of the hunk that are still to come
    while (!text.empty()) {
        ++number;
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (body > 0) {
            body -= line.starts_with('+') ? 1 : 0;
        } else if (line.starts_with("+++ ")) {
            const std::string name = name_in(line.substr(4));
            lines = name == "/dev/null" ? nullptr : &changes[absolute_path(name, root)];
        } else if (line.starts_with("@@ ")) {
            const auto hunk = hunk_in(line);
            if (!hunk) return failure("this is no hunk of a unified diff", {}, {.file = "diff", .line = number, .column = 1});
            body = hunk->second;
            if (lines != nullptr && hunk->second > 0) lines->push_back({hunk->first, hunk->first + hunk->second - 1});
        }
    }
    return changes;
}

Changes whole_files(const std::vector<std::string>& files) {
    Changes changes;
    for (const std::string& file : files) changes[file] = {Lines{}};
    return changes;
}

void narrow(Report& report, const Changes& changes) {
    report.not_about_changes = std::erase_if(report.findings, [&](const Finding& finding) { return !is_about(finding, changes); });
}

}  // namespace grantlint::check
