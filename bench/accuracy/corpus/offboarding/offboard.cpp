// idiom: fluent resources with operator/
// library: cpr
// flags: -std=c++20 -I.
// offboard: everything HR wants done with the phone of someone who leaves
#include "ringcentral.hpp"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <vector>

using rc::json;

namespace {
struct Options {
    std::string extension;
    std::string forward_to;
    std::optional<std::string> site;
    bool keep_device = false;
    bool dry_run = false;
};

void archive_call_log(rc::Client& api, const Options& o) {
    std::ofstream out(fmt::format("calllog-{}.json", o.extension));
    for (int page = 1;; ++page) {
        auto log = api.account().extension(o.extension) / "call-log";
        const auto doc = log.query("view", "Detailed").query("page", std::to_string(page)).get();  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
        for (auto& rec : doc.at("records")) out << rec.dump() << '\n';
        if (!doc.contains("navigation") || !doc["navigation"].contains("nextPage")) break;
    }
}

void delete_messages(rc::Client& api, const Options& o) {
    const auto store = api.account().extension(o.extension) / "message-store";
    const auto list = store.get();  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
    for (auto& m : list.at("records")) {
        const auto id = m.at("id").get<long long>();
        if (o.dry_run) {
            fmt::print("would DELETE {}/{}\n", store.path(), id);
            continue;
        }
        (store / std::to_string(id)).remove();  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    }
}

void forward_calls(rc::Client& api, const Options& o) {
    const auto user = api.account().extension(o.extension);
    const auto number = (user / "forwarding-number").post({{"phoneNumber", o.forward_to}, {"label", "Successor"}});  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number
    const json rule = {{"enabled", true},
                       {"callHandlingAction", "ForwardCalls"},
                       {"forwarding", {{"rules", {{{"forwardingNumbers", {{{"id", number.at("id")}}}}}}}}}};
    (user / "answering-rule" / "business-hours-rule").put(rule);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}
}

void release_devices(rc::Client& api, const Options& o) {
    const auto devices = (api.account().extension(o.extension) / "device").get();  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device
    for (const auto& d : devices.at("records")) {
        const auto id = d.at("id").get<std::string>();
        (api.account() / "device" / id).put({{"emergencyServiceAddress", nullptr}});  // call: PUT /restapi/v1.0/account/{accountId}/device/{deviceId}
    }
}

void drop_subscriptions(rc::Client& api) {
    const auto all = api.subscriptions().get();  // call: GET /restapi/v1.0/subscription
    for (const auto& s : all.at("records"))
        (api.subscriptions() / s.at("id").get<std::string>()).remove();  // call: DELETE /restapi/v1.0/subscription/{subscriptionId}
}

void disable(rc::Client& api, const Options& o) {
    json change = {{"status", "Disabled"}};
    if (o.site) change["site"] = {{"id", *o.site}};
    api.account().extension(o.extension).put(change);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}
}

Options parse(int argc, char** argv) {
    Options o;
    for (int i = 1; i < argc; ++i) {
        const std::string_view a = argv[i];
        if (a == "--dry-run") o.dry_run = true;
        else if (a == "--keep-device") o.keep_device = true;
        else if (a == "--site" && i + 1 < argc) o.site = argv[++i];
        else if (a == "--forward" && i + 1 < argc) o.forward_to = argv[++i];
        else o.extension = a;
    }
    return o;
}
} // namespace

int main(int argc, char** argv) try {
    const auto opt = parse(argc, argv);
    if (opt.extension.empty()) {
        std::cerr << "usage: offboard [--dry-run] [--site ID] [--forward NUMBER] EXTENSION\n";
        return 2;
    }
    rc::Client api({std::getenv("RC_ID"), std::getenv("RC_SECRET"), std::getenv("RC_JWT")});
    api.login();
    const auto who = api.account().extension(opt.extension).get();  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
    fmt::print("offboarding {}\n", who.value("name", "?"));
    archive_call_log(api, opt);
    if (!opt.forward_to.empty()) forward_calls(api, opt);
    delete_messages(api, opt);
    if (!opt.keep_device) release_devices(api, opt);
    if (opt.dry_run) return 0;
    drop_subscriptions(api);
    disable(api, opt);
    return 0;
} catch (const rc::ApiError& e) {
    std::cerr << e.what() << '\n';
    return e.status() == 403 ? 3 : 1;
}
