// The servers of an OpenAPI document, as what a pack knows of them: hosts, and what stands in front of every path.
//
//   servers: [{url: "https://{region}.example.com/v1", variables: {region: {default: eu, enum: [eu, us]}}}, {url: /v2}]
//       hosts      eu.example.com, us.example.com
//       prefixes   /v1, /v2
//
// A variable that begins the host and may have any value becomes "*."; any other counts with its default alone.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/json.h"
#include "rules/openapi/document.h"
#include "rules/openapi/notes.h"

namespace grantlint::rules::openapi {

struct Servers {
    std::vector<std::string> hosts;                   // lower case, in the document's order
    std::vector<std::string> prefixes = {};           // "" or "/v1"; the first one that is not empty stands in the pack's routes

    [[nodiscard]] const std::string& prefix() const;
};

class ServerReader {
public:
    ServerReader(const json::Document& document, Notes& notes) : document_(document), notes_(notes) {}

    // The "servers" of the document, a path or an operation; what holds outside when there are none.
    const Servers& read(const json::Value& owner, const Servers& outer);

private:
    void add_server(Servers& servers, const json::Value& server);
    void add_url(Servers& servers, const json::Value& server, const std::string& url);
    void add_host(Servers& servers, const json::Value& server, std::string authority);
    void add_prefix(Servers& servers, const json::Value& server, const std::string& path);
    std::vector<std::string> expand(const json::Value& server, const std::string& url);
    std::vector<std::string> values_of(const json::Value& server, const std::string& name, bool begins_host);

    const json::Document& document_;
    Notes& notes_;
    std::map<const json::Value*, Servers> known_;
};

}  // namespace grantlint::rules::openapi
