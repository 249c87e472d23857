#include "rules/pack.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

#include "base/embedded.h"
#include "base/fields.h"
#include "base/files.h"
#include "base/json.h"
#include "base/nearest.h"

namespace grantlint::rules {

std::vector<std::string> split_path(std::string_view path) {
    std::vector<std::string> segments;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        if (slash != 0) segments.emplace_back(path.substr(0, slash));
        if (slash == std::string_view::npos) break;
        path.remove_prefix(slash + 1);
    }
    return segments;
}

bool is_parameter(std::string_view segment) { return segment.size() > 2 && segment.front() == '{' && segment.back() == '}'; }

namespace {

constexpr std::array<std::string_view, 7> kMethods = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

std::vector<std::string> values_of(const std::vector<json::Text>& texts) {
    std::vector<std::string> values;
    for (const json::Text& text : texts) values.push_back(text.value);
    return values;
}

bool is_identifier(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-' || c == '.'; });
}

// What is wrong with a path template; empty when nothing is.
std::string find_path_problem(const std::string& path) {
    if (!path.starts_with('/')) return "a route must begin with '/'";
    if (path.size() > 1 && path.ends_with('/')) return "a route must not end with '/'";
    if (path.find("//") != std::string::npos) return "a route must not hold an empty segment";
    if (path.find_first_of("?# ") != std::string::npos) return "a route is a path: no query, no fragment, no blank";
    for (const std::string& segment : split_path(path)) {
        if (segment.find_first_of("{}") == std::string::npos) continue;
        const bool well_formed = is_parameter(segment) && is_identifier(std::string_view(segment).substr(1, segment.size() - 2));
        if (!well_formed) return "'" + segment + "' is no well-formed parameter";
    }
    return {};
}

// Two routes that no request can tell apart have the same shape: "/a/{}" for "/a/{b}".
std::string shape_of(const Route& route) {
    std::string shape = route.method + " ";
    for (const std::string& segment : split_path(route.path)) shape += "/" + (is_parameter(segment) ? "{}" : segment);
    return shape;
}

class PackReader {
public:
    explicit PackReader(const json::Document& document) : document_(document) {}

    Result<Pack> read() {
        pack_.file = document_.file;
        json::Fields fields(document_, document_.root, "the rule pack");
        fields.optional_string("$schema");
        fields.number_is("schema", "1", "this version of grantlint reads schema 1");
        pack_.name = fields.string("name");
        pack_.title = fields.string("title");
        for (std::string host : values_of(fields.strings("hosts"))) {
            std::ranges::transform(host, host.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            pack_.hosts.push_back(host);
        }
        for (const json::Value& value : fields.optional_objects("prefixes")) read_prefix(fields, value);
        for (const json::Value& value : fields.optional_objects("permissions")) read_permission(fields, value);
        for (const json::Value& value : fields.optional_objects("routes")) read_route(fields, value);
        if (fields.value("routes") == nullptr) fields.fail(document_.root, "the rule pack needs 'routes'", "write \"routes\": [{…}]");
        if (auto error = fields.finish()) return std::unexpected(*error);
        return std::move(pack_);
    }

private:
    void check_path(json::Fields& fields, const json::Value& owner, const std::string& path) {
        const json::Value* at = owner.find("path");
        const std::string problem = path.empty() ? std::string() : find_path_problem(path);
        if (!problem.empty()) fields.fail(*at, problem, "write it as in \"/account/{accountId}/call-log\"");
    }

    void read_prefix(json::Fields& outer, const json::Value& value) {
        json::Fields fields(document_, value, "a prefix");
        Prefix prefix{.path = fields.string("path")};
        check_path(fields, value, prefix.path);
        if (const json::Value* list = fields.value("or"); list != nullptr && list->kind == json::Kind::array) {
            for (const json::Value& item : list->items) {
                if (item.kind != json::Kind::string) fields.fail(item, "'or' must be a list of strings", "write \"or\": [\"/restapi\", \"\"]");
                if (!item.text.empty() && !find_path_problem(item.text).empty()) fields.fail(item, find_path_problem(item.text), "write \"\" or \"/…\"");
                prefix.alternatives.push_back(item.text);
            }
        } else {
            fields.fail(value, "a prefix needs 'or', a list of paths", "write \"or\": [\"/restapi\", \"\"]");
        }
        if (auto error = fields.finish()) outer.fail(*error);
        pack_.prefixes.push_back(std::move(prefix));
    }

    void read_permission(json::Fields& outer, const json::Value& value) {
        json::Fields fields(document_, value, "a permission");
        Permission permission{.name = fields.string("name"), .at = document_.range(value)};
        permission.display_names = values_of(fields.optional_strings("displayNames"));
        permission.aliases = values_of(fields.optional_strings("aliases"));
        permission.description = fields.optional_string("description");
        if (!permission.name.empty() && !permission_names_.insert(permission.name).second) {
            fields.fail(value, "the permission '" + permission.name + "' is given twice", "keep one of the two");
        }
        if (auto error = fields.finish()) outer.fail(*error);
        pack_.permissions.push_back(std::move(permission));
    }

    void read_route(json::Fields& outer, const json::Value& value) {
        json::Fields fields(document_, value, "a route");
        Route route{.method = fields.string("method"), .path = fields.string("path"), .at = document_.range(value)};
        const std::vector<json::Text> needed = fields.strings("requires");
        route.source = fields.string("source");
        route.note = fields.optional_string("note");
        check_path(fields, value, route.path);
        check_method(fields, value, route.method);
        check_permissions(fields, needed);
        route.needs = values_of(needed);
        std::ranges::sort(route.needs);
        check_duplicate(fields, value, route);
        if (auto error = fields.finish()) outer.fail(*error);
        pack_.routes.push_back(std::move(route));
    }

    void check_method(json::Fields& fields, const json::Value& route, const std::string& method) {
        if (method.empty() || std::ranges::find(kMethods, method) != kMethods.end()) return;
        fields.fail(*route.find("method"), "'" + method + "' is no HTTP method", suggest(method, kMethods));
    }

    void check_permissions(json::Fields& fields, const std::vector<json::Text>& needed) {
        const std::vector<std::string_view> known(permission_names_.begin(), permission_names_.end());
        for (const json::Text& permission : needed) {
            if (permission_names_.contains(permission.value)) continue;
            fields.fail(Error{.message = "'" + permission.value + "' is not among the pack's permissions",
                              .at = permission.at,
                              .help = known.empty() ? "declare it under \"permissions\"" : suggest(permission.value, known)});
        }
    }

    void check_duplicate(json::Fields& fields, const json::Value& value, const Route& route) {
        const auto [earlier, is_new] = shapes_.emplace(shape_of(route), route.at.line);
        if (is_new || route.path.empty()) return;
        fields.fail(*value.find("path"), route.method + " " + route.path + " is the same route as the one on line " + std::to_string(earlier->second),
                    "keep one of the two");
    }

    const json::Document& document_;
    Pack pack_;
    std::set<std::string> permission_names_;
    std::map<std::string, std::uint32_t> shapes_;
};

bool is_shipped_pack(std::string_view name) { return name.ends_with(".json") && name.find('/') == std::string_view::npos; }

std::string_view pack_name(std::string_view file) { return file.substr(0, file.size() - std::string_view(".json").size()); }

Result<Pack> load_pack(const std::string& name) {
    std::vector<std::string_view> known;
    for (const EmbeddedFile& file : embedded_rules()) {
        if (!is_shipped_pack(file.name)) continue;
        if (pack_name(file.name) == name) return parse_pack(file.content, "rules/" + std::string(file.name));
        known.push_back(pack_name(file.name));
    }
    const bool is_file = name.find('/') != std::string::npos || name.ends_with(".json") || std::filesystem::exists(name);
    if (!is_file) return failure("no rule pack is called '" + name + "', and there is no such file", suggest(name, known));
    const Result<std::string> text = load_file(name);
    if (!text) return std::unexpected(text.error());
    return parse_pack(*text, name);
}

}  // namespace

Result<Pack> parse_pack(std::string_view text, const std::string& file) {
    const Result<json::Document> document = json::parse(text, file, json::Comments::accept);
    if (!document) return std::unexpected(document.error());
    return PackReader(*document).read();
}

Result<std::vector<Pack>> load_packs(const std::vector<std::string>& names_or_files) {
    std::vector<std::string> names = names_or_files;
    if (names.empty()) {
        for (const EmbeddedFile& file : embedded_rules()) {
            if (is_shipped_pack(file.name)) names.emplace_back(pack_name(file.name));
        }
        std::ranges::sort(names);
    }
    std::vector<Pack> packs;
    for (const std::string& name : names) {
        auto pack = load_pack(name);
        if (!pack) return std::unexpected(pack.error());
        const auto same = std::ranges::find(packs, pack->name, &Pack::name);
        if (same != packs.end()) {
            return failure("two rule packs are called '" + pack->name + "': " + same->file + " and " + pack->file,
                           "give each --rules pack a name of its own", {.file = pack->file});
        }
        packs.push_back(std::move(*pack));
    }
    return packs;
}

}  // namespace grantlint::rules
