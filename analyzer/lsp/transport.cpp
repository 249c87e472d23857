#include "lsp/transport.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace grantlint::lsp {

namespace {

constexpr int kAliveTick = 2000;  // milliseconds

bool is_field(std::string_view name, std::string_view expected) {
    if (name.size() != expected.size()) return false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (std::tolower(static_cast<unsigned char>(name[i])) != expected[i]) return false;
    }
    return true;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

// The value of Content-Length; nothing when the header has none, or is none.
std::optional<std::size_t> length_in(std::string_view header) {
    std::optional<std::size_t> length;
    while (!header.empty()) {
        const std::size_t end = header.find('\n');
        const std::string_view line = trimmed(header.substr(0, end));
        header.remove_prefix(end == std::string_view::npos ? header.size() : end + 1);
        if (line.empty()) continue;
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) return std::nullopt;
        if (!is_field(trimmed(line.substr(0, colon)), "content-length")) continue;
        const std::string_view digits = trimmed(line.substr(colon + 1));
        std::size_t value = 0;
        const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc() || stop != digits.data() + digits.size()) return std::nullopt;
        length = value;
    }
    return length;
}

// Behind the header's last line; nothing when it is not there yet.
std::optional<std::size_t> end_of_header(std::string_view text) {
    for (const std::string_view mark : {"\r\n\r\n", "\n\n"}) {
        const std::size_t found = text.find(mark);
        if (found != std::string_view::npos) return found + mark.size();
    }
    return std::nullopt;
}

}  // namespace

FrameReader::FrameReader(int descriptor, std::function<bool()> is_alive) : descriptor_(descriptor), is_alive_(std::move(is_alive)) {
    if (pipe2(stopped_, O_CLOEXEC) != 0) stopped_[0] = stopped_[1] = -1;
}

FrameReader::~FrameReader() {
    for (const int end : stopped_) {
        if (end >= 0) close(end);
    }
}

void FrameReader::stop() {
    const char any = 0;
    if (stopped_[1] >= 0) (void)!::write(stopped_[1], &any, 1);
}

bool FrameReader::fill() {
    while (true) {
        std::array<pollfd, 2> both = {pollfd{.fd = descriptor_, .events = POLLIN, .revents = 0}, pollfd{.fd = stopped_[0], .events = POLLIN, .revents = 0}};
        const int ready = poll(both.data(), both.size(), kAliveTick);
        if (ready > 0 && both[1].revents != 0) return false;
        if (ready == 0 && is_alive_ && !is_alive_()) return false;
        if (ready == 0 || (ready < 0 && errno == EINTR)) continue;
        char bytes[65536];
        const ssize_t count = ::read(descriptor_, bytes, sizeof bytes);
        if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (count <= 0) return false;
        buffer_.append(bytes, static_cast<std::size_t>(count));
        return true;
    }
}

bool FrameReader::take(std::size_t count, std::string& out) {
    while (buffer_.size() < count) {
        if (!fill()) return false;
    }
    out.assign(buffer_, 0, count);
    buffer_.erase(0, count);
    return true;
}

bool FrameReader::skip(std::size_t count) {
    while (count > 0) {
        const std::size_t some = std::min(count, buffer_.size());
        buffer_.erase(0, some);
        count -= some;
        if (count > 0 && !fill()) return false;
    }
    return true;
}

Frame FrameReader::next() {
    std::optional<std::size_t> end;
    while (!(end = end_of_header(buffer_))) {
        if (buffer_.size() > kMostHeader) return {.kind = Frame::Kind::broken, .body = {}};
        if (!fill()) return {};
    }
    const std::optional<std::size_t> length = *end > kMostHeader ? std::nullopt : length_in(std::string_view(buffer_).substr(0, *end));
    if (!length) return {.kind = Frame::Kind::broken, .body = {}};
    buffer_.erase(0, *end);
    if (*length > kMostBytes) return skip(*length) ? Frame{.kind = Frame::Kind::too_large, .body = {}} : Frame{};
    Frame frame{.kind = Frame::Kind::message, .body = {}};
    return take(*length, frame.body) ? frame : Frame{};
}

bool FrameWriter::write(std::string_view body) {
    const std::lock_guard lock(mutex_);
    std::string bytes = "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
    std::string_view left = bytes;
    while (!left.empty() && !closed_) {
        const ssize_t count = ::write(descriptor_, left.data(), left.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) closed_ = true;
        else left.remove_prefix(static_cast<std::size_t>(count));
    }
    return !closed_;
}

}  // namespace grantlint::lsp
