// Code actions: the grant added to the manifest, all of them added, a manifest written where there is none, a misspelt name replaced, a
// finding silenced where it is.
#include <algorithm>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/path.h"
#include "base/words.h"
#include "check/needed.h"
#include "check/rule_names.h"
#include "lsp/features.h"
#include "manifest/write.h"

namespace grantlint::lsp {

namespace {

// With the version of the text that it was made for, so that it is never applied to another.
Json workspace_edit(View& view, const check::Edit& edit) {
    const Json change = {{"range", view.range(edit.at)}, {"newText", edit.text}};
    const std::string uri = view.uri(edit.at.file);
    if (!view.client().versioned_edits) return {{"changes", {{uri, Json::array({change})}}}};
    return {{"documentChanges", Json::array({{{"textDocument", {{"uri", uri}, {"version", view.version(edit.at.file)}}}, {"edits", Json::array({change})}}})}};
}

// Of a file that is not there yet.
Json workspace_edit(const std::string& uri, const std::string& text) {
    const Json place = {{"line", 0}, {"character", 0}};
    const Json change = {{"range", {{"start", place}, {"end", place}}}, {"newText", text}};
    return {{"documentChanges", {{{"kind", "create"}, {"uri", uri}, {"options", {{"ignoreIfExists", true}}}}, {{"textDocument", {{"uri", uri}, {"version", nullptr}}}, {"edits", Json::array({change})}}}}};
}

// The request's own diagnostic for the finding, which the action then is said to fix.
std::optional<Json> asked_about(const check::Finding& finding, const Json& context) {
    for (const Json& one : context.value("diagnostics", Json::array())) {
        const Json data = one.value("data", Json::object());
        if (data.is_object() && data.value("fingerprint", std::string()) == finding.fingerprint) return one;
        if (data.empty() && one.value("code", Json()) == finding.rule) return one;
    }
    return std::nullopt;
}

class Actions {
public:
    Actions(View& view, const Json& context) : view_(view), context_(context) {}

    void add_for(const check::Finding& finding) {
        if (finding.fix) add(fmt::format("Add \"{}\" to {}", fmt::join(finding.permissions, "\", \""), view_.shown(finding.fix->at.file)), *finding.fix, finding, true);
        add_all_missing(finding);
        add_manifest(finding);
        add_spellings(finding);
        add_suppression(finding);
    }

    Json take() { return std::move(list_); }

private:
    void add(const std::string& title, const check::Edit& edit, const check::Finding& finding, bool preferred = false) { add(title, workspace_edit(view_, edit), finding, preferred); }

    void add(const std::string& title, Json edit, const check::Finding& finding, bool preferred) {
        Json action = {{"title", title}, {"kind", "quickfix"}, {"edit", std::move(edit)}};
        if (preferred) action["isPreferred"] = true;
        if (const std::optional<Json> diagnostic = asked_about(finding, context_)) action["diagnostics"] = Json::array({*diagnostic});
        list_.push_back(std::move(action));
    }

    void add_all_missing(const check::Finding& finding) {
        const auto used = std::ranges::find(view_.report().manifests, finding.manifest, &check::ManifestUsed::file);
        if (!finding.fix || used == view_.report().manifests.end() || !used->fix || used->to_add.size() <= finding.permissions.size()) return;
        if (all_.insert(used->file).second) add(fmt::format("Add all {} missing grants to {}", used->to_add.size(), view_.shown(used->file)), *used->fix, finding);
    }

    // In the project's folder, as `grantlint init` writes it.
    void add_manifest(const check::Finding& finding) {
        const auto has_none = [&](const std::string& file) { return view_.snapshot().live->manifests.find_for(file) == nullptr; };
        if (finding.rule != "missing-grant" || !has_none(finding.at.file) || !view_.client().creates_files) return;
        const std::string& folder = view_.snapshot().folder;
        const std::string file = absolute_path(manifest::kFileName, folder);
        const check::Needed needed = check::needed_by(view_.report(), has_none);
        if (needed.permissions.empty() || !all_.insert(file).second) return;
        const std::string text = manifest::to_text(std::string(file_name(folder)), needed.permissions, needed.optional);
        add(fmt::format("Create {} with {}", view_.shown(file), counted(needed.permissions.size(), "permission")), workspace_edit(view_.uri(file), text), finding, true);
    }

    // The name inside of what the finding marks: quotes and what else a literal has stay.
    void add_spellings(const check::Finding& finding) {
        if (finding.rule != "unknown-permission" || finding.permissions.empty() || finding.at.line != finding.at.end_line) return;
        const std::string& name = finding.permissions.front();
        const std::string_view line = view_.text_of(finding.at.file).line(finding.at.line);
        if (finding.at.end_column > line.size() + 1 || finding.at.column > finding.at.end_column) return;
        const std::size_t found = line.substr(0, finding.at.end_column - 1).find(name, finding.at.column - 1);
        if (found == std::string_view::npos) return;
        Range at = finding.at;
        at.column = static_cast<std::uint32_t>(found) + 1;
        at.end_column = at.column + static_cast<std::uint32_t>(name.size());
        for (const std::string& meant : view_.snapshot().names().find_similar(name)) add(fmt::format("Replace '{}' with '{}'", name, meant), {.at = at, .text = meant}, finding, true);
    }

    // A comment in the line above, as far in as the line itself.
    void add_suppression(const check::Finding& finding) {
        const Text& text = view_.text_of(finding.at.file);
        const manifest::Manifest* manifest = view_.manifest(finding.at.file);
        const bool takes_comments = manifest == nullptr || manifest->form == manifest::Form::json || manifest->form == manifest::Form::yaml;
        const bool is_continued = finding.at.line > 1 && text.line(finding.at.line - 1).ends_with('\\');
        const bool is_about_comments = finding.rule.ends_with("-suppression");
        if (!finding.at.known() || !takes_comments || is_continued || is_about_comments || !check::find_page(finding.rule)) return;
        const std::string_view line = text.line(finding.at.line);
        const std::string_view indent = line.substr(0, std::min(line.find_first_not_of(" \t"), line.size()));
        const char* mark = manifest != nullptr && manifest->form == manifest::Form::yaml ? "#" : "//";
        const bool has_returns = text.text().find("\r\n") != std::string::npos;
        const Range at{finding.at.file, finding.at.line, 1, finding.at.line, 1};
        if (!suppressed_.insert({finding.at.line, finding.rule}).second) return;
        add(fmt::format("Suppress {} here", finding.rule), {.at = at, .text = fmt::format("{}{} NOLINTNEXTLINE({}{}){}", indent, mark, check::kRulePrefix, finding.rule, has_returns ? "\r\n" : "\n")}, finding);
    }

    View& view_;
    const Json& context_;
    Json list_ = Json::array();
    std::set<std::string> all_;  // manifests for which everything is offered already
    std::set<std::pair<std::uint32_t, std::string>> suppressed_;
};

bool wants_fixes(const Json& context) {
    const Json only = context.value("only", Json());
    return !only.is_array() || std::ranges::any_of(only, [](const Json& kind) { return kind == "quickfix" || kind == ""; });
}

}  // namespace

Json code_actions(View& view, const std::string& file, const Json& params) {
    const Json& context = params.at("context");
    if (!view.client().action_literals || !wants_fixes(context)) return Json::array();
    const Position from = view.position(file, params.at("range").at("start")), to = view.position(file, params.at("range").at("end"));
    Actions actions(view, context);
    for (const check::Finding& finding : view.report().findings) {
        const bool before = std::tuple(finding.at.end_line, finding.at.end_column) < std::tuple(from.line, from.column);
        const bool behind = std::tuple(to.line, to.column) < std::tuple(finding.at.line, finding.at.column);
        if (finding.at.file == file && finding.at.known() && !before && !behind) actions.add_for(finding);
    }
    return actions.take();
}

}  // namespace grantlint::lsp
