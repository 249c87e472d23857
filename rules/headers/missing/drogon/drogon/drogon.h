// The declarations of Drogon 1.8 that programs use, with its own names and signatures.
#pragma once
#include <drogon/HttpClient.h>

#include <functional>
#include <string>
#include <vector>

namespace drogon {
class HttpAppFramework {
public:
    template <typename Function>
    HttpAppFramework& registerHandler(const std::string& pathPattern, Function&& function, const std::vector<HttpMethod>& constraints = {}, const std::string& name = "") { return *this; }
    virtual HttpAppFramework& addListener(const std::string& ip, uint16_t port) = 0;
    virtual void run() = 0;
    virtual ~HttpAppFramework();
};
HttpAppFramework& app();
}  // namespace drogon
