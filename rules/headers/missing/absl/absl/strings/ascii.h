#pragma once
#include <algorithm>
#include <string>

#include "absl/strings/string_view.h"
namespace absl {
bool ascii_isalpha(unsigned char c);
bool ascii_isalnum(unsigned char c);
bool ascii_isspace(unsigned char c);
bool ascii_ispunct(unsigned char c);
bool ascii_isblank(unsigned char c);
bool ascii_iscntrl(unsigned char c);
bool ascii_isxdigit(unsigned char c);
bool ascii_isdigit(unsigned char c);
bool ascii_isprint(unsigned char c);
bool ascii_isgraph(unsigned char c);
bool ascii_isupper(unsigned char c);
bool ascii_islower(unsigned char c);
bool ascii_isascii(unsigned char c);
char ascii_tolower(unsigned char c);
char ascii_toupper(unsigned char c);
void AsciiStrToLower(std::string* s);
std::string AsciiStrToLower(string_view s);
void AsciiStrToUpper(std::string* s);
std::string AsciiStrToUpper(string_view s);
string_view StripLeadingAsciiWhitespace(string_view str);
void StripLeadingAsciiWhitespace(std::string* str);
string_view StripTrailingAsciiWhitespace(string_view str);
void StripTrailingAsciiWhitespace(std::string* str);
string_view StripAsciiWhitespace(string_view str);
void StripAsciiWhitespace(std::string* str);
void RemoveExtraAsciiWhitespace(std::string* str);
}  // namespace absl
