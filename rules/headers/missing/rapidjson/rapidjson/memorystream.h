#pragma once
#include "stream.h"
namespace rapidjson {
struct MemoryStream {
    typedef char Ch;
    MemoryStream(const Ch* src, size_t size);
    Ch Peek() const;
    Ch Take();
    size_t Tell() const;
};
}  // namespace rapidjson
