#include "report/html_calls.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/path.h"
#include "report/xml.h"

namespace grantlint::report {

namespace {

std::set<std::string> grants_of(const check::Report& report) {
    std::set<std::string> grants;
    for (const check::ManifestUsed& manifest : report.manifests) grants.insert(manifest.grants.begin(), manifest.grants.end());
    return grants;
}

std::vector<std::pair<std::string, State>> states_of(const check::Call& call, const std::set<std::string>& grants) {
    std::vector<std::pair<std::string, State>> states;
    for (const rules::Requirement& requirement : call.rule->needs) {
        const auto among = [&](const auto& names) { return std::ranges::find_if(requirement.any_of, [&](const std::string& name) { return std::ranges::find(names, name) != names.end(); }); };
        const bool missing = std::ranges::find(call.missing, requirement) != call.missing.end();
        const auto guarded = among(call.guarded), granted = among(grants);
        const auto end = requirement.any_of.end();
        if (missing) states.emplace_back(requirement.any_of.front(), State::missing);
        else if (guarded != end) states.emplace_back(*guarded, State::guarded);
        else states.emplace_back(granted != end ? *granted : requirement.any_of.front(), State::granted);
    }
    if (states.empty()) states.emplace_back("no permission", State::nothing);
    return states;
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c); });
    return text;
}

std::string attributes_of(const CallRow& row) {
    std::string states, text = row.call->rule->method + " " + row.call->rule->route + " " + row.file + " " + row.call->function;
    for (const auto& [name, state] : row.states) {
        states += (states.empty() ? "" : " ") + std::string(class_of(state));
        text += " " + name;
    }
    return fmt::format("data-call=\"{}\" data-states=\"{}\" data-text=\"{}\"", row.id, states, xml_escaped(lower(text)));
}

}  // namespace

std::string_view class_of(State state) {
    constexpr std::string_view names[] = {"missing", "guarded", "granted", "nothing"};
    return names[static_cast<int>(state)];
}

std::string_view words_of(State state) {
    constexpr std::string_view words[] = {"missing", "guarded", "granted", "needs nothing"};
    return words[static_cast<int>(state)];
}

std::string_view sign_of(State state) {
    constexpr std::string_view signs[] = {"\u2717", "\u25D0", "\u2713", "\u00B7"};
    return signs[static_cast<int>(state)];
}

const State* CallRow::state_of(std::string_view permission) const {
    const auto found = std::ranges::find(states, permission, [](const auto& entry) { return entry.first; });
    return found == states.end() ? nullptr : &found->second;
}

State CallRow::worst() const { return std::ranges::min_element(states, {}, [](const auto& entry) { return entry.second; })->second; }

std::string shown_path(const std::string& file, const std::string& root) {
    return root.empty() || is_inside(file, root) ? display_path(file, root) : relative_path(file, root);
}

std::vector<CallRow> calls_of(const check::Report& report, const std::string& root) {
    const std::set<std::string> grants = grants_of(report);
    std::vector<CallRow> rows;
    std::map<std::size_t, std::size_t> row_of;
    for (std::size_t i = 0; i < report.calls.size(); ++i) {
        if (!report.calls[i].rule) continue;
        row_of[i] = rows.size();
        CallRow row{.call = &report.calls[i], .id = fmt::format("call-{}", rows.size() + 1), .file = shown_path(report.calls[i].at.file, root), .states = states_of(report.calls[i], grants)};
        row.attributes = attributes_of(row);
        rows.push_back(std::move(row));
    }
    for (const check::Finding& finding : report.findings) {
        if (finding.call && row_of.contains(*finding.call)) rows[row_of[*finding.call]].findings.push_back(&finding);
    }
    return rows;
}

std::vector<Column> permissions_of(const check::Report& report, const std::vector<CallRow>& calls) {
    const std::set<std::string> grants = grants_of(report);
    std::set<std::string> unused, names = grants;
    for (const check::Finding& finding : report.findings) {
        if (finding.rule == "unused-grant") unused.insert(finding.permissions.begin(), finding.permissions.end());
    }
    for (const CallRow& row : calls) {
        for (const auto& [name, state] : row.states) {
            if (state != State::nothing) names.insert(name);
        }
    }
    std::vector<Column> columns;
    for (const std::string& name : names) {
        const auto by = static_cast<std::size_t>(std::ranges::count_if(report.manifests, [&](const check::ManifestUsed& manifest) { return std::ranges::find(manifest.grants, name) != manifest.grants.end(); }));
        const std::string granted = by == report.manifests.size() ? "granted" : fmt::format("granted by {} of {} manifests", by, report.manifests.size());
        if (unused.contains(name)) columns.push_back({name, "unused", granted + ", unused"});
        else if (grants.contains(name)) columns.push_back({name, "granted", granted});
        else columns.push_back({name, "missing", "not granted"});
    }
    return columns;
}

}  // namespace grantlint::report
