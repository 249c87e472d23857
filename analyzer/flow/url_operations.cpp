// Words for URLs and their parts, and for the text of a request.
#include <algorithm>
#include <array>
#include <utility>

#include "flow/operation.h"

namespace grantlint::flow {
namespace {

using strings::Piece;
using strings::Text;

// URL pieces: everything up to the path; the path; with another path; a relative reference resolved.
struct UrlParts {
    Text origin, path, query;
};

UrlParts url_parts(const Text& url) {
    UrlParts out;
    Text* into = &out.path;
    bool first = true;
    for (const Piece& piece : url) {
        if (piece.hole) {
            into->push_back(piece);
            first = false;
            continue;
        }
        std::string text = piece.text;
        const auto put = [&](Text& where, const std::string& bytes) {
            Piece part = piece;
            part.text = bytes;
            if (!bytes.empty()) where.push_back(std::move(part));
        };
        const std::size_t scheme = text.find("://");
        if (into == &out.path && scheme != std::string::npos) {  // all before it belongs to the scheme
            std::size_t slash = text.find_first_of("/?#", scheme + 3);
            strings::append(out.origin, std::exchange(out.path, {}));
            put(out.origin, text.substr(0, slash));
            if (slash == std::string::npos) {
                into = &out.origin;
                continue;
            }
            text = text.substr(slash);
        } else if (into == &out.origin) {
            const std::size_t slash = text.find_first_of("/?#");
            put(out.origin, text.substr(0, slash));
            if (slash == std::string::npos) continue;
            text = text.substr(slash);
            into = &out.path;
        }
        (void)first;
        const std::size_t query = into == &out.path ? text.find_first_of("?#") : 0;
        if (into != &out.query && query != std::string::npos) {
            put(out.path, text.substr(0, query));
            text = text.substr(query);
            into = &out.query;
        }
        put(*into, text);
    }
    return out;
}

// A base that is one hole is an origin that nobody knows.
Text origin_of(const Text& url) {
    const UrlParts parts = url_parts(url);
    if (!parts.origin.empty()) return parts.origin;
    if (!parts.path.empty() && parts.path.front().hole) return {parts.path.front()};
    return {};
}

Value url_with_path(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 2) return std::nullopt;
        const UrlParts parts = url_parts(row[0]);
        return strings::concat(strings::concat(origin_of(row[0]), row[1]), parts.query);
    });
}

Value url_with_query(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 2) return std::nullopt;
        const UrlParts parts = url_parts(row[0]);
        const Text bare = strings::concat(parts.origin, parts.path);
        if (!has_text(row[1])) return bare;
        return strings::concat(strings::concat(bare, {Piece::literal("?")}), row[1]);
    });
}

Value url_path(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> { return row.empty() ? std::nullopt : std::optional(url_parts(row[0]).path); });
}

Value url_origin(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> { return row.empty() ? std::nullopt : std::optional(url_parts(row[0]).origin); });
}

// The host, with its port if there is one, of what begins with a scheme.
Value url_host(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        const Text origin = row.empty() ? Text{} : url_parts(row[0]).origin;
        Text out;
        for (Piece piece : origin) {
            if (const std::size_t scheme = piece.hole ? std::string::npos : piece.text.find("://"); scheme != std::string::npos) {
                out.clear();
                piece.text.erase(0, scheme + 3);
            }
            if (piece.hole || !piece.text.empty()) out.push_back(std::move(piece));
        }
        return out;
    });
}

// Host and port apart. Where no port is written, the scheme has one.
std::pair<Text, Text> host_and_port(const Text& url) {
    std::pair<Text, Text> out;
    std::string scheme;
    bool behind = false, port = false;
    for (Piece piece : url_parts(url).origin) {
        if (const std::size_t at = piece.hole ? std::string::npos : piece.text.find("://"); !behind && at != std::string::npos) {
            scheme = piece.text.substr(0, at);
            piece.text.erase(0, at + 3);
            behind = true;
        } else if (!behind) {
            continue;
        }
        const std::size_t colon = piece.hole || port ? std::string::npos : piece.text.find(':');
        if (colon != std::string::npos) {
            Piece head = piece;
            head.text.erase(colon);
            if (!head.text.empty()) out.first.push_back(std::move(head));
            piece.text.erase(0, colon + 1);
            port = true;
        }
        if (piece.hole || !piece.text.empty()) (port ? out.second : out.first).push_back(std::move(piece));
    }
    const bool may_follow = std::ranges::any_of(out.first, &Piece::hole);  // a host that is not known may bring its port
    if (!port && !may_follow && scheme == "https") out.second = {Piece::literal("443")};
    if (!port && !may_follow && scheme == "http") out.second = {Piece::literal("80")};
    return out;
}

Value url_part(const OperationCall& c, bool port) {
    return over_texts(c, [&](const std::vector<Text>& row) -> std::optional<Text> {
        auto parts = host_and_port(row.empty() ? Text{} : row[0]);
        Text out = port ? std::move(parts.second) : std::move(parts.first);
        if (has_text(out)) return out;
        const Unknown lost = c.interpreter.unknown_here(port ? "a port" : "a host", c.operands.site);
        return Text{{.hole = true, .may = strings::May::segment, .reason = lost.reason, .from = lost.from, .open = !row.empty() && strings::any_open(row[0])}};
    });
}

Value url_hostname(const OperationCall& c) { return url_part(c, false); }
Value url_port(const OperationCall& c) { return url_part(c, true); }

Value url_path_query(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.empty()) return std::nullopt;
        const UrlParts parts = url_parts(row[0]);
        return strings::concat(parts.path, parts.query);
    });
}

Value url_query(const OperationCall& c) {  // without the question mark
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.empty()) return std::nullopt;
        Text query = url_parts(row[0]).query;
        if (first_byte(query) != '?') return Text{};
        query.front().text.erase(0, 1);
        if (query.front().text.empty()) query.erase(query.begin());
        return query;
    });
}

// "/v1/carts/" becomes "/v1/"; the root stays.
void remove_last_segment(Text& path) {
    if (path.empty() || path.back().hole || path.back().text.size() < 1 || path.back().text.back() != '/') return;
    if (path.size() == 1 && path.back().text.size() == 1) return;
    path.back().text.pop_back();
    while (!path.empty() && (path.back().hole || path.back().text.find('/') == std::string::npos)) path.pop_back();
    if (path.empty()) path = {Piece::literal("/")};
    else path.back().text.erase(path.back().text.rfind('/') + 1);
}

// RFC 3986, section 5: an absolute reference stands alone, "/x" replaces the path, "x" the last segment of it.
Value url_resolve(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 2) return std::nullopt;
        const Text& base = row[0];
        const Text& reference = row[1];
        if (!url_parts(reference).origin.empty() || !has_text(base)) return reference;
        if (!has_text(reference)) return base;
        if (first_byte(reference) == '/') return strings::concat(origin_of(base), reference);
        if (first_byte(reference) == '?') {
            const UrlParts parts = url_parts(base);
            return strings::concat(strings::concat(parts.origin, parts.path), reference);
        }
        const UrlParts parts = url_parts(base);
        Text path = parts.path;
        while (!path.empty() && !path.back().hole && path.back().text.find('/') == std::string::npos) path.pop_back();
        if (!path.empty() && !path.back().hole) path.back().text.erase(path.back().text.rfind('/') + 1);
        Text rest = reference;
        while (!rest.empty() && !rest.front().hole && (rest.front().text.starts_with("./") || rest.front().text.starts_with("../"))) {
            if (rest.front().text.starts_with("../")) remove_last_segment(path);
            rest.front().text.erase(0, rest.front().text.find('/') + 1);
        }
        if (!rest.empty() && !rest.front().hole && rest.front().text.empty()) rest.erase(rest.begin());
        Text whole = strings::concat(parts.origin, path);
        if (path.empty()) whole = strings::concat(whole, {Piece::literal("/")});
        return strings::concat(whole, rest);
    });
}

// scheme, host, port, path, query: those that are there.
Value url_of(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        Text out;
        const auto part = [&](std::size_t i) { return i < row.size() ? row[i] : Text{}; };
        if (has_text(part(1))) {
            out = has_text(part(0)) ? part(0) : Text{Piece::literal("https")};
            strings::append(out, {Piece::literal("://")});
            strings::append(out, part(1));
            if (has_text(part(2))) strings::append(out, strings::concat({Piece::literal(":")}, part(2)));
            if (has_text(part(3)) && first_byte(part(3)) != '/' && !part(3).front().hole) strings::append(out, {Piece::literal("/")});
        }
        strings::append(out, part(3));
        if (has_text(part(4))) strings::append(out, strings::concat({Piece::literal(first_byte(part(4)) == '?' ? "" : "?")}, part(4)));
        return out;
    });
}

// url_with(origin, path, query), whatever was there before.
Value url_with(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 3) return std::nullopt;
        const bool apart = has_text(row[0]) && has_text(row[1]) && first_byte(row[1]) != '/' && !row[1].front().hole;
        const Text bare = strings::concat(strings::concat(row[0], {Piece::literal(apart ? "/" : "")}), row[1]);
        return has_text(row[2]) ? strings::concat(strings::concat(bare, {Piece::literal("?")}), row[2]) : bare;
    });
}

// query_with("a=1", "b=2") is "a=1&b=2".
Value query_with(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 2) return std::nullopt;
        return has_text(row[0]) ? strings::concat(strings::concat(row[0], {Piece::literal("&")}), row[1]) : row[1];
    });
}

// A base in front of a path, unless the path is a whole URL.
Value url_in(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> {
        if (row.size() < 2) return std::nullopt;
        if (!url_parts(row[1]).origin.empty()) return row[1];
        const Text base = last_byte(row[0]) == '/' && first_byte(row[1]) == '/' ? without_last(row[0], 1) : row[0];
        return strings::concat(base, row[1]);
    });
}

// The text of a request as it goes over the wire: "GET /x HTTP/1.1\r\nHost: h\r\n\r\n".
struct RequestText {
    Text method, target, host;
};

// Without what was written before the request line: the headers of an earlier request.
Text from_request_line(const Text& text) {
    const auto version = std::ranges::find_if(text, [](const Piece& piece) { return !piece.hole && piece.text.contains(" HTTP/1."); });
    if (version == text.end()) return text;
    std::size_t before = version->text.find(" HTTP/1.");
    for (auto piece = version;; --piece, before = std::string::npos) {
        const std::size_t line = piece->hole || before == 0 ? std::string::npos : piece->text.rfind('\n', before == std::string::npos ? before : before - 1);
        if (line != std::string::npos) {
            Text out(piece, text.end());
            out.front().text.erase(0, line + 1);
            return out;
        }
        if (piece == text.begin()) return text;
    }
}

RequestText request_text(const Text& written) {
    const Text text = from_request_line(written);
    static constexpr std::string_view kHost = "\nHost: ";
    RequestText out;
    Text rest;
    std::array<Text*, 3> parts{&out.method, &out.target, &rest};
    std::size_t part = 0;
    const auto put = [](Text& into, Piece piece, std::string bytes) {
        piece.text = std::move(bytes);
        if (!piece.text.empty()) into.push_back(std::move(piece));
    };
    for (const Piece& piece : text) {
        if (piece.hole) {
            parts[part]->push_back(piece);
            continue;
        }
        std::string bytes = piece.text;
        for (std::size_t blank = bytes.find(' '); part < 2 && blank != std::string::npos; blank = bytes.find(' ')) {
            put(*parts[part++], piece, bytes.substr(0, blank));
            bytes.erase(0, blank + 1);
        }
        put(*parts[part], piece, bytes);
    }
    bool inside = false;
    for (const Piece& piece : rest) {
        if (piece.hole) {
            if (inside) out.host.push_back(piece);
            continue;
        }
        std::string bytes = piece.text;
        const std::size_t header = inside ? std::string::npos : bytes.find(kHost);
        if (header != std::string::npos) bytes.erase(0, header + kHost.size());
        inside = inside || header != std::string::npos;
        if (!inside) continue;
        const std::size_t end = bytes.find_first_of("\r\n");
        put(out.host, piece, bytes.substr(0, end));
        if (end != std::string::npos) break;
    }
    return out;
}

template <Text RequestText::* Part>
Value request_part(const OperationCall& c) {
    return over_texts(c, [](const std::vector<Text>& row) -> std::optional<Text> { return row.empty() ? std::nullopt : std::optional(request_text(row[0]).*Part); });
}

constexpr std::array kUrlOperations = {
    Operation{"url", url_of},
    Operation{"url_in", url_in},
    Operation{"url_path", url_path},
    Operation{"url_origin", url_origin},
    Operation{"url_host", url_host},
    Operation{"url_hostname", url_hostname},
    Operation{"url_port", url_port},
    Operation{"url_query", url_query},
    Operation{"url_with", url_with},
    Operation{"query_with", query_with},
    Operation{"url_path_query", url_path_query},
    Operation{"url_resolve", url_resolve},
    Operation{"request_method", request_part<&RequestText::method>},
    Operation{"request_target", request_part<&RequestText::target>},
    Operation{"request_host", request_part<&RequestText::host>},
    Operation{"url_with_path", url_with_path},
    Operation{"url_with_query", url_with_query},
};

}  // namespace

std::span<const Operation> url_operations() { return kUrlOperations; }

}  // namespace grantlint::flow
