// Parses many files, each in a process of its own, so that a crash, a hang or a flood of memory in clang costs that file only.
//
// The process forks once a file, at most `jobs` at a time; the child sends its unit back through a pipe and exits. Results come
// in the order of the requests, whatever the order in which the children end.
#pragma once

#include <string>
#include <vector>

#include "frontends/cpp/parse.h"

namespace grantlint::cpp {

struct WorkerLimits {
    unsigned seconds = 120;                       // processor time, and twice as much by the clock
    std::size_t memory = std::size_t{4} << 30;    // bytes of address space
};

std::vector<Result<ir::Unit>> parse_all(const std::vector<ParseRequest>& requests, unsigned jobs, const WorkerLimits& limits = {});

}  // namespace grantlint::cpp
