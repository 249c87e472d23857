#include "cli/configured.h"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/path.h"
#include "cli/caching.h"
#include "cli/progress_line.h"
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
    if (options.baseline.empty()) options.baseline = configuration.baseline;
    options.inclusion = configuration.inclusion;
    return options;
}

Result<engine::Configuration> find_configuration(const Options& options) {
    return options.configuration.empty() ? engine::find_configuration(options.paths, working_directory())
                                         : engine::load_configuration(absolute_path(options.configuration, working_directory()));
}

namespace {

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); }

std::string in_words(FailOn threshold) {
    return std::ranges::find(kThresholds, threshold, [](const auto& entry) { return entry.second; })->first;
}

std::string in_words(rules::Inclusion inclusion) {
    constexpr std::string_view words[] = {"documented", "always", "never"};
    return std::string(words[static_cast<int>(inclusion)]);
}

}  // namespace

std::string configuration_in_words(const engine::Configuration& configuration, const Options& typed) {
    const Options options = with(configuration, typed);
    std::string out = "configuration: " + (configuration.file.empty() ? std::string("none") : display_path(configuration.file, working_directory())) + "\n";
    const auto line = [&](std::string_view key, const std::string& value, bool on_command_line, std::string_view option) {
        const auto place = configuration.places.find(key);
        std::string from = "default";
        if (on_command_line) from = option;
        else if (place != configuration.places.end()) from = fmt::format("{}:{}:{}", display_path(place->second.file, working_directory()), place->second.line, place->second.column);
        out += fmt::format("{:<10} {:<40} {}\n", key, value, from);
    };
    std::vector<std::string> severities;
    for (const auto& [rule, severity] : configuration.severities) severities.push_back(rule + "=" + std::string(severity ? check::to_string(*severity) : "off"));
    const bool grants = !typed.grants.empty();
    line("rules", options.rules.empty() ? "every pack that ships" : joined(options.rules), !typed.rules.empty(), "--rules");
    line("manifest", grants ? "what --grant names" : options.manifest.empty() ? "the nearest upward" : options.manifest, grants || !typed.manifest.empty(), grants ? "--grant" : "--manifest");
    line("buildDir", options.build_directory.empty() ? "searched for" : options.build_directory, !typed.build_directory.empty(), "--build-dir");
    line("include", configuration.selection.include.empty() ? "everything" : joined(configuration.selection.include), false, "");
    line("exclude", configuration.selection.exclude.empty() ? "nothing but what .gitignore names" : joined(configuration.selection.exclude), false, "");
    line("baseline", options.baseline.empty() ? "none" : options.baseline, !typed.baseline.empty(), "--baseline");
    line("failOn", in_words(options.fail_on.value_or(FailOn::error)), typed.fail_on.has_value(), "--fail-on");
    line("severity", severities.empty() ? "of each rule's own" : joined(severities), false, "");
    line("verbose", options.verbose ? "true" : "false", typed.verbose || typed.quiet, typed.verbose ? "--verbose" : "--quiet");
    line("inclusion", in_words(options.inclusion), false, "");
    for (const std::string_view key : {"sinks", "guards"}) line(key, configuration.places.contains(key) ? "declared" : "none", false, "");
    return out;
}

engine::InspectionRequest request_of(const Options& options, const engine::Configuration& configuration) {
    engine::InspectionRequest request{.project = {.paths = options.paths,
                                                  .working_directory = working_directory(),
                                                  .build_directory = options.build_directory,
                                                  .extra_flags = options.compiler_flags,
                                                  .selection = configuration.selection},
                                      .rules = options.rules,
                                      .inclusion = options.inclusion,
                                      .severities = configuration.severities,
                                      .jobs = options.jobs,
                                      .analyse = analyser_of(options),
                                      .headers = options.real_headers ? cpp::Headers::real : cpp::Headers::best,
                                      .watch = watch_of(options)};
    if (!configuration.file.empty()) request.declared.push_back({.file = configuration.file, .text = configuration.text});
    return request;
}

Result<std::optional<Manifest>> load_named_manifest(const Options& options) {
    if (options.manifest.empty() && options.grants.empty()) return std::nullopt;
    Manifest named;
    if (!options.manifest.empty()) {
        Result<Manifest> loaded = manifest::load_manifest(absolute_path(options.manifest, working_directory()), FileKind::any);
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
