#pragma once
#include <initializer_list>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
namespace absl {
class ByString {
public:
    explicit ByString(string_view sp);
    string_view Find(string_view text, size_t pos) const;
};
class ByChar {
public:
    explicit ByChar(char c);
    string_view Find(string_view text, size_t pos) const;
};
class ByAnyChar {
public:
    explicit ByAnyChar(string_view sp);
    string_view Find(string_view text, size_t pos) const;
};
class ByLength {
public:
    explicit ByLength(ptrdiff_t length);
    string_view Find(string_view text, size_t pos) const;
};
class ByAsciiWhitespace {
public:
    string_view Find(string_view text, size_t pos) const;
};
namespace strings_internal {
template <typename Delimiter> class MaxSplitsImpl {
public:
    string_view Find(string_view text, size_t pos);
};
template <class C, class = void> struct SplitsInto : std::false_type {};
template <class C>
struct SplitsInto<C, typename std::enable_if<!std::is_void<typename C::value_type>::value && !std::is_void<typename C::const_iterator>::value &&
                                              !std::is_same<C, std::initializer_list<typename C::value_type>>::value && !std::is_same<typename C::value_type, char>::value>::type> : std::true_type {};
class SplitIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = string_view;
    using difference_type = ptrdiff_t;
    using pointer = const value_type*;
    using reference = const value_type&;
    reference operator*() const;
    pointer operator->() const;
    SplitIterator& operator++();
    SplitIterator operator++(int);
    friend bool operator==(const SplitIterator& a, const SplitIterator& b);
    friend bool operator!=(const SplitIterator& a, const SplitIterator& b);
};
template <typename Delimiter, typename Predicate, typename StringType> class Splitter {
public:
    using DelimiterType = Delimiter;
    using PredicateType = Predicate;
    using const_iterator = SplitIterator;
    using value_type = string_view;
    const_iterator begin() const;
    const_iterator end() const;
    template <typename Container, typename = typename std::enable_if<SplitsInto<Container>::value>::type> operator Container() const;
    template <typename First, typename Second> operator std::pair<First, Second>() const;
};
template <typename D> struct SelectDelimiter { using type = D; };
template <> struct SelectDelimiter<char> { using type = ByChar; };
template <> struct SelectDelimiter<char*> { using type = ByString; };
template <> struct SelectDelimiter<const char*> { using type = ByString; };
template <> struct SelectDelimiter<string_view> { using type = ByString; };
template <> struct SelectDelimiter<std::string> { using type = ByString; };
}  // namespace strings_internal
template <typename Delimiter> strings_internal::MaxSplitsImpl<typename strings_internal::SelectDelimiter<Delimiter>::type> MaxSplits(Delimiter delimiter, int limit);
struct AllowEmpty {
    bool operator()(string_view) const;
};
struct SkipEmpty {
    bool operator()(string_view sp) const;
};
struct SkipWhitespace {
    bool operator()(string_view sp) const;
};
template <typename Delimiter> strings_internal::Splitter<typename strings_internal::SelectDelimiter<Delimiter>::type, AllowEmpty, string_view> StrSplit(string_view text, Delimiter d);
template <typename Delimiter, typename Predicate>
strings_internal::Splitter<typename strings_internal::SelectDelimiter<Delimiter>::type, Predicate, string_view> StrSplit(string_view text, Delimiter d, Predicate p);
}  // namespace absl
