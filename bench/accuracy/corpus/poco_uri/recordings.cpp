// idiom: Poco::URI
// library: POCO
// needs: poco
// flags: -std=c++17
#include <Poco/Exception.h>
#include <Poco/Format.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>

#include <iostream>
#include <sstream>

using namespace Poco::Net;

class RecordingStore {
public:
    explicit RecordingStore(const Poco::URI& server) : session_(server.getHost(), server.getPort()) {}

    std::string metadata(const std::string& id) {
        Poco::URI uri("https://platform.ringcentral.com");
        uri.setPath("/restapi/v1.0/account/~/recording/" + id);
        return get(uri);  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    }

    std::string content(const std::string& id) {
        Poco::URI uri;
        uri.setScheme("https");
        uri.setHost("media.ringcentral.com");
        uri.setPath(Poco::format("/restapi/v1.0/account/~/recording/%s/content", id));
        return get(uri);  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    }

    std::string log(int page) {
        Poco::URI uri("/restapi/v1.0/account/~/call-log");
        uri.addQueryParameter("page", std::to_string(page));
        uri.addQueryParameter("view", "Detailed");
        return get(uri);  // call: GET /restapi/v1.0/account/{accountId}/call-log
    }

    std::string status() {
        const Poco::URI base("https://platform.ringcentral.com/restapi/v1.0/account/~/call-log");
        return get(Poco::URI(base, "/restapi/v1.0/status"));  // call: GET /restapi/v1.0/status
    }

    void purge(const std::string& extension) {
        const std::string path = Poco::format("%s/extension/%s/call-log", account_, extension);
        HTTPRequest request(HTTPRequest::HTTP_DELETE, path, HTTPMessage::HTTP_1_1);
        session_.sendRequest(request);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
        HTTPResponse response;
        std::istream& in = session_.receiveResponse(response);
        if (response.getStatus() != HTTPResponse::HTTP_NO_CONTENT) {
            std::ostringstream text;
            Poco::StreamCopier::copyStream(in, text);
            throw Poco::IOException("DELETE /restapi/v1.0/account/~/extension/~/call-log", text.str());  // silent
        }
    }

private:
    std::string get(const Poco::URI& uri) {
        HTTPRequest request(HTTPRequest::HTTP_GET, uri.getPathAndQuery());
        request.set("Accept", "application/json");
        session_.sendRequest(request);
        HTTPResponse response;
        std::string body;
        Poco::StreamCopier::copyToString(session_.receiveResponse(response), body);
        return body;
    }

    HTTPClientSession session_;
    const std::string account_ = "/restapi/v1.0/account/~";
};

int main() {
    RecordingStore store(Poco::URI("https://platform.ringcentral.com"));
    std::cout << store.metadata("1") << store.content("1") << store.log(2) << store.status();
    store.purge("101");
    return 0;
}
