#include "check/findings.h"

#include <fmt/format.h>

#include <algorithm>

#include "rules/nearest_routes.h"

namespace grantlint::check {

using rules::Certainty;

namespace {

struct Weight {
    Severity severity;
    std::string_view verb;
};

// By certainty: proven, likely, possible.
constexpr Weight kWeights[] = {{Severity::error, "needs"}, {Severity::warning, "probably needs"}, {Severity::note, "may need"}};

std::string joined(const std::vector<std::string>& names, char quote, std::string_view last) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += i + 1 == names.size() ? last : ", ";
        text += quote + names[i] + quote;
    }
    return text;
}

// "'A' and 'B'", "'A' or 'B'": what is needed, as a person would say it.
std::string in_words(const rules::Requirements& requirements) {
    std::string text;
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        if (i > 0) text += i + 1 == requirements.size() ? " and " : ", ";
        const std::vector<std::string>& names = requirements[i].any_of;
        const bool brackets = names.size() > 1 && requirements.size() > 1;
        text += (brackets ? "(" : "") + joined(names, '\'', " or ") + (brackets ? ")" : "");
    }
    return text;
}

std::string not_granted(const ManifestName& manifest) {
    if (manifest.from_options) return "which --grant does not name";
    return manifest.exists ? "which " + manifest.shown + " does not grant" : "and no grantlint.json grants anything here";
}

std::string way_out(const std::vector<std::string>& names, const ManifestName& manifest) {
    const std::string list = joined(names, '"', ", ");
    if (manifest.from_options) return "add " + list + " to --grant";
    return manifest.exists ? "add " + list + " to permissions" : "write a grantlint.json: { \"permissions\": [" + list + "] }";
}

Finding start(const Call& call, std::string rule) { return {.rule = std::move(rule), .at = call.at, .trace = call.trace}; }

std::string shown_call(const Call& call) { return call.method.value_or("call to") + " " + call.url; }

Finding unresolved(const Call& call, const strings::Piece& hole) {
    Finding finding = start(call, "unresolved-call");
    const std::string because = hole.reason.empty() ? "a part of it is not known" : hole.reason + " is not known";
    finding.message = fmt::format("the route of this call, '{}', could not be worked out: {}", call.url, because);
    if (hole.from.known()) finding.trace.push_back({hole.from, "the analysis stopped here: " + because});
    return finding;
}

Finding unknown_route(const Call& call, const rules::Lookup& lookup, const std::vector<const rules::Route*>& nearest) {
    Finding finding = start(call, "unknown-route");
    finding.message = fmt::format("'{}' matches no rule of {}", shown_call(call), lookup.pack->title);
    finding.help = lookup.other_methods.empty() ? rules::suggest_routes(nearest) : "the rules know this path with " + joined(lookup.other_methods, '\'', " and ");
    return finding;
}

// What a call needs in cases that nobody can see in the code is worth a note.
std::optional<Finding> judge_conditions(const Call& call, const ManifestName& manifest) {
    if (call.undecided.empty()) return std::nullopt;
    Finding finding = start(call, "missing-grant");
    finding.certainty = Certainty::possible;
    rules::Requirements lacks;
    std::string when;
    for (const rules::Condition& condition : call.undecided) {
        lacks.insert(lacks.end(), condition.needs.begin(), condition.needs.end());
        when += (when.empty() ? "" : "; ") + condition.when;
    }
    for (const rules::Requirement& one : lacks) finding.permissions.push_back(one.any_of.front());
    finding.message = fmt::format("call may need {}, {}: {}", in_words(lacks), not_granted(manifest), when);
    finding.help = "if so, " + way_out(finding.permissions, manifest);
    return finding;
}

}  // namespace

std::optional<Finding> judge_grants(const Call& call, const rules::Requirements& lacking, const ManifestName& manifest) {
    if (call.missing.empty() && lacking.empty()) return judge_conditions(call, manifest);
    const bool is_guarded = call.missing.empty();
    Finding finding = start(call, is_guarded ? "guarded-call" : "missing-grant");
    const Weight& weight = kWeights[static_cast<int>(call.rule->certainty)];
    const rules::Requirements& lacks = is_guarded ? lacking : call.missing;
    for (const rules::Requirement& one : lacks) finding.permissions.push_back(one.any_of.front());
    finding.certainty = call.rule->certainty;
    finding.severity = is_guarded ? Severity::note : weight.severity;
    finding.message = fmt::format("call {} {}, {}", weight.verb, in_words(lacks), not_granted(manifest));
    if (is_guarded) finding.message += "; the program checks for it first";
    finding.help = is_guarded ? "list " + joined(finding.permissions, '"', ", ") + " under optional" : way_out(finding.permissions, manifest);
    return finding;
}

std::optional<Finding> judge_route(const Call& call, const rules::Lookup& lookup, const std::vector<const rules::Route*>& nearest) {
    if (lookup.may_be_ours) return unresolved(call, *lookup.stopped_by);
    if (lookup.host == rules::Host::ours) return unknown_route(call, lookup, nearest);
    return std::nullopt;
}

}  // namespace grantlint::check
