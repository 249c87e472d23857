// Where a command gets units and analyses from: the cache, unless --no-cache, and the real work for the rest.
#pragma once

#include "cli/options.h"
#include "engine/analysis.h"

namespace grantlint::cli {

engine::Parser parser_of(const Options& options);
engine::Analyser analyser_of(const Options& options);

}  // namespace grantlint::cli
