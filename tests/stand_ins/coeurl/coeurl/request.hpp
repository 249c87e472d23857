// A stand-in for coeurl: the declarations that its users need, in the shape of version 0.3.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace coeurl {

struct header_less {
    bool operator()(const std::string& left, const std::string& right) const;
};
using Headers = std::multimap<std::string, std::string, header_less>;

class Client;

class Request {
public:
    enum class Method { Options, Get, Head, Post, Put, Patch, Delete };
    enum class Status { Running, Canceled, Suspended, Done };

    Request(Client* client, Method method, std::string url);
    Request& max_redirects(long amount);
    Request& request(std::string body, std::string content_type = "");
    Request& request_headers(const Headers& headers);
    std::string_view url() const;
    std::string_view response() const;
    const Headers& response_headers() const;
    int response_code() const;
    int error_code() const;
};

}  // namespace coeurl
