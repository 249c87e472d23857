// Findings as diagnostics: in sources, and in manifests. What the analysis could not do stays in the background, unless asked for.
#include <algorithm>

#include "check/rule_names.h"
#include "lsp/features.h"
#include "lsp/uri.h"
#include "report/format.h"
#include "report/problems.h"

namespace grantlint::lsp {

namespace {

constexpr int kUnnecessary = 1, kDeprecated = 2;  // DiagnosticTag

int severity_of(const check::Finding& finding) {
    switch (finding.severity) {
        case check::Severity::error: return 1;
        case check::Severity::warning: return 2;
        case check::Severity::note: break;
    }
    return report::is_background(finding) ? 4 : 3;
}

Json related(View& view, const check::Finding& finding) {
    Json list = Json::array();
    for (const flow::TraceStep& step : finding.trace) {
        if (step.at.known()) list.push_back({{"location", view.location(step.at)}, {"message", step.note}});
    }
    const auto used = std::ranges::find(view.report().manifests, finding.manifest, &check::ManifestUsed::file);
    const bool is_elsewhere = used != view.report().manifests.end() && used->permissions_at.known() && finding.at.file != finding.manifest;
    if (is_elsewhere) list.push_back({{"location", view.location(used->permissions_at)}, {"message", "what " + view.shown(used->file) + " grants"}});
    return list;
}

Json to_diagnostic(View& view, const check::Finding& finding) {
    const Client& client = view.client();
    Json out = {{"range", view.range(finding.at)},
                {"severity", severity_of(finding)},
                {"code", finding.rule},
                {"source", "grantlint"},
                {"message", finding.help.empty() ? finding.message : finding.message + "\nhelp: " + finding.help}};
    if (client.code_description && !view.pages().empty() && check::find_page(finding.rule)) out["codeDescription"] = {{"href", uri_of(view.pages() + "/" + finding.rule + ".md")}};
    if (client.tags && finding.rule == "unused-grant") out["tags"] = Json::array({kUnnecessary});
    if (client.tags && finding.rule == "deprecated-permission") out["tags"] = Json::array({kDeprecated});
    if (client.related_information) {
        if (Json list = related(view, finding); !list.empty()) out["relatedInformation"] = std::move(list);
    }
    if (client.data) out["data"] = {{"fingerprint", finding.fingerprint}, {"permissions", finding.permissions}};
    return out;
}

// An input that cannot be used: a manifest, a configuration, a pack, a compilation database.
Json to_diagnostic(View& view, const Error& error) {
    return {{"range", view.range(error.at)}, {"severity", 1}, {"source", "grantlint"}, {"message", error.help.empty() ? error.message : error.message + "\nhelp: " + error.help}};
}

}  // namespace

DiagnosticsByFile diagnostics_of(View& view) {
    DiagnosticsByFile out;
    const auto add = [&](const std::string& file, Json diagnostic) { out.try_emplace(file, Json::array()).first->second.push_back(std::move(diagnostic)); };
    report::Style style;
    if (view.client().verbose) style.detail = report::Detail::verbose;
    for (const check::Finding& finding : report::problems_of(view.report(), style)) add(finding.at.file, to_diagnostic(view, finding));
    const engine::LiveReport& live = *view.snapshot().live;
    for (const std::optional<Error>& error : {view.snapshot().error, live.manifest_error, live.project_error}) {
        if (error && !error->at.file.empty()) add(error->at.file, to_diagnostic(view, *error));
    }
    return out;
}

}  // namespace grantlint::lsp
