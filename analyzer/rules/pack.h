// A rule pack: the calls of one API and the permissions that they need. Data under rules/, or a file of the user's.
//
//   {"method": "GET", "path": "/restapi/v1.0/account/{accountId}/call-log", "requires": ["ReadCallLog"], "source": "…"}
//
// What a call needs is a list of which every entry counts: a permission, or {"anyOf": ["A", "B"]}. "optional" permissions change
// what the answer holds, and are never missing; a "conditional" entry holds in cases that no analysis can see, and is a note.
//
// To add a route, a permission or an event filter: edit rules/<pack>.json; no C++ knows any of them. To add a key to the format: a
// field here, one line in pack_reader.cpp and in pack_writer.cpp, rules/schema/pack.json.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace grantlint::rules {

// A document that facts were taken from.
struct Source {
    std::string name;   // "openapi-2026"; a fact says "openapi-2026" or "openapi-2026: where in it"
    std::string title;
    std::string date;   // "2026-08-13"; empty when the document has none
};

struct Permission {
    std::string name;                        // canonical: "ReadCallLog"
    std::vector<std::string> display_names;  // "Read Call Log"
    std::vector<std::string> aliases;
    std::vector<std::string> includes;       // canonical names; whoever is granted this one is granted those
    std::string includes_source;             // where it is not the permission's own source
    std::string same_as;                     // the name that stands for this one today: "Glip" -> "TeamMessaging"
    std::string status;                      // empty: in use; "deprecated", "legacy", "renamed", "removed", "internal"
    bool restricted = false;                 // not offered to every app
    std::string restricted_source;
    std::string access;                      // "read only"
    std::string description;
    std::string source;
    std::string note;
    Range at;
};

// One entry of what a call needs: any of these, canonical names in the pack's order.
struct Requirement {
    std::vector<std::string> any_of;
    auto operator<=>(const Requirement&) const = default;
};

using Requirements = std::vector<Requirement>;  // all of them; sorted

struct Condition {
    std::string when;   // in words: "the message is sent to more than one person"
    Requirements needs;
};

struct Route {
    std::string method;                 // upper case; "*" for any
    std::string path;                   // as the pack writes it: "/account/{accountId}/call-log"
    Requirements needs;
    std::vector<std::string> optional;  // canonical names
    std::vector<Condition> conditional;
    bool literal = false;               // needs each permission by its own name: what includes it does not count
    bool subscribes = false;            // the request body holds event filters
    bool deprecated = false;
    std::string status;                 // empty: current; "legacy"
    std::string user_permission;        // what the signed-in user needs besides; never reported
    std::string operation;              // "readCompanyCallLog"
    std::string tag;
    std::string served_by;              // a host group
    std::string source;
    unsigned agreeing = 0;              // documents that say the same
    std::map<std::string, std::vector<std::string>> disagrees;  // by source: the permissions that it names
    std::string note;
    Range at;
};

// A text in a subscription's body that asks for events: it needs permissions like a call.
struct EventFilter {
    std::string filter;  // "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store?type=SMS"
    Requirements needs;
    std::string user_permission;
    std::string confidence;  // empty: documented; "inferred", "unknown"
    std::string source;
    std::string note;
    Range at;
};

// How events are delivered: the text in a subscription's body that says so.
struct Transport {
    std::string name;  // "WebHook"
    Requirements needs;
    std::string source;
};

// A beginning of paths that programs also write in other ways, or leave out: "/restapi/v1.0", or "/restapi", or "".
struct Prefix {
    std::string path;
    std::vector<std::string> alternatives;
};

struct Pack {
    std::string file;
    std::string digest;  // of its text, when it was loaded
    std::string name;
    std::string title;
    std::vector<std::string> hosts;  // lower case; "*.example.com" stands for every host below example.com
    std::map<std::string, std::vector<std::string>> host_groups;
    std::vector<Prefix> prefixes;
    std::vector<std::string> scope_words;        // in names of variables and keys that hold names of permissions: "scope"
    std::vector<std::string> parameter_aliases;  // words that may stand for a parameter: "~", "me"
    std::vector<Source> sources;
    std::vector<Permission> permissions;
    std::vector<std::string> user_permissions;   // names that no app can declare
    std::vector<Route> routes;
    std::vector<EventFilter> filters;
    std::vector<Transport> transports;
};

Result<Pack> parse_pack(std::string_view text, const std::string& file);

// Each name is a pack that ships ("ringcentral") or a file; none: every pack that ships.
Result<std::vector<Pack>> load_packs(const std::vector<std::string>& names_or_files);

// The segments of a path, without the slashes: "/a/{b}" -> "a", "{b}".
std::vector<std::string> split_path(std::string_view path);
bool is_parameter(std::string_view segment);  // "{accountId}"

// Text that an identifier may be, as against a word that names something: "123", "{id}", "%s", or what the pack says stands for one.
bool is_like_an_identifier(std::string_view text, const Pack& pack);

// "ReadCallLog", "A or B"; all of them, "ReadCallLog, A or B"; every name of the requirements, in order.
std::string to_words(const Requirement& requirement);
std::string to_words(const Requirements& requirements);  // empty for none
std::vector<std::string> names_of(const Requirements& requirements);

}  // namespace grantlint::rules
