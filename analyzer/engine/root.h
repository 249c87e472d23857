// Where a project begins: the folder whose code is the user's own, and beyond which nothing is searched for.
//
//   /home/me/.git, /home/me/app/grantlint.json, source in /home/me/app/src      /home/me/app, or /home/me when that is the working directory
#pragma once

#include <string>

namespace grantlint::engine {

// The nearest folder upward that holds .git, compile_commands.json, grantlint.json or .grantlint.json, or the working directory
// when the folder is below it; the higher of the two; the folder itself when there is neither.
std::string find_root(const std::string& folder, const std::string& working_directory);

// The folder of the repository: the nearest one upward that holds .git; without one the folder itself.
std::string find_repository(const std::string& folder);

}  // namespace grantlint::engine
