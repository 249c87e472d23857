#pragma once

#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace rc {

enum class Verb { Get, Post, Put, Patch, Delete };

/// A request against the platform. The path may contain {name} placeholders,
/// which are filled with set().
class Request {
public:
    Request(Verb verb, std::string path) : verb_(verb), path_(std::move(path)) {}

    Request& set(const std::string& name, const std::string& value);
    Request& query(std::string name, std::string value);
    Request& body(std::string contentType, std::string content);
    Request& header(std::string name, std::string value);

    Verb verb() const { return verb_; }
    const std::string& path() const { return path_; }
    std::string target() const;
    const std::string& contentType() const { return contentType_; }
    const std::string& content() const { return content_; }
    const std::multimap<std::string, std::string>& headers() const { return headers_; }

private:
    Verb verb_;
    std::string path_;
    std::vector<std::pair<std::string, std::string>> query_;
    std::string contentType_;
    std::string content_;
    std::multimap<std::string, std::string> headers_;
};

struct Response {
    int status = 0;
    std::string body;
    int retryAfter = 0;
    bool ok() const { return status >= 200 && status < 300; }
};

class TransportError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class ITransport {
public:
    virtual ~ITransport() = default;
    virtual Response execute(const Request& request) = 0;
};

class ITokenSource {
public:
    virtual ~ITokenSource() = default;
    virtual std::string token() = 0;
    virtual void invalidate() = 0;
};

class ILogger {
public:
    virtual ~ILogger() = default;
    virtual void log(const std::string& line) = 0;
};

}  // namespace rc
