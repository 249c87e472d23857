// boost::string_view where Boost is not installed: it takes a std::string_view and gives one, as the boost::core::string_view does that Beast speaks since 1.80.
#pragma once
#if defined(__has_include) && __has_include(<boost/preprocessor.hpp>)
#include_next <boost/utility/string_view.hpp>
#else
#include <cstddef>
#include <iterator>
#include <ostream>
#include <string>
#if __cplusplus >= 201703L
#include <string_view>
#endif
namespace boost {
template <typename charT, typename traits = std::char_traits<charT>> class basic_string_view {
public:
    typedef traits traits_type;
    typedef charT value_type;
    typedef charT* pointer;
    typedef const charT* const_pointer;
    typedef charT& reference;
    typedef const charT& const_reference;
    typedef const_pointer const_iterator;
    typedef const_iterator iterator;
    typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
    typedef const_reverse_iterator reverse_iterator;
    typedef std::size_t size_type;
    typedef std::ptrdiff_t difference_type;
    static constexpr size_type npos = size_type(-1);
    constexpr basic_string_view() noexcept : ptr_(nullptr), len_(0) {}
    basic_string_view(const basic_string_view& rhs) noexcept = default;
    basic_string_view& operator=(const basic_string_view& rhs) noexcept = default;
    template <typename Allocator> basic_string_view(const std::basic_string<charT, traits, Allocator>& str) noexcept;
    constexpr basic_string_view(const charT* str) : ptr_(str), len_(traits::length(str)) {}
    constexpr basic_string_view(const charT* str, size_type len) : ptr_(str), len_(len) {}
#if __cplusplus >= 201703L
    constexpr basic_string_view(std::basic_string_view<charT, traits> str) noexcept : ptr_(str.data()), len_(str.size()) {}
    constexpr operator std::basic_string_view<charT, traits>() const noexcept { return {ptr_, len_}; }
#endif
    constexpr const_iterator begin() const noexcept { return ptr_; }
    constexpr const_iterator end() const noexcept { return ptr_ + len_; }
    const_iterator cbegin() const noexcept;
    const_iterator cend() const noexcept;
    const_reverse_iterator rbegin() const noexcept;
    const_reverse_iterator rend() const noexcept;
    constexpr size_type size() const noexcept { return len_; }
    constexpr size_type length() const noexcept { return len_; }
    constexpr bool empty() const noexcept { return len_ == 0; }
    constexpr const_reference operator[](size_type pos) const noexcept { return ptr_[pos]; }
    const_reference at(size_t pos) const;
    const_reference front() const;
    const_reference back() const;
    constexpr const_pointer data() const noexcept { return ptr_; }
    void clear() noexcept;
    void remove_prefix(size_type n);
    void remove_suffix(size_type n);
    void swap(basic_string_view& s) noexcept;
    template <typename Allocator> operator std::basic_string<charT, traits, Allocator>() const;
    template <typename Allocator = std::allocator<charT>> std::basic_string<charT, traits, Allocator> to_string(const Allocator& a = Allocator()) const;
    size_type copy(charT* s, size_type n, size_type pos = 0) const;
    basic_string_view substr() const;
    basic_string_view substr(size_type pos, size_type n = npos) const;
    int compare(basic_string_view x) const noexcept;
    bool starts_with(charT c) const noexcept;
    bool starts_with(basic_string_view x) const noexcept;
    bool ends_with(charT c) const noexcept;
    bool ends_with(basic_string_view x) const noexcept;
    size_type find(basic_string_view s, size_type pos = 0) const noexcept;
    size_type find(charT c, size_type pos = 0) const noexcept;
    size_type rfind(basic_string_view s, size_type pos = npos) const noexcept;
    size_type rfind(charT c, size_type pos = npos) const noexcept;
    size_type find_first_of(basic_string_view s, size_type pos = 0) const noexcept;
    size_type find_last_of(basic_string_view s, size_type pos = npos) const noexcept;
    size_type find_first_not_of(basic_string_view s, size_type pos = 0) const noexcept;
    size_type find_last_not_of(basic_string_view s, size_type pos = npos) const noexcept;

private:
    const charT* ptr_;
    size_type len_;
};
#define _M_N_SV_COMPARE(op)                                                                                                                                                \
    template <typename charT, typename traits> bool operator op(basic_string_view<charT, traits> x, basic_string_view<charT, traits> y) noexcept;                        \
    template <typename charT, typename traits, typename A> bool operator op(basic_string_view<charT, traits> x, const std::basic_string<charT, traits, A>& y) noexcept;  \
    template <typename charT, typename traits, typename A> bool operator op(const std::basic_string<charT, traits, A>& x, basic_string_view<charT, traits> y) noexcept;  \
    template <typename charT, typename traits> bool operator op(basic_string_view<charT, traits> x, const charT* y) noexcept;                                            \
    template <typename charT, typename traits> bool operator op(const charT* x, basic_string_view<charT, traits> y) noexcept;
_M_N_SV_COMPARE(==)
_M_N_SV_COMPARE(!=)
_M_N_SV_COMPARE(<)
_M_N_SV_COMPARE(>)
#undef _M_N_SV_COMPARE
template <typename charT, typename traits> std::basic_ostream<charT, traits>& operator<<(std::basic_ostream<charT, traits>& os, const basic_string_view<charT, traits>& str);
typedef basic_string_view<char> string_view;
typedef basic_string_view<wchar_t> wstring_view;
}  // namespace boost
#endif
