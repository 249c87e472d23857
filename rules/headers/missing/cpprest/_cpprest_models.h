// The C++ REST SDK, 2.10, as it is where texts are narrow. All headers lead here.
#pragma once
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <limits>
#include <locale>
#include <map>
#include <memory>
#include <mutex>
#include <ostream>
#include <sstream>
#include <string>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

#define CPPREST_VERSION_MAJOR 2
#define CPPREST_VERSION_MINOR 10
#define CPPREST_VERSION_REVISION 18
#define _ASYNCRTIMP
#define _ASYNCRTIMP_TYPEINFO
#define _XPLATSTR(x) x
#ifndef _TURN_OFF_PLATFORM_STRING
#define U(x) _XPLATSTR(x)
#endif
#define ucout std::cout
#define ucin std::cin
#define ucerr std::cerr

typedef std::string utf8string;
typedef std::u16string utf16string;
typedef std::stringstream utf8stringstream;
typedef char16_t utf16char;
namespace utility {
typedef char char_t;
typedef std::string string_t;
typedef std::stringstream stringstream_t;
typedef std::ostringstream ostringstream_t;
typedef std::istringstream istringstream_t;
typedef std::ostream ostream_t;
typedef std::istream istream_t;
typedef std::ofstream ofstream_t;
typedef std::ifstream ifstream_t;
typedef uint64_t size64_t;
typedef std::chrono::seconds seconds;
namespace conversions {
std::string utf16_to_utf8(const std::u16string&);
std::u16string utf8_to_utf16(const std::string&);
utility::string_t to_string_t(std::string&& s);
utility::string_t to_string_t(std::u16string&& s);
utility::string_t to_string_t(const std::string& s);
utility::string_t to_string_t(const std::u16string& s);
std::u16string to_utf16string(std::string);
std::u16string to_utf16string(std::u16string);
std::string to_utf8string(std::string&& value);
std::string to_utf8string(const std::string& value);
std::string to_utf8string(const std::u16string& value);
utility::string_t to_base64(const std::vector<unsigned char>& data);
utility::string_t to_base64(uint64_t data);
std::vector<unsigned char> from_base64(const utility::string_t& str);
template <typename Source> utility::string_t print_string(const Source& val, const std::locale& loc = std::locale());
template <typename Target> Target scan_string(const utility::string_t& str, const std::locale& loc = std::locale());
namespace details {
template <typename Source> utility::string_t print_string(const Source& val);
template <typename Target> Target scan_string(const utility::string_t& str);
}  // namespace details
}  // namespace conversions
class datetime {
public:
    typedef uint64_t interval_type;
    enum date_format { RFC_1123, ISO_8601 };
    datetime();
    static datetime utc_now();
    static datetime from_string(const utility::string_t&, date_format = RFC_1123);
    static interval_type utc_timestamp();
    static interval_type from_seconds(unsigned);
    static interval_type from_minutes(unsigned);
    static interval_type from_hours(unsigned);
    static interval_type from_days(unsigned);
    utility::string_t to_string(date_format = RFC_1123) const;
    interval_type to_interval() const;
    bool is_initialized() const;
    datetime operator+(interval_type) const;
    datetime operator-(interval_type) const;
    bool operator==(datetime) const;
    bool operator!=(datetime) const;
    static datetime from_interval(interval_type);
    static datetime maximum();
    static interval_type from_milliseconds(unsigned);
    bool operator<(datetime) const;
    bool operator<=(datetime) const;
    bool operator>(datetime) const;
    bool operator>=(datetime) const;
};
datetime::interval_type operator-(datetime, datetime);
namespace timespan {
utility::string_t seconds_to_xml_duration(std::chrono::seconds);
std::chrono::seconds xml_duration_to_seconds(const utility::string_t&);
}  // namespace timespan
class nonce_generator {
public:
    nonce_generator(int length = 32);
    utility::string_t generate();
    int length() const;
    void set_length(int);
};
}  // namespace utility

namespace pplx {
class task_canceled : public std::exception {
public:
    explicit task_canceled(const char*) noexcept;
    task_canceled() noexcept;
    const char* what() const noexcept override;
};
class invalid_operation : public std::exception {
public:
    explicit invalid_operation(const char*);
    invalid_operation();
};
enum task_status { not_complete, completed, canceled };
typedef task_status task_group_status;
class cancellation_token_registration {
public:
    cancellation_token_registration();
    bool operator==(const cancellation_token_registration&) const;
    bool operator!=(const cancellation_token_registration&) const;
};
class cancellation_token {
public:
    static cancellation_token none();
    bool is_cancelable() const;
    bool is_canceled() const;
    template <typename F> cancellation_token_registration register_callback(const F&) const;
    void deregister_callback(const cancellation_token_registration&) const;
    cancellation_token(const cancellation_token&);
    cancellation_token(cancellation_token&&);
    cancellation_token& operator=(const cancellation_token&);
    cancellation_token& operator=(cancellation_token&&);
    bool operator==(const cancellation_token&) const;
    bool operator!=(const cancellation_token&) const;
};
class cancellation_token_source {
public:
    cancellation_token_source();
    cancellation_token get_token() const;
    void cancel() const;
    static cancellation_token_source create_linked_source(cancellation_token&);
    cancellation_token_source(const cancellation_token_source&);
    cancellation_token_source(cancellation_token_source&&);
    cancellation_token_source& operator=(const cancellation_token_source&);
    template <typename I> static cancellation_token_source create_linked_source(I begin, I end);
    bool operator==(const cancellation_token_source&) const;
    bool operator!=(const cancellation_token_source&) const;
};
class task_continuation_context {
public:
    static task_continuation_context use_default();
    static task_continuation_context use_arbitrary();
};
class task_options {
public:
    task_options();
    task_options(cancellation_token);
    task_options(task_continuation_context);
    task_options(cancellation_token, task_continuation_context);
    void set_cancellation_token(cancellation_token);
    void set_continuation_context(task_continuation_context);
    bool has_cancellation_token() const;
    cancellation_token get_cancellation_token() const;
};
template <typename T> class task;
template <typename T> class task_completion_event;
namespace details {
template <typename T> struct _Unwrapped { typedef T type; };
template <typename T> struct _Unwrapped<task<T>> { typedef T type; };
template <typename T> struct _Unwrapped<task_completion_event<T>> { typedef T type; };
template <typename F, typename... A> struct _Called { typedef typename std::decay<decltype(std::declval<F>()(std::declval<A>()...))>::type type; };
template <typename F, typename T, typename = void> struct _Next : _Called<F, task<T>> {};
template <typename F, typename T> struct _Next<F, T, decltype(static_cast<void>(std::declval<F>()(std::declval<T>())))> : _Called<F, T> {};
template <typename F> struct _Next<F, void, decltype(static_cast<void>(std::declval<F>()()))> : _Called<F> {};
template <typename F, typename T> using _NextTask = task<typename _Unwrapped<typename _Next<F, T>::type>::type>;
template <typename T, typename = void> struct _Made {};
template <typename T> struct _Made<task<T>, void> { typedef T type; };
template <typename T> struct _Made<task_completion_event<T>, void> { typedef T type; };
template <typename F> struct _Made<F, decltype(static_cast<void>(std::declval<F>()()))> { typedef typename _Unwrapped<typename _Called<F>::type>::type type; };
}  // namespace details
#define _CPPREST_TASK                                                                                                       \
    task();                                                                                                                 \
    task(const task&);                                                                                                      \
    task(task&&);                                                                                                           \
    task& operator=(const task&);                                                                                           \
    task& operator=(task&&);                                                                                                \
    template <typename F> details::_NextTask<F, result_type> then(const F& func) const;                                     \
    template <typename F> details::_NextTask<F, result_type> then(const F& func, task_options options) const;               \
    template <typename F> details::_NextTask<F, result_type> then(const F& func, cancellation_token token, task_continuation_context context) const; \
    task_status wait() const;                                                                                               \
    bool is_done() const;                                                                                                   \
    bool is_apartment_aware() const;                                                                                        \
    bool operator==(const task&) const;                                                                                     \
    bool operator!=(const task&) const;
template <typename T> class task {
public:
    typedef T result_type;
    _CPPREST_TASK
    template <typename F> explicit task(F param);
    template <typename F> explicit task(F param, const task_options&);
    T get() const;
};
template <> class task<void> {
public:
    typedef void result_type;
    _CPPREST_TASK
    template <typename F> explicit task(F param);
    template <typename F> explicit task(F param, const task_options&);
    void get() const;
};
#undef _CPPREST_TASK
template <typename T> class task_completion_event {
public:
    task_completion_event();
    bool set(T result) const;
    template <typename E> bool set_exception(E) const;
    bool set_exception(std::exception_ptr) const;
};
template <> class task_completion_event<void> {
public:
    task_completion_event();
    bool set() const;
    template <typename E> bool set_exception(E) const;
    bool set_exception(std::exception_ptr) const;
};
template <typename F> task<typename details::_Made<F>::type> create_task(F param, const task_options& = task_options());
template <typename T> task<T> create_task(const task<T>&);
template <typename T> task<T> task_from_result(T param, const task_options& = task_options());
task<void> task_from_result();
task<void> task_from_result(const task_options&);
template <typename T, typename E> task<T> task_from_exception(E exception, const task_options& = task_options());
template <typename I> auto when_all(I begin, I end, const task_options& = task_options()) -> task<typename std::conditional<std::is_void<typename std::iterator_traits<I>::value_type::result_type>::value, void, std::vector<typename std::conditional<std::is_void<typename std::iterator_traits<I>::value_type::result_type>::value, int, typename std::iterator_traits<I>::value_type::result_type>::type>>::type>;
template <typename T> task<std::vector<T>> operator&&(const task<T>&, const task<T>&);
task<void> operator&&(const task<void>&, const task<void>&);
template <typename T> task<std::vector<T>> operator&&(const task<std::vector<T>>&, const task<T>&);
template <typename T> task<std::vector<T>> operator&&(const task<T>&, const task<std::vector<T>>&);
task<void> operator||(const task<void>&, const task<void>&);
template <typename I> task<std::pair<typename std::iterator_traits<I>::value_type::result_type, std::size_t>> when_any(I begin, I end);
template <typename T> task<T> operator||(const task<T>&, const task<T>&);
bool is_task_cancellation_requested();
[[noreturn]] void cancel_current_task();
class scheduler_interface;
}  // namespace pplx

namespace Concurrency {
namespace streams {
template <typename C> class basic_istream;
template <typename C> class basic_ostream;
template <typename C> class streambuf {
public:
    typedef typename std::char_traits<char>::int_type int_type;
    typedef std::streamoff off_type;
    streambuf();
    template <typename A> streambuf(const streambuf<A>& other);
    virtual ~streambuf();
    basic_istream<C> create_istream() const;
    basic_ostream<C> create_ostream() const;
    bool can_read() const;
    bool can_write() const;
    bool is_open() const;
    bool is_eof() const;
    std::size_t in_avail() const;
    utility::size64_t size() const;
    pplx::task<void> close(std::ios_base::openmode mode = std::ios_base::in | std::ios_base::out);
    pplx::task<std::size_t> getn(C* ptr, std::size_t count) const;
    pplx::task<std::size_t> putn_nocopy(const C* ptr, std::size_t count);
    pplx::task<int> bumpc();
    pplx::task<int> putc(C);
    pplx::task<void> sync();
    explicit operator bool() const;
};
template <typename C> class basic_istream {
public:
    basic_istream();
    template <typename A> basic_istream(streambuf<A> buffer);
    pplx::task<void> close() const;
    pplx::task<void> close(std::exception_ptr) const;
    bool is_valid() const;
    bool is_eof() const;
    bool is_open() const;
    bool can_seek() const;
    pplx::task<int> read() const;
    pplx::task<std::size_t> read(streambuf<C> target, std::size_t count) const;
    pplx::task<std::size_t> read_to_delim(streambuf<C> target, int delim) const;
    pplx::task<std::size_t> read_line(streambuf<C> target) const;
    pplx::task<std::size_t> read_to_end(streambuf<C> target) const;
    template <typename T> pplx::task<T> extract() const;
    std::streamoff tell() const;
    std::streamoff seek(std::streamoff) const;
    std::streamoff seek(std::streamoff, std::ios_base::seekdir) const;
    Concurrency::streams::streambuf<C> streambuf() const;
    explicit operator bool() const;
};
template <typename C> class basic_ostream {
public:
    basic_ostream();
    template <typename A> basic_ostream(streambuf<A> buffer);
    pplx::task<void> close() const;
    pplx::task<void> close(std::exception_ptr) const;
    bool is_valid() const;
    bool is_open() const;
    pplx::task<int> write(C ch) const;
    pplx::task<std::size_t> write(streambuf<C> source, std::size_t count) const;
    template <typename T> pplx::task<std::size_t> write(T value) const;
    template <typename T> pplx::task<std::size_t> print(const T& val) const;
    template <typename T> pplx::task<std::size_t> print_line(const T& val) const;
    pplx::task<void> flush() const;
    std::streamoff seek(std::streamoff) const;
    std::streamoff seek(std::streamoff, std::ios_base::seekdir) const;
    Concurrency::streams::streambuf<C> streambuf() const;
    explicit operator bool() const;
};
typedef basic_istream<uint8_t> istream;
typedef basic_ostream<uint8_t> ostream;
template <typename C> class file_buffer {
public:
    static pplx::task<streambuf<C>> open(const utility::string_t& file, std::ios_base::openmode mode = std::ios_base::out);
};
template <typename C> class file_stream {
public:
    static pplx::task<basic_istream<C>> open_istream(const utility::string_t& file, std::ios_base::openmode mode = std::ios_base::in);
    static pplx::task<basic_ostream<C>> open_ostream(const utility::string_t& file, std::ios_base::openmode mode = std::ios_base::out);
};
typedef file_stream<uint8_t> fstream;
template <typename T> class container_buffer : public streambuf<typename T::value_type> {
public:
    container_buffer(T data, std::ios_base::openmode mode = std::ios_base::in);
    container_buffer(std::ios_base::openmode mode = std::ios_base::out);
    T& collection() const;
};
typedef container_buffer<std::string> stringstreambuf;
template <typename T> class container_stream {
public:
    static basic_istream<typename T::value_type> open_istream(T data);
    static basic_ostream<typename T::value_type> open_ostream();
};
typedef container_stream<std::string> stringstream;
class bytestream {
public:
    template <typename T> static istream open_istream(T data);
    template <typename T> static ostream open_ostream();
};
template <typename C> class producer_consumer_buffer : public streambuf<C> {
public:
    producer_consumer_buffer(std::size_t alloc = 512);
};
template <typename C> class rawptr_buffer : public streambuf<C> {
public:
    rawptr_buffer(const C* data, std::size_t size);
    rawptr_buffer(C* data, std::size_t size, std::ios_base::openmode mode = std::ios_base::in);
    rawptr_buffer();
};
template <typename C> class rawptr_stream {
public:
    static basic_istream<C> open_istream(const C* data, std::size_t size);
    static basic_istream<C> open_istream(C* data, std::size_t size);
    static basic_ostream<C> open_ostream(C* data, std::size_t size);
};
template <typename C> class stdio_istream : public basic_istream<C> {
public:
    template <typename A> stdio_istream(std::basic_istream<A>& stream);
};
template <typename C> class stdio_ostream : public basic_ostream<C> {
public:
    template <typename A> stdio_ostream(std::basic_ostream<A>& stream);
};
}  // namespace streams
}  // namespace Concurrency
namespace concurrency = Concurrency;

namespace web {
class uri_exception : public std::exception {
public:
    uri_exception(std::string msg);
    ~uri_exception() noexcept;
    const char* what() const noexcept override;
};
class uri {
public:
    class components {
    public:
        enum component { user_info, host, path, query, fragment, full_uri };
    };
    static utility::string_t encode_uri(const utility::string_t& raw, components::component = components::full_uri);
    static utility::string_t encode_data_string(const utility::string_t& data);
    static utility::string_t decode(const utility::string_t& encoded);
    static std::vector<utility::string_t> split_path(const utility::string_t& path);
    static std::map<utility::string_t, utility::string_t> split_query(const utility::string_t& query);
    static bool validate(const utility::string_t& uri_string);
    uri();
    uri(const utility::string_t& uri_string);
    uri(const utility::char_t* uri_string);
    uri(const uri&);
    uri(uri&&) noexcept;
    uri& operator=(const uri&);
    uri& operator=(uri&&) noexcept;
    const utility::string_t& scheme() const;
    const utility::string_t& user_info() const;
    const utility::string_t& host() const;
    int port() const;
    const utility::string_t& path() const;
    const utility::string_t& query() const;
    const utility::string_t& fragment() const;
    uri authority() const;
    uri resource() const;
    bool is_empty() const;
    bool is_host_loopback() const;
    bool is_port_default() const;
    bool is_authority() const;
    bool has_same_authority(const uri& other) const;
    bool is_path_empty() const;
    utility::string_t to_string() const;
    utility::string_t resolve_uri(const utility::string_t& relative) const;
    bool operator==(const uri& other) const;
    bool operator!=(const uri& other) const;
    bool operator<(const uri& other) const;
};
class uri_builder {
public:
    uri_builder();
    uri_builder(const uri& uri_str);
    const utility::string_t& scheme() const;
    const utility::string_t& user_info() const;
    const utility::string_t& host() const;
    int port() const;
    const utility::string_t& path() const;
    const utility::string_t& query() const;
    const utility::string_t& fragment() const;
    uri_builder& set_scheme(const utility::string_t& scheme);
    uri_builder& set_user_info(const utility::string_t& user_info, bool do_encoding = false);
    uri_builder& set_host(const utility::string_t& host, bool do_encoding = false);
    uri_builder& set_port(int port);
    uri_builder& set_port(const utility::string_t& port);
    uri_builder& set_path(const utility::string_t& path, bool do_encoding = false);
    uri_builder& set_query(const utility::string_t& query, bool do_encoding = false);
    uri_builder& set_fragment(const utility::string_t& fragment, bool do_encoding = false);
    void clear();
    uri_builder& append_path(const utility::string_t& path, bool do_encoding = false);
    uri_builder& append_path_raw(const utility::string_t& path, bool do_encoding = false);
    uri_builder& append_query(const utility::string_t& query, bool do_encoding = false);
    uri_builder& append(const uri& relative_uri);
    template <typename T> uri_builder& append_query(const utility::string_t& name, const T& value, bool do_encoding = true);
    uri_builder& append_fragment(const utility::string_t& fragment, bool do_encoding = false);
    utility::string_t to_string() const;
    uri to_uri() const;
    bool is_valid();
};
class credentials {
public:
    credentials();
    credentials(utility::string_t username, const utility::string_t& password);
    const utility::string_t& username() const;
    utility::string_t password() const;
    bool is_set() const;
};
class web_proxy {
public:
    enum web_proxy_mode { use_default, use_auto_discovery, disabled, user_provided };
    web_proxy();
    web_proxy(web_proxy_mode mode);
    explicit web_proxy(uri address);
    const uri& address() const;
    const web::credentials& credentials() const;
    void set_credentials(web::credentials cred);
    bool is_specified() const;
    bool is_default() const;
    bool is_disabled() const;
    bool is_auto_discovery() const;
};

namespace json {
class value;
class array;
class object;
class json_exception : public std::exception {
public:
    json_exception(const char* const message);
    json_exception(std::string message);
    const char* what() const noexcept override;
    ~json_exception() noexcept;
};
class number {
public:
    bool is_int32() const;
    bool is_int64() const;
    bool is_integral() const;
    double to_double() const;
    int32_t to_int32() const;
    uint32_t to_uint32() const;
    int64_t to_int64() const;
    uint64_t to_uint64() const;
    bool is_uint32() const;
    bool is_uint64() const;
    bool operator==(const number&) const;
};
class value {
public:
    enum value_type { Number, Boolean, String, Object, Array, Null };
    value();
    value(int32_t value);
    value(uint32_t value);
    value(int64_t value);
    value(uint64_t value);
    value(double value);
    explicit value(bool value);
    explicit value(utility::string_t value);
    explicit value(utility::string_t value, bool has_escape_chars);
    explicit value(const utility::char_t* value);
    explicit value(const utility::char_t* value, bool has_escape_chars);
    value(const value&);
    value(value&&) noexcept;
    value& operator=(const value&);
    value& operator=(value&&) noexcept;
    static value null();
    static value number(double value);
    static value number(int32_t value);
    static value number(uint32_t value);
    static value number(int64_t value);
    static value number(uint64_t value);
    static value boolean(bool value);
    static value string(utility::string_t value);
    static value string(utility::string_t value, bool has_escape_chars);
    static value object(bool keep_order = false);
    static value object(std::vector<std::pair<utility::string_t, value>> fields, bool keep_order = false);
    static value array();
    static value array(std::size_t size);
    static value array(std::vector<value> elements);
    static value parse(const utility::string_t& value);
    static value parse(const utility::string_t& value, std::error_code& errorCode);
    static value parse(utility::istream_t& input);
    static value parse(utility::istream_t& input, std::error_code& errorCode);
    value_type type() const;
    bool is_null() const;
    bool is_number() const;
    bool is_integer() const;
    bool is_double() const;
    bool is_boolean() const;
    bool is_string() const;
    bool is_array() const;
    bool is_object() const;
    std::size_t size() const;
    utility::string_t serialize() const;
    void serialize(std::ostream& stream) const;
    utility::string_t to_string() const;
    int as_integer() const;
    const json::number& as_number() const;
    double as_double() const;
    bool as_bool() const;
    json::array& as_array();
    const json::array& as_array() const;
    json::object& as_object();
    const json::object& as_object() const;
    const utility::string_t& as_string() const;
    bool has_field(const utility::string_t& key) const;
    bool has_number_field(const utility::string_t& key) const;
    bool has_integer_field(const utility::string_t& key) const;
    bool has_double_field(const utility::string_t& key) const;
    bool has_boolean_field(const utility::string_t& key) const;
    bool has_string_field(const utility::string_t& key) const;
    bool has_array_field(const utility::string_t& key) const;
    bool has_object_field(const utility::string_t& key) const;
    void erase(std::size_t index);
    void erase(const utility::string_t& key);
    json::value& at(const utility::string_t& key);
    const json::value& at(const utility::string_t& key) const;
    json::value& at(std::size_t index);
    const json::value& at(std::size_t index) const;
    value& operator[](const utility::string_t& key);
    value& operator[](std::size_t index);
    bool operator==(const value& other) const;
    bool operator!=(const value& other) const;
};
class array {
public:
    typedef std::vector<json::value>::iterator iterator;
    typedef std::vector<json::value>::const_iterator const_iterator;
    typedef std::vector<json::value>::size_type size_type;
    iterator begin();
    const_iterator begin() const;
    iterator end();
    const_iterator end() const;
    const_iterator cbegin() const;
    const_iterator cend() const;
    iterator erase(iterator);
    void erase(size_type index);
    json::value& at(size_type index);
    const json::value& at(size_type index) const;
    json::value& operator[](size_type index);
    size_type size() const;
};
class object {
public:
    typedef std::vector<std::pair<utility::string_t, json::value>>::iterator iterator;
    typedef std::vector<std::pair<utility::string_t, json::value>>::const_iterator const_iterator;
    typedef std::vector<std::pair<utility::string_t, json::value>>::size_type size_type;
    iterator begin();
    const_iterator begin() const;
    iterator end();
    const_iterator end() const;
    const_iterator cbegin() const;
    const_iterator cend() const;
    iterator erase(iterator);
    void erase(const utility::string_t& key);
    json::value& at(const utility::string_t& key);
    const json::value& at(const utility::string_t& key) const;
    json::value& operator[](const utility::string_t& key);
    const_iterator find(const utility::string_t& key) const;
    size_type size() const;
    bool empty() const;
};
utility::ostream_t& operator<<(utility::ostream_t& os, const json::value& val);
utility::istream_t& operator>>(utility::istream_t& is, json::value& val);
}  // namespace json

namespace http {
using web::uri;
using web::uri_builder;
typedef utility::string_t method;
typedef unsigned short status_code;
typedef utility::string_t reason_phrase;
class methods {
public:
    static const method GET, POST, PUT, DEL, HEAD, OPTIONS, TRCE, CONNECT, MERGE, PATCH;
};
class status_codes {
public:
    static const status_code Continue = 100, SwitchingProtocols = 101, OK = 200, Created = 201, Accepted = 202, NonAuthInfo = 203, NoContent = 204, ResetContent = 205, PartialContent = 206, MultiStatus = 207, AlreadyReported = 208, IMUsed = 226, MultipleChoices = 300, MovedPermanently = 301, Found = 302, SeeOther = 303, NotModified = 304, UseProxy = 305, TemporaryRedirect = 307, PermanentRedirect = 308, BadRequest = 400, Unauthorized = 401, PaymentRequired = 402, Forbidden = 403, NotFound = 404, MethodNotAllowed = 405, NotAcceptable = 406, ProxyAuthRequired = 407, RequestTimeout = 408, Conflict = 409, Gone = 410, LengthRequired = 411, PreconditionFailed = 412, RequestEntityTooLarge = 413, RequestUriTooLarge = 414, UnsupportedMediaType = 415, RangeNotSatisfiable = 416, ExpectationFailed = 417, MisdirectedRequest = 421, UnprocessableEntity = 422, Locked = 423, FailedDependency = 424, UpgradeRequired = 426, PreconditionRequired = 428, TooManyRequests = 429, RequestHeaderFieldsTooLarge = 431, UnavailableForLegalReasons = 451, InternalError = 500, NotImplemented = 501, BadGateway = 502, ServiceUnavailable = 503, GatewayTimeout = 504, HttpVersionNotSupported = 505, InsufficientStorage = 507, NetworkAuthenticationRequired = 511;
};
class header_names {
public:
    static const utility::string_t accept, accept_charset, accept_encoding, accept_language, accept_ranges, age, allow, authorization, cache_control, connection, content_encoding, content_language, content_length, content_location, content_type, content_disposition,
        date, etag, expect, expires, from, host, if_match, if_modified_since, if_none_match, last_modified, location, proxy_authorization, range, referer, retry_after, server, set_cookie, transfer_encoding, user_agent, www_authenticate, cookie, access_control_allow_origin, content_md5, content_range, if_range, if_unmodified_since, max_forwards, pragma, proxy_authenticate, te, trailer, upgrade, vary, via, warning;
};
class http_exception : public std::exception {
public:
    http_exception(const utility::string_t& whatArg);
    http_exception(int errorCode);
    http_exception(int errorCode, const utility::string_t& whatArg);
    http_exception(std::error_code code, const utility::string_t& whatArg);
    const char* what() const noexcept override;
    const std::error_code& error_code() const;
    http_exception(int errorCode, const std::error_category& cat);
};
class http_headers {
public:
    typedef std::map<utility::string_t, utility::string_t>::iterator iterator;
    typedef std::map<utility::string_t, utility::string_t>::const_iterator const_iterator;
    http_headers();
    template <typename T> void add(const utility::string_t& name, const T& value);
    void remove(const utility::string_t& name);
    void clear();
    bool has(const utility::string_t& name) const;
    std::size_t size() const;
    bool empty() const;
    utility::string_t& operator[](const utility::string_t& name);
    template <typename T> bool match(const utility::string_t& name, T& value) const;
    const_iterator begin() const;
    const_iterator end() const;
    iterator begin();
    iterator end();
    iterator find(const utility::string_t& name);
    const_iterator find(const utility::string_t& name) const;
    utility::size64_t content_length() const;
    void set_content_length(utility::size64_t length);
    utility::string_t content_type() const;
    void set_content_type(utility::string_t type);
    utility::string_t cache_control() const;
    void set_cache_control(utility::string_t control);
    utility::string_t date() const;
    void set_date(const utility::datetime& date);
};
class http_response {
public:
    http_response();
    http_response(http::status_code code);
    http::status_code status_code() const;
    void set_status_code(http::status_code code) const;
    const http::reason_phrase& reason_phrase() const;
    void set_reason_phrase(const http::reason_phrase& reason) const;
    http_headers& headers();
    const http_headers& headers() const;
    utility::string_t to_string() const;
    pplx::task<utility::string_t> extract_string(bool ignore_content_type = false) const;
    pplx::task<std::string> extract_utf8string(bool ignore_content_type = false) const;
    pplx::task<std::u16string> extract_utf16string(bool ignore_content_type = false) const;
    pplx::task<json::value> extract_json(bool ignore_content_type = false) const;
    pplx::task<std::vector<unsigned char>> extract_vector() const;
    void set_body(std::string&& body_text, const std::string& content_type = "text/plain; charset=utf-8");
    void set_body(const std::string& body_text, const std::string& content_type = "text/plain; charset=utf-8");
    void set_body(const json::value& body_data);
    void set_body(const std::vector<unsigned char>& body_data);
    void set_body(const concurrency::streams::istream& stream, const utility::string_t& content_type = "application/octet-stream");
    void set_body(std::vector<unsigned char>&& body_data);
    void set_body(const concurrency::streams::istream& stream, utility::size64_t content_length, const utility::string_t& content_type = "application/octet-stream");
    concurrency::streams::istream body() const;
    pplx::task<http_response> content_ready() const;
};
namespace message_direction {
enum direction { upload, download };
}
typedef std::function<void(message_direction::direction, utility::size64_t)> progress_handler;
class http_request {
public:
    http_request();
    http_request(http::method mtd);
    ~http_request();
    const http::method& method() const;
    void set_method(const http::method& method) const;
    const uri& request_uri() const;
    void set_request_uri(const uri& uri);
    uri absolute_uri() const;
    uri relative_uri() const;
    http_headers& headers();
    const http_headers& headers() const;
    utility::string_t to_string() const;
    const utility::string_t& remote_address() const;
    pplx::task<utility::string_t> extract_string(bool ignore_content_type = false);
    pplx::task<std::string> extract_utf8string(bool ignore_content_type = false);
    pplx::task<json::value> extract_json(bool ignore_content_type = false) const;
    pplx::task<std::vector<unsigned char>> extract_vector() const;
    void set_body(std::string&& body_text, const std::string& content_type = "text/plain; charset=utf-8");
    void set_body(const std::string& body_text, const std::string& content_type = "text/plain; charset=utf-8");
    void set_body(const std::u16string& body_text, utility::string_t content_type = "text/plain");
    void set_body(const json::value& body_data);
    void set_body(const std::vector<unsigned char>& body_data);
    void set_body(const concurrency::streams::istream& stream, const utility::string_t& content_type = "application/octet-stream");
    void set_body(const concurrency::streams::istream& stream, utility::size64_t content_length, const utility::string_t& content_type = "application/octet-stream");
    concurrency::streams::istream body() const;
    void set_response_stream(const concurrency::streams::ostream& stream);
    void set_progress_handler(const progress_handler& handler);
    pplx::task<void> reply(const http_response& response) const;
    pplx::task<void> reply(http::status_code status) const;
    pplx::task<void> reply(http::status_code status, const json::value& body_data) const;
    pplx::task<void> reply(http::status_code status, const std::string& body_data, const std::string& content_type = "text/plain; charset=utf-8") const;
    pplx::task<http_response> get_response() const;
    pplx::task<http_request> content_ready() const;
    void set_cancellation_token(const pplx::cancellation_token& token);
    void set_body(std::vector<unsigned char>&& body_data);
    pplx::task<std::u16string> extract_utf16string(bool ignore_content_type = false);
    utility::string_t get_remote_address() const;
    pplx::task<void> reply(http::status_code status, std::string&& body_data, const std::string& content_type = "text/plain; charset=utf-8") const;
    pplx::task<void> reply(status_code status, const concurrency::streams::istream& body, const utility::string_t& content_type = "application/octet-stream") const;
    pplx::task<void> reply(status_code status, const concurrency::streams::istream& body, utility::size64_t content_length, const utility::string_t& content_type = "application/octet-stream") const;
};
class http_pipeline_stage : public std::enable_shared_from_this<http_pipeline_stage> {
public:
    http_pipeline_stage();
    virtual ~http_pipeline_stage();
    virtual pplx::task<http_response> propagate(http_request request) = 0;

protected:
    const std::shared_ptr<http_pipeline_stage>& next_stage() const;
};
namespace oauth1 {
namespace experimental {
class oauth1_config;
}
}  // namespace oauth1
namespace oauth2 {
namespace experimental {
class oauth2_exception : public std::exception {
public:
    oauth2_exception(utility::string_t msg);
    const char* what() const noexcept override;
};
class oauth2_token {
public:
    oauth2_token(utility::string_t access_token = utility::string_t());
    bool is_valid_access_token() const;
    const utility::string_t& access_token() const;
    void set_access_token(utility::string_t access_token);
    const utility::string_t& refresh_token() const;
    void set_refresh_token(utility::string_t refresh_token);
    const utility::string_t& token_type() const;
    const utility::string_t& scope() const;
    int64_t expires_in() const;
    enum { undefined_expiration = -1 };
    void set_token_type(utility::string_t);
    void set_scope(utility::string_t);
    void set_expires_in(int64_t);
};
class oauth2_config {
public:
    oauth2_config(utility::string_t client_key, utility::string_t client_secret, utility::string_t auth_endpoint, utility::string_t token_endpoint, utility::string_t redirect_uri, utility::string_t scope = utility::string_t(), utility::string_t user_agent = utility::string_t());
    oauth2_config(oauth2_token token);
    utility::string_t build_authorization_uri(bool generate_state);
    pplx::task<void> token_from_redirected_uri(const web::uri& redirected_uri);
    pplx::task<void> token_from_code(utility::string_t authorization_code);
    pplx::task<void> token_from_refresh();
    bool is_enabled() const;
    const utility::string_t& client_key() const;
    void set_client_key(utility::string_t);
    const utility::string_t& client_secret() const;
    void set_client_secret(utility::string_t);
    void set_auth_endpoint(utility::string_t);
    void set_token_endpoint(utility::string_t);
    void set_redirect_uri(utility::string_t);
    const utility::string_t& scope() const;
    void set_scope(utility::string_t);
    const utility::string_t& state() const;
    void set_state(utility::string_t);
    const oauth2_token& token() const;
    void set_token(oauth2_token);
    void set_implicit_grant(bool);
    void set_bearer_auth(bool);
    void set_http_basic_auth(bool);
    const utility::string_t& auth_endpoint() const;
    const utility::string_t& token_endpoint() const;
    const utility::string_t& redirect_uri() const;
    bool bearer_auth() const;
    bool http_basic_auth() const;
    const utility::string_t& access_token_key() const;
    void set_access_token_key(utility::string_t);
    const web_proxy& proxy() const;
    void set_proxy(const web_proxy&);
    const utility::string_t& user_agent() const;
    void set_user_agent(utility::string_t);
};
}  // namespace experimental
}  // namespace oauth2
namespace client {
using web::credentials;
using web::web_proxy;
class http_client_config {
public:
    http_client_config();
    std::shared_ptr<oauth2::experimental::oauth2_config> oauth2() const;
    void set_oauth2(oauth2::experimental::oauth2_config config);
    const web_proxy& proxy() const;
    void set_proxy(web_proxy proxy);
    const web::credentials& credentials() const;
    void set_credentials(const web::credentials& cred);
    bool guarantee_order() const;
    void set_guarantee_order(bool guarantee_order);
    std::chrono::seconds timeout() const;
    template <typename T> T timeout() const;
    template <typename T> void set_timeout(const T& timeout);
    std::size_t chunksize() const;
    void set_chunksize(std::size_t size);
    bool request_compressed_response() const;
    void set_request_compressed_response(bool request_compressed);
    bool validate_certificates() const;
    void set_validate_certificates(bool validate_certs);
    std::size_t max_redirects() const;
    void set_max_redirects(std::size_t max_redirects);
    bool https_to_http_redirects() const;
    void set_https_to_http_redirects(bool https_to_http_redirects);
    template <typename F> void set_nativehandle_options(const F& callback);
    template <typename F> void set_ssl_context_callback(const F& callback);
    bool is_default_chunksize() const;
    template <typename F> void set_nativesessionhandle_options(const F& callback);
    bool is_tlsext_sni_enabled() const;
    void set_tlsext_sni_enabled(bool);
};
class http_client {
public:
    http_client(const uri& base_uri);
    http_client(const uri& base_uri, const http_client_config& client_config);
    ~http_client() noexcept;
    const uri& base_uri() const;
    const http_client_config& client_config() const;
    void add_handler(const std::function<pplx::task<http_response>(http_request, std::shared_ptr<http::http_pipeline_stage>)>& handler);
    void add_handler(const std::shared_ptr<http::http_pipeline_stage>& stage);
    pplx::task<http_response> request(http_request request, const pplx::cancellation_token& token = pplx::cancellation_token::none());
    pplx::task<http_response> request(const method& mtd, const pplx::cancellation_token& token = pplx::cancellation_token::none());
    pplx::task<http_response> request(const method& mtd, const utility::string_t& path_query_fragment, const pplx::cancellation_token& token = pplx::cancellation_token::none());
    pplx::task<http_response> request(const method& mtd, const utility::string_t& path_query_fragment, const json::value& body_data, const pplx::cancellation_token& token = pplx::cancellation_token::none());
    pplx::task<http_response> request(const method& mtd, const utility::string_t& path_query_fragment, const std::string& body_data, const std::string& content_type = "text/plain; charset=utf-8", const pplx::cancellation_token& token = pplx::cancellation_token::none());
    pplx::task<http_response> request(const method& mtd, const utility::string_t& path_query_fragment, std::string&& body_data, const std::string& content_type = "text/plain; charset=utf-8", const pplx::cancellation_token& token = pplx::cancellation_token::none());
    pplx::task<http_response> request(const method& mtd, const utility::string_t& path_query_fragment, const std::string& body_data, const pplx::cancellation_token& token);
    pplx::task<http_response> request(const method& mtd, const utility::string_t& path_query_fragment, const concurrency::streams::istream& body, const utility::string_t& content_type = "application/octet-stream", const pplx::cancellation_token& token = pplx::cancellation_token::none());
    pplx::task<http_response> request(const method& mtd, const utility::string_t& path_query_fragment, const concurrency::streams::istream& body, std::size_t content_length, const utility::string_t& content_type = "application/octet-stream", const pplx::cancellation_token& token = pplx::cancellation_token::none());
};
}  // namespace client
namespace experimental {
namespace listener {
class http_listener_config {
public:
    http_listener_config();
    http_listener_config(const http_listener_config&);
    http_listener_config& operator=(const http_listener_config&);
    utility::seconds timeout() const;
    void set_timeout(utility::seconds);
    int backlog() const;
    void set_backlog(int);
    template <typename F> void set_ssl_context_callback(const F& callback);
};
class http_listener {
public:
    explicit http_listener(uri address);
    http_listener(uri address, http_listener_config config);
    http_listener();
    ~http_listener();
    pplx::task<void> open();
    pplx::task<void> close();
    template <typename F> void support(const F& handler);
    template <typename F> void support(const method& mtd, const F& handler);
    const web::uri& uri() const;
    http_listener(http_listener&&);
    http_listener& operator=(http_listener&&);
    const http_listener_config& configuration() const;
};
}  // namespace listener
}  // namespace experimental
}  // namespace http

namespace websockets {
namespace client {
enum class websocket_message_type { text_message, binary_message, close, ping, pong };
enum class websocket_close_status : uint16_t { normal = 1000, going_away, protocol_error };
class websocket_exception : public std::exception {
public:
    websocket_exception(const utility::string_t& whatArg);
    const char* what() const noexcept override;
    websocket_exception(int errorCode);
    websocket_exception(int errorCode, const utility::string_t& whatArg);
    websocket_exception(std::error_code code, const utility::string_t& whatArg);
    const std::error_code& error_code() const;
};
class websocket_client_config {
public:
    websocket_client_config();
    web::http::http_headers& headers();
    void add_subprotocol(const utility::string_t& name);
    void set_proxy(const web_proxy& proxy);
    void set_credentials(const web::credentials& cred);
    const web_proxy& proxy() const;
    const web::credentials& credentials() const;
    void disable_sni();
    void set_server_name(const std::string& name);
    void set_user_agent(const std::string& user_agent);
    bool validate_certificates() const;
    void set_validate_certificates(bool);
};
class websocket_outgoing_message {
public:
    void set_utf8_message(std::string&& data);
    void set_utf8_message(const std::string& data);
    void set_ping_message(const std::string& data = {});
    void set_pong_message(const std::string& data = {});
    void set_binary_message(const concurrency::streams::istream&);
    void set_binary_message(const concurrency::streams::istream&, std::size_t len);
    void set_utf8_message(const concurrency::streams::istream&);
};
class websocket_incoming_message {
public:
    pplx::task<std::string> extract_string() const;
    websocket_message_type message_type() const;
    std::size_t length() const;
    concurrency::streams::istream body() const;
};
class websocket_client {
public:
    websocket_client();
    websocket_client(websocket_client_config config);
    pplx::task<void> connect(const web::uri& uri);
    pplx::task<void> send(websocket_outgoing_message msg);
    pplx::task<websocket_incoming_message> receive();
    pplx::task<void> close();
    pplx::task<void> close(websocket_close_status close_status, const utility::string_t& close_reason = {});
    const web::uri& uri() const;
    const websocket_client_config& config() const;
};
class websocket_callback_client {
public:
    websocket_callback_client();
    websocket_callback_client(websocket_client_config config);
    pplx::task<void> connect(const web::uri& uri);
    pplx::task<void> send(websocket_outgoing_message msg);
    void set_message_handler(const std::function<void(const websocket_incoming_message&)>& handler);
    void set_close_handler(const std::function<void(websocket_close_status, const utility::string_t&, const std::error_code&)>& handler);
    pplx::task<void> close();
    pplx::task<void> close(websocket_close_status close_status, const utility::string_t& close_reason = {});
    const web::uri& uri() const;
    const websocket_client_config& config() const;
};
}  // namespace client
}  // namespace websockets
namespace web_sockets = websockets;
}  // namespace web
