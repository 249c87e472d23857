#include "rules/describe.h"

#include <fmt/format.h>

#include <algorithm>

namespace grantlint::rules {

namespace {

std::string joined(const std::vector<std::string>& names, std::string_view between = ", ") {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : std::string(between)) + name;
    return text;
}

std::string joined(const Requirements& needs) { return needs.empty() ? "no permission" : to_words(needs); }

// One line; none for an empty value.
std::string line(std::string_view key, const std::string& value) { return value.empty() ? std::string() : fmt::format("  {:<11} {}\n", key, value); }

// "guide: account/index.md" with the title and date that the pack gives for "guide".
std::string cited(const std::string& source, const Pack& pack) {
    const std::size_t colon = source.find(':');
    const auto known = std::ranges::find(pack.sources, source.substr(0, colon), &Source::name);
    if (known == pack.sources.end()) return source;
    const std::string where = colon == std::string::npos ? "" : source.substr(colon);
    return known->title + (known->date.empty() ? "" : " (" + known->date + ")") + where;
}

const Pack* pack_of(const Permission& permission, const std::vector<Pack>& packs) {
    for (const Pack& pack : packs) {
        if (std::ranges::any_of(pack.permissions, [&](const Permission& own) { return &own == &permission; })) return &pack;
    }
    return nullptr;
}

std::string restriction(const Permission& permission, const Pack& pack) {
    if (permission.restricted_source.empty()) return permission.restricted ? "yes: not offered to every app" : "";
    return (permission.restricted ? "yes: not offered to every app; " : "no; ") + cited(permission.restricted_source, pack);
}

bool names_it(const Requirements& needs, const std::string& name) {
    return std::ranges::any_of(needs, [&](const Requirement& needed) { return std::ranges::find(needed.any_of, name) != needed.any_of.end(); });
}

std::string marks(const Route& route) {
    std::string text = route.method + " " + route.path;
    if (route.status == "legacy") text += "  (legacy)";
    if (route.deprecated) text += "  (deprecated)";
    return text;
}

std::string users(const std::string& name, const std::vector<Pack>& packs) {
    std::string text;
    for (const Pack& pack : packs) {
        for (const Route& route : pack.routes) {
            if (names_it(route.needs, name)) text += "    " + marks(route) + "\n";
        }
        for (const EventFilter& filter : pack.filters) {
            if (names_it(filter.needs, name)) text += "    event " + filter.filter + "\n";
        }
        for (const Transport& transport : pack.transports) {
            if (names_it(transport.needs, name)) text += "    events over " + transport.name + "\n";
        }
    }
    return text.empty() ? "  needed by   no call of the pack\n" : "  needed by\n" + text;
}

// How the permissions that include what is needed count here.
std::string inclusion(const Route& route, const PermissionNames& names) {
    std::string text;
    for (const Requirement& needed : route.needs) {
        for (const std::string& name : needed.any_of) {
            const std::vector<std::string> owners = names.included_in(name);
            if (owners.empty()) continue;
            text += line(text.empty() ? "granted by" : "", route.literal ? fmt::format("{} by its own name; what includes it ({}) does not count here", name, joined(owners))
                                                                          : fmt::format("{}, or what includes it: {}", name, joined(owners)));
        }
    }
    return text;
}

std::string disagreements(const Route& route, const Pack& pack) {
    std::string text;
    for (const auto& [source, permissions] : route.disagrees) {
        text += line("differs", cited(source, pack) + " says " + (permissions.empty() ? "no permission" : joined(permissions)));
    }
    return text;
}

}  // namespace

std::string describe(const Permission& permission, const std::vector<Pack>& packs, const PermissionNames& names) {
    static const Pack nowhere;
    const Pack* owner = pack_of(permission, packs);
    const Pack& pack = owner == nullptr ? nowhere : *owner;
    const std::set<std::string> included = names.with_included({permission.name});
    std::vector<std::string> others(included.begin(), included.end());
    std::erase(others, permission.name);
    std::string text = permission.name + "\n";
    text += line("now called", permission.same_as);
    text += line("shown as", joined(permission.display_names));
    text += line("also", joined(permission.aliases));
    text += line("means", permission.description);
    text += line("access", permission.access);
    text += line("status", permission.status);
    text += line("restricted", restriction(permission, pack));
    if (permission.same_as.empty()) text += line("includes", joined(others) + (permission.includes_source.empty() ? "" : "; " + cited(permission.includes_source, pack)));
    text += line("included in", joined(names.included_in(permission.name)));
    text += line("source", cited(permission.source, pack));
    text += line("note", permission.note);
    return text + users(permission.same_as.empty() ? permission.name : permission.same_as, packs);
}

std::string describe(const Route& route, const Pack& pack, const PermissionNames& names) {
    std::string text = marks(route) + "\n";
    text += line("needs", joined(route.needs));
    text += inclusion(route, names);
    text += line("better with", joined(route.optional));
    for (const Condition& condition : route.conditional) text += line("may need", joined(condition.needs) + ": " + condition.when);
    text += line("user needs", route.user_permission);
    text += line("operation", route.operation + (route.tag.empty() ? "" : " (" + route.tag + ")"));
    if (const auto group = pack.host_groups.find(route.served_by); group != pack.host_groups.end()) text += line("served by", joined(group->second));
    text += line("pack", pack.name);
    text += line("source", cited(route.source, pack) + (route.agreeing > 1 ? fmt::format("; {} documents agree", route.agreeing) : ""));
    return text + disagreements(route, pack) + line("note", route.note);
}

std::string describe(const EventFilter& filter, const Pack& pack) {
    std::string text = "event " + filter.filter + "\n";
    text += line("needs", joined(filter.needs) + ", and that of the transport");
    text += line("user needs", filter.user_permission);
    text += line("confidence", filter.confidence);
    text += line("pack", pack.name);
    return text + line("source", cited(filter.source, pack)) + line("note", filter.note);
}

}  // namespace grantlint::rules
