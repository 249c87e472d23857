// idiom: callables handed to templates
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <httplib.h>

#include <cstdio>

#include "retry.h"

int main() {
    httplib::Client c("https://platform.ringcentral.com");
    auto log = with_retry(3, [&] { return c.Get("/restapi/v1.0/account/~/call-log"); });  // call: GET /restapi/v1.0/account/{accountId}/call-log
    const auto text = with_retry(2, [&c] {
        return c.Post("/restapi/v1.0/account/~/extension/~/sms", "{}", "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    });
    Paginator::each(4, [&](int page) {
        const std::string path = "/restapi/v1.0/account/~/extension/~/call-log?page=" + std::to_string(page);
        return static_cast<bool>(c.Get(path));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    });
    Paginator::each(2, [](int page) { return std::printf("/restapi/v1.0/account/~/call-log?page=%d\n", page) > 0; });  // silent
    const std::function<httplib::Result()> purge = [&] { return c.Delete("/restapi/v1.0/account/~/extension/~/call-log"); };  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    with_retry(3, purge);
    logged(c, &httplib::Client::Get, std::string("/restapi/v1.0/account/~/extension/~/active-calls"));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    return log && text ? 0 : 1;
}
