#pragma once
#include <initializer_list>
#include <string>
#include <tuple>
#include <utility>

#include "absl/strings/string_view.h"
namespace absl {
namespace strings_internal {
struct AlphaNumFormatterImpl {
    template <typename T> void operator()(std::string* out, const T& t) const;
};
struct StreamFormatterImpl {
    template <typename T> void operator()(std::string* out, const T& t) const;
};
template <typename F1, typename F2> struct PairFormatterImpl {
    template <typename T> void operator()(std::string* out, const T& p);
};
template <typename Formatter> struct DereferenceFormatterImpl {
    template <typename T> void operator()(std::string* out, const T& t);
};
}  // namespace strings_internal
strings_internal::AlphaNumFormatterImpl AlphaNumFormatter();
strings_internal::StreamFormatterImpl StreamFormatter();
template <typename FirstFormatter, typename SecondFormatter> strings_internal::PairFormatterImpl<FirstFormatter, SecondFormatter> PairFormatter(FirstFormatter f1, string_view sep, SecondFormatter f2);
strings_internal::PairFormatterImpl<strings_internal::AlphaNumFormatterImpl, strings_internal::AlphaNumFormatterImpl> PairFormatter(string_view sep);
template <typename Formatter> strings_internal::DereferenceFormatterImpl<Formatter> DereferenceFormatter(Formatter&& f);
strings_internal::DereferenceFormatterImpl<strings_internal::AlphaNumFormatterImpl> DereferenceFormatter();
template <typename Iterator, typename Formatter> std::string StrJoin(Iterator start, Iterator end, string_view sep, Formatter&& fmt);
template <typename Range, typename Formatter> std::string StrJoin(const Range& range, string_view separator, Formatter&& fmt);
template <typename T, typename Formatter> std::string StrJoin(std::initializer_list<T> il, string_view separator, Formatter&& fmt);
template <typename... T, typename Formatter> std::string StrJoin(const std::tuple<T...>& value, string_view separator, Formatter&& fmt);
template <typename Iterator> std::string StrJoin(Iterator start, Iterator end, string_view separator);
template <typename Range> std::string StrJoin(const Range& range, string_view separator);
template <typename T> std::string StrJoin(std::initializer_list<T> il, string_view separator);
std::string StrJoin(std::initializer_list<string_view> il, string_view separator);
template <typename... T> std::string StrJoin(const std::tuple<T...>& value, string_view separator);
}  // namespace absl
