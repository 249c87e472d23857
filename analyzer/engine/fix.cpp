#include "engine/fix.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/files.h"
#include "base/lines.h"
#include "manifest/edit.h"
#include "rules/names.h"

namespace grantlint::engine {

namespace {

using manifest::Manifest;

bool is_to_fix(const check::Finding& finding) { return finding.rule == "missing-grant" && finding.severity != check::Severity::note; }

// The grants that calls lack, by the manifest's file; "" for calls that have none.
std::map<std::string, std::set<std::string>> lacking(const check::Report& report) {
    std::map<std::string, std::set<std::string>> names;
    for (const check::Finding& finding : report.findings) {
        if (is_to_fix(finding)) names[finding.manifest].insert(finding.permissions.begin(), finding.permissions.end());
    }
    return names;
}

// What the baseline knows is agreed to be lived with.
void leave_known(const check::Report& report, std::vector<Error>& left_over) {
    std::map<std::string, std::set<std::string>> known;
    for (const check::Suppressed& one : report.suppressed) {
        if (one.by == check::Suppressed::By::baseline && is_to_fix(one.finding)) known[one.finding.manifest].insert(one.finding.permissions.begin(), one.finding.permissions.end());
    }
    for (const auto& [file, names] : known) {
        left_over.push_back({.message = fmt::format("the baseline knows calls that need \"{}\": for these nothing was added", fmt::join(names, "\", \"")),
                             .at = {.file = file},
                             .help = "take them out of the baseline to have their grants added"});
    }
}

// A grant that only some installations have is not for everyone because a call was forgotten: the call should be guarded.
void leave_optional(const Manifest& manifest, std::set<std::string>& names, std::vector<Error>& left_over) {
    for (const manifest::Grant& grant : manifest.optional) {
        const auto name = std::ranges::find(names, rules::name_key(grant.name), [](const std::string& one) { return rules::name_key(one); });
        if (name == names.end()) continue;
        left_over.push_back({.message = "'" + grant.name + "' was not added: the manifest lists it under optional, and a call needs it without asking first",
                             .at = grant.at,
                             .help = "check for it before the call, or move it to permissions"});
        names.erase(name);
    }
}

Result<Fix> fix(const Manifest& manifest, const std::set<std::string>& names, const Overlay& overlay = {}) {
    std::error_code code;
    if (!overlay.contains(manifest.file) && !std::filesystem::is_regular_file(manifest.file, code)) return failure("the manifest is no regular file, so no grant can be added to it", {}, {.file = manifest.file});
    Result<std::string> before = load_file(manifest.file, overlay);
    if (!before) return std::unexpected(before.error());
    Result<std::string> after = manifest::with_grants(*before, manifest.file, {names.begin(), names.end()});
    if (!after) return std::unexpected(after.error());
    return Fix{.file = manifest.file, .added = {names.begin(), names.end()}, .before = std::move(*before), .after = std::move(*after)};
}

// All between the bytes that the two texts begin with and those that they end with.
check::Edit edit_between(const std::string& file, std::string_view before, std::string_view after) {
    const auto begin = static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
    std::size_t end = 0;
    const std::size_t most = std::min(before.size(), after.size()) - begin;
    while (end < most && before[before.size() - 1 - end] == after[after.size() - 1 - end]) ++end;
    return {.at = LineIndex(before).range(file, begin, before.size() - end), .text = std::string(after.substr(begin, after.size() - end - begin))};
}

std::optional<check::Edit> edit_for(const Manifest& manifest, std::set<std::string> names, const Overlay& overlay) {
    std::vector<Error> left_over;
    leave_optional(manifest, names, left_over);
    if (names.empty()) return std::nullopt;
    const Result<Fix> one = fix(manifest, names, overlay);
    if (!one || one->before == one->after) return std::nullopt;
    return edit_between(manifest.file, one->before, one->after);
}

}  // namespace

void suggest_fixes(check::Report& report, const manifest::Manifests& manifests, const Overlay& overlay) {
    std::map<std::pair<std::string, std::vector<std::string>>, std::optional<check::Edit>> known;  // many calls lack the same
    for (check::Finding& finding : report.findings) {
        const auto manifest = std::ranges::find(manifests.all(), finding.manifest, &Manifest::file);
        if (!is_to_fix(finding) || finding.manifest.empty() || manifest == manifests.all().end()) continue;
        const auto [entry, is_new] = known.try_emplace({finding.manifest, finding.permissions});
        if (is_new) entry->second = edit_for(*manifest, {finding.permissions.begin(), finding.permissions.end()}, overlay);
        finding.fix = entry->second;
    }
    for (auto& [file, names] : lacking(report)) {
        const auto manifest = std::ranges::find(manifests.all(), file, &Manifest::file);
        const auto used = std::ranges::find(report.manifests, file, &check::ManifestUsed::file);
        if (file.empty() || manifest == manifests.all().end() || used == report.manifests.end()) continue;
        used->to_add.assign(names.begin(), names.end());
        used->fix = edit_for(*manifest, names, overlay);
    }
}

Result<FixPlan> plan_fixes(const check::Report& report, const manifest::Manifests& manifests) {
    FixPlan plan;
    for (auto& [file, names] : lacking(report)) {
        const auto manifest = std::ranges::find(manifests.all(), file, &Manifest::file);
        if (file.empty() || manifest == manifests.all().end()) {
            const bool typed = !manifests.all().empty() && manifests.all().front().file.empty();
            plan.left_over.push_back(typed ? failure("the grants stand in no file that one could be added to", "name a manifest with --manifest in place of --grant").error()
                                           : failure("there is no manifest to add grants to", "write one with grantlint init").error());
            continue;
        }
        std::set<std::string> to_add = names;
        leave_optional(*manifest, to_add, plan.left_over);
        if (to_add.empty()) continue;
        Result<Fix> one = fix(*manifest, to_add);
        if (!one) return std::unexpected(one.error());
        if (one->after != one->before) plan.fixes.push_back(std::move(*one));
    }
    leave_known(report, plan.left_over);
    return plan;
}

Result<void> apply(const FixPlan& plan) {
    for (const Fix& one : plan.fixes) {
        const Result<std::string> now = load_file(one.file);
        if (!now) return std::unexpected(now.error());
        if (*now != one.before) return failure("the manifest was changed by somebody else meanwhile, so it was left alone", "run it again", {.file = one.file});
        if (const Result<void> saved = save_file(one.file, one.after, Links::followed); !saved) return saved;
    }
    return {};
}

}  // namespace grantlint::engine
