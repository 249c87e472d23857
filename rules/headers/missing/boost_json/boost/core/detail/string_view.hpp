// boost::core::string_view, which Boost.JSON and Boost.URL speak.
#pragma once
#include <cstddef>
#include <iterator>
#include <ostream>
#include <string>
#include <type_traits>
#if __cplusplus >= 201703L
#include <string_view>
#endif

namespace boost {
namespace core {
template <class Ch> class basic_string_view {
public:
    typedef std::char_traits<Ch> traits_type;
    typedef Ch value_type;
    typedef Ch* pointer;
    typedef Ch const* const_pointer;
    typedef Ch& reference;
    typedef Ch const& const_reference;
    typedef Ch const* const_iterator;
    typedef const_iterator iterator;
    typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
    typedef const_reverse_iterator reverse_iterator;
    typedef std::size_t size_type;
    typedef std::ptrdiff_t difference_type;
    static constexpr size_type npos = static_cast<size_type>(-1);
    constexpr basic_string_view() noexcept : p_(nullptr), n_(0) {}
    constexpr basic_string_view(Ch const* str) noexcept : p_(str), n_(__builtin_strlen(str)) {}
    constexpr basic_string_view(Ch const* str, size_type len) noexcept : p_(str), n_(len) {}
    template <class End, class = typename std::enable_if<std::is_same<End, Ch const*>::value>::type> constexpr basic_string_view(Ch const* begin, End end) noexcept : p_(begin), n_(end - begin) {}
    template <class A> basic_string_view(std::basic_string<Ch, std::char_traits<Ch>, A> const& str) noexcept;
#if __cplusplus >= 201703L
    constexpr basic_string_view(std::basic_string_view<Ch> const& str) noexcept : p_(str.data()), n_(str.size()) {}
    constexpr operator std::basic_string_view<Ch>() const noexcept { return {p_, n_}; }
#endif
    template <class A> operator std::basic_string<Ch, std::char_traits<Ch>, A>() const;
    constexpr const_iterator begin() const noexcept { return p_; }
    constexpr const_iterator end() const noexcept { return p_ + n_; }
    const_iterator cbegin() const noexcept;
    const_iterator cend() const noexcept;
    const_reverse_iterator rbegin() const noexcept;
    const_reverse_iterator rend() const noexcept;
    constexpr size_type size() const noexcept { return n_; }
    constexpr size_type length() const noexcept { return n_; }
    constexpr bool empty() const noexcept { return n_ == 0; }
    constexpr const_reference operator[](size_type pos) const noexcept { return p_[pos]; }
    const_reference at(size_type pos) const;
    const_reference front() const noexcept;
    const_reference back() const noexcept;
    constexpr const_pointer data() const noexcept { return p_; }
    void remove_prefix(size_type n) noexcept;
    void remove_suffix(size_type n) noexcept;
    size_type copy(Ch* s, size_type n, size_type pos = 0) const;
    basic_string_view substr(size_type pos = 0, size_type n = npos) const;
    int compare(basic_string_view str) const noexcept;
    bool starts_with(basic_string_view x) const noexcept;
    bool starts_with(Ch x) const noexcept;
    bool ends_with(basic_string_view x) const noexcept;
    bool ends_with(Ch x) const noexcept;
    size_type find(basic_string_view str, size_type pos = 0) const noexcept;
    size_type find(Ch c, size_type pos = 0) const noexcept;
    size_type rfind(basic_string_view str, size_type pos = npos) const noexcept;
    size_type rfind(Ch c, size_type pos = npos) const noexcept;
    size_type find_first_of(basic_string_view str, size_type pos = 0) const noexcept;
    size_type find_last_of(basic_string_view str, size_type pos = npos) const noexcept;
    size_type find_first_not_of(basic_string_view str, size_type pos = 0) const noexcept;
    size_type find_last_not_of(basic_string_view str, size_type pos = npos) const noexcept;
    bool contains(basic_string_view sv) const noexcept;
    bool contains(Ch c) const noexcept;
    friend bool operator==(basic_string_view sv1, basic_string_view sv2) noexcept;
    friend bool operator!=(basic_string_view sv1, basic_string_view sv2) noexcept;
    friend bool operator<(basic_string_view sv1, basic_string_view sv2) noexcept;
    friend bool operator>(basic_string_view sv1, basic_string_view sv2) noexcept;
    friend bool operator==(basic_string_view sv1, Ch const* sv2) noexcept;
    friend bool operator!=(basic_string_view sv1, Ch const* sv2) noexcept;
    template <class A> friend bool operator==(basic_string_view sv1, std::basic_string<Ch, std::char_traits<Ch>, A> const& sv2) noexcept;
    template <class A> friend bool operator!=(basic_string_view sv1, std::basic_string<Ch, std::char_traits<Ch>, A> const& sv2) noexcept;
    template <class A> friend bool operator==(std::basic_string<Ch, std::char_traits<Ch>, A> const& sv1, basic_string_view sv2) noexcept;

private:
    Ch const* p_;
    size_type n_;
};
template <class Ch> std::basic_ostream<Ch>& operator<<(std::basic_ostream<Ch>& os, basic_string_view<Ch> str);
typedef basic_string_view<char> string_view;
typedef basic_string_view<wchar_t> wstring_view;
}  // namespace core
}  // namespace boost
