// The sources of a project, each as the unit that the front end made of it, or with the reason why there is none.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "engine/project.h"
#include "ir/unit.h"

namespace grantlint::engine {

struct Parsed {
    std::string file;  // absolute
    Result<ir::Unit> unit;
};

// `jobs` files at a time, each in a process of its own; in the order of the commands.
std::vector<Parsed> parse_sources(const Project& project, unsigned jobs);

}  // namespace grantlint::engine
