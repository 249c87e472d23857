#include "engine/inspection.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <utility>

#include "base/files.h"
#include "base/path.h"
#include "check/check.h"
#include "check/permission_names.h"
#include "check/subscriptions.h"
#include "engine/source_files.h"
#include "rules/events.h"
#include "rules/matcher.h"

namespace grantlint::engine {

namespace {

using manifest::Manifests;

Result<Manifests> find_manifests(const InspectionRequest& request, const std::vector<std::string>& files) {
    return request.manifest ? Manifests::fixed(*request.manifest) : Manifests::discover(files);
}

// Everything that may have a manifest of its own: calls in headers, and the apps that use them, too.
std::vector<std::string> files_of(const Inspection& inspection) {
    std::vector<std::string> files;
    for (const cpp::CompileCommand& command : inspection.project.commands) files.push_back(command.file);
    for (const flow::HttpCall& call : inspection.analysis.calls) {
        files.push_back(call.at.file);
        files.insert(files.end(), call.users.begin(), call.users.end());
    }
    return files;
}

Result<Analysis> analyse_project(const Inspection& inspection) {
    const rules::Matcher matcher(inspection.packs);
    const rules::Events events(inspection.packs);
    const rules::PermissionNames names(inspection.packs);
    return analyse({.commands = inspection.project.commands,
                    .project_roots = inspection.project.roots,
                    .declared = inspection.request.declared,
                    .jobs = inspection.request.jobs,
                    .settled = [&matcher](const std::optional<std::string>& method, const strings::Text& url) { return matcher.is_settled(url, method); },
                    .guards = check::tests_of_interest(names),
                    .bodies = check::body_request(matcher, events)});
}

std::vector<check::Skipped> to_skipped(const std::vector<Skipped>& files) {
    std::vector<check::Skipped> result;
    for (const Skipped& file : files) result.push_back({file.file, file.reason});
    return result;
}

// Manifests of apps of which a source was not analysed, or could not be looked for.
std::map<std::string, std::string> partly_seen(const Inspection& inspection, const Manifests& manifests) {
    const std::vector<std::string>& analysed = inspection.analysis.analysed;
    std::map<std::string, std::string> partly;
    Selection selection(inspection.request.project.selection);
    for (const manifest::Manifest& manifest : manifests.all()) {
        const std::string folder = parent_path(manifest.file);
        const bool is_above = std::ranges::any_of(analysed, [&](const std::string& file) { return is_inside(file, folder); });
        const bool is_own = !inspection.request.manifest;
        const auto is_missing = [&](const std::string& source) {
            if (std::ranges::binary_search(analysed, source) || !selection.takes_found(source)) return false;
            return !is_own || manifest::find_manifest(parent_path(source)) == manifest.file;
        };
        const bool is_skipped = std::ranges::any_of(inspection.analysis.skipped, [&](const Skipped& file) { return manifests.find_for(file.file) == &manifest; });
        if (is_skipped) partly.emplace(manifest.file, "a source of the app could not be analysed");
        for (const std::string& root : is_above ? std::vector{folder} : inspection.project.roots) {
            const Result<bool> missing = any_source(root, is_missing);
            if (!missing || *missing) partly.emplace(manifest.file, missing ? "not every source of the app was analysed" : missing.error().message);
        }
    }
    return partly;
}

}  // namespace

Result<Inspection> inspect(InspectionRequest request) {
    Inspection out{.request = std::move(request)};
    Result<std::vector<rules::Pack>> packs = rules::load_packs(out.request.rules);
    if (!packs) return std::unexpected(packs.error());
    out.packs = std::move(*packs);
    Result<Project> project = find_project(out.request.project);
    if (!project) return std::unexpected(project.error());
    out.project = std::move(*project);
    if (const Result<Manifests> early = find_manifests(out.request, files_of(out)); !early) return std::unexpected(early.error());
    Result<Analysis> analysis = analyse_project(out);
    if (!analysis) return std::unexpected(analysis.error());
    out.analysis = std::move(*analysis);
    Result<Manifests> manifests = find_manifests(out.request, files_of(out));
    if (!manifests) return std::unexpected(manifests.error());
    out.manifests = std::move(*manifests);
    return out;
}

Result<Manifests> reload_manifests(const Inspection& inspection) {
    InspectionRequest request{.manifest = inspection.request.manifest};
    if (request.manifest && !request.manifest->file.empty()) {
        Result<manifest::Manifest> fresh = manifest::load_manifest(request.manifest->file);
        if (!fresh) return std::unexpected(fresh.error());
        std::ranges::copy_if(request.manifest->permissions, std::back_inserter(fresh->permissions), [](const manifest::Grant& grant) { return !grant.at.known(); });
        request.manifest = std::move(*fresh);
    }
    return find_manifests(request, files_of(inspection));
}

namespace {

// The user's own severities; a rule that is off reports nothing.
void set_severities(check::Report& report, const std::map<std::string, std::optional<check::Severity>>& severities) {
    std::erase_if(report.findings, [&](check::Finding& finding) {
        const auto set = severities.find(finding.rule);
        if (set == severities.end()) return false;
        if (set->second) finding.severity = *set->second;
        return !set->second;
    });
}

}  // namespace

check::Report check(const Inspection& inspection, const Manifests& manifests) {
    const Analysis& analysis = inspection.analysis;
    check::Report report = check::check({.calls = analysis.calls,
                         .names = analysis.names,
                         .guarded_names = analysis.guarded_names,
                         .analysed = analysis.analysed,
                         .skipped = to_skipped(analysis.skipped),
                         .incomplete = to_skipped(analysis.incomplete),
                         .partly_seen = partly_seen(inspection, manifests),
                         .files_read = analysis.files_read,
                         .read_source = [](const std::string& file) {
                             Result<std::string> text = load_file(file);
                             return text ? std::optional(std::move(*text)) : std::nullopt;
                         },
                         .project_roots = inspection.project.roots,
                         .working_directory = inspection.request.project.working_directory,
                         .inclusion = inspection.request.inclusion},
                        inspection.packs, manifests);
    report.left_out = inspection.project.left_out;
    set_severities(report, inspection.request.severities);
    return report;
}

check::BaselineContext baseline_context(const check::Report& report, const Inspection& inspection) {
    const auto exists = [](const std::string& file) {
        std::error_code code;
        return std::filesystem::exists(file, code);
    };
    check::BaselineContext context{.is_gone = [exists](const std::string& file) { return !exists(file); }};
    context.is_looked_for = [&report, &inspection, exists](const check::BaselineEntry& entry) {
        const auto manifest = std::ranges::find(report.manifests, entry.file, &check::ManifestUsed::file);
        if (manifest != report.manifests.end()) return entry.rule != "unused-grant" || manifest->not_judged.empty();
        return std::ranges::binary_search(inspection.analysis.files_read, entry.file) || !exists(entry.file);
    };
    return context;
}

}  // namespace grantlint::engine
