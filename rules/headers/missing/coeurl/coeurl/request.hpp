// coeurl, 0.3.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
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
    Request& verify_peer(bool verify);
    Request& connection_timeout(long seconds);
    Request& on_complete(std::function<void(const Request&)> handler);
    Request& on_unpause(std::function<void(const Request&)> handler);
    Request& on_upload_progress(std::function<void(std::size_t progress, std::size_t total)> handler);
    Request& on_download_progress(std::function<void(std::size_t progress, std::size_t total)> handler);
    Method method() const;
    Status status() const;
    std::string_view request() const;
    std::string_view url() const;
    std::string_view response() const;
    const Headers& response_headers() const;
    int response_code() const;
    int error_code() const;
};

}  // namespace coeurl
