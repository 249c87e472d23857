// What cpp-httplib 0.28 and later have beyond Debian's version, with its own names and signatures.
#pragma once
#include <functional>
#include <string>
namespace httplib {
struct Headers {};
class ClientImpl {
public:
    struct StreamHandle {
        bool is_valid() const;
    };
};
class Client {
public:
    explicit Client(const std::string& scheme_host_port);
    ClientImpl::StreamHandle open_stream(const std::string& method, const std::string& path, const Headers& headers = {}, const std::string& body = {}, const std::string& content_type = {});
};
namespace stream {
class Result {
public:
    bool next();
};
template <typename ClientType> Result Get(ClientType& cli, const std::string& path);
template <typename ClientType> Result Post(ClientType& cli, const std::string& path, const std::string& body, const std::string& content_type);
}  // namespace stream
namespace sse {
class SSEClient {
public:
    SSEClient(Client& client, const std::string& path);
    void start();
};
}  // namespace sse
}  // namespace httplib
