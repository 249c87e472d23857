// Parses many files, each in a process of its own, so that a crash, a hang or a flood of memory in clang costs that file only. Where the
// kernel can see to it, such a process reads files and answers, and does nothing else: confine.h.
//
// Sources that include the same headers share the parse of these (prefix_plan.h, prefix.h); what is not the same behind shared headers
// is parsed again without. At most `jobs` processes work at a time. A child sends its unit back through a pipe and exits. Results come
// in the order of the requests, whatever the order in which the children end.
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "frontends/cpp/parse.h"

namespace grantlint::cpp {

struct WorkerLimits {
    unsigned seconds = 120;                       // processor time, and twice as much by the clock
    std::size_t memory = std::size_t{4} << 30;    // bytes of address space
    std::stop_token stop;                         // what has not been read by then is an Error
};

enum class Sharing { headers, nothing };

// All requests are of one project: their roots and overlays are the same. `watch` is told how many are done, first of all that none is.
std::vector<Result<ir::Unit>> parse_all(const std::vector<ParseRequest>& requests, unsigned jobs, const WorkerLimits& limits = {}, Sharing sharing = Sharing::headers,
                                        const std::function<void(std::size_t done)>& watch = {});

}  // namespace grantlint::cpp
