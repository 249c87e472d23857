// What a manifest should know of the permissions that it names: which of them are on their way out, and which not every app gets.
//
//   "Glip"           'Glip' is the former name of 'TeamMessaging'
//   "EditAccounts"   'EditAccounts' is not offered to every app
#pragma once

#include <vector>

#include "check/report.h"
#include "manifest/manifest.h"
#include "rules/names.h"

namespace grantlint::check {

// Notes: deprecated-permission, restricted-permission.
std::vector<Finding> judge_status(const manifest::Manifest& manifest, const rules::PermissionNames& names);

// "; 'EditAccounts' is not offered to every app: it has to be asked for", empty when none of the names is restricted.
std::string restriction_in_words(const std::vector<std::string>& canonical_names, const rules::PermissionNames& names);

}  // namespace grantlint::check
