#pragma once
#include <httplib.h>

#include <string>

struct Page {
    int number = 1;
    int size = 100;
};

class LogClient {
public:
    explicit LogClient(const std::string& server = "https://platform.ringcentral.com", std::string version = "v1.0")
        : http_(server), prefix_("/restapi/" + version) {}

    httplib::Result list(const std::string& scope = "/account/~/call-log", Page page = {});
    httplib::Result remove(const std::string& scope = "/account/~/extension/~/call-log");
    httplib::Result recording(const std::string& id, bool content = false, const std::string& account = "~");

private:
    httplib::Client http_;
    std::string prefix_;
};
