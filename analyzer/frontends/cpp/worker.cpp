#include "frontends/cpp/worker.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <ctime>
#include <optional>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ir/codec.h"

namespace grantlint::cpp {
namespace {

using Clock = std::chrono::steady_clock;

struct Child {
    pid_t process = -1;
    int pipe = -1;
    std::size_t request = 0;
    std::string bytes;
    Clock::time_point deadline;
    bool timed_out = false;
};

constexpr char kUnit = 'u';
constexpr char kError = 'e';

void write_all(int pipe, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = write(pipe, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

void limit(int what, rlim_t soft) {
    const rlimit value{.rlim_cur = soft, .rlim_max = soft};
    setrlimit(static_cast<__rlimit_resource>(what), &value);
}

[[noreturn]] void run_child(const ParseRequest& request, const WorkerLimits& limits, int pipe, pid_t parent) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);  // no worker outlives the run
    if (getppid() != parent) _exit(1);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    limit(RLIMIT_CPU, limits.seconds);
    limit(RLIMIT_CORE, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_AS, limits.memory);
#endif
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int stream : {0, 1, 2}) {
        if (nothing >= 0) dup2(nothing, stream);
    }
    const Result<ir::Unit> unit = parse(request);
    write_all(pipe, unit ? kUnit + ir::encode(*unit) : kError + unit.error().message);
    _exit(0);
}

std::optional<Child> start(const ParseRequest& request, std::size_t index, const WorkerLimits& limits) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
    const pid_t parent = getpid();
    const pid_t process = fork();
    if (process == 0) {
        close(ends[0]);
        run_child(request, limits, ends[1], parent);
    }
    close(ends[1]);
    if (process < 0) {
        close(ends[0]);
        return std::nullopt;
    }
    return Child{.process = process, .pipe = ends[0], .request = index, .deadline = Clock::now() + std::chrono::seconds(2 * limits.seconds)};
}

Result<ir::Unit> failure(std::string why, const std::string& file) {
    return std::unexpected(Error{.message = std::move(why), .at = {.file = file}});
}

Result<ir::Unit> finish(const Child& child, const std::string& file, const WorkerLimits& limits) {
    int status = 0;
    while (waitpid(child.process, &status, 0) < 0 && errno == EINTR) {}
    if (child.timed_out || (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)) {
        return failure(fmt::format("parsing took longer than {} seconds", limits.seconds), file);
    }
    if (WIFSIGNALED(status)) return failure(fmt::format("the parser crashed ({})", strsignal(WTERMSIG(status))), file);
    if (child.bytes.empty()) return failure("the parser ended without an answer (out of memory, most likely)", file);
    if (child.bytes.front() == kError) return failure(child.bytes.substr(1), file);
    Result<ir::Unit> unit = ir::decode(std::string_view(child.bytes).substr(1));
    if (!unit) return failure("the parser's answer was cut off", file);
    return unit;
}

// Waits until some child has said something or is late; returns the children whose pipes are at their end.
void pump(std::vector<Child>& children, std::vector<std::size_t>& ended) {
    std::vector<pollfd> polls;
    for (const Child& child : children) polls.push_back({.fd = child.pipe, .events = POLLIN, .revents = 0});
    poll(polls.data(), polls.size(), 500);
    for (std::size_t i = 0; i < children.size(); ++i) {
        Child& child = children[i];
        if (!child.timed_out && Clock::now() > child.deadline) {
            child.timed_out = true;
            kill(child.process, SIGKILL);
        }
        if (polls[i].revents == 0) continue;
        char buffer[65536];
        const ssize_t count = read(child.pipe, buffer, sizeof buffer);
        if (count > 0) child.bytes.append(buffer, static_cast<std::size_t>(count));
        else if (count == 0 || (errno != EINTR && errno != EAGAIN)) ended.push_back(i);
    }
}

}  // namespace

std::vector<Result<ir::Unit>> parse_all(const std::vector<ParseRequest>& requests, unsigned jobs, const WorkerLimits& limits) {
    std::vector<Result<ir::Unit>> results(requests.size(), std::unexpected(Error{.message = "no worker process could be started"}));
    std::vector<Child> children;
    std::size_t next = 0;
    while (next < requests.size() || !children.empty()) {
        while (next < requests.size() && children.size() < std::max(1U, jobs)) {
            if (auto child = start(requests[next], next, limits)) children.push_back(std::move(*child));
            ++next;
        }
        std::vector<std::size_t> ended;
        if (!children.empty()) pump(children, ended);
        for (auto index = ended.rbegin(); index != ended.rend(); ++index) {
            const Child& child = children[*index];
            close(child.pipe);
            results[child.request] = finish(child, requests[child.request].command.file, limits);
            children.erase(children.begin() + static_cast<std::ptrdiff_t>(*index));
        }
    }
    return results;
}

}  // namespace grantlint::cpp
