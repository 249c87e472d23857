// A stand-in for coeurl: the declarations that its users need, in the shape of version 0.3.
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
    void set_verify_peer(bool verify);
};

}  // namespace coeurl
