#pragma once

#include <functional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "http_client.hpp"

namespace rclog {

using json = nlohmann::json;

struct Credentials {
    std::string clientId;
    std::string clientSecret;
    std::string jwt;
    std::string server = "https://platform.ringcentral.com";
};

struct CallLogFilter {
    std::string dateFrom;
    std::string dateTo;
    std::string view = "Detailed";
    std::string extensionId;   // empty = whole company
    bool withRecording = false;
};

class RingCentral {
public:
    explicit RingCentral(Credentials creds);

    void login();
    void refresh();
    void logout();

    json accountInfo();
    std::vector<json> extensions();
    void forEachCall(const CallLogFilter& filter, const std::function<void(const json&)>& sink);
    json callRecord(const std::string& callId);
    json syncCallLog(const std::string& syncToken);
    std::vector<json> activeCalls();
    std::string recordingContent(const std::string& recordingId);
    void deleteUserCallLog(const std::string& extensionId);
    json departmentMembers(const std::string& departmentId);

private:
    template <typename Visitor>
    void paginate(const std::string& path, QueryParams params, Visitor&& visit) {
        int page = 1;
        params.emplace_back("perPage", "1000");
        params.emplace_back("page", "1");
        while (true) {
            params.back().second = std::to_string(page);
            auto resp = http_.withRetry([&] { return http_.get(path, params); });
            json doc = json::parse(resp.body);
            for (const auto& rec : doc["records"]) visit(rec);
            if (!doc.contains("navigation") || !doc["navigation"].contains("nextPage")) break;
            ++page;
        }
    }

    Credentials creds_;
    HttpClient http_;
    std::string refreshToken_;
    std::string accessToken_;
};

}  // namespace rclog
