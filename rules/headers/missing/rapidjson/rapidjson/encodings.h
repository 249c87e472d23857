#pragma once
#include "rapidjson.h"
namespace rapidjson {
template <typename CharType = char> struct UTF8 {
    typedef CharType Ch;
    enum { supportUnicode = 1 };
};
template <typename CharType = wchar_t> struct UTF16 {
    typedef CharType Ch;
    enum { supportUnicode = 1 };
};
template <typename CharType = unsigned> struct UTF32 {
    typedef CharType Ch;
    enum { supportUnicode = 1 };
};
template <typename CharType = char> struct ASCII {
    typedef CharType Ch;
    enum { supportUnicode = 0 };
};
}  // namespace rapidjson
