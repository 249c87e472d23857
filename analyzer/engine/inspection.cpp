#include "engine/inspection.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

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
    return request.manifest ? Manifests::fixed(*request.manifest) : Manifests::discover(files, request.overlay);
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
    const RuleBook book(inspection.packs);
    const AnalysisRequest request = analysis_request(inspection, book);
    return inspection.request.sources ? analyse(request) : inspection.request.analyse(request);
}

// What was to be looked at, and was not. What the configuration leaves out, nobody expects.
std::vector<check::Skipped> skipped_in(const Inspection& inspection) {
    std::vector<check::Skipped> result;
    std::set<std::string> seen(inspection.analysis.analysed.begin(), inspection.analysis.analysed.end());
    for (const Skipped& file : inspection.analysis.skipped) {
        if (seen.insert(file.file).second) result.push_back({file.file, file.reason});
    }
    for (const std::string& folder : inspection.project.unreadable) result.push_back({folder, "the folder may not be read"});
    Selection selection(inspection.request.project.selection);
    for (const std::string& file : inspection.request.project.also) {
        std::error_code code;
        const bool is_there = std::filesystem::exists(file, code);
        if (is_there && !(is_source(file) && selection.takes_found(file))) continue;
        if (seen.insert(file).second) result.push_back({file, is_there ? "it was not among the sources that were read" : "there is no such file"});
    }
    std::ranges::sort(result, {}, &check::Skipped::file);
    return result;
}

// Of functions whose declaration the configuration leaves out, nobody expects a body.
std::vector<flow::MissingBody> missing_bodies(const Inspection& inspection) {
    std::vector<flow::MissingBody> out = inspection.analysis.missing_bodies;
    Selection selection(inspection.request.project.selection);
    std::erase_if(out, [&](const flow::MissingBody& missing) { return selection.leaves_out(missing.declared_in); });
    return out;
}

// What was read with gaps; one entry for all that a file calls and no source holds.
std::vector<flow::Gap> gaps_of(const Inspection& inspection) {
    std::vector<flow::Gap> gaps = inspection.analysis.incomplete;
    const std::vector<flow::MissingBody> missing = missing_bodies(inspection);
    for (std::size_t i = 0, next = 0; i < missing.size(); i = next) {
        while (next < missing.size() && missing[next].at.file == missing[i].at.file) ++next;
        std::string reason = fmt::format("the body of '{}', called on line {}, is in no source that was analysed", missing[i].function, missing[i].at.line);
        if (next - i > 1) reason += fmt::format(" (and those of {} more)", next - i - 1);
        gaps.push_back({.kind = flow::Gap::Kind::body, .file = missing[i].at.file, .line = missing[i].at.line, .reason = std::move(reason)});
    }
    std::ranges::stable_sort(gaps, {}, &flow::Gap::file);
    return gaps;
}

// Why the app was not looked at whole; empty when it was.
std::string why_partly_seen(const manifest::Manifest& app, const Inspection& inspection, const Manifests& manifests) {
    const std::vector<std::string>& analysed = inspection.analysis.analysed;
    const std::string folder = parent_path(app.file);
    Selection selection(inspection.request.project.selection);
    const auto is_own = [&](const std::string& file) { return inspection.request.manifest || manifest::find_manifest(parent_path(file), inspection.request.overlay) == app.file; };
    const auto is_missing = [&](const std::string& source) {
        return !std::ranges::binary_search(analysed, source) && selection.takes_found(source) && is_own(source);
    };
    for (const Skipped& skipped : inspection.analysis.skipped) {
        const manifest::Manifest* nearest = manifests.find_for(skipped.file);
        if (nearest == nullptr ? app.file.empty() : nearest->file == app.file) return "a source of the app could not be analysed";
    }
    if (std::ranges::any_of(inspection.project.unreadable, [&](const std::string& one) { return is_own(one + "/any"); })) return "a folder of the app may not be read";
    const bool is_above = std::ranges::any_of(analysed, [&](const std::string& file) { return is_inside(file, folder); });
    for (const std::string& root : is_above ? std::vector{folder} : inspection.project.roots) {
        const Result<bool> missing = any_source(root, is_missing);
        if (!missing || *missing) return missing ? "not every source of the app was analysed" : missing.error().message;
    }
    for (const flow::MissingBody& missing : missing_bodies(inspection)) {
        if (!is_own(missing.at.file) && std::ranges::none_of(missing.users, is_own)) continue;
        const std::string file = relative_path(missing.at.file, inspection.request.project.working_directory);
        return fmt::format("the body of '{}', called at {}:{}, is in no source that was analysed", missing.function, file, missing.at.line);
    }
    return {};
}

// By the manifests of the apps; "" for what has none, where there is none at all.
std::map<std::string, std::string> partly_seen(const Inspection& inspection, const Manifests& manifests) {
    std::map<std::string, std::string> partly;
    const std::vector<manifest::Manifest> none(1);
    for (const manifest::Manifest& app : manifests.all().empty() ? none : manifests.all()) {
        if (std::string why = why_partly_seen(app, inspection, manifests); !why.empty()) partly.emplace(app.file, std::move(why));
    }
    return partly;
}

}  // namespace

AnalysisRequest analysis_request(const Inspection& inspection, const RuleBook& book) {
    std::string rules;
    for (const rules::Pack& pack : inspection.packs) rules += pack.digest;
    return {.commands = inspection.project.commands,
            .project_roots = inspection.project.roots,
            .overlay = inspection.request.overlay,
            .declared = inspection.request.declared,
            .jobs = inspection.request.jobs,
            .parser = inspection.request.sources ? inspection.request.sources->parser : watched_parser(inspection.request.watch),
            .headers = inspection.request.headers,
            .rules = std::move(rules),
            .settled = [&book, known = std::make_shared<std::unordered_map<std::string, bool>>()](const std::optional<std::string>& method, const strings::Text& url) {
                const auto [answer, is_new] = known->try_emplace(method.value_or("?") + ' ' + strings::key_of(url));
                if (is_new) answer->second = book.matcher.is_settled(url, method);
                return answer->second;
            },
            .guards = check::tests_of_interest(book.names),
            .bodies = check::body_request(book.matcher, book.events),
            .watch = inspection.request.watch};
}

Result<Inspection> inspect(InspectionRequest request) {
    Inspection out{.request = std::move(request)};
    Result<std::vector<rules::Pack>> packs = rules::load_packs(out.request.rules);
    if (!packs) return std::unexpected(packs.error());
    out.packs = std::move(*packs);
    Result<Project> project = out.request.sources ? out.request.sources->project : find_project(out.request.project);
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
    const std::optional<manifest::Manifest>& named = inspection.request.manifest;
    if (!named || named->file.empty()) return find_manifests(inspection.request, files_of(inspection));
    Result<manifest::Manifest> fresh = manifest::load_manifest(named->file, inspection.request.overlay);
    if (!fresh) return std::unexpected(fresh.error());
    std::ranges::copy_if(named->permissions, std::back_inserter(fresh->permissions), [](const manifest::Grant& grant) { return !grant.at.known(); });
    return Manifests::fixed(std::move(*fresh));
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

check::Report check(const Inspection& inspection, const Manifests& manifests, const rules::Matcher* matcher) {
    const Analysis& analysis = inspection.analysis;
    check::Report report = check::check({.calls = analysis.calls,
                         .names = analysis.names,
                         .guarded_names = analysis.guarded_names,
                         .analysed = analysis.analysed,
                         .skipped = skipped_in(inspection),
                         .incomplete = gaps_of(inspection),
                         .partly_seen = partly_seen(inspection, manifests),
                         .files_read = analysis.files_read,
                         .read_source = [&inspection](const std::string& file) {
                             Result<std::string> text = load_file(file, inspection.request.overlay);
                             return text ? std::optional(std::move(*text)) : std::nullopt;
                         },
                         .project_roots = inspection.project.roots,
                         .working_directory = inspection.request.project.working_directory,
                         .inclusion = inspection.request.inclusion,
                         .matcher = matcher},
                        inspection.packs, manifests);
    report.left_out = inspection.project.left_out;
    set_severities(report, inspection.request.severities);
    return report;
}

namespace {

// The files whose calls may depend on what was not read. Headers that were not found are no reason: the analysis does without them.
std::set<std::string> files_in_doubt(const check::Report& report, const Inspection& inspection) {
    std::set<std::string> files;
    for (const flow::Gap& gap : report.incomplete) {
        if (gap.kind != flow::Gap::Kind::header) files.insert(gap.file);
    }
    for (const flow::MissingBody& missing : missing_bodies(inspection)) files.insert(missing.users.begin(), missing.users.end());
    return files;
}

bool is_guess(const check::Finding& finding) { return finding.rule == "unresolved-call" || finding.certainty == rules::Certainty::possible; }

}  // namespace

check::BaselineContext baseline_context(const check::Report& report, const Inspection& inspection) {
    const auto exists = [](const std::string& file) {
        std::error_code code;
        return std::filesystem::exists(file, code);
    };
    const bool is_part = !report.partly_seen.empty();
    const std::set<std::string> in_doubt = files_in_doubt(report, inspection);
    std::set<std::string> guessed;  // a caller that was not looked at may know more
    for (const check::Finding& finding : report.findings) {
        if (is_part && is_guess(finding)) guessed.insert(finding.at.file);
    }
    check::BaselineContext context{.is_gone = [exists](const std::string& file) { return !exists(file); }};
    context.is_looked_for = [&report, &inspection, exists, is_part, in_doubt, guessed](const check::BaselineEntry& entry) {
        const auto manifest = std::ranges::find(report.manifests, entry.file, &check::ManifestUsed::file);
        if (manifest != report.manifests.end()) return entry.rule != "unused-grant" || manifest->not_judged.empty();
        if (!exists(entry.file)) return true;
        if (in_doubt.contains(entry.file) || guessed.contains(entry.file)) return false;
        return std::ranges::binary_search(is_part ? inspection.analysis.analysed : inspection.analysis.files_read, entry.file);
    };
    context.is_uncertain = [is_part, in_doubt](const check::Finding& finding) { return is_guess(finding) && (is_part || in_doubt.contains(finding.at.file)); };
    return context;
}

}  // namespace grantlint::engine
