// What an app's calls need, as a manifest would grant it: no more, and every call finds what it needs.
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>

#include "check/report.h"

namespace grantlint::check {

struct Needed {
    std::set<std::string> permissions;  // canonical names; of a choice the one that is needed anyway, else the first
    std::set<std::string> optional;     // needed by calls only that the program guards
    std::set<std::string> possible;     // calls may need them besides, but a part of their route is not known
};

// The report has to be of a run in which nothing was granted. `belongs` says which of the files' calls count.
Needed needed_by(const Report& report, const std::function<bool(const std::string& file)>& belongs);

}  // namespace grantlint::check
