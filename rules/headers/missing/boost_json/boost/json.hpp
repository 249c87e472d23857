// Boost.JSON.
#pragma once
#include <boost/core/detail/string_view.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>
#include <boost/system/system_error.hpp>

#include <cstdint>
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <istream>
#include <iterator>
#include <limits>
#include <memory>
#include <ostream>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace boost {
namespace json {
typedef boost::core::string_view string_view;
typedef boost::system::error_code error_code;
typedef boost::system::system_error system_error;
typedef boost::system::error_category error_category;
template <class T> using result = boost::system::result<T>;
enum class error {
    syntax = 1, extra_data, incomplete, exponent_overflow, too_deep, illegal_leading_surrogate, illegal_trailing_surrogate, expected_hex_digit, expected_utf16_escape, object_too_large,
    array_too_large, key_too_large, string_too_large, number_too_large, input_error, exception, out_of_range, test_failure, missing_slash, invalid_escape, token_not_number, value_is_scalar,
    not_found, token_overflow, past_the_end, not_number, not_exact, not_null, not_bool, not_array, not_object, not_string, not_int64, not_uint64, not_double, not_integer, size_mismatch,
    exhausted_variants, unknown_name
};
enum class condition { parse_error = 1, assign_error };
error_code make_error_code(error e) noexcept;
enum class kind : unsigned char { null, bool_, int64, uint64, double_, string, array, object };
string_view to_string(kind k) noexcept;
std::ostream& operator<<(std::ostream& os, kind k);
class memory_resource {
public:
    virtual ~memory_resource() = default;
};
class monotonic_resource final : public memory_resource {
public:
    explicit monotonic_resource(std::size_t initial_size = 1024);
    monotonic_resource(unsigned char* buffer, std::size_t size);
    void release() noexcept;
};
class static_resource final : public memory_resource {
public:
    static_resource(unsigned char* buffer, std::size_t size) noexcept;
    void release() noexcept;
};
class storage_ptr {
public:
    storage_ptr() noexcept;
    storage_ptr(memory_resource* r) noexcept;
    storage_ptr(storage_ptr const& other) noexcept;
    storage_ptr(storage_ptr&& other) noexcept;
    ~storage_ptr();
    storage_ptr& operator=(storage_ptr const& other) noexcept;
    memory_resource* get() const noexcept;
};
template <class T, class... Args> storage_ptr make_shared_resource(Args&&... args);
class value;
class array;
class object;
class string;
class key_value_pair;
template <class T> struct value_to_tag {};
struct value_from_tag {};
template <class T> T value_to(value const& jv);
template <class T> result<T> try_value_to(value const& jv);
template <class T> value value_from(T&& t, storage_ptr sp = {});
template <class T> void value_from(T&& t, value& jv);

class value_ref {
    template <class T>
    using _If = typename std::enable_if<!std::is_same<typename std::decay<T>::type, value_ref>::value && !std::is_same<typename std::decay<T>::type, std::initializer_list<value_ref>>::value &&
                                        std::is_constructible<value, T>::value>::type;

public:
    value_ref(value_ref const&) = default;
    value_ref(value_ref&&) = default;
    template <class T, class = _If<T const&>> value_ref(T const& t);
    template <class T, class = _If<T>, class = typename std::enable_if<!std::is_lvalue_reference<T>::value && !std::is_scalar<T>::value>::type> value_ref(T&& t);
    value_ref(std::initializer_list<value_ref> list);
    operator value() const;
};

class string {
public:
    using value_type = char;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using pointer = char*;
    using const_pointer = char const*;
    using reference = char&;
    using const_reference = char const&;
    using iterator = char*;
    using const_iterator = char const*;
    static constexpr std::size_t npos = string_view::npos;
    string() noexcept;
    explicit string(storage_ptr sp) noexcept;
    string(std::size_t count, char ch, storage_ptr sp = {});
    string(char const* s, std::size_t count, storage_ptr sp = {});
    string(char const* s, storage_ptr sp = {});
    string(string_view s, storage_ptr sp = {});
    string(string const& other);
    string(string&& other) noexcept;
    string(string const& other, storage_ptr sp);
    ~string();
    string& operator=(string const& other);
    string& operator=(string&& other);
    string& operator=(char const* s);
    string& operator=(string_view s);
    string& assign(string_view s);
    string& assign(char const* s);
    string& assign(char const* s, std::size_t count);
    storage_ptr const& storage() const noexcept;
    operator string_view() const noexcept;
#if __cplusplus >= 201703L
    operator std::string_view() const noexcept;
#endif
    string_view subview(std::size_t pos = 0, std::size_t count = npos) const;
    char& at(std::size_t pos);
    char const& at(std::size_t pos) const;
    char& operator[](std::size_t pos);
    char const& operator[](std::size_t pos) const;
    char& front();
    char& back();
    char const& front() const;
    char const& back() const;
    char* data() noexcept;
    char const* data() const noexcept;
    char const* c_str() const noexcept;
    iterator begin() noexcept;
    iterator end() noexcept;
    const_iterator begin() const noexcept;
    const_iterator end() const noexcept;
    bool empty() const noexcept;
    std::size_t size() const noexcept;
    void reserve(std::size_t new_capacity);
    void clear() noexcept;
    void push_back(char ch);
    void pop_back();
    string& append(string_view sv);
    string& append(char const* s);
    string& append(std::size_t count, char ch);
    string& operator+=(string_view sv);
    string& operator+=(char const* s);
    string& operator+=(char ch);
    int compare(string_view sv) const noexcept;
    bool starts_with(string_view s) const noexcept;
    bool starts_with(char ch) const noexcept;
    bool ends_with(string_view s) const noexcept;
    bool ends_with(char ch) const noexcept;
    std::size_t find(string_view sv, std::size_t pos = 0) const noexcept;
    std::size_t find(char ch, std::size_t pos = 0) const noexcept;
    std::size_t rfind(string_view sv, std::size_t pos = npos) const noexcept;
    std::size_t rfind(char ch, std::size_t pos = npos) const noexcept;
    string_view substr(std::size_t pos = 0, std::size_t count = npos) const;
    void resize(std::size_t count);
    void resize(std::size_t count, char ch);
    void swap(string& other);
};
namespace detail {
template <class T, class U>
using string_compares = typename std::enable_if<(std::is_same<T, string>::value && std::is_convertible<U const&, string_view>::value) ||
                                                    (std::is_same<U, string>::value && std::is_convertible<T const&, string_view>::value),
                                                bool>::type;
}
template <class T, class U> detail::string_compares<T, U> operator==(T const& lhs, U const& rhs) noexcept;
template <class T, class U> detail::string_compares<T, U> operator!=(T const& lhs, U const& rhs) noexcept;
template <class T, class U> detail::string_compares<T, U> operator<(T const& lhs, U const& rhs) noexcept;
template <class T, class U> detail::string_compares<T, U> operator>(T const& lhs, U const& rhs) noexcept;
std::ostream& operator<<(std::ostream& os, string const& str);

class array {
public:
    using value_type = value;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = value&;
    using const_reference = value const&;
    using pointer = value*;
    using const_pointer = value const*;
    using iterator = value*;
    using const_iterator = value const*;
    array() noexcept;
    explicit array(storage_ptr sp) noexcept;
    array(std::size_t count, value const& jv, storage_ptr sp = {});
    explicit array(std::size_t count, storage_ptr sp = {});
    template <class InputIt, class = typename std::iterator_traits<InputIt>::iterator_category> array(InputIt first, InputIt last, storage_ptr sp = {});
    array(array const& other);
    array(array const& other, storage_ptr sp);
    array(array&& other) noexcept;
    array(std::initializer_list<value_ref> list, storage_ptr sp = {});
    ~array();
    array& operator=(array const& other);
    array& operator=(array&& other);
    array& operator=(std::initializer_list<value_ref> init);
    storage_ptr const& storage() const noexcept;
    value& at(std::size_t pos);
    value const& at(std::size_t pos) const;
    value& operator[](std::size_t pos) noexcept;
    value const& operator[](std::size_t pos) const noexcept;
    value& front() noexcept;
    value const& front() const noexcept;
    value& back() noexcept;
    value const& back() const noexcept;
    value* data() noexcept;
    value const* data() const noexcept;
    value const* if_contains(std::size_t pos) const noexcept;
    value* if_contains(std::size_t pos) noexcept;
    iterator begin() noexcept;
    const_iterator begin() const noexcept;
    const_iterator cbegin() const noexcept;
    iterator end() noexcept;
    const_iterator end() const noexcept;
    const_iterator cend() const noexcept;
    std::size_t size() const noexcept;
    std::size_t capacity() const noexcept;
    bool empty() const noexcept;
    void reserve(std::size_t new_capacity);
    void clear() noexcept;
    iterator insert(const_iterator pos, value const& jv);
    iterator insert(const_iterator pos, value&& jv);
    iterator insert(const_iterator pos, std::initializer_list<value_ref> init);
    template <class InputIt, class = typename std::iterator_traits<InputIt>::iterator_category> iterator insert(const_iterator pos, InputIt first, InputIt last);
    template <class Arg> iterator emplace(const_iterator pos, Arg&& arg);
    iterator erase(const_iterator pos) noexcept;
    iterator erase(const_iterator first, const_iterator last) noexcept;
    void push_back(value const& jv);
    void push_back(value&& jv);
    template <class Arg> value& emplace_back(Arg&& arg);
    void pop_back() noexcept;
    void resize(std::size_t count);
    void resize(std::size_t count, value const& jv);
    void swap(array& other);
    friend bool operator==(array const& lhs, array const& rhs) noexcept;
    friend bool operator!=(array const& lhs, array const& rhs) noexcept;
};
std::ostream& operator<<(std::ostream& os, array const& arr);

class object {
public:
    using key_type = string_view;
    using mapped_type = value;
    using value_type = key_value_pair;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = key_value_pair&;
    using const_reference = key_value_pair const&;
    using iterator = key_value_pair*;
    using const_iterator = key_value_pair const*;
    object() noexcept;
    explicit object(storage_ptr sp) noexcept;
    object(std::size_t min_capacity, storage_ptr sp = {});
    template <class InputIt, class = typename std::iterator_traits<InputIt>::iterator_category> object(InputIt first, InputIt last, std::size_t min_capacity = 0, storage_ptr sp = {});
    object(object&& other) noexcept;
    object(object const& other);
    object(object const& other, storage_ptr sp);
    object(std::initializer_list<std::pair<string_view, value_ref>> list, storage_ptr sp = {});
    object(std::initializer_list<std::pair<string_view, value_ref>> list, std::size_t min_capacity, storage_ptr sp = {});
    ~object();
    object& operator=(object const& other);
    object& operator=(object&& other);
    object& operator=(std::initializer_list<std::pair<string_view, value_ref>> init);
    storage_ptr const& storage() const noexcept;
    iterator begin() noexcept;
    const_iterator begin() const noexcept;
    const_iterator cbegin() const noexcept;
    iterator end() noexcept;
    const_iterator end() const noexcept;
    const_iterator cend() const noexcept;
    bool empty() const noexcept;
    std::size_t size() const noexcept;
    void reserve(std::size_t new_capacity);
    void clear() noexcept;
    template <class P, class = typename std::enable_if<std::is_constructible<key_value_pair, P>::value>::type> std::pair<iterator, bool> insert(P&& p);
    void insert(std::initializer_list<std::pair<string_view, value_ref>> init);
    template <class M> std::pair<iterator, bool> insert_or_assign(string_view key, M&& m);
    template <class Arg> std::pair<iterator, bool> emplace(string_view key, Arg&& arg);
    iterator erase(const_iterator pos) noexcept;
    std::size_t erase(string_view key) noexcept;
    void swap(object& other);
    value& at(string_view key);
    value const& at(string_view key) const;
    value& operator[](string_view key);
    std::size_t count(string_view key) const noexcept;
    iterator find(string_view key) noexcept;
    const_iterator find(string_view key) const noexcept;
    bool contains(string_view key) const noexcept;
    value const* if_contains(string_view key) const noexcept;
    value* if_contains(string_view key) noexcept;
    friend bool operator==(object const& lhs, object const& rhs) noexcept;
    friend bool operator!=(object const& lhs, object const& rhs) noexcept;
};
std::ostream& operator<<(std::ostream& os, object const& obj);

class value {
    template <class B> using _If_bool = typename std::enable_if<std::is_same<B, bool>::value>::type;

public:
    value() noexcept;
    explicit value(storage_ptr sp) noexcept;
    value(value const& other);
    value(value const& other, storage_ptr sp);
    value(value&& other) noexcept;
    value(std::nullptr_t, storage_ptr sp = {}) noexcept;
    template <class Bool, class = _If_bool<Bool>> value(Bool b, storage_ptr sp = {}) noexcept;
    value(signed char i, storage_ptr sp = {}) noexcept;
    value(short i, storage_ptr sp = {}) noexcept;
    value(int i, storage_ptr sp = {}) noexcept;
    value(long i, storage_ptr sp = {}) noexcept;
    value(long long i, storage_ptr sp = {}) noexcept;
    value(unsigned char u, storage_ptr sp = {}) noexcept;
    value(unsigned short u, storage_ptr sp = {}) noexcept;
    value(unsigned int u, storage_ptr sp = {}) noexcept;
    value(unsigned long u, storage_ptr sp = {}) noexcept;
    value(unsigned long long u, storage_ptr sp = {}) noexcept;
    value(double d, storage_ptr sp = {}) noexcept;
    value(char const* s, storage_ptr sp = {});
    value(string_view s, storage_ptr sp = {});
    value(string other) noexcept;
    value(array arr) noexcept;
    value(object obj) noexcept;
    value(std::initializer_list<value_ref> list, storage_ptr sp = {});
    ~value();
    value& operator=(value const& other);
    value& operator=(value&& other);
    value& operator=(std::initializer_list<value_ref> init);
    value& operator=(std::nullptr_t) noexcept;
    template <class Bool, class = _If_bool<Bool>> value& operator=(Bool b) noexcept;
    value& operator=(signed char i) noexcept;
    value& operator=(short i) noexcept;
    value& operator=(int i) noexcept;
    value& operator=(long i) noexcept;
    value& operator=(long long i) noexcept;
    value& operator=(unsigned char u) noexcept;
    value& operator=(unsigned short u) noexcept;
    value& operator=(unsigned int u) noexcept;
    value& operator=(unsigned long u) noexcept;
    value& operator=(unsigned long long u) noexcept;
    value& operator=(double d) noexcept;
    value& operator=(string_view s);
    value& operator=(char const* s);
    value& operator=(string const& s);
    value& operator=(string&& s);
    value& operator=(array const& arr);
    value& operator=(array&& arr);
    value& operator=(object const& obj);
    value& operator=(object&& obj);
    void emplace_null() noexcept;
    bool& emplace_bool() noexcept;
    std::int64_t& emplace_int64() noexcept;
    std::uint64_t& emplace_uint64() noexcept;
    double& emplace_double() noexcept;
    string& emplace_string() noexcept;
    array& emplace_array() noexcept;
    object& emplace_object() noexcept;
    void swap(value& other);
    json::kind kind() const noexcept;
    bool is_array() const noexcept;
    bool is_object() const noexcept;
    bool is_string() const noexcept;
    bool is_int64() const noexcept;
    bool is_uint64() const noexcept;
    bool is_double() const noexcept;
    bool is_bool() const noexcept;
    bool is_null() const noexcept;
    bool is_structured() const noexcept;
    bool is_primitive() const noexcept;
    bool is_number() const noexcept;
    array const* if_array() const noexcept;
    array* if_array() noexcept;
    object const* if_object() const noexcept;
    object* if_object() noexcept;
    string const* if_string() const noexcept;
    string* if_string() noexcept;
    std::int64_t const* if_int64() const noexcept;
    std::int64_t* if_int64() noexcept;
    std::uint64_t const* if_uint64() const noexcept;
    std::uint64_t* if_uint64() noexcept;
    double const* if_double() const noexcept;
    double* if_double() noexcept;
    bool const* if_bool() const noexcept;
    bool* if_bool() noexcept;
    template <class T> T to_number() const;
    template <class T> T to_number(error_code& ec) const noexcept;
    storage_ptr const& storage() const noexcept;
    object& as_object() &;
    object&& as_object() &&;
    object const& as_object() const&;
    array& as_array() &;
    array&& as_array() &&;
    array const& as_array() const&;
    string& as_string() &;
    string&& as_string() &&;
    string const& as_string() const&;
    std::int64_t& as_int64();
    std::int64_t as_int64() const;
    std::uint64_t& as_uint64();
    std::uint64_t as_uint64() const;
    double& as_double();
    double as_double() const;
    bool& as_bool();
    bool as_bool() const;
    object& get_object() & noexcept;
    object const& get_object() const& noexcept;
    array& get_array() & noexcept;
    array const& get_array() const& noexcept;
    string& get_string() & noexcept;
    string const& get_string() const& noexcept;
    std::int64_t& get_int64() noexcept;
    std::int64_t get_int64() const noexcept;
    std::uint64_t& get_uint64() noexcept;
    std::uint64_t get_uint64() const noexcept;
    double& get_double() noexcept;
    double get_double() const noexcept;
    bool& get_bool() noexcept;
    bool get_bool() const noexcept;
    value& at(string_view key) &;
    value&& at(string_view key) &&;
    value const& at(string_view key) const&;
    value& at(std::size_t pos) &;
    value&& at(std::size_t pos) &&;
    value const& at(std::size_t pos) const&;
    value const& at_pointer(string_view ptr) const&;
    value& at_pointer(string_view ptr) &;
    value const* find_pointer(string_view ptr, error_code& ec) const noexcept;
    value* find_pointer(string_view ptr, error_code& ec) noexcept;
    friend bool operator==(value const& lhs, value const& rhs) noexcept;
    friend bool operator!=(value const& lhs, value const& rhs) noexcept;
};
std::ostream& operator<<(std::ostream& os, value const& jv);
std::istream& operator>>(std::istream& is, value& jv);

class key_value_pair {
public:
    key_value_pair(key_value_pair const& other);
    key_value_pair(key_value_pair&& other) noexcept;
    template <class... Args> explicit key_value_pair(string_view key, Args&&... args);
    explicit key_value_pair(std::pair<string_view, json::value> const& p, storage_ptr sp = {});
    explicit key_value_pair(std::pair<string_view, json::value>&& p, storage_ptr sp = {});
    ~key_value_pair();
    string_view key() const noexcept;
    char const* key_c_str() const noexcept;
    json::value const& value() const& noexcept;
    json::value&& value() && noexcept;
    json::value& value() & noexcept;
};
template <std::size_t I> auto get(key_value_pair const& kvp) noexcept -> typename std::conditional<I == 0, string_view const, value const&>::type;
template <std::size_t I> auto get(key_value_pair& kvp) noexcept -> typename std::conditional<I == 0, string_view const, value&>::type;
template <std::size_t I> auto get(key_value_pair&& kvp) noexcept -> typename std::conditional<I == 0, string_view const, value&&>::type;

enum class number_precision : unsigned char { imprecise, precise, none };
struct parse_options {
    unsigned char max_depth = 32;
    number_precision numbers = number_precision::imprecise;
    bool allow_comments = false;
    bool allow_trailing_commas = false;
    bool allow_invalid_utf8 = false;
    bool allow_infinity_and_nan = false;
};
struct serialize_options {
    bool allow_infinity_and_nan = false;
};
value parse(string_view s, error_code& ec, storage_ptr sp = {}, parse_options const& opt = {});
value parse(string_view s, storage_ptr sp = {}, parse_options const& opt = {});
value parse(std::istream& is, error_code& ec, storage_ptr sp = {}, parse_options const& opt = {});
value parse(std::istream& is, storage_ptr sp = {}, parse_options const& opt = {});
std::string serialize(value const& t);
std::string serialize(array const& t);
std::string serialize(object const& t);
std::string serialize(string const& t);
std::string serialize(string_view t);
class parser {
public:
    explicit parser(storage_ptr sp = {}, parse_options const& opt = {}) noexcept;
    void reset(storage_ptr sp = {}) noexcept;
    std::size_t write(string_view s);
    std::size_t write(string_view s, error_code& ec);
    value release();
};
class stream_parser {
public:
    explicit stream_parser(storage_ptr sp = {}, parse_options const& opt = {}) noexcept;
    void reset(storage_ptr sp = {}) noexcept;
    bool done() const noexcept;
    std::size_t write(string_view s);
    std::size_t write(string_view s, error_code& ec);
    std::size_t write(char const* data, std::size_t size);
    std::size_t write(char const* data, std::size_t size, error_code& ec);
    void finish();
    void finish(error_code& ec);
    value release();
};
class serializer {
public:
    serializer() noexcept;
    bool done() const noexcept;
    void reset(value const* p) noexcept;
    void reset(array const* p) noexcept;
    void reset(object const* p) noexcept;
    string_view read(char* dest, std::size_t size);
};
template <class Visitor> auto visit(Visitor&& v, value const& jv) -> decltype(v(nullptr));
}  // namespace json
namespace system {
template <> struct is_error_code_enum<json::error> { static const bool value = true; };
template <> struct is_error_condition_enum<json::condition> { static const bool value = true; };
}  // namespace system
}  // namespace boost
namespace std {
template <> struct tuple_size<::boost::json::key_value_pair> : integral_constant<size_t, 2> {};
template <> struct tuple_element<0, ::boost::json::key_value_pair> { using type = ::boost::json::string_view const; };
template <> struct tuple_element<1, ::boost::json::key_value_pair> { using type = ::boost::json::value&; };
template <> struct tuple_element<1, ::boost::json::key_value_pair const> { using type = ::boost::json::value const&; };
}  // namespace std
