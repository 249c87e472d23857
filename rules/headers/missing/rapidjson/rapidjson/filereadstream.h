#pragma once
#include <cstdio>
#include "stream.h"
namespace rapidjson {
class FileReadStream {
public:
    typedef char Ch;
    FileReadStream(std::FILE* fp, char* buffer, size_t bufferSize);
    Ch Peek() const;
    Ch Take();
    size_t Tell() const;
};
}  // namespace rapidjson
