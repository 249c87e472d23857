// The base protocol of LSP on two file descriptors: a header that says how many bytes follow, then those bytes, a JSON text.
//
//   Content-Length: 46\r\n\r\n{"jsonrpc":"2.0","id":1,"method":"shutdown"}\r\n
//
// (Language Server Protocol 3.17, "Base Protocol".) What the other side sends is not to be trusted.
#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

namespace grantlint::lsp {

constexpr std::size_t kMostBytes = std::size_t{64} << 20;  // of a message; a larger one is skipped
constexpr std::size_t kMostHeader = 8192;                  // bytes

struct Frame {
    enum class Kind {
        message,
        too_large,  // skipped; what comes after it can be read
        broken,     // the header makes no sense: where the next message begins is not known
        end,        // the other side has closed, or is gone
    };
    Kind kind = Kind::end;
    std::string body;
};

class FrameReader {
public:
    // `is_alive` is asked now and then while nothing comes: false ends the reading. The descriptor is not closed.
    FrameReader(int descriptor, std::function<bool()> is_alive);

    ~FrameReader();
    FrameReader(const FrameReader&) = delete;
    FrameReader& operator=(const FrameReader&) = delete;

    Frame next();  // waits
    void stop();   // from any thread: who waits gets the end, now and always

private:
    bool fill();  // more bytes; false at the end
    bool take(std::size_t count, std::string& out);
    bool skip(std::size_t count);

    int descriptor_;
    std::function<bool()> is_alive_;
    int stopped_[2] = {-1, -1};  // a pipe: closed at one end, it ends the waiting
    std::string buffer_;
};

// Any thread may write; messages are never mixed.
class FrameWriter {
public:
    explicit FrameWriter(int descriptor) : descriptor_(descriptor) {}

    // False when nobody reads any more.
    bool write(std::string_view body);

private:
    int descriptor_;
    std::mutex mutex_;
    bool closed_ = false;
};

}  // namespace grantlint::lsp
