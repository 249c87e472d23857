#include "check/grants.h"

#include <algorithm>

namespace grantlint::check {

using rules::Inclusion;

Grants::Grants(std::set<std::string> declared, const rules::PermissionNames& names, Inclusion inclusion)
    : declared_(std::move(declared)), with_included_(names.with_included(declared_)), inclusion_(inclusion) {}

bool Grants::fulfil(const rules::Requirement& requirement, const rules::Route& route) const {
    const bool by_name_only = inclusion_ == Inclusion::never || (route.literal && inclusion_ == Inclusion::as_documented);
    const std::set<std::string>& counting = by_name_only ? declared_ : with_included_;
    return std::ranges::any_of(requirement.any_of, [&](const std::string& name) { return counting.contains(name); });
}

}  // namespace grantlint::check
