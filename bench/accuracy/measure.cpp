#include "measure.h"

#include <algorithm>
#include <map>
#include <set>

#include "check/check.h"
#include "check/permission_names.h"
#include "check/subscriptions.h"
#include "engine/analysis.h"
#include "manifest/manifest.h"
#include "rules/matcher.h"
#include "rules/names.h"

namespace grantlint::accuracy {

namespace {

struct Reported {
    std::string route;  // "GET /a/{b}"; of a call that no rule matches: its URL
    bool matched = false;
    rules::Certainty certainty = rules::Certainty::proven;
};
using Place = std::pair<std::string, std::size_t>;
using ByPlace = std::map<Place, std::vector<Reported>>;

Result<check::Report> analyse(const Program& program, const std::vector<rules::Pack>& packs, Knowing knowing) {
    const rules::Matcher matcher(packs);
    const rules::Events events(packs);
    const rules::PermissionNames names(packs);
    engine::AnalysisRequest request{.project_roots = {program.folder}};
    for (const std::string& source : program.sources) request.commands.push_back(cpp::default_command(source, program.flags));
    if (knowing == Knowing::rules) {
        request.guards = check::tests_of_interest(names);
        request.settled = [&matcher](const std::optional<std::string>& method, const strings::Text& url) { return matcher.is_settled(url, method); };
        request.bodies = check::body_request(matcher, events);
    }
    auto analysis = engine::analyse(request);
    if (!analysis) return std::unexpected(analysis.error());
    const auto manifest = manifest::parse_manifest(R"({"permissions": []})", program.folder + "/grantlint.json");
    if (!manifest) return std::unexpected(manifest.error());
    check::Request checked{.calls = std::move(analysis->calls), .analysed = analysis->analysed, .skipped = {}, .incomplete = {}, .working_directory = program.folder};
    for (const engine::Skipped& file : analysis->skipped) checked.skipped.push_back({file.file, file.reason});
    checked.incomplete = analysis->incomplete;
    return check::check(checked, packs, manifest::Manifests::fixed(*manifest));
}

ByPlace to_places(const check::Report& report) {
    ByPlace places;
    for (const check::Call& call : report.calls) {
        Reported& reported = places[{call.at.file, call.at.line}].emplace_back();
        reported.matched = call.rule.has_value();
        reported.route = call.rule ? call.rule->method + " " + call.rule->route : call.method.value_or("?") + " " + call.url;
        if (call.rule) reported.certainty = call.rule->certainty;
    }
    return places;
}

std::string shown(const std::string& file) {
    const std::string folder = "/corpus/";
    const std::size_t at = file.rfind(folder);
    return at == std::string::npos ? file : file.substr(at + folder.size());
}

std::string shown(const Place& place) { return shown(place.first) + ":" + std::to_string(place.second); }

// All that was reported at the place, for the reader of a miss.
std::string shown(const std::vector<Reported>& all) {
    std::string text;
    for (const Reported& one : all) text += (text.empty() ? "" : " ; ") + one.route + (one.matched ? "" : " (no rule)");
    return text.empty() ? "nothing" : text;
}

void judge_label(const Label& label, const std::vector<Reported>& reported, Outcome& outcome) {
    if (label.mark == Mark::silent) ++outcome.silent;
    for (const std::string& route : label.routes) {
        ++outcome.calls;
        const bool found = std::ranges::any_of(reported, [&](const Reported& one) { return one.matched && one.route == route; });
        outcome.found += found ? 1 : 0;
        if (!found) outcome.complaints.push_back("miss: " + shown(Place(label.file, label.line)) + "  expected " + route + ", found " + shown(reported));
    }
}

bool is_right(const Reported& one, const Label* label) {
    if (!one.matched) return true;
    if (label == nullptr) return false;
    if (label->mark == Mark::unresolved) return one.certainty == rules::Certainty::possible;
    return std::ranges::find(label->routes, one.route) != label->routes.end();
}

void judge_reports(const Place& place, const std::vector<Reported>& reported, const Label* label, Outcome& outcome) {
    std::set<std::string> seen;
    for (const Reported& one : reported) {
        if (is_right(one, label) || !seen.insert(one.route).second) continue;
        ++outcome.extra;
        outcome.complaints.push_back("false alarm: " + shown(place) + "  found " + one.route + " (" + std::string(rules::to_string(one.certainty)) + ")");
    }
}

template <class File>
void complain(const std::vector<File>& files, const std::string& how, Outcome& outcome) {
    for (const File& file : files) outcome.complaints.push_back(how + ": " + shown(file.file) + "  " + file.reason);
}

}  // namespace

Outcome& Outcome::operator+=(const Outcome& other) {
    calls += other.calls;
    found += other.found;
    extra += other.extra;
    silent += other.silent;
    complaints.insert(complaints.end(), other.complaints.begin(), other.complaints.end());
    return *this;
}

Result<Outcome> measure(const Program& program, const std::vector<rules::Pack>& packs, Knowing knowing) {
    auto report = analyse(program, packs, knowing);
    if (!report) return std::unexpected(report.error());
    Outcome outcome;
    complain(report->skipped, "skipped", outcome);
    complain(report->incomplete, "incomplete", outcome);
    const ByPlace places = to_places(*report);
    std::map<Place, const Label*> labels;
    for (const Label& label : program.labels) {
        labels[{label.file, label.line}] = &label;
        const auto at = places.find({label.file, label.line});
        judge_label(label, at == places.end() ? std::vector<Reported>() : at->second, outcome);
    }
    for (const auto& [place, reported] : places) {
        const auto label = labels.find(place);
        judge_reports(place, reported, label == labels.end() ? nullptr : label->second, outcome);
    }
    return outcome;
}

}  // namespace grantlint::accuracy
