#pragma once
#include <cstdio>
#include <iosfwd>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
namespace absl {
namespace str_format_internal {
template <typename... Args> class FormatSpecTemplate {
public:
    FormatSpecTemplate(const char* s);
    FormatSpecTemplate(string_view s);
};
class FormatArgImpl {
public:
    template <typename T> explicit FormatArgImpl(const T& value);
};
class UntypedFormatSpecImpl {
public:
    explicit UntypedFormatSpecImpl(string_view s);
};
template <class T> struct identity_of { using type = T; };
struct Streamed {};
}  // namespace str_format_internal
using str_format_internal::identity_of;
template <typename... Args> using FormatSpec = str_format_internal::FormatSpecTemplate<Args...>;
template <typename... Args> using ParsedFormat = str_format_internal::FormatSpecTemplate<Args...>;
class UntypedFormatSpec {
public:
    UntypedFormatSpec() = delete;
    UntypedFormatSpec(const UntypedFormatSpec&) = delete;
    explicit UntypedFormatSpec(string_view s);
};
class FormatRawSink;
class FormatSink;
using FormatArg = str_format_internal::FormatArgImpl;
template <typename... Args> std::string StrFormat(const typename identity_of<FormatSpec<Args...>>::type& format, const Args&... args);
template <typename... Args> std::string& StrAppendFormat(std::string* dst, const typename identity_of<FormatSpec<Args...>>::type& format, const Args&... args);
template <typename... Args> int PrintF(const typename identity_of<FormatSpec<Args...>>::type& format, const Args&... args);
template <typename... Args> int FPrintF(std::FILE* output, const typename identity_of<FormatSpec<Args...>>::type& format, const Args&... args);
template <typename... Args> int SNPrintF(char* output, std::size_t size, const typename identity_of<FormatSpec<Args...>>::type& format, const Args&... args);
template <typename... Args> str_format_internal::Streamed StreamFormat(const typename identity_of<FormatSpec<Args...>>::type& format, const Args&... args);
std::ostream& operator<<(std::ostream& os, const str_format_internal::Streamed&);
template <typename T> str_format_internal::Streamed FormatStreamed(const T& v);
std::string FormatPack(const UntypedFormatSpec& format, Span<const FormatArg> args);
bool FormatUntyped(FormatRawSink raw_sink, const UntypedFormatSpec& format, Span<const FormatArg> args);
}  // namespace absl
