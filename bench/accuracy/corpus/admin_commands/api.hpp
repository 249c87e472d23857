#pragma once
// Transport-neutral side of the client
#include <concepts>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace rcadm {

enum class Method { Get, Post, Put, Patch, Delete };

constexpr std::string_view name(Method m) {
    constexpr std::string_view names[] = {"GET", "POST", "PUT", "PATCH", "DELETE"};
    return names[static_cast<int>(m)];
}

struct Request {
    Method method = Method::Get;
    std::string path;
    std::optional<std::string> body{};
    std::string_view type = "application/json";
    bool anonymous = false;
};

struct Response {
    int status = 0;
    std::string body;
    std::string next; // target of Link: rel=next
};

class Transport {
public:
    virtual ~Transport() = default;
    virtual Response send(const Request& r) = 0;
};

std::unique_ptr<Transport> make_curl_transport(std::string server, std::string userpwd);

inline std::string piece(std::string_view s) { return std::string(s); }
template <std::integral T> std::string piece(T n) { return std::to_string(n); }

// join("a", 1, "b") -> "a/1/b"
template <class First, class... Rest> std::string join(const First& first, const Rest&... rest) {
    std::string out = piece(first);
    ((out += '/', out += piece(rest)), ...);
    return out;
}

inline constexpr std::string_view kV1 = "/restapi/v1.0/account/~";
inline constexpr std::string_view kV2 = "/restapi/v2/accounts/~";

class Api {
public:
    explicit Api(std::unique_ptr<Transport> t) : transport_(std::move(t)) {}

    void login(std::string_view jwt);
    Response call(Request r);
    // GET with all the pages, each handed to `each`
    void pages(std::string path, const std::function<void(const std::string&)>& each, int limit = 100);

private:
    std::unique_ptr<Transport> transport_;
    std::string jwt_;
};

// ---- commands -------------------------------------------------------------
using Args = std::span<char* const>;

class Command {
public:
    virtual ~Command() = default;
    virtual std::string_view help() const = 0;
    virtual std::size_t arity() const { return 0; }
    virtual int run(Api& api, Args args) = 0;
};

using Factory = std::function<std::unique_ptr<Command>()>;
std::map<std::string, Factory, std::less<>>& registry();

template <class C> struct Register {
    explicit Register(std::string word) {
        registry().emplace(std::move(word), [] { return std::make_unique<C>(); });
    }
};

} // namespace rcadm
