// One function a command; each returns the exit status, or the Error that stands in the way of an answer.
#pragma once

#include "base/error.h"
#include "cli/options.h"

namespace grantlint::cli {

Result<int> run_check(const Options& options);   // also `routes`: the same analysis, seen as an inventory
Result<int> run_init(const Options& options);
Result<int> run_diagnose(const Options& options);
Result<int> run_explain(const Options& options);
Result<int> run_rules(const Options& options);

}  // namespace grantlint::cli
