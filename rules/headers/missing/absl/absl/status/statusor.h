#pragma once
#include <exception>
#include <initializer_list>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

#include "absl/status/status.h"
namespace absl {
class BadStatusOrAccess : public std::exception {
public:
    explicit BadStatusOrAccess(Status status);
    ~BadStatusOrAccess() override = default;
    const char* what() const noexcept override;
    const Status& status() const;
};
template <typename T> class StatusOr;
namespace internal_statusor {
template <class T> struct Bare { using type = typename std::remove_cv<typename std::remove_reference<T>::type>::type; };
template <class T> struct IsStatusOr : std::false_type {};
template <class T> struct IsStatusOr<StatusOr<T>> : std::true_type {};
template <class T, class U, bool Implicit>
struct TakesValue : std::integral_constant<bool, std::is_constructible<T, U&&>::value && std::is_convertible<U&&, T>::value == Implicit && !IsStatusOr<typename Bare<U>::type>::value &&
                                                     !std::is_same<typename Bare<U>::type, Status>::value> {};
}  // namespace internal_statusor
template <typename T> class StatusOr {
public:
    typedef T value_type;
    explicit StatusOr();
    StatusOr(const StatusOr&) = default;
    StatusOr& operator=(const StatusOr&) = default;
    StatusOr(StatusOr&&) = default;
    StatusOr& operator=(StatusOr&&) = default;
    template <typename U, typename std::enable_if<!std::is_same<T, U>::value && std::is_convertible<const U&, T>::value, int>::type = 0> StatusOr(const StatusOr<U>& other);
    template <typename U, typename std::enable_if<!std::is_same<T, U>::value && std::is_convertible<U&&, T>::value, int>::type = 0> StatusOr(StatusOr<U>&& other);
    template <typename U = Status, typename std::enable_if<std::is_same<typename internal_statusor::Bare<U>::type, Status>::value, int>::type = 0> StatusOr(U&& v);
    template <typename U = T, typename std::enable_if<internal_statusor::TakesValue<T, U, true>::value, char>::type = 0> StatusOr(U&& u);
    template <typename U = T, typename std::enable_if<internal_statusor::TakesValue<T, U, false>::value, short>::type = 0> explicit StatusOr(U&& u);
    template <typename U = T, typename std::enable_if<(internal_statusor::TakesValue<T, U, true>::value || internal_statusor::TakesValue<T, U, false>::value || std::is_same<typename internal_statusor::Bare<U>::type, Status>::value), int>::type = 0>
    StatusOr& operator=(U&& v);
    bool ok() const;
    const Status& status() const&;
    Status status() &&;
    const T& value() const&;
    T& value() &;
    const T&& value() const&&;
    T&& value() &&;
    const T& operator*() const&;
    T& operator*() &;
    const T&& operator*() const&&;
    T&& operator*() &&;
    const T* operator->() const;
    T* operator->();
    template <typename U> T value_or(U&& default_value) const&;
    template <typename U> T value_or(U&& default_value) &&;
    void IgnoreError() const;
    template <typename... Args> T& emplace(Args&&... args);
};
template <typename T> bool operator==(const StatusOr<T>& lhs, const StatusOr<T>& rhs);
template <typename T> bool operator!=(const StatusOr<T>& lhs, const StatusOr<T>& rhs);
}  // namespace absl
