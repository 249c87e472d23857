// How a C-family source is compiled: read from compile_commands.json, from the flags behind `--`, or by default.
//
// Compile commands are untrusted text: nothing is ever executed, and only flags known to be harmless are kept (language,
// dialect, target, include paths, macro definitions); all others are dropped. No clang header is needed here.
#pragma once

#include <compare>
#include <string>
#include <vector>

#include "base/error.h"

namespace grantlint::cpp {

// A header that no folder has under the name by which it is included.
struct MovedHeader {
    std::string name;
    std::string path;  // absolute
    auto operator<=>(const MovedHeader&) const = default;
};

struct CompileCommand {
    std::string file;                // absolute, normalised
    std::string directory;           // absolute; relative include paths start here
    std::vector<std::string> flags;  // sanitised; neither the compiler's name nor the source
    std::vector<MovedHeader> moved;  // sorted
};

// `text` is the content of `database_file` (absolute path; used in errors and to resolve a missing "directory").
Result<std::vector<CompileCommand>> parse_compile_commands(const std::string& text, const std::string& database_file);

// Keeps what is harmless and useful to a parser. `dropped` receives the names of the flags that were refused as unsafe.
std::vector<std::string> sanitise_flags(const std::vector<std::string>& arguments, std::vector<std::string>* dropped = nullptr);

// Flags for a file that no database knows: the language and a lenient dialect by its extension (.c, .cc, .mm, .h …).
CompileCommand default_command(const std::string& file, const std::vector<std::string>& extra_flags);

}  // namespace grantlint::cpp
