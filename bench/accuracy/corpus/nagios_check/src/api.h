#ifndef CHECK_RC_API_H
#define CHECK_RC_API_H

#include <memory>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>
#include <restclient-cpp/connection.h>
#include <restclient-cpp/restclient.h>

#include "options.h"

namespace check_rc {

class ApiError : public std::runtime_error {
public:
    ApiError(int code, const std::string& what) : std::runtime_error(what), code_(code) {}
    int code() const { return code_; }

private:
    int code_;
};

class Api {
public:
    explicit Api(const Options& opt);
    ~Api();

    void login();
    void logout();

    nlohmann::json get(const std::string& path);
    nlohmann::json post(const std::string& path, const nlohmann::json& body);

    // Adds up records over all pages of a list.
    template <class Visit>
    int eachRecord(const std::string& path, Visit visit)
    {
        int n = 0;
        const char sep = path.find('?') == std::string::npos ? '?' : '&';
        for (int page = 1;; ++page) {
            const auto j = get(path + sep + "perPage=250&page=" + std::to_string(page));
            for (const auto& r : j.value("records", nlohmann::json::array())) {
                visit(r);
                ++n;
            }
            if (!j.contains("navigation") || !j["navigation"].contains("nextPage"))
                return n;
        }
    }

    double lastSeconds() const { return seconds_; }

private:
    nlohmann::json finish(const RestClient::Response& r, const std::string& path);
    void trace(const char* verb, const std::string& path, const RestClient::Response& r) const;

    const Options& opt_;
    std::unique_ptr<RestClient::Connection> conn_;
    std::string refresh_;
    double seconds_ = 0;
};

}  // namespace check_rc

#endif
