#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <unordered_map>

#include "base/fields.h"
#include "base/json.h"
#include "base/nearest.h"
#include "rules/pack.h"

namespace grantlint::rules {

namespace {

using json::Fields;
using json::Value;

constexpr std::array<std::string_view, 8> kMethods = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "*"};
constexpr std::array<std::string_view, 5> kPermissionStatuses = {"deprecated", "legacy", "renamed", "removed", "internal"};
constexpr std::array<std::string_view, 1> kRouteStatuses = {"legacy"};
constexpr std::array<std::string_view, 2> kConfidences = {"inferred", "unknown"};

std::vector<std::string> values_of(const std::vector<json::Text>& texts) {
    std::vector<std::string> values;
    values.reserve(texts.size());
    for (const json::Text& text : texts) values.push_back(text.value);
    return values;
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool is_identifier(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-' || c == '.'; });
}

// What is wrong with a path template; empty when nothing is.
std::string find_path_problem(std::string_view path) {
    if (!path.starts_with('/')) return "a route must begin with '/'";
    if (path.size() > 1 && path.ends_with('/')) return "a route must not end with '/'";
    for (std::size_t begin = 1; begin < path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view segment = path.substr(begin, end - begin);
        begin = end + 1;
        if (segment.empty()) return "a route must not hold an empty segment";
        if (std::ranges::all_of(segment, [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.'; })) continue;
        if (segment.find_first_of("?# ") != std::string_view::npos) return "a route is a path: no query, no fragment, no blank";
        if (segment.find_first_of("{}") == std::string_view::npos) continue;
        const bool well_formed = is_parameter(segment) && is_identifier(segment.substr(1, segment.size() - 2));
        if (!well_formed) return "'" + std::string(segment) + "' is no well-formed parameter";
    }
    return {};
}

// Two routes that no request can tell apart have the same shape: "GET /a/{}" for "GET /a/{b}".
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
        Fields fields(document_, document_.root, "the rule pack");
        fields.optional_string("$schema");
        fields.number_is("schema", "1", "this version of grantlint reads schema 1");
        pack_.name = fields.string("name");
        pack_.title = fields.string("title");
        for (const std::string& host : values_of(fields.strings("hosts"))) pack_.hosts.push_back(lower(host));
        read_host_groups(fields);
        for (const Value& value : fields.optional_objects("prefixes")) read_prefix(fields, value);
        pack_.scope_words = values_of(fields.optional_strings("scopeWords"));
        pack_.parameter_aliases = values_of(fields.optional_strings("parameterAliases"));
        for (const Value& value : fields.optional_objects("sources")) read_source(fields, value);
        for (const Value& value : fields.optional_objects("permissions")) read_permission(fields, value);
        pack_.user_permissions = values_of(fields.optional_strings("userPermissions"));
        check_permissions(fields);
        if (const Value* routes = fields.value("routes"); routes != nullptr && routes->kind == json::Kind::array) pack_.routes.reserve(routes->items.size());
        for (const Value& value : fields.optional_objects("routes")) read_route(fields, value);
        if (const Value* events = fields.value("events")) read_events(fields, *events);
        if (fields.value("routes") == nullptr) fields.fail(document_.root, "the rule pack needs 'routes'", "write \"routes\": [{…}]");
        if (auto error = fields.finish()) return std::unexpected(*error);
        return std::move(pack_);
    }

private:
    // --- the head ---
    void read_host_groups(Fields& outer) {
        const Value* groups = outer.value("hostGroups");
        if (groups == nullptr) return;
        Fields fields(document_, *groups, "'hostGroups'");
        for (const json::Member& member : groups->members) {
            for (const json::Text& host : fields.strings(member.name)) {
                if (std::ranges::find(pack_.hosts, lower(host.value)) == pack_.hosts.end()) {
                    fields.fail(Error{.message = "'" + host.value + "' is not among the pack's hosts", .at = host.at, .help = "add it to \"hosts\""});
                }
                pack_.host_groups[member.name].push_back(lower(host.value));
            }
        }
        finish(fields, outer);
    }

    void read_prefix(Fields& outer, const Value& value) {
        Fields fields(document_, value, "a prefix");
        Prefix prefix{.path = fields.string("path")};
        check_path(fields, value, "path", prefix.path);
        const Value* list = fields.value("or");
        if (list == nullptr || list->kind != json::Kind::array) fields.fail(value, "a prefix needs 'or', a list of paths", "write \"or\": [\"/restapi\", \"\"]");
        else for (const Value& item : list->items) {
            if (item.kind != json::Kind::string) fields.fail(item, "'or' must be a list of strings", "write \"or\": [\"/restapi\", \"\"]");
            else if (!item.text.empty() && !find_path_problem(item.text).empty()) fields.fail(item, find_path_problem(item.text), "write \"\" or \"/…\"");
            prefix.alternatives.push_back(item.text);
        }
        finish(fields, outer);
        pack_.prefixes.push_back(std::move(prefix));
    }

    void read_source(Fields& outer, const Value& value) {
        Fields fields(document_, value, "a source");
        Source source{.name = fields.string("name"), .title = fields.string("title"), .date = fields.optional_string("date")};
        if (!source.name.empty() && !source_names_.insert(source.name).second) {
            fields.fail(value, "the source '" + source.name + "' is given twice", "keep one of the two");
        }
        finish(fields, outer);
        pack_.sources.push_back(std::move(source));
    }

    // --- permissions ---
    void read_permission(Fields& outer, const Value& value) {
        Fields fields(document_, value, "a permission");
        Permission permission{.name = fields.string("name"), .at = document_.range(value)};
        permission.display_names = values_of(fields.optional_strings("displayNames"));
        permission.aliases = values_of(fields.optional_strings("aliases"));
        permission.includes = values_of(fields.optional_strings("includes"));
        permission.includes_source = read_source_name(fields, "includesSource");
        permission.same_as = fields.optional_string("sameAs");
        permission.status = read_word(fields, "status", kPermissionStatuses);
        permission.restricted = fields.optional_boolean("restricted");
        permission.restricted_source = read_source_name(fields, "restrictedSource");
        permission.access = fields.optional_string("access");
        permission.description = fields.optional_string("description");
        permission.source = read_source_name(fields, "source");
        permission.note = fields.optional_string("note");
        if (!permission.name.empty() && !permissions_.emplace(permission.name, permission.same_as.empty() ? permission.name : permission.same_as).second) {
            fields.fail(value, "the permission '" + permission.name + "' is given twice", "keep one of the two");
        }
        finish(fields, outer);
        pack_.permissions.push_back(std::move(permission));
        permission_values_.push_back(&value);
    }

    // What can only be said once all of them are known.
    void check_permissions(Fields& fields) {
        for (std::size_t i = 0; i < pack_.permissions.size(); ++i) {
            const Permission& permission = pack_.permissions[i];
            const Value& value = *permission_values_[i];
            if (!permission.same_as.empty()) check_known(fields, *value.find("sameAs"), permission.same_as);
            if (const Value* list = value.find("includes")) {
                for (const Value& item : list->items) check_known(fields, item, item.text);
            }
        }
        for (std::size_t i = 0; i < pack_.permissions.size(); ++i) check_cycle(fields, i);
    }

    void check_known(Fields& fields, const Value& at, const std::string& name) {
        if (permissions_.contains(name)) return;
        std::vector<std::string_view> known;
        for (const auto& [one, canonical] : permissions_) known.push_back(one);
        fields.fail(at, "'" + name + "' is not among the pack's permissions",
                    known.empty() ? "declare it under \"permissions\"" : suggest(name, known));
    }

    void check_cycle(Fields& fields, std::size_t start) {
        if (pack_.permissions[start].includes.empty() && pack_.permissions[start].same_as.empty()) return;
        std::set<std::string> seen;
        std::vector<std::string> open = {pack_.permissions[start].name};
        while (!open.empty()) {
            const std::string name = open.back();
            open.pop_back();
            const auto permission = std::ranges::find(pack_.permissions, name, &Permission::name);
            if (permission == pack_.permissions.end()) continue;
            std::vector<std::string> next = permission->includes;
            if (!permission->same_as.empty()) next.push_back(permission->same_as);
            for (const std::string& inner : next) {
                if (inner == pack_.permissions[start].name) {
                    const Value& value = *permission_values_[start];
                    const Value* at = value.find("includes") != nullptr ? value.find("includes") : value.find("sameAs");
                    return fields.fail(*at, "'" + inner + "' includes itself" + (name == inner ? "" : ", by way of '" + name + "'"), "break the circle");
                }
                if (seen.insert(inner).second) open.push_back(inner);
            }
        }
    }

    // --- what a call needs ---
    [[nodiscard]] std::string canonical(Fields& fields, const Value& value) {
        if (value.kind != json::Kind::string) {
            fields.fail(value, "a permission is a string, not " + std::string(json::to_words(value.kind)), "write \"ReadCallLog\" or {\"anyOf\": [\"A\", \"B\"]}");
            return {};
        }
        check_known(fields, value, value.text);
        const auto known = permissions_.find(value.text);
        return known == permissions_.end() ? value.text : known->second;
    }

    Requirement read_choice(Fields& outer, const Value& value) {
        Requirement requirement;
        Fields fields(document_, value, "a choice of permissions");
        fields.strings("anyOf");
        if (const Value* names = value.find("anyOf"); names != nullptr) {
            for (const Value& name : names->items) requirement.any_of.push_back(canonical(fields, name));
            if (names->items.empty()) fields.fail(*names, "'anyOf' is empty, so nothing could fulfil it", "name at least two permissions");
        }
        finish(fields, outer);
        return requirement;
    }

    Requirements read_needs(Fields& fields, const Value& owner) {
        Requirements needs;
        const Value* list = fields.value("requires");
        if (list == nullptr || list->kind != json::Kind::array) {
            fields.fail(list == nullptr ? owner : *list, "'requires' must be a list of permissions; [] where none is needed", "write \"requires\": [\"ReadCallLog\"]");
            return needs;
        }
        for (const Value& item : list->items) {
            Requirement requirement = item.kind == json::Kind::object ? read_choice(fields, item) : Requirement{{canonical(fields, item)}};
            if (std::ranges::find(needs, requirement) != needs.end()) fields.fail(item, "'" + to_words(requirement) + "' is listed twice in 'requires'", "remove one of the two");
            needs.push_back(std::move(requirement));
        }
        std::ranges::sort(needs);
        return needs;
    }

    Condition read_condition(Fields& outer, const Value& value) {
        Fields fields(document_, value, "a condition");
        Condition condition{.when = fields.string("when")};
        condition.needs = read_needs(fields, value);
        finish(fields, outer);
        return condition;
    }

    // --- routes ---
    void read_route(Fields& outer, const Value& value) {
        Fields fields(document_, value, "a route");
        Route route{.method = fields.string("method"), .path = fields.string("path"), .at = document_.range(value)};
        check_path(fields, value, "path", route.path);
        check_method(fields, value, route.method);
        route.needs = read_needs(fields, value);
        for (const json::Text& name : fields.optional_strings("optional")) {
            check_known(fields, *value.find("optional"), name.value);
            route.optional.push_back(name.value);
        }
        for (const Value& condition : fields.optional_objects("conditional")) route.conditional.push_back(read_condition(fields, condition));
        route.literal = fields.optional_boolean("literal");
        route.subscribes = fields.optional_boolean("subscribes");
        route.deprecated = fields.optional_boolean("deprecated");
        route.status = read_word(fields, "status", kRouteStatuses);
        route.user_permission = fields.optional_string("userPermission");
        route.operation = fields.optional_string("operation");
        route.tag = fields.optional_string("tag");
        route.served_by = read_host_group(fields, value);
        fields.string("source");
        route.source = read_source_name(fields, "source");
        route.agreeing = read_count(fields, "agreeing");
        read_disagreements(fields, route);
        route.note = fields.optional_string("note");
        check_duplicate(fields, value, route);
        finish(fields, outer);
        pack_.routes.push_back(std::move(route));
    }

    std::string read_host_group(Fields& fields, const Value& route) {
        const std::string group = fields.optional_string("servedBy");
        if (group.empty() || pack_.host_groups.contains(group)) return group;
        std::vector<std::string_view> known;
        for (const auto& [name, hosts] : pack_.host_groups) known.push_back(name);
        fields.fail(*route.find("servedBy"), "'" + group + "' is not among the pack's host groups", suggest(group, known));
        return group;
    }

    unsigned read_count(Fields& fields, std::string_view key) {
        const Value* value = fields.value(key);
        if (value == nullptr) return 0;
        unsigned count = 0;
        const char* end = value->text.data() + value->text.size();
        const bool valid = value->kind == json::Kind::number && std::from_chars(value->text.data(), end, count).ptr == end;
        if (!valid) fields.fail(*value, "'" + std::string(key) + "' must be a whole number", "write \"" + std::string(key) + "\": 3");
        return count;
    }

    void read_disagreements(Fields& outer, Route& route) {
        const Value* value = outer.value("disagrees");
        if (value == nullptr) return;
        Fields fields(document_, *value, "'disagrees'");
        for (const json::Member& member : value->members) {
            check_source(fields, document_.range(member), member.name);
            route.disagrees[member.name] = values_of(fields.strings(member.name));
        }
        finish(fields, outer);
    }

    void check_method(Fields& fields, const Value& route, const std::string& method) {
        if (method.empty() || std::ranges::find(kMethods, method) != kMethods.end()) return;
        fields.fail(*route.find("method"), "'" + method + "' is no HTTP method", suggest(method, kMethods));
    }

    void check_duplicate(Fields& fields, const Value& value, const Route& route) {
        const auto [earlier, is_new] = shapes_.emplace(shape_of(route), route.at.line);
        if (is_new || route.path.empty()) return;
        fields.fail(*value.find("path"), route.method + " " + route.path + " is the same route as the one on line " + std::to_string(earlier->second),
                    "keep one of the two");
    }

    // --- events ---
    void read_events(Fields& outer, const Value& value) {
        Fields fields(document_, value, "'events'");
        for (const Value& transport : fields.optional_objects("transports")) read_transport(fields, transport);
        for (const Value& filter : fields.optional_objects("filters")) read_filter(fields, filter);
        finish(fields, outer);
        const bool has_call = std::ranges::any_of(pack_.routes, &Route::subscribes);
        if (!has_call) outer.fail(value, "no route of the pack subscribes to events", "mark the call that does with \"subscribes\": true");
    }

    void read_transport(Fields& outer, const Value& value) {
        Fields fields(document_, value, "a transport");
        Transport transport{.name = fields.string("name")};
        transport.needs = read_needs(fields, value);
        transport.source = read_source_name(fields, "source");
        finish(fields, outer);
        pack_.transports.push_back(std::move(transport));
    }

    void read_filter(Fields& outer, const Value& value) {
        Fields fields(document_, value, "an event filter");
        EventFilter filter{.filter = fields.string("filter"), .at = document_.range(value)};
        check_path(fields, value, "filter", filter.filter.substr(0, filter.filter.find('?')));
        filter.needs = read_needs(fields, value);
        filter.user_permission = fields.optional_string("userPermission");
        filter.confidence = read_word(fields, "confidence", kConfidences);
        filter.source = read_source_name(fields, "source");
        filter.note = fields.optional_string("note");
        finish(fields, outer);
        pack_.filters.push_back(std::move(filter));
    }

    // --- what several have ---
    void check_path(Fields& fields, const Value& owner, std::string_view key, std::string_view path) {
        const std::string problem = path.empty() ? std::string() : find_path_problem(path);
        if (!problem.empty()) fields.fail(*owner.find(key), problem, "write it as in \"/account/{accountId}/call-log\"");
    }

    template <std::size_t N>
    std::string read_word(Fields& fields, std::string_view key, const std::array<std::string_view, N>& words) {
        const std::string word = fields.optional_string(key);
        if (word.empty() || std::ranges::find(words, word) != words.end()) return word;
        const Value* at = fields.value(key);
        fields.fail(*at, "'" + word + "' is no " + std::string(key), suggest(word, words));
        return word;
    }

    // "openapi-2026", "guide: account/index.md": where the pack lists its sources, one of them.
    std::string read_source_name(Fields& fields, std::string_view key) {
        const std::string text = fields.optional_string(key);
        const std::string name = text.substr(0, text.find(':'));
        if (!text.empty() && !source_names_.empty() && !source_names_.contains(name)) check_source(fields, document_.range(*fields.value(key)), name);
        return text;
    }

    void check_source(Fields& fields, const Range& at, const std::string& name) {
        if (source_names_.contains(name)) return;
        const std::vector<std::string_view> known(source_names_.begin(), source_names_.end());
        fields.fail(Error{.message = "'" + name + "' is not among the pack's sources", .at = at, .help = suggest(name, known)});
    }

    static void finish(Fields& fields, Fields& outer) {
        if (auto error = fields.finish()) outer.fail(*error);
    }

    const json::Document& document_;
    Pack pack_;
    std::map<std::string, std::string> permissions_;  // name -> the name that stands for it
    std::vector<const Value*> permission_values_;     // in the order of pack_.permissions
    std::set<std::string> source_names_;
    std::unordered_map<std::string, std::uint32_t> shapes_;  // -> line
};

}  // namespace

Result<Pack> parse_pack(std::string_view text, const std::string& file) {
    const Result<json::Document> document = json::parse(text, file, json::Dialect::jsonc);
    if (!document) return std::unexpected(document.error());
    return PackReader(*document).read();
}

}  // namespace grantlint::rules
