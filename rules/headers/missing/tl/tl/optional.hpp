// tl::optional.
#pragma once
#include <exception>
#include <functional>
#include <type_traits>
#include <utility>
namespace tl {
#ifndef TL_IN_PLACE_DEFINED
#define TL_IN_PLACE_DEFINED
#endif
struct nullopt_t {
    struct do_not_use {};
    constexpr explicit nullopt_t(do_not_use, do_not_use) noexcept {}
};
static constexpr nullopt_t nullopt{nullopt_t::do_not_use{}, nullopt_t::do_not_use{}};
class bad_optional_access : public std::exception {
public:
    const char* what() const noexcept override;
};
template <class T> class optional {
    template <class U> using If = typename std::enable_if<std::is_constructible<T, U&&>::value && !std::is_same<typename std::decay<U>::type, optional>::value>::type;

public:
    using value_type = T;
    optional() noexcept;
    optional(nullopt_t) noexcept;
    optional(const optional& rhs);
    optional(optional&& rhs);
    template <class U = T, class = If<U>> optional(U&& u);
    ~optional();
    optional& operator=(nullopt_t) noexcept;
    optional& operator=(const optional& rhs);
    optional& operator=(optional&& rhs);
    template <class U = T, class = If<U>> optional& operator=(U&& u);
    template <class... Args> T& emplace(Args&&... args);
    const T* operator->() const;
    T* operator->();
    T& operator*() &;
    const T& operator*() const&;
    T&& operator*() &&;
    bool has_value() const noexcept;
    explicit operator bool() const noexcept;
    T& value() &;
    const T& value() const&;
    T&& value() &&;
    template <class U> T value_or(U&& u) const&;
    void reset() noexcept;
    template <class F> auto and_then(F&& f) const -> typename std::decay<decltype(f(std::declval<const T&>()))>::type;
    template <class F> auto map(F&& f) const -> optional<typename std::decay<decltype(f(std::declval<const T&>()))>::type>;
    template <class F> auto transform(F&& f) const -> optional<typename std::decay<decltype(f(std::declval<const T&>()))>::type>;
    template <class F> optional or_else(F&& f) const;
};
template <class T> bool operator==(const optional<T>& lhs, nullopt_t) noexcept;
template <class T> bool operator!=(const optional<T>& lhs, nullopt_t) noexcept;
template <class T, class U> bool operator==(const optional<T>& lhs, const optional<U>& rhs);
template <class T, class U> bool operator==(const optional<T>& lhs, const U& rhs);
template <class T> optional<typename std::decay<T>::type> make_optional(T&& v);
}  // namespace tl
