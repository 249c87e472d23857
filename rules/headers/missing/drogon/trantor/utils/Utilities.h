#pragma once
#include <string>
namespace trantor {
namespace utils {
std::string toUtf8(const std::wstring& wstr);
std::wstring fromUtf8(const std::string& str);
std::string toNativePath(const std::string& strPath);
std::string fromNativePath(const std::string& strPath);
bool verifySslName(const std::string& certName, const std::string& hostname);
std::string tlsBackend();
bool secureRandomBytes(void* ptr, size_t size);
}  // namespace utils
}  // namespace trantor
