// The JSON report: scripts hold on to it, so add to it and change nothing.
#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

#include "base/path.h"
#include "report/format.h"

namespace grantlint::report {

namespace {

using Json = nlohmann::ordered_json;

// One name for each requirement; where there is a choice, the one that the pack puts first.
std::vector<std::string> recommended(const rules::Requirements& requirements) {
    std::vector<std::string> names;
    for (const rules::Requirement& requirement : requirements) names.push_back(requirement.any_of.front());
    return names;
}

bool has_choice(const rules::Requirements& requirements) {
    return std::ranges::any_of(requirements, [](const rules::Requirement& requirement) { return requirement.any_of.size() > 1; });
}

Json choices(const rules::Requirements& requirements) {
    Json list = Json::array();
    for (const rules::Requirement& requirement : requirements) list.push_back(requirement.any_of);
    return list;
}

class Writer {
public:
    Writer(const check::Report& report, const Style& style) : report_(report), style_(style) {}

    Json document() {
        Json calls = Json::array();
        for (std::size_t i = 0; i < report_.calls.size(); ++i) {
            const check::Call& call = report_.calls[i];
            if (style_.view == View::findings && !call.rule) continue;
            index_by_call_[i] = calls.size();
            calls.push_back(to_json(call));
        }
        Json findings = Json::array();
        for (const check::Finding& finding : report_.findings) findings.push_back(to_json(finding));
        return Json{{"schema", 1},
                    {"tool", {{"name", "grantlint"}, {"version", style_.version}}},
                    {"manifests", manifests()},
                    {"calls", std::move(calls)},
                    {"findings", std::move(findings)},
                    {"skipped", skipped()},
                    {"suppressed", suppressed()},
                    {"baseline", baseline()},
                    {"incomplete", incomplete()},
                    {"partlySeen", or_null(report_.partly_seen)}};
    }

private:
    static Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

    [[nodiscard]] std::string shown(const std::string& file) const { return relative_path(file, report_.working_directory); }

    void add_range(Json& object, const Range& at) const {
        object["file"] = shown(at.file);
        object["line"] = at.line;
        object["column"] = at.column;
        object["endLine"] = at.end_line;
        object["endColumn"] = at.end_column;
    }

    [[nodiscard]] Json trace(const std::vector<flow::TraceStep>& steps) const {
        Json list = Json::array();
        for (const flow::TraceStep& step : steps) {
            list.push_back({{"file", shown(step.at.file)}, {"line", step.at.line}, {"column", step.at.column}, {"note", step.note}});
        }
        return list;
    }

    [[nodiscard]] Json to_json(const check::Call& call) const {
        Json object;
        add_range(object, call.at);
        object["method"] = call.method ? Json(*call.method) : Json(nullptr);
        object["route"] = call.rule ? Json(call.rule->route) : Json(nullptr);
        object["url"] = call.url;
        object["pack"] = call.rule ? Json(call.rule->pack) : Json(nullptr);
        object["requires"] = call.rule ? Json(recommended(call.rule->needs)) : Json(nullptr);
        object["guarded"] = call.guarded;
        object["missing"] = recommended(call.missing);
        if (call.rule && has_choice(call.rule->needs)) object["requiresAnyOf"] = choices(call.rule->needs);
        if (!call.events.empty()) object["events"] = call.events;
        object["certainty"] = call.rule ? Json(rules::to_string(call.rule->certainty)) : Json(nullptr);
        object["trace"] = trace(call.trace);
        return object;
    }

    [[nodiscard]] Json to_json(const check::Finding& finding) const {
        Json object{{"rule", finding.rule},
                    {"severity", to_string(finding.severity)},
                    {"certainty", finding.certainty ? Json(rules::to_string(*finding.certainty)) : Json(nullptr)},
                    {"permissions", finding.permissions},
                    {"call", finding.call ? Json(index_by_call_.at(*finding.call)) : Json(nullptr)}};
        add_range(object, finding.at);
        object["message"] = finding.message;
        object["fingerprint"] = finding.fingerprint;
        return object;
    }

    [[nodiscard]] Json manifests() const {
        Json list = Json::array();
        for (const check::ManifestUsed& manifest : report_.manifests) list.push_back({{"file", shown(manifest.file)}, {"grants", manifest.grants}, {"partlySeen", or_null(manifest.not_judged)}});
        return list;
    }

    [[nodiscard]] Json suppressed() const {
        Json list = Json::array();
        for (const check::Suppressed& one : report_.suppressed) {
            Json object{{"rule", one.finding.rule}, {"permissions", one.finding.permissions}};
            add_range(object, one.finding.at);
            object["message"] = one.finding.message;
            object["fingerprint"] = one.finding.fingerprint;
            object["by"] = one.by == check::Suppressed::By::comment ? "comment" : "baseline";
            list.push_back(std::move(object));
        }
        return list;
    }

    [[nodiscard]] Json baseline() const {
        if (!report_.baseline) return nullptr;
        return {{"known", report_.baseline->known}, {"fixed", report_.baseline->fixed}, {"notLookedAt", report_.baseline->not_looked_at}, {"uncertain", report_.baseline->uncertain}};
    }

    [[nodiscard]] Json skipped() const {
        Json list = Json::array();
        for (const check::Skipped& skipped : report_.skipped) list.push_back({{"file", shown(skipped.file)}, {"reason", skipped.reason}});
        return list;
    }

    // What was read, but not all of it.
    [[nodiscard]] Json incomplete() const {
        Json list = Json::array();
        for (const flow::Gap& gap : report_.incomplete) {
            list.push_back({{"file", shown(gap.file)}, {"line", gap.line == 0 ? Json(nullptr) : Json(gap.line)}, {"kind", flow::to_string(gap.kind)}, {"reason", gap.reason}});
        }
        return list;
    }

    const check::Report& report_;
    const Style& style_;
    std::map<std::size_t, std::size_t> index_by_call_;
};

}  // namespace

void write_json(const check::Report& report, const Style& style, std::ostream& out) {
    out << Writer(report, style).document().dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace grantlint::report
