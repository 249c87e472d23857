// Boost.URL.
#pragma once
#include <boost/core/detail/string_view.hpp>
#include <boost/optional.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <ostream>
#include <type_traits>
#include <string>
namespace boost {
namespace urls {
using string_view = boost::core::string_view;
using error_code = boost::system::error_code;
template <class T> using result = boost::system::result<T>;
enum class scheme : unsigned short { none = 0, unknown, ftp, file, http, https, ws, wss };
enum class host_type { none, name, ipv4, ipv6, ipvfuture };
struct no_value_t {};
constexpr no_value_t no_value{};
class decode_view {
public:
    explicit decode_view(string_view s);
    std::size_t size() const noexcept;
    friend bool operator==(decode_view a, string_view b);
    operator std::string() const;
};
class pct_string_view : public string_view {
public:
    using string_view::basic_string_view;
    pct_string_view() = default;
    std::string decode() const;
    std::size_t decoded_size() const noexcept;
};
struct param {
    std::string key;
    std::string value;
    bool has_value = false;
    param() = default;
    param(string_view key);
    param(string_view key, string_view value);
    param(string_view key, no_value_t);
};
struct param_view {
    string_view key;
    string_view value;
    bool has_value = false;
    param_view() = default;
    param_view(string_view key, string_view value) noexcept;
    param_view(string_view key, no_value_t) noexcept;
    param_view(param const& p);
};
namespace detail {
template <class V> class iterator {
public:
    using iterator_category = std::bidirectional_iterator_tag;
    using value_type = V;
    using difference_type = std::ptrdiff_t;
    using pointer = V const*;
    using reference = V;
    V operator*() const;
    V const* operator->() const;
    iterator& operator++();
    iterator operator++(int);
    iterator& operator--();
    friend bool operator==(iterator const&, iterator const&);
    friend bool operator!=(iterator const&, iterator const&);
};
}  // namespace detail
class params_view {
public:
    using iterator = detail::iterator<param>;
    iterator begin() const;
    iterator end() const;
    std::size_t size() const;
    bool empty() const;
    bool contains(string_view key) const;
    std::size_t count(string_view key) const;
    iterator find(string_view key) const;
};
class params_ref : public params_view {
public:
    void clear();
    void assign(std::initializer_list<param_view> init);
    iterator append(param_view p);
    iterator append(std::initializer_list<param_view> init);
    iterator set(string_view key, string_view value);
    std::size_t erase(string_view key);
};
class segments_view {
public:
    using iterator = detail::iterator<std::string>;
    iterator begin() const;
    iterator end() const;
    std::size_t size() const;
    bool empty() const;
    std::string front() const;
    std::string back() const;
};
class segments_ref : public segments_view {
public:
    void clear();
    void assign(std::initializer_list<string_view> init);
    void push_back(string_view s);
    void pop_back();
};
class url_view_base {
public:
    std::size_t size() const noexcept;
    bool empty() const noexcept;
    char const* data() const noexcept;
    string_view buffer() const noexcept;
    operator string_view() const noexcept;
    bool has_scheme() const noexcept;
    string_view scheme() const noexcept;
    urls::scheme scheme_id() const noexcept;
    bool has_authority() const noexcept;
    pct_string_view encoded_authority() const noexcept;
    bool has_userinfo() const noexcept;
    std::string userinfo() const;
    std::string user() const;
    std::string password() const;
    urls::host_type host_type() const noexcept;
    std::string host() const;
    pct_string_view encoded_host() const noexcept;
    std::string host_address() const;
    std::string host_name() const;
    bool has_port() const noexcept;
    string_view port() const noexcept;
    std::uint16_t port_number() const noexcept;
    pct_string_view encoded_host_and_port() const noexcept;
    pct_string_view encoded_origin() const noexcept;
    pct_string_view encoded_resource() const noexcept;
    pct_string_view encoded_target() const noexcept;
    bool is_path_absolute() const noexcept;
    std::string path() const;
    pct_string_view encoded_path() const noexcept;
    segments_view segments() const noexcept;
    bool has_query() const noexcept;
    std::string query() const;
    pct_string_view encoded_query() const noexcept;
    params_view params() const noexcept;
    bool has_fragment() const noexcept;
    std::string fragment() const;
    pct_string_view encoded_fragment() const noexcept;
    friend std::ostream& operator<<(std::ostream& os, url_view_base const& u);
    friend bool operator==(url_view_base const& u0, url_view_base const& u1) noexcept;
};
class url_view : public url_view_base {
public:
    url_view() noexcept;
    url_view(url_view const& other) noexcept;
    url_view(url_view_base const& other) noexcept;
    url_view(string_view s);
    template <class S, class = typename std::enable_if<std::is_convertible<S const&, string_view>::value && !std::is_convertible<S const*, url_view_base const*>::value>::type> url_view(S const& s);
    url_view& operator=(url_view const& other) noexcept;
};
class url_base : public url_view_base {
public:
    char const* c_str() const noexcept;
    void reserve(std::size_t n);
    void clear() noexcept;
    url_base& set_scheme(string_view s);
    url_base& set_scheme_id(urls::scheme id);
    url_base& remove_scheme();
    url_base& set_encoded_authority(pct_string_view s);
    url_base& set_userinfo(string_view s);
    url_base& set_user(string_view s);
    url_base& set_password(string_view s);
    url_base& set_host(string_view s);
    url_base& set_encoded_host(pct_string_view s);
    url_base& set_host_name(string_view s);
    url_base& set_port_number(std::uint16_t n);
    url_base& set_port(string_view s);
    url_base& remove_port() noexcept;
    url_base& set_path(string_view s);
    url_base& set_encoded_path(pct_string_view s);
    segments_ref segments() noexcept;
    url_base& set_query(string_view s);
    url_base& set_encoded_query(pct_string_view s);
    url_base& set_params(std::initializer_list<param_view> ps);
    params_ref params() noexcept;
    url_base& remove_query() noexcept;
    url_base& set_fragment(string_view s);
    url_base& remove_fragment() noexcept;
    url_base& normalize();
    result<void> resolve(url_view_base const& ref);
};
class url : public url_base {
public:
    url() noexcept;
    explicit url(string_view s);
    url(url&& u) noexcept;
    url(url_view_base const& u);
    url(url const& u);
    ~url();
    url& operator=(url&& u) noexcept;
    url& operator=(url_view_base const& u);
    url& operator=(url const& u);
    url& set_scheme(string_view s);
    url& set_host(string_view s);
    url& set_port(string_view s);
    url& set_port_number(std::uint16_t n);
    url& set_path(string_view s);
    url& set_encoded_path(pct_string_view s);
    url& set_query(string_view s);
    url& set_encoded_query(pct_string_view s);
    url& set_fragment(string_view s);
};
result<url_view> parse_uri(string_view s);
result<url_view> parse_uri_reference(string_view s);
result<url_view> parse_origin_form(string_view s);
result<url_view> parse_relative_ref(string_view s);
result<url_view> parse_absolute_uri(string_view s);
template <class... Args> url format(string_view fmt, Args&&... args);
struct encoding_opts {
    bool space_as_plus = false;
    bool lower_case = false;
};
namespace grammar {
struct lut_chars {
    bool operator()(unsigned char ch) const noexcept;
    friend lut_chars operator+(lut_chars const&, lut_chars const&) noexcept;
    friend lut_chars operator-(lut_chars const&, lut_chars const&) noexcept;
};
}  // namespace grammar
extern const grammar::lut_chars unreserved_chars;
extern const grammar::lut_chars pchars;
template <class CharSet> std::string encode(string_view s, CharSet const& unreserved, encoding_opts opt = {});
}  // namespace urls
}  // namespace boost
