#include "page.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace grantlint::spec {

namespace {

constexpr std::string_view kFence = "```";

// The comment that holds expectations: where it begins and ends in its line, and what it says.
struct Note {
    std::size_t begin = 0, end = 0;
    std::string text;
};

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(separator, begin), text.size());
        if (auto part = trimmed(text.substr(begin, end - begin)); !part.empty()) parts.push_back(std::move(part));
        begin = end + 1;
    }
    return parts;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

// key=value or key="value with spaces and \"quotes\"" in a fence's info string.
std::string attribute(std::string_view info, std::string_view key) {
    const std::string wanted = " " + std::string(key) + "=";
    const auto at = info.find(wanted);
    if (at == std::string_view::npos) return {};
    std::string_view rest = info.substr(at + wanted.size());
    if (!rest.starts_with('"')) return std::string(rest.substr(0, rest.find(' ')));
    std::string value;
    for (std::size_t i = 1; i < rest.size() && rest[i] != '"'; ++i) {
        if (rest[i] == '\\' && i + 1 < rest.size()) ++i;
        value += rest[i];
    }
    return value;
}

std::optional<Note> find_note(const std::string& line) {
    for (const std::string_view opening : {"// expect:", "/* expect:"}) {
        const auto begin = line.find(opening);
        if (begin == std::string::npos) continue;
        const auto text = begin + opening.size();
        const auto close = opening.starts_with("/*") ? line.find("*/", text) : std::string::npos;
        const auto text_end = std::min(close, line.size());
        return Note{begin, close == std::string::npos ? line.size() : close + 2, line.substr(text, text_end - text)};
    }
    return std::nullopt;
}

template <class Visit>
void for_each_item(const Section& section, Visit visit) {
    for (const File& file : section.files) {
        const auto lines = lines_of(file.content);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto note = find_note(lines[i]);
            if (!note) continue;
            for (const std::string& what : split(note->text, ';')) visit(file, i + 1, what);
        }
    }
}

std::string to_note(const std::vector<Expectation>& expectations, bool as_block) {
    std::string text = as_block ? "/* expect: " : "// expect: ";
    for (std::size_t i = 0; i < expectations.size(); ++i) text += (i == 0 ? "" : "; ") + expectations[i].what;
    return text + (as_block ? " */" : "");
}

std::string with_note(const std::string& line, const std::vector<Expectation>& expectations) {
    const auto note = find_note(line);
    if (!note && expectations.empty()) return line;
    std::string before = note ? line.substr(0, note->begin) : line;
    const std::string after = note ? line.substr(note->end) : "";
    const bool continued = !note && before.ends_with('\\');
    if (continued) before.pop_back();
    const bool as_block = continued || (note && line.compare(note->begin, 2, "/*") == 0);
    if (expectations.empty()) {
        const bool says_nothing = trimmed(note->text) == "nothing";
        return says_nothing ? line : trimmed(after).empty() ? before.substr(0, before.find_last_not_of(' ') + 1) : before + after;
    }
    const std::string gap = before.empty() || before.ends_with(' ') ? "" : "  ";
    return before + gap + to_note(expectations, as_block) + (continued ? " \\" : after);
}

}  // namespace

Page parse_page(const std::string& name, const std::string& text) {
    Page page{.name = name, .sections = {}};
    const auto lines = lines_of(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].starts_with("## ")) page.sections.push_back({.title = trimmed(lines[i].substr(3)), .line = i + 1, .files = {}});
        if (!lines[i].starts_with(kFence)) continue;
        const std::string info = lines[i].substr(kFence.size());
        File file{.name = attribute(info, "file"), .flags = split(attribute(info, "flags"), ' '), .needs = split(attribute(info, "needs"), ','),
                  .incomplete = !attribute(info, "incomplete").empty(),
                  .content = {}, .first_line = i + 2};
        for (++i; i < lines.size() && !lines[i].starts_with(kFence); ++i) file.content += lines[i] + '\n';
        if (i == lines.size()) throw std::runtime_error(name + ".md: a fence is not closed");
        if (file.name.empty()) continue;
        if (page.sections.empty()) throw std::runtime_error(name + ".md: a file stands before the first heading");
        page.sections.back().files.push_back(std::move(file));
    }
    return page;
}

Page load_page(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path);
    return parse_page(std::filesystem::path(path).stem().string(), {std::istreambuf_iterator<char>(in), {}});
}

std::vector<Expectation> find_expectations(const Section& section) {
    std::vector<Expectation> found;
    for_each_item(section, [&](const File& file, std::size_t line, const std::string& what) {
        if (what != "nothing") found.push_back({file.name, line, what});
    });
    std::ranges::sort(found);
    return found;
}

bool has_expectations(const Section& section) {
    bool any = false;
    for_each_item(section, [&](const File&, std::size_t, const std::string&) { any = true; });
    return any;
}

bool expects_calls(const Section& section) {
    return std::ranges::any_of(find_expectations(section), [](const Expectation& e) { return e.what.starts_with("call "); });
}

bool expects_help(const Section& section) {
    return std::ranges::any_of(find_expectations(section), [](const Expectation& e) { return e.what.starts_with("help "); });
}

std::string with_expectations(const std::string& text, const Section& section, const std::vector<Expectation>& expectations) {
    auto lines = lines_of(text);
    for (const File& file : section.files) {
        const auto count = lines_of(file.content).size();
        for (std::size_t i = 0; i < count; ++i) {
            std::vector<Expectation> here;
            std::ranges::copy_if(expectations, std::back_inserter(here), [&](const Expectation& e) { return e.file == file.name && e.line == i + 1; });
            std::string& line = lines[file.first_line - 1 + i];
            line = with_note(line, here);
        }
    }
    std::string result;
    for (const std::string& line : lines) result += line + '\n';
    return result;
}

bool is_source(const File& file) {
    const auto extension = std::filesystem::path(file.name).extension();
    return extension == ".c" || extension == ".cc" || extension == ".cpp" || extension == ".cxx" || extension == ".m" || extension == ".mm";
}

}  // namespace grantlint::spec
