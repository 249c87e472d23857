#pragma once
#include <nlohmann/json_fwd.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <forward_list>
#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <istream>
#include <iterator>
#include <limits>
#include <numeric>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <valarray>
#if __cplusplus >= 201703L
#include <any>
#include <filesystem>
#include <string_view>
#endif
#if __cplusplus >= 202002L
#include <compare>
#endif

namespace nlohmann {
inline namespace json_abi_v3_11_2 {
namespace detail {
enum class value_t : std::uint8_t { null, object, array, string, boolean, number_integer, number_unsigned, number_float, binary, discarded };
#if __cplusplus < 202002L
bool operator<(const value_t lhs, const value_t rhs) noexcept;
#endif
enum class error_handler_t { strict, replace, ignore };
enum class cbor_tag_handler_t { error, ignore, store };
enum class input_format_t { json, cbor, msgpack, ubjson, bson, bjdata };
enum class parse_event_t : std::uint8_t { object_start, object_end, array_start, array_end, key, value };

class exception : public std::exception {
public:
    const char* what() const noexcept override;
    const int id;

protected:
    exception(int id_, const char* what_arg);
};
class parse_error : public exception {
public:
    const std::size_t byte;

private:
    parse_error(int id_, std::size_t byte_, const char* what_arg);
};
class invalid_iterator : public exception {
    invalid_iterator(int id_, const char* what_arg);
};
class type_error : public exception {
    type_error(int id_, const char* what_arg);
};
class out_of_range : public exception {
    out_of_range(int id_, const char* what_arg);
};
class other_error : public exception {
    other_error(int id_, const char* what_arg);
};

template <class...> struct make_void { using type = void; };
template <class... T> using void_t = typename make_void<T...>::type;
template <bool B, class T = void> using enable_if_t = typename std::enable_if<B, T>::type;
template <class T> using uncvref_t = typename std::remove_cv<typename std::remove_reference<T>::type>::type;
template <class T> struct is_basic_json : std::false_type {};
template <template <typename, typename, typename...> class O, template <typename, typename...> class A, class S, class B, class I, class U, class F, template <typename> class L,
          template <typename, typename> class J, class Y>
struct is_basic_json<basic_json<O, A, S, B, I, U, F, L, J, Y>> : std::true_type {};
template <class T> struct is_json_pointer : std::false_type {};
template <class S> struct is_json_pointer<json_pointer<S>> : std::true_type {};
template <class J> class json_ref;
template <class T> struct is_json_ref : std::false_type {};
template <class T> struct is_json_ref<json_ref<T>> : std::true_type {};
template <class It> class iteration_proxy_value;
template <class It> class iteration_proxy;

template <class J, class T, class = void> struct has_to_json : std::false_type {};
template <class J, class T> struct has_to_json<J, T, void_t<decltype(J::template json_serializer<T, void>::to_json(std::declval<J&>(), std::declval<T>()))>> : std::true_type {};
template <class J, class T, class = void> struct has_from_json : std::false_type {};
template <class J, class T> struct has_from_json<J, T, void_t<decltype(J::template json_serializer<T, void>::from_json(std::declval<const J&>(), std::declval<T&>()))>> : std::true_type {};
template <class J, class T, class = void> struct has_from_json_by_value : std::false_type {};
template <class J, class T> struct has_from_json_by_value<J, T, void_t<decltype(static_cast<T>(J::template json_serializer<T, void>::from_json(std::declval<const J&>())))>> : std::true_type {};
template <class J, class T> struct is_readable : std::integral_constant<bool, is_basic_json<T>::value || has_from_json<J, T>::value || has_from_json_by_value<J, T>::value> {};

template <class T, class = void> struct is_range : std::false_type {};
template <class T> struct is_range<T, void_t<decltype(std::begin(std::declval<const T&>())), decltype(std::end(std::declval<const T&>())), typename T::value_type>> : std::true_type {};
template <class T, class = void> struct is_map : std::false_type {};
template <class T> struct is_map<T, void_t<typename T::mapped_type, typename T::key_type>> : std::true_type {};
template <class T> struct is_char : std::integral_constant<bool, std::is_same<T, wchar_t>::value || std::is_same<T, char16_t>::value || std::is_same<T, char32_t>::value> {};

// What the library converts itself: to_json
template <class J, class T, class = void> struct writes : std::false_type {};
template <class J, class T> struct writes<J, T, enable_if_t<std::is_arithmetic<T>::value && !is_char<T>::value>> : std::true_type {};
template <class J, class T> struct writes<J, T, enable_if_t<std::is_enum<T>::value>> : std::true_type {};
template <class J, class T> struct writes<J, T, enable_if_t<std::is_constructible<typename J::string_t, T>::value && !std::is_arithmetic<T>::value && !is_basic_json<T>::value && !std::is_null_pointer<T>::value>> : std::true_type {};
template <class J, class T>
struct writes<J, T, enable_if_t<is_range<T>::value && !is_map<T>::value && !is_basic_json<T>::value && !is_json_ref<T>::value && !std::is_constructible<typename J::string_t, T>::value>>
    : std::integral_constant<bool, is_basic_json<typename T::value_type>::value || std::is_same<T, std::vector<bool>>::value || std::is_same<typename T::value_type, T>::value ||
                                       has_to_json<J, typename T::value_type>::value> {};
template <class J, class T>
struct writes<J, T, enable_if_t<is_map<T>::value && !is_basic_json<T>::value>>
    : std::integral_constant<bool, std::is_constructible<typename J::string_t, typename T::key_type>::value
                                       ? (is_basic_json<typename T::mapped_type>::value || has_to_json<J, typename T::mapped_type>::value)
                                       : has_to_json<J, typename T::key_type>::value> {};
template <class J, class T, std::size_t N> struct writes<J, T[N], enable_if_t<!std::is_constructible<typename J::string_t, const T (&)[N]>::value>> : std::true_type {};
template <class J, class A, class B> struct writes<J, std::pair<A, B>, void> : std::integral_constant<bool, std::is_constructible<J, A>::value && std::is_constructible<J, B>::value> {};
template <class J, class... A> struct writes<J, std::tuple<A...>, void> : std::true_type {};
template <class J, class It> struct writes<J, iteration_proxy_value<It>, void> : std::true_type {};
// and from_json
template <class J, class T, class = void> struct reads : std::false_type {};
template <class J, class T> struct reads<J, T, enable_if_t<std::is_arithmetic<T>::value && !is_char<T>::value>> : std::true_type {};
template <class J, class T> struct reads<J, T, enable_if_t<std::is_enum<T>::value>> : std::true_type {};
template <class J> struct reads<J, std::nullptr_t, void> : std::true_type {};
template <class J, class T>
struct reads<J, T, enable_if_t<std::is_assignable<T&, const typename J::string_t>::value && !std::is_arithmetic<T>::value && !std::is_pointer<T>::value && !is_basic_json<T>::value && std::is_class<T>::value && !std::is_constructible<T, std::nullptr_t*>::value>> : std::true_type {};
template <class J, class T>
struct reads<J, T, enable_if_t<is_range<T>::value && !is_map<T>::value && !is_basic_json<T>::value && !std::is_assignable<T&, const typename J::string_t>::value>>
    : std::integral_constant<bool, is_basic_json<typename T::value_type>::value || is_readable<J, typename T::value_type>::value> {};
template <class J, class T>
struct reads<J, T, enable_if_t<is_map<T>::value && !is_basic_json<T>::value>>
    : std::integral_constant<bool, is_readable<J, typename T::mapped_type>::value || !std::is_constructible<typename J::string_t, typename T::key_type>::value> {};
template <class J, class T, std::size_t N> struct reads<J, T[N], void> : std::true_type {};
template <class J, class A, class B> struct reads<J, std::pair<A, B>, void> : std::true_type {};
template <class J, class... A> struct reads<J, std::tuple<A...>, void> : std::true_type {};
#if __cplusplus >= 201703L
template <class J> struct writes<J, std::filesystem::path, void> : std::true_type {};
template <class J> struct reads<J, std::filesystem::path, void> : std::true_type {};
#endif

template <class J, class T, enable_if_t<is_basic_json<J>::value && writes<J, T>::value, int> = 0> void to_json(J& j, const T& value);
template <class J, class T, enable_if_t<is_basic_json<J>::value && reads<J, T>::value, int> = 0> void from_json(const J& j, T& value);
struct to_json_fn {
    template <class J, class T> auto operator()(J& j, T&& val) const -> decltype(to_json(j, std::forward<T>(val)), void());
};
struct from_json_fn {
    template <class J, class T> auto operator()(const J& j, T&& val) const -> decltype(from_json(j, std::forward<T>(val)), void());
};
}  // namespace detail
namespace {
constexpr const detail::to_json_fn to_json{};
constexpr const detail::from_json_fn from_json{};
}  // namespace
template <typename ValueType, typename> struct adl_serializer {
    template <typename BasicJsonType, typename TargetType = ValueType>
    static auto from_json(BasicJsonType&& j, TargetType& val) -> decltype(::nlohmann::from_json(std::forward<BasicJsonType>(j), val), void());
    template <typename BasicJsonType, typename TargetType = ValueType>
    static auto to_json(BasicJsonType& j, TargetType&& val) -> decltype(::nlohmann::to_json(j, std::forward<TargetType>(val)), void());
};
template <typename BinaryType> class byte_container_with_subtype : public BinaryType {
public:
    using container_type = BinaryType;
    using subtype_type = std::uint64_t;
    byte_container_with_subtype();
    byte_container_with_subtype(const container_type& b);
    byte_container_with_subtype(container_type&& b);
    byte_container_with_subtype(const container_type& b, subtype_type subtype_);
    byte_container_with_subtype(container_type&& b, subtype_type subtype_);
    bool operator==(const byte_container_with_subtype& rhs) const;
    bool operator!=(const byte_container_with_subtype& rhs) const;
    void set_subtype(subtype_type subtype_) noexcept;
    subtype_type subtype() const noexcept;
    bool has_subtype() const noexcept;
    void clear_subtype() noexcept;
};
template <class Key, class T, class IgnoredLess = std::less<Key>, class Allocator = std::allocator<std::pair<const Key, T>>> struct ordered_map : std::vector<std::pair<const Key, T>, Allocator> {
    using key_type = Key;
    using mapped_type = T;
    using Container = std::vector<std::pair<const Key, T>, Allocator>;
    using iterator = typename Container::iterator;
    using const_iterator = typename Container::const_iterator;
    using size_type = typename Container::size_type;
    using value_type = typename Container::value_type;
    using key_compare = std::equal_to<Key>;
    using Container::Container;
    ordered_map() noexcept;
    std::pair<iterator, bool> emplace(const key_type& key, T&& t);
    T& operator[](const key_type& key);
    const T& operator[](const key_type& key) const;
    T& at(const key_type& key);
    const T& at(const key_type& key) const;
    size_type erase(const key_type& key);
    iterator erase(iterator pos);
    iterator erase(iterator first, iterator last);
    size_type count(const key_type& key) const;
    iterator find(const key_type& key);
    const_iterator find(const key_type& key) const;
    std::pair<iterator, bool> insert(value_type&& value);
    std::pair<iterator, bool> insert(const value_type& value);
};
template <typename RefStringType> class json_pointer {
public:
    using string_t = RefStringType;
    explicit json_pointer(const string_t& s = "");
    string_t to_string() const;
    operator string_t() const;
    json_pointer& operator/=(const json_pointer& ptr);
    json_pointer& operator/=(string_t token);
    json_pointer& operator/=(std::size_t array_idx);
    friend json_pointer operator/(const json_pointer& lhs, const json_pointer& rhs);
    friend json_pointer operator/(const json_pointer& lhs, string_t token);
    friend json_pointer operator/(const json_pointer& lhs, std::size_t array_idx);
    json_pointer parent_pointer() const;
    void pop_back();
    const string_t& back() const;
    void push_back(const string_t& token);
    void push_back(string_t&& token);
    bool empty() const noexcept;
    bool operator==(const json_pointer& rhs) const noexcept;
};
namespace detail {
template <class J> class json_ref {
public:
    using value_type = J;
    json_ref(value_type&& value);
    json_ref(const value_type& value);
    json_ref(std::initializer_list<json_ref> init);
    template <class... Args, enable_if_t<std::is_constructible<value_type, Args...>::value, int> = 0> json_ref(Args&&... args);
    json_ref(json_ref&&) noexcept = default;
    json_ref(const json_ref&) = delete;
    json_ref& operator=(const json_ref&) = delete;
    json_ref& operator=(json_ref&&) = delete;
    value_type moved_or_copied() const;
    value_type const& operator*() const;
    value_type const* operator->() const;
};
template <class J> class iter_impl {
    using Plain = typename std::remove_const<J>::type;

public:
    using iterator_category = std::bidirectional_iterator_tag;
    using value_type = Plain;
    using difference_type = typename Plain::difference_type;
    using pointer = typename std::conditional<std::is_const<J>::value, const Plain*, Plain*>::type;
    using reference = typename std::conditional<std::is_const<J>::value, const Plain&, Plain&>::type;
    using object_t = typename Plain::object_t;
    iter_impl() = default;
    explicit iter_impl(pointer object) noexcept;
    iter_impl(const iter_impl<const Plain>& other) noexcept;
    iter_impl& operator=(const iter_impl<const Plain>& other) noexcept;
    iter_impl(const iter_impl<Plain>& other) noexcept;
    iter_impl& operator=(const iter_impl<Plain>& other) noexcept;
    reference operator*() const;
    pointer operator->() const;
    iter_impl operator++(int) &;
    iter_impl& operator++();
    iter_impl operator--(int) &;
    iter_impl& operator--();
    template <class I, enable_if_t<std::is_same<I, iter_impl<Plain>>::value || std::is_same<I, iter_impl<const Plain>>::value, int> = 0> bool operator==(const I& other) const;
    template <class I, enable_if_t<std::is_same<I, iter_impl<Plain>>::value || std::is_same<I, iter_impl<const Plain>>::value, int> = 0> bool operator!=(const I& other) const;
    bool operator<(const iter_impl& other) const;
    bool operator<=(const iter_impl& other) const;
    bool operator>(const iter_impl& other) const;
    bool operator>=(const iter_impl& other) const;
    iter_impl& operator+=(difference_type i);
    iter_impl& operator-=(difference_type i);
    iter_impl operator+(difference_type i) const;
    friend iter_impl operator+(difference_type i, const iter_impl& it);
    iter_impl operator-(difference_type i) const;
    difference_type operator-(const iter_impl& other) const;
    reference operator[](difference_type n) const;
    const typename object_t::key_type& key() const;
    reference value() const;
};
template <class It> class iteration_proxy_value {
public:
    using difference_type = std::ptrdiff_t;
    using value_type = iteration_proxy_value;
    using pointer = value_type*;
    using reference = value_type&;
    using iterator_category = std::input_iterator_tag;
    using string_type = std::string;
    iteration_proxy_value() = default;
    explicit iteration_proxy_value(It it, std::size_t array_index_ = 0) noexcept;
    const iteration_proxy_value& operator*() const;
    iteration_proxy_value& operator++();
    iteration_proxy_value operator++(int) &;
    bool operator==(const iteration_proxy_value& o) const;
    bool operator!=(const iteration_proxy_value& o) const;
    const string_type& key() const;
    typename It::reference value() const;
};
template <class It> class iteration_proxy {
public:
    iteration_proxy() = default;
    explicit iteration_proxy(typename It::reference cont) noexcept;
    iteration_proxy_value<It> begin() const noexcept;
    iteration_proxy_value<It> end() const noexcept;
};
template <std::size_t N, class It, enable_if_t<N == 0, int> = 0> auto get(const iteration_proxy_value<It>& i) -> decltype(i.key());
template <std::size_t N, class It, enable_if_t<N == 1, int> = 0> auto get(const iteration_proxy_value<It>& i) -> decltype(i.value());
template <class V, class S> struct value_result { using type = uncvref_t<V>; };
template <class S> struct value_result<const char*, S> { using type = S; };
template <class S> struct value_result<char*, S> { using type = S; };
template <class S, std::size_t N> struct value_result<const char (&)[N], S> { using type = S; };
template <class S, std::size_t N> struct value_result<char (&)[N], S> { using type = S; };
template <class S> struct value_result<const char*&, S> { using type = S; };
template <class S> struct value_result<const char* const&, S> { using type = S; };
template <class J> struct json_sax;
template <class J, class K>
struct is_convertible_key : std::integral_constant<bool, std::is_convertible<K, typename J::string_t>::value && !std::is_same<uncvref_t<K>, typename J::string_t>::value && !is_json_pointer<uncvref_t<K>>::value && !is_basic_json<uncvref_t<K>>::value> {};
#if __cplusplus >= 201703L
template <class J, class K> struct is_view : std::is_same<uncvref_t<K>, std::string_view> {};
#else
template <class J, class K> struct is_view : std::false_type {};
#endif
#if __cplusplus >= 201402L  // what an object's keys can be compared with
template <class J, class K> struct is_key : is_convertible_key<J, K> {};
#else
template <class J, class K> struct is_key : std::false_type {};
#endif
}  // namespace detail
template <class J> struct json_sax {
    using number_integer_t = typename J::number_integer_t;
    using number_unsigned_t = typename J::number_unsigned_t;
    using number_float_t = typename J::number_float_t;
    using string_t = typename J::string_t;
    using binary_t = typename J::binary_t;
    virtual bool null() = 0;
    virtual bool boolean(bool val) = 0;
    virtual bool number_integer(number_integer_t val) = 0;
    virtual bool number_unsigned(number_unsigned_t val) = 0;
    virtual bool number_float(number_float_t val, const string_t& s) = 0;
    virtual bool string(string_t& val) = 0;
    virtual bool binary(binary_t& val) = 0;
    virtual bool start_object(std::size_t elements) = 0;
    virtual bool key(string_t& val) = 0;
    virtual bool end_object() = 0;
    virtual bool start_array(std::size_t elements) = 0;
    virtual bool end_array() = 0;
    virtual bool parse_error(std::size_t position, const std::string& last_token, const detail::exception& ex) = 0;
    virtual ~json_sax() = default;
};

template <template <typename U, typename V, typename... Args> class ObjectType, template <typename U, typename... Args> class ArrayType, class StringType, class BooleanType, class NumberIntegerType,
          class NumberUnsignedType, class NumberFloatType, template <typename U> class AllocatorType, template <typename T, typename SFINAE> class JSONSerializer, class BinaryType>
class basic_json {
    template <class V> using Result = typename detail::value_result<V, StringType>::type;

public:
    using value_t = detail::value_t;
    using json_pointer = ::nlohmann::json_pointer<StringType>;
    template <typename T, typename SFINAE> using json_serializer = JSONSerializer<T, SFINAE>;
    using error_handler_t = detail::error_handler_t;
    using cbor_tag_handler_t = detail::cbor_tag_handler_t;
    using initializer_list_t = std::initializer_list<detail::json_ref<basic_json>>;
    using input_format_t = detail::input_format_t;
    using json_sax_t = json_sax<basic_json>;
    using exception = detail::exception;
    using parse_error = detail::parse_error;
    using invalid_iterator = detail::invalid_iterator;
    using type_error = detail::type_error;
    using out_of_range = detail::out_of_range;
    using other_error = detail::other_error;
    using value_type = basic_json;
    using reference = value_type&;
    using const_reference = const value_type&;
    using difference_type = std::ptrdiff_t;
    using size_type = std::size_t;
    using allocator_type = AllocatorType<basic_json>;
    using pointer = basic_json*;
    using const_pointer = const basic_json*;
    using iterator = detail::iter_impl<basic_json>;
    using const_iterator = detail::iter_impl<const basic_json>;
    using reverse_iterator = std::reverse_iterator<iterator>;
    using const_reverse_iterator = std::reverse_iterator<const_iterator>;
    using default_object_comparator_t = std::less<StringType>;
    using object_t = ObjectType<StringType, basic_json, default_object_comparator_t, AllocatorType<std::pair<const StringType, basic_json>>>;
    using array_t = ArrayType<basic_json, AllocatorType<basic_json>>;
    using string_t = StringType;
    using boolean_t = BooleanType;
    using number_integer_t = NumberIntegerType;
    using number_unsigned_t = NumberUnsignedType;
    using number_float_t = NumberFloatType;
    using binary_t = nlohmann::byte_container_with_subtype<BinaryType>;
    using parse_event_t = detail::parse_event_t;
    using parser_callback_t = std::function<bool(int depth, parse_event_t event, basic_json& parsed)>;
    using bson_t = basic_json;

    static allocator_type get_allocator();
    static basic_json meta();

    basic_json(const value_t v);
    basic_json(std::nullptr_t = nullptr) noexcept;
    template <typename CompatibleType, typename U = detail::uncvref_t<CompatibleType>, detail::enable_if_t<!detail::is_basic_json<U>::value && detail::has_to_json<basic_json, U>::value, int> = 0>
    basic_json(CompatibleType&& val);
    template <typename BasicJsonType, detail::enable_if_t<detail::is_basic_json<BasicJsonType>::value && !std::is_same<basic_json, BasicJsonType>::value, int> = 0> basic_json(const BasicJsonType& val);
    basic_json(initializer_list_t init, bool type_deduction = true, value_t manual_type = value_t::array);
    basic_json(size_type cnt, const basic_json& val);
    template <class InputIT, typename std::enable_if<std::is_same<InputIT, iterator>::value || std::is_same<InputIT, const_iterator>::value, int>::type = 0> basic_json(InputIT first, InputIT last);
    template <typename JsonRef, detail::enable_if_t<detail::is_json_ref<JsonRef>::value && std::is_same<typename JsonRef::value_type, basic_json>::value, int> = 0> basic_json(const JsonRef& ref);
    basic_json(const basic_json& other);
    basic_json(basic_json&& other) noexcept;
    basic_json& operator=(basic_json other) noexcept;
    ~basic_json() noexcept;
    static basic_json binary(const typename binary_t::container_type& init);
    static basic_json binary(const typename binary_t::container_type& init, typename binary_t::subtype_type subtype);
    static basic_json binary(typename binary_t::container_type&& init);
    static basic_json array(initializer_list_t init = {});
    static basic_json object(initializer_list_t init = {});

    string_t dump(const int indent = -1, const char indent_char = ' ', const bool ensure_ascii = false, const error_handler_t error_handler = error_handler_t::strict) const;
    value_t type() const noexcept;
    bool is_primitive() const noexcept;
    bool is_structured() const noexcept;
    bool is_null() const noexcept;
    bool is_boolean() const noexcept;
    bool is_number() const noexcept;
    bool is_number_integer() const noexcept;
    bool is_number_unsigned() const noexcept;
    bool is_number_float() const noexcept;
    bool is_object() const noexcept;
    bool is_array() const noexcept;
    bool is_string() const noexcept;
    bool is_binary() const noexcept;
    bool is_discarded() const noexcept;
    operator value_t() const noexcept;

    template <typename PointerType, typename std::enable_if<std::is_pointer<PointerType>::value, int>::type = 0> PointerType get_ptr() noexcept;
    template <typename PointerType, typename std::enable_if<std::is_pointer<PointerType>::value && std::is_const<typename std::remove_pointer<PointerType>::type>::value, int>::type = 0>
    const PointerType get_ptr() const noexcept;
    template <typename ValueTypeCV, typename ValueType = detail::uncvref_t<ValueTypeCV>, detail::enable_if_t<!std::is_pointer<ValueType>::value && detail::is_readable<basic_json, ValueType>::value, int> = 0>
    ValueType get() const;
    template <typename PointerType, typename std::enable_if<std::is_pointer<PointerType>::value, int>::type = 0> PointerType get() noexcept;
    template <typename PointerType, typename std::enable_if<std::is_pointer<PointerType>::value && std::is_const<typename std::remove_pointer<PointerType>::type>::value, int>::type = 0>
    PointerType get() const noexcept;
    template <typename ValueType, detail::enable_if_t<detail::has_from_json<basic_json, ValueType>::value || detail::is_basic_json<ValueType>::value, int> = 0> ValueType& get_to(ValueType& v) const;
    template <typename T, std::size_t N> T (&get_to(T (&v)[N]) const)[N];
    template <typename ReferenceType, typename std::enable_if<std::is_reference<ReferenceType>::value, int>::type = 0> ReferenceType get_ref();
    template <typename ReferenceType, typename std::enable_if<std::is_reference<ReferenceType>::value && std::is_const<typename std::remove_reference<ReferenceType>::type>::value, int>::type = 0>
    ReferenceType get_ref() const;
#ifndef JSON_USE_IMPLICIT_CONVERSIONS
#define JSON_USE_IMPLICIT_CONVERSIONS 1
#endif
    template <typename ValueType,
              typename std::enable_if<!std::is_pointer<ValueType>::value && !std::is_same<ValueType, std::nullptr_t>::value && !std::is_same<ValueType, detail::json_ref<basic_json>>::value &&
                                          !std::is_same<ValueType, typename string_t::value_type>::value && !detail::is_basic_json<ValueType>::value &&
                                          !std::is_same<ValueType, std::initializer_list<typename string_t::value_type>>::value
#if __cplusplus >= 201703L
                                          && !std::is_same<ValueType, std::string_view>::value && !std::is_same<ValueType, std::any>::value
#endif
                                          && detail::is_readable<basic_json, ValueType>::value,
                                      int>::type = 0>
#if !JSON_USE_IMPLICIT_CONVERSIONS
    explicit
#endif
    operator ValueType() const;
    binary_t& get_binary();
    const binary_t& get_binary() const;

    reference at(size_type idx);
    const_reference at(size_type idx) const;
    reference at(const typename object_t::key_type& key);
    const_reference at(const typename object_t::key_type& key) const;
    template <class KeyType, detail::enable_if_t<detail::is_key<basic_json, KeyType>::value, int> = 0> reference at(KeyType&& key);
    template <class KeyType, detail::enable_if_t<detail::is_key<basic_json, KeyType>::value, int> = 0> const_reference at(KeyType&& key) const;
    reference at(const json_pointer& ptr);
    const_reference at(const json_pointer& ptr) const;
    reference operator[](size_type idx);
    const_reference operator[](size_type idx) const;
    reference operator[](typename object_t::key_type key);
    const_reference operator[](const typename object_t::key_type& key) const;
    template <typename T> reference operator[](T* key);
    template <typename T> const_reference operator[](T* key) const;
    template <class KeyType, detail::enable_if_t<detail::is_view<basic_json, KeyType>::value, int> = 0> reference operator[](KeyType&& key);
    template <class KeyType, detail::enable_if_t<detail::is_view<basic_json, KeyType>::value, int> = 0> const_reference operator[](KeyType&& key) const;
    reference operator[](const json_pointer& ptr);
    const_reference operator[](const json_pointer& ptr) const;
    template <class ValueType, detail::enable_if_t<detail::is_readable<basic_json, ValueType>::value && !std::is_same<value_t, detail::uncvref_t<ValueType>>::value, int> = 0>
    ValueType value(const typename object_t::key_type& key, const ValueType& default_value) const;
    template <class ValueType, class ReturnType = Result<ValueType>,
              detail::enable_if_t<detail::is_readable<basic_json, ReturnType>::value && !std::is_same<value_t, detail::uncvref_t<ValueType>>::value, int> = 0>
    ReturnType value(const typename object_t::key_type& key, ValueType&& default_value) const;
    template <class ValueType, class KeyType, detail::enable_if_t<detail::is_key<basic_json, KeyType>::value, int> = 0> Result<ValueType> value(KeyType&& key, ValueType&& default_value) const;
    template <class ValueType, detail::enable_if_t<detail::is_readable<basic_json, ValueType>::value && !std::is_same<value_t, detail::uncvref_t<ValueType>>::value, int> = 0>
    ValueType value(const json_pointer& ptr, const ValueType& default_value) const;
    template <class ValueType, class ReturnType = Result<ValueType>,
              detail::enable_if_t<detail::is_readable<basic_json, ReturnType>::value && !std::is_same<value_t, detail::uncvref_t<ValueType>>::value, int> = 0>
    ReturnType value(const json_pointer& ptr, ValueType&& default_value) const;
    reference front();
    const_reference front() const;
    reference back();
    const_reference back() const;
    template <class IteratorType, detail::enable_if_t<std::is_same<IteratorType, iterator>::value || std::is_same<IteratorType, const_iterator>::value, int> = 0> IteratorType erase(IteratorType pos);
    template <class IteratorType, detail::enable_if_t<std::is_same<IteratorType, iterator>::value || std::is_same<IteratorType, const_iterator>::value, int> = 0>
    IteratorType erase(IteratorType first, IteratorType last);
    size_type erase(const typename object_t::key_type& key);
    template <class KeyType, detail::enable_if_t<detail::is_key<basic_json, KeyType>::value, int> = 0> size_type erase(KeyType&& key);
    void erase(const size_type idx);
    iterator find(const typename object_t::key_type& key);
    const_iterator find(const typename object_t::key_type& key) const;
    template <class KeyType, detail::enable_if_t<detail::is_key<basic_json, KeyType>::value, int> = 0> iterator find(KeyType&& key);
    template <class KeyType, detail::enable_if_t<detail::is_key<basic_json, KeyType>::value, int> = 0> const_iterator find(KeyType&& key) const;
    size_type count(const typename object_t::key_type& key) const;
    template <class KeyType, detail::enable_if_t<detail::is_key<basic_json, KeyType>::value, int> = 0> size_type count(KeyType&& key) const;
    bool contains(const typename object_t::key_type& key) const;
    template <class KeyType, detail::enable_if_t<detail::is_key<basic_json, KeyType>::value, int> = 0> bool contains(KeyType&& key) const;
    bool contains(const json_pointer& ptr) const;
    iterator begin() noexcept;
    const_iterator begin() const noexcept;
    const_iterator cbegin() const noexcept;
    iterator end() noexcept;
    const_iterator end() const noexcept;
    const_iterator cend() const noexcept;
    reverse_iterator rbegin() noexcept;
    const_reverse_iterator rbegin() const noexcept;
    reverse_iterator rend() noexcept;
    const_reverse_iterator rend() const noexcept;
    const_reverse_iterator crbegin() const noexcept;
    const_reverse_iterator crend() const noexcept;
    static detail::iteration_proxy<iterator> iterator_wrapper(reference ref) noexcept;
    static detail::iteration_proxy<const_iterator> iterator_wrapper(const_reference ref) noexcept;
    detail::iteration_proxy<iterator> items() noexcept;
    detail::iteration_proxy<const_iterator> items() const noexcept;
    bool empty() const noexcept;
    size_type size() const noexcept;
    size_type max_size() const noexcept;
    void clear() noexcept;
    void push_back(basic_json&& val);
    reference operator+=(basic_json&& val);
    void push_back(const basic_json& val);
    reference operator+=(const basic_json& val);
    void push_back(const typename object_t::value_type& val);
    reference operator+=(const typename object_t::value_type& val);
    void push_back(initializer_list_t init);
    reference operator+=(initializer_list_t init);
    template <class... Args> reference emplace_back(Args&&... args);
    template <class... Args> std::pair<iterator, bool> emplace(Args&&... args);
    iterator insert(const_iterator pos, const basic_json& val);
    iterator insert(const_iterator pos, basic_json&& val);
    iterator insert(const_iterator pos, size_type cnt, const basic_json& val);
    iterator insert(const_iterator pos, const_iterator first, const_iterator last);
    iterator insert(const_iterator pos, initializer_list_t ilist);
    void insert(const_iterator first, const_iterator last);
    void update(const_reference j, bool merge_objects = false);
    void update(const_iterator first, const_iterator last, bool merge_objects = false);
    void swap(reference other) noexcept;
    friend void swap(reference left, reference right) noexcept;
    void swap(array_t& other);
    void swap(object_t& other);
    void swap(string_t& other);
#if __cplusplus >= 202002L
    bool operator==(const_reference rhs) const noexcept;
    template <typename ScalarType> requires std::is_scalar_v<ScalarType> bool operator==(ScalarType rhs) const noexcept;
    bool operator!=(const_reference rhs) const noexcept;
    std::partial_ordering operator<=>(const_reference rhs) const noexcept;
    template <typename ScalarType> requires std::is_scalar_v<ScalarType> std::partial_ordering operator<=>(ScalarType rhs) const noexcept;
#else
#define _M_NJ_COMPARE(op) \
    friend bool operator op(const_reference lhs, const_reference rhs) noexcept; \
    template <typename ScalarType> friend typename std::enable_if<std::is_scalar<ScalarType>::value, bool>::type operator op(const_reference lhs, ScalarType rhs) noexcept; \
    template <typename ScalarType> friend typename std::enable_if<std::is_scalar<ScalarType>::value, bool>::type operator op(ScalarType lhs, const_reference rhs) noexcept;
    _M_NJ_COMPARE(==)
    _M_NJ_COMPARE(!=)
    _M_NJ_COMPARE(<)
    _M_NJ_COMPARE(<=)
    _M_NJ_COMPARE(>)
    _M_NJ_COMPARE(>=)
#undef _M_NJ_COMPARE
#endif
    friend std::ostream& operator<<(std::ostream& o, const basic_json& j);
    friend std::istream& operator>>(std::istream& i, basic_json& j);
    template <typename InputType> static basic_json parse(InputType&& i, const parser_callback_t cb = nullptr, const bool allow_exceptions = true, const bool ignore_comments = false);
    template <typename IteratorType>
    static basic_json parse(IteratorType first, IteratorType last, const parser_callback_t cb = nullptr, const bool allow_exceptions = true, const bool ignore_comments = false);
    template <typename InputType> static bool accept(InputType&& i, const bool ignore_comments = false);
    template <typename IteratorType> static bool accept(IteratorType first, IteratorType last, const bool ignore_comments = false);
    template <typename InputType, typename SAX> static bool sax_parse(InputType&& i, SAX* sax, input_format_t format = input_format_t::json, const bool strict = true, const bool ignore_comments = false);
    const char* type_name() const noexcept;
    static std::vector<std::uint8_t> to_cbor(const basic_json& j);
    static std::vector<std::uint8_t> to_msgpack(const basic_json& j);
    static std::vector<std::uint8_t> to_ubjson(const basic_json& j, const bool use_size = false, const bool use_type = false);
    static std::vector<std::uint8_t> to_bson(const basic_json& j);
    template <typename InputType> static basic_json from_cbor(InputType&& i, const bool strict = true, const bool allow_exceptions = true);
    template <typename InputType> static basic_json from_msgpack(InputType&& i, const bool strict = true, const bool allow_exceptions = true);
    template <typename InputType> static basic_json from_ubjson(InputType&& i, const bool strict = true, const bool allow_exceptions = true);
    template <typename InputType> static basic_json from_bson(InputType&& i, const bool strict = true, const bool allow_exceptions = true);
    basic_json flatten() const;
    basic_json unflatten() const;
    void patch_inplace(const basic_json& json_patch);
    basic_json patch(const basic_json& json_patch) const;
    static basic_json diff(const basic_json& source, const basic_json& target, const std::string& path = "");
    void merge_patch(const basic_json& apply_patch);
};
template <template <typename, typename, typename...> class O, template <typename, typename...> class A, class S, class B, class I, class U, class F, template <typename> class L,
          template <typename, typename> class J, class Y>
std::string to_string(const basic_json<O, A, S, B, I, U, F, L, J, Y>& j);
inline namespace literals {
inline namespace json_literals {
nlohmann::json operator""_json(const char* s, std::size_t n);
nlohmann::json::json_pointer operator""_json_pointer(const char* s, std::size_t n);
}  // namespace json_literals
}  // namespace literals
}  // namespace json_abi_v3_11_2
}  // namespace nlohmann
namespace std {
template <template <typename, typename, typename...> class O, template <typename, typename...> class A, class S, class B, class I, class U, class F, template <typename> class L,
          template <typename, typename> class J, class Y>
struct hash<nlohmann::basic_json<O, A, S, B, I, U, F, L, J, Y>> {
    size_t operator()(const nlohmann::basic_json<O, A, S, B, I, U, F, L, J, Y>& j) const;
};
template <class It> struct tuple_size<::nlohmann::detail::iteration_proxy_value<It>> : integral_constant<size_t, 2> {};
template <size_t N, class It> struct tuple_element<N, ::nlohmann::detail::iteration_proxy_value<It>> {
    using type = decltype(::nlohmann::detail::get<N>(declval<::nlohmann::detail::iteration_proxy_value<It>>()));
};
}  // namespace std
#if !defined(JSON_USE_GLOBAL_UDLS) || JSON_USE_GLOBAL_UDLS
using nlohmann::literals::json_literals::operator""_json;
using nlohmann::literals::json_literals::operator""_json_pointer;
#endif

#define NLOHMANN_JSON_SERIALIZE_ENUM(ENUM_TYPE, ...) \
    template <typename BasicJsonType> inline void to_json(BasicJsonType& j, const ENUM_TYPE& e) {                                         \
        static const std::pair<ENUM_TYPE, BasicJsonType> m[] = __VA_ARGS__;                                                               \
        j = m[0].second;                                                                                                                  \
        for (const auto& ej_pair : m)                                                                                                     \
            if (ej_pair.first == e) j = ej_pair.second;                                                                                   \
    } \
    template <typename BasicJsonType> inline void from_json(const BasicJsonType& j, ENUM_TYPE& e) {                                       \
        static const std::pair<ENUM_TYPE, BasicJsonType> m[] = __VA_ARGS__;                                                               \
        e = m[0].first;                                                                                                                   \
        for (const auto& ej_pair : m)                                                                                                     \
            if (ej_pair.second == j) e = ej_pair.first;                                                                                   \
    }

// f(a) f(b) f(c) …
#define NLOHMANN_JSON_EXPAND(x) x
#define _M_NJ_1(f, a) f(a)
#define _M_NJ_2(f, a, ...) f(a) _M_NJ_1(f, __VA_ARGS__)
#define _M_NJ_3(f, a, ...) f(a) _M_NJ_2(f, __VA_ARGS__)
#define _M_NJ_4(f, a, ...) f(a) _M_NJ_3(f, __VA_ARGS__)
#define _M_NJ_5(f, a, ...) f(a) _M_NJ_4(f, __VA_ARGS__)
#define _M_NJ_6(f, a, ...) f(a) _M_NJ_5(f, __VA_ARGS__)
#define _M_NJ_7(f, a, ...) f(a) _M_NJ_6(f, __VA_ARGS__)
#define _M_NJ_8(f, a, ...) f(a) _M_NJ_7(f, __VA_ARGS__)
#define _M_NJ_9(f, a, ...) f(a) _M_NJ_8(f, __VA_ARGS__)
#define _M_NJ_10(f, a, ...) f(a) _M_NJ_9(f, __VA_ARGS__)
#define _M_NJ_11(f, a, ...) f(a) _M_NJ_10(f, __VA_ARGS__)
#define _M_NJ_12(f, a, ...) f(a) _M_NJ_11(f, __VA_ARGS__)
#define _M_NJ_13(f, a, ...) f(a) _M_NJ_12(f, __VA_ARGS__)
#define _M_NJ_14(f, a, ...) f(a) _M_NJ_13(f, __VA_ARGS__)
#define _M_NJ_15(f, a, ...) f(a) _M_NJ_14(f, __VA_ARGS__)
#define _M_NJ_16(f, a, ...) f(a) _M_NJ_15(f, __VA_ARGS__)
#define _M_NJ_17(f, a, ...) f(a) _M_NJ_16(f, __VA_ARGS__)
#define _M_NJ_18(f, a, ...) f(a) _M_NJ_17(f, __VA_ARGS__)
#define _M_NJ_19(f, a, ...) f(a) _M_NJ_18(f, __VA_ARGS__)
#define _M_NJ_20(f, a, ...) f(a) _M_NJ_19(f, __VA_ARGS__)
#define _M_NJ_21(f, a, ...) f(a) _M_NJ_20(f, __VA_ARGS__)
#define _M_NJ_22(f, a, ...) f(a) _M_NJ_21(f, __VA_ARGS__)
#define _M_NJ_23(f, a, ...) f(a) _M_NJ_22(f, __VA_ARGS__)
#define _M_NJ_24(f, a, ...) f(a) _M_NJ_23(f, __VA_ARGS__)
#define _M_NJ_25(f, a, ...) f(a) _M_NJ_24(f, __VA_ARGS__)
#define _M_NJ_26(f, a, ...) f(a) _M_NJ_25(f, __VA_ARGS__)
#define _M_NJ_27(f, a, ...) f(a) _M_NJ_26(f, __VA_ARGS__)
#define _M_NJ_28(f, a, ...) f(a) _M_NJ_27(f, __VA_ARGS__)
#define _M_NJ_29(f, a, ...) f(a) _M_NJ_28(f, __VA_ARGS__)
#define _M_NJ_30(f, a, ...) f(a) _M_NJ_29(f, __VA_ARGS__)
#define _M_NJ_31(f, a, ...) f(a) _M_NJ_30(f, __VA_ARGS__)
#define _M_NJ_32(f, a, ...) f(a) _M_NJ_31(f, __VA_ARGS__)
#define _M_NJ_33(f, a, ...) f(a) _M_NJ_32(f, __VA_ARGS__)
#define _M_NJ_34(f, a, ...) f(a) _M_NJ_33(f, __VA_ARGS__)
#define _M_NJ_35(f, a, ...) f(a) _M_NJ_34(f, __VA_ARGS__)
#define _M_NJ_36(f, a, ...) f(a) _M_NJ_35(f, __VA_ARGS__)
#define _M_NJ_37(f, a, ...) f(a) _M_NJ_36(f, __VA_ARGS__)
#define _M_NJ_38(f, a, ...) f(a) _M_NJ_37(f, __VA_ARGS__)
#define _M_NJ_39(f, a, ...) f(a) _M_NJ_38(f, __VA_ARGS__)
#define _M_NJ_40(f, a, ...) f(a) _M_NJ_39(f, __VA_ARGS__)
#define _M_NJ_41(f, a, ...) f(a) _M_NJ_40(f, __VA_ARGS__)
#define _M_NJ_42(f, a, ...) f(a) _M_NJ_41(f, __VA_ARGS__)
#define _M_NJ_43(f, a, ...) f(a) _M_NJ_42(f, __VA_ARGS__)
#define _M_NJ_44(f, a, ...) f(a) _M_NJ_43(f, __VA_ARGS__)
#define _M_NJ_45(f, a, ...) f(a) _M_NJ_44(f, __VA_ARGS__)
#define _M_NJ_46(f, a, ...) f(a) _M_NJ_45(f, __VA_ARGS__)
#define _M_NJ_47(f, a, ...) f(a) _M_NJ_46(f, __VA_ARGS__)
#define _M_NJ_48(f, a, ...) f(a) _M_NJ_47(f, __VA_ARGS__)
#define _M_NJ_49(f, a, ...) f(a) _M_NJ_48(f, __VA_ARGS__)
#define _M_NJ_50(f, a, ...) f(a) _M_NJ_49(f, __VA_ARGS__)
#define _M_NJ_51(f, a, ...) f(a) _M_NJ_50(f, __VA_ARGS__)
#define _M_NJ_52(f, a, ...) f(a) _M_NJ_51(f, __VA_ARGS__)
#define _M_NJ_53(f, a, ...) f(a) _M_NJ_52(f, __VA_ARGS__)
#define _M_NJ_54(f, a, ...) f(a) _M_NJ_53(f, __VA_ARGS__)
#define _M_NJ_55(f, a, ...) f(a) _M_NJ_54(f, __VA_ARGS__)
#define _M_NJ_56(f, a, ...) f(a) _M_NJ_55(f, __VA_ARGS__)
#define _M_NJ_57(f, a, ...) f(a) _M_NJ_56(f, __VA_ARGS__)
#define _M_NJ_58(f, a, ...) f(a) _M_NJ_57(f, __VA_ARGS__)
#define _M_NJ_59(f, a, ...) f(a) _M_NJ_58(f, __VA_ARGS__)
#define _M_NJ_60(f, a, ...) f(a) _M_NJ_59(f, __VA_ARGS__)
#define _M_NJ_61(f, a, ...) f(a) _M_NJ_60(f, __VA_ARGS__)
#define _M_NJ_62(f, a, ...) f(a) _M_NJ_61(f, __VA_ARGS__)
#define _M_NJ_63(f, a, ...) f(a) _M_NJ_62(f, __VA_ARGS__)
#define _M_NJ_CHOOSE(_1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13, _14, _15, _16, _17, _18, _19, _20, _21, _22, _23, _24, _25, _26, _27, _28, _29, _30, _31, _32, _33, _34, _35, _36, _37, _38, _39, _40, _41, _42, _43, _44, _45, _46, _47, _48, _49, _50, _51, _52, _53, _54, _55, _56, _57, _58, _59, _60, _61, _62, _63, name, ...) name
#define NLOHMANN_JSON_PASTE(f, ...) _M_NJ_CHOOSE(__VA_ARGS__, _M_NJ_63, _M_NJ_62, _M_NJ_61, _M_NJ_60, _M_NJ_59, _M_NJ_58, _M_NJ_57, _M_NJ_56, _M_NJ_55, _M_NJ_54, _M_NJ_53, _M_NJ_52, _M_NJ_51, _M_NJ_50, _M_NJ_49, _M_NJ_48, _M_NJ_47, _M_NJ_46, _M_NJ_45, _M_NJ_44, _M_NJ_43, _M_NJ_42, _M_NJ_41, _M_NJ_40, _M_NJ_39, _M_NJ_38, _M_NJ_37, _M_NJ_36, _M_NJ_35, _M_NJ_34, _M_NJ_33, _M_NJ_32, _M_NJ_31, _M_NJ_30, _M_NJ_29, _M_NJ_28, _M_NJ_27, _M_NJ_26, _M_NJ_25, _M_NJ_24, _M_NJ_23, _M_NJ_22, _M_NJ_21, _M_NJ_20, _M_NJ_19, _M_NJ_18, _M_NJ_17, _M_NJ_16, _M_NJ_15, _M_NJ_14, _M_NJ_13, _M_NJ_12, _M_NJ_11, _M_NJ_10, _M_NJ_9, _M_NJ_8, _M_NJ_7, _M_NJ_6, _M_NJ_5, _M_NJ_4, _M_NJ_3, _M_NJ_2, _M_NJ_1, )(f, __VA_ARGS__)
#define NLOHMANN_JSON_TO(v1) nlohmann_json_j[#v1] = nlohmann_json_t.v1;
#define NLOHMANN_JSON_FROM(v1) nlohmann_json_j.at(#v1).get_to(nlohmann_json_t.v1);
#define NLOHMANN_JSON_FROM_WITH_DEFAULT(v1) nlohmann_json_t.v1 = nlohmann_json_j.value(#v1, nlohmann_json_default_obj.v1);
#define _M_NJ_TO(how, Type, ...) how void to_json(nlohmann::json& nlohmann_json_j, const Type& nlohmann_json_t) { NLOHMANN_JSON_PASTE(NLOHMANN_JSON_TO, __VA_ARGS__) }
#define _M_NJ_FROM(how, Type, ...) how void from_json(const nlohmann::json& nlohmann_json_j, Type& nlohmann_json_t) { NLOHMANN_JSON_PASTE(NLOHMANN_JSON_FROM, __VA_ARGS__) }
#define _M_NJ_FROM_DEFAULT(how, Type, ...)                                                  \
    how void from_json(const nlohmann::json& nlohmann_json_j, Type& nlohmann_json_t) {      \
        const Type nlohmann_json_default_obj{};                                             \
        NLOHMANN_JSON_PASTE(NLOHMANN_JSON_FROM_WITH_DEFAULT, __VA_ARGS__)                   \
    }
#define NLOHMANN_DEFINE_TYPE_INTRUSIVE(Type, ...) _M_NJ_TO(friend, Type, __VA_ARGS__) _M_NJ_FROM(friend, Type, __VA_ARGS__)
#define NLOHMANN_DEFINE_TYPE_INTRUSIVE_WITH_DEFAULT(Type, ...) _M_NJ_TO(friend, Type, __VA_ARGS__) _M_NJ_FROM_DEFAULT(friend, Type, __VA_ARGS__)
#define NLOHMANN_DEFINE_TYPE_INTRUSIVE_ONLY_SERIALIZE(Type, ...) _M_NJ_TO(friend, Type, __VA_ARGS__)
#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Type, ...) _M_NJ_TO(inline, Type, __VA_ARGS__) _M_NJ_FROM(inline, Type, __VA_ARGS__)
#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Type, ...) _M_NJ_TO(inline, Type, __VA_ARGS__) _M_NJ_FROM_DEFAULT(inline, Type, __VA_ARGS__)
#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_ONLY_SERIALIZE(Type, ...) _M_NJ_TO(inline, Type, __VA_ARGS__)
