#pragma once
#include <trantor/utils/Date.h>

#include <ctime>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace drogon {
namespace utils {
bool isInteger(std::string_view str);
bool isBase64(std::string_view str);
std::string genRandomString(int length);
std::string binaryStringToHex(const unsigned char* ptr, size_t length, bool lowerCase = false);
std::string hexToBinaryString(const char* ptr, size_t length);
std::vector<char> hexToBinaryVector(const char* ptr, size_t length);
std::vector<std::string> splitString(const std::string& str, const std::string& separator, bool acceptEmptyString = false);
std::set<std::string> splitStringToSet(const std::string& str, const std::string& separator);
std::string getUuid(bool lowercase = true);
constexpr size_t base64EncodedLength(size_t in_len, bool padded = true) { return padded ? ((in_len + 2) / 3) * 4 : (in_len * 8 + 5) / 6; }
std::string base64Encode(const unsigned char* bytesToEncode, size_t inLen, bool urlSafe = false, bool padded = true);
std::string base64Encode(std::string_view data, bool urlSafe = false, bool padded = true);
std::string base64EncodeUnpadded(std::string_view data, bool urlSafe = false);
std::string base64Decode(std::string_view encodedString);
std::vector<char> base64DecodeToVector(std::string_view encodedString);
bool needUrlDecoding(const char* begin, const char* end);
std::string urlDecode(const char* begin, const char* end);
std::string urlDecode(const std::string& szToDecode);
std::string urlDecode(const std::string_view& szToDecode);
std::string urlEncode(const std::string&);
std::string urlEncodeComponent(const std::string&);
std::string getMd5(const char* data, const size_t dataLen);
std::string getMd5(const std::string& originalString);
std::string getSha1(const char* data, const size_t dataLen);
std::string getSha1(std::string_view sv);
std::string getSha256(const char* data, const size_t dataLen);
std::string getSha256(std::string_view sv);
std::string gzipCompress(const char* data, const size_t ndata);
std::string gzipDecompress(const char* data, const size_t ndata);
std::string brotliCompress(const char* data, const size_t ndata);
std::string brotliDecompress(const char* data, const size_t ndata);
char* getHttpFullDate(const trantor::Date& date = trantor::Date::now());
const std::string& getHttpFullDateStr(const trantor::Date& date = trantor::Date::now());
trantor::Date getHttpDate(const std::string& httpFullDateString);
std::string formattedString(const char* format, ...);
int createPath(const std::string& path);
void replaceAll(std::string& s, const std::string& from, const std::string& to);
bool secureRandomBytes(void* ptr, size_t size);
std::string secureRandomString(size_t size);
template <typename T> T fromString(const std::string& p) noexcept(false);
bool supportsTls() noexcept;
}  // namespace utils
}  // namespace drogon
