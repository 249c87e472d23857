// idiom: inverse wrapper
// library: POCO
// needs: poco
// flags: -std=c++17
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>

#include <iostream>
#include <string>

using Poco::Net::HTTPClientSession;
using Poco::Net::HTTPRequest;
using Poco::Net::HTTPResponse;

namespace {

HTTPResponse::HTTPStatus exchange(HTTPClientSession& session, HTTPRequest& request) {
    HTTPResponse response;
    session.sendRequest(request);
    session.receiveResponse(response);
    return response.getStatus();
}

// The route is fixed, the method comes in.
int extension_log(HTTPClientSession& session, const std::string& method, const std::string& extension = "~") {
    HTTPRequest request(method, "/restapi/v1.0/account/~/extension/" + extension + "/call-log", HTTPRequest::HTTP_1_1);
    return exchange(session, request);
}

int with_verb(HTTPClientSession& session, const char* verb, const char* what) {
    HTTPRequest request;
    request.setMethod(verb);
    request.setURI(std::string("/restapi/v1.0/account/~/extension/~/") + what);
    return exchange(session, request);
}

}  // namespace

int main() {
    HTTPClientSession session("platform.ringcentral.com", 80);
    extension_log(session, HTTPRequest::HTTP_GET);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    extension_log(session, HTTPRequest::HTTP_DELETE, "101");  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    extension_log(session, HTTPRequest::HTTP_OPTIONS);  // silent
    with_verb(session, "POST", "sms");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    with_verb(session, "POST", "ring-out");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    with_verb(session, "GET", "active-calls");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    with_verb(session, "POST", "active-calls");  // silent
    return 0;
}
