#include "run.h"

#include <algorithm>
#include <ranges>

#include "check/check.h"
#include "check/permission_names.h"
#include "check/subscriptions.h"
#include "engine/analysis.h"
#include "engine/configuration.h"
#include "manifest/manifest.h"
#include "needs.h"
#include "rules/matcher.h"
#include "rules/names.h"
#include "rules/pack.h"

namespace grantlint::spec {

namespace {

const std::string kFolder = "/spec/section/";  // exists in the overlay alone

std::vector<std::string> flags_of(const File& file) {
    std::vector<std::string> flags = file.flags;
    for (const std::string& name : file.needs) {
        const auto need = std::ranges::find(kNeeds, name, &Need::name);
        if (need == std::end(kNeeds)) continue;
        for (const auto part : need->flags | std::views::split(';')) {
            if (!std::ranges::empty(part)) flags.emplace_back(part.begin(), part.end());
        }
    }
    return flags;
}

// Without a manifest of its own, a section is an app that is granted nothing.
Result<manifest::Manifest> manifest_of(const Section& section) {
    const auto file = std::ranges::find(section.files, std::string(manifest::kFileName), &File::name);
    if (file == section.files.end()) return manifest::parse_manifest(R"({"permissions": []})", kFolder + "grantlint.json");
    return manifest::parse_manifest(file->content, kFolder + file->name);
}

std::string relative(const std::string& file) { return file.starts_with(kFolder) ? file.substr(kFolder.size()) : file; }

std::string to_words(const check::Finding& finding) {
    std::string words = finding.rule;
    for (std::size_t i = 0; i < finding.permissions.size(); ++i) words += (i == 0 ? " " : ", ") + finding.permissions[i];
    const bool says_certainty = finding.rule == "missing-grant" && finding.certainty && *finding.certainty != rules::Certainty::proven;
    if (says_certainty) words += " (" + std::string(rules::to_string(*finding.certainty)) + ")";
    return words;
}

std::string to_words(const check::Call& call) { return "call " + call.method.value_or("?") + " " + call.url; }

template <class Entry>
void complain(Outcome& outcome, const Section& section, const std::vector<Entry>& files) {
    const auto is_expected = [&](const std::string& name) {
        return std::ranges::any_of(section.files, [&](const File& file) { return file.incomplete && file.name == name; });
    };
    for (const Entry& file : files) {
        if (!is_expected(relative(file.file))) outcome.complaints.push_back(relative(file.file) + ": " + file.reason);
    }
}

std::vector<check::Skipped> to_skipped(const std::vector<engine::Skipped>& files) {
    std::vector<check::Skipped> result;
    for (const engine::Skipped& file : files) result.push_back({file.file, file.reason});
    return result;
}

std::map<std::string, std::string> partly_seen(const engine::Analysis& analysis, const manifest::Manifest& manifest) {
    if (analysis.missing_bodies.empty()) return {};
    return {{manifest.file, "the body of '" + analysis.missing_bodies.front().function + "' is in no source of the section"}};
}

std::vector<std::string> names_of(const std::map<std::string, std::string>& files) {
    std::vector<std::string> names;
    for (const auto& [name, content] : files) {
        if (!name.ends_with(".json")) names.push_back(name);  // the manifest is read anyway
    }
    return names;
}

std::optional<std::string> find_content(const std::map<std::string, std::string>& files, const std::string& name) {
    const auto found = files.find(name);
    return found == files.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::optional<std::string> find_missing_need(const Section& section) {
    for (const File& file : section.files) {
        for (const std::string& name : file.needs) {
            const auto need = std::ranges::find(kNeeds, name, &Need::name);
            if (need == std::end(kNeeds) || !need->installed) return name;
        }
    }
    return std::nullopt;
}

engine::AnalysisRequest to_request(const Section& section) {
    engine::AnalysisRequest request{.project_roots = {"/spec/section"}};
    for (const File& file : section.files) {
        request.overlay[kFolder + file.name] = file.content;
        if (file.name == engine::kConfigurationName) request.declared.push_back({.file = kFolder + file.name, .text = file.content});
        if (is_source(file)) request.commands.push_back(cpp::default_command(kFolder + file.name, flags_of(file)));
    }
    return request;
}

Outcome run(const Section& section) {
    Outcome outcome;
    const auto packs = rules::load_packs({});
    const auto manifest = manifest_of(section);
    if (!packs) return {.results = {}, .complaints = {packs.error().message}};
    const rules::Matcher matcher(*packs);
    const rules::Events events(*packs);
    const rules::PermissionNames names(*packs);
    engine::AnalysisRequest request = to_request(section);
    request.guards = check::tests_of_interest(names);
    request.settled = [&matcher](const std::optional<std::string>& method, const strings::Text& url) { return matcher.is_settled(url, method); };
    request.bodies = check::body_request(matcher, events);
    const auto analysis = engine::analyse(request);
    if (!manifest) outcome.complaints.push_back(manifest.error().message);
    if (!analysis) outcome.complaints.push_back(analysis.error().message);
    if (!outcome.complaints.empty()) return outcome;

    complain(outcome, section, analysis->skipped);
    complain(outcome, section, analysis->incomplete);
    const check::Report report = check::check({.calls = analysis->calls,
                                               .names = analysis->names,
                                               .guarded_names = analysis->guarded_names,
                                               .analysed = analysis->analysed,
                                               .skipped = to_skipped(analysis->skipped),
                                               .incomplete = analysis->incomplete,
                                               .partly_seen = partly_seen(*analysis, *manifest),
                                               .files_read = names_of(request.overlay),
                                               .read_source = [&](const std::string& file) { return find_content(request.overlay, file); },
                                               .working_directory = "/spec/section"},
                                              *packs, manifest::Manifests::fixed(*manifest));
    for (const check::Finding& finding : report.findings) {
        outcome.results.push_back({relative(finding.at.file), finding.at.line, to_words(finding)});
    }
    if (expects_help(section)) {
        for (const check::Finding& finding : report.findings) {
            if (!finding.help.empty()) outcome.results.push_back({relative(finding.at.file), finding.at.line, "help " + finding.help});
        }
    }
    if (expects_calls(section)) {
        for (const check::Call& call : report.calls) outcome.results.push_back({relative(call.at.file), call.at.line, to_words(call)});
    }
    std::ranges::sort(outcome.results);
    return outcome;
}

}  // namespace grantlint::spec
