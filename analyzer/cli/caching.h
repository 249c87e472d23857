// Where a command gets units and analyses from: the cache, unless --no-cache, and the real work for the rest.
#pragma once

#include <string>

#include "cli/options.h"
#include "engine/analysis.h"
#include "engine/live_project.h"

namespace grantlint::cli {

engine::Parser parser_of(const Options& options);
engine::Analyser analyser_of(const Options& options);

// The cache alone, in front of any parser; empty with --no-cache.
engine::Keep keep_of(const Options& options);

// This build of the program, in the names of what it keeps.
std::string program_name();

// Where everything of this user is kept; empty: nowhere.
std::string cache_folder(const Options& options);

}  // namespace grantlint::cli
