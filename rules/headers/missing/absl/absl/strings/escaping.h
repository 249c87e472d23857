#pragma once
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
namespace absl {
bool CUnescape(string_view source, std::string* dest, std::string* error);
bool CUnescape(string_view source, std::string* dest);
std::string CEscape(string_view src);
std::string CHexEscape(string_view src);
std::string Utf8SafeCEscape(string_view src);
std::string Utf8SafeCHexEscape(string_view src);
void Base64Escape(string_view src, std::string* dest);
std::string Base64Escape(string_view src);
void WebSafeBase64Escape(string_view src, std::string* dest);
std::string WebSafeBase64Escape(string_view src);
bool Base64Unescape(string_view src, std::string* dest);
bool WebSafeBase64Unescape(string_view src, std::string* dest);
std::string HexStringToBytes(string_view from);
bool HexStringToBytes(string_view hex, std::string* bytes);
std::string BytesToHexString(string_view from);
}  // namespace absl
