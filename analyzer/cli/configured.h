// What every command that looks at a project begins with: the configuration found, the options completed by it, the request made.
#pragma once

#include "base/error.h"
#include "cli/options.h"
#include "engine/configuration.h"
#include "engine/inspection.h"

namespace grantlint::cli {

Result<engine::Configuration> find_configuration(const Options& options);

// What was typed wins over what the configuration says.
Options with(const engine::Configuration& configuration, Options options);

// What is in force, a line each, and where it comes from: --option, file:line:column, or the default.
std::string configuration_in_words(const engine::Configuration& configuration, const Options& typed);

// Without a manifest: who wants the user's own asks for it with load_named_manifest().
engine::InspectionRequest request_of(const Options& options, const engine::Configuration& configuration);

// A manifest that was named, or grants, or nothing: then manifests are searched for.
Result<std::optional<manifest::Manifest>> load_named_manifest(const Options& options);

}  // namespace grantlint::cli
