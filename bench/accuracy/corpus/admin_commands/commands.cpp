#include "api.hpp"
#include <iostream>

namespace rcadm {
namespace {

void show(const std::string& body) { std::cout << body << '\n'; }
int code(const Response& r) { show(r.body); return r.status < 300 ? 0 : 1; }

struct Users : Command {
    std::string_view help() const override { return "lists the extensions"; }
    int run(Api& api, Args) override {
        api.pages(join(kV1, "extension") + "?perPage=1000", show);  // call: GET /restapi/v1.0/account/{accountId}/extension
        return 0;
    }
};
const Register<Users> users("users");

struct Numbers : Command {
    std::string_view help() const override { return "lists the phone numbers"; }
    int run(Api& api, Args) override {
        api.pages(join(kV2, "phone-numbers"), show, 10);  // call: GET /restapi/v2/accounts/{accountId}/phone-numbers
        return 0;
    }
};
const Register<Numbers> numbers("numbers");

struct Audit : Command {
    std::string_view help() const override { return "FROM TO: searches the audit trail"; }
    std::size_t arity() const override { return 2; }
    int run(Api& api, Args a) override {
        std::string body = std::string(R"({"eventTimeFrom":")") + a[0] + R"(","eventTimeTo":")" + a[1] + "\"}";
        return code(api.call({.method = Method::Post, .path = join(kV1, "audit-trail", "search"), .body = std::move(body)}));  // call: POST /restapi/v1.0/account/{accountId}/audit-trail/search
    }
};
const Register<Audit> audit("audit");

// things that exist once per site or once for the company
class Sites : public Command {
public:
    std::string_view help() const override { return "show|rename|drop ID [NAME]"; }
    std::size_t arity() const override { return 2; }
    int run(Api& api, Args a) override {
        const std::string_view what = a[0];
        Request r{.path = join(kV1, "sites", a[1])};
        if (what == "rename" && a.size() > 2) {
            r.method = Method::Put;
            r.body = std::string("{\"name\":\"") + a[2] + "\"}";
        } else if (what == "drop") {
            r.method = Method::Delete;
        } else if (what != "show") {
            std::cerr << help() << '\n';
            return 2;
        }
        return code(api.call(std::move(r)));  // call: DELETE /restapi/v1.0/account/{accountId}/sites/{siteId} ; GET /restapi/v1.0/account/{accountId}/sites/{siteId} ; PUT /restapi/v1.0/account/{accountId}/sites/{siteId}
    }
};
const Register<Sites> sites("site");

// a group of commands on one member of a collection, shared by the two below
class Members : public Command {
public:
    explicit Members(std::string_view collection) : collection_(collection) {}
    std::string_view help() const override { return "ID: lists the members"; }
    std::size_t arity() const override { return 1; }
    int run(Api& api, Args a) override {
        api.pages(join(kV1, collection_, a[0], leaf()), show);  // call: GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members ; GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users
        return 0;
    }
protected:
    virtual std::string_view leaf() const { return "members"; }
private:
    std::string_view collection_;
};

struct PagingUsers : Members {
    PagingUsers() : Members("paging-only-groups") {}
    std::string_view leaf() const override { return "users"; }
};
const Register<PagingUsers> paging("paging");

struct MonitorMembers : Members {
    MonitorMembers() : Members("call-monitoring-groups") {}
};
const Register<MonitorMembers> monitor("monitor");

struct Optouts : Command {
    std::string_view help() const override { return "NUMBER: removes the consent of a recipient"; }
    std::size_t arity() const override { return 1; }
    int run(Api& api, Args a) override {
        const std::string body = std::string(R"({"records":[{"optOut":{"to":")") + a[0] + "\"}}]}";
        return code(api.call({.method = Method::Patch, .path = join(kV2, "sms", "consents"), .body = body}));  // call: PATCH /restapi/v2/accounts/{accountId}/sms/consents
    }
};
const Register<Optouts> optouts("optout");

} // namespace
} // namespace rcadm

int main(int argc, char** argv) {
    using namespace rcadm;
    const auto it = argc > 3 ? registry().find(std::string_view(argv[3])) : registry().end();
    if (it == registry().end()) {
        for (const auto& [word, make] : registry()) std::cerr << word << "  " << make()->help() << '\n';
        return 2;
    }
    const Args rest(argv + 4, argv + argc);
    auto command = it->second();
    if (rest.size() < command->arity()) {
        std::cerr << command->help() << '\n';
        return 2;
    }
    try {
        Api api(make_curl_transport("https://platform.ringcentral.com", argv[1]));
        api.login(argv[2]);
        return command->run(api, rest);
    } catch (const std::exception& e) {
        std::cerr << e.what() << '\n';
        return 1;
    }
}
