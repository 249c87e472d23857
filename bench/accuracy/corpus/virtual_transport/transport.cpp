#include "transport.h"

#include <httplib.h>

namespace {

class LiveTransport final : public HttpTransport {
public:
    int get(const std::string& path, std::string& out) override {
        auto result = client_.Get(path);
        if (!result) return 0;
        out = result->body;
        return result->status;
    }
    int post(const std::string& path, const std::string& body, std::string& out) override {
        auto result = client_.Post(path, body, "application/json");
        if (!result) return 0;
        out = result->body;
        return result->status;
    }

protected:
    int send(const std::string& verb, const std::string& path, const std::string& body) override {
        httplib::Request request;
        request.method = verb;
        request.path = path;
        request.body = body;
        auto result = client_.send(request);
        return result ? result->status : 0;
    }

private:
    httplib::Client client_{"https://platform.ringcentral.com"};
};

}  // namespace

std::unique_ptr<HttpTransport> make_transport(bool offline) {
    if (offline) return std::make_unique<RecordingTransport>();
    return std::make_unique<LiveTransport>();
}
