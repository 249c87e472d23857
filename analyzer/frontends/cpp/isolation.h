// What every process that runs clang begins with: it dies with who started it, holds no terminal, is kept within limits,
// and from then on reads files and answers (confine.h).
#pragma once

#include <sys/types.h>

#include "frontends/cpp/worker.h"

namespace grantlint::cpp {

inline constexpr int kOutOfMemory = 71;  // the exit status of one that wanted more than its limit

// In a process that was just forked; `parent` is who forked it.
void isolate(const WorkerLimits& limits, pid_t parent);

// Until it has ended; its status as waitpid() has it.
int wait_for(pid_t process);

}  // namespace grantlint::cpp
