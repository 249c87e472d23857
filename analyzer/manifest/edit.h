// The edit that adds grants to a manifest as a careful person would: in the order that the list has, in its indentation, with its
// quotes and line ends, and no other byte changed.
//
//   "permissions": [                        "permissions": [
//     "ReadCallLog",  // the archive          "ReadCallLog",  // the archive
//     "SMS"                                   "ReadMessages",
//   ]                                         "SMS"
//                                           ]
//
// A list that is sorted stays sorted; else new names go to its end. The text is only ever added to. What comes out is read again,
// and where it is not the old manifest with the new grants, the edit is refused rather than guessed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace grantlint::manifest {

// The whole text of the file with these canonical names added to `permissions`; names that are there already, in any spelling, are
// left out. Of JSON and YAML; a token response, a link, and a list that YAML takes from elsewhere are Errors.
Result<std::string> with_grants(std::string_view text, const std::string& file, const std::vector<std::string>& names);

}  // namespace grantlint::manifest
