// How far the run has come, on the terminal:  "34 of 120 sources, 12 s left", then "120 of 120 sources, 37 calls".
#pragma once

#include "cli/options.h"
#include "engine/progress.h"

namespace grantlint::cli {

// Empty where no progress is wanted: off a terminal, in CI, or by --quiet or --no-progress.
engine::Watch watch_of(const Options& options);

}  // namespace grantlint::cli
