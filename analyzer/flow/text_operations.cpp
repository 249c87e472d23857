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

template <bool (*Test)(const std::string&, const std::string&)>
Value tested(const OperationCall& c) {
    const std::vector<Text> lefts = c.texts(0);
    const std::vector<Text> rights = c.texts(1);
    const auto left = lefts.size() == 1 ? strings::literal_of(lefts[0]) : std::nullopt;
    const auto right = rights.size() == 1 ? strings::literal_of(rights[0]) : std::nullopt;
    if (left && right) return Test(*left, *right);
    Unknown out = c.interpreter.unknown_here("a test of a text", c.operands.site);
    out.tests = right.value_or("");
    for (const Text& text : lefts) out.open = out.open || strings::any_open(text);
    out.key = "test " + (lefts.empty() || lefts[0].empty() ? "" : lefts[0].front().reason) + " " + right.value_or("?");
    return flow::unknown(std::move(out));
}

bool starts(const std::string& a, const std::string& b) { return a.starts_with(b); }
bool ends(const std::string& a, const std::string& b) { return a.ends_with(b); }

bool holds(const std::string& a, const std::string& b) { return a.find(b) != std::string::npos; }
bool same(const std::string& a, const std::string& b) { return a == b; }

Value is_empty(const OperationCall& c) {
    const Value value = c.at(0);
    if (const auto* items = value.as<List>(); items != nullptr && items->complete) return items->items.empty();
    if (const auto* missing = value.as<Unknown>()) {
        Unknown out = *missing;
        out.key = missing->key.empty() ? "" : missing->key + " is empty";
        out.negated = false;
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
    const auto literal = all.size() == 1 && value.as<Object>() == nullptr ? strings::literal_of(all[0]) : std::nullopt;
    return literal ? Value(static_cast<std::int64_t>(literal->size())) : c.unknown("a size");
}

Value slice(const OperationCall& c) {
    const Value from_value = c.at(1);
    const auto* from = from_value.as<std::int64_t>();
    const Value count_value = c.at(2);
    const auto* count = count_value.as<std::int64_t>();
    const std::int64_t begin = from != nullptr ? *from : -1;
    const std::size_t length = count != nullptr && *count >= 0 ? static_cast<std::size_t>(*count) : std::string::npos;
    if (begin < 0 || (c.arguments.size() > 2 && count == nullptr)) return c.unknown("a part of a text");
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) {
        if (auto part = strings::slice(text, static_cast<std::size_t>(begin), length)) out.push_back(flow::text(std::move(*part)));
    }
    return out.empty() ? c.unknown("a part of a text") : one_of(std::move(out));
}

// beginning(text, count): the first bytes, or all of it where the count is not a number.
Value beginning(const OperationCall& c) {
    const Value value = c.at(1);
    const auto* count = value.as<std::int64_t>();
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) {
        const auto part = count != nullptr && *count >= 0 ? strings::slice(text, 0, static_cast<std::size_t>(*count)) : std::nullopt;
        out.push_back(flow::text(part ? *part : text));
    }
    return one_of(std::move(out), c.open(0));
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

Value replace(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 3) return std::nullopt;
        const auto what = strings::literal_of(row[1]);
        if (!what) return row[0];
        return strings::replace_all(row[0], *what, row[2]);
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

// Where a text begins in another one; -1 when it does not occur; not known when a hole could hold it.
Value find(const OperationCall& c) {
    const std::vector<Text> texts = c.texts(0);
    const std::vector<Text> wanted = c.texts(1);
    const auto what = wanted.size() == 1 ? strings::literal_of(wanted[0]) : std::nullopt;
    if (texts.size() == 1 && what && !what->empty()) {
        std::string known;
        bool whole = true;
        for (const Piece& piece : texts[0]) {
            whole = whole && !piece.hole;
            if (whole) known += piece.text;
        }
        const std::size_t at = known.find(*what);
        if (at != std::string::npos) return static_cast<std::int64_t>(at);
        if (whole) return std::int64_t{-1};
    }
    Unknown out = c.interpreter.unknown_here("a position in a text", c.operands.site);
    out.tests = what.value_or("");
    return flow::unknown(std::move(out));
}

// replace_at(text, from, count, by)
Value replace_at(const OperationCall& c) {
    const Value from_value = c.at(1), count_value = c.at(2);
    const auto* from = from_value.as<std::int64_t>();
    const auto* count = count_value.as<std::int64_t>();
    if (from == nullptr || count == nullptr || *from < 0 || *count < 0) return c.unknown("a text of which a part was replaced");
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) {
        const auto head = strings::slice(text, 0, static_cast<std::size_t>(*from));
        const auto tail = strings::slice(text, static_cast<std::size_t>(*from + *count));
        if (!head) return c.unknown("a text of which a part was replaced");
        for (const Text& by : c.texts(3)) out.push_back(flow::text(strings::concat(strings::concat(*head, by), tail.value_or(Text{}))));
    }
    return one_of(std::move(out));
}

// unknown('a line that is read'): what comes from outside the program.
Value from_outside(const OperationCall& c) {
    return c.unknown(strings::to_display(c.texts(0).front()));
}

Value first_byte_of(const OperationCall& c) { return end_byte(c, first_byte); }
Value last_byte_of(const OperationCall& c) { return end_byte(c, last_byte); }

constexpr std::array kOperations = {
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
    Operation{"slice", slice},
    Operation{"beginning", beginning},
    Operation{"drop_last", drop_last},
    Operation{"first", first_byte_of},
    Operation{"last", last_byte_of},
    Operation{"size", size},
    Operation{"is_empty", is_empty},
    Operation{"starts_with", tested<starts>},
    Operation{"ends_with", tested<ends>},
    Operation{"contains", tested<holds>},
    Operation{"same_text", tested<same>},
    Operation{"find", find},
    Operation{"replace_at", replace_at},
    Operation{"unknown", from_outside},
};

}  // namespace

std::span<const Operation> text_operations() { return kOperations; }

}  // namespace grantlint::flow
