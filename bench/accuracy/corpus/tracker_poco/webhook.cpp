// idiom: other API: client and server in one program
// library: POCO
// needs: poco
// flags: -std=c++17
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>

#include <ostream>
#include <string>

using namespace Poco::Net;

class Tracker {
public:
    void comment(const std::string& issue, const std::string& text) { send(HTTPRequest::HTTP_POST, "issues/" + issue + "/comments", text); }  // call: POST /api/v3/issues/{issueId}/comments
    void watch(const std::string& issue) { send(HTTPRequest::HTTP_POST, "issues/" + issue + "/watchers", "{}"); }  // call: POST /api/v3/issues/{issueId}/watchers
    void close(const std::string& issue) { send(HTTPRequest::HTTP_PATCH, "issues/" + issue, "{\"state\":\"closed\"}"); }  // call: PATCH /api/v3/issues/{issueId}

private:
    void send(const std::string& method, const std::string& path, const std::string& body) {
        HTTPRequest request(method, "/api/v3/" + path, HTTPMessage::HTTP_1_1);
        request.setContentLength(static_cast<std::streamsize>(body.size()));
        session_.sendRequest(request) << body;
        HTTPResponse response;
        session_.receiveResponse(response);
    }
    HTTPClientSession session_{"tracker.example.com", 80};
};

// What this program itself serves.
class Webhook : public HTTPRequestHandler {
public:
    void handleRequest(HTTPServerRequest& request, HTTPServerResponse& response) override {
        if (request.getMethod() == "POST" && request.getURI() == "/api/v3/issues/1/comments") tracker_.comment("1", "seen");  // silent
        if (request.getURI().find("/api/v3/search") == 0) response.setStatus(HTTPResponse::HTTP_NOT_FOUND);  // silent
        response.redirect("/api/v3/issues/2");  // silent
    }

private:
    Tracker tracker_;
};
