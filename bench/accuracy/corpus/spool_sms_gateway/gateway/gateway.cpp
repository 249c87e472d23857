#include "gateway.hpp"

#include <boost/algorithm/string.hpp>
#include <boost/filesystem.hpp>
#include <fstream>
#include <iostream>
#include <iterator>

namespace fs = boost::filesystem;
using net::request;

namespace gateway {

namespace {

const std::string kExtension = "/restapi/v1.0/account/~/extension/~";
const std::string kMessages = kExtension + "/message-store";

boost::property_tree::ptree number(const std::string& n)
{
    boost::property_tree::ptree t;
    t.put("phoneNumber", n);
    return t;
}

void complain(const char* what, int status, const std::string& why)
{
    std::cerr << what << ": HTTP " << status << ' ' << why << '\n';
}

}  // namespace

sms_gateway::sms_gateway(net::asio::io_context& io, const settings& s)
    : io_(io), settings_(s), rc_(io, s), account_path_("/restapi/v1.0/account/" + s.account)
{
    tls_.set_default_verify_paths();
}

void sms_gateway::start()
{
    rc_.login();
    check_sender();
    every(5, [this] { scan_spool(); });
    every(30, [this] { scan_inbox(); });
}

void sms_gateway::every(int seconds, std::function<void()> what)
{
    auto t = std::make_shared<net::asio::steady_timer>(io_, std::chrono::seconds(seconds));
    t->async_wait([this, t, seconds, what](boost::system::error_code ec) {
        if (ec)
            return;
        what();
        every(seconds, what);
    });
}

// The sender must be able to send SMS.
void sms_gateway::check_sender()
{
    rc_.async(request::get(kExtension + "/phone-number").query("perPage", "1000"), [this](const ptree& j) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number
        for (const auto& r : j.get_child("records", {})) {
            if (r.second.get("phoneNumber", std::string()) != settings_.from)
                continue;
            for (const auto& f : r.second.get_child("features", {}))
                if (f.second.data() == "SmsSender")
                    return;
        }
        std::cerr << settings_.from << " cannot send SMS, see GET " << kExtension << "/phone-number\n";
    });
}

void sms_gateway::scan_spool()
{
    for (const auto& entry : fs::directory_iterator(settings_.spool)) {
        const auto file = entry.path().string();
        if (entry.path().extension() != ".sms" || !in_flight_.insert(file).second)
            continue;
        std::ifstream in(file);
        std::string to;
        std::getline(in, to);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        std::vector<std::string> numbers;
        boost::split(numbers, to, boost::is_any_of(", "), boost::token_compress_on);
        if (numbers.size() == 1)
            send_one(file, numbers.front(), text);
        else
            send_batch(file, numbers, text);
    }
}

void sms_gateway::send_one(const std::string& file, const std::string& to, const std::string& text)
{
    ptree body, list;
    list.push_back({"", number(to)});
    body.add_child("from", number(settings_.from));
    body.add_child("to", list);
    body.put("text", text);
    rc_.async(  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
        request::post(kExtension + "/sms").json(body),
        [this, file](const ptree& j) {
            fs::remove(file);
            in_flight_.erase(file);
            watch(j.get<std::string>("id"));
        },
        [file](int status, const std::string& why) {
            complain("POST /restapi/v1.0/account/~/extension/~/sms", status, why);
            fs::rename(file, file + ".failed");
        });
}

void sms_gateway::send_batch(const std::string& file, const std::vector<std::string>& to, const std::string& text)
{
    ptree body, messages;
    for (const auto& n : to) {
        ptree m, list, item;
        item.put("", n);
        list.push_back({"", item});
        m.add_child("to", list);
        messages.push_back({"", m});
    }
    body.put("from", settings_.from);
    body.put("text", text);
    body.add_child("messages", messages);

    request r("POST", account_path_ + "/a2p-sms/batches");
    r.json(body);
    rc_.async(std::move(r), [this, file](const ptree& j) {  // call: POST /restapi/v1.0/account/{accountId}/a2p-sms/batches
        fs::remove(file);
        in_flight_.erase(file);
        watch_batch(j.get<std::string>("id"));
    });
}

void sms_gateway::watch(const std::string& message)
{
    auto t = std::make_shared<net::asio::steady_timer>(io_, std::chrono::seconds(20));
    t->async_wait([this, t, message](boost::system::error_code) {
        rc_.async(request::get(kMessages + "/" + message), [this, message](const ptree& j) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
            const auto state = j.get("messageStatus", std::string());
            if (state == "Queued" || state == "Sent")
                watch(message);
            else
                report(message, state);
        });
    });
}

void sms_gateway::watch_batch(const std::string& batch)
{
    auto t = std::make_shared<net::asio::steady_timer>(io_, std::chrono::seconds(60));
    t->async_wait([this, t, batch](boost::system::error_code) {
        rc_.async(request::get(account_path_ + "/a2p-sms/batches/" + batch), [this, batch](const ptree& j) {  // call: GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}
            if (j.get("status", std::string()) != "Completed")
                return watch_batch(batch);
            auto r = request::get(account_path_ + "/a2p-sms/messages");
            r.query("batchId", batch).query("view", "Detailed");
            rc_.async(r, [this](const ptree& list) {  // call: GET /restapi/v1.0/account/{accountId}/a2p-sms/messages
                for (const auto& m : list.get_child("records", {}))
                    report(m.second.get<std::string>("id"), m.second.get("messageStatus", std::string("?")));
            });
        });
    });
}

void sms_gateway::scan_inbox()
{
    auto r = request::get(kExtension + "/message-sync").query("messageType", "SMS").query("direction", "Inbound");
    if (sync_token_.empty())
        r.query("syncType", "FSync").query("recordCount", "100");
    else
        r.query("syncType", "ISync").query("syncToken", sync_token_);
    rc_.async(  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync
        r,
        [this](const ptree& j) {
            sync_token_ = j.get("syncInfo.syncToken", std::string());
            for (const auto& m : j.get_child("records", {}))
                if (m.second.get("readStatus", std::string()) == "Unread")
                    handle_reply(m.second);
        },
        [this](int status, const std::string& why) {
            complain("inbox", status, why);
            sync_token_.clear();
        });
}

void sms_gateway::handle_reply(const ptree& message)
{
    const auto id = message.get<std::string>("id");
    const auto from = message.get("from.phoneNumber", std::string());
    const auto text = boost::trim_copy(message.get("subject", std::string()));
    if (boost::iequals(text, "STOP"))
        opt_out(from);
    if (boost::icontains(text, "spam")) {
        rc_.async(request::remove(kMessages + "/" + id).query("purge", "true"), [](const ptree&) {});  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
        ptree block = number(from);
        block.put("status", "Blocked");
        rc_.async(request::post(kExtension + "/caller-blocking/phone-numbers").json(block), [](const ptree&) {});  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers
        return;
    }
    std::ofstream(settings_.spool + "/in-" + id + ".txt") << from << '\n' << text << '\n';
    ptree body;
    body.put("readStatus", "Read");
    rc_.async(request::put(kMessages + "/" + id).json(body), [](const ptree&) {});  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
}

void sms_gateway::opt_out(const std::string& n)
{
    ptree body, list, item;
    item.put("", n);
    list.push_back({"", item});
    body.put("from", settings_.from);
    body.add_child("optOuts", list);
    rc_.async(request::post(account_path_ + "/a2p-sms/opt-outs/bulk-assign").json(body), [n](const ptree&) {  // call: POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign
        std::clog << n << " opted out\n";
    });
}

// Another host: the accounting of messages.
void sms_gateway::report(const std::string& id, const std::string& state)
{
    if (settings_.report_host.empty())
        return;
    ptree body;
    body.put("state", state);
    auto r = request::put("/v1/sms/" + id + "/state").json(body);
    std::make_shared<net::exchange>(io_, tls_, settings_.report_host,
                                    [id](boost::system::error_code ec, net::response res) {
                                        if (ec || res.status >= 300)
                                            complain("report", res.status, id);
                                    })
        ->start(r);
}

}  // namespace gateway
