// The operations of an OpenAPI document, each as a route of a pack; those that no request can tell apart become one.
//
//   GET /users/{id}  needs ReadUsers                 GET /users/{id}  needs nothing in any case,
//   GET /users/{id}.csv  needs ExportUsers     ->        may need ReadUsers, and may need ExportUsers
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/json.h"
#include "rules/openapi/document.h"
#include "rules/openapi/notes.h"
#include "rules/openapi/paths.h"
#include "rules/openapi/permissions.h"
#include "rules/openapi/servers.h"

namespace grantlint::rules::openapi {

class OperationReader {
public:
    OperationReader(const json::Document& document, Notes& notes);

    void read();

    // To be called once, after read(): the routes, their permissions, hosts and prefixes.
    void fill(Pack& pack, const std::string& source);

private:
    struct Operation {
        Route route;
        std::string written;  // "GET /users/{id}.csv", as the document has it
    };

    void read_item(const json::Member& path);
    void read_methods(const json::Member& path, const PackPath& pack_path, const json::Value& item);
    void add_operation(const json::Member& path, const PackPath& pack_path, const json::Value& item, const json::Member& operation);
    void check_parameters(const PackPath& path, const json::Value& owner);
    std::string served_by(const Servers& servers);
    Route merge(std::vector<Operation>& same);
    void fill_prefixes(Pack& pack);
    void add_prefix(Pack& pack, const Prefix& prefix);
    void fill_user_permissions(Pack& pack) const;

    const json::Document& document_;
    Notes& notes_;
    References references_;
    PermissionReader permissions_;
    ServerReader servers_;
    Servers everywhere_;                                    // the document's own servers
    std::vector<std::string> hosts_;
    std::map<std::string, std::vector<std::string>> host_groups_;
    std::map<std::string, std::vector<std::string>> prefixes_;  // -> other ways to begin
    std::set<std::string> user_permissions_;
    std::map<std::string, std::vector<Operation>> by_shape_;
    std::size_t unstated_ = 0;
    Range first_unstated_;
    std::size_t callbacks_ = 0;
    Range first_callback_;
};

}  // namespace grantlint::rules::openapi
