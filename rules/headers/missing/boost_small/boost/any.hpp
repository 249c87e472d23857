#pragma once
#include <typeinfo>
#include <type_traits>
#include <utility>
namespace boost {
class any {
public:
    any() noexcept;
    template <typename T, typename = typename std::enable_if<!std::is_same<any, typename std::decay<T>::type>::value>::type> any(T&& value);
    any(const any& other);
    any(any&& other) noexcept;
    ~any() noexcept;
    any& swap(any& rhs) noexcept;
    any& operator=(const any& rhs);
    any& operator=(any&& rhs) noexcept;
    template <typename T, typename = typename std::enable_if<!std::is_same<any, typename std::decay<T>::type>::value>::type> any& operator=(T&& rhs);
    bool empty() const noexcept;
    void clear() noexcept;
    const std::type_info& type() const noexcept;
};
class bad_any_cast : public std::bad_cast {
public:
    const char* what() const noexcept override;
};
template <typename T> T* any_cast(any* operand) noexcept;
template <typename T> const T* any_cast(const any* operand) noexcept;
template <typename T> T any_cast(any& operand);
template <typename T> T any_cast(const any& operand);
}  // namespace boost
