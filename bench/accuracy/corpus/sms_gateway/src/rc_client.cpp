#include "rc_client.h"

#include <chrono>
#include <iostream>
#include <thread>

using nlohmann::json;

static const std::string kAccount = "/restapi/v1.0/account/~";
static const std::string kExtension = kAccount + "/extension/~";

RcClient::RcClient(const GatewayConfig& cfg) : cfg_(cfg), cli_(cfg.rc_host, 443) {
    cli_.set_connection_timeout(10);
    cli_.set_read_timeout(30);
    cli_.set_keep_alive(true);
}

bool RcClient::login() {
    httplib::Params form{{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"}, {"assertion", cfg_.jwt}};
    httplib::Headers basic{httplib::make_basic_authentication_header(cfg_.client_id, cfg_.client_secret)};
    auto res = cli_.Post("/restapi/oauth/token", basic, form);  // call: POST /restapi/oauth/token
    if (!res || res->status != 200) {
        std::cerr << "login failed: " << (res ? res->body : httplib::to_string(res.error())) << "\n";
        return false;
    }
    token_ = json::parse(res->body).at("access_token").get<std::string>();
    return true;
}

void RcClient::logout() {
    httplib::Headers basic{httplib::make_basic_authentication_header(cfg_.client_id, cfg_.client_secret)};
    cli_.Post("/restapi/oauth/revoke", basic, "token=" + token_, "application/x-www-form-urlencoded");  // call: POST /restapi/oauth/revoke
    token_.clear();
}

httplib::Result RcClient::with_auth(const Call& call) {
    std::lock_guard<std::mutex> lock(mutex_);
    for (int attempt = 0;; ++attempt) {
        auto res = call(cli_, {{"Authorization", "Bearer " + token_}});
        if (!res || attempt == 3) return res;
        if (res->status == 401) {
            if (!login()) return res;
            continue;
        }
        if (res->status == 429) {
            int wait = std::stoi(res->get_header_value("Retry-After"));
            std::this_thread::sleep_for(std::chrono::seconds(wait));
            continue;
        }
        return res;
    }
}

json RcClient::get_json(const std::string& path) {
    auto res = with_auth([&](httplib::SSLClient& c, const httplib::Headers& h) { return c.Get(path.c_str(), h); });
    if (!res || res->status >= 400) return json();
    return json::parse(res->body, nullptr, false);
}

static SendResult to_result(const httplib::Result& res) {
    SendResult out;
    if (!res) {
        out.error = httplib::to_string(res.error());
        return out;
    }
    json doc = json::parse(res->body, nullptr, false);
    if (res->status >= 400) {
        out.error = doc.value("message", "HTTP " + std::to_string(res->status));
        return out;
    }
    out.ok = true;
    out.id = doc["id"].is_string() ? doc["id"].get<std::string>() : std::to_string(doc["id"].get<long long>());
    return out;
}

SendResult RcClient::send_sms(const std::string& from, const std::string& to, const std::string& text) {
    json body = {{"from", {{"phoneNumber", from}}}, {"to", json::array({{{"phoneNumber", to}}})}, {"text", text}};
    auto res = with_auth([&](httplib::SSLClient& c, const httplib::Headers& h) {
        return c.Post((kExtension + "/sms").c_str(), h, body.dump(), "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    });
    return to_result(res);
}

SendResult RcClient::send_mms(const std::string& from, const std::string& to, const std::string& text,
                              const std::string& media, const std::string& media_type) {
    json meta = {{"from", {{"phoneNumber", from}}}, {"to", json::array({{{"phoneNumber", to}}})}, {"text", text}};
    httplib::MultipartFormDataItems items = {
        {"json", meta.dump(), "request.json", "application/json"},
        {"attachment", media, "media", media_type},
    };
    auto res = with_auth([&](httplib::SSLClient& c, const httplib::Headers& h) {
        return c.Post("/restapi/v1.0/account/~/extension/~/mms", h, items);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/mms
    });
    return to_result(res);
}

SendResult RcClient::send_batch(const std::string& from, const std::vector<std::string>& to, const std::string& text) {
    json messages = json::array();
    for (const auto& n : to) messages.push_back({{"to", {n}}});
    json body = {{"from", from}, {"text", text}, {"messages", messages}};
    const std::string path = kAccount + "/a2p-sms/batches";
    return to_result(with_auth([&](auto& c, const auto& h) {
        return c.Post(path.c_str(), h, body.dump(), "application/json");  // call: POST /restapi/v1.0/account/{accountId}/a2p-sms/batches
    }));
}

json RcClient::batch(const std::string& id) {
    return get_json(kAccount + "/a2p-sms/batches/" + id);  // call: GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}
}

json RcClient::batch_messages(const std::string& batch_id, const std::string& page_token) {
    httplib::Params params{{"batchId", batch_id}, {"perPage", "500"}};
    if (!page_token.empty()) params.emplace("pageToken", page_token);
    return get_json(httplib::append_query_params(kAccount + "/a2p-sms/messages", params));  // call: GET /restapi/v1.0/account/{accountId}/a2p-sms/messages
}

json RcClient::message(const std::string& id) {
    return get_json(kExtension + "/message-store/" + id);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
}

json RcClient::thread(const std::string& conversation_id) {
    std::string path = kExtension + "/message-store?messageType=SMS&conversationId=" + conversation_id;
    return get_json(path);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
}

bool RcClient::delete_message(const std::string& id, bool purge) {
    std::string path = kExtension + "/message-store/" + id;
    if (purge) path += "?purge=true";
    auto res = with_auth([&path](httplib::SSLClient& c, const httplib::Headers& h) {
        return c.Delete(path.c_str(), h);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    });
    return res && res->status == 204;
}

json RcClient::opt_outs(const std::string& from) {
    return get_json(kAccount + "/a2p-sms/opt-outs?from=" + from);  // call: GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs
}

bool RcClient::opt_out(const std::string& from, const std::string& number) {
    json body = {{"from", from}, {"optOuts", {number}}};
    auto res = with_auth([&](httplib::SSLClient& c, const httplib::Headers& h) {
        return c.Post("/restapi/v1.0/account/~/a2p-sms/opt-outs/bulk-assign", h, body.dump(), "application/json");  // call: POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign
    });
    return res && res->status == 200;
}

json RcClient::sms_numbers() {
    json out = json::array();
    json doc = get_json(kExtension + "/phone-number?perPage=200");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number
    for (auto& n : doc["records"])
        for (auto& f : n["features"])
            if (f == "SmsSender") out.push_back(n["phoneNumber"]);
    return out;
}

json RcClient::templates() {
    return get_json(kExtension + "/message-store-templates");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates
}

bool RcClient::save_template(const std::string& id, const std::string& name, const std::string& text) {
    json body = {{"displayName", name}, {"body", {{"text", text}}}};
    const std::string base = kExtension + "/message-store-templates";
    auto res = with_auth([&](httplib::SSLClient& c, const httplib::Headers& h) {
        if (id.empty())
            return c.Post(base.c_str(), h, body.dump(), "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates
        return c.Put((base + "/" + id).c_str(), h, body.dump(), "application/json");  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}
    });
    return res && res->status < 300;
}
