#pragma once
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <type_traits>
#include <utility>
namespace absl {
template <typename T> class Span {
public:
    using element_type = T;
    using value_type = typename std::remove_cv<T>::type;
    using pointer = T*;
    using const_pointer = const T*;
    using reference = T&;
    using const_reference = const T&;
    using iterator = pointer;
    using const_iterator = const_pointer;
    using reverse_iterator = std::reverse_iterator<iterator>;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    static const size_type npos = ~(size_type(0));
    constexpr Span() noexcept : ptr_(nullptr), len_(0) {}
    constexpr Span(pointer array, size_type length) noexcept : ptr_(array), len_(length) {}
    template <size_t N> constexpr Span(T (&a)[N]) noexcept : ptr_(a), len_(N) {}
    template <typename V, typename = decltype(std::declval<V&>().data()), typename = typename std::enable_if<!std::is_const<T>::value && !std::is_same<typename std::remove_cv<V>::type, Span>::value>::type>
    explicit Span(V& v) noexcept;
    template <typename V, typename = decltype(std::declval<const V&>().data()),
              typename = typename std::enable_if<std::is_const<T>::value && std::is_convertible<decltype(std::declval<const V&>().data()), T*>::value && !std::is_same<V, Span>::value>::type, int = 0>
    Span(const V& v) noexcept;
    template <typename LazyT = T, typename = typename std::enable_if<std::is_const<LazyT>::value>::type> Span(std::initializer_list<value_type> v) noexcept;
    constexpr pointer data() const noexcept { return ptr_; }
    constexpr size_type size() const noexcept { return len_; }
    constexpr size_type length() const noexcept { return len_; }
    constexpr bool empty() const noexcept { return len_ == 0; }
    reference operator[](size_type i) const noexcept;
    reference at(size_type i) const;
    reference front() const noexcept;
    reference back() const noexcept;
    constexpr iterator begin() const noexcept { return ptr_; }
    constexpr iterator end() const noexcept { return ptr_ + len_; }
    const_iterator cbegin() const noexcept;
    const_iterator cend() const noexcept;
    reverse_iterator rbegin() const noexcept;
    reverse_iterator rend() const noexcept;
    void remove_prefix(size_type n) noexcept;
    void remove_suffix(size_type n) noexcept;
    Span subspan(size_type pos = 0, size_type len = npos) const;
    Span first(size_type len) const;
    Span last(size_type len) const;

private:
    pointer ptr_;
    size_type len_;
};
template <typename T> Span<T> MakeSpan(T* ptr, size_t size) noexcept;
template <typename C> auto MakeSpan(C& c) noexcept -> Span<typename std::remove_pointer<decltype(c.data())>::type>;
template <typename T, size_t N> Span<T> MakeSpan(T (&array)[N]) noexcept;
template <typename T> Span<const T> MakeConstSpan(T* ptr, size_t size) noexcept;
template <typename C> auto MakeConstSpan(const C& c) noexcept -> Span<typename std::remove_pointer<decltype(c.data())>::type>;
template <typename T, size_t N> Span<const T> MakeConstSpan(const T (&array)[N]) noexcept;
}  // namespace absl
