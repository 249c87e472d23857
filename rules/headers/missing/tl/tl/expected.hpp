// tl::expected.
#pragma once
#include <exception>
#include <functional>
#include <initializer_list>
#include <type_traits>
#include <utility>
namespace tl {
template <class T, class E> class expected;
class monostate {};
struct in_place_t {
    explicit in_place_t() = default;
};
static constexpr in_place_t in_place{};
template <class E> class unexpected {
public:
    static_assert(!std::is_same<E, void>::value, "E must not be void");
    unexpected() = delete;
    constexpr explicit unexpected(const E& e) : m_val(e) {}
    constexpr explicit unexpected(E&& e) : m_val(std::move(e)) {}
    template <class... Args, typename std::enable_if<std::is_constructible<E, Args&&...>::value && (sizeof...(Args) > 1)>::type* = nullptr> explicit unexpected(Args&&... args);
    const E& value() const&;
    E& value() &;
    E&& value() &&;

private:
    E m_val;
};
#ifdef __cpp_deduction_guides
template <class E> unexpected(E) -> unexpected<E>;
#endif
template <class E> bool operator==(const unexpected<E>& lhs, const unexpected<E>& rhs);
template <class E> bool operator!=(const unexpected<E>& lhs, const unexpected<E>& rhs);
template <class E> unexpected<typename std::decay<E>::type> make_unexpected(E&& e);
struct unexpect_t {
    unexpect_t() = default;
};
static constexpr unexpect_t unexpect{};
template <class E> class bad_expected_access : public std::exception {
public:
    explicit bad_expected_access(E e);
    const char* what() const noexcept override;
    const E& error() const&;
    E& error() &;
    E&& error() &&;
};
namespace detail {
template <class T> struct is_expected : std::false_type {};
template <class T, class E> struct is_expected<expected<T, E>> : std::true_type {};
template <class T> struct is_unexpected : std::false_type {};
template <class E> struct is_unexpected<unexpected<E>> : std::true_type {};
template <class T, class U>
struct takes : std::integral_constant<bool, std::is_constructible<T, U&&>::value && !is_expected<typename std::decay<U>::type>::value && !is_unexpected<typename std::decay<U>::type>::value &&
                                                !std::is_same<typename std::decay<U>::type, in_place_t>::value> {};
template <class F, class... A> using result = typename std::decay<decltype(std::declval<F>()(std::declval<A>()...))>::type;
}  // namespace detail
template <class T, class E> class expected {
public:
    typedef T value_type;
    typedef E error_type;
    typedef unexpected<E> unexpected_type;
    constexpr expected() = default;
    constexpr expected(const expected&) = default;
    constexpr expected(expected&&) = default;
    expected& operator=(const expected&) = default;
    expected& operator=(expected&&) = default;
    template <class... Args> explicit expected(in_place_t, Args&&... args);
    template <class... Args> explicit expected(unexpect_t, Args&&... args);
    template <class G = E, typename std::enable_if<std::is_convertible<const G&, E>::value>::type* = nullptr> expected(const unexpected<G>& e);
    template <class G = E, typename std::enable_if<std::is_convertible<G&&, E>::value>::type* = nullptr> expected(unexpected<G>&& e);
    template <class U, class G, typename std::enable_if<std::is_convertible<const U&, T>::value && std::is_convertible<const G&, E>::value && !(std::is_same<U, T>::value && std::is_same<G, E>::value)>::type* = nullptr>
    expected(const expected<U, G>& rhs);
    template <class U, class G, typename std::enable_if<std::is_convertible<U&&, T>::value && std::is_convertible<G&&, E>::value && !(std::is_same<U, T>::value && std::is_same<G, E>::value)>::type* = nullptr>
    expected(expected<U, G>&& rhs);
    template <class U = T, typename std::enable_if<detail::takes<T, U>::value && std::is_convertible<U&&, T>::value>::type* = nullptr> expected(U&& v);
    template <class U = T, typename std::enable_if<detail::takes<T, U>::value && !std::is_convertible<U&&, T>::value>::type* = nullptr, int = 0> explicit expected(U&& v);
    template <class U = T, typename std::enable_if<detail::takes<T, U>::value>::type* = nullptr> expected& operator=(U&& v);
    template <class G = E> expected& operator=(const unexpected<G>& rhs);
    template <class G = E> expected& operator=(unexpected<G>&& rhs);
    template <class... Args> void emplace(Args&&... args);
    void swap(expected& rhs);
    const T* operator->() const;
    T* operator->();
    const T& operator*() const&;
    T& operator*() &;
    T&& operator*() &&;
    bool has_value() const noexcept;
    explicit operator bool() const noexcept;
    const T& value() const&;
    T& value() &;
    T&& value() &&;
    const E& error() const&;
    E& error() &;
    E&& error() &&;
    template <class U> T value_or(U&& v) const&;
    template <class U> T value_or(U&& v) &&;
    template <class F> auto and_then(F&& f) & -> detail::result<F, T&>;
    template <class F> auto and_then(F&& f) && -> detail::result<F, T&&>;
    template <class F> auto and_then(F&& f) const& -> detail::result<F, const T&>;
    template <class F> auto map(F&& f) & -> expected<detail::result<F, T&>, E>;
    template <class F> auto map(F&& f) && -> expected<detail::result<F, T&&>, E>;
    template <class F> auto map(F&& f) const& -> expected<detail::result<F, const T&>, E>;
    template <class F> auto transform(F&& f) & -> expected<detail::result<F, T&>, E>;
    template <class F> auto transform(F&& f) && -> expected<detail::result<F, T&&>, E>;
    template <class F> auto transform(F&& f) const& -> expected<detail::result<F, const T&>, E>;
    template <class F> auto map_error(F&& f) & -> expected<T, detail::result<F, E&>>;
    template <class F> auto map_error(F&& f) && -> expected<T, detail::result<F, E&&>>;
    template <class F> auto map_error(F&& f) const& -> expected<T, detail::result<F, const E&>>;
    template <class F> auto transform_error(F&& f) & -> expected<T, detail::result<F, E&>>;
    template <class F> auto transform_error(F&& f) && -> expected<T, detail::result<F, E&&>>;
    template <class F> expected or_else(F&& f) &;
    template <class F> expected or_else(F&& f) &&;
    template <class F> expected or_else(F&& f) const&;
};
template <class E> class expected<void, E> {
public:
    typedef void value_type;
    typedef E error_type;
    typedef unexpected<E> unexpected_type;
    expected();
    template <class G = E> expected(const unexpected<G>& e);
    template <class G = E> expected(unexpected<G>&& e);
    void operator*() const;
    void value() const;
    bool has_value() const noexcept;
    explicit operator bool() const noexcept;
    const E& error() const&;
    E& error() &;
    E&& error() &&;
    template <class F> auto and_then(F&& f) -> detail::result<F>;
    template <class F> auto map(F&& f) -> expected<detail::result<F>, E>;
    template <class F> auto map_error(F&& f) -> expected<void, detail::result<F, E&>>;
    template <class F> expected or_else(F&& f);
};
template <class T, class E, class U, class F> bool operator==(const expected<T, E>& lhs, const expected<U, F>& rhs);
template <class T, class E, class U, class F> bool operator!=(const expected<T, E>& lhs, const expected<U, F>& rhs);
template <class T, class E, class U, typename std::enable_if<!detail::is_expected<U>::value && !detail::is_unexpected<U>::value>::type* = nullptr> bool operator==(const expected<T, E>& x, const U& v);
template <class T, class E> bool operator==(const expected<T, E>& x, const unexpected<E>& e);
}  // namespace tl
