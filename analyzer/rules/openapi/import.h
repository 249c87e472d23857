// An OpenAPI 3 document, made into a rule pack: the routes of an API and the permissions that they need, as its owner states them.
//
//   /users/{id}:                                 {"method": "GET", "path": "/v1/users/{id}", "requires": ["ReadUsers"],
//     get:                                  ->    "operation": "readUser", "source": "openapi"}
//       operationId: readUser
//       x-app-permission: ReadUsers
//
// What a pack cannot hold is left out, or carried over as far as it is sound, and said.
//
// To read another kind of document: a folder beside this one, a subcommand of `rules import`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "rules/pack.h"

namespace grantlint::rules::openapi {

struct Import {
    Pack pack;                 // sorted: routes by path and method, permissions by name
    std::vector<Error> notes;  // what was not carried over as it stands; not errors
};

Result<Import> import_pack(std::string_view text, const std::string& file);

}  // namespace grantlint::rules::openapi
