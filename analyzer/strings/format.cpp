#include "strings/format.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <utility>

namespace grantlint::strings {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

Text argument(std::span<const Argument> arguments, std::size_t index, const Piece& pattern) {
    if (index < arguments.size()) return arguments[index].text;
    return {{.hole = true, .reason = "a placeholder without a value", .from = pattern.from}};
}

// A number printed with a width or a precision is still a number; text cut by a precision is not known any more.
struct Scanner {
    const Piece& piece;
    std::string_view text;
    std::size_t at = 0;
    Text& out;
    std::string literal;

    bool done() const { return at >= text.size(); }
    bool next_is(char c) const { return at < text.size() && text[at] == c; }
    void flush() {
        if (literal.empty()) return;
        Piece part = piece;
        part.text = std::exchange(literal, {});
        append(out, {std::move(part)});
    }
    void put(const Text& value) {
        flush();
        append(out, value);
    }
    std::size_t number() {
        std::size_t value = 0;
        while (!done() && digit(text[at]) && value < 10000) value = value * 10 + static_cast<std::size_t>(text[at++] - '0');
        return value;
    }
};

// Runs `each` at every `mark` byte of the pattern's literals; holes pass through.
Text scan(const Text& pattern, char mark, const std::function<bool(Scanner&)>& each) {
    Text out;
    Text merged;
    for (const Piece& piece : pattern) {
        if (!piece.hole && !merged.empty() && !merged.back().hole) merged.back().text += piece.text;
        else merged.push_back(piece);
    }
    for (const Piece& piece : merged) {
        if (piece.hole) {
            out.push_back(piece);
            continue;
        }
        Scanner scanner{.piece = piece, .text = piece.text, .out = out, .literal = {}};
        while (!scanner.done()) {
            if (scanner.text[scanner.at] != mark || !each(scanner)) scanner.literal.push_back(scanner.text[scanner.at++]);
        }
        scanner.flush();
    }
    return out;
}

}  // namespace

Text format_braces(const Text& pattern, std::span<const Argument> arguments) {
    std::size_t next = 0;
    const auto opened = [&](Scanner& s) {
        const std::size_t close = s.text.find('}', s.at);
        if (s.at + 1 < s.text.size() && s.text[s.at + 1] == '{') {
            s.literal.push_back('{');
            s.at += 2;
            return true;
        }
        if (close == std::string_view::npos) return false;
        std::string_view inside = s.text.substr(s.at + 1, close - s.at - 1);
        std::size_t end = close + 1;
        if (const std::size_t nested = inside.find('{'); nested != std::string_view::npos) {  // {:{}} takes its width from a value
            const std::size_t outer = s.text.find('}', close + 1);
            if (outer != std::string_view::npos) end = outer + 1;
        }
        inside = inside.substr(0, inside.find(':'));
        Text value;
        if (inside.empty()) {
            value = argument(arguments, next++, s.piece);
        } else if (std::ranges::all_of(inside, digit)) {
            value = argument(arguments, static_cast<std::size_t>(std::stoul(std::string(inside.substr(0, 4)))), s.piece);
        } else {
            const auto named = std::ranges::find(arguments, inside, &Argument::name);
            if (named == arguments.end()) return false;  // not a placeholder of this formatter: "{id}" in a route
            value = named->text;
        }
        s.put(value);
        s.at = end;
        return true;
    };
    // "}}" is one brace: only where the pattern has real placeholders around it, so after the others.
    return replace_all(scan(pattern, '{', opened), "}}", {Piece::literal("}")});
}

Text format_printf(const Text& pattern, std::span<const Argument> arguments) {
    std::size_t next = 0;
    return scan(pattern, '%', [&](Scanner& s) {
        std::size_t at = s.at + 1;
        const auto skip = [&](std::string_view set) {
            while (at < s.text.size() && set.find(s.text[at]) != std::string_view::npos) {
                if (s.text[at] == '*') ++next;
                ++at;
            }
        };
        if (at < s.text.size() && s.text[at] == '%') {
            s.literal.push_back('%');
            s.at = at + 1;
            return true;
        }
        std::size_t index = 0;
        std::size_t digits = at;
        while (digits < s.text.size() && digit(s.text[digits])) index = index * 10 + static_cast<std::size_t>(s.text[digits++] - '0');
        const bool positional = digits > at && digits < s.text.size() && s.text[digits] == '$' && index > 0 && index < 1000;
        if (positional) at = digits + 1;
        skip("-+ #0'");
        skip("0123456789*");
        const bool cut = at < s.text.size() && s.text[at] == '.';
        if (cut) ++at, skip("0123456789*");
        skip("hlLqjztI64");
        const bool conversion = at < s.text.size() && (s.text[at] == '@' || std::isalpha(static_cast<unsigned char>(s.text[at])));  // "%@" is Foundation's
        if (!conversion) return false;
        s.put(argument(arguments, positional ? index - 1 : next++, s.piece));
        s.at = at + 1;
        return true;
    });
}

Text format_dollars(const Text& pattern, std::span<const Argument> arguments) {
    return scan(pattern, '$', [&](Scanner& s) {
        if (s.at + 1 < s.text.size() && digit(s.text[s.at + 1])) {
            s.put(argument(arguments, static_cast<std::size_t>(s.text[s.at + 1] - '0'), s.piece));
            s.at += 2;
            return true;
        }
        if (s.at + 1 < s.text.size() && s.text[s.at + 1] == '$') {
            s.literal.push_back('$');
            s.at += 2;
            return true;
        }
        return false;
    });
}

Text format_slots(const Text& pattern, std::span<const Argument> arguments) {
    const Text numbered = scan(pattern, '%', [&](Scanner& s) {
        const std::size_t start = s.at++;
        const std::size_t index = s.number();
        if (index > 0 && s.next_is('%')) {
            s.put(argument(arguments, index - 1, s.piece));
            ++s.at;
            return true;
        }
        s.at = start;
        return false;
    });
    return same(numbered, pattern) ? format_printf(pattern, arguments) : numbered;
}

Text format_numbers(const Text& pattern, std::span<const Argument> arguments) {
    std::map<std::size_t, std::size_t> order;  // number in the pattern -> which value it takes
    const auto read = [](Scanner& s) -> std::size_t {
        std::size_t at = s.at + 1;
        if (at < s.text.size() && s.text[at] == 'L') ++at;
        std::size_t digits = 0, value = 0;
        while (at < s.text.size() && digit(s.text[at]) && digits < 2) value = value * 10 + static_cast<std::size_t>(s.text[at++] - '0'), ++digits;
        if (digits == 0) return 0;
        s.at = at;
        return value;
    };
    scan(pattern, '%', [&](Scanner& s) {
        if (const std::size_t number = read(s)) return order[number] = 0, true;
        return false;
    });
    std::size_t position = 0;
    for (auto& [number, index] : order) index = position++;
    return scan(pattern, '%', [&](Scanner& s) {
        const std::size_t start = s.at;
        const std::size_t number = read(s);
        if (number == 0) return false;
        if (order[number] < arguments.size()) {
            s.put(arguments[order[number]].text);
        } else {  // it waits for the next .arg()
            s.literal.append(s.text.substr(start, s.at - start));
        }
        return true;
    });
}

std::optional<Text> format_by_placeholders(const Text& pattern, std::span<const Argument> arguments) {
    using Format = Text (*)(const Text&, std::span<const Argument>);
    constexpr Format kFormats[] = {format_braces, format_printf, format_dollars, format_numbers};
    const auto filled = [](const Text& text, std::string_view mark) {
        return std::ranges::count_if(text, [&](const Piece& piece) { return piece.hole && piece.reason == mark; });
    };
    std::vector<Argument> probes;  // holes that can be told from all others, to count the placeholders
    for (std::size_t i = 0; i < arguments.size(); ++i) probes.push_back({.text = {{.hole = true, .reason = "a probe"}}, .name = arguments[i].name});
    for (const Format format : kFormats) {
        const Text tried = format(pattern, probes);
        const bool fits = filled(tried, "a probe") == static_cast<std::ptrdiff_t>(arguments.size()) && filled(tried, "a placeholder without a value") == 0;
        if (fits) return format(pattern, arguments);
    }
    return std::nullopt;
}

}  // namespace grantlint::strings
