#include "check/usage.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

namespace grantlint::check {

using rules::Inclusion;
using rules::Requirement;

namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) { return std::ranges::find(names, name) != names.end(); }

std::string listed(const std::set<std::string>& names, char quote) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + (quote + name + quote);
    return text;
}

}  // namespace

rules::Requirements needs_to_use(const Needs& needs, const rules::Route& route) {
    rules::Requirements all = needs.all;
    for (const rules::Condition& condition : route.conditional) all.insert(all.end(), condition.needs.begin(), condition.needs.end());
    for (const std::string& name : route.optional) all.push_back(Requirement{{name}});
    return all;
}

void Usage::add(const Needs& needs, const rules::Route& route) {
    const bool literal = inclusion_ == Inclusion::never || (route.literal && inclusion_ == Inclusion::as_documented);
    for (Requirement& needed : needs_to_use(needs, route)) needs_.insert({std::move(needed), literal});
}

bool Usage::is_used_itself(const std::string& name) const {
    return std::ranges::any_of(needs_, [&](const Need& need) { return contains(need.any_of.any_of, name); });
}

std::vector<const Usage::Need*> Usage::needs_included_in(const std::string& name) const {
    const std::set<std::string> included = names_.with_included({name});
    std::vector<const Need*> found;
    for (const Need& need : needs_) {
        const bool fulfilled = !need.literal && std::ranges::any_of(need.any_of.any_of, [&](const std::string& one) { return included.contains(one); });
        if (fulfilled) found.push_back(&need);
    }
    return found;
}

std::vector<Finding> Usage::judge(const manifest::Manifest& manifest) const {
    std::set<std::string> ignored, used;
    for (const manifest::Grant& grant : manifest.ignored) ignored.insert(names_.canonical(grant.name));
    for (const manifest::Grant& grant : manifest.permissions) {
        if (const std::string name = names_.canonical(grant.name); is_used_itself(name)) used.insert(name);
    }
    std::vector<Finding> findings;
    for (const auto* grants : {&manifest.permissions, &manifest.optional}) {
        for (const manifest::Grant& grant : *grants) {
            const rules::Permission* permission = names_.find(grant.name);
            const bool judged = grant.at.known() && permission != nullptr && permission->status != "internal";  // those come by themselves
            if (!judged || ignored.contains(permission->name) || is_used_itself(permission->name)) continue;
            findings.push_back(judge(grant, permission->name, names_.with_included(used), manifest.form));
        }
    }
    return findings;
}

// `others`: what the grants that are used by their own names cover.
Finding Usage::judge(const manifest::Grant& grant, const std::string& name, const std::set<std::string>& others, manifest::Form form) const {
    Finding finding{.rule = "unused-grant", .severity = Severity::warning, .permissions = {name}, .at = grant.at};
    const std::vector<const Need*> needs = needs_included_in(name);
    std::set<std::string> smaller;
    for (const Need* need : needs) {
        const std::vector<std::string>& any_of = need->any_of.any_of;
        if (std::ranges::any_of(any_of, [&](const std::string& one) { return others.contains(one); })) continue;
        const std::set<std::string> included = names_.with_included({name});
        smaller.insert(*std::ranges::find_if(any_of, [&](const std::string& one) { return included.contains(one); }));
    }
    if (!smaller.empty()) {
        finding.severity = Severity::note;
        finding.message = fmt::format("of '{}' the calls need only what it includes: {}", grant.name, listed(smaller, '\''));
        finding.help = fmt::format("grant {} instead", listed(smaller, '"'));
        return finding;
    }
    finding.message = needs.empty() ? fmt::format("no call needs '{}'", grant.name)
                                    : fmt::format("no call needs '{}': what it includes is granted besides", grant.name);
    const bool is_written_by_hand = form == manifest::Form::json || form == manifest::Form::yaml;
    finding.help = is_written_by_hand ? fmt::format("remove \"{}\", or list it under ignored", grant.name) : fmt::format("take '{}' out of the app's registration", name);
    if (doubts_ == 0) return finding;
    finding.severity = Severity::note;
    finding.message += ", unless one that could not be worked out does";
    return finding;
}

}  // namespace grantlint::check
