#include "flow/url_shape.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>

namespace grantlint::flow {
namespace {

using strings::Piece;
using strings::Text;

bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }
bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

// "v1", "v1.0", "2", "v2.php", "r0"
bool is_version(std::string_view word) {
    if (word.ends_with(".php")) word.remove_suffix(4);
    if (word.size() > 1 && is_letter(word.front())) word.remove_prefix(1);
    return !word.empty() && is_digit(word.front()) && std::ranges::all_of(word, [](char c) { return is_digit(c) || c == '.'; });
}

// The segments of the path: what stands between scheme, host and query. A hole in front may stand for scheme and host.
std::vector<Text> segments_of(const Text& url) {
    std::vector<Text> out(1);
    bool behind_host = true;
    for (const Piece& piece : url) {
        if (piece.hole) {
            out.back().push_back(piece);
            continue;
        }
        std::string_view rest = piece.text;
        if (const std::size_t scheme = rest.find("://"); scheme != std::string_view::npos && out.size() == 1) {
            out.back().clear();
            rest.remove_prefix(scheme + 3);
            behind_host = false;
        }
        const std::size_t query = rest.find_first_of("?#");
        std::string_view path = rest.substr(0, query);
        while (!path.empty()) {
            const std::size_t slash = path.find('/');
            if (slash != 0) out.back().push_back(Piece::literal(std::string(path.substr(0, slash))));
            if (slash == std::string_view::npos) break;
            if (!behind_host) out.back().clear();
            behind_host = true;
            if (!out.back().empty() || out.size() == 1) out.emplace_back();
            path.remove_prefix(slash + 1);
        }
        if (query != std::string_view::npos) break;
    }
    if (!behind_host) return {};  // a host alone
    out.erase(out.begin());       // what stands in front of the first slash
    if (!out.empty() && out.back().empty()) out.pop_back();
    return out;
}

bool is_hole(const Text& segment) {
    return !segment.empty() && std::ranges::all_of(segment, [](const Piece& piece) { return piece.hole; });
}

bool is_open_hole(const Text& segment) { return is_hole(segment) && strings::any_open(segment); }

bool is_word(const Text& segment) {
    const auto text = strings::literal_of(segment);
    return text && std::ranges::count_if(*text, is_letter) >= 2;
}

struct Fills {
    std::set<std::string> words;
    bool identifiers = false;  // something that is not known, or a number
};

// By the segment's place from the end, since a base may hold more than it shows. nullopt: the caller's path is another one.
std::optional<std::map<std::size_t, Text>> filled(const std::vector<Text>& inner, const std::vector<Text>& outer) {
    std::map<std::size_t, Text> out;
    if (outer.size() < inner.size()) return out;
    for (std::size_t back = 1; back <= inner.size(); ++back) {
        const Text& before = inner[inner.size() - back];
        const Text& after = outer[outer.size() - back];
        if (is_open_hole(before)) out[back] = after;
        else if (strings::literal_of(before) && strings::literal_of(before) != strings::literal_of(after)) return std::nullopt;
    }
    return out;
}

// One step for each byte, and for each hole.
std::vector<Piece> steps_of(const Text& text) {
    std::vector<Piece> out;
    for (const Piece& piece : text) {
        if (piece.hole) out.push_back(piece);
        else for (const char byte : piece.text) out.push_back(Piece::literal(std::string(1, byte)));
    }
    return out;
}

// Whether the rest of one can be had from the rest of the other by putting bytes in the place of what is left open there: a base, or
// several segments. What is open within a segment is a parameter of the route.
bool fills_in(std::span<const Piece> known, std::span<const Piece> vague, bool base) {
    if (vague.empty()) return known.empty();
    if (vague.front().hole && (base || vague.front().setting)) {
        bool whole = base;
        for (std::size_t taken = 0; taken <= known.size(); ++taken) {
            if (whole && fills_in(known.subspan(taken), vague.subspan(1), base)) return true;
            if (taken < known.size() && known[taken].hole) break;
            whole = whole || (taken < known.size() && known[taken].text == "/");
        }
    }
    if (known.empty() || known.front().hole != vague.front().hole || known.front().text != vague.front().text) return false;
    return fills_in(known.subspan(1), vague.subspan(1), false);
}

bool ends_segment(std::span<const Piece> rest) {
    return rest.empty() || rest.front().text == "/" || rest.front().text == "?" || rest.front().text == "#";
}

// Whether the rest of one is the rest of the other without some of its identifiers.
bool lacks(std::span<const Piece> whole, std::span<const Piece> lacking, bool starts, bool some) {
    if (whole.empty()) return lacking.empty() && some;
    const bool identifier = whole.front().hole && starts && ends_segment(whole.subspan(1));
    if (identifier && ends_segment(lacking) && lacks(whole.subspan(1), lacking, false, true)) return true;
    if (lacking.empty() || whole.front().hole != lacking.front().hole || whole.front().text != lacking.front().text) return false;
    return lacks(whole.subspan(1), lacking.subspan(1), whole.front().text == "/", some);
}

// "https://x.example" of "https://x.example/items/{}"; nullopt: it has no scheme, or a hole before the path begins.
std::optional<std::string> server_of(const Text& url) {
    std::string front;
    for (const Piece& piece : url) {
        if (piece.hole) break;
        front += piece.text;
        const std::size_t scheme = front.find("://");
        if (const std::size_t path = scheme == std::string::npos ? scheme : front.find('/', scheme + 3); path != std::string::npos) return front.substr(0, path);
    }
    return std::nullopt;
}

// The literal parts, with a letter in the place of each hole.
std::string outline(const Text& text) {
    std::string out;
    for (const Piece& piece : text) out += piece.hole ? "x" : piece.text;
    return out;
}

bool begins_with_hole(const Text& text) { return !text.empty() && text.front().hole; }

}  // namespace

bool is_whole_url(const Text& text) {
    const std::string shape = outline(text);
    const bool schemed = shape.starts_with("http://") || shape.starts_with("https://") || (begins_with_hole(text) && shape.starts_with("x://"));
    return schemed && shape.find(' ') == std::string::npos && !says_nothing(text);
}

bool is_route(const Text& text) {
    const std::string shape = outline(text);
    const bool starts = shape.starts_with('/') || shape.starts_with("http") || (begins_with_hole(text) && shape.starts_with("x/"));
    return starts && std::ranges::count(shape, '/') >= 2 && shape.find(' ') == std::string::npos;
}

std::string path_of(const Text& url) {
    const std::string whole = strings::to_display(url);
    return whole.substr(0, whole.find('?'));
}

bool is_path_open(const strings::Text& url) {
    for (const strings::Piece& piece : url) {
        if (!piece.hole && piece.text.contains('?')) return false;
        if (piece.hole && piece.open && &piece != url.data()) return true;
    }
    return false;
}

bool readable(const Text& url) {
    std::string literal;
    for (std::size_t i = 0; i < url.size() && literal.find('?') == std::string::npos; ++i) {
        const Piece& piece = url[i];
        if (!piece.hole) {
            literal += piece.text;
            continue;
        }
        const std::size_t scheme = literal.find("://");
        const bool in_host = scheme != std::string::npos && literal.find('/', scheme + 3) == std::string::npos;
        if (literal.empty() || in_host) continue;  // a base
        const bool starts = literal.ends_with('/');
        const bool ends = i + 1 == url.size() || url[i + 1].hole || std::string_view("/?.").find(url[i + 1].text.front()) != std::string_view::npos;  // {}.json
        if (piece.open && !(starts && ends)) return false;
    }
    if (literal.find('?') != std::string::npos) return true;
    const std::size_t scheme = literal.find("://");
    const std::size_t path = scheme == std::string::npos ? 0 : literal.find('/', scheme + 3);
    return path != std::string::npos && literal.find_first_not_of('/', path) != std::string::npos;  // some literal segment was seen
}

bool says_nothing(const Text& url) {
    return std::ranges::none_of(segments_of(url), [](const Text& segment) { return std::ranges::any_of(segment, std::not_fn(&Piece::hole)); });
}

bool told_by_answer(const Text& url) { return says_nothing(url) && !url.empty() && url.back().hole && !url.back().open; }

bool fits_route(const Text& url, const Text& route) {
    const std::vector<Text> one = segments_of(url), other = segments_of(route);
    return std::ranges::equal(one, other, [](const Text& known, const Text& vague) { return is_hole(vague) || strings::to_display(known) == strings::to_display(vague); });
}

bool same_route(const Text& left, const Text& right) {
    const std::vector<Text> one = segments_of(left), other = segments_of(right);
    return std::ranges::equal(one, other, [](const Text& a, const Text& b) { return strings::to_display(a) == strings::to_display(b); });
}

bool names_something(const Text& url, const std::vector<std::string>& base_words) {
    const std::vector<Text> path = segments_of(url);
    std::size_t from = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto text = strings::literal_of(path[i]);
        if (text && is_version(*text)) from = i + 1;
    }
    if (from == path.size()) from = 0;  // a number at the end is no version
    return std::any_of(path.begin() + static_cast<std::ptrdiff_t>(from), path.end(), [&](const Text& segment) {
        const auto text = strings::literal_of(segment);
        return text && !is_version(*text) && is_word(segment) && std::ranges::find(base_words, *text) == base_words.end();
    });
}

bool adds_route(const std::vector<Text>& inner, const std::vector<Text>& outer, const std::vector<std::string>& base_words) {
    std::map<std::size_t, Fills> fills;
    std::size_t longest = 0;
    bool named = true, anchored = true;
    for (const Text& url : inner) {
        longest = std::max(longest, segments_of(url).size());
        named = named && names_something(url, base_words);
        anchored = anchored && !url.empty() && !url.front().hole;  // no base that may hold segments
    }
    for (const Text& url : outer) {
        const std::vector<Text> path = segments_of(url);
        if (anchored && path.size() > longest) return true;
        bool aligned = false;
        for (const Text& before : inner) {
            const auto found = filled(segments_of(before), path);
            if (!found) continue;
            aligned = true;
            for (const auto& [back, segment] : *found) {
                if (is_word(segment)) fills[back].words.insert(strings::literal_of(segment).value_or(""));
                else if (!segment.empty()) fills[back].identifiers = true;
            }
        }
        if (!aligned) return true;
    }
    return std::ranges::any_of(fills, [&](const auto& entry) {
        const Fills& one = entry.second;
        return !one.words.empty() && (!named || (one.words.size() > 1 && !one.identifiers));
    });
}

bool spells_out(const Text& known, const Text& vague) {
    const bool has_path = std::ranges::any_of(vague, [](const Piece& piece) { return !piece.hole && piece.text.find_first_not_of('/') != std::string::npos; });
    const bool given = std::ranges::all_of(vague, [](const Piece& piece) { return piece.setting; });  // the whole URL
    return (has_path || given) && !known.empty() && !known.front().hole && !strings::same(known, vague) && fills_in(steps_of(known), steps_of(vague), true);
}

std::optional<Text> with_base_of(const Text& known, const Text& vague) {
    const std::optional<std::string> origin = server_of(known);
    const std::vector<Text> all = segments_of(known), some = segments_of(vague);
    if (!origin || !begins_with_hole(vague) || vague.size() < 2 || !vague[1].text.starts_with('/') || all.size() < some.size()) return std::nullopt;
    const std::size_t more = all.size() - some.size();
    std::string base = *origin;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::optional<std::string> word = strings::literal_of(all[i]);
        if (i < more && !word) return std::nullopt;
        if (i < more) base += "/" + *word;
        else if (!is_hole(some[i - more]) && strings::to_display(all[i]) != strings::to_display(some[i - more])) return std::nullopt;
    }
    Text out{Piece::literal(std::move(base), known.front().from)};
    out.insert(out.end(), vague.begin() + 1, vague.end());
    return out;
}

std::string host_of(const Text& url) {
    const std::string server = server_of(url).value_or("");
    const std::size_t scheme = server.find("://");
    const std::string host = scheme == std::string::npos ? "" : server.substr(scheme + 3);
    const std::size_t port = host.rfind(':');
    return port != std::string::npos && host.find(']', port) == std::string::npos ? host.substr(0, port) : host;
}

bool completes_route(const Text& whole, const Text& lacking) {
    const std::vector<Text> all = segments_of(whole), some = segments_of(lacking);
    std::size_t next = 0;
    for (const Text& segment : all) {
        if (next < some.size() && (strings::same(segment, some[next]) || (is_hole(segment) && is_hole(some[next])))) ++next;
        else if (!is_hole(segment)) return false;
    }
    return next == some.size() && all.size() > some.size();
}

bool says_more(const Text& known, const Text& vague) {
    const std::vector<Text> all = segments_of(known), some = segments_of(vague);
    std::size_t next = 0;
    for (const Text& segment : all) {
        if (next < some.size() && (is_hole(some[next]) || strings::same(segment, some[next]))) ++next;
        else if (!is_hole(segment) && !says_nothing(vague)) return false;
    }
    return next == some.size();
}

bool has_all_of(const Text& known, const Text& vague) {
    const std::string whole = strings::to_display(known);
    std::size_t from = 0;
    return std::ranges::all_of(vague, [&](const Piece& piece) {
        const std::size_t at = piece.hole ? from : whole.find(piece.text, from);
        from = at + (piece.hole || at == std::string::npos ? 0 : piece.text.size());
        return at != std::string::npos;
    });
}

bool completes(const Text& whole, const Text& lacking) { return lacks(steps_of(whole), steps_of(lacking), false, false); }

}  // namespace grantlint::flow
