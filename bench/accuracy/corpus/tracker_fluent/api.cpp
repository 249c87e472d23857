#include "api.h"

namespace tracker {

httplib::Result Connection::request(const std::string& method, const std::string& path, const std::string& body) {
    httplib::Request req;
    req.method = method;
    req.path = path;
    req.body = body;
    return client_.send(req);
}

httplib::Result IssueRef::call(const char* method, const std::string& tail, const std::string& body) const {
    return connection_->request(method, path_ + tail, body);
}

httplib::Result IssueRef::get() const { return call("GET"); }  // call: GET /api/v3/issues/{issueId}
httplib::Result IssueRef::edit(const std::string& json) const { return call("PATCH", "", json); }  // call: PATCH /api/v3/issues/{issueId}
httplib::Result IssueRef::comments() const { return call("GET", "/comments?order=asc"); }  // call: GET /api/v3/issues/{issueId}/comments
httplib::Result IssueRef::comment(const std::string& json) const { return call("POST", "/comments", json); }  // call: POST /api/v3/issues/{issueId}/comments
httplib::Result IssueRef::unwatch(const std::string& user) const { return call("DELETE", "/watchers/" + user); }  // call: DELETE /api/v3/issues/{issueId}/watchers/{userId}

}  // namespace tracker
