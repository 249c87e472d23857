#include "frontends/cpp/isolation.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "frontends/cpp/prefix.h"

namespace grantlint::cpp {
namespace {

void limit(int what, rlim_t soft) {
    const rlimit value{.rlim_cur = soft, .rlim_max = soft};
    setrlimit(static_cast<__rlimit_resource>(what), &value);
}

}  // namespace

void isolate(const WorkerLimits& limits, pid_t parent) {
    become_child(parent);
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
}

int wait_for(pid_t process) {
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {}
    return status;
}

}  // namespace grantlint::cpp
