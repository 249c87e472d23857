#pragma once
#include "encodings.h"
namespace rapidjson {
template <typename Encoding> struct GenericStringStream {
    typedef typename Encoding::Ch Ch;
    GenericStringStream(const Ch* src);
    Ch Peek() const;
    Ch Take();
    size_t Tell() const;
    const Ch* src_;
    const Ch* head_;
};
typedef GenericStringStream<UTF8<char>> StringStream;
template <typename Encoding> struct GenericInsituStringStream {
    typedef typename Encoding::Ch Ch;
    GenericInsituStringStream(Ch* src);
    Ch Peek();
    Ch Take();
    size_t Tell();
};
typedef GenericInsituStringStream<UTF8<char>> InsituStringStream;
}  // namespace rapidjson
