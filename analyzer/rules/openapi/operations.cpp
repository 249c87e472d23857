#include "rules/openapi/operations.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "rules/lint.h"

namespace grantlint::rules::openapi {

using json::Kind;
using json::Member;
using json::Value;

namespace {

constexpr std::size_t kMostPrefixes = 32;  // of a pack; each is tried on every route

// As OpenAPI spells them, and as a pack does; empty: a pack has no word for it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kMethods = {{{"get", "GET"}, {"head", "HEAD"}, {"post", "POST"}, {"put", "PUT"},
    {"patch", "PATCH"}, {"delete", "DELETE"}, {"options", "OPTIONS"}, {"trace", ""}, {"query", ""}}};

void add_once(std::vector<std::string>& list, const std::string& value) {
    if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

std::string shape_of(const Route& route) {
    std::string shape;
    for (const std::string& segment : split_path(route.path)) shape += "/" + (is_parameter(segment) ? std::string("{}") : segment);
    return shape + " " + route.method;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

bool holds(const Requirements& needs, const Requirement& one) { return std::ranges::find(needs, one) != needs.end(); }

}  // namespace

OperationReader::OperationReader(const json::Document& document, Notes& notes)
    : document_(document), notes_(notes), references_(document, notes), permissions_(document, references_, notes), servers_(document, notes) {
    static const Servers kNone{.prefixes = {""}};
    everywhere_ = servers_.read(document.root, kNone);
    if (everywhere_.prefixes.empty()) everywhere_.prefixes.emplace_back();
    hosts_ = everywhere_.hosts;
}

void OperationReader::read() {
    if (const Value* paths = find_kind(document_.root, "paths", Kind::object)) {
        for (const Member& path : paths->members) {
            if (!path.name.starts_with("x-")) read_item(path);
        }
    }
    if (const Value* webhooks = find_kind(document_.root, "webhooks", Kind::object); webhooks != nullptr && !webhooks->members.empty()) {
        notes_.add("webhooks", document_.range(*webhooks), fmt::format("webhooks were left out ({}): the API calls those, not the program", webhooks->members.size()));
    }
    if (callbacks_ > 0) notes_.add("callbacks", first_callback_, fmt::format("callbacks were left out (of {}, the first here): the API calls those, not the program", callbacks_ == 1 ? "one operation" : fmt::format("{} operations", callbacks_)));
    if (unstated_ > 0) {
        notes_.add("operations without a permission", first_unstated_, unstated_ == 1 ? std::string("this operation states no permission, and needs none in the pack") : fmt::format("{} operations state no permission, and need none in the pack; the first is here", unstated_),
                   "state it with x-app-permission or security, or add it to \"requires\" in the pack");
    }
}

void OperationReader::read_item(const Member& path) {
    const Value* item = &path.value;
    const PackPath pack_path = to_pack_path(path.name);
    if (!pack_path.problem.empty()) {
        return notes_.add("paths that a pack cannot hold", document_.range(path), fmt::format("the path '{}' was left out: {}", path.name, pack_path.problem));
    }
    if (!pack_path.change.empty()) {
        notes_.add("paths in another form", document_.range(path), fmt::format("the path '{}' was carried over as '{}': {}", path.name, pack_path.path, pack_path.change));
    }
    if (item->kind == Kind::object) read_methods(path, pack_path, *item);
    if (find_kind(*item, "$ref", Kind::string) == nullptr) return;
    const Value* target = references_.follow(*item);
    if (target != nullptr && target->kind == Kind::object) read_methods(path, pack_path, *target);
}

void OperationReader::read_methods(const Member& path, const PackPath& pack_path, const Value& item) {
    for (const Member& member : item.members) {
        const auto* known = std::ranges::find(kMethods, std::string_view(member.name), &std::pair<std::string_view, std::string_view>::first);
        if (known == kMethods.end() || member.value.kind != Kind::object) continue;
        if (known->second.empty()) notes_.add("methods that a pack does not know", document_.range(member), fmt::format("'{} {}' was left out: a pack does not know the method", member.name, path.name));
        else add_operation(path, pack_path, item, member);
    }
    check_parameters(pack_path, item);
}

void OperationReader::add_operation(const Member& path, const PackPath& pack_path, const Value& item, const Member& member) {
    const Value& operation = member.value;
    const Servers& servers = servers_.read(operation, servers_.read(item, everywhere_));
    for (const std::string& host : servers.hosts) add_once(hosts_, host);
    const std::string& prefix = servers.prefix();
    if (!prefix.empty()) {
        for (const std::string& other : servers.prefixes) add_once(prefixes_[prefix], other);
    }
    Needs needs = permissions_.read(operation);
    if (!needs.is_stated && unstated_++ == 0) first_unstated_ = document_.range(member);

    const std::string method(std::ranges::find(kMethods, std::string_view(member.name), &std::pair<std::string_view, std::string_view>::first)->second);
    Route route{.method = method, .path = join_paths(prefix, pack_path.path), .needs = std::move(needs.needs), .conditional = std::move(needs.conditional)};
    const Value* deprecated = find_kind(operation, "deprecated", Kind::boolean);
    route.deprecated = deprecated != nullptr && deprecated->truth;
    const std::vector<std::string> users = permissions_.read_user_permissions(operation);
    user_permissions_.insert(users.begin(), users.end());
    route.user_permission = joined(users);
    route.operation = text_of(operation, "operationId");
    const Value* tags = find_kind(operation, "tags", Kind::array);
    if (tags != nullptr && !tags->items.empty()) route.tag = tags->items.front().text;
    route.served_by = served_by(servers);
    route.at = document_.range(member);
    check_parameters(pack_path, operation);
    const Value* callbacks = find_kind(operation, "callbacks", Kind::object);
    if (callbacks != nullptr && !callbacks->members.empty() && callbacks_++ == 0) first_callback_ = document_.range(*callbacks);
    const std::string shape = shape_of(route);
    by_shape_[shape].push_back({std::move(route), method + " " + path.name});
}

// A path parameter that the path does not have is misspelt in one of the two places.
void OperationReader::check_parameters(const PackPath& path, const Value& owner) {
    const Value* parameters = find_kind(owner, "parameters", Kind::array);
    if (parameters == nullptr) return;
    for (const Value& entry : parameters->items) {
        const Value* parameter = references_.follow(entry);
        if (parameter == nullptr || text_of(*parameter, "in") != "path") continue;
        const std::string name = text_of(*parameter, "name");
        if (name.empty() || std::ranges::find(path.written, name) != path.written.end()) continue;
        notes_.add("parameters that their path does not have", document_.range(entry), fmt::format("the path parameter '{}' stands nowhere in the path '{}'", name, path.path),
                   "write {" + name + "} in the path, or remove the parameter");
    }
}

// Hosts that serve some operations only are a group of the pack's.
std::string OperationReader::served_by(const Servers& servers) {
    if (servers.hosts.empty() || servers.hosts == everywhere_.hosts) return {};
    std::string name = servers.hosts.front();
    for (int number = 2; host_groups_.contains(name) && host_groups_[name] != servers.hosts; ++number) name = fmt::format("{}-{}", servers.hosts.front(), number);
    host_groups_[name] = servers.hosts;
    return name;
}

// What all of them need is needed; what only some need may be needed.
Route OperationReader::merge(std::vector<Operation>& same) {
    Route merged = same.front().route;
    for (std::size_t i = 1; i < same.size(); ++i) {
        notes_.add("operations that no request tells apart from another", same[i].route.at,
                   fmt::format("no request tells '{}' from '{}' on line {}: they became one route, which needs what both need, and may need the rest", same[i].written, same[0].written, same[0].route.at.line));
        std::erase_if(merged.needs, [&](const Requirement& one) { return !holds(same[i].route.needs, one); });
        merged.deprecated = merged.deprecated && same[i].route.deprecated;
    }
    if (same.size() == 1) return merged;
    merged.conditional.clear();
    for (Operation& one : same) {
        std::erase_if(one.route.needs, [&](const Requirement& needed) { return holds(merged.needs, needed); });
        if (!one.route.needs.empty()) merged.conditional.push_back({fmt::format("the call is meant as '{}'", one.written), one.route.needs});
        merged.conditional.insert(merged.conditional.end(), one.route.conditional.begin(), one.route.conditional.end());
    }
    return merged;
}

void OperationReader::fill(Pack& pack, const std::string& source) {
    pack.permissions = permissions_.take(source);
    pack.hosts = hosts_;
    pack.host_groups = host_groups_;
    for (auto& [shape, same] : by_shape_) {
        pack.routes.push_back(merge(same));
        pack.routes.back().source = source;
    }
    std::ranges::sort(pack.routes, [](const Route& a, const Route& b) { return std::tie(a.path, a.method) < std::tie(b.path, b.method); });
    fill_user_permissions(pack);
    fill_prefixes(pack);
    if (pack.hosts.empty()) {
        notes_.add("servers", {.file = document_.file}, "no server names a host, so only calls without one, or with an unknown one, will match", "add the API's hosts to \"hosts\" in the pack");
    }
}

void OperationReader::fill_user_permissions(Pack& pack) const {
    for (const std::string& name : user_permissions_) {
        if (!std::ranges::binary_search(pack.permissions, name, {}, &Permission::name)) pack.user_permissions.push_back(name);
    }
}

// Programs keep a base URL apart and hold paths without it, so that every prefix may also be left out; unless two routes would
// then be written alike.
void OperationReader::fill_prefixes(Pack& pack) {
    for (auto& [path, others] : prefixes_) {
        std::erase(others, path);
        add_once(others, "");
        if (pack.prefixes.size() < kMostPrefixes) pack.prefixes.push_back({path, others});
        else notes_.add("prefixes that may not be left out", {.file = document_.file}, fmt::format("'{}' may not be left out in front of paths: a pack holds {} such prefixes", path, kMostPrefixes));
    }
    if (find_problems(pack).empty()) return;
    const std::vector<Prefix> wanted = std::exchange(pack.prefixes, {});
    for (const Prefix& prefix : wanted) add_prefix(pack, prefix);
}

void OperationReader::add_prefix(Pack& pack, const Prefix& prefix) {
    pack.prefixes.push_back(prefix);
    if (find_problems(pack).empty()) return;
    std::vector<std::string> kept;
    for (const std::string& other : prefix.alternatives) {
        pack.prefixes.back().alternatives = kept;
        pack.prefixes.back().alternatives.push_back(other);
        if (find_problems(pack).empty()) {
            kept.push_back(other);
            continue;
        }
        notes_.add("spellings that are not told apart", {.file = document_.file},
                   other.empty() ? fmt::format("'{}' may not be left out in front of paths: two routes would be written alike", prefix.path)
                                 : fmt::format("'{}' does not count as another way to write '{}': two routes would be written alike", other, prefix.path));
    }
    pack.prefixes.back().alternatives = kept;
    if (kept.empty()) pack.prefixes.pop_back();
}

}  // namespace grantlint::rules::openapi
