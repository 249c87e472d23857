// idiom: continuations, registry of step functions
// library: C++ REST SDK
// needs: cpprest
// flags: -std=c++17 -I.
// roster: applies a weekly duty roster (a JSON file) to the call queues of an account.
// Each entry is {"do": "...", ...}; entries run in order, the calls within one entry may overlap.
#include "session.h"
#include <fstream>
#include <functional>
#include <iostream>
#include <map>

using namespace roster;
using web::json::value;

namespace {

using Step = std::function<pplx::task<void>(SessionPtr, const value&)>;

string_t text(const value& v, const char* key) {
    return v.at(utility::conversions::to_string_t(key)).as_string();
}

pplx::task<void> printed(pplx::task<value> t) {
    return t.then([](value v) { ucout << v.serialize() << std::endl; });
}

pplx::task<void> assign(SessionPtr s, const value& e) {
    value body;
    body[U("addedExtensionIds")] = e.at(U("add"));
    body[U("removedExtensionIds")] = e.at(U("remove"));
    const auto where = Session::at(Area::Queue, text(e, "queue")).append_path(U("bulk-assign")).to_uri();
    return s->call(methods::POST, where, body).then([](value) {});  // call: POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign
}

pplx::task<void> rename(SessionPtr s, const value& e) {
    value body;
    body[U("name")] = e.at(U("name"));
    return printed(s->call(methods::PUT, Session::at(Area::Queue, text(e, "queue")).to_uri(), body));  // call: PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}
}

pplx::task<void> hours(SessionPtr s, const value& e) {
    const auto ext = text(e, "extension");
    auto where = Session::at(Area::Extension, ext);
    where.append_path(U("business-hours"));
    if (!e.has_field(U("schedule")))
        return printed(s->call(methods::GET, where.to_uri()));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours
    value body;
    body[U("schedule")] = e.at(U("schedule"));
    return s->call(methods::PUT, where.to_uri(), body).then([](value) {});  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours
}

// holiday rules are company wide
pplx::task<void> holiday(SessionPtr s, const value& e) {
    const auto name = text(e, "name");
    return s->call(methods::GET, Session::at(Area::Rules).append_query(U("perPage"), 100).to_uri())  // call: GET /restapi/v1.0/account/{accountId}/answering-rule
        .then([=](value all) {
            for (auto& r : all.at(U("records")).as_array())
                if (r.at(U("name")).as_string() == name)
                    return s->call(methods::DEL, Session::at(Area::Rules, r.at(U("id")).as_string()).to_uri());  // call: DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}
            return pplx::task_from_result(value());
        })
        .then([=](value) {
            value rule;
            rule[U("name")] = value::string(name);
            rule[U("type")] = value::string(U("Custom"));
            rule[U("schedule")] = e.at(U("schedule"));
            return s->call(methods::POST, Session::at(Area::Rules).to_uri(), rule);  // call: POST /restapi/v1.0/account/{accountId}/answering-rule
        })
        .then([](value) {});
}

pplx::task<void> check(SessionPtr s, const value& e) {
    const auto base = Session::at(Area::Queue, text(e, "queue")).to_string();
    auto members = s->call(methods::GET, base + U("/members"));  // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members
    auto presence = s->call(methods::GET, base + U("/presence"));  // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence
    return printed(members) && printed(presence);
}

pplx::task<void> info(SessionPtr s, const value&) {
    return printed(s->call(methods::GET, Session::at(Area::Account).append_path(U("service-info")).to_uri()));  // call: GET /restapi/v1.0/account/{accountId}/service-info
}

const std::map<string_t, Step>& steps() {
    static const std::map<string_t, Step> all = {
        {U("assign"), assign}, {U("rename"), rename}, {U("hours"), hours},
        {U("holiday"), holiday}, {U("check"), check}, {U("info"), info},
    };
    return all;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: roster FILE\n";
        return 2;
    }
    utility::ifstream_t in(argv[1]);
    const value plan = value::parse(in);
    auto session = std::make_shared<Session>(U("https://platform.ringcentral.com"), text(plan, "client_id"), text(plan, "client_secret"));

    auto chain = session->login(text(plan, "jwt"));
    for (const auto& entry : plan.at(U("entries")).as_array()) {
        const auto it = steps().find(text(entry, "do"));
        if (it == steps().end()) {
            ucerr << U("skipping unknown entry ") << entry.serialize() << std::endl;
            continue;
        }
        chain = chain.then([=] { return it->second(session, entry); });
    }
    try {
        chain.wait();
    } catch (const std::exception& e) {
        std::cerr << "roster: " << e.what() << '\n';
        return 1;
    }
    return 0;
}
