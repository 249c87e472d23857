#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <utility>

namespace grantlint {

namespace fs = std::filesystem;

namespace {

std::unexpected<Error> refused(const std::string& verb, const std::string& path, int code) {
    return std::unexpected(Error{.message = "cannot " + verb + " '" + path + "': " + std::strerror(code), .at = {.file = path}});
}

std::unexpected<Error> too_large(const std::string& path, std::size_t most) {
    return failure("the file is too large: it has more than " + std::to_string(most) + " bytes", {}, {.file = path});
}

class Descriptor {
public:
    explicit Descriptor(int value) : value_(value) {}
    ~Descriptor() {
        if (value_ >= 0) ::close(value_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return value_; }
    int close() { return ::close(std::exchange(value_, -1)); }

private:
    int value_;
};

int write_all(int descriptor, const std::string& content) {
    std::size_t done = 0;
    while (done < content.size()) {
        const ssize_t count = ::write(descriptor, content.data() + done, content.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return errno;
        done += static_cast<std::size_t>(count);
    }
    return 0;
}

Result<void> write_directly(const std::string& path, const std::string& content) {
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (file.get() < 0) return refused("write", path, errno);
    if (const int code = write_all(file.get(), content)) return refused("write", path, code);
    return {};
}

// Who is to end now ends when the file is there, and nothing temporary beside it.
class SignalsHeld {
public:
    SignalsHeld() {
        sigset_t ends;
        sigemptyset(&ends);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&ends, signal);
        pthread_sigmask(SIG_BLOCK, &ends, &before_);
    }
    ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;

private:
    sigset_t before_{};
};

bool is_link(const std::string& path) {
    std::error_code code;
    return !path.starts_with("/dev/") && fs::is_symlink(path, code);  // /dev/stdout is one, and the system's
}

// A rename would replace a symbolic link.
std::string link_target(const std::string& path) {
    std::error_code code;
    const fs::path target = fs::canonical(path, code);
    return code ? path : target.string();
}

}  // namespace

Result<std::string> load_file(const std::string& path, std::size_t most, FileKind kind) {
    const int waiting = kind == FileKind::any ? 0 : O_NONBLOCK;  // a pipe is opened without waiting for its writer, and then refused
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | waiting));
    if (file.get() < 0) return refused("read", path, errno);
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) return refused("read", path, errno);
    if (kind == FileKind::regular && !S_ISREG(status.st_mode)) {
        if (S_ISDIR(status.st_mode)) return refused("read", path, EISDIR);
        return failure("cannot read '" + path + "': it is a pipe or a device, no file", {}, {.file = path});
    }
    const auto size = static_cast<std::size_t>(S_ISREG(status.st_mode) ? status.st_size : 0);
    if (size > most) return too_large(path, most);
    std::string content;
    content.reserve(size);
    char buffer[1 << 16];
    while (true) {
        const ssize_t count = ::read(file.get(), buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return refused("read", path, errno);
        if (count == 0) return content;
        content.append(buffer, static_cast<std::size_t>(count));
        if (content.size() > most) return too_large(path, most);
    }
}

Result<std::string> load_file(const std::string& path, const Overlay& overlay, std::size_t most) {
    const auto held = overlay.find(path);
    if (held == overlay.end()) return load_file(path, most);
    if (held->second.size() > most) return too_large(path, most);
    return held->second;
}

Result<void> save_file(const std::string& path, const std::string& content, Links links) {
    struct stat status {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) return refused("write", path, EISDIR);
    if (exists && !S_ISREG(status.st_mode)) return write_directly(path, content);

    if (exists && links == Links::refused && is_link(path)) return failure("cannot write '" + path + "': it is a symbolic link", "name the file that it leads to", {.file = path});
    if (exists && ::access(path.c_str(), W_OK) != 0) return refused("write", path, errno);
    const std::string target = exists ? link_target(path) : path;
    const SignalsHeld held;
    std::string temporary = target + ".XXXXXX";
    Descriptor file(::mkstemp(temporary.data()));
    if (file.get() < 0) return refused("write", path, errno);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    int code = write_all(file.get(), content);
    if (code == 0 && ::fchmod(file.get(), exists ? status.st_mode & 07777U : 0666U & ~mask) != 0) code = errno;
    if (file.close() != 0 && code == 0) code = errno;
    if (code == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) code = errno;
    if (code == 0) return {};
    ::unlink(temporary.c_str());
    return refused("write", path, code);
}

}  // namespace grantlint
