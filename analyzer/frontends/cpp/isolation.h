// What every process that runs clang begins with: it dies with who started it, holds no terminal, and is kept within limits.
#pragma once

#include <sys/types.h>

#include "frontends/cpp/worker.h"

namespace grantlint::cpp {

// In a process that was just forked; `parent` is who forked it.
void isolate(const WorkerLimits& limits, pid_t parent);

// Until it has ended; its status as waitpid() has it.
int wait_for(pid_t process);

}  // namespace grantlint::cpp
