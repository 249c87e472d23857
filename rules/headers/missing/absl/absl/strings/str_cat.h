#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

#include "absl/strings/string_view.h"
namespace absl {
enum PadSpec : uint8_t {
    kNoPad = 1, kZeroPad2, kZeroPad3, kZeroPad4, kZeroPad5, kZeroPad6, kZeroPad7, kZeroPad8, kZeroPad9, kZeroPad10, kZeroPad11, kZeroPad12, kZeroPad13, kZeroPad14, kZeroPad15, kZeroPad16,
    kZeroPad17, kZeroPad18, kZeroPad19, kZeroPad20, kSpacePad2 = kZeroPad2 + 64, kSpacePad3, kSpacePad4, kSpacePad5, kSpacePad6, kSpacePad7, kSpacePad8, kSpacePad9, kSpacePad10, kSpacePad11,
    kSpacePad12, kSpacePad13, kSpacePad14, kSpacePad15, kSpacePad16, kSpacePad17, kSpacePad18, kSpacePad19, kSpacePad20
};
struct Hex {
    template <typename Int> explicit Hex(Int v, PadSpec spec = absl::kNoPad, typename std::enable_if<std::is_integral<Int>::value || std::is_enum<Int>::value>::type* = nullptr);
    template <typename Pointee> explicit Hex(Pointee* v, PadSpec spec = absl::kNoPad);
};
struct Dec {
    template <typename Int> explicit Dec(Int v, PadSpec spec = absl::kNoPad, typename std::enable_if<std::is_integral<Int>::value>::type* = nullptr);
};
namespace strings_internal {
class StringifySink {
public:
    void Append(size_t count, char ch);
    void Append(string_view v);
};
template <typename T, typename = void> struct HasAbslStringify : std::false_type {};
template <typename T>
struct HasAbslStringify<T, typename std::enable_if<std::is_void<decltype(AbslStringify(std::declval<StringifySink&>(), std::declval<const T&>()))>::value>::type> : std::true_type {};
}  // namespace strings_internal
class AlphaNum {
public:
    AlphaNum(int x);
    AlphaNum(unsigned int x);
    AlphaNum(long x);
    AlphaNum(unsigned long x);
    AlphaNum(long long x);
    AlphaNum(unsigned long long x);
    AlphaNum(float f);
    AlphaNum(double f);
    AlphaNum(Hex hex);
    AlphaNum(Dec dec);
    AlphaNum(const char* c_str);
    AlphaNum(string_view pc);
    template <typename Allocator> AlphaNum(const std::basic_string<char, std::char_traits<char>, Allocator>& str);
    template <typename T, typename = typename std::enable_if<strings_internal::HasAbslStringify<T>::value>::type> AlphaNum(const T& v);
    template <typename T, typename = typename std::enable_if<std::is_enum<T>::value && std::is_convertible<T, int>::value && !strings_internal::HasAbslStringify<T>::value>::type> AlphaNum(T e);
    AlphaNum(char c) = delete;
    AlphaNum(const AlphaNum&) = delete;
    AlphaNum& operator=(const AlphaNum&) = delete;
    string_view::size_type size() const;
    const char* data() const;
    string_view Piece() const;
};
std::string StrCat();
std::string StrCat(const AlphaNum& a);
std::string StrCat(const AlphaNum& a, const AlphaNum& b);
std::string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c);
std::string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c, const AlphaNum& d);
template <typename... AV> std::string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c, const AlphaNum& d, const AlphaNum& e, const AV&... args);
void StrAppend(std::string* dest);
void StrAppend(std::string* dest, const AlphaNum& a);
void StrAppend(std::string* dest, const AlphaNum& a, const AlphaNum& b);
void StrAppend(std::string* dest, const AlphaNum& a, const AlphaNum& b, const AlphaNum& c);
void StrAppend(std::string* dest, const AlphaNum& a, const AlphaNum& b, const AlphaNum& c, const AlphaNum& d);
template <typename... AV> void StrAppend(std::string* dest, const AlphaNum& a, const AlphaNum& b, const AlphaNum& c, const AlphaNum& d, const AlphaNum& e, const AV&... args);
}  // namespace absl
