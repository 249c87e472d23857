#include "base/comments.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace grantlint {

namespace {

constexpr std::array<std::string_view, 5> kRawPrefixes = {"R", "u8R", "uR", "UR", "LR"};
constexpr std::size_t kLongestDelimiter = 16;

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::vector<Comment> run() {
        while (at_ < text_.size()) step();
        return std::move(comments_);
    }

private:
    void step() {
        const char c = text_[at_];
        const std::string_view two = text_.substr(at_, 2);
        if (two == "//") take_comment(end_of_line(at_));
        else if (two == "/*") take_comment(behind("*/", at_ + 2));
        else if (c == '"' || c == '\'') skip_quoted(c);
        else if (std::isdigit(static_cast<unsigned char>(c)) != 0) skip_number();
        else if (is_word(c)) skip_word();
        else ++at_;
    }

    void take_comment(std::size_t end) {
        comments_.push_back({at_, end});
        at_ = end;
    }

    [[nodiscard]] std::size_t behind(std::string_view mark, std::size_t from) const {
        const std::size_t found = text_.find(mark, from);
        return found == std::string_view::npos ? text_.size() : found + mark.size();
    }

    // Where the line ends, or one that it goes on in; in front of "\r\n" or "\n".
    [[nodiscard]] std::size_t end_of_line(std::size_t from) const {
        while (true) {
            const std::size_t newline = text_.find('\n', from);
            if (newline == std::string_view::npos) return text_.size();
            const std::size_t end = newline > from && text_[newline - 1] == '\r' ? newline - 1 : newline;
            if (end == from || text_[end - 1] != '\\') return end;
            from = newline + 1;
        }
    }

    void skip_quoted(char quote) {
        for (++at_; at_ < text_.size() && text_[at_] != '\n'; ++at_) {
            if (text_[at_] == quote) return void(++at_);
            if (text_[at_] != '\\') continue;
            ++at_;
            if (text_.substr(at_, 2) == "\r\n") ++at_;
        }
    }

    // A preprocessing number; 1'000 has no character literal in it.
    void skip_number() {
        while (at_ < text_.size()) {
            const bool separator = text_[at_] == '\'' && at_ + 1 < text_.size() && is_word(text_[at_ + 1]);
            if (!separator && !is_word(text_[at_]) && text_[at_] != '.') return;
            ++at_;
        }
    }

    void skip_word() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_word(text_[at_])) ++at_;
        const bool raw = at_ < text_.size() && text_[at_] == '"' && std::ranges::find(kRawPrefixes, text_.substr(begin, at_ - begin)) != kRawPrefixes.end();
        if (raw) skip_raw();
    }

    void skip_raw() {
        const std::size_t open = text_.substr(at_ + 1, kLongestDelimiter + 1).find('(');
        if (open == std::string_view::npos) return skip_quoted('"');
        const std::string close = ")" + std::string(text_.substr(at_ + 1, open)) + "\"";
        at_ = behind(close, at_ + 1 + open);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Comment> comments_;
};

// The end of a scalar of YAML in these quotes: "\"" is escaped in double ones, "''" in single ones.
std::size_t behind_quotes(std::string_view text, std::size_t open) {
    const char quote = text[open];
    for (std::size_t at = open + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') ++at;
        else if (text[at] == quote && quote == '\'' && text.substr(at + 1).starts_with(quote)) ++at;
        else if (text[at] == quote) return at + 1;
    }
    return text.size();
}

std::vector<Comment> find_hash_comments(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r\n", kOpening = " \t\r\n[{,";
    std::vector<Comment> comments;
    for (std::size_t at = 0; at < text.size();) {
        const char before = at == 0 ? '\n' : text[at - 1];
        if (text[at] == '#' && kBlank.find(before) != std::string_view::npos) {
            const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
            comments.push_back({at, end});
            at = end;
        } else if ((text[at] == '"' || text[at] == '\'') && kOpening.find(before) != std::string_view::npos) {
            at = behind_quotes(text, at);
        } else {
            ++at;
        }
    }
    return comments;
}

}  // namespace

std::vector<Comment> find_comments(std::string_view source, CommentStyle style) {
    return style == CommentStyle::hash ? find_hash_comments(source) : Scanner(source).run();
}

}  // namespace grantlint
