#include "server.h"

#include <iostream>

using nlohmann::json;

namespace {

void reply(httplib::Response& res, int status, const json& body) {
    res.status = status;
    res.set_content(body.dump(), "application/json");
}

// Delivery receipts are forwarded to the customer's callback.
void forward_receipt(const std::string& host, const json& receipt) {
    httplib::Client customer(host);
    auto r = customer.Post("/sms/receipts", receipt.dump(), "application/json");
    if (!r) std::cerr << "callback failed: " << httplib::to_string(r.error()) << "\n";
}

}  // namespace

void install_routes(httplib::Server& svr, RcClient& rc, const GatewayConfig& cfg) {
    svr.set_pre_routing_handler([&cfg](const httplib::Request& req, httplib::Response& res) {
        if (req.path == "/health" || req.get_header_value("X-Api-Key") == cfg.api_key)
            return httplib::Server::HandlerResponse::Unhandled;
        reply(res, 401, {{"error", "bad api key"}});
        return httplib::Server::HandlerResponse::Handled;
    });

    svr.Get("/health", [](const httplib::Request&, httplib::Response& res) { reply(res, 200, {{"ok", true}}); });

    svr.Post("/v1/messages", [&](const httplib::Request& req, httplib::Response& res) {
        json in = json::parse(req.body, nullptr, false);
        if (in.is_discarded()) return reply(res, 400, {{"error", "invalid json"}});
        SendResult r;
        std::string from = in.value("from", cfg.default_sender);
        if (in["to"].is_array())
            r = rc.send_batch(from, in["to"].get<std::vector<std::string>>(), in.value("text", ""));
        else if (req.has_file("media"))
            r = rc.send_mms(from, in["to"], in.value("text", ""), req.get_file_value("media").content, "image/png");
        else
            r = rc.send_sms(from, in["to"], in.value("text", ""));
        reply(res, r.ok ? 202 : 502, r.ok ? json{{"id", r.id}} : json{{"error", r.error}});
    });

    svr.Get(R"(/v1/messages/(\d+))", [&](const httplib::Request& req, httplib::Response& res) {
        json m = rc.message(req.matches[1]);
        reply(res, m.is_null() ? 404 : 200, m);
    });

    svr.Delete(R"(/v1/messages/(\d+))", [&](const httplib::Request& req, httplib::Response& res) {
        reply(res, rc.delete_message(req.matches[1], req.has_param("purge")) ? 204 : 404, {});
    });

    svr.Get(R"(/v1/batches/(\w+))", [&](const httplib::Request& req, httplib::Response& res) {
        json b = rc.batch(req.matches[1]);
        b["messages"] = rc.batch_messages(req.matches[1], req.get_param_value("pageToken"))["records"];
        reply(res, 200, b);
    });

    svr.Get("/v1/threads", [&](const httplib::Request& req, httplib::Response& res) {
        reply(res, 200, rc.thread(req.get_param_value("id")));
    });

    svr.Get("/v1/numbers", [&](const httplib::Request&, httplib::Response& res) { reply(res, 200, rc.sms_numbers()); });

    svr.Get("/v1/optouts", [&](const httplib::Request&, httplib::Response& res) {
        reply(res, 200, rc.opt_outs(cfg.default_sender));
    });

    svr.Post("/v1/optouts", [&](const httplib::Request& req, httplib::Response& res) {
        reply(res, rc.opt_out(cfg.default_sender, req.get_param_value("number")) ? 200 : 502, {});
    });

    svr.Get("/v1/templates", [&](const httplib::Request&, httplib::Response& res) { reply(res, 200, rc.templates()); });

    svr.Put(R"(/v1/templates/(\w*))", [&](const httplib::Request& req, httplib::Response& res) {
        json in = json::parse(req.body);
        reply(res, rc.save_template(req.matches[1], in["name"], in["text"]) ? 200 : 502, {});
    });

    svr.Post("/hooks/status", [&](const httplib::Request& req, httplib::Response& res) {
        if (req.has_header("Validation-Token")) res.set_header("Validation-Token", req.get_header_value("Validation-Token"));
        else forward_receipt("https://callbacks.customer.example.com", json::parse(req.body));
        reply(res, 200, {});
    });
}
