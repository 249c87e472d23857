#pragma once

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

struct GatewayConfig {
    std::string rc_host = "platform.ringcentral.com";
    std::string client_id;
    std::string client_secret;
    std::string jwt;
    std::string default_sender;
    std::string api_key;
    int port = 8088;
};

struct SendResult {
    bool ok = false;
    std::string id;
    std::string error;
};

class RcClient {
public:
    explicit RcClient(const GatewayConfig& cfg);

    bool login();
    void logout();

    SendResult send_sms(const std::string& from, const std::string& to, const std::string& text);
    SendResult send_mms(const std::string& from, const std::string& to, const std::string& text,
                        const std::string& media, const std::string& media_type);
    SendResult send_batch(const std::string& from, const std::vector<std::string>& to, const std::string& text);

    nlohmann::json batch(const std::string& id);
    nlohmann::json batch_messages(const std::string& batch_id, const std::string& page_token);
    nlohmann::json message(const std::string& id);
    nlohmann::json thread(const std::string& conversation_id);
    bool delete_message(const std::string& id, bool purge);
    nlohmann::json opt_outs(const std::string& from);
    bool opt_out(const std::string& from, const std::string& number);
    nlohmann::json sms_numbers();
    nlohmann::json templates();
    bool save_template(const std::string& id, const std::string& name, const std::string& text);

private:
    using Call = std::function<httplib::Result(httplib::SSLClient&, const httplib::Headers&)>;
    httplib::Result with_auth(const Call& call);
    nlohmann::json get_json(const std::string& path);

    GatewayConfig cfg_;
    httplib::SSLClient cli_;
    std::string token_;
    std::mutex mutex_;
};
