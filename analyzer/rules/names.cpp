#include "rules/names.h"

#include <cctype>

#include "base/nearest.h"

namespace grantlint::rules {

namespace {

std::string key_of(std::string_view name) {
    std::string key;
    for (const char c : name) {
        if (c != ' ' && c != '_' && c != '-') key += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return key;
}

}  // namespace

PermissionNames::PermissionNames(const std::vector<Pack>& packs) {
    for (const Pack& pack : packs) {
        for (const Permission& permission : pack.permissions) by_key_.emplace(key_of(permission.name), &permission);
    }
    for (const Pack& pack : packs) {
        for (const Permission& permission : pack.permissions) {
            for (const std::string& name : permission.display_names) by_key_.emplace(key_of(name), &permission);
            for (const std::string& name : permission.aliases) by_key_.emplace(key_of(name), &permission);
        }
    }
}

const Permission* PermissionNames::find(std::string_view name) const {
    const auto found = by_key_.find(key_of(name));
    return found == by_key_.end() ? nullptr : found->second;
}

std::string PermissionNames::canonical(std::string_view name) const {
    const Permission* permission = find(name);
    return permission == nullptr ? std::string(name) : permission->name;
}

std::string PermissionNames::suggest(std::string_view name) const {
    std::vector<std::string_view> known;
    for (const auto& [key, permission] : by_key_) known.push_back(permission->name);
    return grantlint::suggest(name, known);
}

}  // namespace grantlint::rules
