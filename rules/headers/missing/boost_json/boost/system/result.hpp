// boost::system::result, since Boost 1.79.
#pragma once
#include <boost/system/error_code.hpp>

#include <type_traits>

namespace boost {
namespace system {
template <class T, class E = error_code> class result {
public:
    typedef T value_type;
    typedef E error_type;
    result();
    template <class A, class = typename std::enable_if<std::is_convertible<A, T>::value || std::is_convertible<A, E>::value>::type> result(A&& a);
    bool has_value() const noexcept;
    bool has_error() const noexcept;
    explicit operator bool() const noexcept;
    T& value();
    T const& value() const;
    T* operator->() noexcept;
    T const* operator->() const noexcept;
    T& operator*() noexcept;
    T const& operator*() const noexcept;
    E error() const;
};
template <class E> class result<void, E> {
public:
    bool has_value() const noexcept;
    bool has_error() const noexcept;
    explicit operator bool() const noexcept;
    void value() const;
    E error() const;
};
}  // namespace system
}  // namespace boost
