// The names of permissions: "Read Call Log", "readcalllog" and a documented alias all mean ReadCallLog.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/pack.h"

namespace grantlint::rules {

class PermissionNames {
public:
    explicit PermissionNames(const std::vector<Pack>& packs);  // the packs must outlive it

    // Blanks, '_', '-' and case do not count. Null when no pack knows the name.
    [[nodiscard]] const Permission* find(std::string_view name) const;

    // The canonical spelling, or the name as given when no pack knows it.
    [[nodiscard]] std::string canonical(std::string_view name) const;

    // "did you mean 'ReadCallLog'?"
    [[nodiscard]] std::string suggest(std::string_view name) const;

private:
    std::map<std::string, const Permission*, std::less<>> by_key_;
};

}  // namespace grantlint::rules
