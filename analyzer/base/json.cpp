#include "base/json.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <utility>

namespace grantlint::json {

const Value* Value::find(std::string_view name) const {
    const auto found = std::ranges::find(members, name, &Member::name);
    return found == members.end() ? nullptr : &found->value;
}

namespace {

const Member* find_repeated_in_few(const std::vector<Member>& members) {
    for (std::size_t i = 1; i < members.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (members[i].name == members[j].name) return &members[i];
        }
    }
    return nullptr;
}

}  // namespace

const Member* find_repeated(const Value& object) {
    constexpr std::size_t kFew = 16;  // up to so many, comparing each with each is faster
    if (object.members.size() <= kFew) return find_repeated_in_few(object.members);
    std::vector<const Member*> sorted;
    sorted.reserve(object.members.size());
    for (const Member& member : object.members) sorted.push_back(&member);
    std::ranges::sort(sorted, [](const Member* a, const Member* b) { return std::pair<std::string_view, const Member*>(a->name, a) < std::pair<std::string_view, const Member*>(b->name, b); });
    const Member* first = nullptr;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i - 1]->name == sorted[i]->name && (first == nullptr || sorted[i] < first)) first = sorted[i];
    }
    return first;
}

std::string_view to_words(Kind kind) {
    switch (kind) {
        case Kind::null: return "null";
        case Kind::boolean: return "true or false";
        case Kind::number: return "a number";
        case Kind::string: return "a string";
        case Kind::array: return "a list";
        case Kind::object: return "an object";
    }
    std::unreachable();
}

namespace {

constexpr std::size_t kUsualMembers = 6;
constexpr int kDeepest = 200;  // nesting; a file that goes deeper is not one of ours

struct Problem {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string message;
    std::string help;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void append_utf8(std::string& out, std::uint32_t code) {
    const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
    if (code < 0x80) return byte(code);
    if (code < 0x800) {
        byte(0xC0U | code >> 6U);
    } else if (code < 0x10000) {
        byte(0xE0U | code >> 12U);
        byte(0x80U | (code >> 6U & 0x3FU));
    } else {
        byte(0xF0U | code >> 18U);
        byte(0x80U | (code >> 12U & 0x3FU));
        byte(0x80U | (code >> 6U & 0x3FU));
    }
    byte(0x80U | (code & 0x3FU));
}

// A recursive descent over RFC 8259. Every read_ function returns false after it has set the problem.
class Parser {
public:
    Parser(std::string_view text, Dialect dialect) : text_(text), dialect_(dialect) {}

    bool read_document(Value& root) {
        if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
        if (!skip_blank()) return false;
        if (at_ == text_.size()) return fail("the file is empty", "write a JSON value");
        if (!read_value(root, 0) || !skip_blank()) return false;
        return at_ == text_.size() || fail("unexpected text after the end of the JSON value", "remove it");
    }

    [[nodiscard]] const Problem& problem() const { return problem_; }

private:
    bool fail_at(std::size_t begin, std::size_t end, std::string message, std::string help = {}) {
        problem_ = {begin, std::max(end, std::min(begin + 1, text_.size())), std::move(message), std::move(help)};
        return false;
    }
    bool fail(std::string message, std::string help = {}) { return fail_at(at_, at_ + 1, std::move(message), std::move(help)); }

    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    bool skip_blank() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                ++at_;
                continue;
            }
            if (c != '/') return true;
            if (!skip_comment()) return false;
        }
        return true;
    }

    bool skip_comment() {
        const std::size_t begin = at_;
        const std::string_view opening = text_.substr(at_, 2);
        if (opening != "//" && opening != "/*") return fail("unexpected '/'", "comments begin with //");
        if (dialect_ == Dialect::json) return fail_at(begin, begin + 2, "comments are not allowed in this file", "remove the comment");
        const std::size_t close = opening == "//" ? text_.find('\n', at_) : text_.find("*/", at_ + 2);
        if (close == std::string_view::npos && opening == "/*") return fail_at(begin, begin + 2, "the comment is never closed", "close it with */");
        at_ = close == std::string_view::npos ? text_.size() : close + (opening == "/*" ? 2 : 0);
        return true;
    }

    bool read_value(Value& value, int depth) {
        if (depth > kDeepest) return fail("the values are nested too deeply");
        value.begin = at_;
        if (!read_by_first_byte(value, depth)) return false;
        value.end = at_;
        return true;
    }

    bool read_by_first_byte(Value& value, int depth) {
        const char c = peek();
        if (at_ == text_.size()) return fail("the file ends where a value should be");
        if (c == '{') return read_object(value, depth);
        if (c == '[') return read_array(value, depth);
        if (c == '"') {
            value.kind = Kind::string;
            return read_string(value.text);
        }
        if (c == '-' || is_digit(c)) return read_number(value);
        return read_word(value);
    }

    bool read_word(Value& value) {
        std::size_t end = at_;
        while (end < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[end])) != 0 || text_[end] == '_')) ++end;
        const std::string_view word = text_.substr(at_, end - at_);
        if (word.empty() && peek() == '\'') return fail("text is written in double quotes", "replace ' with \"");
        if (word.empty()) return fail(std::string("unexpected '") + peek() + "' where a value should be");
        if (word != "true" && word != "false" && word != "null") {
            return fail_at(at_, end, "'" + std::string(word) + "' is not a JSON value", "write \"" + std::string(word) + "\"");
        }
        value.kind = word == "null" ? Kind::null : Kind::boolean;
        value.truth = word == "true";
        at_ = end;
        return true;
    }

    bool read_digits() {
        if (!is_digit(peek())) return fail("a digit is missing in the number");
        while (is_digit(peek())) ++at_;
        return true;
    }

    bool read_number(Value& value) {
        const std::size_t begin = at_;
        if (peek() == '-') ++at_;
        if (peek() == '0') {
            ++at_;
            if (is_digit(peek())) return fail("a number cannot begin with 0");
        } else if (!read_digits()) {
            return false;
        }
        if (peek() == '.') {
            ++at_;
            if (!read_digits()) return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++at_;
            if (peek() == '+' || peek() == '-') ++at_;
            if (!read_digits()) return false;
        }
        value.kind = Kind::number;
        value.text = text_.substr(begin, at_ - begin);
        return true;
    }

    bool read_string(std::string& out) {
        const std::size_t begin = at_++;
        while (at_ < text_.size()) {
            const std::size_t plain = at_;
            while (at_ < text_.size() && is_plain(text_[at_])) ++at_;
            out.append(text_, plain, at_ - plain);
            if (at_ == text_.size() || text_[at_] == '\n') break;
            if (text_[at_] == '"') return ++at_, true;
            if (text_[at_] != '\\') return fail("a control character stands inside a string", "escape it, as in \\t");
            if (!read_escape(out)) return false;
        }
        return fail_at(begin, at_, "the string is never closed", "close it with \"");
    }

    static bool is_plain(char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; }

    bool read_escape(std::string& out) {
        static constexpr std::string_view kLetters = "\"\\/bfnrt";
        static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
        const std::size_t begin = at_++;
        const char letter = peek();
        if (letter == 'u') return read_unicode(out, begin);
        const std::size_t index = at_ < text_.size() ? kLetters.find(letter) : std::string_view::npos;
        if (index == std::string_view::npos) return fail_at(begin, at_ + 1, "unknown escape in a string", "write \\\\ for a backslash");
        out += kMeanings[index];
        ++at_;
        return true;
    }

    bool read_hex(std::uint32_t& code) {
        ++at_;  // the u
        code = 0;
        for (int i = 0; i < 4; ++i, ++at_) {
            static constexpr std::string_view kDigits = "0123456789abcdef";
            const char lower = static_cast<char>(std::tolower(static_cast<unsigned char>(peek())));
            const std::size_t digit = kDigits.find(lower);
            if (digit == std::string_view::npos || lower == '\0') return false;
            code = code * 16 + static_cast<std::uint32_t>(digit);
        }
        return true;
    }

    bool read_unicode(std::string& out, std::size_t begin) {
        std::uint32_t code = 0;
        if (!read_hex(code)) return fail_at(begin, at_, "\\u needs four hexadecimal digits");
        if (code >= 0xD800 && code < 0xDC00) {
            std::uint32_t low = 0;
            const bool pair = text_.substr(at_, 2) == "\\u" && (++at_, read_hex(low)) && low >= 0xDC00 && low < 0xE000;
            if (!pair) return fail_at(begin, at_, "half of a surrogate pair stands alone");
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
        } else if (code >= 0xDC00 && code < 0xE000) {
            return fail_at(begin, at_, "half of a surrogate pair stands alone");
        }
        append_utf8(out, code);
        return true;
    }

    bool read_array(Value& value, int depth) {
        value.kind = Kind::array;
        const std::size_t opening = at_++;
        if (!skip_blank()) return false;
        while (peek() != ']') {
            if (at_ == text_.size()) return fail_at(opening, opening + 1, "the list is never closed", "close it with ]");
            if (!read_value(value.items.emplace_back(), depth + 1) || !skip_blank()) return false;
            if (peek() != ']' && !read_comma(']', opening, "the list is never closed")) return false;
        }
        ++at_;
        return true;
    }

    bool read_object(Value& value, int depth) {
        value.kind = Kind::object;
        const std::size_t opening = at_++;
        if (!skip_blank()) return false;
        if (peek() != '}') value.members.reserve(kUsualMembers);
        while (peek() != '}') {
            if (at_ == text_.size()) return fail_at(opening, opening + 1, "the object is never closed", "close it with }");
            if (!read_member(value, depth) || !skip_blank()) return false;
            if (peek() != '}' && !read_comma('}', opening, "the object is never closed")) return false;
        }
        ++at_;
        return refuse_repeated(value);
    }

    bool refuse_repeated(const Value& object) {
        const Member* repeated = find_repeated(object);
        return repeated == nullptr || fail_at(repeated->begin, repeated->end, "'" + repeated->name + "' is given twice", "keep one of the two");
    }

    bool read_comma(char closing, std::size_t opening, const char* never_closed) {
        if (at_ == text_.size()) return fail_at(opening, opening + 1, never_closed, std::string("close it with ") + closing);
        if (peek() != ',') return fail(std::string("expected ',' or '") + closing + "'", "put a comma between the values");
        const std::size_t comma = at_++;
        if (!skip_blank()) return false;
        if (peek() == closing && dialect_ == Dialect::json) return fail_at(comma, comma + 1, "a comma stands behind the last value", "remove the comma");
        return true;
    }

    bool read_member(Value& object, int depth) {
        if (peek() != '"') return fail("a key in double quotes should be here", "write {\"key\": value}");
        Member& member = object.members.emplace_back();
        member.begin = at_;
        if (!read_string(member.name)) return false;
        member.end = at_;
        if (!skip_blank()) return false;
        if (peek() != ':') return fail("expected ':' behind '" + member.name + "'");
        ++at_;
        return skip_blank() && read_value(member.value, depth + 1);
    }

    std::string_view text_;
    Dialect dialect_;
    std::size_t at_ = 0;
    Problem problem_;
};

}  // namespace

Result<Document> parse(std::string_view text, std::string file, Dialect dialect) {
    Document document{.file = std::move(file), .lines = LineIndex(text)};
    Parser parser(text, dialect);
    if (parser.read_document(document.root)) return document;
    const Problem& problem = parser.problem();
    return std::unexpected(
        Error{.message = problem.message, .at = document.lines.range(document.file, problem.begin, problem.end), .help = problem.help});
}

}  // namespace grantlint::json
