// Where apps declare their permissions besides grantlint.json, as rules/declarations/ says it.
//
//   https://developer.example.com/new-app?name=Archiver&permissions=ReadCallLog,Team+Messaging      a link
//   {"access_token": "…", "scope": "ReadAccounts ReadCallLog"}                                       a token response
//
// To add a form of link or token: an entry in rules/declarations/, no C++.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace grantlint::manifest {

struct LinkShape {
    std::string path;               // the last segment of its path: "new-app"
    std::vector<std::string> keys;  // of the query, each of them a comma list
};

struct TokenShape {
    std::string scope;               // the key whose text is split on white space
    std::vector<std::string> marks;  // keys that tell it from a manifest
};

struct Declarations {
    std::vector<LinkShape> links;
    std::vector<TokenShape> tokens;
};

Result<Declarations> parse_declarations(std::string_view text, const std::string& file);

// Everything that ships.
Result<Declarations> load_declarations();

}  // namespace grantlint::manifest
