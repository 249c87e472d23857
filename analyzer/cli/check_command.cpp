#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>

#include "base/files.h"
#include "base/path.h"
#include "check/baseline.h"
#include "check/changes.h"
#include "check/report.h"
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/terminal.h"
#include "cli/version.h"
#include "engine/fix.h"
#include "engine/git.h"
#include "engine/inspection.h"
#include "engine/root.h"
#include "engine/source_files.h"
#include "manifest/manifest.h"
#include "report/format.h"
#include "rules/names.h"

namespace grantlint::cli {

using manifest::Manifest;
using manifest::Manifests;

namespace {

std::optional<check::Severity> severity_of(FailOn threshold) {
    return threshold == FailOn::never ? std::nullopt : std::optional(static_cast<check::Severity>(static_cast<int>(threshold)));
}

report::Style style_of(const Options& options, const check::Report& report) {
    report::Style style;
    style.view = options.command == "routes" ? report::View::inventory : report::View::findings;
    // Who fails on notes wants to see every one of them.
    if (options.verbose || options.fail_on.value_or(FailOn::error) == FailOn::note) style.detail = report::Detail::verbose;
    if (options.quiet) style.detail = report::Detail::quiet;
    style.color = wants_color(options);
    style.hyperlinks = wants_hyperlinks(options);
    style.root = engine::find_repository(report.working_directory);
    style.fail_on = severity_of(options.fail_on.value_or(FailOn::error));
    style.version = kVersion;
    style.category = options.category;
    std::set<std::string> secret;
    for (const check::ManifestUsed& manifest : report.manifests) {
        if (manifest.holds_secrets) secret.insert(manifest.file);
    }
    style.read_source = [secret](const std::string& file) -> std::optional<std::string> {
        if (secret.contains(file)) return std::nullopt;
        Result<std::string> text = load_file(file);
        return text ? std::optional(std::move(*text)) : std::nullopt;
    };
    return style;
}

int status_of(const check::Report& report, const Options& options) {
    const std::optional<check::Severity> threshold = severity_of(options.fail_on.value_or(FailOn::error));
    const bool found = options.command != "routes" && threshold &&
                       std::ranges::any_of(report.findings, [&](const check::Finding& finding) { return finding.severity >= *threshold; });
    if (found) return 1;
    return report.skipped.empty() ? 0 : 2;  // not looked at is never clean
}

Result<check::Baseline> load_baseline(const Options& options) {
    const std::string file = absolute_path(options.baseline, working_directory());
    std::error_code code;
    if (options.update_baseline && !std::filesystem::exists(file, code)) return check::Baseline{.file = file};
    const Result<std::string> text = load_file(file, kMostDataBytes);
    if (!text) return failure(text.error().message, "make it with --update-baseline", text.error().at);
    return check::parse_baseline(*text, file);
}

// Known findings leave the report; with --update-baseline all of them are known from now on that are not uncertain.
Result<void> take_baseline(check::Report& report, const engine::Inspection& inspection, const Options& options) {
    if (options.baseline.empty()) return {};
    const Result<check::Baseline> baseline = load_baseline(options);
    if (!baseline) return std::unexpected(baseline.error());
    const check::BaselineContext context = engine::baseline_context(report, inspection);
    const check::Baseline updated = check::apply_baseline(report, *baseline, context);
    if (!options.update_baseline) return {};
    std::vector<check::Finding> left;
    for (check::Finding& finding : report.findings) {
        if (context.is_uncertain(finding)) left.push_back(std::move(finding));
        else report.suppressed.push_back({.finding = std::move(finding), .by = check::Suppressed::By::baseline}), ++report.baseline->known;
    }
    report.findings = std::move(left);
    return save_file(updated.file, check::to_text(updated));
}

// What the user asked to be told about; nullopt: everything.
Result<std::optional<check::Changes>> changes_of(const Options& options) {
    if (!options.only_in.empty()) {
        std::vector<std::string> files;
        for (const std::string& file : options.only_in) {
            std::error_code code;
            if (std::filesystem::is_directory(file, code)) return failure("'" + file + "' is a folder, and --only-in takes files", "name the files in it, or the folder without --only-in");
            files.push_back(absolute_path(file, working_directory()));
        }
        return check::whole_files(files);
    }
    if (options.diff.empty()) return std::nullopt;
    const std::string root = engine::find_repository(working_directory());
    const Result<std::string> diff = engine::diff_against(options.diff, root);
    if (!diff) return std::unexpected(diff.error());
    Result<check::Changes> changes = check::parse_diff(*diff, root);
    if (!changes) return std::unexpected(changes.error());
    const Result<std::vector<std::string>> untracked = engine::untracked_files(root);
    if (!untracked) return std::unexpected(untracked.error());
    changes->merge(check::whole_files(*untracked));
    return std::move(*changes);
}

// Of these, what has to be looked at: named files; of a diff the sources that stand where sources are looked for anyway.
std::vector<std::string> to_look_at(const check::Changes& changes, const Options& options) {
    std::vector<std::string> files;
    for (const auto& [file, lines] : changes) {
        const bool by_diff = options.paths.empty() && engine::would_find(working_directory(), file);
        if (options.diff.empty() || by_diff) files.push_back(file);
    }
    return files;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "\"" : ", \"") + name + "\"";
    return list;
}

// Adds what is new and missing to the manifests; then what is left to report.
Result<check::Report> fix(const check::Report& report, const engine::Inspection& inspection, const std::optional<check::Changes>& changes, const Options& options) {
    check::Report fresh = report;
    Options reading = options;
    reading.update_baseline = false;
    const bool has_baseline = !options.update_baseline;  // an update makes everything known, and is no reason to fix less
    if (const Result<void> known = has_baseline ? take_baseline(fresh, inspection, reading) : Result<void>(); !known) return std::unexpected(known.error());
    if (changes) check::narrow(fresh, *changes);
    const Result<engine::FixPlan> plan = engine::plan_fixes(fresh, inspection.manifests);
    if (!plan) return std::unexpected(plan.error());
    if (const Result<void> applied = engine::apply(*plan); !applied) return std::unexpected(applied.error());
    for (const engine::Fix& one : plan->fixes) print_note({.message = "added " + listed(one.added) + " to permissions", .at = {.file = one.file}});
    for (const Error& left : plan->left_over) print_note(left);
    const Result<Manifests> manifests = engine::reload_manifests(inspection);
    if (!manifests) return std::unexpected(manifests.error());
    return engine::check(inspection, *manifests);
}

std::string rendered(const check::Report& report, const std::string& format, const report::Style& style) {
    std::ostringstream text;
    report::find_format(format)->write(report, style, text);
    return text.str();
}

Result<void> write_reports(const check::Report& report, const Options& options) {
    const report::Style style = style_of(options, report);
    report::Style plain = style;
    plain.color = plain.hyperlinks = false;
    for (const ReportFile& one : options.reports) {
        if (const Result<void> saved = deliver(rendered(report, one.format, plain), one.file); !saved) return saved;
    }
    return deliver(rendered(report, options.format, style), options.output);
}

// Names that --grant was given and no pack knows: they have no place in a file that a finding could point at.
void note_unknown_grants(const engine::Inspection& inspection) {
    const rules::PermissionNames names(inspection.packs);
    const auto& manifest = inspection.request.manifest;
    if (!manifest || std::ranges::all_of(inspection.packs, [](const rules::Pack& pack) { return pack.permissions.empty(); })) return;
    for (const manifest::Grant& grant : manifest->permissions) {
        if (grant.at.known() || names.find(grant.name) != nullptr) continue;
        print_note({.message = "--grant names '" + grant.name + "', which no rule pack knows", .help = names.suggest(grant.name)});
    }
}

}  // namespace

Result<int> check_project(const Options& typed, std::optional<engine::ReadAlready> sources) {
    const Result<engine::Configuration> configuration = find_configuration(typed);
    if (!configuration) return std::unexpected(configuration.error());
    if (typed.show_configuration) {
        if (const Result<void> shown = deliver(configuration_in_words(*configuration, typed), typed.output); !shown) return std::unexpected(shown.error());
        return 0;
    }
    const Options options = with(*configuration, typed);
    if (options.update_baseline && options.baseline.empty()) return failure("--update-baseline needs a baseline", "name it with --baseline, or in .grantlint.json");
    Result<std::optional<Manifest>> named = load_named_manifest(options);
    if (!named) return std::unexpected(named.error());
    engine::InspectionRequest request = request_of(options, *configuration);
    request.manifest = std::move(*named);
    const Result<std::optional<check::Changes>> changes = changes_of(options);
    if (!changes) return std::unexpected(changes.error());
    if (*changes) request.project.also = to_look_at(**changes, options);
    request.sources = std::move(sources);
    const Result<engine::Inspection> inspection = engine::inspect(std::move(request));
    if (!inspection) return std::unexpected(inspection.error());
    note_unknown_grants(*inspection);
    check::Report report = engine::check(*inspection, inspection->manifests);
    if (options.fix) {
        Result<check::Report> fixed = fix(report, *inspection, *changes, options);
        if (!fixed) return std::unexpected(fixed.error());
        report = std::move(*fixed);
    }
    if (const Result<void> known = take_baseline(report, *inspection, options); !known) return std::unexpected(known.error());
    if (*changes) check::narrow(report, **changes);
    engine::suggest_fixes(report, inspection->manifests);
    if (const Result<void> written = write_reports(report, options); !written) return std::unexpected(written.error());
    return status_of(report, options);
}

Result<int> run_check(const Options& options) { return options.shard.empty() ? check_project(options) : run_shard(options); }

}  // namespace grantlint::cli
