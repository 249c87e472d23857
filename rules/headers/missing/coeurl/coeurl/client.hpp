// coeurl, 0.3.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "request.hpp"

namespace coeurl {

class Client {
public:
    using Callback = std::function<void(const Request&)>;

    Client();
    ~Client();
    void get(std::string url, Callback callback, const Headers& headers = {}, long max_redirects = 0);
    void delete_(std::string url, Callback callback, const Headers& headers = {}, long max_redirects = 0);
    void delete_(std::string url, std::string body, std::string mimetype, Callback callback, const Headers& headers = {}, long max_redirects = 0);
    void head(std::string url, Callback callback, const Headers& headers = {}, long max_redirects = 0);
    void options(std::string url, Callback callback, const Headers& headers = {}, long max_redirects = 0);
    void put(std::string url, std::string body, std::string mimetype, Callback callback, const Headers& headers = {}, long max_redirects = 0);
    void post(std::string url, std::string body, std::string mimetype, Callback callback, const Headers& headers = {}, long max_redirects = 0);
    void patch(std::string url, std::string body, std::string mimetype, Callback callback, const Headers& headers = {}, long max_redirects = 0);
    void submit_request(std::shared_ptr<Request> request);
    void shutdown();
    void close(bool force = false);
    void set_verify_peer(bool verify);
    void maximum_connections(long count);
    void maximum_connections_per_host(long count);
    void alt_svc_cache_path(const std::string& path);
    void connection_timeout(long timeout);
};

}  // namespace coeurl
