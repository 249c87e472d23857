#pragma once
#include <string>
#include <vector>

namespace rest {

struct Header {
    std::string name;
    std::string value;
};

struct Request {
    std::string method = "GET";
    std::string path;
    std::vector<Header> headers = {};
    std::string body = {};
    int retries = 3;
};

struct Token {
    const char* server_url;
    const char* audience = nullptr;
};

int perform(const Request& request);
int perform_on(const std::string& host, Request request);

}  // namespace rest
