// Boost.Optional.
#pragma once
#include <boost/none.hpp>

#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <memory>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace boost {
class bad_optional_access : public std::logic_error {
public:
    bad_optional_access();
};
struct in_place_init_t {
    struct init_tag {};
    explicit in_place_init_t(init_tag) {}
};
const in_place_init_t in_place_init((in_place_init_t::init_tag()));
struct in_place_init_if_t {
    struct init_tag {};
    explicit in_place_init_if_t(init_tag) {}
};
const in_place_init_if_t in_place_init_if((in_place_init_if_t::init_tag()));
template <class T> class optional;
namespace optional_detail {
template <class T> struct is_optional : std::false_type {};
template <class T> struct is_optional<optional<T>> : std::true_type {};
template <class T, class E>
using if_value = typename std::enable_if<!is_optional<typename std::decay<E>::type>::value && !std::is_same<typename std::decay<E>::type, none_t>::value &&
                                         !std::is_same<typename std::decay<E>::type, in_place_init_t>::value && std::is_constructible<T, E>::value>::type;
}  // namespace optional_detail
template <class T> class optional {
public:
    typedef T value_type;
    typedef T& reference_type;
    typedef T const& reference_const_type;
    typedef T&& rval_reference_type;
    typedef T* pointer_type;
    typedef T const* pointer_const_type;
    typedef T const& argument_type;
    optional() noexcept;
    optional(none_t) noexcept;
    optional(T const& val);
    optional(T&& val);
    optional(bool cond, T const& val);
    optional(bool cond, T&& val);
    template <class U, class = typename std::enable_if<std::is_constructible<T, U const&>::value && !std::is_same<T, U>::value>::type> explicit optional(optional<U> const& rhs);
    template <class U, class = typename std::enable_if<std::is_constructible<T, U&&>::value && !std::is_same<T, U>::value>::type> explicit optional(optional<U>&& rhs);
    template <class Expr, class = optional_detail::if_value<T, Expr>> explicit optional(Expr&& expr);
    template <class... Args> explicit optional(in_place_init_t, Args&&... args);
    optional(optional const& rhs);
    optional(optional&& rhs);
    ~optional();
    optional& operator=(none_t) noexcept;
    optional& operator=(optional const& rhs);
    optional& operator=(optional&& rhs);
    template <class U> optional& operator=(optional<U> const& rhs);
    template <class U> optional& operator=(optional<U>&& rhs);
    template <class Expr, class = optional_detail::if_value<T, Expr>> optional& operator=(Expr&& expr);
    template <class... Args> void emplace(Args&&... args);
    void reset() noexcept;
    void reset(T const& val);
    T const& get() const;
    T& get();
    T const* operator->() const;
    T* operator->();
    T const& operator*() const&;
    T& operator*() &;
    T&& operator*() &&;
    T const& value() const&;
    T& value() &;
    T&& value() &&;
    template <class U> T value_or(U&& v) const&;
    template <class U> T value_or(U&& v) &&;
    template <class F> T value_or_eval(F f) const;
    template <class F> auto map(F f) const -> optional<decltype(f(std::declval<T const&>()))>;
    template <class F> auto flat_map(F f) const -> typename std::decay<decltype(f(std::declval<T const&>()))>::type;
    T const& get_value_or(T const& v) const;
    T& get_value_or(T& v);
    T const* get_ptr() const;
    T* get_ptr();
    bool has_value() const noexcept;
    explicit operator bool() const noexcept;
    bool operator!() const noexcept;
    bool is_initialized() const noexcept;
    void swap(optional& rhs);
};
template <class T> class optional<T&> {
public:
    typedef T& value_type;
    optional() noexcept;
    optional(none_t) noexcept;
    optional(optional const& rhs) noexcept;
    template <class U> optional(U& rhs) noexcept;
    optional& operator=(optional const& rhs) noexcept;
    optional& operator=(none_t) noexcept;
    template <class U> optional& operator=(U& v) noexcept;
    T& get() const;
    T* get_ptr() const noexcept;
    T* operator->() const;
    T& operator*() const;
    T& value() const;
    explicit operator bool() const noexcept;
    bool operator!() const noexcept;
    bool has_value() const noexcept;
    bool is_initialized() const noexcept;
    void reset() noexcept;
};
template <class T> optional<typename std::decay<T>::type> make_optional(T&& v);
template <class T> optional<typename std::decay<T>::type> make_optional(bool cond, T&& v);
#define _M_OPT_COMPARE(op)                                                          \
    template <class T> bool operator op(optional<T> const& x, optional<T> const& y); \
    template <class T> bool operator op(optional<T> const& x, T const& y);           \
    template <class T> bool operator op(T const& x, optional<T> const& y);           \
    template <class T> bool operator op(optional<T> const& x, none_t) noexcept;      \
    template <class T> bool operator op(none_t, optional<T> const& y) noexcept;
_M_OPT_COMPARE(==)
_M_OPT_COMPARE(!=)
_M_OPT_COMPARE(<)
_M_OPT_COMPARE(>)
#undef _M_OPT_COMPARE
template <class T> T const& get(optional<T> const& opt);
template <class T> T& get(optional<T>& opt);
template <class T> T const* get(optional<T> const* opt);
template <class T> T* get(optional<T>* opt);
template <class T> T const* get_pointer(optional<T> const& opt);
template <class T> T* get_pointer(optional<T>& opt);
template <class T> T const& get_optional_value_or(optional<T> const& opt, T const& v);
template <class T> void swap(optional<T>& x, optional<T>& y);
}  // namespace boost
