#include "gateway.h"

#include <httplib.h>

namespace {

class HttpGateway : public Gateway {
public:
    explicit HttpGateway(const std::string& host) : client_(host, 443) {}
    std::string request(const std::string& verb, const std::string& path, const std::string& body) override {
        if (verb == "GET") return text(client_.Get(path));
        if (verb == "DELETE") return text(client_.Delete(path));
        if (verb == "POST") return text(client_.Post(path, body, "application/json"));
        if (verb == "PUT") return text(client_.Put(path, body, "application/octet-stream"));
        return text(client_.Patch(path, body, "application/json"));
    }

private:
    static std::string text(const httplib::Result& result) { return result ? result->body : ""; }
    httplib::Client client_;
};

}  // namespace

std::unique_ptr<Gateway> connect(const std::string& host) { return std::make_unique<HttpGateway>(host); }
