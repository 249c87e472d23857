// Reviewdog's diagnostics: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
//
// A suggestion edits the file of its own diagnostic. The edit that a missing grant asks for is one of the manifest, so each manifest
// has a diagnostic at its list of grants, with the edit that adds them all.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <nlohmann/json.hpp>

#include "base/path.h"
#include "check/rule_names.h"
#include "report/format.h"
#include "report/problems.h"

namespace grantlint::report {

namespace {

using Json = nlohmann::ordered_json;

std::string_view severity_name(check::Severity severity) {
    constexpr std::string_view names[] = {"INFO", "WARNING", "ERROR"};
    return names[static_cast<int>(severity)];
}

Json range(const Range& at) {
    return {{"start", {{"line", at.line}, {"column", at.column}}}, {"end", {{"line", at.end_line}, {"column", at.end_column}}}};
}

Json location(const Range& at, const Style& style) {
    Json out{{"path", display_path(at.file, style.root)}};
    if (at.known()) out["range"] = range(at);
    return out;
}

Json diagnostic(const check::Finding& finding, const Style& style) {
    Json out{{"message", finding.message + (finding.help.empty() ? "" : "\n" + finding.help)},
             {"location", location(finding.at, style)},
             {"severity", severity_name(finding.severity)},
             {"code", {{"value", std::string(check::kRulePrefix) + finding.rule}}}};
    Json related = Json::array();
    for (const flow::TraceStep& step : finding.trace) related.push_back({{"message", step.note}, {"location", location(step.at, style)}});
    if (!related.empty()) out["relatedLocations"] = std::move(related);
    return out;
}

Json suggestion(const check::ManifestUsed& manifest, const Style& style) {
    return {{"message", fmt::format("calls need {}, which {} does not grant", fmt::join(manifest.to_add, ", "), file_name(manifest.file))},
            {"location", location(manifest.permissions_at, style)},
            {"severity", "ERROR"},
            {"code", {{"value", "grantlint-missing-grant"}}},
            {"suggestions", Json::array({{{"range", range(manifest.fix->at)}, {"text", manifest.fix->text}}})}};
}

}  // namespace

void write_rdjson(const check::Report& report, const Style& style, std::ostream& out) {
    Json diagnostics = Json::array();
    for (const check::Finding& finding : problems_of(report, style)) diagnostics.push_back(diagnostic(finding, style));
    for (const check::ManifestUsed& manifest : report.manifests) {
        if (manifest.fix) diagnostics.push_back(suggestion(manifest, style));
    }
    const Json document{{"source", {{"name", "grantlint"}}}, {"diagnostics", std::move(diagnostics)}};
    out << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace grantlint::report
