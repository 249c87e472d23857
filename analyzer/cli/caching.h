// Where a command gets its units from: the cache, unless --no-cache, and the parser for the rest.
#pragma once

#include "cli/options.h"
#include "engine/analysis.h"

namespace grantlint::cli {

engine::Parser parser_of(const Options& options);

}  // namespace grantlint::cli
