// The names of permissions, and what a grant of one is worth.
//
//   "Read Call Log", "readcalllog" and a documented alias all mean ReadCallLog; "Glip" means TeamMessaging, its name today.
//   Who is granted EditAccounts is granted EditExtensions and ReadAccounts too, unless a rule asks for a name literally.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rules/pack.h"

namespace grantlint::rules {

// What two spellings of one name have in common: blanks, '_', '-' and case do not count.
std::string name_key(std::string_view name);

// Whether a permission also counts for those that it includes.
enum class Inclusion {
    as_documented,  // it does, except on routes that are marked literal
    always,
    never,          // every permission has to be declared by its own name
};

class PermissionNames {
public:
    explicit PermissionNames(const std::vector<Pack>& packs);  // the packs must outlive it

    // What stands for the name today. Blanks, '_', '-' and case do not count. Null when no pack knows the name.
    [[nodiscard]] const Permission* find(std::string_view name) const;

    // The permission of exactly this name, renamed or not, as a token or an error message would spell it. May be null.
    [[nodiscard]] const Permission* find_exact(std::string_view name) const;

    // What stands today for a text that a program looks for, byte by byte: a name, a display name or an alias as the pack spells
    // it, perhaps with what separates it from others: " ReadCallLog ". Null when it is none.
    [[nodiscard]] const Permission* find_tested(std::string_view text) const;

    // The canonical spelling, or the name as given when no pack knows it.
    [[nodiscard]] std::string canonical(std::string_view name) const;

    // These, and all that they include, however deep. Canonical names.
    [[nodiscard]] std::set<std::string> with_included(const std::set<std::string>& names) const;

    // The permissions that include this one, however deep; canonical names, sorted.
    [[nodiscard]] std::vector<std::string> included_in(const std::string& name) const;

    // A permission of the signed-in user, which no app can declare.
    [[nodiscard]] bool is_user_permission(std::string_view name) const;

    // The permissions that a misspelt name may mean: names of today, the likeliest first.
    [[nodiscard]] std::vector<std::string> find_similar(std::string_view name) const;

    // "did you mean 'ReadCallLog'?", by names, display names and aliases; empty when nothing is near.
    [[nodiscard]] std::string suggest(std::string_view name) const;

private:
    void add_name(std::string_view name, const Permission& permission);

    std::map<std::string, const Permission*, std::less<>> by_key_;
    std::map<std::string, const Permission*, std::less<>> by_name_;
    std::map<std::string, const Permission*, std::less<>> by_spelling_;
    std::map<std::string, std::set<std::string>> closure_;  // canonical name -> what it includes, itself too
    std::set<std::string, std::less<>> user_permissions_;
};

}  // namespace grantlint::rules
