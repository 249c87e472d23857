#pragma once
#include <curl/curl.h>

#include <map>
#include <memory>
#include <string>
#include <utility>

namespace net {

enum class Verb { Get, Post, Delete };

struct Response {
    long status = 0;
    std::string body;
    explicit operator bool() const { return status >= 200 && status < 300; }
};

class Session {
public:
    explicit Session(std::string base);

    Response get(const std::string& path, const std::map<std::string, std::string>& query = {});
    Response post(const std::string& path, std::string body);
    Response remove(const std::string& path);

private:
    Response perform(Verb verb, const std::string& url, const std::string* body);

    std::string base_;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl_;
};

}  // namespace net
