// idiom: middleware, functions of functions
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <httplib.h>

#include <iostream>

#include "pipeline.hpp"

using pipeline::handler;
using pipeline::request;
using pipeline::response;

namespace {

handler transport(const std::string& origin)
{
    auto client = std::make_shared<httplib::Client>(origin);
    return [client](const request& r) -> response {
        httplib::Request out;
        out.method = r.method;
        out.path = r.path;
        out.body = r.body;
        for (const auto& [name, value] : r.headers) out.set_header(name.c_str(), value);
        const auto result = client->send(out);
        return result ? response{result->status, result->body} : response{};
    };
}

const auto join = [](auto... parts) {
    std::string out = "/restapi/v1.0";
    ((out += '/', out += parts), ...);
    return out;
};

auto list_templates(const handler& send)
{
    return send({"GET", "/restapi/v1.0/account/~/templates"}); // call: GET /restapi/v1.0/account/{accountId}/templates
}

auto ivr_menu(const handler& send, const std::string& id)
{
    return send(request{"GET", join("account", "~", "ivr-menus", id)}); // call: GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}
}

auto create_ivr_menu(const handler& send, std::string json)
{
    request r{"POST", join("account/~", "ivr-menus"), std::move(json)};
    r.headers.emplace("Content-Type", "application/json");
    return send(r); // call: POST /restapi/v1.0/account/{accountId}/ivr-menus
}

auto prompt_content(const handler& send, const std::string& id)
{
    return send({"GET", "/restapi/v1.0/account/~/ivr-prompts/" + id + "/content"}); // call: GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content
}

auto delete_prompt(const handler& send, const std::string& id)
{
    const request r = {"DELETE", "/restapi/v1.0/account/~/ivr-prompts/" + id};
    return send(r); // call: DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}
}

// Partially applied: what remains is the id.
auto deleter(handler send)
{
    return [send = std::move(send)](const std::string& id) { return delete_prompt(send, id).status == 204; };
}

template <class Visit>
void each_page(const handler& send, const std::string& path, Visit visit)
{
    for (int page = 1; page < 100; ++page) {
        auto res = send({"GET", path + "?page=" + std::to_string(page)});
        if (res.status != 200) break;
        visit(res.body);
    }
}

template <class F>
auto with_retry(F f)
{
    for (int i = 0;; ++i) {
        auto res = f();
        if (res.status == 200 || i == 2) return res;
    }
}

} // namespace

int main(int argc, char** argv)
{
    const auto log = [](const std::string& line) { std::clog << line << '\n'; };
    const auto send = pipeline::compose(transport("https://platform.ringcentral.com"),
                                        {pipeline::logging(log), pipeline::retry(4),
                                         pipeline::rate_limit(std::chrono::milliseconds(200)),
                                         pipeline::bearer(argc > 1 ? argv[1] : "")});

    std::cout << list_templates(send).body << ivr_menu(send, "42").body;
    create_ivr_menu(send, R"({"name":"Main","uri":"/restapi/v1.0/account/~/ivr-menus/1"})"); // silent
    each_page(send, join("account", "~", "ivr-prompts"), [](const auto& body) { std::cout << body; }); // call: GET /restapi/v1.0/account/{accountId}/ivr-prompts

    std::vector<std::string> doomed;
    for (int i = 2; i < argc; ++i) doomed.emplace_back(argv[i]);
    const auto remove = deleter(send);
    const auto gone = std::count_if(doomed.begin(), doomed.end(), remove);
    log(std::to_string(gone) + " removed from /restapi/v1.0/account/~/ivr-prompts"); // silent

    const auto hours = with_retry([&] { return send({"GET", "/restapi/v1.0/account/~/business-hours"}); }); // call: GET /restapi/v1.0/account/{accountId}/business-hours
    std::cout << hours.body << prompt_content(send, "9").body;

    const handler offline = [](const request& r) -> response { return {200, "offline: " + r.path}; };
    std::cout << offline({"GET", "/restapi/v1.0/account/~/templates"}).body; // silent
}
