// Which files are sources, and where they are below a folder.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace grantlint::engine {

// Endings of names, with the dot.
constexpr std::array<std::string_view, 9> kSourceEndings = {".c", ".cc", ".cpp", ".cxx", ".c++", ".C", ".cppm", ".m", ".mm"};
constexpr std::array<std::string_view, 7> kHeaderEndings = {".h", ".hh", ".hpp", ".hxx", ".h++", ".H", ".inl"};

bool is_source(std::string_view path);  // ".c", ".cpp", ".mm" …
bool is_header(std::string_view path);  // ".h", ".hpp" …

struct FoundSources {
    std::vector<std::string> sources;     // sorted
    std::vector<std::string> unreadable;  // folders that may hold more
};

// Hidden folders, build folders and node_modules are left out, symbolic links to folders are not followed.
Result<FoundSources> find_sources(const std::string& folder);

// Headers in the same way.
std::vector<std::string> find_headers(const std::string& folder);

// Whether the sources would hold this file.
bool would_find(const std::string& folder, const std::string& source);

// Whether any of them fulfils the condition; ends at the first that does.
Result<bool> any_source(const std::string& folder, const std::function<bool(const std::string& source)>& condition);

}  // namespace grantlint::engine
