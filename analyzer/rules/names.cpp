#include "rules/names.h"

#include <algorithm>
#include <cctype>
#include <vector>

#include "base/nearest.h"

namespace grantlint::rules {

std::string name_key(std::string_view name) {
    std::string key;
    for (const char c : name) {
        if (c != ' ' && c != '_' && c != '-') key += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return key;
}

PermissionNames::PermissionNames(const std::vector<Pack>& packs) {
    for (const Pack& pack : packs) {
        for (const Permission& permission : pack.permissions) by_name_.emplace(permission.name, &permission);
        user_permissions_.insert(pack.user_permissions.begin(), pack.user_permissions.end());
    }
    // A name of one permission is never shadowed by a display name or an alias of another.
    for (const auto& [name, permission] : by_name_) add_name(name, *permission);
    for (const auto& [name, permission] : by_name_) {
        for (const std::string& other : permission->display_names) add_name(other, *permission);
        for (const std::string& other : permission->aliases) add_name(other, *permission);
    }
    for (const auto& [name, permission] : by_name_) {
        std::vector<std::string> open = {name};
        std::set<std::string>& reached = closure_[name];
        while (!open.empty()) {
            const std::string inner = canonical(open.back());
            open.pop_back();
            if (!reached.insert(inner).second) continue;
            if (const Permission* known = find_exact(inner)) open.insert(open.end(), known->includes.begin(), known->includes.end());
        }
    }
}

void PermissionNames::add_name(std::string_view name, const Permission& permission) {
    const Permission* today = permission.same_as.empty() ? &permission : find_exact(permission.same_as);
    by_key_.emplace(name_key(name), today == nullptr ? &permission : today);
    by_spelling_.emplace(name, today == nullptr ? &permission : today);
}

const Permission* PermissionNames::find(std::string_view name) const {
    const auto found = by_key_.find(name_key(name));
    return found == by_key_.end() ? nullptr : found->second;
}

const Permission* PermissionNames::find_exact(std::string_view name) const {
    const auto found = by_name_.find(name);
    return found == by_name_.end() ? nullptr : found->second;
}

const Permission* PermissionNames::find_tested(std::string_view text) const {
    constexpr std::string_view kSeparators = " \t\n,;|\"'";
    const std::size_t first = text.find_first_not_of(kSeparators);
    if (first == std::string_view::npos) return nullptr;
    const auto found = by_spelling_.find(text.substr(first, text.find_last_not_of(kSeparators) - first + 1));
    return found == by_spelling_.end() ? nullptr : found->second;
}

std::string PermissionNames::canonical(std::string_view name) const {
    const Permission* permission = find(name);
    return permission == nullptr ? std::string(name) : permission->name;
}

std::set<std::string> PermissionNames::with_included(const std::set<std::string>& names) const {
    std::set<std::string> all = names;
    for (const std::string& name : names) {
        if (const auto known = closure_.find(name); known != closure_.end()) all.insert(known->second.begin(), known->second.end());
    }
    return all;
}

std::vector<std::string> PermissionNames::included_in(const std::string& name) const {
    std::vector<std::string> owners;
    for (const auto& [owner, reached] : closure_) {
        if (owner != name && by_name_.at(owner)->same_as.empty() && reached.contains(name)) owners.push_back(owner);
    }
    return owners;
}

bool PermissionNames::is_user_permission(std::string_view name) const { return user_permissions_.contains(name); }

std::vector<std::string> PermissionNames::find_similar(std::string_view name) const {
    const std::vector<std::string_view> keys = [&] {
        std::vector<std::string_view> known;
        for (const auto& [key, permission] : by_key_) known.push_back(key);
        return known;
    }();
    std::vector<std::string> names;
    for (const std::string& key : grantlint::find_similar(name_key(name), keys)) {
        const std::string& today = by_key_.find(key)->second->name;
        if (std::ranges::find(names, today) == names.end()) names.push_back(today);
    }
    return names;
}

std::string PermissionNames::suggest(std::string_view name) const { return did_you_mean(find_similar(name)); }

}  // namespace grantlint::rules
