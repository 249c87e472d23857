#include "cli/configured.h"

#include <map>
#include <utility>

#include "base/path.h"
#include "cli/terminal.h"

namespace grantlint::cli {

using manifest::Manifest;

namespace {

const std::map<std::string, FailOn> kThresholds = {
    {"error", FailOn::error}, {"warning", FailOn::warning}, {"note", FailOn::note}, {"never", FailOn::never}};

}  // namespace

Options with(const engine::Configuration& configuration, Options options) {
    if (options.rules.empty()) options.rules = configuration.rules;
    if (options.manifest.empty() && options.grants.empty()) options.manifest = configuration.manifest;
    if (options.build_directory.empty()) options.build_directory = configuration.build_directory;
    if (!options.fail_on && !configuration.fail_on.empty()) options.fail_on = kThresholds.at(configuration.fail_on);
    if (!options.quiet && configuration.verbose.value_or(false)) options.verbose = true;
    options.inclusion = configuration.inclusion;
    return options;
}

Result<engine::Configuration> find_configuration(const Options& options) {
    return options.configuration.empty() ? engine::find_configuration(options.paths, working_directory())
                                         : engine::load_configuration(absolute_path(options.configuration, working_directory()));
}

engine::InspectionRequest request_of(const Options& options, const engine::Configuration& configuration) {
    engine::InspectionRequest request{.project = {.paths = options.paths,
                                                  .working_directory = working_directory(),
                                                  .build_directory = options.build_directory,
                                                  .extra_flags = options.compiler_flags},
                                      .rules = options.rules,
                                      .inclusion = options.inclusion,
                                      .jobs = options.jobs};
    if (!configuration.file.empty()) request.sinks.push_back({.file = configuration.file, .text = configuration.text});
    return request;
}

Result<std::optional<Manifest>> load_named_manifest(const Options& options) {
    if (options.manifest.empty() && options.grants.empty()) return std::nullopt;
    Manifest named;
    if (!options.manifest.empty()) {
        Result<Manifest> loaded = manifest::load_manifest(absolute_path(options.manifest, working_directory()));
        if (!loaded) return std::unexpected(loaded.error());
        named = std::move(*loaded);
    }
    for (const std::string& name : options.grants) {
        if (name.empty()) return failure("--grant holds an empty name", "write --grant ReadCallLog,SMS");
        named.permissions.push_back({.name = name});
    }
    return named;
}

}  // namespace grantlint::cli
