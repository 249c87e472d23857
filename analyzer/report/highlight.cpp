#include "report/highlight.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "report/excerpt.h"
#include "report/xml.h"

namespace grantlint::report {

namespace {

constexpr std::array kKeywords = std::to_array<std::string_view>({  // sorted
    "alignas", "auto", "bool", "break", "case", "catch", "char", "class", "co_await", "co_return", "const", "constexpr", "continue",
    "default", "delete", "do", "double", "else", "enum", "explicit", "extern", "false", "final", "float", "for", "friend", "goto", "if",
    "inline", "int", "long", "namespace", "new", "noexcept", "nullptr", "operator", "override", "private", "protected", "public", "return",
    "short", "signed", "sizeof", "static", "struct", "switch", "template", "this", "throw", "true", "try", "typedef", "typename", "union",
    "unsigned", "using", "virtual", "void", "while",
});

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

class Highlighter {
public:
    explicit Highlighter(std::string_view text) : rest_(text) {}

    std::vector<std::string> lines() {
        while (!rest_.empty()) step();
        end_line();
        return std::move(lines_);
    }

private:
    void step() {
        if (rest_.starts_with("//")) return take(rest_.find('\n'), "c");
        if (rest_.starts_with("/*")) return take(past(rest_.find("*/", 2), 2), "c");
        if (rest_[0] == '"' || rest_[0] == '\'') return take(end_of_literal(), "s");
        if (!is_word(rest_[0])) return take(1, {});
        const auto end = static_cast<std::size_t>(std::ranges::find_if_not(rest_, is_word) - rest_.begin());
        const bool number = std::isdigit(static_cast<unsigned char>(rest_[0])) != 0;
        take(end, number ? "n" : std::ranges::binary_search(kKeywords, rest_.substr(0, end)) ? "k" : "");
    }

    static std::size_t past(std::size_t at, std::size_t length) { return at == std::string_view::npos ? at : at + length; }

    // One that does not end on its line is no literal, unless that is too long to be searched again from every quote in it.
    [[nodiscard]] std::size_t end_of_literal() const {
        for (std::size_t i = 1; i < rest_.size() && rest_[i] != '\n'; ++i) {
            if (i >= kLongestLine) return i;
            if (rest_[i] == '\\') ++i;
            else if (rest_[i] == rest_[0]) return i + 1;
        }
        return 1;
    }

    // The next bytes, in the class's colour, broken into lines.
    void take(std::size_t length, std::string_view kind) {
        std::string_view part = rest_.substr(0, length);
        rest_.remove_prefix(part.size());
        while (true) {
            const std::size_t end = part.find('\n');
            put(part.substr(0, end), kind);
            if (end == std::string_view::npos) return;
            end_line();
            part.remove_prefix(end + 1);
        }
    }

    void put(std::string_view text, std::string_view kind) {
        if (text.ends_with('\r')) text.remove_suffix(1);
        bytes_ += text.size();
        if (text.empty() || bytes_ > kLongestLine) return;
        line_ += kind.empty() ? xml_escaped(text) : "<span class=\"" + std::string(kind) + "\">" + xml_escaped(text) + "</span>";
    }

    void end_line() {
        lines_.push_back(bytes_ > kLongestLine ? "…" : std::move(line_));
        line_.clear();
        bytes_ = 0;
    }

    std::string_view rest_;
    std::string line_;
    std::size_t bytes_ = 0;  // of the line, as it stands in the text
    std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> highlighted_lines(std::string_view text) { return Highlighter(text).lines(); }

}  // namespace grantlint::report
