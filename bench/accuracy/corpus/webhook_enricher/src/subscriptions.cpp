#include "subscriptions.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace hookd {

namespace {

const std::string kSubscription = "/restapi/v1.0/subscription";

const char* const kFilters[] = {
    "/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS",
    "/restapi/v1.0/account/~/telephony/sessions",
    "/restapi/v1.0/account/~/presence?detailedTelephonyState=true",
};

json::object subscription_body(const Config& cfg) {
    json::array filters;
    for (auto f : kFilters) filters.emplace_back(f);
    return {{"eventFilters", filters},
            {"expiresIn", 604800},
            {"deliveryMode", json::object{{"transportType", "WebHook"},
                                          {"address", cfg.public_url + "/hooks/ringcentral"},
                                          {"verificationToken", cfg.verification_token}}}};
}

}  // namespace

asio::awaitable<void> Subscriptions::ensure() {
    auto list = co_await rc_.get(kSubscription);  // call: GET /restapi/v1.0/subscription
    const std::string address = cfg_.public_url + "/hooks/ringcentral";
    for (auto& rec : list.at("records").as_array()) {
        if (rec.at("deliveryMode").at("address").as_string() != address) continue;
        current_ = json::value_to<std::string>(rec.at("id"));
        if (rec.at("status").as_string() == "Active")
            co_await update(current_);
        else
            co_await renew();
        co_return;
    }
    co_await create();
}

asio::awaitable<void> Subscriptions::create() {
    auto doc = co_await rc_.post(kSubscription, subscription_body(cfg_));  // call: POST /restapi/v1.0/subscription
    current_ = json::value_to<std::string>(doc.at("id"));
    spdlog::info("created subscription {}", current_);
}

asio::awaitable<void> Subscriptions::update(std::string id) {
    co_await rc_.put(kSubscription + "/" + id, subscription_body(cfg_));  // call: PUT /restapi/v1.0/subscription/{subscriptionId}
}

asio::awaitable<void> Subscriptions::renew() {
    if (current_.empty()) co_return;
    co_await rc_.post(fmt::format("{}/{}/renew", kSubscription, current_), json::object{});  // call: POST /restapi/v1.0/subscription/{subscriptionId}/renew
}

asio::awaitable<void> Subscriptions::describe(std::string id) {
    auto doc = co_await rc_.get(kSubscription + '/' + id);  // call: GET /restapi/v1.0/subscription/{subscriptionId}
    spdlog::info("{}", json::serialize(doc));
}

asio::awaitable<void> Subscriptions::remove_all() {
    auto list = co_await rc_.get(kSubscription);  // call: GET /restapi/v1.0/subscription
    for (auto& rec : list.at("records").as_array()) {
        auto id = json::value_to<std::string>(rec.at("id"));
        co_await rc_.del(kSubscription + "/" + id);  // call: DELETE /restapi/v1.0/subscription/{subscriptionId}
    }
}

asio::awaitable<json::value> Enricher::message(std::string_view ext, std::string_view id) {
    co_return co_await rc_.get(fmt::format("/restapi/v1.0/account/~/extension/{}/message-store/{}", ext, id));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
}

asio::awaitable<json::value> Enricher::call(std::string_view ext, std::string_view id) {
    auto target = fmt::format("/restapi/v1.0/account/~/extension/{0}/call-log/{1}?view=Detailed", ext, id);
    co_return co_await rc_.get(target);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log/{callRecordId}
}

asio::awaitable<json::value> Enricher::session(std::string_view id) {
    std::string target = "/restapi/v1.0/account/~/telephony/sessions/";
    target.append(id);
    co_return co_await rc_.get(std::move(target));  // call: GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}
}

asio::awaitable<json::value> Enricher::extension(std::string_view ext) {
    co_return co_await rc_.get(fmt::format("/restapi/v1.0/account/~/extension/{}", ext));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
}

asio::awaitable<json::value> Enricher::presence(std::string_view ext) {
    co_return co_await rc_.get(fmt::format("/restapi/v1.0/account/~/extension/{}/presence", ext));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}

asio::awaitable<void> Enricher::mark_read(std::string_view ext, std::string_view id) {
    co_await rc_.put(fmt::format("/restapi/v1.0/account/~/extension/{}/message-store/{}", ext, id),  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
                     json::object{{"readStatus", "Read"}});
}

asio::awaitable<void> Enricher::auto_reply(std::string from, std::string to, std::string text) {
    json::object body{{"from", json::object{{"phoneNumber", from}}},
                      {"to", json::array{json::object{{"phoneNumber", to}}}},
                      {"text", text}};
    co_await rc_.post("/restapi/v1.0/account/~/extension/~/sms", body);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
}

}  // namespace hookd
