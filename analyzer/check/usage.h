// Which grants of an app its calls use: what is declared and nothing needs is more than the app should have.
//
//   granted ReadCallLog, SMS       calls need ReadCallLog        'SMS' is unused
//   granted EditAccounts           calls need ReadAccounts       EditAccounts is used, but ReadAccounts, which it includes, would do
//
// A call that only may need a permission, or whose answer holds more with it, uses the grant (`needs_to_use`).
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "check/report.h"
#include "check/subscriptions.h"
#include "manifest/manifest.h"
#include "rules/names.h"
#include "rules/pack.h"

namespace grantlint::check {

// All that a call may make use of: what its route needs, what it may need, and what its answer holds more with.
rules::Requirements needs_to_use(const Needs& needs, const rules::Route& route);

class Usage {
public:
    Usage(const rules::PermissionNames& names, rules::Inclusion inclusion) : names_(names), inclusion_(inclusion) {}  // the names must outlive it

    // A call of the app.
    void add(const Needs& needs, const rules::Route& route);

    // A call of the app whose route is not known, or a source that was read with gaps: it may use any grant.
    void add_doubt() { ++doubts_; }

    // The unused grants of the app's manifest. Names that no pack knows, and those under `ignored`, are left alone.
    [[nodiscard]] std::vector<Finding> judge(const manifest::Manifest& manifest) const;

private:
    struct Need {
        rules::Requirement any_of;
        bool literal = false;  // by its own name only
        auto operator<=>(const Need&) const = default;
    };

    [[nodiscard]] bool is_used_itself(const std::string& name) const;
    [[nodiscard]] std::vector<const Need*> needs_included_in(const std::string& name) const;
    [[nodiscard]] Finding judge(const manifest::Grant& grant, const std::string& name, const std::set<std::string>& others, manifest::Form form) const;

    const rules::PermissionNames& names_;
    rules::Inclusion inclusion_;
    std::set<Need> needs_;
    std::size_t doubts_ = 0;
};

}  // namespace grantlint::check
