#pragma once
#include <functional>
#include <memory>
#include <string>

struct Gateway {
    virtual ~Gateway() = default;
    virtual std::string request(const std::string& verb, const std::string& path, const std::string& body) = 0;
    std::string get(const std::string& path) { return request("GET", path, ""); }
};

std::unique_ptr<Gateway> connect(const std::string& host);
