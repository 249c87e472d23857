#include "check/findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

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

Certainty certainty_of(const Call& call, const rules::Requirement& needed) {
    const auto doubt = call.less_sure.find(needed);
    return doubt == call.less_sure.end() ? call.rule->certainty : doubt->second;
}

Certainty surest(const Call& call, const rules::Requirements& lacks) {
    Certainty best = Certainty::possible;
    for (const rules::Requirement& one : lacks) best = std::min(best, certainty_of(call, one));
    return best;
}

std::string not_granted(const ManifestName& manifest) {
    if (manifest.from_options) return "which --grant does not name";
    return manifest.exists ? "which " + manifest.shown + " does not grant" : "and no grantlint.json grants anything here";
}

std::string way_out(const std::vector<std::string>& names, const ManifestName& manifest) {
    const std::string list = joined(names, '"', ", ");
    if (manifest.from_options) return "add " + list + " to --grant";
    if (manifest.form == manifest::Form::token) return "add " + list + " to the app's registration, then get a new token";
    if (manifest.form == manifest::Form::link) return "add " + list + " to the permissions of the link";
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

// "needs 'A' and 'B'", "needs 'A', and may need 'B'": the surest first.
std::string needed_in_words(const Call& call, const rules::Requirements& lacks) {
    std::string text;
    for (const Certainty level : {Certainty::proven, Certainty::likely, Certainty::possible}) {
        rules::Requirements here;
        std::ranges::copy_if(lacks, std::back_inserter(here), [&](const rules::Requirement& one) { return certainty_of(call, one) == level; });
        if (!here.empty()) text += fmt::format("{}{} {}", text.empty() ? "" : ", and ", kWeights[static_cast<int>(level)].verb, in_words(here));
    }
    return text;
}

// What a call needs in cases that nobody can see in the code is worth a note.
std::optional<Finding> judge_conditions(const Call& call, const std::vector<rules::Condition>& undecided, const ManifestName& manifest) {
    if (undecided.empty()) return std::nullopt;
    Finding finding = start(call, "missing-grant");
    finding.certainty = Certainty::possible;
    rules::Requirements lacks;
    std::string when;
    for (const rules::Condition& condition : undecided) {
        lacks.insert(lacks.end(), condition.needs.begin(), condition.needs.end());
        when += (when.empty() ? "" : "; ") + condition.when;
    }
    for (const rules::Requirement& one : lacks) finding.permissions.push_back(one.any_of.front());
    finding.message = fmt::format("call may need {}, {}: {}", in_words(lacks), not_granted(manifest), when);
    finding.help = "if so, " + way_out(finding.permissions, manifest);
    return finding;
}

}  // namespace

std::optional<Finding> judge_grants(const Call& call, const Lack& lack, const ManifestName& manifest) {
    if (lack.missing.empty() && lack.guarded.empty()) return judge_conditions(call, lack.undecided, manifest);
    const bool is_guarded = lack.missing.empty();
    Finding finding = start(call, is_guarded ? "guarded-call" : "missing-grant");
    const rules::Requirements& lacks = is_guarded ? lack.guarded : lack.missing;
    for (const rules::Requirement& one : lacks) finding.permissions.push_back(one.any_of.front());
    finding.certainty = surest(call, lacks);
    finding.severity = is_guarded ? Severity::note : kWeights[static_cast<int>(*finding.certainty)].severity;
    finding.message = fmt::format("call {}, {}", needed_in_words(call, lacks), not_granted(manifest));
    if (is_guarded) finding.message += "; the program checks for it first";
    finding.help = is_guarded ? "list " + joined(finding.permissions, '"', ", ") + " under optional" : way_out(finding.permissions, manifest);
    return finding;
}

std::optional<Finding> judge_filters(const Call& call, const Needs& needs) {
    const bool known = needs.unknown.empty();
    const std::vector<strings::Text>& texts = known ? needs.unresolved : needs.unknown;
    if (texts.empty()) return std::nullopt;
    Finding finding = start(call, known ? "unresolved-call" : "unknown-route");
    std::vector<std::string> shown;
    for (const strings::Text& text : texts) {
        shown.push_back(strings::to_display(text));
        const auto stopped = std::ranges::find_if(text, [&](const strings::Piece& piece) { return piece.from.known() && piece.hole == known; });
        if (stopped == text.end()) continue;
        std::string note = known ? stopped->reason + " is not known" : fmt::format("the filter \"{}\"", shown.back());
        finding.trace.push_back({.at = stopped->from, .note = std::move(note)});
    }
    const std::string list = joined(shown, '\'', " and ");
    finding.message = known ? fmt::format("the event filter {} of this subscription could not be worked out", list)
                            : fmt::format("the event filter {} matches no rule of {}", list, needs.pack->title);
    return finding;
}

std::optional<Finding> judge_route(const Call& call, const rules::Lookup& lookup, const std::vector<const rules::Route*>& nearest) {
    if (lookup.may_be_ours) return unresolved(call, *lookup.stopped_by);
    if (lookup.host == rules::Host::ours) return unknown_route(call, lookup, nearest);
    return std::nullopt;
}

}  // namespace grantlint::check
