// One function a command; each returns the exit status, or the Error that stands in the way of an answer.
#pragma once

#include <optional>

#include "base/error.h"
#include "cli/options.h"
#include "engine/inspection.h"

namespace grantlint::cli {

Result<int> run_check(const Options& options);   // also `routes`: the same analysis, seen as an inventory
Result<int> run_shard(const Options& options);   // check --shard
Result<int> run_link(const Options& options);
Result<int> run_init(const Options& options);
Result<int> run_diagnose(const Options& options);
Result<int> run_explain(const Options& options);
Result<int> run_rules(const Options& options);
Result<int> run_lsp(const Options& options);

// What check, routes and link have in common; `sources` where they were read before.
Result<int> check_project(const Options& typed, std::optional<engine::ReadAlready> sources = std::nullopt);

}  // namespace grantlint::cli
