#pragma once
#include <httplib.h>

#include <memory>
#include <string>

namespace tracker {

class Connection {
public:
    explicit Connection(const std::string& host) : client_("https://" + host) {}
    httplib::Result request(const std::string& method, const std::string& path, const std::string& body = "");

private:
    httplib::Client client_;
};

class IssueRef {
public:
    IssueRef(Connection& connection, std::string id) : connection_(&connection), path_("/api/latest/issues/" + id) {}
    httplib::Result get() const;
    httplib::Result edit(const std::string& json) const;
    httplib::Result comments() const;
    httplib::Result comment(const std::string& json) const;
    httplib::Result unwatch(const std::string& user) const;

private:
    httplib::Result call(const char* method, const std::string& tail = "", const std::string& body = "") const;
    Connection* connection_;
    std::string path_;
};

class ProjectRef {
public:
    ProjectRef(Connection& connection, const std::string& key) : connection_(connection), key_(key) {}
    IssueRef issue(const std::string& number) { return {connection_, key_ + "-" + number}; }
    httplib::Result issues() { return connection_.request("GET", "/api/v3/projects/" + key_ + "/issues"); }  // call: GET /api/v3/projects/{projectKey}/issues
    httplib::Result create(const std::string& json) {
        return connection_.request("POST", "/api/v3/projects/" + key_ + "/issues", json);  // call: POST /api/v3/projects/{projectKey}/issues
    }
    httplib::Result members() { return connection_.request("GET", std::string{"/api/v3/projects/"}.append(key_).append("/members")); }  // call: GET /api/v3/projects/{projectKey}/members

private:
    Connection& connection_;
    std::string key_;
};

}  // namespace tracker
