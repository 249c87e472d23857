#pragma once
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
namespace absl {
namespace substitute_internal {
class Arg {
public:
    Arg(const char* value);
    template <typename Allocator> Arg(const std::basic_string<char, std::char_traits<char>, Allocator>& value);
    Arg(string_view value);
    Arg(char value);
    Arg(short value);
    Arg(unsigned short value);
    Arg(int value);
    Arg(unsigned int value);
    Arg(long value);
    Arg(unsigned long value);
    Arg(long long value);
    Arg(unsigned long long value);
    Arg(float value);
    Arg(double value);
    Arg(bool value);
    Arg(Hex hex);
    Arg(Dec dec);
    Arg(const void* value);
    Arg(const Arg&) = delete;
    Arg& operator=(const Arg&) = delete;
};
}  // namespace substitute_internal
std::string Substitute(string_view format);
std::string Substitute(string_view format, const substitute_internal::Arg& a0);
std::string Substitute(string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1);
std::string Substitute(string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2);
std::string Substitute(string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3);
std::string Substitute(string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4);
std::string Substitute(string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4, const substitute_internal::Arg& a5);
std::string Substitute(string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4, const substitute_internal::Arg& a5, const substitute_internal::Arg& a6);
std::string Substitute(string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4, const substitute_internal::Arg& a5, const substitute_internal::Arg& a6, const substitute_internal::Arg& a7);
std::string Substitute(string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4, const substitute_internal::Arg& a5, const substitute_internal::Arg& a6, const substitute_internal::Arg& a7, const substitute_internal::Arg& a8);
std::string Substitute(string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4, const substitute_internal::Arg& a5, const substitute_internal::Arg& a6, const substitute_internal::Arg& a7, const substitute_internal::Arg& a8, const substitute_internal::Arg& a9);
void SubstituteAndAppend(std::string* output, string_view format);
void SubstituteAndAppend(std::string* output, string_view format, const substitute_internal::Arg& a0);
void SubstituteAndAppend(std::string* output, string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1);
void SubstituteAndAppend(std::string* output, string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2);
void SubstituteAndAppend(std::string* output, string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3);
void SubstituteAndAppend(std::string* output, string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4);
void SubstituteAndAppend(std::string* output, string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4, const substitute_internal::Arg& a5);
void SubstituteAndAppend(std::string* output, string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4, const substitute_internal::Arg& a5, const substitute_internal::Arg& a6);
void SubstituteAndAppend(std::string* output, string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4, const substitute_internal::Arg& a5, const substitute_internal::Arg& a6, const substitute_internal::Arg& a7);
void SubstituteAndAppend(std::string* output, string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4, const substitute_internal::Arg& a5, const substitute_internal::Arg& a6, const substitute_internal::Arg& a7, const substitute_internal::Arg& a8);
void SubstituteAndAppend(std::string* output, string_view format, const substitute_internal::Arg& a0, const substitute_internal::Arg& a1, const substitute_internal::Arg& a2, const substitute_internal::Arg& a3, const substitute_internal::Arg& a4, const substitute_internal::Arg& a5, const substitute_internal::Arg& a6, const substitute_internal::Arg& a7, const substitute_internal::Arg& a8, const substitute_internal::Arg& a9);
}  // namespace absl
