#include "check/check.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "base/path.h"
#include "check/findings.h"
#include "check/fingerprint.h"
#include "check/grant_status.h"
#include "check/grants.h"
#include "check/permission_names.h"
#include "check/subscriptions.h"
#include "check/suppressions.h"
#include "check/usage.h"
#include "flow/url_shape.h"
#include "rules/matcher.h"
#include "rules/names.h"

namespace grantlint::check {

using manifest::Manifest;
using rules::Certainty;

namespace {

// What one app's manifest says to a call.
struct Verdict {
    const Manifest* manifest = nullptr;  // null: none was found
    rules::Requirements missing;         // neither granted nor guarded
    rules::Requirements lacking;         // guarded, and not granted
    std::vector<rules::Condition> undecided;
};

// A call and what its rules lookup said; one for each reading.
struct Reading {
    Call call;
    rules::Lookup lookup;                // of a call that no pack matches
    std::vector<const rules::Route*> nearest;  // then, on the API's host: what it may have meant
    Needs needs;
    const rules::Route* route = nullptr; // of a call that a pack matches
    std::vector<Verdict> verdicts;       // one for each app that the code belongs to
};

template <class T>
void add_new(std::vector<T>& all, const std::vector<T>& some) {
    for (const T& one : some) {
        if (std::ranges::find(all, one) == all.end()) all.push_back(one);
    }
}

std::vector<std::string> names_in(const std::vector<manifest::Grant>& grants) {
    std::vector<std::string> names;
    for (const manifest::Grant& grant : grants) names.push_back(grant.name);
    return names;
}

Call to_call(const flow::HttpCall& http) {
    return {.at = http.at, .function = http.function, .method = http.method, .url = strings::to_display(http.url), .sink = http.sink, .trace = http.trace};
}

// A route handed to a function that nobody knows is evidence only when nothing about it is guessed.
void keep_sound_evidence(const flow::HttpCall& http, rules::Lookup& lookup) {
    if (http.evidence == flow::Evidence::client) return;
    std::erase_if(lookup.matches, [](const rules::Match& match) { return !match.full || match.certainty == Certainty::possible; });
    if (!http.method && lookup.matches.size() > 1) lookup.matches.clear();
    for (rules::Match& match : lookup.matches) match.certainty = rules::weaker(match.certainty, Certainty::likely);
}

// A whole URL, scheme and all, that is none of the packs': what it was handed to sends, and nothing is missing for it.
bool is_elsewhere(const strings::Text& url, const rules::Lookup& lookup) { return lookup.host != rules::Host::ours && flow::is_whole_url(url); }

class Checker {
public:
    Checker(const Request& request, const std::vector<rules::Pack>& packs, const manifest::Manifests& manifests)
        : request_(request), manifests_(manifests), own_matcher_(request.matcher == nullptr ? std::optional<rules::Matcher>(packs) : std::nullopt),
          matcher_(request.matcher == nullptr ? *own_matcher_ : *request.matcher), events_(packs), names_(packs), judge_(packs, names_) {
        knows_permissions_ = std::ranges::any_of(packs, [](const rules::Pack& pack) { return !pack.permissions.empty(); });
    }

    Report run() {
        for (const flow::HttpCall& http : request_.calls) add_readings(http);
        sort_and_merge();
        fill_report();
        return std::move(report_);
    }

private:
    [[nodiscard]] std::set<std::string> canonical(const std::vector<std::string>& names) const {
        std::set<std::string> result;
        for (const std::string& name : names) result.insert(names_.canonical(name));
        return result;
    }

    // Texts that the program compares as they are: in another case they name nothing.
    [[nodiscard]] std::set<std::string> named(const std::vector<std::string>& texts) const {
        std::set<std::string> result;
        for (const std::string& text : texts) {
            if (const rules::Permission* permission = names_.find_tested(text)) result.insert(permission->name);
        }
        return result;
    }

    [[nodiscard]] Grants grants_of(const std::vector<manifest::Grant>& grants) const {
        return {canonical(names_in(grants)), names_, request_.inclusion};
    }

    void add_readings(const flow::HttpCall& http) {
        rules::Lookup lookup = matcher_.find(http.url, http.method);
        keep_sound_evidence(http, lookup);
        for (const rules::Match& match : lookup.matches) add_match(http, match);
        if (!lookup.matches.empty() || (http.evidence != flow::Evidence::client && !is_elsewhere(http.url, lookup))) return;
        std::vector<const rules::Route*> nearest;
        if (lookup.host == rules::Host::ours && lookup.other_methods.empty()) nearest = matcher_.find_nearest(*lookup.pack, http.url, http.method);
        readings_.push_back({.call = to_call(http), .lookup = std::move(lookup), .nearest = std::move(nearest), .verdicts = verdicts_without_rule(http)});
    }

    [[nodiscard]] std::vector<Verdict> verdicts_without_rule(const flow::HttpCall& http) const {
        std::vector<Verdict> verdicts;
        for (const Manifest* app : manifests_.find_all_for(http.at.file, http.users)) verdicts.push_back({.manifest = app});
        if (verdicts.empty()) verdicts.emplace_back();
        return verdicts;
    }

    void add_match(const flow::HttpCall& http, const rules::Match& match) {
        Reading reading{.call = to_call(http), .route = match.route};
        const rules::Route& route = *match.route;
        reading.needs = needs_of(http, match, events_);
        const Needs& needs = reading.needs;
        reading.call.rule = Rule{.pack = match.pack->name, .method = route.method, .route = route.path, .needs = needs.all, .certainty = match.certainty};
        reading.call.less_sure = needs.less_sure;
        reading.call.events = needs.events;
        reading.call.trace.insert(reading.call.trace.begin(), needs.trace.begin(), needs.trace.end());
        const Grants tested(named(http.guards), names_, request_.inclusion);
        for (const rules::Requirement& needed : needs.all) {
            if (tested.fulfil(needed, route)) reading.call.guarded.push_back(needed.any_of.front());
        }
        std::vector<const Manifest*> apps = manifests_.find_all_for(http.at.file, http.users);
        if (apps.empty()) apps.push_back(nullptr);
        for (const Manifest* app : apps) {
            reading.verdicts.push_back(judge(app, needs, route, tested));
            add_new(reading.call.missing, reading.verdicts.back().missing);
        }
        readings_.push_back(std::move(reading));
    }

    [[nodiscard]] Verdict judge(const Manifest* app, const Needs& needs, const rules::Route& route, const Grants& tested) const {
        const Manifest none;
        const Manifest& manifest = app == nullptr ? none : *app;
        const Grants granted = grants_of(manifest.permissions);
        const Grants optional = grants_of(manifest.optional);
        const Grants ignored(canonical(names_in(manifest.ignored)), names_, rules::Inclusion::never);
        Verdict verdict{.manifest = app};
        for (const rules::Requirement& needed : needs.all) {
            if (granted.fulfil(needed, route) || ignored.fulfil(needed, route)) continue;
            if (!tested.fulfil(needed, route)) verdict.missing.push_back(needed);
            else if (!optional.fulfil(needed, route)) verdict.lacking.push_back(needed);
        }
        for (rules::Condition condition : needs.conditional) {
            std::erase_if(condition.needs, [&](const rules::Requirement& needed) {
                return granted.fulfil(needed, route) || ignored.fulfil(needed, route) || tested.fulfil(needed, route) || optional.fulfil(needed, route);
            });
            if (!condition.needs.empty()) verdict.undecided.push_back(std::move(condition));
        }
        return verdict;
    }

    // Several values may lead to one reading (a query that differs, a path reached twice): the one that lacks most and is surest stays.
    void sort_and_merge() {
        const auto identity = [](const Reading& reading) {
            const Call& call = reading.call;
            return std::tuple(call.at, call.method, call.rule ? call.rule->route : "", call.rule ? call.rule->method : "",
                              call.rule ? std::string() : call.url);
        };
        const auto preference = [](const Reading& reading) {
            const Call& call = reading.call;
            return std::tuple(-static_cast<long>(call.missing.size()), call.rule ? call.rule->certainty : Certainty::proven, call.url, call.trace.size());
        };
        std::ranges::stable_sort(readings_, [&](const Reading& a, const Reading& b) {
            return std::pair(identity(a), preference(a)) < std::pair(identity(b), preference(b));
        });
        const auto rest = std::ranges::unique(readings_, [&](const Reading& a, const Reading& b) { return identity(a) == identity(b); });
        readings_.erase(rest.begin(), rest.end());
    }

    [[nodiscard]] ManifestName name_of(const Manifest* manifest) const {
        if (manifest == nullptr) return {};
        if (manifest->file.empty()) return {.exists = true, .from_options = true};
        return {.exists = true, .form = manifest->form, .shown = relative_path(manifest->file, request_.working_directory)};
    }

    void fill_report() {
        report_.working_directory = request_.working_directory;
        report_.skipped = request_.skipped;
        report_.incomplete = request_.incomplete;
        if (!request_.partly_seen.empty()) report_.partly_seen = request_.partly_seen.begin()->second;
        report_.analysed = request_.analysed.size();
        for (const Manifest& manifest : manifests_.all()) {
            const std::set<std::string> grants = canonical(names_in(manifest.permissions));
            const auto partly = request_.partly_seen.find(manifest.file);
            report_.manifests.push_back({.file = manifest.file.empty() ? "--grant" : manifest.file,
                                         .grants = {grants.begin(), grants.end()},
                                         .holds_secrets = manifest.form == manifest::Form::token,
                                         .permissions_at = manifest.permissions_at,
                                         .not_judged = partly == request_.partly_seen.end() ? std::string() : partly->second});
        }
        std::set<std::string> not_covered;
        for (Reading& reading : readings_) {
            report_.calls.push_back(reading.call);
            add_findings(reading);
            if (reading.verdicts.front().manifest != nullptr) continue;
            for (const rules::Requirement& missing : reading.call.missing) not_covered.insert(missing.any_of.front());
        }
        report_.not_covered.assign(not_covered.begin(), not_covered.end());
        add_names();
        add_uses();
        add_grants();
        sort_findings();
        apply_suppressions();
    }

    void apply_suppressions() {
        if (!request_.read_source) return;
        Suppressions suppressions;
        std::vector<std::string> files;
        std::ranges::copy_if(request_.files_read, std::back_inserter(files), [this](const std::string& file) { return is_own(file); });
        for (const flow::NameInCode& name : request_.guarded_names) {
            if (std::ranges::find(files, name.at.file) == files.end()) files.push_back(name.at.file);
        }
        const auto read = [&](const std::string& file, CommentStyle style) {
            if (const auto text = request_.read_source(file)) suppressions.add_file(file, *text, style);
        };
        for (const std::string& file : files) read(file, CommentStyle::slashes);
        for (const Manifest& manifest : manifests_.all()) {
            const bool is_yaml = manifest.form == manifest::Form::yaml;
            if ((is_yaml || manifest.form == manifest::Form::json) && !manifest.file.empty()) read(manifest.file, is_yaml ? CommentStyle::hash : CommentStyle::slashes);
        }
        std::map<Range, std::vector<Range>> macros;
        for (const flow::HttpCall& http : request_.calls) add_new(macros[http.at], http.macros);
        std::vector<Finding> kept;
        for (Finding& finding : report_.findings) {
            Range by;
            if (suppressions.suppress(finding, macros[finding.at], by)) report_.suppressed.push_back({.finding = std::move(finding), .at = std::move(by)});
            else kept.push_back(std::move(finding));
        }
        report_.findings = std::move(kept);
        const auto judged = [this](const std::string& file, const std::vector<std::string>& rules) { return is_judged(file, rules); };
        for (const std::vector<Finding>& findings : {suppressions.unmatched(), suppressions.unused(judged)}) {
            for (const Finding& finding : findings) {
                Call subject;  // the message tells these apart
                subject.url = finding.message;
                keep(finding, subject, manifests_.find_for(finding.at.file));
            }
        }
        sort_findings();
    }

    // Comments in other people's headers are theirs.
    [[nodiscard]] bool is_own(const std::string& file) const {
        const std::vector<std::string>& roots = request_.project_roots;
        return roots.empty() || std::ranges::any_of(roots, [&](const std::string& root) { return is_inside(file, root); });
    }

    // Whether all that one of the rules could find in the file was looked for.
    [[nodiscard]] bool is_judged(const std::string& file, const std::vector<std::string>& rules) const {
        if (rules.empty()) return true;  // no rule has this name
        if (std::ranges::find(request_.incomplete, file, &flow::Gap::file) != request_.incomplete.end()) return false;
        const Manifest* manifest = manifests_.find_for(file);
        const bool whole = manifest != nullptr && !request_.partly_seen.contains(manifest->file);
        const bool is_source = std::ranges::find(request_.analysed, file) != request_.analysed.end();
        return whole || (is_source && rules != std::vector<std::string>{"unused-grant"});
    }

    // Which grants each call uses, whether the others of its app are judged or not.
    void add_uses() {
        std::map<const Manifest*, std::map<std::string, Grants>> grants;  // by canonical name, each by itself
        for (const Manifest& manifest : manifests_.all()) {
            for (const auto* list : {&manifest.permissions, &manifest.optional, &manifest.ignored}) {
                for (const std::string& name : canonical(names_in(*list))) grants[&manifest].emplace(name, Grants({name}, names_, request_.inclusion));
            }
        }
        for (std::size_t i = 0; i < readings_.size(); ++i) {
            const Reading& reading = readings_[i];
            if (reading.route == nullptr) continue;
            const rules::Requirements needed = needs_to_use(reading.needs, *reading.route);
            for (const Verdict& verdict : reading.verdicts) {
                const auto app = grants.find(verdict.manifest);
                if (app == grants.end()) continue;
                for (const auto& [name, grant] : app->second) {
                    const bool is_used = std::ranges::any_of(needed, [&](const rules::Requirement& one) { return grant.fulfil(one, *reading.route); });
                    if (is_used) report_.calls[i].uses.push_back({.manifest = app->first->file, .grant = name});
                }
            }
        }
    }

    // What the manifests grant: whether it is used, and what its standing is.
    void add_grants() {
        if (!knows_permissions_) return;
        std::map<const Manifest*, Usage> usages;
        for (const Manifest& manifest : manifests_.all()) {
            if (!request_.partly_seen.contains(manifest.file)) usages.emplace(&manifest, Usage(names_, request_.inclusion));
        }
        for (const Reading& reading : readings_) {
            for (const Verdict& verdict : reading.verdicts) {
                const auto usage = usages.find(verdict.manifest);
                if (usage == usages.end()) continue;
                if (reading.route != nullptr) usage->second.add(reading.needs, *reading.route);
                if (reading.lookup.may_be_ours || !reading.needs.unresolved.empty()) usage->second.add_doubt();
            }
        }
        for (const flow::Gap& gap : request_.incomplete) {
            if (const auto usage = usages.find(manifests_.find_for(gap.file)); usage != usages.end()) usage->second.add_doubt();
        }
        for (const Manifest& manifest : manifests_.all()) {
            const auto usage = usages.find(&manifest);
            std::vector<Finding> unused = usage == usages.end() ? std::vector<Finding>{} : usage->second.judge(manifest);
            for (Finding& finding : judge_status(manifest, names_)) {
                const bool goes = finding.rule == "deprecated-permission" && std::ranges::find(unused, finding.at, &Finding::at) != unused.end();
                if (goes) finding.help.clear();  // what is to be removed needs no new name
                keep(std::move(finding), {}, &manifest);
            }
            for (Finding& finding : unused) keep(std::move(finding), {}, &manifest);
        }
    }

    void add_findings(const Reading& reading) {
        const Call& call = report_.calls.back();
        const Manifest* nearest = reading.verdicts.front().manifest;
        if (!call.rule) return add(judge_route(call, reading.lookup, reading.nearest), nearest);
        for (const Verdict& verdict : reading.verdicts) {
            add(judge_grants(call, {verdict.missing, verdict.lacking, verdict.undecided}, name_of(verdict.manifest)), verdict.manifest);
        }
        add(judge_filters(call, reading.needs), nearest);
    }

    void add(std::optional<Finding> finding, const Manifest* manifest) {
        if (!finding) return;
        const Call& call = report_.calls.back();
        if (call.rule) finding->call = report_.calls.size() - 1;
        if (finding->rule == "missing-grant") finding->help += restriction_in_words(finding->permissions, names_);
        keep(std::move(*finding), call, manifest);
    }

    // Names that no pack knows, in the manifests and in the code.
    void add_names() {
        if (!knows_permissions_) return;
        std::set<std::string> governing;
        bool speaks = false;
        for (const flow::HttpCall& http : request_.calls) {
            const rules::Lookup lookup = matcher_.find(http.url, http.method);
            if (!lookup.matches.empty()) governing.insert(http.guards.begin(), http.guards.end());
            speaks = speaks || !lookup.matches.empty() || lookup.host == rules::Host::ours;
        }
        for (const Manifest& manifest : manifests_.all()) {
            for (Finding& finding : judge_.judge_manifest(manifest)) keep(std::move(finding), {}, &manifest);
        }
        for (Finding& finding : judge_.judge_guards(request_.guarded_names)) keep(std::move(finding), {}, nullptr);
        for (Finding& finding : judge_.judge_code(request_.names, governing, speaks)) {
            const Manifest* manifest = manifests_.find_for(finding.at.file);
            keep(std::move(finding), {}, manifest);
        }
    }

    // The folder that a file is named from, on every machine alike: the app's, else the project's.
    [[nodiscard]] std::string base_of(const std::string& file, const Manifest* manifest) const {
        if (manifest != nullptr && !manifest->file.empty() && is_inside(file, parent_path(manifest->file))) return parent_path(manifest->file);
        const auto root = std::ranges::find_if(request_.project_roots, [&](const std::string& one) { return is_inside(file, one); });
        return root == request_.project_roots.end() ? request_.working_directory : *root;
    }

    void keep(Finding finding, const Call& call, const Manifest* manifest) {
        const std::string file = display_path(finding.at.file, base_of(finding.at.file, manifest));
        if (manifest != nullptr) finding.manifest = manifest->file;
        finding.identity = identity_of(finding, call);
        finding.subject = subject_of(finding, call);
        finding.fingerprint = fingerprint_of(finding.identity, file, repetitions_[{finding.identity, file}]++);
        report_.findings.push_back(std::move(finding));
    }

    void sort_findings() {
        std::ranges::stable_sort(report_.findings, [](const Finding& a, const Finding& b) {
            return std::tie(a.at, a.rule, a.permissions, a.message) < std::tie(b.at, b.rule, b.permissions, b.message);
        });
    }

    const Request& request_;
    const manifest::Manifests& manifests_;
    std::optional<rules::Matcher> own_matcher_;
    const rules::Matcher& matcher_;
    rules::Events events_;
    rules::PermissionNames names_;
    NameJudge judge_;
    std::vector<Reading> readings_;
    bool knows_permissions_ = false;
    std::map<std::pair<std::string, std::string>, unsigned> repetitions_;  // by identity and file
    Report report_;
};

}  // namespace

Report check(const Request& request, const std::vector<rules::Pack>& packs, const manifest::Manifests& manifests) {
    return Checker(request, packs, manifests).run();
}

}  // namespace grantlint::check
