// The declarations of Abseil's string functions that programs use, with their own names and signatures.
#pragma once
#include <string>
#include <string_view>
namespace absl {
using string_view = std::string_view;
class AlphaNum {
public:
    AlphaNum(int x);
    AlphaNum(long x);
    AlphaNum(const char* c_str);
    AlphaNum(string_view pc);
    AlphaNum(const std::string& str);
    AlphaNum(const AlphaNum&) = delete;
    AlphaNum& operator=(const AlphaNum&) = delete;
};
[[nodiscard]] std::string StrCat(const AlphaNum& a);
[[nodiscard]] std::string StrCat(const AlphaNum& a, const AlphaNum& b);
[[nodiscard]] std::string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c);
[[nodiscard]] std::string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c, const AlphaNum& d);
template <typename... AV> std::string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c, const AlphaNum& d, const AlphaNum& e, const AV&... args);
void StrAppend(std::string* dest, const AlphaNum& a);
void StrAppend(std::string* dest, const AlphaNum& a, const AlphaNum& b);
namespace str_format_internal {
template <typename... Args> class FormatSpecTemplate {
public:
    FormatSpecTemplate(const char* s);
    FormatSpecTemplate(string_view s);
};
}  // namespace str_format_internal
template <typename... Args> using FormatSpec = str_format_internal::FormatSpecTemplate<Args...>;
template <class T> struct identity_of { using type = T; };
template <typename... Args> std::string StrFormat(const typename identity_of<FormatSpec<Args...>>::type& format, const Args&... args);
template <typename... Args> std::string& StrAppendFormat(std::string* dst, const typename identity_of<FormatSpec<Args...>>::type& format, const Args&... args);
template <typename Range> std::string StrJoin(const Range& range, string_view separator);
namespace substitute_internal {
class Arg {
public:
    Arg(const char* value);
    Arg(const std::string& value);
    Arg(string_view value);
    Arg(int value);
};
}  // namespace substitute_internal
std::string Substitute(string_view format, const substitute_internal::Arg& a0);
std::string Substitute(string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1);
}  // namespace absl
