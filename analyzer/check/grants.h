// Declared permissions against what a route needs.
//
//   declared EditAccounts     fulfils ReadAccounts, which it includes
//                             but not where the route is literal: there ReadAccounts has to be declared by its own name
#pragma once

#include <set>
#include <string>

#include "rules/names.h"
#include "rules/pack.h"

namespace grantlint::check {

class Grants {
public:
    // `declared`: canonical names.
    Grants(std::set<std::string> declared, const rules::PermissionNames& names, rules::Inclusion inclusion);

    [[nodiscard]] bool fulfil(const rules::Requirement& requirement, const rules::Route& route) const;
    [[nodiscard]] const std::set<std::string>& declared() const { return declared_; }

private:
    std::set<std::string> declared_, with_included_;
    rules::Inclusion inclusion_;
};

}  // namespace grantlint::check
