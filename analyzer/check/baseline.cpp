#include "check/baseline.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/fields.h"
#include "base/json.h"
#include "base/path.h"

namespace grantlint::check {

namespace {

using Key = std::pair<std::string, std::string>;  // file of today, identity
using Json = nlohmann::ordered_json;

std::string dumped(const std::string& text) { return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string current_name(const BaselineEntry& entry, const BaselineContext& context) {
    const auto renamed = context.renamed.find(entry.file);
    return renamed == context.renamed.end() ? entry.file : renamed->second;
}

}  // namespace

Result<Baseline> parse_baseline(std::string_view text, const std::string& file) {
    const Result<json::Document> document = json::parse(text, file);
    if (!document) return std::unexpected(document.error());
    json::Fields fields(*document, document->root, "the baseline");
    fields.number_is("schema", "1", "this version reads schema 1: make it anew with --update-baseline");
    Baseline baseline{.file = file};
    for (const json::Value& object : fields.optional_objects("findings")) {
        json::Fields entry(*document, object, "a finding of the baseline");
        baseline.entries.push_back({.file = absolute_path(entry.string("file"), parent_path(file)),
                                    .rule = entry.string("rule"),
                                    .identity = entry.string("identity"),
                                    .message = entry.optional_string("message")});
        if (const auto error = entry.finish()) return std::unexpected(*error);
    }
    if (const auto error = fields.finish()) return std::unexpected(*error);
    std::ranges::sort(baseline.entries);
    return baseline;
}

std::string to_text(const Baseline& baseline) {
    std::string text = "{\n  \"schema\": 1,\n  \"findings\": [";
    std::string_view separator = "\n";
    for (const BaselineEntry& entry : baseline.entries) {
        text += std::string(separator) + "    {\"file\": " + dumped(display_path(entry.file, parent_path(baseline.file))) + ", \"rule\": " + dumped(entry.rule) +
                ", \"identity\": " + dumped(entry.identity) + ", \"message\": " + dumped(entry.message) + "}";
        separator = ",\n";
    }
    return text + (baseline.entries.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

Baseline apply_baseline(Report& report, const Baseline& baseline, const BaselineContext& context) {
    std::map<Key, std::size_t> known;
    for (const BaselineEntry& entry : baseline.entries) ++known[{current_name(entry, context), entry.identity}];
    report.baseline = BaselineCount{};
    Baseline updated{.file = baseline.file};
    std::vector<Finding> fresh;
    for (Finding& finding : report.findings) {
        updated.entries.push_back({.file = finding.at.file, .rule = finding.rule, .identity = finding.identity, .message = finding.message});
        const auto entry = known.find({finding.at.file, finding.identity});
        if (entry == known.end() || entry->second == 0) {
            fresh.push_back(std::move(finding));
            continue;
        }
        --entry->second;
        ++report.baseline->known;
        report.suppressed.push_back({.finding = std::move(finding), .by = Suppressed::By::baseline});
    }
    report.findings = std::move(fresh);
    for (const BaselineEntry& entry : baseline.entries) {
        std::size_t& left = known[{current_name(entry, context), entry.identity}];
        if (left == 0) continue;
        --left;
        if (context.is_looked_for(entry)) ++report.baseline->fixed;
        else updated.entries.push_back(entry);
    }
    std::ranges::sort(updated.entries);
    return updated;
}

}  // namespace grantlint::check
