#include "rules/pack_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace grantlint::rules {

namespace {

using Json = nlohmann::ordered_json;

// One line, with blanks where a person would put them.
std::string to_line(const Json& value) {
    if (value.is_array()) {
        std::string text;
        for (const Json& item : value) text += (text.empty() ? "" : ", ") + to_line(item);
        return "[" + text + "]";
    }
    if (value.is_object()) {
        std::string text;
        for (const auto& [key, item] : value.items()) text += (text.empty() ? "" : ", ") + Json(key).dump() + ": " + to_line(item);
        return "{" + text + "}";
    }
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// What says nothing is not written.
void put(Json& object, const char* key, const std::string& value) {
    if (!value.empty()) object[key] = value;
}
void put(Json& object, const char* key, const std::vector<std::string>& values) {
    if (!values.empty()) object[key] = values;
}
void put_true(Json& object, const char* key, bool value) {
    if (value) object[key] = true;
}

Json to_json_value(const Requirements& needs) {
    Json list = Json::array();
    for (const Requirement& needed : needs) {
        if (needed.any_of.size() == 1) list.push_back(needed.any_of.front());
        else list.push_back({{"anyOf", needed.any_of}});
    }
    return list;
}

Json to_json_value(const Source& source) {
    Json object = {{"name", source.name}, {"title", source.title}};
    put(object, "date", source.date);
    return object;
}

Json to_json_value(const Prefix& prefix) { return {{"path", prefix.path}, {"or", prefix.alternatives}}; }

Json to_json_value(const Permission& permission) {
    Json object = {{"name", permission.name}};
    put(object, "displayNames", permission.display_names);
    put(object, "aliases", permission.aliases);
    put(object, "includes", permission.includes);
    put(object, "includesSource", permission.includes_source);
    put(object, "sameAs", permission.same_as);
    put(object, "status", permission.status);
    if (permission.restricted || !permission.restricted_source.empty()) object["restricted"] = permission.restricted;
    put(object, "restrictedSource", permission.restricted_source);
    put(object, "access", permission.access);
    put(object, "description", permission.description);
    put(object, "source", permission.source);
    put(object, "note", permission.note);
    return object;
}

Json to_json_value(const Route& route) {
    Json object = {{"method", route.method}, {"path", route.path}, {"requires", to_json_value(route.needs)}};
    put(object, "optional", route.optional);
    for (const Condition& condition : route.conditional) object["conditional"].push_back({{"when", condition.when}, {"requires", to_json_value(condition.needs)}});
    put_true(object, "literal", route.literal);
    put_true(object, "subscribes", route.subscribes);
    put_true(object, "deprecated", route.deprecated);
    put(object, "status", route.status);
    put(object, "userPermission", route.user_permission);
    put(object, "operation", route.operation);
    put(object, "tag", route.tag);
    put(object, "servedBy", route.served_by);
    object["source"] = route.source;
    if (route.agreeing > 0) object["agreeing"] = route.agreeing;
    if (!route.disagrees.empty()) object["disagrees"] = route.disagrees;
    put(object, "note", route.note);
    return object;
}

Json to_json_value(const Transport& transport) {
    Json object = {{"name", transport.name}, {"requires", to_json_value(transport.needs)}};
    put(object, "source", transport.source);
    return object;
}

Json to_json_value(const EventFilter& filter) {
    Json object = {{"filter", filter.filter}, {"requires", to_json_value(filter.needs)}};
    put(object, "userPermission", filter.user_permission);
    put(object, "confidence", filter.confidence);
    put(object, "source", filter.source);
    put(object, "note", filter.note);
    return object;
}

// "key": [ …one entry a line… ]
template <class T>
std::string rows(const std::string& indent, const std::string& key, const std::vector<T>& entries) {
    std::string text = indent + Json(key).dump() + ": [";
    for (std::size_t i = 0; i < entries.size(); ++i) text += (i == 0 ? "\n" : ",\n") + indent + "  " + to_line(to_json_value(entries[i]));
    return text + (entries.empty() ? "]" : "\n" + indent + "]");
}

std::string events_of(const Pack& pack) {
    return "  \"events\": {\n" + rows("    ", "transports", pack.transports) + ",\n" + rows("    ", "filters", pack.filters) + "\n  }";
}

}  // namespace

std::string to_json(const Pack& pack) {
    const auto line = [](const char* key, const Json& value) { return "  " + Json(key).dump() + ": " + to_line(value); };
    std::vector<std::string> parts = {line("schema", 1), line("name", pack.name), line("title", pack.title), line("hosts", pack.hosts)};
    if (!pack.host_groups.empty()) parts.push_back(line("hostGroups", pack.host_groups));
    if (!pack.prefixes.empty()) parts.push_back(rows("  ", "prefixes", pack.prefixes));
    if (!pack.parameter_aliases.empty()) parts.push_back(line("parameterAliases", pack.parameter_aliases));
    if (!pack.sources.empty()) parts.push_back(rows("  ", "sources", pack.sources));
    parts.push_back(rows("  ", "permissions", pack.permissions));
    if (!pack.user_permissions.empty()) parts.push_back(line("userPermissions", pack.user_permissions));
    parts.push_back(rows("  ", "routes", pack.routes));
    if (!pack.transports.empty() || !pack.filters.empty()) parts.push_back(events_of(pack));
    std::string text = "{\n";
    for (const std::string& part : parts) text += part + (&part == &parts.back() ? "\n" : ",\n");
    return text + "}\n";
}

}  // namespace grantlint::rules
