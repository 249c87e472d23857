// simdjson: the DOM and what is usual of on-demand.
#pragma once
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <iterator>
#include <memory>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
namespace simdjson {
enum class json_type { array = 1, object, number, string, boolean, null };
enum error_code {
    SUCCESS = 0, CAPACITY, MEMALLOC, TAPE_ERROR, DEPTH_ERROR, STRING_ERROR, T_ATOM_ERROR, F_ATOM_ERROR, N_ATOM_ERROR, NUMBER_ERROR, UTF8_ERROR, UNINITIALIZED, EMPTY, UNESCAPED_CHARS,
    UNCLOSED_STRING, UNSUPPORTED_ARCHITECTURE, INCORRECT_TYPE, NUMBER_OUT_OF_RANGE, INDEX_OUT_OF_BOUNDS, NO_SUCH_FIELD, IO_ERROR, INVALID_JSON_POINTER, INVALID_URI_FRAGMENT, UNEXPECTED_ERROR,
    PARSER_IN_USE, OUT_OF_ORDER_ITERATION, INSUFFICIENT_PADDING, NUM_ERROR_CODES
};
const char* error_message(error_code error) noexcept;
std::ostream& operator<<(std::ostream& out, error_code error) noexcept;
struct simdjson_error : public std::exception {
    simdjson_error(error_code error) noexcept;
    const char* what() const noexcept override;
    operator error_code() const noexcept;
    error_code error() const noexcept;
};
constexpr size_t SIMDJSON_PADDING = 64;
class padded_string {
public:
    padded_string() noexcept;
    explicit padded_string(size_t length) noexcept;
    explicit padded_string(const char* data, size_t length) noexcept;
    padded_string(const std::string& str) noexcept;
    padded_string(std::string_view sv) noexcept;
    padded_string(padded_string&& o) noexcept;
    ~padded_string() noexcept;
    size_t size() const noexcept;
    size_t length() const noexcept;
    const char* data() const noexcept;
    operator std::string_view() const;
    static padded_string load(std::string_view path);
};
padded_string operator""_padded(const char* str, size_t len);
class padded_string_view : public std::string_view {
public:
    padded_string_view() noexcept;
    padded_string_view(const char* s, size_t len, size_t capacity) noexcept;
    padded_string_view(const std::string& s) noexcept;
};
class implementation {
public:
    virtual std::string name() const;
    virtual std::string description() const;
};
const implementation* get_active_implementation();
namespace dom {
enum class element_type { ARRAY = '[', OBJECT = '{', INT64 = 'l', UINT64 = 'u', DOUBLE = 'd', STRING = '"', BOOL = 't', NULL_VALUE = 'n' };
class element;
class object;
class array;
}  // namespace dom
namespace ondemand {
class value;
class object;
class array;
class document;
class field;
class raw_json_string;
}  // namespace ondemand
template <class T> struct simdjson_result;
namespace detail {
#define _M_SIMD_ELEMENT(self, element, object, array)                                       \
    simdjson_result<array> get_array() const noexcept;                                      \
    simdjson_result<object> get_object() const noexcept;                                    \
    simdjson_result<const char*> get_c_str() const noexcept;                                \
    simdjson_result<std::string_view> get_string(bool allow_replacement = false) const noexcept; \
    simdjson_result<int64_t> get_int64() const noexcept;                                    \
    simdjson_result<uint64_t> get_uint64() const noexcept;                                  \
    simdjson_result<double> get_double() const noexcept;                                    \
    simdjson_result<bool> get_bool() const noexcept;                                        \
    bool is_array() const noexcept;                                                         \
    bool is_object() const noexcept;                                                        \
    bool is_string() const noexcept;                                                        \
    bool is_int64() const noexcept;                                                         \
    bool is_null() const noexcept;                                                          \
    template <class T> simdjson_result<T> get() const noexcept;                             \
    template <class T> error_code get(T& value) const noexcept;                             \
    simdjson_result<element> operator[](std::string_view key) const noexcept;               \
    simdjson_result<element> operator[](const char* key) const noexcept;                    \
    simdjson_result<element> at_pointer(std::string_view json_pointer) const noexcept;      \
    simdjson_result<element> at(size_t index) const noexcept;                               \
    simdjson_result<element> at_key(std::string_view key) const noexcept;                   \
    simdjson_result<element> find_field(std::string_view key) const noexcept;               \
    simdjson_result<element> find_field_unordered(std::string_view key) const noexcept;     \
    template <class T, class = typename std::enable_if<std::is_same<T, std::string_view>::value || std::is_same<T, int64_t>::value || std::is_same<T, uint64_t>::value || std::is_same<T, double>::value || \
                                                       std::is_same<T, bool>::value || std::is_same<T, object>::value || std::is_same<T, array>::value || std::is_same<T, const char*>::value>::type>       \
    operator T() const;
template <class V, class R> struct iterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = V;
    using difference_type = std::ptrdiff_t;
    using pointer = V*;
    using reference = R;
    R operator*() const;
    iterator& operator++();
    bool operator==(const iterator&) const;
    bool operator!=(const iterator&) const;
};
template <class T> struct _m_result_base {
    error_code get(T& value) && noexcept;
    void tie(T& value, error_code& error) && noexcept;
    error_code error() const noexcept;
    T& value() &;
    T&& value() &&;
    const T& value_unsafe() const& noexcept;
    T take_value() &&;
    operator T&&() &&;
};
}  // namespace detail
namespace dom {
class element {
public:
    element() noexcept;
    element_type type() const noexcept;
    template <class T> bool is() const noexcept;
    bool is_bool() const noexcept;
    bool is_double() const noexcept;
    bool is_number() const noexcept;
    bool is_uint64() const noexcept;
    simdjson_result<element> at_path(std::string_view json_path) const noexcept;
    _M_SIMD_ELEMENT(element, element, object, array)
    detail::iterator<element, element> begin() const;
    detail::iterator<element, element> end() const;
};
class array {
public:
    using iterator = detail::iterator<element, element>;
    array() noexcept;
    iterator begin() const noexcept;
    iterator end() const noexcept;
    size_t size() const noexcept;
    simdjson_result<element> at(size_t index) const noexcept;
    simdjson_result<element> at_pointer(std::string_view json_pointer) const noexcept;
};
struct key_value_pair {
    std::string_view key;
    element value;
};
class object {
public:
    using iterator = detail::iterator<key_value_pair, const key_value_pair>;
    object() noexcept;
    iterator begin() const noexcept;
    iterator end() const noexcept;
    size_t size() const noexcept;
    simdjson_result<element> operator[](std::string_view key) const noexcept;
    simdjson_result<element> at_key(std::string_view key) const noexcept;
    simdjson_result<element> at_pointer(std::string_view json_pointer) const noexcept;
};
class parser {
public:
    explicit parser(size_t max_capacity = 0xFFFFFFFF) noexcept;
    simdjson_result<element> load(const std::string& path) & noexcept;
    simdjson_result<element> parse(const uint8_t* buf, size_t len, bool realloc_if_needed = true) & noexcept;
    simdjson_result<element> parse(const char* buf, size_t len, bool realloc_if_needed = true) & noexcept;
    simdjson_result<element> parse(const std::string& s) & noexcept;
    simdjson_result<element> parse(const padded_string& s) & noexcept;
    error_code allocate(size_t capacity, size_t max_depth = 1024) noexcept;
    size_t capacity() const noexcept;
};
std::ostream& operator<<(std::ostream& out, element value);
std::ostream& operator<<(std::ostream& out, array value);
std::ostream& operator<<(std::ostream& out, object value);
}  // namespace dom
namespace ondemand {
class raw_json_string {
public:
    raw_json_string() noexcept;
    const char* raw() const noexcept;
    bool operator==(std::string_view) const noexcept;
};
class value {
public:
    value() noexcept;
    simdjson_result<json_type> type() noexcept;
    simdjson_result<size_t> count_elements() & noexcept;
    simdjson_result<size_t> count_fields() & noexcept;
    simdjson_result<std::string_view> raw_json() noexcept;
    simdjson_result<raw_json_string> get_raw_json_string() noexcept;
    simdjson_result<double> get_double_in_string() noexcept;
    simdjson_result<int64_t> get_int64_in_string() noexcept;
    _M_SIMD_ELEMENT(value, value, object, array)
    detail::iterator<value, simdjson_result<value>> begin() & noexcept;
    detail::iterator<value, simdjson_result<value>> end() & noexcept;
    simdjson_result<std::string_view> raw_json_token() noexcept;
};
class field {
public:
    raw_json_string key() const noexcept;
    simdjson_result<std::string_view> unescaped_key(bool allow_replacement = false) noexcept;
    std::string_view key_raw_json_token() const noexcept;
    ondemand::value& value() & noexcept;
};
class array {
public:
    array() noexcept;
    detail::iterator<value, simdjson_result<value>> begin() noexcept;
    detail::iterator<value, simdjson_result<value>> end() noexcept;
    simdjson_result<size_t> count_elements() & noexcept;
    simdjson_result<bool> is_empty() & noexcept;
    simdjson_result<value> at(size_t index) noexcept;
    simdjson_result<value> at_pointer(std::string_view json_pointer) noexcept;
};
class object {
public:
    object() noexcept;
    detail::iterator<field, simdjson_result<field>> begin() noexcept;
    detail::iterator<field, simdjson_result<field>> end() noexcept;
    simdjson_result<value> operator[](std::string_view key) & noexcept;
    simdjson_result<value> find_field(std::string_view key) & noexcept;
    simdjson_result<value> find_field_unordered(std::string_view key) & noexcept;
    simdjson_result<value> at_pointer(std::string_view json_pointer) noexcept;
    simdjson_result<size_t> count_fields() & noexcept;
    simdjson_result<bool> is_empty() & noexcept;
    simdjson_result<std::string_view> raw_json() noexcept;
};
class document {
public:
    document() noexcept;
    simdjson_result<json_type> type() noexcept;
    simdjson_result<size_t> count_elements() & noexcept;
    simdjson_result<value> get_value() noexcept;
    simdjson_result<std::string_view> raw_json() noexcept;
    void rewind() noexcept;
    bool at_end() const noexcept;
    document(document&&) noexcept;
    document& operator=(document&&) noexcept;
    detail::iterator<value, simdjson_result<value>> begin() & noexcept;
    detail::iterator<value, simdjson_result<value>> end() & noexcept;
    _M_SIMD_ELEMENT(document, value, object, array)
};
class parser {
public:
    explicit parser(size_t max_capacity = 0xFFFFFFFF) noexcept;
    simdjson_result<document> iterate(const padded_string& json) & noexcept;
    simdjson_result<document> iterate(const std::string& json) & noexcept;
    simdjson_result<document> iterate(std::string& json) & noexcept;
    simdjson_result<document> iterate(const char* json, size_t len, size_t capacity) & noexcept;
    simdjson_result<document> iterate(padded_string_view json) & noexcept;
    error_code allocate(size_t capacity, size_t max_depth = 1024) noexcept;
};
}  // namespace ondemand
template <class T> struct simdjson_result : detail::_m_result_base<T> {};
#define _M_SIMD_RESULT(element_, item_, object_, array_)                                                            \
    template <> struct simdjson_result<element_> : detail::_m_result_base<element_> {                         \
        using detail::_m_result_base<element_>::get;                                                         \
        _M_SIMD_ELEMENT(simdjson_result, item_, object_, array_)                                             \
        detail::iterator<item_, _m_item_of<item_>> begin() const;                                            \
        detail::iterator<item_, _m_item_of<item_>> end() const;                                              \
    };
template <class T> using _m_item_of = typename std::conditional<std::is_same<T, dom::element>::value, dom::element, simdjson_result<T>>::type;
_M_SIMD_RESULT(dom::element, dom::element, dom::object, dom::array)
template <> struct simdjson_result<dom::array> : detail::_m_result_base<dom::array> {
    dom::array::iterator begin() const;
    dom::array::iterator end() const;
    size_t size() const;
    simdjson_result<dom::element> at(size_t index) const noexcept;
};
template <> struct simdjson_result<dom::object> : detail::_m_result_base<dom::object> {
    dom::object::iterator begin() const;
    dom::object::iterator end() const;
    size_t size() const;
    simdjson_result<dom::element> operator[](std::string_view key) const noexcept;
    simdjson_result<dom::element> at_key(std::string_view key) const noexcept;
};
_M_SIMD_RESULT(ondemand::value, ondemand::value, ondemand::object, ondemand::array)
_M_SIMD_RESULT(ondemand::document, ondemand::value, ondemand::object, ondemand::array)
template <> struct simdjson_result<ondemand::array> : detail::_m_result_base<ondemand::array> {
    detail::iterator<ondemand::value, simdjson_result<ondemand::value>> begin() noexcept;
    detail::iterator<ondemand::value, simdjson_result<ondemand::value>> end() noexcept;
    simdjson_result<size_t> count_elements() noexcept;
    simdjson_result<ondemand::value> at(size_t index) noexcept;
};
template <> struct simdjson_result<ondemand::object> : detail::_m_result_base<ondemand::object> {
    detail::iterator<ondemand::field, simdjson_result<ondemand::field>> begin() noexcept;
    detail::iterator<ondemand::field, simdjson_result<ondemand::field>> end() noexcept;
    simdjson_result<ondemand::value> operator[](std::string_view key) noexcept;
    simdjson_result<ondemand::value> find_field(std::string_view key) noexcept;
    simdjson_result<ondemand::value> find_field_unordered(std::string_view key) noexcept;
    simdjson_result<size_t> count_fields() noexcept;
};
template <> struct simdjson_result<ondemand::field> : detail::_m_result_base<ondemand::field> {
    ondemand::raw_json_string key() noexcept;
    simdjson_result<std::string_view> unescaped_key(bool allow_replacement = false) noexcept;
    simdjson_result<ondemand::value> value() noexcept;
};
template <class T> std::string to_string(T x);
template <class T> std::string minify(T x);
template <class T> simdjson_result<std::string_view> to_json_string(T&& x);
template <class T> std::ostream& operator<<(std::ostream& out, simdjson_result<T> x);
namespace ondemand {
std::ostream& operator<<(std::ostream& out, value x);
std::ostream& operator<<(std::ostream& out, object& x);
std::ostream& operator<<(std::ostream& out, document& x);
}  // namespace ondemand
#undef _M_SIMD_RESULT
#undef _M_SIMD_ELEMENT
}  // namespace simdjson
