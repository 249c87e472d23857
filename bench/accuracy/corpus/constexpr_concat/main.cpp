// idiom: compile-time concatenation
// library: cpp-httplib
// needs: httplib
// flags: -std=c++20
#include <httplib.h>

#include <string>

#include "routes.h"

static_assert(routes::account_log == "/restapi/v1.0/account/~/call-log");  // silent

template <std::size_t N, std::size_t M>
constexpr auto operator+(const std::array<char, N>& a, const std::array<char, M>& b) {
    std::array<char, N + M - 1> all{};
    std::size_t at = 0;
    for (std::size_t i = 0; i + 1 < N; ++i) all[at++] = a[i];
    for (std::size_t i = 0; i < M; ++i) all[at++] = b[i];
    return all;
}

int main() {
    httplib::Client c("https://platform.ringcentral.com");
    c.Get(std::string(routes::account_log));  // call: GET /restapi/v1.0/account/{accountId}/call-log
    c.Delete(std::string{routes::extension_log});  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    c.Post(routes::sms.data(), "{}", "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    c.Get(routes::active());  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    constexpr auto ring = std::to_array("/restapi/v1.0/account/~") + std::to_array("/extension/~/ring-out");
    c.Post(ring.data(), "{}", "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    constexpr const char* kUnused = "/restapi/v1.0/account/~/recording/1";  // silent
    return kUnused == nullptr;
}
