// The dashboard's way to the API: adds the version and the token, and turns a bad answer into an exception.
#pragma once

#include <httplib.h>

#include <stdexcept>
#include <string>

namespace dashboard {

class ApiError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class ApiClient {
public:
    explicit ApiClient(std::string token);

    // `path` starts behind the version: "/account/~/call-log". Returns the body.
    std::string get(const std::string& path);
    std::string post(const std::string& path, const std::string& body);

    std::string active_calls(const std::string& extension);
    void ring_out(const std::string& extension, const std::string& from, const std::string& to);

private:
    std::string checked(const httplib::Result& result, const std::string& path);

    httplib::Client client_;
    httplib::Headers headers_;
    std::string prefix_;
};

}  // namespace dashboard
