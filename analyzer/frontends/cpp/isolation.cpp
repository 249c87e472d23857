#include "frontends/cpp/isolation.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <new>

#include <fcntl.h>
#include <llvm/Support/ErrorHandling.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/sanitized.h"
#include "frontends/cpp/confine.h"
#include "frontends/cpp/prefix.h"

namespace grantlint::cpp {
namespace {

constexpr rlim_t kStack = rlim_t{64} << 20;  // clang descends into nested code: 12,000 ifs take a third of it. Linux keeps 128 MB free below

// Lower than it is, or as high as it may be. At the hard limit of processor time the kernel kills, at the soft one it says why.
void limit(int what, rlim_t soft, rlim_t hard) {
    rlimit now{};
    if (getrlimit(static_cast<__rlimit_resource>(what), &now) == 0 && now.rlim_max != RLIM_INFINITY) hard = std::min(hard, now.rlim_max);
    const rlimit value{.rlim_cur = std::min(soft, hard), .rlim_max = hard};
    setrlimit(static_cast<__rlimit_resource>(what), &value);
}

}  // namespace

void isolate(const WorkerLimits& limits, pid_t parent) {
    become_child(parent);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    limit(RLIMIT_CPU, limits.seconds, limits.seconds + 1);
    limit(RLIMIT_CORE, 0, 0);
    limit(RLIMIT_STACK, kStack, kStack);
    if (!kSanitized) limit(RLIMIT_AS, limits.memory, limits.memory);
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int stream : {0, 1, 2}) {
        if (nothing >= 0 && !(kSanitized && stream == STDERR_FILENO)) dup2(nothing, stream);
    }
    confine();
    llvm::install_bad_alloc_error_handler([](void*, const char*, bool) { _exit(kOutOfMemory); });
    std::set_new_handler([] { _exit(kOutOfMemory); });
}

int wait_for(pid_t process) {
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {}
    if (kSanitized && WIFEXITED(status) && WEXITSTATUS(status) == kFoundBySanitizer) _exit(kFoundBySanitizer);  // no source that is tried again, or skipped
    return status;
}

}  // namespace grantlint::cpp
