#pragma once
#include <windows.h>
#include <wininet.h>
#include <string>

namespace tray {

enum class HttpMethod { Get, Post, Put, Patch, Delete };

struct RestResponse {
    int         code = 0;
    std::string content;
    DWORD       winError = 0;
    explicit operator bool() const { return code >= 200 && code <= 299; }
};

class RestClient {
public:
    RestClient(const char* host, const char* userAgent);
    ~RestClient();

    RestResponse execute(HttpMethod method, const std::string& resource,
                         const std::string& payload = std::string(),
                         const char* contentType = "application/json");
    void authorize(const std::string& headerValue) { auth_ = headerValue; }

private:
    HINTERNET inet_;
    HINTERNET conn_;
    std::string auth_;
};

const char* methodName(HttpMethod m);

}  // namespace tray
