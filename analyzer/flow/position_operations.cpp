// Words for places in texts: what std::string's members take and give as positions and counts.
//
//   url.substr(url.find("/", 8))      find('https://x.example/{}', '/', 8) is 17, so the rest from there is known
//
// A position is a number, or the length of a text that has holes (strings::Extent); -1 is npos.
#include <algorithm>
#include <array>

#include "flow/operation.h"

namespace grantlint::flow {
namespace {

using strings::Extent;
using strings::Piece;
using strings::Text;

constexpr std::int64_t kLongest = 4096;  // text that is made of one byte repeated

std::optional<Extent> offset_in(const Value& value) {
    if (const auto* number = value.as<std::int64_t>()) return *number >= 0 ? std::optional(Extent{.bytes = *number}) : std::nullopt;
    const auto* held = value.as<Unknown>();
    return held != nullptr && held->extent ? std::optional(*held->extent) : std::nullopt;
}

bool is_npos(const Value& value) {
    const auto* number = value.as<std::int64_t>();
    return !value.set() || (number != nullptr && *number < 0);
}

Value position_of(const OperationCall& c, const Extent& extent) {
    if (extent.holes.empty()) return extent.bytes;
    Unknown out = c.interpreter.unknown_here("a position in a text", c.operands.site);
    out.extent = std::make_shared<const Extent>(extent);
    return flow::unknown(std::move(out));
}

// A text that is not known, but to whoever knows what it comes from.
Text lost(const OperationCall& c, const Text& from, std::string reason) {
    const Unknown here = c.interpreter.unknown_here(std::move(reason), c.operands.site);
    return {{.hole = true, .reason = here.reason, .from = here.from, .open = strings::any_open(from)}};
}

Text merged(const Text& text) {  // neighbouring literals are one
    Text out;
    for (const Piece& piece : text) {
        if (!piece.hole && !out.empty() && !out.back().hole) out.back().text += piece.text;
        else out.push_back(piece);
    }
    return out;
}

// A byte may come as its code.
std::optional<std::string> wanted(const OperationCall& c, std::size_t index) {
    const Value value = c.at(index);
    if (const auto* code = value.as<std::int64_t>()) return *code > 0 && *code < 128 ? std::optional(std::string(1, static_cast<char>(*code))) : std::nullopt;
    const std::vector<Text> texts = c.texts(index);
    return texts.size() == 1 ? strings::literal_of(texts.front()) : std::nullopt;
}

struct Search {
    std::size_t (*find)(const std::string& in, const std::string& what, std::size_t from);
    bool last;     // from the end
    bool any;      // one of the bytes, not all of them
    bool inverse;  // a byte that is none of them
};

constexpr std::size_t kNowhere = std::string::npos;
constexpr Search kFind{[](const std::string& in, const std::string& what, std::size_t from) { return in.find(what, from); }, false, false, false};
constexpr Search kFindLast{[](const std::string& in, const std::string& what, std::size_t) { return in.rfind(what); }, true, false, false};
constexpr Search kFindAny{[](const std::string& in, const std::string& what, std::size_t from) { return in.find_first_of(what, from); }, false, true, false};
constexpr Search kFindLastAny{[](const std::string& in, const std::string& what, std::size_t) { return in.find_last_of(what); }, true, true, false};
constexpr Search kFindOther{[](const std::string& in, const std::string& what, std::size_t from) { return in.find_first_not_of(what, from); }, false, true, true};
constexpr Search kFindLastOther{[](const std::string& in, const std::string& what, std::size_t) { return in.find_last_not_of(what); }, true, true, true};

// What a value does not hold that stands for a segment: all of "/?#" where that is known, else no query where a slash precedes it, as
// identifiers do in a path.
std::string_view outside_of(const Piece& hole, const Piece* before) {
    if (hole.may == strings::May::segment) return "/?#";
    return before != nullptr && before->text.ends_with('/') ? "?#" : "";
}

// Whether what stands behind a hole may be what is looked for. A placeholder is nothing that a value holds.
bool may_hold(const Piece& hole, const Piece* before, const std::string& what, const Search& search) {
    if (search.inverse) return true;
    const std::string_view outside = outside_of(hole, before);
    if (search.any) return what.find_first_not_of(outside) != kNowhere;
    if (what.size() > 1 && what.find_first_of("{}<>$") != kNowhere) return false;
    return what.find_first_of(outside) == kNowhere;
}

// Where it is found in the text, -1 for nowhere; nothing where what is not known decides.
std::optional<Value> position_in(const OperationCall& c, const Text& text, const std::string& what, const Extent& start, const Search& search) {
    const auto begin = strings::offset_at(text, start);
    if (!begin) return strings::literal_of(text) ? std::optional<Value>(std::int64_t{-1}) : std::nullopt;
    std::optional<strings::Offset> found;
    bool certain = true;  // nothing so far that may hold it
    strings::Offset here;
    for (const Piece& piece : text) {
        if (piece.hole) {
            const Piece* before = &piece != text.data() ? &piece - 1 : nullptr;
            const bool matters = here.holes >= begin->holes && (search.last || !found) && may_hold(piece, before, what, search);
            if (matters && search.last) found.reset();
            if (matters) certain = false;
            here = {.holes = here.holes + 1, .bytes = 0};
            continue;
        }
        const bool before = here.holes < begin->holes;
        const std::size_t from = here.holes == begin->holes ? begin->bytes : 0;
        const std::size_t at = before || (found && !search.last) ? kNowhere : search.find(piece.text, what, from);
        if (at != kNowhere && (search.last || certain)) {
            found = {.holes = here.holes, .bytes = at};
            certain = true;
        }
        here.bytes += piece.text.size();
    }
    if (found) return position_of(c, strings::extent_before(text, *found));
    return certain ? std::optional<Value>(std::int64_t{-1}) : std::nullopt;
}

// In one of several texts, where it is in each.
Value searched(const OperationCall& c, const Search& search) {
    const auto what = wanted(c, 1);
    const std::vector<Text> texts = c.texts(0);
    const Value from_value = c.at(2);
    const auto start = is_npos(from_value) ? std::optional(Extent{}) : offset_in(from_value);
    const bool bounded = search.last && !is_npos(from_value);
    if (what && !what->empty() && !texts.empty() && start && !bounded) {
        std::vector<Value> positions;
        for (const Text& text : texts) {
            if (const auto position = position_in(c, merged(text), *what, *start, search)) positions.push_back(*position);
        }
        if (positions.size() == texts.size()) return one_of(std::move(positions), c.open(0));
    }
    Unknown missing = c.interpreter.unknown_here("a position in a text", c.operands.site);
    if (what) missing.tests.insert(*what);
    return flow::unknown(std::move(missing));
}

template <const Search& How>
Value find(const OperationCall& c) { return searched(c, How); }

std::optional<Text> part(const Text& text, const Extent& from, const std::optional<Extent>& count) {
    const auto begin = strings::offset_at(text, from);
    const auto tail = begin ? strings::split_at(text, *begin) : std::nullopt;
    if (!tail || !count) return tail ? std::optional(tail->second) : std::nullopt;
    const auto end = strings::offset_at(tail->second, *count);
    if (const auto kept = end ? strings::split_at(tail->second, *end) : std::nullopt) return kept->first;
    const bool reaches = count->holes.empty() && strings::literal_of(tail->second).has_value();  // more than there is
    return reaches ? std::optional(tail->second) : std::nullopt;
}

// slice(text, from), slice(text, from, count)
Value slice(const OperationCall& c) {
    const Value from_value = c.at(1), count_value = c.at(2);
    const auto from = offset_in(from_value);
    const bool whole = c.arguments.size() < 3 || is_npos(count_value);
    const auto count = whole ? std::nullopt : offset_in(count_value);
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) {
        const auto kept = from && (whole || count) ? part(text, *from, count) : std::nullopt;
        out.push_back(flow::text(kept ? *kept : lost(c, text, "a part of a text")));
    }
    return one_of(std::move(out), c.open(0));
}

// replace_at(text, from, count, by): insert with a count of 0, erase without `by`.
Value replace_at(const OperationCall& c) {
    const Value from_value = c.at(1), count_value = c.at(2);
    const auto from = offset_in(from_value);
    const bool rest = is_npos(count_value);
    const auto count = rest ? std::optional(Extent{}) : offset_in(count_value);
    const std::vector<Text> by = c.arguments.size() > 3 ? c.texts(3) : std::vector<Text>{Text{}};
    std::vector<Value> out;
    for (const Text& text : c.texts(0)) {
        const auto tail = from ? part(text, *from, std::nullopt) : std::nullopt;
        const auto kept = !tail || !count ? std::nullopt : rest ? std::optional(Text{}) : part(*tail, *count, std::nullopt);
        const auto head = from ? part(text, {}, from) : std::nullopt;
        const bool short_of = tail && count && !kept && count->holes.empty() && strings::literal_of(*tail);  // less is left than is taken
        if (!head || (!kept && !short_of)) {
            out.push_back(flow::text(lost(c, text, "a text of which a part was replaced")));
            continue;
        }
        for (const Text& one : by) out.push_back(flow::text(strings::concat(strings::concat(*head, one), kept.value_or(Text{}))));
    }
    return one_of(std::move(out), c.open(0) || c.open(3));
}

// repeat(byte, count)
Value repeat(const OperationCall& c) {
    const auto byte = wanted(c, 0);
    const Value count = c.at(1);
    const auto* number = count.as<std::int64_t>();
    if (!byte || number == nullptr || *number < 0 || *number > kLongest) return c.unknown("a byte that is repeated");
    std::string out;
    for (std::int64_t i = 0; i < *number; ++i) out += *byte;
    return flow::text(std::move(out));
}

// compare_at(text, from, count, other): 0 when that part is the other text.
Value compare_at(const OperationCall& c) {
    const Value from_value = c.at(1), count_value = c.at(2);
    const auto from = offset_in(from_value), count = offset_in(count_value);
    const auto other = wanted(c, 3);
    const std::vector<Text> texts = c.texts(0);
    std::size_t yes = 0, no = 0;
    for (const Text& text : texts) {
        if (!from || !count || !other) break;
        const auto tail = part(text, *from, std::nullopt), exact = part(text, *from, count);
        const bool as_long = count->holes.empty() && count->bytes == static_cast<std::int64_t>(other->size());
        std::optional<bool> same = exact ? is_same(*exact, *other) : std::nullopt;
        if (!exact && tail && as_long) same = starts_with(*tail, *other);
        if (same) ++(*same ? yes : no);
    }
    if (!texts.empty() && (yes == texts.size() || no == texts.size())) return std::int64_t{yes > 0 ? 0 : 1};
    Unknown out = c.interpreter.unknown_here("a comparison of a part of a text", c.operands.site);
    for (const Text& text : texts) out.open = out.open || strings::any_open(text);
    out.key = "part " + (texts.empty() || texts[0].empty() ? "" : texts[0].front().reason) + " " + other.value_or("?");
    out.negated = true;  // 0 is the same
    return flow::unknown(std::move(out));
}

constexpr std::array kPositionOperations = {
    Operation{"find", find<kFind>},
    Operation{"find_last", find<kFindLast>},
    Operation{"find_any", find<kFindAny>},
    Operation{"find_last_any", find<kFindLastAny>},
    Operation{"find_other", find<kFindOther>},
    Operation{"find_last_other", find<kFindLastOther>},
    Operation{"slice", slice},
    Operation{"replace_at", replace_at},
    Operation{"compare_at", compare_at},
    Operation{"repeat", repeat},
};

}  // namespace

// Whether a text begins with these bytes; nullopt: what is not known decides.
std::optional<bool> starts_with(const Text& text, const std::string& what) {
    std::string head;
    bool whole = true;
    for (const Piece& piece : text) {
        whole = whole && !piece.hole;
        if (!whole) break;
        head += piece.text;
    }
    if (head.starts_with(what)) return true;
    return whole || !what.starts_with(head) ? std::optional(false) : std::nullopt;
}

std::optional<bool> ends_with(const Text& text, const std::string& what) {
    std::string tail;
    bool whole = true;
    for (auto piece = text.rbegin(); piece != text.rend() && whole; ++piece) {
        whole = !piece->hole;
        if (whole) tail = piece->text + tail;
    }
    if (tail.ends_with(what)) return true;
    if (what == "/" && tail.empty() && !whole) return false;  // a base that is not known is presumed to come without one
    return whole || !what.ends_with(tail) ? std::optional(false) : std::nullopt;
}

std::optional<bool> contains(const Text& text, const std::string& what) {
    const Text pieces = merged(text);
    if (std::ranges::any_of(pieces, [&](const Piece& piece) { return !piece.hole && piece.text.find(what) != kNowhere; })) return true;
    const auto may_be_in = [&](const Piece& piece) { return piece.hole && may_hold(piece, &piece != pieces.data() ? &piece - 1 : nullptr, what, kFind); };
    return what.empty() || std::ranges::any_of(pieces, may_be_in) ? std::nullopt : std::optional(false);
}

std::optional<bool> is_same(const Text& text, const std::string& what) {
    if (const auto literal = strings::literal_of(text)) return *literal == what;
    std::size_t least = 0;
    for (const Piece& piece : text) least += piece.text.size();
    const auto fits = [](std::optional<bool> one) { return one.value_or(true); };
    const Piece& first = text.front();
    const Piece& last = text.back();
    const bool possible = least <= what.size() && (first.hole || what.starts_with(first.text)) && (last.hole || what.ends_with(last.text)) &&
                          fits(starts_with(text, what.substr(0, 1)));
    return possible ? std::nullopt : std::optional(false);
}

std::span<const Operation> position_operations() { return kPositionOperations; }

}  // namespace grantlint::flow
