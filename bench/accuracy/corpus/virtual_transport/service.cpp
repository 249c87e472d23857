// idiom: virtual interface
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <cassert>
#include <iostream>

#include "transport.h"

class CallLogService {
public:
    explicit CallLogService(std::shared_ptr<HttpTransport> transport) : transport_(std::move(transport)) {}

    std::string all() {
        std::string out;
        transport_->get("/restapi/v1.0/account/~/call-log", out);  // call: GET /restapi/v1.0/account/{accountId}/call-log
        return out;
    }
    std::string of(const std::string& extension) {
        std::string out;
        transport_->get("/restapi/v1.0/account/~/extension/" + extension + "/call-log", out);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
        return out;
    }
    bool clear(const std::string& extension) {
        return transport_->del("/restapi/v1.0/account/~/extension/" + extension + "/call-log") == 204;  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    }

private:
    std::shared_ptr<HttpTransport> transport_;
};

static void ring(HttpTransport& transport) {
    std::string out;
    if (transport.post("/restapi/v1.0/account/~/extension/~/ring-out", "{}", out) != 200) std::cerr << out;  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
}

void self_test() {
    RecordingTransport fake;
    std::string out;
    fake.get("/restapi/v1.0/account/~/extension/~/active-calls", out);  // silent
    assert(fake.seen.at(0) == "GET /restapi/v1.0/account/~/extension/~/active-calls");  // silent
}

int main(int argc, char**) {
    CallLogService service(make_transport(argc > 1));
    std::cout << service.all() << service.of("~");
    service.clear("101");
    auto other = make_transport(false);
    ring(*other);
    return 0;
}
