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

std::string in_brackets(const std::set<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + dumped(name);
    return "[" + text + "]";
}

std::set<std::string> permissions_of(const Finding& finding) { return {finding.permissions.begin(), finding.permissions.end()}; }

BaselineEntry entry_of(const Finding& finding) {
    return {.file = finding.at.file, .rule = finding.rule, .identity = finding.subject, .permissions = permissions_of(finding), .message = finding.message};
}

std::optional<std::set<std::string>> read_permissions(json::Fields& entry) {
    if (entry.value("permissions") == nullptr) return std::nullopt;
    std::set<std::string> names;
    for (const json::Text& name : entry.optional_strings("permissions")) names.insert(name.value);
    return names;
}

// What of an entry is found again: all the permissions that it names, or those that were not granted since.
enum class Extent { whole, part };

bool is_about(const BaselineEntry& entry, const Finding& finding, Extent extent) {
    if (!entry.permissions) return entry.identity == finding.identity;
    if (entry.identity != finding.subject) return false;
    const std::set<std::string> permissions = permissions_of(finding);
    return extent == Extent::whole ? *entry.permissions == permissions : std::ranges::includes(*entry.permissions, permissions);
}

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
    bool take(const Finding& finding, Extent extent) {
        const auto take_by = [&](const std::string& identity) {
            const auto found = entries_.find({finding.at.file, identity});
            return found != entries_.end() && take_from(found->second, finding, extent);
        };
        return take_by(finding.subject) || take_by(finding.identity);
    }

    // In a file that is gone: it was moved.
    bool take_moved(const Finding& finding, Extent extent) {
        const auto take_by = [&](const std::string& identity) {
            const auto found = gone_.find(identity);
            return found != gone_.end() && take_from(found->second, finding, extent);
        };
        return take_by(finding.subject) || take_by(finding.identity);
    }

    [[nodiscard]] bool is_taken(const BaselineEntry& entry) const { return taken_.contains(&entry); }

private:
    bool take_from(const std::vector<const BaselineEntry*>& entries, const Finding& finding, Extent extent) {
        const auto free = std::ranges::find_if(entries, [&](const BaselineEntry* entry) { return !taken_.contains(entry) && is_about(*entry, finding, extent); });
        return free != entries.end() && taken_.insert(*free).second;
    }

    std::map<Key, std::vector<const BaselineEntry*>> entries_;
    std::map<std::string, std::vector<const BaselineEntry*>> gone_;
    std::set<const BaselineEntry*> taken_;
};

// Which findings the baseline knows: those that are the same first, so that none of them is taken for a part of another.
std::vector<bool> find_known(const std::vector<Finding>& findings, Known& known) {
    std::vector<bool> is_known(findings.size());
    const auto take = [&](bool (Known::*taken)(const Finding&, Extent), Extent extent) {
        for (std::size_t i = 0; i < findings.size(); ++i) is_known[i] = is_known[i] || (known.*taken)(findings[i], extent);
    };
    take(&Known::take, Extent::whole);
    take(&Known::take, Extent::part);
    take(&Known::take_moved, Extent::whole);
    take(&Known::take_moved, Extent::part);
    return is_known;
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
                                    .permissions = read_permissions(entry),
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
                ", \"identity\": " + dumped(entry.identity) + (entry.permissions ? ", \"permissions\": " + in_brackets(*entry.permissions) : "") +
                ", \"message\": " + dumped(entry.message) + "}";
        separator = ",\n";
    }
    return text + (baseline.entries.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

Baseline apply_baseline(Report& report, const Baseline& baseline, const BaselineContext& context) {
    Known known(baseline, context);
    report.baseline = BaselineCount{};
    Baseline updated{.file = baseline.file};
    const std::vector<bool> is_known = find_known(report.findings, known);
    std::vector<Finding> fresh;
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        Finding& finding = report.findings[i];
        if (is_known[i] || !context.is_uncertain(finding)) updated.entries.push_back(entry_of(finding));
        else ++report.baseline->uncertain;
        if (!is_known[i]) {
            fresh.push_back(std::move(finding));
            continue;
        }
        ++report.baseline->known;
        report.suppressed.push_back({.finding = std::move(finding), .by = Suppressed::By::baseline});
    }
    report.findings = std::move(fresh);
    for (const BaselineEntry& entry : baseline.entries) {
        if (known.is_taken(entry)) continue;
        if (context.is_looked_for(entry)) {
            ++report.baseline->fixed;
            continue;
        }
        ++report.baseline->not_looked_at;
        updated.entries.push_back(entry);
    }
    std::ranges::sort(updated.entries);
    return updated;
}

}  // namespace grantlint::check
