// idiom: fluent builder
// library: cpp-httplib
// needs: httplib
// flags: -std=c++20
#include <iostream>

#include "request.hpp"

void list(httplib::Client& client) {
    RequestBuilder(client).account("~").segment("call-log").query("perPage", "50").get();  // call: GET /restapi/v1.0/account/{accountId}/call-log

    const auto active = RequestBuilder(client)  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
                            .account("~")
                            .extension()
                            .segment("active-calls")
                            .get();
    if (!active) std::cerr << "no active calls\n";
}

void remove(httplib::Client& client, const std::string& extension) {
    auto request = RequestBuilder(client);
    request.account("~");
    request.extension(extension);
    request.method("DELETE");
    request.segment("call-log");
    request.send();  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

void talk(httplib::Client& client, const std::string& json, bool ring) {
    RequestBuilder request{client};
    request.account("12345678").extension("101");
    if (ring)
        request.segment("ring-out");
    else
        request.segment("sms");
    request.post(json);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out ; POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
}

void download(httplib::Client& client, const std::string& id) {
    RequestBuilder request{client};
    request.account("~").segment("recording").segment(id);
    const auto meta = request.get();  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    if (meta && meta->status == 200) request.segment("content").get();  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
}

std::string only_the_path(httplib::Client& client) {
    return RequestBuilder(client).account("~").segment("call-log").path();  // silent
}

void other(httplib::Client& client) {
    RequestBuilder(client).account("~").segment("call-queues").get();  // call: GET /restapi/v1.0/account/{accountId}/call-queues
}
