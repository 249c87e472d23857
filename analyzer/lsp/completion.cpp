// Names of permissions in a manifest, and routes in string literals that begin like one.
//
//   "permissions": ["ReadC|"]              ReadCallLog, ReadCallRecording …
//   client.Get("/restapi/v1.0/acc|")       /restapi/v1.0/account/{accountId}/call-log …
//
// While something is typed the text is seldom well-formed: both are found by what stands in front of the cursor.
#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

#include "base/path.h"
#include "lsp/features.h"

namespace grantlint::lsp {

namespace {

constexpr std::size_t kMost = 200;
constexpr int kValue = 12, kReference = 18;  // CompletionItemKind

// A string that the cursor is in: bytes of the text.
struct Literal {
    std::size_t begin = 0;  // behind the opening quote
    std::size_t end = 0;    // the closing quote, or the line's end
};

std::size_t end_of_literal(std::string_view text, std::size_t from) {
    for (; from < text.size() && text[from] != '"' && text[from] != '\n' && text[from] != '\r'; ++from) {
        if (text[from] == '\\') ++from;
    }
    return std::min(from, text.size());
}

// Where the cursor is in JSON with comments, as far as the text in front of it tells.
struct JsonPlace {
    std::string key;                 // of the list that it is in
    std::optional<Literal> literal;  // the string that it is in
};

JsonPlace place_in_json(std::string_view text, std::size_t cursor) {
    JsonPlace place;
    std::string last;
    int depth = 0;
    for (std::size_t i = 0; i < cursor; ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("//")) {
            i = std::min(text.find('\n', i), cursor);
        } else if (rest.starts_with("/*")) {
            const std::size_t end = text.find("*/", i + 2);
            i = end == std::string_view::npos ? cursor : end + 1;
        } else if (text[i] == '"') {
            const std::size_t end = end_of_literal(text, i + 1);
            if (end >= cursor) {
                place.literal = Literal{i + 1, end};
                return place;
            }
            last = text.substr(i + 1, end - i - 1);
            i = end;
        } else if (text[i] == '[') {
            if (depth++ == 0) place.key = last;
        } else if (text[i] == ']' && --depth <= 0) {
            depth = 0;
            place.key.clear();
        }
    }
    return place;
}

// The string literal of C or C++ that the cursor is in, in its line.
std::optional<Literal> literal_in_line(std::string_view text, std::size_t cursor) {
    const std::size_t newline = cursor == 0 ? std::string_view::npos : text.rfind('\n', cursor - 1);
    for (std::size_t i = newline == std::string_view::npos ? 0 : newline + 1; i < cursor; ++i) {
        if (text.substr(i).starts_with("//")) return std::nullopt;
        if (text[i] == '\'' && i + 2 < text.size()) {  // a character, not the separator of digits
            const std::size_t end = text[i + 1] == '\\' ? text.find('\'', i + 3) : i + 2;
            if (end < cursor && text[end] == '\'') i = end;
        } else if (text[i] == '"') {
            const std::size_t end = end_of_literal(text, i + 1);
            if (end >= cursor) return Literal{i + 1, end};
            i = end;
        }
    }
    return std::nullopt;
}

Json edit(View& view, const std::string& file, const Literal& literal, const std::string& text) {
    const Range at = view.text_of(file).lines().range(file, literal.begin, literal.end);
    return {{"range", view.range(at)}, {"newText", text}};
}

Json list_of(Json items, bool is_incomplete = false) { return {{"isIncomplete", is_incomplete}, {"items", std::move(items)}}; }

Json complete_permissions(View& view, const std::string& file, std::size_t cursor) {
    const std::string& text = view.text_of(file).text();
    const JsonPlace place = place_in_json(text, cursor);
    const bool is_list = place.key == "permissions" || place.key == "optional" || place.key == "ignored";
    if (!is_list) return list_of(Json::array());
    std::set<std::string> granted;
    if (const manifest::Manifest* manifest = view.manifest(file)) {
        for (const GrantAt& one : grants_in(*manifest)) granted.insert(view.snapshot().names().canonical(one.grant->name));
    }
    Json items = Json::array();
    for (const rules::Pack& pack : view.snapshot().packs()) {
        for (const rules::Permission& permission : pack.permissions) {
            const bool is_of_today = permission.same_as.empty() && permission.status != "internal" && permission.status != "removed";
            if (!is_of_today || granted.contains(permission.name)) continue;
            Json item = {{"label", permission.name}, {"kind", kValue}};
            if (!permission.display_names.empty()) item["detail"] = permission.display_names.front();
            if (!permission.description.empty()) item["documentation"] = permission.description;
            if (place.literal) item["textEdit"] = edit(view, file, *place.literal, permission.name);
            else item["insertText"] = "\"" + permission.name + "\"";
            if (permission.status == "deprecated" || permission.status == "legacy") item["tags"] = Json::array({1});
            items.push_back(std::move(item));
        }
    }
    return list_of(std::move(items));
}

// Where the path begins in a URL of the pack's; nothing for another host's.
std::optional<std::size_t> path_in(std::string_view typed, const rules::Pack& pack) {
    const std::size_t scheme = typed.find("://");
    if (scheme == std::string_view::npos) return typed.starts_with('/') ? std::optional<std::size_t>(0) : std::nullopt;
    const std::size_t slash = typed.find('/', scheme + 3);
    if (slash == std::string_view::npos) return std::nullopt;
    const std::string host(typed.substr(scheme + 3, slash - scheme - 3));
    return std::ranges::find(pack.hosts, host) == pack.hosts.end() ? std::nullopt : std::optional(slash);
}

// The route with what was typed in place of its first segments; nothing when it does not begin so.
std::optional<std::string> continued(const std::vector<std::string>& typed, const std::string& route) {
    const std::vector<std::string> segments = rules::split_path(route);
    if (typed.size() > segments.size()) return std::nullopt;
    std::string out;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const bool is_typed = i + 1 < typed.size();
        const bool fits = i >= typed.size() || (rules::is_parameter(segments[i]) ? is_typed || typed[i].empty() || segments[i].starts_with(typed[i])
                                                : is_typed                       ? segments[i] == typed[i]
                                                                                 : segments[i].starts_with(typed[i]));
        if (!fits) return std::nullopt;
        out += "/" + (is_typed ? typed[i] : segments[i]);
    }
    return out;
}

// Each way in which programs write the route's beginning.
std::vector<std::string> spellings(const rules::Route& route, const rules::Pack& pack) {
    std::vector<std::string> all = {route.path};
    for (const rules::Prefix& prefix : pack.prefixes) {
        if (!route.path.starts_with(prefix.path)) continue;
        for (const std::string& other : prefix.alternatives) all.push_back(other + route.path.substr(prefix.path.size()));
    }
    return all;
}

// Split at slashes; the last one is what is being typed, perhaps nothing.
std::vector<std::string> typed_segments(std::string_view path) {
    std::vector<std::string> segments;
    for (std::size_t at = 1; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        segments.emplace_back(path.substr(at, end - at));
        at = end + 1;
    }
    return segments;
}

Json complete_routes(View& view, const std::string& file, std::size_t cursor) {
    const std::string& text = view.text_of(file).text();
    const std::optional<Literal> literal = literal_in_line(text, cursor);
    if (!literal) return list_of(Json::array());
    const std::string_view typed = std::string_view(text).substr(literal->begin, cursor - literal->begin);
    std::set<std::string> seen;
    Json items = Json::array();
    for (const rules::Pack& pack : view.snapshot().packs()) {
        const std::optional<std::size_t> begin = path_in(typed, pack);
        if (!begin || typed.size() - *begin < 2) continue;
        const std::vector<std::string> segments = typed_segments(typed.substr(*begin));
        for (const rules::Route& route : pack.routes) {
            for (const std::string& spelling : spellings(route, pack)) {
                const std::optional<std::string> whole = continued(segments, spelling);
                if (!whole || items.size() >= kMost || !seen.insert(*whole).second) continue;
                const Literal replaced{literal->begin + *begin, literal->end};
                items.push_back({{"label", *whole}, {"kind", kReference}, {"detail", route.method + (route.needs.empty() ? "" : " needs " + rules::to_words(route.needs))},
                                 {"textEdit", edit(view, file, replaced, *whole)}});
            }
        }
    }
    const bool is_cut = items.size() >= kMost;
    return list_of(std::move(items), is_cut);
}

}  // namespace

Json completions(View& view, const std::string& file, const Json& params) {
    const std::size_t cursor = view.text_of(file).offset(params.at("position"), view.client().encoding);
    const bool is_manifest = view.manifest(file) != nullptr || file_name(file) == manifest::kFileName;
    return is_manifest ? complete_permissions(view, file, cursor) : complete_routes(view, file, cursor);
}

}  // namespace grantlint::lsp
