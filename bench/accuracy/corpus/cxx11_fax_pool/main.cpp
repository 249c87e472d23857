// idiom: thread pool, std::bind of members, futures
// library: curlpp
// needs: curlpp
// flags: -std=c++11
#include "thread_pool.h"

#include <curlpp/Easy.hpp>
#include <curlpp/Exception.hpp>
#include <curlpp/Infos.hpp>
#include <curlpp/Options.hpp>
#include <curlpp/cURLpp.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <list>
#include <sstream>
#include <string>

namespace opts = curlpp::options;

class RingCentral {
public:
    explicit RingCentral(const std::string& token, const std::string& server = "https://platform.ringcentral.com")
        : token_(token), base_(server + "/restapi/v1.0/account/~/extension/~") {}

    std::string listFaxes(const std::string& dateFrom) const {
        return perform("GET", base_ + "/message-store?messageType=Fax&dateFrom=" + dateFrom);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
    }

    bool download(const std::string& message, const std::string& attachment) const {
        std::ostringstream url;
        url << base_ << "/message-store/" << message << "/content/" << attachment;
        std::ofstream file((message + ".pdf").c_str(), std::ios::binary);
        curlpp::Easy request;
        request.setOpt(new opts::Url(url.str()));
        request.setOpt(new opts::HttpHeader(headers()));
        request.setOpt(new opts::WriteStream(&file));
        request.perform();  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}
        return curlpp::infos::ResponseCode::get(request) == 200;
    }

    bool markRead(const std::string& message) const {
        return !perform("PUT", message_url(message), "{\"readStatus\":\"Read\"}").empty();  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    }

    void purge(const std::string& message) const {
        perform("DELETE", message_url(message) + "?purge=true");  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    }

    std::string notify(const std::string& number, const std::string& text) const {
        const std::string json = "{\"to\":[{\"phoneNumber\":\"" + number + "\"}],\"text\":\"" + text + "\"}";
        return perform("POST", base_ + "/sms", json);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    }

    std::string settings(const char* which) const { return perform("GET", base_ + '/' + which); }

private:
    std::string message_url(const std::string& message) const { return base_ + "/message-store/" + message; }

    std::list<std::string> headers() const {
        std::list<std::string> list;
        list.push_back("Authorization: Bearer " + token_);
        list.push_back("Content-Type: application/json");
        return list;
    }

    std::string perform(const std::string& method, const std::string& url, const std::string& json = "") const {
        std::ostringstream out;
        curlpp::Easy request;
        request.setOpt<opts::Url>(url);
        request.setOpt<opts::CustomRequest>(method);
        request.setOpt<opts::HttpHeader>(headers());
        request.setOpt<opts::WriteStream>(&out);
        if (!json.empty()) {
            request.setOpt<opts::PostFields>(json);
            request.setOpt<opts::PostFieldSize>(static_cast<long>(json.size()));
        }
        request.perform();
        return out.str();
    }

    std::string token_;
    std::string base_;
};

static std::vector<std::string> ids(const std::string& json) {
    std::vector<std::string> result;
    for (size_t at = json.find("\"id\":"); at != std::string::npos; at = json.find("\"id\":", at + 1))
        result.push_back(json.substr(at + 5, json.find(',', at) - at - 5));
    return result;
}

static void log(const std::string& line) {
    std::cerr << line << std::endl;
}

int main(int argc, char** argv) {
    using namespace std::placeholders;
    cURLpp::initialize();
    const RingCentral api(std::getenv("RC_TOKEN") ? std::getenv("RC_TOKEN") : "");
    ThreadPool pool(4);

    auto notifications = pool.enqueue([&api] { return api.settings("notification-settings"); });  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings
    auto caller = pool.enqueue(&RingCentral::settings, &api, "caller-id");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id
    auto settings = std::bind(&RingCentral::settings, &api, _1);
    auto features = std::async(std::launch::async, settings, "features");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features

    std::vector<std::future<bool>> downloads;
    try {
        for (const std::string& id : ids(api.listFaxes(argc > 1 ? argv[1] : "2024-01-01")))
            downloads.push_back(pool.enqueue([&api, id] {
                const bool ok = api.download(id, "0") && api.markRead(id);
                if (ok) api.purge(id);
                return ok;
            }));
    } catch (const curlpp::RuntimeError& error) {
        log(std::string("GET /restapi/v1.0/account/~/extension/~/message-store: ") + error.what());  // silent
    }

    size_t done = 0;
    for (auto& download : downloads) done += download.get() ? 1 : 0;
    auto logged = pool.enqueue(log, "/restapi/v1.0/account/~/extension/~/fax");  // silent
    logged.wait();
    api.notify("+16505550100", std::to_string(done) + " faxes");
    std::cout << notifications.get() << caller.get() << features.get();
    return 0;
}
