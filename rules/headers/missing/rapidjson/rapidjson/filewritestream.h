#pragma once
#include <cstdio>
#include "stream.h"
namespace rapidjson {
class FileWriteStream {
public:
    typedef char Ch;
    FileWriteStream(std::FILE* fp, char* buffer, size_t bufferSize);
    void Put(char c);
    void PutN(char c, size_t n);
    void Flush();
};
}  // namespace rapidjson
