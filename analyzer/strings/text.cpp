#include "strings/text.h"

#include <algorithm>

namespace grantlint::strings {
namespace {

// What is put together out of texts grows no longer than this, so that a program that doubles a text is no flood: the rest is a hole.
constexpr std::size_t kMostPieces = 512, kMostBytes = std::size_t{1} << 16;
constexpr const char* kTooLong = "a text that grows too long";

bool is_cut(const Text& text) { return !text.empty() && text.back().hole && text.back().reason == kTooLong; }

std::string name_of(const Piece& hole) { return hole.reason + "@" + std::to_string(hole.from.line) + ":" + std::to_string(hole.from.column); }

}  // namespace

std::string to_display(const Text& text) {
    std::string out;
    for (const Piece& piece : text) out += piece.hole ? "{}" : piece.text;
    return out;
}

std::optional<std::string> literal_of(const Text& text) {
    std::string out;
    for (const Piece& piece : text) {
        if (piece.hole) return std::nullopt;
        out += piece.text;
    }
    return out;
}

bool same(const Text& left, const Text& right) {
    std::size_t i = 0, j = 0, from = 0, at = 0;  // pieces, and bytes of them: neighbouring literals are one
    const auto next = [](const Text& text, std::size_t& piece, std::size_t& byte) -> const Piece* {
        while (piece < text.size() && !text[piece].hole && byte == text[piece].text.size()) ++piece, byte = 0;
        return piece < text.size() ? &text[piece] : nullptr;
    };
    for (;;) {
        const Piece* mine = next(left, i, from);
        const Piece* other = next(right, j, at);
        if (mine == nullptr || other == nullptr) return mine == other;
        if (mine->hole != other->hole) return false;
        if (mine->hole) {
            if (mine->open != other->open || mine->may != other->may || mine->reason != other->reason) return false;
            ++i, ++j;
            continue;
        }
        const std::size_t length = std::min(mine->text.size() - from, other->text.size() - at);
        if (mine->text.compare(from, length, other->text, at, length) != 0) return false;
        from += length, at += length;
    }
}

std::string key_of(const Text& text) {
    std::string key;
    for (const Piece& piece : text) {
        if (!piece.hole) key += piece.text;
        else key += {'\0', piece.may == May::segment ? 's' : 'a', piece.open ? 'o' : '-', piece.listed ? 'l' : '-', piece.setting ? 'e' : '-'};
    }
    return key;
}

bool any_open(const Text& text) {
    return std::ranges::any_of(text, [](const Piece& piece) { return piece.hole && piece.open; });
}

void append(Text& text, const Text& more) {
    std::size_t bytes = 0;
    for (const Piece& piece : text) bytes += piece.text.size();
    for (const Piece& piece : more) {
        if (!piece.hole && piece.text.empty()) continue;
        if (is_cut(text)) return;
        const bool fits = text.size() < kMostPieces && bytes + piece.text.size() <= kMostBytes;
        bytes += piece.text.size();
        text.push_back(fits || text.empty() ? piece : Piece{.hole = true, .reason = kTooLong, .from = piece.from});
    }
}

Text concat(const Text& left, const Text& right) {
    Text out;
    out.reserve(left.size() + right.size());
    append(out, left);
    append(out, right);
    return out;
}

Text widen(const std::vector<Text>& texts, const std::string& reason) {
    if (texts.empty()) return {};
    Text prefix = texts.front();
    bool open = false;
    Carried carried;
    for (const Text& text : texts) {
        open = open || any_open(text);
        for (const Piece& piece : text) carried = united(carried, piece.carried);
        Text kept;
        std::size_t i = 0;
        for (; i < prefix.size() && i < text.size(); ++i) {
            if (prefix[i].hole != text[i].hole || (prefix[i].hole ? prefix[i].reason : prefix[i].text) != (text[i].hole ? text[i].reason : text[i].text)) break;
            kept.push_back(prefix[i]);
        }
        if (i < prefix.size() && i < text.size() && !prefix[i].hole && !text[i].hole) {
            const auto [end, ignored] = std::ranges::mismatch(prefix[i].text, text[i].text);
            Piece part = prefix[i];
            part.text.erase(end - prefix[i].text.begin());
            if (!part.text.empty()) kept.push_back(std::move(part));
        }
        prefix = std::move(kept);
    }
    prefix.push_back({.hole = true, .reason = reason, .from = texts.front().empty() ? Range{} : texts.front().front().from, .open = open,
                      .carried = std::move(carried)});
    return prefix;
}

Extent extent_of(const Text& text) {
    Extent out;
    for (const Piece& piece : text) {
        if (piece.hole) out.holes.push_back(name_of(piece));
        else out.bytes += static_cast<std::int64_t>(piece.text.size());
    }
    std::ranges::sort(out.holes);
    return out;
}

Extent operator+(Extent left, const Extent& right) {
    left.bytes += right.bytes;
    left.holes.insert(left.holes.end(), right.holes.begin(), right.holes.end());
    std::ranges::sort(left.holes);
    return left;
}

std::optional<Extent> difference(Extent whole, const Extent& part) {
    whole.bytes -= part.bytes;
    for (const std::string& hole : part.holes) {
        const auto found = std::ranges::find(whole.holes, hole);
        if (found == whole.holes.end()) return std::nullopt;
        whole.holes.erase(found);
    }
    return whole;
}

std::optional<Offset> offset_at(const Text& text, const Extent& extent) {
    Extent so_far;
    Offset out;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool literal = i < text.size() && !text[i].hole;
        const auto size = literal ? static_cast<std::int64_t>(text[i].text.size()) : 0;
        const std::int64_t rest = extent.bytes - so_far.bytes;
        if (so_far.holes == extent.holes && rest >= 0 && rest <= size) return Offset{.holes = out.holes, .bytes = out.bytes + static_cast<std::size_t>(rest)};
        if (i == text.size()) break;
        so_far.bytes += size;
        out.bytes += static_cast<std::size_t>(size);
        if (literal) continue;
        so_far = so_far + extent_of({text[i]});
        out = {.holes = out.holes + 1, .bytes = 0};
    }
    return std::nullopt;
}

Extent extent_before(const Text& text, const Offset& offset) {
    const auto parts = split_at(text, offset);
    return extent_of(parts ? parts->first : text);
}

std::optional<std::pair<Text, Text>> split_at(const Text& text, const Offset& offset) {
    std::pair<Text, Text> out;
    Offset left = offset;
    std::size_t i = 0;
    for (; i < text.size() && (left.holes > 0 || left.bytes > 0); ++i) {
        const Piece& piece = text[i];
        if (piece.hole) {
            if (left.holes == 0) return std::nullopt;
            --left.holes;
            out.first.push_back(piece);
            continue;
        }
        if (left.holes > 0 || left.bytes >= piece.text.size()) {
            if (left.holes == 0) left.bytes -= piece.text.size();
            out.first.push_back(piece);
            continue;
        }
        Piece head = piece, tail = piece;
        head.text.erase(left.bytes);
        tail.text.erase(0, left.bytes);
        left.bytes = 0;
        out.first.push_back(std::move(head));
        out.second.push_back(std::move(tail));
    }
    if (left.holes > 0 || left.bytes > 0) return std::nullopt;
    out.second.insert(out.second.end(), text.begin() + static_cast<std::ptrdiff_t>(i), text.end());
    return out;
}

std::optional<Text> slice(const Text& text, std::size_t from, std::size_t count) {
    Text out;
    std::size_t position = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const Piece& piece = text[i];
        if (piece.hole) {
            if (position < from || count != std::string::npos) return std::nullopt;
            out.insert(out.end(), text.begin() + static_cast<std::ptrdiff_t>(i), text.end());
            return out;
        }
        const std::size_t end = position + piece.text.size();
        const std::size_t stop = count == std::string::npos ? std::string::npos : from + count;
        if (end > from && position < stop) {
            Piece part = piece;
            const std::size_t begin = from > position ? from - position : 0;
            part.text = piece.text.substr(begin, stop == std::string::npos ? stop : stop - position - begin);
            if (!part.text.empty()) out.push_back(std::move(part));
        }
        position = end;
        if (position >= stop) return out;
    }
    if (from > position) return std::nullopt;
    return out;
}

Text replace_all(const Text& text, const std::string& what, const Text& by) {
    if (what.empty()) return text;
    Text merged;  // a match may span neighbouring literals
    for (const Piece& piece : text) {
        if (!piece.hole && !merged.empty() && !merged.back().hole) merged.back().text += piece.text;
        else merged.push_back(piece);
    }
    Text out;
    for (const Piece& piece : merged) {
        std::size_t start = 0;
        for (std::size_t found; !piece.hole && (found = piece.text.find(what, start)) != std::string::npos; start = found + what.size()) {
            Piece part = piece;
            part.text = piece.text.substr(start, found - start);
            if (!part.text.empty()) out.push_back(std::move(part));
            append(out, by);
        }
        Piece rest = piece;
        if (!piece.hole) rest.text.erase(0, start);
        if (piece.hole || !rest.text.empty()) out.push_back(std::move(rest));
    }
    return out;
}

}  // namespace grantlint::strings
