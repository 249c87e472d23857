// What an operation of an OpenAPI document needs.
//
//   x-app-permission: ReadCallLog, ReadContacts        both
//   security: [{oauth: [read, call]}, {oauth: [all]}]  (read and call) or all: as a pack says it, read or all, and call or all
//
// An operation's own "security" stands in place of the document's. Of an alternative only the scopes of OAuth 2 and OpenID Connect
// count: an API key needs no permission.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/json.h"
#include "rules/openapi/document.h"
#include "rules/openapi/notes.h"
#include "rules/pack.h"

namespace grantlint::rules::openapi {

struct Needs {
    Requirements needs;
    std::vector<Condition> conditional;
    bool is_stated = false;  // the document says something, be it that nothing is needed
};

class PermissionReader {
public:
    PermissionReader(const json::Document& document, References& references, Notes& notes);

    Needs read(const json::Value& operation);
    std::vector<std::string> read_user_permissions(const json::Value& operation);  // "x-user-permission"

    // Every permission that was met or declared as a scope, sorted by name.
    [[nodiscard]] std::vector<Permission> take(const std::string& source) const;

private:
    struct Scheme {
        bool has_scopes = false;  // OAuth 2, OpenID Connect, or not declared at all
    };
    struct Alternative {
        std::vector<std::string> scopes;
        std::vector<std::string> schemes;
    };

    void read_schemes();
    void read_scopes(const json::Value& scheme);
    const Scheme& scheme_of(const std::string& name, const Range& at);
    Alternative read_alternative(const json::Value& requirement);
    const Needs& read_security(const json::Value& security);
    void add_security(Needs& needs, const json::Value& security);
    void add_extension(Needs& needs, const json::Value& operation);
    std::vector<std::string> read_names(const json::Value& owner, const char* key);
    std::string canonical(const std::string& name, const Range& at);

    const json::Document& document_;
    References& references_;
    Notes& notes_;
    std::map<std::string, Scheme> schemes_;
    std::map<const json::Value*, Needs> security_;
    std::map<std::string, std::string> by_key_;       // a name without case and blanks -> as it was first written
    std::map<std::string, Permission> permissions_;
};

// Each alternative is a list of which all are needed. Nothing when one of them needs nothing.
struct AllOf {
    Requirements needs;
    bool exact = true;  // false: what is left is needed in any case, but is not all
};
AllOf to_all_of(const std::vector<std::vector<std::string>>& alternatives);

}  // namespace grantlint::rules::openapi
