#include "check/baseline.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/fields.h"
#include "base/json.h"
#include "base/path.h"

namespace grantlint::check {

namespace {

using Key = std::pair<std::string, std::string>;  // file, identity
using Json = nlohmann::ordered_json;

std::string dumped(const std::string& text) { return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace); }

// The entries that are left to be found again.
class Known {
public:
    Known(const Baseline& baseline, const BaselineContext& context) {
        for (const BaselineEntry& entry : baseline.entries) {
            entries_[{entry.file, entry.identity}].push_back(&entry);
            if (context.is_gone(entry.file)) gone_[entry.identity].push_back(&entry);
        }
    }

    // In its own file.
    bool take(const Finding& finding) {
        const auto found = entries_.find({finding.at.file, finding.identity});
        return found != entries_.end() && take_from(found->second);
    }

    // In a file that is gone: it was moved.
    bool take_moved(const Finding& finding) {
        const auto found = gone_.find(finding.identity);
        return found != gone_.end() && take_from(found->second);
    }

    [[nodiscard]] bool is_taken(const BaselineEntry& entry) const { return taken_.contains(&entry); }

private:
    bool take_from(const std::vector<const BaselineEntry*>& entries) {
        const auto free = std::ranges::find_if(entries, [&](const BaselineEntry* entry) { return !taken_.contains(entry); });
        return free != entries.end() && taken_.insert(*free).second;
    }

    std::map<Key, std::vector<const BaselineEntry*>> entries_;
    std::map<std::string, std::vector<const BaselineEntry*>> gone_;
    std::set<const BaselineEntry*> taken_;
};

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
        text += std::string(separator) + "    {\"file\": " + dumped(relative_path(entry.file, parent_path(baseline.file))) + ", \"rule\": " + dumped(entry.rule) +
                ", \"identity\": " + dumped(entry.identity) + ", \"message\": " + dumped(entry.message) + "}";
        separator = ",\n";
    }
    return text + (baseline.entries.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

Baseline apply_baseline(Report& report, const Baseline& baseline, const BaselineContext& context) {
    Known known(baseline, context);
    report.baseline = BaselineCount{};
    Baseline updated{.file = baseline.file};
    std::vector<bool> is_known;
    for (const Finding& finding : report.findings) is_known.push_back(known.take(finding));
    std::vector<Finding> fresh;
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        Finding& finding = report.findings[i];
        updated.entries.push_back({.file = finding.at.file, .rule = finding.rule, .identity = finding.identity, .message = finding.message});
        if (!is_known[i] && !known.take_moved(finding)) {
            fresh.push_back(std::move(finding));
            continue;
        }
        ++report.baseline->known;
        report.suppressed.push_back({.finding = std::move(finding), .by = Suppressed::By::baseline});
    }
    report.findings = std::move(fresh);
    for (const BaselineEntry& entry : baseline.entries) {
        if (known.is_taken(entry)) continue;
        if (context.is_looked_for(entry)) ++report.baseline->fixed;
        else updated.entries.push_back(entry);
    }
    std::ranges::sort(updated.entries);
    return updated;
}

}  // namespace grantlint::check
