#pragma once
#include <cstddef>
#include <iosfwd>
#include <iterator>
#include <string>

#include "absl/base/attributes.h"
#if __cplusplus >= 201703L
#include <string_view>
namespace absl {
using string_view = std::string_view;
}
#else
namespace absl {
class string_view {
public:
    using traits_type = std::char_traits<char>;
    using value_type = char;
    using pointer = char*;
    using const_pointer = const char*;
    using reference = char&;
    using const_reference = const char&;
    using const_iterator = const char*;
    using iterator = const_iterator;
    using size_type = size_t;
    using difference_type = std::ptrdiff_t;
    static constexpr size_type npos = static_cast<size_type>(-1);
    constexpr string_view() noexcept : ptr_(nullptr), length_(0) {}
    template <typename Allocator> string_view(const std::basic_string<char, std::char_traits<char>, Allocator>& str) noexcept;
    constexpr string_view(const char* str) : ptr_(str), length_(__builtin_strlen(str)) {}
    constexpr string_view(const char* data, size_type len) : ptr_(data), length_(len) {}
    constexpr const_iterator begin() const noexcept { return ptr_; }
    constexpr const_iterator end() const noexcept { return ptr_ + length_; }
    constexpr size_type size() const noexcept { return length_; }
    constexpr size_type length() const noexcept { return length_; }
    constexpr bool empty() const noexcept { return length_ == 0; }
    constexpr const_reference operator[](size_type i) const { return ptr_[i]; }
    const_reference at(size_type i) const;
    const_reference front() const;
    const_reference back() const;
    constexpr const_pointer data() const noexcept { return ptr_; }
    void remove_prefix(size_type n);
    void remove_suffix(size_type n);
    void swap(string_view& s) noexcept;
    template <typename A> explicit operator std::basic_string<char, traits_type, A>() const;
    size_type copy(char* buf, size_type n, size_type pos = 0) const;
    string_view substr(size_type pos = 0, size_type n = npos) const;
    int compare(string_view x) const noexcept;
    size_type find(string_view s, size_type pos = 0) const noexcept;
    size_type find(char c, size_type pos = 0) const noexcept;
    size_type rfind(string_view s, size_type pos = npos) const noexcept;
    size_type rfind(char c, size_type pos = npos) const noexcept;
    size_type find_first_of(string_view s, size_type pos = 0) const noexcept;
    size_type find_first_of(char c, size_type pos = 0) const noexcept;
    size_type find_last_of(string_view s, size_type pos = npos) const noexcept;
    size_type find_last_of(char c, size_type pos = npos) const noexcept;
    size_type find_first_not_of(string_view s, size_type pos = 0) const noexcept;
    size_type find_last_not_of(string_view s, size_type pos = npos) const noexcept;

private:
    const char* ptr_;
    size_type length_;
};
bool operator==(string_view x, string_view y) noexcept;
bool operator!=(string_view x, string_view y) noexcept;
bool operator<(string_view x, string_view y) noexcept;
bool operator>(string_view x, string_view y) noexcept;
bool operator<=(string_view x, string_view y) noexcept;
bool operator>=(string_view x, string_view y) noexcept;
std::ostream& operator<<(std::ostream& o, string_view piece);
}  // namespace absl
#endif
namespace absl {
string_view ClippedSubstr(string_view s, size_t pos, size_t n = static_cast<size_t>(-1));
string_view NullSafeStringView(const char* p);
}  // namespace absl
