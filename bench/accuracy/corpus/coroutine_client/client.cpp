// idiom: coroutines
// library: cpp-httplib
// needs: httplib
// flags: -std=c++20
#include <httplib.h>

#include <iostream>
#include <string>

#include "task.h"

class AsyncClient {
public:
    Task<std::string> get(std::string path) {
        auto result = client_.Get(path);
        co_return result ? result->body : std::string{};
    }
    Task<int> send(std::string method, std::string path, std::string body = {}) {
        httplib::Request request;
        request.method = std::move(method);
        request.path = std::move(path);
        request.body = std::move(body);
        auto result = client_.send(request);
        co_return result ? result->status : 0;
    }

private:
    httplib::Client client_{"https://platform.ringcentral.com"};
};

Task<std::string> recording(AsyncClient& client, std::string id) {
    const std::string base = "/restapi/v1.0/account/~/recording/" + id;
    auto meta = co_await client.get(base);  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    if (meta.empty()) co_return meta;
    co_return co_await client.get(base + "/content");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
}

Task<int> purge(AsyncClient& client, std::string extension) {
    std::string path = "/restapi/v1.0/account/~/extension/" + extension + "/call-log";
    while (co_await client.send("DELETE", path) == 429) {  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
        std::cerr << "DELETE /restapi/v1.0/account/~/extension/~/call-log: again\n";  // silent
    }
    co_return 0;
}

Task<int> tell(AsyncClient& client, bool ring) {
    const std::string root = "/restapi/v1.0/account/~/extension/~/";
    if (ring) co_return co_await client.send("POST", root + "ring-out", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    const int status = co_await client.send("POST", root + "sms", "{}");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    co_return status;
}
