// A path of an OpenAPI document, made into one that a pack can hold: literal segments, and parameters that are whole segments.
//
//   /users/{user id}/            /users/{user_id}
//   /users/{id}.json?full=true   /users/{id}        in another form: the pack's route also matches without ".json"
//   /users/{id                   dropped: the braces do not match
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace grantlint::rules::openapi {

struct PackPath {
    std::string path;                  // "/" for the root; empty when the path was dropped
    std::string problem;               // why it was dropped
    std::string change;                // what was lost, in words; empty when nothing was
    std::vector<std::string> written;  // the parameters as the document spells them
};

PackPath to_pack_path(std::string_view path);

// "/v1" and "/users" are "/v1/users"; "" and "/" are nothing.
std::string join_paths(std::string_view prefix, std::string_view path);

}  // namespace grantlint::rules::openapi
