// SARIF 2.1.0 as GitHub's code scanning takes it, and as the standard has it
// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/, https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
//
// Files are relative to the repository, columns count UTF-16 code units. One result is one finding: one call. What is more than
// GitHub takes is left out, the least grave first, and a notification says so.
#include <fmt/format.h>
#include <zlib.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

#include "base/path.h"
#include "base/percent.h"
#include "check/rule_names.h"
#include "report/format.h"
#include "report/line_hash.h"
#include "report/problems.h"
#include "report/sarif_limits.h"
#include "report/sources.h"

namespace grantlint::report {

namespace {

using Json = nlohmann::ordered_json;
using check::Finding;

constexpr std::string_view kRoot = "%SRCROOT%";

// How GitHub sorts and labels the alerts of a rule. `security` is what its field security-severity holds, from 0.0 to 10.0: one grant
// too few fails the app where its user stands; one too many widens what a stolen token may do.
struct RuleProperties {
    std::string_view rule;
    check::Severity level;
    std::string_view precision;
    std::string_view security;  // empty: no matter of security
};
constexpr std::array kRuleProperties = {
    RuleProperties{"deprecated-permission", check::Severity::note, "high", ""},
    RuleProperties{"guarded-call", check::Severity::note, "high", ""},
    RuleProperties{"missing-grant", check::Severity::error, "very-high", "5.0"},
    RuleProperties{"restricted-permission", check::Severity::note, "high", ""},
    RuleProperties{"unknown-permission", check::Severity::warning, "very-high", ""},
    RuleProperties{"unknown-route", check::Severity::note, "medium", ""},
    RuleProperties{"unmatched-suppression", check::Severity::error, "very-high", ""},
    RuleProperties{"unresolved-call", check::Severity::note, "medium", ""},
    RuleProperties{"unused-grant", check::Severity::warning, "high", "3.0"},
    RuleProperties{"unused-suppression", check::Severity::warning, "very-high", ""},
};

RuleProperties properties_of(std::string_view rule) {
    const auto* found = std::ranges::find(kRuleProperties, rule, &RuleProperties::rule);
    return found == kRuleProperties.end() ? RuleProperties{rule, check::Severity::warning, "", ""} : *found;  // a test misses the precision
}

std::string in_one_line(std::string_view text) {
    std::string line(text);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

// "A call to an API route that needs a permission which the manifest does not grant."
std::string first_sentence(std::string_view text) {
    const std::size_t end = text.find(". ");
    return std::string(text.substr(0, end == std::string_view::npos ? text.size() : end + 1));
}

std::string pascal_case(std::string_view name) {
    std::string out;
    bool upper = true;
    for (const char c : name) {
        if (c != '-') out += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        upper = c == '-';
    }
    return out;
}

Json rule_json(const std::string& rule) {
    const std::string_view page = check::find_page(rule).value_or("");
    const std::string found = in_one_line(check::section_of(page, "What it finds"));
    const RuleProperties known = properties_of(rule);
    Json tags = {"permissions"};
    if (!known.security.empty()) tags.push_back("security");
    Json properties{{"tags", tags}, {"precision", known.precision}, {"problem.severity", known.level == check::Severity::note ? "recommendation" : to_string(known.level)}};
    if (!known.security.empty()) properties["security-severity"] = known.security;
    return {{"id", std::string(check::kRulePrefix) + rule},
            {"name", pascal_case(rule)},
            {"shortDescription", {{"text", first_sentence(found)}}},
            {"fullDescription", {{"text", found}}},
            {"defaultConfiguration", {{"level", to_string(known.level)}}},
            {"help", {{"text", in_one_line(check::section_of(page, "Fix"))}, {"markdown", check::for_readers(page)}}},
            {"properties", std::move(properties)}};
}

class SarifWriter {
public:
    SarifWriter(const check::Report& report, const Style& style) : report_(report), style_(style), sources_(style.read_source), rules_(check::rule_names()) {}

    // With the worst `most` of the findings, in the report's order.
    std::string document(std::size_t most) {
        const std::vector<const Finding*> kept = worst(most);
        Json results = Json::array();
        for (const Finding* finding : kept) results.push_back(result(*finding));
        Json rules = Json::array();
        for (const std::string& rule : rules_) rules.push_back(rule_json(rule));
        Json run{{"tool", {{"driver", {{"name", "grantlint"}, {"semanticVersion", style_.version}, {"rules", std::move(rules)}}}}},
                 {"automationDetails", {{"id", category() + "/"}}},
                 {"columnKind", "utf16CodeUnits"},
                 {"originalUriBaseIds", {{kRoot, {{"description", {{"text", "The root of the repository."}}}}}}},
                 {"invocations", Json::array({invocation(kept.size())})},
                 {"results", std::move(results)}};
        const Json log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", Json::array({std::move(run)})}};
        return log.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
    }

private:
    [[nodiscard]] std::vector<const Finding*> worst(std::size_t most) const {
        std::vector<const Finding*> kept;
        for (const Finding& finding : report_.findings) kept.push_back(&finding);
        if (kept.size() <= most) return kept;
        std::ranges::stable_sort(kept, {}, [](const Finding* finding) { return rank_of(*finding); });
        kept.resize(most);
        std::ranges::sort(kept, {}, [](const Finding* finding) { return finding; });  // all are elements of one vector
        return kept;
    }

    // Uploads of the same category replace each other, so that each app of a repository has its own.
    [[nodiscard]] std::string category() const {
        if (!style_.category.empty()) return style_.category;
        const std::string folder = report_.manifests.size() == 1 ? parent_path(report_.manifests.front().file) : style_.root;
        return folder != style_.root && is_inside(folder, style_.root) ? "grantlint/" + display_path(folder, style_.root) : "grantlint";
    }

    [[nodiscard]] Json artifact(const std::string& file) const {
        const std::string path = display_path(file, style_.root);
        if (path.starts_with('/')) return {{"uri", "file://" + percent_encoded_path(path)}};
        return {{"uri", percent_encoded_path(path)}, {"uriBaseId", kRoot}};
    }

    static Json region(const Range& at) {
        Json out{{"startLine", at.line}, {"startColumn", at.column}, {"endLine", at.end_line}, {"endColumn", at.end_column}};
        return out;
    }

    Json physical(const Range& at) {
        Json out{{"artifactLocation", artifact(at.file)}};
        if (at.known()) out["region"] = region(sources_.in_utf16(at));
        return out;
    }

    Json location(const Range& at, const std::string& message) { return {{"physicalLocation", physical(at)}, {"message", {{"text", message}}}}; }

    Json result(const Finding& finding) {
        Json out{{"ruleId", std::string(check::kRulePrefix) + finding.rule},
                 {"ruleIndex", std::ranges::find(rules_, finding.rule) - rules_.begin()},
                 {"level", to_string(finding.severity)},
                 {"message", {{"text", finding.message}}},
                 {"locations", Json::array({{{"physicalLocation", physical(finding.at)}}})}};
        Json fingerprints;
        if (const std::string line = line_hash(finding.at); !line.empty()) fingerprints["primaryLocationLineHash"] = line;
        if (!finding.fingerprint.empty()) fingerprints["grantlint/v1"] = finding.fingerprint;
        if (!fingerprints.empty()) out["partialFingerprints"] = std::move(fingerprints);
        add_flow(out, finding);
        add_manifest(out, finding);
        if (!finding.permissions.empty()) out["properties"] = {{"permissions", finding.permissions}};
        return out;
    }

    // From the pieces of the route to the call.
    void add_flow(Json& out, const Finding& finding) {
        if (finding.trace.empty()) return;
        Json steps = Json::array();
        for (const flow::TraceStep& step : finding.trace) {
            if (steps.size() == kMostLocations) break;
            steps.push_back({{"location", location(step.at, step.note)}});
        }
        out["codeFlows"] = Json::array({{{"threadFlows", Json::array({{{"locations", std::move(steps)}}})}}});
    }

    void add_manifest(Json& out, const Finding& finding) {
        const auto manifest = std::ranges::find(report_.manifests, finding.manifest, &check::ManifestUsed::file);
        if (manifest == report_.manifests.end() || !manifest->permissions_at.known() || finding.at.file == manifest->file) return;
        Json related = location(manifest->permissions_at, "what the app declares");
        related["id"] = 1;
        out["relatedLocations"] = Json::array({std::move(related)});
        if (!finding.fix) return;
        out["fixes"] = Json::array({{{"description", {{"text", finding.help}}},
                                     {"artifactChanges", Json::array({{{"artifactLocation", artifact(finding.fix->at.file)},
                                                                       {"replacements", Json::array({{{"deletedRegion", region(sources_.in_utf16(finding.fix->at))},
                                                                                                      {"insertedContent", {{"text", finding.fix->text}}}}})}}})}}});
    }

    std::string line_hash(const Range& at) {
        auto [hashes, is_new] = hashes_.try_emplace(at.file);
        const std::optional<std::string>& text = sources_.find(at.file);
        if (is_new && text) hashes->second = line_hashes(*text);
        return at.known() && at.line <= hashes->second.size() ? hashes->second[at.line - 1] : std::string();
    }

    Json notification(std::string_view level, const std::string& message, const std::string& file) {
        Json out{{"level", level}, {"message", {{"text", message}}}};
        if (!file.empty()) out["locations"] = Json::array({{{"physicalLocation", {{"artifactLocation", artifact(file)}}}}});
        return out;
    }

    Json invocation(std::size_t kept) {
        Json notifications = Json::array();
        for (const check::Skipped& file : report_.skipped) notifications.push_back(notification("error", "not analysed: " + file.reason, file.file));
        for (const flow::Gap& file : report_.incomplete) notifications.push_back(notification("warning", "analysed with gaps: " + file.reason, file.file));
        if (const std::size_t all = report_.findings.size(); kept < all) {
            notifications.push_back(notification("warning", fmt::format("{} of {} findings are not in this file, the least grave ones: GitHub takes {} results and {} MB, compressed",
                                                                         all - kept, all, kMostResults, kMostBytes / 1'000'000), {}));
        }
        return {{"executionSuccessful", report_.skipped.empty()}, {"toolExecutionNotifications", std::move(notifications)}};
    }

    const check::Report& report_;
    const Style& style_;
    Sources sources_;
    std::vector<std::string> rules_;
    std::map<std::string, std::vector<std::string>> hashes_;  // by file
};

// As gzip would make it, about: it is uploaded so.
std::size_t compressed_size(const std::string& text) {
    uLongf size = compressBound(text.size());
    std::string out(size, '\0');
    const int status = compress(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(text.data()), text.size());
    return status == Z_OK ? size : text.size();
}

}  // namespace

void write_sarif(const check::Report& report, const Style& style, std::ostream& out) {
    SarifWriter writer(report, style);
    std::size_t most = std::min(report.findings.size(), kMostResults);
    std::string text = writer.document(most);
    while (most > 0 && compressed_size(text) > kMostBytes) text = writer.document(most = most * 3 / 4);
    out << text;
}

}  // namespace grantlint::report
