// idiom: configuration and environment defaults
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <httplib.h>

#include <iostream>

#include "config.h"

class App {
public:
    App() : http_(config_.server) {}

    void run(const std::string& which) {
        http_.Get(config_.log_path);  // call: GET /restapi/v1.0/account/{accountId}/call-log
        http_.Get(config_.account_path + "/extension/~/active-calls");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
        http_.Post(config_.sms_path.value_or("/restapi/v1.0/account/~/extension/~/sms"), "{}", "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
        http_.Get(config_.account_path + "/" + which);  // unresolved
        if (config_.log_path != "/restapi/v1.0/account/~/call-log") std::cerr << "a log path of your own\n";  // silent
    }

private:
    Config config_ = Config::from_environment();
    httplib::Client http_;
};

int main(int argc, char** argv) {
    App app;
    if (argc > 1) app.run(argv[1]);

    const char* base = std::getenv("RC_BASE");
    httplib::Client http(base ? base : "https://platform.devtest.ringcentral.com");
    const char* version = std::getenv("RC_VERSION");
    std::string root = std::string("/restapi/") + (version != nullptr ? version : "v1.0");
    http.Delete(root + "/account/~/extension/~/call-log");  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    http.Post((root + "/account/~/extension/~/ring-out").c_str(), "{}", "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    return 0;
}
