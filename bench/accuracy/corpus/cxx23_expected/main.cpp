// idiom: URL class with operator/, expected results
// library: libcurl
// needs: curl
// flags: -std=c++23
#include "http.hpp"

#include <cstdlib>
#include <iostream>
#include <optional>
#include <ranges>
#include <span>

using http::outcome;
using http::url;
using enum http::verb;
using namespace std::literals;

namespace {

const url platform{"https://platform.ringcentral.com"};
const url account = platform / "restapi" / "v1.0" / "account" / "~";
const url my_extension = account / "extension" / "~";

template <class F>
auto and_then(outcome value, F next) -> outcome
{
    return value ? next(*value) : std::move(value);
}

auto field(std::string_view json, std::string_view name) -> std::optional<std::string>
{
    const auto key = "\""s.append(name) + "\":\"";
    const auto at = json.find(key);
    if (at == json.npos) return std::nullopt;
    const auto begin = at + key.size();
    return std::string{json.substr(begin, json.find('"', begin) - begin)};
}

class greetings {
public:
    explicit greetings(http::easy& send) : send_{send} {}

    auto list_standard() -> outcome { return send_(get, (platform / "restapi/v1.0/dictionary/greeting").with("type", "Voicemail")); } // call: GET /restapi/v1.0/dictionary/greeting
    auto upload(std::string_view json) -> outcome { return send_(post, my_extension / "greeting", json); } // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting
    auto content(long id) -> outcome { return send_(get, my_extension / "greeting" / id / "content"); } // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content

private:
    http::easy& send_;
};

auto update_hours(http::easy& send, std::string_view json) -> outcome
{
    const auto hours = my_extension / "business-hours";
    return and_then(send(get, hours), [&](const std::string& old) -> outcome { // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours
        if (old == json) return old;
        return send(put, hours, json); // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours
    });
}

auto forward_everything(http::easy& send, bool on) -> outcome
{
    return send(patch, account / "forward-all-calls", on ? R"({"enabled":true})"sv : R"({"enabled":false})"sv); // call: PATCH /restapi/v1.0/account/{accountId}/forward-all-calls
}

auto forget_contacts(http::easy& send, std::span<char* const> ids) -> int
{
    int failures = 0;
    const auto book = my_extension / "address-book" / "contact";
    for (std::string_view id : ids | std::views::drop(2)) {
        if (auto gone = send(del, book / id); !gone) { // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
            std::cerr << gone.error().where.line() << ": DELETE /restapi/v1.0/account/~/extension/~/address-book/contact/" << id << '\n'; // silent
            ++failures;
        }
    }
    return failures;
}

} // namespace

int main(int argc, char** argv)
{
    const auto token = std::getenv("RC_TOKEN");
    http::easy send{token ? token : ""};
    greetings greetings{send};

    const auto standard = greetings.list_standard();
    const auto made = greetings.upload(R"({"type":"Voicemail"})");
    if (made)
        if (auto id = field(*made, "id")) std::cout << greetings.content(std::atol(id->c_str())).value_or("nothing");

    const auto mirror = url{"https://archive.example.com"} / "restapi" / "v1.0" / "account" / "~";
    (void)send(get, mirror / "call-log"); // silent

    if (const auto result = update_hours(send, "{}"); !result) std::cerr << result.error().text << '\n';
    forward_everything(send, argc > 1);
    return standard && forget_contacts(send, {argv, static_cast<std::size_t>(argc)}) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
