// From what the user typed to what is analysed: sources, how each is compiled, and where the project's own code ends.
//
//   grantlint check src/        the sources below src/, with their flags from build/compile_commands.json
//   grantlint check             everything in the compilation database; without one, the current folder
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/error.h"
#include "engine/selection.h"
#include "frontends/cpp/compile_commands.h"

namespace grantlint::engine {

struct ProjectRequest {
    std::vector<std::string> paths;        // as typed
    std::string working_directory;         // absolute
    std::string build_directory;           // of -p; empty: searched for
    std::vector<std::string> extra_flags;  // behind "--"
    std::vector<std::string> also;         // absolute: what is to be reported on, so looked at wherever it is found; see --only-in, --diff
    SelectionRequest selection;            // of those that are found, not of those that are named
};

struct Project {
    std::vector<cpp::CompileCommand> commands;  // one for each source, sorted by file
    std::vector<std::string> roots;             // absolute, sorted, none inside another
    std::vector<std::string> databases;         // absolute; those that were read
    std::vector<std::string> unreadable;        // folders, absolute, sorted: they may hold sources that the selection takes
    std::size_t left_out = 0;                   // sources that were found, and that globs or a .gitignore leave out
};

// A path that does not exist, a folder without a source and a broken database are Errors: not looked at is never clean.
Result<Project> find_project(const ProjectRequest& request);

}  // namespace grantlint::engine
