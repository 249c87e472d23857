// A rule pack: the routes of one API and the permissions that they need. Data under rules/, or a file of the user's.
//
//   {"method": "GET", "path": "/restapi/v1.0/account/{accountId}/call-log", "requires": ["ReadCallLog"], "source": "…"}
//
// To add a route or a permission: edit rules/<pack>.json; no C++ knows either. To add a key to the format: a field here, one
// line in parse_pack (pack.cpp), rules/schema/pack.json.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace grantlint::rules {

struct Permission {
    std::string name;                        // canonical: "ReadCallLog"
    std::vector<std::string> display_names;  // "Read Call Log"
    std::vector<std::string> aliases;
    std::string description;
    Range at;
};

struct Route {
    std::string method;                 // upper case
    std::string path;                   // as the pack writes it: "/account/{accountId}/call-log"
    std::vector<std::string> needs;     // canonical names, all of them needed, sorted
    std::string source;                 // the document that says so
    std::string note;
    Range at;
};

// A beginning of paths that programs also write in other ways, or leave out: "/restapi/v1.0", or "/restapi", or "".
struct Prefix {
    std::string path;
    std::vector<std::string> alternatives;
};

struct Pack {
    std::string file;
    std::string name;
    std::string title;
    std::vector<std::string> hosts;  // lower case
    std::vector<Prefix> prefixes;
    std::vector<Permission> permissions;
    std::vector<Route> routes;
};

Result<Pack> parse_pack(std::string_view text, const std::string& file);

// Each name is a pack that ships ("ringcentral") or a file; none: every pack that ships.
Result<std::vector<Pack>> load_packs(const std::vector<std::string>& names_or_files);

// The segments of a path, without the slashes: "/a/{b}" -> "a", "{b}".
std::vector<std::string> split_path(std::string_view path);
bool is_parameter(std::string_view segment);  // "{accountId}"

}  // namespace grantlint::rules
