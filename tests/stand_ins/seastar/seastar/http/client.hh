// The declarations of Seastar's HTTP client that programs use, with its own names and signatures.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
namespace seastar {
template <typename char_type, typename Size, Size max_size, bool NulTerminate = true> class basic_sstring {
public:
    basic_sstring();
    basic_sstring(const char_type* x);
    basic_sstring(const std::basic_string<char_type>& s);
    basic_sstring(const basic_sstring& x) = default;
    basic_sstring& operator=(const basic_sstring& x) = default;
    basic_sstring operator+(const basic_sstring& x) const;
    basic_sstring& operator+=(const basic_sstring& x);
    const char_type* c_str() const;
};
using sstring = basic_sstring<char, uint32_t, 15>;
template <typename T = void> class future {};
template <typename string_type = sstring, typename T> string_type to_sstring(T value);
template <typename... A> sstring format(const char* fmt, A&&... a);
namespace httpd {
enum operation_type { GET, POST, PUT, DELETE, HEAD, OPTIONS, TRACE, CONNECT, PATCH, NUM_OPERATION };
class handler_base;
class url {
public:
    url(const sstring& path);
};
class routes {
public:
    routes& put(operation_type type, const sstring& url, handler_base* handler);
    routes& add(operation_type type, const url& url, handler_base* handler);
};
}  // namespace httpd
namespace http {
struct reply {};
struct request {
    sstring _method;
    sstring _url;
    sstring _version;
    sstring content;
    static request make(sstring method, sstring host, sstring path);
    static request make(httpd::operation_type type, sstring host, sstring path);
    void write_body(const sstring& content_type, sstring content);
};
namespace experimental {
class client {
public:
    using reply_handler = std::function<future<>(const reply&, int&& body)>;
    future<> make_request(request req, reply_handler handle, std::optional<int> expected = std::nullopt);
};
}  // namespace experimental
}  // namespace http
}  // namespace seastar
