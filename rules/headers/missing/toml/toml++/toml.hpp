// toml++.
#pragma once
#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <istream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>
namespace toml {
inline namespace v3 {
enum class node_type : uint8_t { none, table, array, string, integer, floating_point, boolean, date, time, date_time };
std::ostream& operator<<(std::ostream& lhs, node_type rhs);
struct source_position {
    uint32_t line;
    uint32_t column;
};
std::ostream& operator<<(std::ostream& lhs, const source_position& rhs);
using source_path_ptr = std::shared_ptr<const std::string>;
struct source_region {
    source_position begin;
    source_position end;
    source_path_ptr path;
};
std::ostream& operator<<(std::ostream& lhs, const source_region& rhs);
class parse_error : public std::runtime_error {
public:
    parse_error(const char* desc, const source_region& src);
    std::string_view description() const noexcept;
    const source_region& source() const noexcept;
};
std::ostream& operator<<(std::ostream& lhs, const parse_error& rhs);
struct date { uint16_t year; uint8_t month; uint8_t day; };
struct time { uint8_t hour; uint8_t minute; uint8_t second; uint32_t nanosecond; };
struct date_time { toml::date date; toml::time time; };
class node;
class table;
class array;
template <typename T> class value;
class key {
public:
    key(std::string_view k);
    key(const char* k);
    key(std::string&& k);
    std::string_view str() const noexcept;
    operator std::string_view() const noexcept;
    const char* data() const noexcept;
    size_t length() const noexcept;
    friend bool operator==(const key& lhs, std::string_view rhs) noexcept;
    friend std::ostream& operator<<(std::ostream& lhs, const key& rhs);
};
#define _M_TOML_NODE                                                                                            \
    bool is_table() const noexcept;                                                                             \
    bool is_array() const noexcept;                                                                             \
    bool is_string() const noexcept;                                                                            \
    bool is_integer() const noexcept;                                                                           \
    bool is_floating_point() const noexcept;                                                                    \
    bool is_number() const noexcept;                                                                            \
    bool is_boolean() const noexcept;                                                                           \
    bool is_value() const noexcept;                                                                             \
    bool is_date() const noexcept;                                                                              \
    bool is_date_time() const noexcept;                                                                         \
    node_type type() const noexcept;                                                                            \
    template <typename T> bool is() const noexcept;                                                             \
    table* as_table() const noexcept;                                                                           \
    array* as_array() const noexcept;                                                                           \
    toml::value<std::string>* as_string() const noexcept;                                                       \
    toml::value<int64_t>* as_integer() const noexcept;                                                          \
    toml::value<double>* as_floating_point() const noexcept;                                                    \
    toml::value<bool>* as_boolean() const noexcept;                                                             \
    template <typename T> auto as() const noexcept -> typename std::conditional<std::is_same<T, table>::value || std::is_same<T, array>::value, T, toml::value<T>>::type*; \
    template <typename T> std::optional<T> value() const;                                                       \
    template <typename T> std::optional<T> value_exact() const;                                                 \
    template <typename T> auto value_or(T&& default_value) const -> typename std::conditional<std::is_convertible<T, std::string_view>::value && !std::is_same<typename std::decay<T>::type, std::string>::value && !std::is_same<typename std::decay<T>::type, std::string_view>::value, std::string_view, typename std::decay<T>::type>::type;
template <typename Node> class node_view {
public:
    node_view() noexcept = default;
    explicit node_view(Node* n) noexcept;
    explicit node_view(Node& n) noexcept;
    explicit operator bool() const noexcept;
    Node* node() const noexcept;
    _M_TOML_NODE
    template <typename T> T& ref() const;
    node_view operator[](std::string_view key) const noexcept;
    node_view operator[](size_t index) const noexcept;
    template <typename F> void visit(F&& f) const;
    friend std::ostream& operator<<(std::ostream& lhs, const node_view& rhs) { return lhs; }
    template <typename T> friend bool operator==(const node_view& lhs, const T& rhs) noexcept { return lhs.equals(rhs); }

private:
    template <typename T> bool equals(const T&) const;
};
class node {
public:
    virtual ~node() noexcept;
    _M_TOML_NODE
    explicit operator node_view<node>() noexcept;
    const source_region& source() const noexcept;
    template <typename T> T& ref();
    template <typename F> void visit(F&& f);
    node_view<node> at_path(std::string_view path) noexcept;
};
std::ostream& operator<<(std::ostream& lhs, const node& rhs);
template <typename T> class value : public node {
public:
    using value_type = T;
    template <typename... Args> explicit value(Args&&... args);
    T& get() & noexcept;
    const T& get() const& noexcept;
    T& operator*() & noexcept;
    const T& operator*() const& noexcept;
    T* operator->() noexcept;
    const T* operator->() const noexcept;
    operator T&() & noexcept;
    operator const T&() const& noexcept;
    value& operator=(const T& rhs);
};
class array : public node {
    template <typename N> struct It {
        using iterator_category = std::random_access_iterator_tag;
        using value_type = N;
        using difference_type = ptrdiff_t;
        using pointer = N*;
        using reference = N&;
        N& operator*() const;
        N* operator->() const;
        It& operator++();
        It operator++(int);
        bool operator==(const It&) const;
        bool operator!=(const It&) const;
    };

public:
    using iterator = It<node>;
    using const_iterator = It<const node>;
    array() noexcept;
    template <typename E, typename... Es, typename = typename std::enable_if<!std::is_same<typename std::decay<E>::type, array>::value>::type> explicit array(E&& e, Es&&... es);
    array(const array& other);
    array(array&& other) noexcept;
    array& operator=(const array&);
    node& operator[](size_t index) noexcept;
    const node& operator[](size_t index) const noexcept;
    node& at(size_t index);
    const node& at(size_t index) const;
    node* get(size_t index) noexcept;
    const node* get(size_t index) const noexcept;
    node& front() noexcept;
    node& back() noexcept;
    iterator begin() noexcept;
    iterator end() noexcept;
    const_iterator begin() const noexcept;
    const_iterator end() const noexcept;
    bool empty() const noexcept;
    size_t size() const noexcept;
    void clear() noexcept;
    template <typename T> void push_back(T&& val);
    template <typename T = void, typename... Args> node& emplace_back(Args&&... args);
    template <typename F> array& for_each(F&& f);
    template <typename F> const array& for_each(F&& f) const;
};
class table : public node {
    template <typename N> struct It {
        using iterator_category = std::bidirectional_iterator_tag;
        using value_type = std::pair<const key&, N&>;
        using difference_type = ptrdiff_t;
        using pointer = value_type*;
        using reference = value_type&;
        reference operator*() const;
        pointer operator->() const;
        It& operator++();
        It operator++(int);
        bool operator==(const It&) const;
        bool operator!=(const It&) const;
    };

public:
    struct _m_pair {
        template <typename V> _m_pair(std::string_view k, V&& v);
    };
    using iterator = It<node>;
    using const_iterator = It<const node>;
    table() noexcept;
    explicit table(std::initializer_list<_m_pair> kvps);
    table(const table& other);
    table(table&& other) noexcept;
    table& operator=(const table&);
    node_view<node> operator[](std::string_view key) noexcept;
    node_view<const node> operator[](std::string_view key) const noexcept;
    node_view<node> at_path(std::string_view path) noexcept;
    node_view<const node> at_path(std::string_view path) const noexcept;
    node& at(std::string_view key);
    const node& at(std::string_view key) const;
    node* get(std::string_view key) noexcept;
    const node* get(std::string_view key) const noexcept;
    template <typename T> auto get_as(std::string_view key) const noexcept -> typename std::conditional<std::is_same<T, table>::value || std::is_same<T, array>::value, T, toml::value<T>>::type*;
    iterator begin() noexcept;
    iterator end() noexcept;
    const_iterator begin() const noexcept;
    const_iterator end() const noexcept;
    iterator find(std::string_view key) noexcept;
    const_iterator find(std::string_view key) const noexcept;
    bool contains(std::string_view key) const noexcept;
    bool empty() const noexcept;
    size_t size() const noexcept;
    void clear() noexcept;
    size_t erase(std::string_view key) noexcept;
    template <typename K, typename V> std::pair<iterator, bool> insert(K&& key, V&& val);
    template <typename K, typename V> std::pair<iterator, bool> insert_or_assign(K&& key, V&& val);
    template <typename F> table& for_each(F&& f);
    template <typename F> const table& for_each(F&& f) const;
};
#undef _M_TOML_NODE
std::ostream& operator<<(std::ostream& lhs, const table& rhs);
using parse_result = table;
table parse(std::string_view doc, std::string_view source_path = {});
table parse(std::istream& doc, std::string_view source_path = {});
table parse_file(std::string_view file_path);
class toml_formatter { public: explicit toml_formatter(const node& source); };
class json_formatter { public: explicit json_formatter(const node& source); };
std::ostream& operator<<(std::ostream& lhs, const toml_formatter& rhs);
std::ostream& operator<<(std::ostream& lhs, const json_formatter& rhs);
inline namespace literals {
table operator""_toml(const char* str, size_t len);
}
}  // namespace v3
}  // namespace toml
