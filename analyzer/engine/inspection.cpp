#include "engine/inspection.h"

#include <utility>

#include "check/check.h"
#include "check/permission_names.h"
#include "check/subscriptions.h"
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
                    .sinks = inspection.request.sinks,
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

check::Report check(const Inspection& inspection, const Manifests& manifests) {
    const Analysis& analysis = inspection.analysis;
    return check::check({.calls = analysis.calls,
                         .names = analysis.names,
                         .analysed = analysis.analysed,
                         .skipped = to_skipped(analysis.skipped),
                         .incomplete = to_skipped(analysis.incomplete),
                         .working_directory = inspection.request.project.working_directory,
                         .inclusion = inspection.request.inclusion},
                        inspection.packs, manifests);
}

}  // namespace grantlint::engine
