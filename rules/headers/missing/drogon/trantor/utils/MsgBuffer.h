#pragma once
#include <string>
namespace trantor {
class MsgBuffer {
public:
    MsgBuffer(size_t len = 2048);
    const char* peek() const;
    const char* beginWrite() const;
    char* beginWrite();
    size_t readableBytes() const;
    size_t writableBytes() const;
    void append(const MsgBuffer& buf);
    void append(const char* buf, size_t len);
    void append(const std::string& buf);
    template <int N> void append(const char (&buf)[N]);
    std::string read(size_t len);
    void retrieveAll();
    void retrieve(size_t len);
    void retrieveUntil(const char* end);
    const char* findCRLF() const;
};
}  // namespace trantor
