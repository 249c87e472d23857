// idiom: fmt::format
// library: cpp-httplib
// needs: httplib fmt
// flags: -std=c++20
#include <fmt/format.h>
#include <httplib.h>

#include <array>
#include <iterator>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view kBase = "/restapi/v1.0";
constexpr auto kExtensionLog = "{base}/account/{account}/extension/{ext}/call-log";

template <class... T>
httplib::Result get(httplib::Client& c, fmt::format_string<T...> pattern, T&&... args) {
    return c.Get(fmt::format(pattern, std::forward<T>(args)...));
}

}  // namespace

void by_position(httplib::Client& c, std::string_view account, int id) {
    c.Get(fmt::format("{}/account/{}/call-log", kBase, account));  // call: GET /restapi/v1.0/account/{accountId}/call-log
    c.Get(fmt::format("{0}/account/{1}/recording/{2}/content?name={2}", kBase, account, id));  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    c.Get(fmt::format("{}/account/{:>}/recording/{:d}", kBase, account, id).c_str());  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
}

void by_name(httplib::Client& c, const std::string& ext) {
    using namespace fmt::literals;
    c.Get(fmt::format(kExtensionLog, "base"_a = kBase, "account"_a = "~", "ext"_a = ext));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    c.Delete(fmt::format(kExtensionLog, fmt::arg("base", kBase), fmt::arg("account", "~"), fmt::arg("ext", ext)));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

void through_a_wrapper(httplib::Client& c, int ext) {
    get(c, "/restapi/v1.0/account/~/extension/{}/active-calls", ext);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    get(c, "/restapi/v1.0/account/~/extension/{}/messages", ext);  // silent
}

void into_a_buffer(httplib::Client& c, const std::string& json) {
    fmt::memory_buffer buffer;
    fmt::format_to(std::back_inserter(buffer), "{}/account/~/extension/{}/", kBase, 101);
    fmt::format_to(std::back_inserter(buffer), "sms");
    c.Post(fmt::to_string(buffer), json, "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
}

void joined(httplib::Client& c, const std::string& json) {
    const std::array<std::string, 5> parts = {"account", "~", "extension", "~", "ring-out"};
    c.Post(fmt::format("{}/{}", kBase, fmt::join(parts, "/")), json, "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    fmt::print("POST {}/account/~/extension/~/ring-out\n", kBase);  // silent
}
