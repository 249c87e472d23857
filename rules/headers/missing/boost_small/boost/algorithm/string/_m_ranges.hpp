#pragma once
#include <cstddef>
#include <iterator>
#include <locale>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>
namespace boost {
template <class It> class iterator_range {
public:
    typedef It iterator;
    typedef It const_iterator;
    typedef typename std::iterator_traits<It>::value_type value_type;
    typedef typename std::iterator_traits<It>::reference reference;
    typedef typename std::iterator_traits<It>::difference_type difference_type;
    typedef std::size_t size_type;
    iterator_range();
    template <class Other> iterator_range(Other begin, Other end);
    template <class R, class = decltype(std::begin(std::declval<R&>()))> iterator_range(R& r);
    It begin() const;
    It end() const;
    bool empty() const;
    size_type size() const;
    reference front() const;
    reference back() const;
    explicit operator bool() const;
    reference operator[](difference_type at) const;
};
template <class It> iterator_range<It> make_iterator_range(It begin, It end);
template <class R> auto make_iterator_range(R& r) -> iterator_range<decltype(std::begin(r))>;
template <class T, class R> T copy_range(const R& r);
namespace algorithm {
namespace detail {
template <class R> struct element { typedef typename std::decay<decltype(*std::begin(std::declval<const R&>()))>::type type; };
template <class R> using iterator_of = decltype(std::begin(std::declval<R&>()));
struct classifier {
    template <class Ch> bool operator()(Ch c) const;
};
template <class P1, class P2> struct both_classifier {
    template <class Ch> bool operator()(Ch c) const;
};
template <class Ch> struct any_of_classifier {
    bool operator()(Ch c) const;
};
struct finder {
    template <class It> iterator_range<It> operator()(It begin, It end) const;
};
}  // namespace detail
enum token_compress_mode_type { token_compress_on, token_compress_off };
struct is_equal {
    template <class A, class B> bool operator()(const A& a, const B& b) const;
};
struct is_iequal {
    is_iequal(const std::locale& loc = std::locale());
    template <class A, class B> bool operator()(const A& a, const B& b) const;
};
}  // namespace algorithm
using algorithm::is_equal;
using algorithm::is_iequal;
using algorithm::token_compress_mode_type;
using algorithm::token_compress_off;
using algorithm::token_compress_on;
}  // namespace boost
