// Words that make one text of others, take one apart, or ask something of one.
#include <algorithm>
#include <cctype>

#include "flow/operation.h"
#include "strings/format.h"

namespace grantlint::flow {
namespace {

using strings::Piece;
using strings::Text;

bool unreserved(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.' || c == '~'; }

// Percent-encoding: what is unknown cannot hold a slash any more.
Text encoded(const Text& text) {
    static constexpr char kHex[] = "0123456789ABCDEF";
    Text out;
    for (Piece piece : text) {
        if (piece.hole) {
            piece.may = strings::May::segment;
        } else {
            std::string bytes;
            for (const char c : piece.text) {
                if (unreserved(c)) bytes.push_back(c);
                else bytes += {'%', kHex[static_cast<unsigned char>(c) >> 4], kHex[static_cast<unsigned char>(c) & 15]};
            }
            piece.text = std::move(bytes);
        }
        out.push_back(std::move(piece));
    }
    return out;
}

Text map_bytes(Text text, int (*convert)(int)) {
    for (Piece& piece : text) {
        for (char& c : piece.text) c = static_cast<char>(convert(static_cast<unsigned char>(c)));
    }
    return text;
}

Text trimmed(Text text) {
    const auto blank = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
    while (!text.empty() && !text.back().hole && (text.back().text.empty() || blank(text.back().text.back()))) {
        if (text.back().text.empty()) text.pop_back();
        else text.back().text.pop_back();
    }
    while (!text.empty() && !text.front().hole && (text.front().text.empty() || blank(text.front().text.front()))) {
        if (text.front().text.empty()) text.erase(text.begin());
        else text.front().text.erase(0, 1);
    }
    return text;
}

std::vector<strings::Argument> formatted(const std::vector<Text>& row) {
    std::vector<strings::Argument> out;
    for (std::size_t i = 1; i < row.size(); ++i) {
        strings::Argument argument{.text = row[i], .name = {}};
        // fmt::arg("name", value) arrives as the marked pair that named() makes.
        if (!row[i].empty() && row[i].front().reason == "argument name") {
            argument.name = row[i].front().text;
            argument.text.erase(argument.text.begin());
        }
        out.push_back(std::move(argument));
    }
    return out;
}

// A va_list, or what std::make_format_args made, stands for its items.
std::vector<Value> spread(const OperationCall& c) {
    std::vector<Value> out;
    for (std::size_t i = 0; i < c.arguments.size(); ++i) {
        const Value value = c.at(i);
        const auto* items = value.as<List>();
        if (items != nullptr) out.insert(out.end(), items->items.begin(), items->items.end());
        else out.push_back(c.arguments[i]);
    }
    return out;
}

template <Text (*Format)(const Text&, std::span<const strings::Argument>)>
Value format_with(const OperationCall& given) {
    const std::vector<Value> all = spread(given);
    const OperationCall c{.interpreter = given.interpreter, .operands = given.operands, .arguments = all};
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        return row.empty() ? std::nullopt : std::optional(Format(row[0], formatted(row)));
    });
}

// same_text(a, b), as strcmp has it: what an element of a collection is the same as is among them.
Value same_text(const OperationCall& c) {
    if (const auto known = c.interpreter.equals(c.at(0), c.at(1), c.operands.state)) return *known;
    const std::vector<Text> lefts = c.texts(0), rights = c.texts(1);
    const auto right = rights.size() == 1 ? strings::literal_of(rights[0]) : std::nullopt;
    const bool differs = right && !lefts.empty() && std::ranges::all_of(lefts, [&](const Text& left) { return flow::is_same(left, *right) == false; });
    return differs ? Value(false) : c.interpreter.comparison("==", c.at(0), c.at(1), c.operands.site, c.operands.state);
}

// Of every text and every other one the same, or it is not known.
template <std::optional<bool> (*Test)(const Text&, const std::string&)>
Value tested(const OperationCall& c) {
    const std::vector<Text> lefts = c.texts(0);
    const std::vector<Text> rights = c.texts(1);
    const auto right = rights.size() == 1 ? strings::literal_of(rights[0]) : std::nullopt;
    std::size_t yes = 0, no = 0;
    for (const Text& text : lefts) {
        const std::optional<bool> known = right ? Test(text, *right) : std::nullopt;
        if (known) ++(*known ? yes : no);
    }
    if (!lefts.empty() && (yes == lefts.size() || no == lefts.size())) return yes > 0;
    Unknown out = c.interpreter.unknown_here("a test of a text", c.operands.site);
    if (right) out.tests.insert(*right);
    for (const Text& text : lefts) out.open = out.open || strings::any_open(text);
    out.key = "test " + (lefts.empty() || lefts[0].empty() ? "" : lefts[0].front().reason) + " " + right.value_or("?");
    return flow::unknown(std::move(out));
}

Value is_empty(const OperationCall& c) {
    const Value value = c.at(0);
    if (const auto* items = value.as<List>(); items != nullptr && items->complete) return items->items.empty();
    if (const auto* missing = value.as<Unknown>()) {
        Unknown out = *missing;
        out.key = missing->key.empty() ? "" : missing->key + " is empty";
        out.negated = !missing->tests.empty();  // what was found is not empty
        return flow::unknown(std::move(out));
    }
    const std::vector<Text> all = c.texts(0);
    if (all.size() == 1 && value.as<Object>() == nullptr) {
        const auto literal = strings::literal_of(all[0]);
        if (literal) return literal->empty();
        if (std::ranges::any_of(all[0], [](const Piece& piece) { return !piece.hole && !piece.text.empty(); })) return false;
        Unknown out = c.interpreter.unknown_here("whether a text is empty", c.operands.site);
        out.key = "empty " + all[0].front().reason;
        return flow::unknown(std::move(out));
    }
    return c.unknown("whether it is empty");
}

Value size(const OperationCall& c) {
    const Value value = c.at(0);
    if (const auto* items = value.as<List>(); items != nullptr && items->complete) return static_cast<std::int64_t>(items->items.size());
    const std::vector<Text> all = c.texts(0);
    if (all.size() != 1 || (value.as<Object>() != nullptr && c.arguments.empty())) return c.unknown("a size");
    const strings::Extent extent = strings::extent_of(all[0]);
    if (extent.holes.empty() && value.as<Object>() == nullptr) return extent.bytes;
    Unknown out = c.interpreter.unknown_here("a size", c.operands.site);
    out.extent = std::make_shared<const strings::Extent>(extent);
    return flow::unknown(std::move(out));
}

// head(text, n): its first n bytes, or all of it when it is shorter or when that is not known; n may be the length of a text.
Value head(const OperationCall& c) {
    const Value count = c.at(1);
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) {
        strings::Extent extent;
        if (const auto* number = count.as<std::int64_t>()) extent.bytes = *number;
        else if (const auto* held = count.as<Unknown>(); held != nullptr && held->extent) extent = *held->extent;
        else extent = strings::extent_of(text);
        const auto at = strings::offset_at(text, extent);
        const auto parts = at ? strings::split_at(text, *at) : std::nullopt;
        out.push_back(flow::text(parts ? parts->first : text));
    }
    return one_of(std::move(out), c.open(0));
}

// behind(pointer, text): the place in its buffer where the text ends that was just written there.
Value behind(const OperationCall& c) {
    if (c.arguments.size() < 2) return c.at(0);
    const auto place = c.interpreter.behind(c.arguments[0], strings::extent_of(c.texts(1).front()), c.operands.state);
    return place ? *place : flow::text("");
}

// Where a part begins in a text: the place in the buffer, or the rest of a literal; null when it does not occur.
template <std::size_t (std::string::*Find)(const std::string&, std::size_t) const noexcept, bool Last>
Value tail_from(const OperationCall& c) {
    const std::vector<Text> texts = c.texts(0), wanted = c.texts(1);
    const auto what = wanted.size() == 1 ? strings::literal_of(wanted[0]) : std::nullopt;
    if (texts.size() != 1 || !what || what->empty()) return c.unknown("a place in a text");
    const Text& whole = texts.front();
    std::optional<strings::Offset> found;
    strings::Offset here;
    bool certain = true;  // no hole so far: one may hold the part too
    for (const Piece& piece : whole) {
        if (piece.hole) {
            certain = certain && piece.may == strings::May::segment && what->find('/') != std::string::npos;
            here = {.holes = here.holes + 1, .bytes = 0};
            continue;
        }
        const std::size_t at = (piece.text.*Find)(*what, Last ? std::string::npos : 0);
        if (at != std::string::npos && (Last || !found)) found = {.holes = here.holes, .bytes = here.bytes + at};
        here.bytes += piece.text.size();
    }
    if (!found && certain) return Null{};
    if (!found) {
        Unknown out = c.interpreter.unknown_here("a place in a text", c.operands.site);
        out.tests.insert(*what);
        return flow::unknown(std::move(out));
    }
    if (const auto place = c.interpreter.behind(c.arguments[0], strings::extent_before(whole, *found), c.operands.state)) return *place;
    return flow::text(strings::split_at(whole, *found)->second);
}

// character_is('alnum', c), as <ctype.h> has it.
Value character_is(const OperationCall& c) {
    static constexpr std::pair<std::string_view, int (*)(int)> kClasses[] = {
        {"alnum", std::isalnum}, {"alpha", std::isalpha}, {"digit", std::isdigit}, {"xdigit", std::isxdigit},
        {"space", std::isspace}, {"upper", std::isupper}, {"lower", std::islower}, {"punct", std::ispunct}};
    const std::string name = strings::literal_of(c.texts(0).front()).value_or("");
    const auto* known = std::ranges::find(kClasses, name, &std::pair<std::string_view, int (*)(int)>::first);
    const Value value = c.at(1);
    const auto* number = value.as<std::int64_t>();
    const auto* text = value.as<Text>();
    const auto literal = text != nullptr ? strings::literal_of(*text) : std::nullopt;
    if (known == std::end(kClasses) || (number == nullptr && (!literal || literal->size() > 1))) return c.unknown("a kind of character");
    const std::int64_t code = number != nullptr ? *number : literal->empty() ? 0 : static_cast<unsigned char>(literal->front());
    return std::int64_t{code >= 0 && code < 256 && known->second(static_cast<int>(code)) != 0};
}

Value drop_last(const OperationCall& c) {
    const Value count = c.at(1);
    const auto* number = count.as<std::int64_t>();
    const std::size_t drop = number != nullptr && *number >= 0 ? static_cast<std::size_t>(*number) : 1;
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) out.push_back(flow::text(without_last(text, drop)));
    return one_of(std::move(out), c.open(0));
}

Value end_byte(const OperationCall& c, std::optional<char> (*which)(const Text&)) {
    const Value value = c.at(0);
    if (const auto* items = value.as<List>(); items != nullptr && !items->items.empty()) return which == first_byte ? items->items.front() : items->items.back();
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) {
        if (const auto byte = which(text)) out.push_back(flow::text(std::string(1, *byte)));
        else out.push_back(flow::text(Text{{.hole = true, .may = strings::May::segment, .reason = "a byte of a text"}}));  // no slash, most likely
    }
    return one_of(std::move(out));
}

Value named(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() != 2) return std::nullopt;
        Text out{{.text = strings::literal_of(row[0]).value_or(""), .reason = "argument name"}};
        strings::append(out, row[1]);
        return out;
    });
}

// '{' + name + '}' of a name that is not known: each name between such marks may be the one.
Text replaced_between(const Text& text, const Text& what, const Text& by) {
    const bool marked = what.size() == 3 && !what[0].hole && what[1].hole && !what[2].hole && !what[0].text.empty() && !what[2].text.empty();
    if (!marked) return text;
    Text out;
    for (const Piece& piece : text) {
        std::size_t from = 0;
        while (!piece.hole) {
            const std::size_t begin = piece.text.find(what[0].text, from);
            const std::size_t end = begin == std::string::npos ? begin : piece.text.find(what[2].text, begin + what[0].text.size());
            if (end == std::string::npos || piece.text.substr(begin, end - begin).find('/') != std::string::npos) break;
            strings::append(out, {Piece::literal(piece.text.substr(from, begin - from), piece.from)});
            strings::append(out, by);
            from = end + what[2].text.size();
        }
        if (piece.hole) strings::append(out, {piece});
        else if (from < piece.text.size()) strings::append(out, {Piece::literal(piece.text.substr(from), piece.from)});
    }
    return out;
}

Value replace(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 3) return std::nullopt;
        const auto what = strings::literal_of(row[1]);
        return what ? strings::replace_all(row[0], *what, row[2]) : replaced_between(row[0], row[1], row[2]);
    });
}

Value concat_all(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        Text out;
        for (const Text& text : row) strings::append(out, text);
        return out;
    });
}

Value path_join(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        Text out;
        for (const Text& text : row) out = path_joined(out, text);
        return out;
    });
}

template <Text (*Convert)(const Text&)>
Value converted(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> { return row.empty() ? std::nullopt : std::optional(Convert(row[0])); });
}

Text lowered(const Text& text) { return map_bytes(text, std::tolower); }
Text raised(const Text& text) { return map_bytes(text, std::toupper); }

Text without_blanks(const Text& text) { return trimmed(text); }
Text itself(const Text& text) { return text; }

// Text that is known to be a number or the like, whatever the analysis sees.
Value segment(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        Text out = row.empty() ? Text{} : row[0];
        for (Piece& piece : out) {
            if (piece.hole) piece.may = strings::May::segment;
        }
        return out;
    });
}

// unknown('a line that is read'): what comes from outside the program.
Value from_outside(const OperationCall& c) {
    return c.unknown(strings::to_display(c.texts(0).front()));
}

Value first_byte_of(const OperationCall& c) { return end_byte(c, first_byte); }
Value last_byte_of(const OperationCall& c) { return end_byte(c, last_byte); }

// word('a word of a text'): the same, of which there are several.
Value word(const OperationCall& c) {
    Unknown out = c.interpreter.unknown_here(strings::to_display(c.texts(0).front()), c.operands.site);
    out.listed = true;
    return flow::unknown(std::move(out));
}

constexpr std::array kTextOperations = {
    Operation{"format_braces", format_with<strings::format_braces>},
    Operation{"format_printf", format_with<strings::format_printf>},
    Operation{"format_numbers", format_with<strings::format_numbers>},
    Operation{"format_slots", format_with<strings::format_slots>},
    Operation{"format_dollars", format_with<strings::format_dollars>},
    Operation{"named", named},
    Operation{"concat", concat_all},
    Operation{"path_join", path_join},
    Operation{"replace", replace},
    Operation{"encode", converted<encoded>},
    Operation{"lower", converted<lowered>},
    Operation{"upper", converted<raised>},
    Operation{"trim", converted<without_blanks>},
    Operation{"text", converted<itself>},
    Operation{"segment", segment},
    Operation{"head", head},
    Operation{"behind", behind},
    Operation{"tail_from_first", tail_from<&std::string::find, false>},
    Operation{"tail_from_last", tail_from<&std::string::rfind, true>},
    Operation{"character_is", character_is},
    Operation{"drop_last", drop_last},
    Operation{"first", first_byte_of},
    Operation{"last", last_byte_of},
    Operation{"size", size},
    Operation{"is_empty", is_empty},
    Operation{"starts_with", tested<flow::starts_with>},
    Operation{"ends_with", tested<flow::ends_with>},
    Operation{"contains", tested<flow::contains>},
    Operation{"same_text", same_text},
    Operation{"unknown", from_outside},
    Operation{"word", word},
};

}  // namespace

std::span<const Operation> text_operations() { return kTextOperations; }

}  // namespace grantlint::flow
