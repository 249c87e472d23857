// The declarations of Folly's string functions that programs use, with their own names and signatures.
#pragma once
#include <string>
#include <vector>
namespace folly {
template <class Iter> class Range {
public:
    Range();
    Range(Iter ptr);
    Range(Iter start, size_t size);
    template <class Alloc> Range(const std::basic_string<char, std::char_traits<char>, Alloc>& str);
    std::string str() const;
    Iter data() const;
};
typedef Range<const char*> StringPiece;
template <class Tgt, class... Ts> Tgt to(const Ts&... vs);
std::string stringPrintf(const char* format, ...);
std::string* stringAppendf(std::string* output, const char* format, ...);
template <class Delim, class Container> std::string join(const Delim& delimiter, const Container& container);
template <class String> String uriEscape(StringPiece str);
template <class... Args> std::string sformat(StringPiece fmt, Args&&... args);
}  // namespace folly
