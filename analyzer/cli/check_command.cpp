#include <algorithm>
#include <map>
#include <sstream>

#include "base/files.h"
#include "base/path.h"
#include "check/check.h"
#include "check/permission_names.h"
#include "check/subscriptions.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "cli/version.h"
#include "engine/analysis.h"
#include "engine/configuration.h"
#include "engine/project.h"
#include "manifest/manifest.h"
#include "report/format.h"
#include "rules/matcher.h"
#include "rules/names.h"
#include "rules/pack.h"

namespace grantlint::cli {

using manifest::Manifest;
using manifest::Manifests;

namespace {

// A manifest that was named, or grants, or nothing: then manifests are searched for.
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

Result<Manifests> find_manifests(const std::optional<Manifest>& named, const std::vector<std::string>& files) {
    return named ? Manifests::fixed(*named) : Manifests::discover(files);
}

std::vector<std::string> files_of(const engine::Project& project) {
    std::vector<std::string> files;
    for (const cpp::CompileCommand& command : project.commands) files.push_back(command.file);
    return files;
}

std::vector<check::Skipped> to_skipped(const std::vector<engine::Skipped>& files) {
    std::vector<check::Skipped> result;
    for (const engine::Skipped& file : files) result.push_back({file.file, file.reason});
    return result;
}

report::Style style_of(const Options& options) {
    report::Style style;
    style.view = options.command == "routes" ? report::View::inventory : report::View::findings;
    // Who fails on notes wants to see every one of them.
    if (options.verbose || options.fail_on.value_or(FailOn::error) == FailOn::note) style.detail = report::Detail::verbose;
    if (options.quiet) style.detail = report::Detail::quiet;
    style.color = wants_color(options);
    style.version = kVersion;
    style.read_source = [](const std::string& file) -> std::optional<std::string> {
        Result<std::string> text = load_file(file);
        return text ? std::optional(std::move(*text)) : std::nullopt;
    };
    return style;
}

bool fails(const check::Finding& finding, FailOn threshold) {
    return threshold != FailOn::never && static_cast<int>(finding.severity) >= static_cast<int>(threshold);
}

int status_of(const check::Report& report, const Options& options) {
    const bool found = options.command == "check" &&
                       std::ranges::any_of(report.findings, [&](const check::Finding& finding) { return fails(finding, options.fail_on.value_or(FailOn::error)); });
    if (found) return 1;
    return report.skipped.empty() ? 0 : 2;  // not looked at is never clean
}

const std::map<std::string, FailOn> kThresholds = {
    {"error", FailOn::error}, {"warning", FailOn::warning}, {"note", FailOn::note}, {"never", FailOn::never}};

// What was typed wins over what the configuration says.
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

Result<check::Report> analyse(const Options& options, const engine::Configuration& configuration) {
    const Result<std::vector<rules::Pack>> packs = rules::load_packs(options.rules);
    if (!packs) return std::unexpected(packs.error());
    const Result<std::optional<Manifest>> named = load_named_manifest(options);
    if (!named) return std::unexpected(named.error());
    const Result<engine::Project> project = engine::find_project({.paths = options.paths,
                                                                  .working_directory = working_directory(),
                                                                  .build_directory = options.build_directory,
                                                                  .extra_flags = options.compiler_flags});
    if (!project) return std::unexpected(project.error());
    std::vector<std::string> files = files_of(*project);
    if (const Result<Manifests> early = find_manifests(*named, files); !early) return std::unexpected(early.error());

    const rules::Matcher matcher(*packs);
    const rules::Events events(*packs);
    std::vector<flow::DeclaredSinks> sinks;
    if (!configuration.file.empty()) sinks.push_back({.file = configuration.file, .text = configuration.text});
    const rules::PermissionNames names(*packs);
    const auto settled = [&matcher](const std::optional<std::string>& method, const strings::Text& url) { return matcher.is_settled(url, method); };
    const Result<engine::Analysis> analysis =
        engine::analyse({.commands = project->commands,
                         .project_roots = project->roots,
                         .sinks = sinks,
                         .jobs = options.jobs,
                         .settled = settled,
                         .guards = check::tests_of_interest(names),
                         .bodies = check::body_request(matcher, events)});
    if (!analysis) return std::unexpected(analysis.error());
    for (const flow::HttpCall& call : analysis->calls) files.push_back(call.at.file);  // calls in headers too
    const Result<Manifests> manifests = find_manifests(*named, files);
    if (!manifests) return std::unexpected(manifests.error());
    return check::check({.calls = analysis->calls,
                         .names = analysis->names,
                         .analysed = analysis->analysed,
                         .skipped = to_skipped(analysis->skipped),
                         .incomplete = to_skipped(analysis->incomplete),
                         .working_directory = working_directory(),
                         .inclusion = options.inclusion,
                         .matcher = &matcher},
                        *packs, *manifests);
}

}  // namespace

Result<int> run_check(const Options& typed) {
    const Result<engine::Configuration> configuration = find_configuration(typed);
    if (!configuration) return std::unexpected(configuration.error());
    const Options options = with(*configuration, typed);
    const Result<check::Report> report = analyse(options, *configuration);
    if (!report) return std::unexpected(report.error());
    std::ostringstream text;
    report::find_format(options.format)->write(*report, style_of(options), text);
    if (const Result<void> delivered = deliver(text.str(), options.output); !delivered) return std::unexpected(delivered.error());
    return status_of(*report, options);
}

}  // namespace grantlint::cli
