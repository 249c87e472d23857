// idiom: template verbs with stored callbacks, pages
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17 -I.
// SMS <-> ticket bridge: a small daemon between the help desk and the company number.
#include "gateway.hpp"

#include <cstdlib>
#include <iostream>
#include <optional>
#include <set>

using namespace gateway;

namespace {

struct Sms {
    long long id = 0;
    std::string from, text;
    std::vector<std::string> attachments;
};

void from_json(const json& j, Sms& s) {
    s.id = j.at("id");
    s.from = j.at("from").value("phoneNumber", "");
    s.text = j.value("subject", "");
    for (const auto& a : j.value("attachments", json::array())) s.attachments.push_back(a.value("uri", ""));
}

class Bridge {
public:
    Bridge(Platform& p, std::string number) : platform_(p), number_(std::move(number)) {}

    void start() {
        platform_.fetch<json>(platform_.v("account/~/extension/~/phone-number"), [this](const json& d) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number
            for (const auto& n : d.at("records"))
                if (n.value("phoneNumber", "") == number_) sms_ok_ = true;
        });
        if (!sms_ok_) throw std::runtime_error(number_ + " cannot send SMS");
        ensure_subscription();
        catch_up("2024-01-01T00:00:00Z");
    }

    void catch_up(const std::string& since) {
        std::string path = httplib::append_query_params(
            platform_.v(store_), {{"messageType", "SMS"}, {"direction", "Inbound"}, {"dateFrom", since}});
        while (!path.empty()) {
            std::string next;
            platform_.fetch<json>(path, [&](const json& page) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
                for (const auto& r : page.at("records")) ticket(r.get<Sms>());
                if (page["navigation"].contains("nextPage")) {
                    // absolute link; httplib wants only what follows the host
                    const std::string uri = page["navigation"]["nextPage"]["uri"];
                    next = uri.substr(uri.find('/', uri.find("://") + 3));
                }
            });
            path = std::move(next);
        }
    }

    void incoming(long long id) {
        platform_.fetch<Sms>(platform_.v(store_ + "/" + std::to_string(id)), [this](const Sms& s) { ticket(s); });  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    }

    void reply(const std::string& to, const std::string& text) {
        const json body = {{"from", {{"phoneNumber", number_}}}, {"to", {{{"phoneNumber", to}}}}, {"text", text}};
        platform_.create<json>(platform_.v("account/~/extension/~/sms"), body,  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
                               [](const json& d) { std::cerr << "sent " << d.at("id") << '\n'; },
                               [&](const Failure& f) { std::cerr << "POST .../extension/~/sms: " << f.what << '\n'; });
    }

    void close_subscription() {
        if (sub_) platform_.remove(platform_.v("subscription/" + *sub_));  // call: DELETE /restapi/v1.0/subscription/{subscriptionId}
        sub_.reset();
    }

    void renew() {
        if (!sub_) return ensure_subscription();
        const json same = {{"eventFilters", filters()}};
        platform_.replace<json>(platform_.v("subscription/" + *sub_), same, {}, [this](const Failure& f) {  // call: PUT /restapi/v1.0/subscription/{subscriptionId}
            if (f.status == 404) sub_.reset();
        });
    }

private:
    static json filters() { return {"/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS"}; }

    void ensure_subscription() {
        const json body = {{"eventFilters", filters()},
                           {"deliveryMode", {{"transportType", "WebHook"}, {"address", "https://desk.example.com/rc"}}}};
        platform_.create<json>(platform_.v("subscription"), body, [this](const json& d) { sub_ = d.at("id"); });  // call: POST /restapi/v1.0/subscription
    }

    void ticket(const Sms& s) {
        if (!seen_.insert(s.id).second) return;
        std::cout << "TICKET " << s.from << ": " << s.text << '\n';
        platform_.replace<json>(platform_.v(store_ + '/' + std::to_string(s.id)), {{"readStatus", "Read"}}, nullptr);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    }

    Platform& platform_;
    std::string number_;
    const std::string store_ = "account/~/extension/~/message-store";
    std::optional<std::string> sub_;
    std::set<long long> seen_;
    bool sms_ok_ = false;
};

std::string env(const char* name) {
    const char* v = std::getenv(name);
    return v ? v : "";
}

} // namespace

int main() {
    Settings s;
    s.client_id = env("RC_ID");
    s.client_secret = env("RC_SECRET");
    s.jwt = env("RC_JWT");
    Platform platform(s);
    if (!platform.authenticate()) {
        std::cerr << "login failed\n";
        return 1;
    }
    Bridge bridge(platform, env("DESK_NUMBER"));
    bridge.start();

    httplib::Server hook;
    hook.Post("/rc", [&](const httplib::Request& req, httplib::Response& res) {
        if (req.has_header("Validation-Token")) {
            res.set_header("Validation-Token", req.get_header_value("Validation-Token"));
            return;
        }
        const auto ev = json::parse(req.body, nullptr, false);
        if (ev.is_object() && ev.contains("body")) bridge.incoming(ev["body"].value("id", 0LL));
    });
    hook.Post("/desk/reply", [&](const httplib::Request& req, httplib::Response&) {
        bridge.reply(req.get_param_value("to"), req.get_param_value("text"));
    });
    // used by the load balancer, named as the platform's own status page
    hook.Get("/restapi/v1.0/status", [](const httplib::Request&, httplib::Response& res) { res.set_content("ok", "text/plain"); });

    std::thread timer([&] {
        for (;;) {
            std::this_thread::sleep_for(std::chrono::minutes(10));
            bridge.renew();
        }
    });
    timer.detach();
    hook.listen("0.0.0.0", 8080);
    bridge.close_subscription();
    return 0;
}
