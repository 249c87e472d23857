// idiom: asynchronous session with a write queue
// library: Boost.Beast
// needs: beast
// flags: -std=c++17
#include "session.hpp"

#include <boost/algorithm/string/join.hpp>
#include <boost/format.hpp>
#include <boost/lexical_cast.hpp>
#include <boost/property_tree/json_parser.hpp>
#include <boost/property_tree/ptree.hpp>

#include <iostream>
#include <vector>

using boost::format;
using boost::property_tree::ptree;
namespace http = rc::http;

namespace {

const std::string k_session_path = "/restapi/v1.0/account/~/telephony/sessions/";

std::string to_json(const ptree& tree)
{
    std::ostringstream out;
    write_json(out, tree, false);
    return out.str();
}

void report(boost::beast::error_code ec, rc::response_type res)
{
    if (ec)
        std::cerr << ec.message() << '\n';
    else
        std::cout << res.result_int() << ' ' << res.body() << '\n';
}

class call_controller
{
public:
    explicit call_controller(std::shared_ptr<rc::session> s) : session_(std::move(s)) {}

    void call_out(const std::string& device, const std::string& to)
    {
        ptree body;
        body.put("from.deviceId", device);
        body.put("to.phoneNumber", to);
        rc::request_type req{http::verb::post, "/restapi/v1.0/account/~/telephony/call-out", 11};
        req.set(http::field::content_type, "application/json");
        req.body() = to_json(body);
        session_->post(std::move(req), [this](auto ec, auto res) { // call: POST /restapi/v1.0/account/{accountId}/telephony/call-out
            if (ec)
                return report(ec, std::move(res));
            ptree reply;
            std::istringstream in(res.body());
            read_json(in, reply);
            id_ = reply.get<std::string>("session.id", "");
            party_ = reply.get<std::string>("session.parties..id", "");
        });
    }

    void status()
    {
        rc::request_type req;
        req.method(http::verb::get);
        req.target(k_session_path + id_);
        session_->post(std::move(req), &report); // call: GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}
    }

    void hold(bool on) { party_action(on ? "hold" : "unhold"); } // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold ; POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold

    void transfer(const std::string& number)
    {
        party_action("transfer", str(format("{\"phoneNumber\":\"%1%\"}") % number)); // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer
    }

    void record(bool active, const std::string& recording)
    {
        if (recording.empty())
            return party_action("recordings"); // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings
        const std::vector<std::string> parts{"/restapi/v1.0/account/~/telephony/sessions", id_, "parties", party_, "recordings", recording};
        rc::request_type req{http::verb::patch, boost::algorithm::join(parts, "/"), 11};
        req.body() = active ? R"({"active":true})" : R"({"active":false})";
        session_->post(std::move(req), report); // call: PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}
    }

    void hang_up()
    {
        rc::request_type req{http::verb::delete_, str(format("%s%s") % k_session_path % id_), 11};
        session_->post(std::move(req), [](auto ec, auto) { // call: DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}
            if (ec)
                std::cerr << "DELETE /restapi/v1.0/account/~/telephony/sessions/: " << ec.message() << '\n'; // silent
        });
    }

    void devices(int extension)
    {
        rc::request_type req;
        req.method(http::verb::get);
        req.target("/restapi/v1.0/account/~/extension/" + boost::lexical_cast<std::string>(extension) + "/device");
        session_->post(req, report); // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device
    }

private:
    void party_action(const char* action, const std::string& json = "{}")
    {
        static const char* const pattern = "%1%%2%/parties/%3%/%4%";
        rc::request_type req{http::verb::post, str(format(pattern) % k_session_path % id_ % party_ % action), 11};
        req.set(http::field::content_type, "application/json");
        req.body() = json;
        session_->post(std::move(req), report);
    }

    std::shared_ptr<rc::session> session_;
    std::string id_;
    std::string party_;
};

} // namespace

int main(int argc, char* argv[])
{
    boost::asio::io_context ioc;
    boost::asio::ssl::context ctx(boost::asio::ssl::context::tls_client);
    auto session = std::make_shared<rc::session>(ioc, ctx, "platform.ringcentral.com", argc > 1 ? argv[1] : "");
    session->start();

    call_controller calls(session);
    calls.devices(101);
    calls.call_out("60727004", "+16505550123");
    calls.status();
    calls.hold(argc > 2);
    calls.record(true, "");
    calls.record(false, "6");
    calls.transfer("+16505550199");
    calls.hang_up();
    ioc.run();
}
