#pragma once
#include <httplib.h>

#include <string>

namespace phone {

// Talks to one host, adds the token, throws on anything but 2xx.
class Http {
public:
    Http(const std::string& host, std::string token);
    std::string get(const std::string& path);
    std::string post(const std::string& path, const std::string& json);
    void del(const std::string& path);

private:
    httplib::Headers headers() const;
    httplib::Client client_;
    std::string token_;
};

}  // namespace phone
