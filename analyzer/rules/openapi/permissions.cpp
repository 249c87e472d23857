#include "rules/openapi/permissions.h"

#include <algorithm>

#include "rules/names.h"

namespace grantlint::rules::openapi {

using json::Kind;
using json::Member;
using json::Value;

namespace {

constexpr std::size_t kMostClauses = 64;  // of the alternatives of one operation, multiplied out
constexpr std::size_t kMostNames = 256;   // in one list; more is no list of permissions

void add_once(std::vector<std::string>& list, const std::string& value) {
    if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

void add_once(Requirements& needs, const Requirement& one) {
    if (std::ranges::find(needs, one) == needs.end()) needs.push_back(one);
}

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

// "ReadCallLog, ReadContacts"
void add_listed(std::vector<std::string>& names, std::string_view text) {
    while (names.size() <= kMostNames) {
        const std::size_t comma = std::min(text.find(','), text.size());
        if (const std::string name = trimmed(text.substr(0, comma)); !name.empty()) add_once(names, name);
        if (comma == text.size()) return;
        text.remove_prefix(comma + 1);
    }
}

// A description in one line.
std::string in_one_line(std::string_view text) {
    std::string line;
    for (const char c : trimmed(text)) {
        const bool blank = static_cast<unsigned char>(c) <= ' ';
        if (!blank) line += c;
        else if (!line.ends_with(' ')) line += ' ';
    }
    return line;
}

// Is every name of the one among those of the other? Then the other says nothing more.
bool covers(const Requirement& one, const Requirement& other) {
    return std::ranges::all_of(one.any_of, [&](const std::string& name) { return std::ranges::find(other.any_of, name) != other.any_of.end(); });
}

Requirements without_covered(const Requirements& all) {
    Requirements kept;
    for (std::size_t i = 0; i < all.size(); ++i) {
        bool covered = false;
        for (std::size_t j = 0; j < all.size() && !covered; ++j) {
            covered = i != j && covers(all[j], all[i]) && (!covers(all[i], all[j]) || j < i);
        }
        if (!covered) kept.push_back(all[i]);
    }
    return kept;
}

// One name of each alternative is needed in any case; so is what all of them have.
Requirements needed_in_any_case(const std::vector<std::vector<std::string>>& alternatives) {
    Requirements needs(1);
    for (const std::vector<std::string>& one : alternatives) add_once(needs.front().any_of, one.front());
    for (const std::string& name : alternatives.front()) {
        const bool everywhere = std::ranges::all_of(alternatives, [&](const auto& one) { return std::ranges::find(one, name) != one.end(); });
        if (everywhere && needs.size() < kMostClauses) add_once(needs, Requirement{{name}});
    }
    return without_covered(needs);
}

}  // namespace

// (a and b) or (c and d) is the same as (a or c) and (a or d) and (b or c) and (b or d), which a pack can say.
AllOf to_all_of(const std::vector<std::vector<std::string>>& alternatives) {
    if (alternatives.empty() || std::ranges::any_of(alternatives, &std::vector<std::string>::empty)) return {};
    if (alternatives.size() > kMostClauses) return {{}, false};
    Requirements clauses;
    for (const std::string& name : alternatives.front()) clauses.push_back({{name}});
    for (auto next = alternatives.begin() + 1; next != alternatives.end(); ++next) {
        if (clauses.size() * next->size() > kMostClauses) return {needed_in_any_case(alternatives), false};
        Requirements longer;
        for (const Requirement& clause : clauses) {
            for (const std::string& name : *next) {
                Requirement both = clause;
                add_once(both.any_of, name);
                add_once(longer, both);
            }
        }
        clauses = without_covered(longer);
    }
    return {std::move(clauses), true};
}

PermissionReader::PermissionReader(const json::Document& document, References& references, Notes& notes)
    : document_(document), references_(references), notes_(notes) {
    read_schemes();
}

void PermissionReader::read_schemes() {
    const Value* components = find_kind(document_.root, "components", Kind::object);
    const Value* schemes = components == nullptr ? nullptr : find_kind(*components, "securitySchemes", Kind::object);
    if (schemes == nullptr) return;
    for (const Member& member : schemes->members) {
        const Value* scheme = references_.follow(member.value);
        if (scheme == nullptr) continue;
        const std::string type = text_of(*scheme, "type");
        schemes_[member.name].has_scopes = type == "oauth2" || type == "openIdConnect";
        if (type == "oauth2") read_scopes(*scheme);
    }
}

void PermissionReader::read_scopes(const Value& scheme) {
    const Value* flows = find_kind(scheme, "flows", Kind::object);
    if (flows == nullptr) return;
    for (const Member& flow : flows->members) {
        const Value* scopes = find_kind(flow.value, "scopes", Kind::object);
        if (scopes == nullptr) continue;
        for (const Member& scope : scopes->members) {
            if (trimmed(scope.name).empty()) continue;
            Permission& permission = permissions_[canonical(trimmed(scope.name), document_.range(scope))];
            if (permission.description.empty() && scope.value.kind == Kind::string) permission.description = in_one_line(scope.value.text);
        }
    }
}

const PermissionReader::Scheme& PermissionReader::scheme_of(const std::string& name, const Range& at) {
    const auto [known, is_new] = schemes_.try_emplace(name);
    if (is_new) {
        known->second.has_scopes = true;
        notes_.add("security schemes that are not declared", at, "the security scheme '" + name + "' is not declared; its scopes count as permissions",
                   "declare it under components.securitySchemes");
    }
    return known->second;
}

PermissionReader::Alternative PermissionReader::read_alternative(const Value& requirement) {
    Alternative alternative;
    for (const Member& scheme : requirement.members) {
        alternative.schemes.push_back(scheme.name);
        if (!scheme_of(scheme.name, document_.range(scheme)).has_scopes) continue;
        for (const Value& scope : scheme.value.items) {
            const std::string name = scope.kind == Kind::string ? trimmed(scope.text) : std::string();
            if (alternative.scopes.size() == kMostNames) {
                notes_.add("lists that are too long", document_.range(scheme), "of the scopes here only the first " + std::to_string(kMostNames) + " count");
                break;
            }
            if (name.empty()) notes_.add("scopes that are no names", document_.range(scope), "a scope was left out: it is no name");
            else add_once(alternative.scopes, canonical(name, document_.range(scope)));
        }
    }
    return alternative;
}

// The same list may stand for thousands of operations.
const Needs& PermissionReader::read_security(const Value& security) {
    const auto [known, is_new] = security_.try_emplace(&security);
    if (is_new) add_security(known->second, security);
    return known->second;
}

void PermissionReader::add_security(Needs& needs, const Value& security) {
    needs.is_stated = true;
    std::vector<std::vector<std::string>> with_scopes;
    std::string ways;
    for (const Value& item : security.items) {
        const Alternative alternative = read_alternative(item);
        if (alternative.scopes.empty()) continue;
        with_scopes.push_back(alternative.scopes);
        for (const std::string& scheme : alternative.schemes) {
            if (ways.find("'" + scheme + "'") == std::string::npos) ways += (ways.empty() ? "'" : " or '") + scheme + "'";
        }
    }
    AllOf all = to_all_of(with_scopes);
    if (!all.exact) {
        notes_.add("lists of alternatives that are too long", document_.range(security), "the alternatives here are too many for a pack; only what is needed in any case was carried over");
    }
    if (all.needs.empty()) return;
    std::ranges::sort(all.needs);
    // Another way in, a key or none at all, needs no permission: who goes it lacks nothing.
    if (with_scopes.size() < security.items.size()) needs.conditional.push_back({"the call is authorised by " + ways, std::move(all.needs)});
    else needs.needs = std::move(all.needs);
}

void PermissionReader::add_extension(Needs& needs, const Value& operation) {
    for (const char* key : {"x-app-permission", "x-app-permissions"}) {
        const Value* value = operation.find(key);
        if (value == nullptr || value->kind == Kind::null) continue;
        needs.is_stated = true;
        for (const std::string& name : read_names(operation, key)) add_once(needs.needs, Requirement{{canonical(name, document_.range(*value))}});
    }
}

std::vector<std::string> PermissionReader::read_names(const Value& owner, const char* key) {
    std::vector<std::string> names;
    const Value* value = owner.find(key);
    if (value == nullptr || value->kind == Kind::null) return names;
    const auto refuse = [&](const Value& wrong) {
        notes_.add("permissions that are no names", document_.range(wrong), "'" + std::string(key) + "' holds " + std::string(json::to_words(wrong.kind)) + ", which was left out",
                   "write a name, or a list of names");
    };
    if (value->kind == Kind::string) add_listed(names, value->text);
    else if (value->kind != Kind::array) refuse(*value);
    for (const Value& item : value->items) {
        if (names.size() > kMostNames) break;
        if (item.kind == Kind::string) add_listed(names, item.text);
        else refuse(item);
    }
    if (names.size() > kMostNames) {
        notes_.add("lists that are too long", document_.range(*value), "of the permissions here only the first " + std::to_string(kMostNames) + " count");
        names.resize(kMostNames);
    }
    return names;
}

Needs PermissionReader::read(const Value& operation) {
    Needs needs;
    add_extension(needs, operation);
    const Value* own = find_kind(operation, "security", Kind::array);
    const Value* security = own != nullptr ? own : find_kind(document_.root, "security", Kind::array);
    if (security != nullptr) {
        const Needs& more = read_security(*security);
        needs.is_stated = true;
        needs.conditional = more.conditional;
        for (const Requirement& one : more.needs) add_once(needs.needs, one);
    }
    needs.needs = without_covered(needs.needs);
    std::ranges::sort(needs.needs);
    return needs;
}

std::vector<std::string> PermissionReader::read_user_permissions(const Value& operation) { return read_names(operation, "x-user-permission"); }

// "Read Call Log" and "ReadCallLog" are one permission to grantlint, so that two rows for it would shadow each other.
std::string PermissionReader::canonical(const std::string& name, const Range& at) {
    const auto [known, is_new] = by_key_.emplace(name_key(name), name);
    Permission& permission = permissions_[known->second];
    if (is_new) permission.at = at;
    if (known->second != name && std::ranges::find(permission.aliases, name) == permission.aliases.end()) {
        permission.aliases.push_back(name);
        notes_.add("permissions in several spellings", at, "'" + name + "' counts as '" + known->second + "', which is written differently");
    }
    return known->second;
}

std::vector<Permission> PermissionReader::take(const std::string& source) const {
    std::vector<Permission> all;
    for (const auto& [name, permission] : permissions_) {
        all.push_back(permission);
        all.back().name = name;
        all.back().source = source;
        std::ranges::sort(all.back().aliases);
    }
    return all;
}

}  // namespace grantlint::rules::openapi
