// The declarations of Wt 4's HTTP client that programs use, with its own names and signatures.
#pragma once
#include <chrono>
#include <string>
#include <vector>
namespace Wt {
class WObject {
public:
    virtual ~WObject();
};
namespace AsioWrapper { using error_code = int; }
class EventSignal {
public:
    template <class F> void connect(F function);
};
namespace Http {
enum class Method { Get, Post, Put, Delete, Patch, Head };
class Message {
public:
    class Header {
    public:
        Header(const std::string& name, const std::string& value);
    };
    void addHeader(const std::string& name, const std::string& value);
    void addBodyText(const std::string& text);
    int status() const;
    std::string body() const;
};
class Client : public WObject {
public:
    Client();
    virtual ~Client();
    void setTimeout(std::chrono::steady_clock::duration timeout);
    void setMaximumResponseSize(std::size_t bytes);
    bool get(const std::string& url);
    bool get(const std::string& url, const std::vector<Message::Header> headers);
    bool head(const std::string& url);
    bool post(const std::string& url, const Message& message);
    bool put(const std::string& url, const Message& message);
    bool deleteRequest(const std::string& url, const Message& message);
    bool patch(const std::string& url, const Message& message);
    bool request(Http::Method method, const std::string& url, const Message& message);
    EventSignal& done();
};
}  // namespace Http
class WResource : public WObject {};
class WServer {
public:
    void addResource(WResource* resource, const std::string& path);
};
}  // namespace Wt
