// One C, C++ or Objective-C file in, one unit of the small program out.
//
// Clang runs in this process; worker.h runs it in another, so that what goes wrong inside clang costs one file.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/error.h"
#include "frontends/cpp/compile_commands.h"
#include "ir/unit.h"

namespace grantlint::cpp {

// Which headers of libraries are read; see model_headers.h.
enum class Headers {
    best,    // models, and the real ones for a source that is not understood with them
    models,  // whatever comes of it: for who writes a model
    real,
};

struct ParseRequest {
    CompileCommand command;
    std::vector<std::string> project_roots;       // absolute; bodies outside them are not parsed
    std::map<std::string, std::string> overlay;   // absolute path -> content in place of the file on disk
    Headers headers = Headers::best;
};

Result<ir::Unit> parse(const ParseRequest& request);

}  // namespace grantlint::cpp
