// idiom: RAII handle, template for retries and pages
// library: libcurl
// needs: curl nlohmann
// flags: -std=c++17 -Isrc
// rclogdump - export the RingCentral call log to CSV
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

#include "ringcentral.hpp"

using namespace rclog;

namespace {

std::string env(const char* name, const char* fallback = "") {
    const char* v = std::getenv(name);
    return v ? v : fallback;
}

std::string csvField(std::string s) {
    bool quote = s.find_first_of(",\"\n") != std::string::npos;
    for (size_t p = 0; (p = s.find('"', p)) != std::string::npos; p += 2) s.insert(p, "\"");
    return quote ? "\"" + s + "\"" : s;
}

void writeRow(std::ostream& os, const json& call) {
    auto party = [&](const char* key) {
        if (!call.contains(key)) return std::string();
        return call[key].value("phoneNumber", call[key].value("extensionNumber", ""));
    };
    os << call.value("id", "") << ',' << call.value("startTime", "") << ','
       << call.value("direction", "") << ',' << csvField(party("from")) << ','
       << csvField(party("to")) << ',' << call.value("duration", 0) << ','
       << csvField(call.value("result", "")) << '\n';
}

// Tells the ops channel that the nightly export has finished.
void notifySlack(const std::string& text) {
    std::string hook = env("SLACK_HOOK_PATH");
    if (hook.empty()) return;
    HttpClient slack("https://hooks.slack.com");
    slack.post("/services/" + hook, json{{"text", text}}.dump());
}

int usage() {
    std::cerr << "usage: rclogdump export|sync|active|recordings|members [options]\n";
    return 2;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return usage();
    curl_global_init(CURL_GLOBAL_DEFAULT);

    Credentials creds;
    creds.clientId = env("RC_CLIENT_ID");
    creds.clientSecret = env("RC_CLIENT_SECRET");
    creds.jwt = env("RC_JWT");
    creds.server = env("RC_SERVER_URL", "https://platform.ringcentral.com");

    try {
        RingCentral rc(creds);
        rc.login();
        std::string cmd = argv[1];
        size_t count = 0;

        if (cmd == "export") {
            CallLogFilter filter;
            if (argc > 2) filter.dateFrom = argv[2];
            if (argc > 3) filter.dateTo = argv[3];
            if (argc > 4) filter.extensionId = argv[4];
            std::ofstream out("calls.csv");
            out << "id,start,direction,from,to,duration,result\n";
            rc.forEachCall(filter, [&](const json& c) {
                writeRow(out, c);
                ++count;
            });
        } else if (cmd == "sync") {
            auto doc = rc.syncCallLog(argc > 2 ? argv[2] : "");
            std::cout << doc["syncInfo"].value("syncToken", "") << "\n";
            count = doc["records"].size();
        } else if (cmd == "active") {
            for (const auto& c : rc.activeCalls()) {
                writeRow(std::cout, c);
                ++count;
            }
        } else if (cmd == "recordings" && argc > 2) {
            auto rec = rc.callRecord(argv[2]);
            std::string id = rec["recording"].value("id", "");
            std::ofstream(id + ".mp3", std::ios::binary) << rc.recordingContent(id);
        } else if (cmd == "members" && argc > 2) {
            std::cout << rc.departmentMembers(argv[2]).dump(2) << "\n";
        } else if (cmd == "purge" && argc > 2) {
            rc.deleteUserCallLog(argv[2]);
        } else if (cmd == "info") {
            std::cout << rc.accountInfo().dump(2) << "\n" << rc.extensions().size() << " users\n";
        } else {
            return usage();
        }

        notifySlack("rclogdump " + cmd + ": " + std::to_string(count) + " records");
        rc.logout();
    } catch (const HttpError& e) {
        std::cerr << "API error: " << e.what() << "\n";
        return e.status() == 401 ? 3 : 1;
    } catch (const std::exception& e) {
        std::cerr << "error: " << e.what() << "\n";
        return 1;
    }
    curl_global_cleanup();
    return 0;
}
