// One HTML file that needs nothing else: no network, no other file. Everything that comes from the sources is escaped.
//
//   the verdict and the counts · grants to add · permissions against calls · how calls flow to permissions · every call with its source and trace ·
//   what is not about a call
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/embedded.h"
#include "base/path.h"
#include "base/words.h"
#include "report/format.h"
#include "report/highlight.h"
#include "report/html_calls.h"
#include "report/problems.h"
#include "report/sources.h"
#include "report/xml.h"

namespace grantlint::report {

namespace {

using check::Finding;
using check::Report;

std::string_view asset(std::string_view name) {
    const auto file = std::ranges::find(embedded_page(), name, &EmbeddedFile::name);
    return file == embedded_page().end() ? std::string_view() : file->content;
}

std::size_t count(const Report& report, check::Severity severity) {
    return static_cast<std::size_t>(std::ranges::count(report.findings, severity, &Finding::severity));
}

// " 3 findings are hidden: 2 known in the baseline, 1 not about what changed."
std::string hidden_in_words(const Report& report) {
    const auto by_baseline = static_cast<std::size_t>(std::ranges::count(report.suppressed, check::Suppressed::By::baseline, &check::Suppressed::by));
    const std::pair<std::size_t, std::string_view> reasons[] = {
        {by_baseline, "known in the baseline"}, {report.not_about_changes, "not about what changed"}, {report.suppressed.size() - by_baseline, "suppressed by a comment"}};
    std::size_t all = 0;
    std::string words;
    for (const auto& [count, reason] : reasons) {
        if (count > 0) words += fmt::format("{}{} {}", words.empty() ? "" : ", ", count, reason);
        all += count;
    }
    if (all == 0) return {};
    return " " + counted(all, "finding") + (all == 1 ? " is" : " are") + " hidden: " + words + ".";
}

class Page {
public:
    Page(const Report& report, const Style& style, std::ostream& out) : report_(report), style_(style), calls_(calls_of(report, style.root)), sources_(style.read_source), out_(out) {}

    void write() {
        out_ << "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
             << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
             << "<meta name=\"generator\" content=\"grantlint " << xml_escaped(style_.version) << "\">\n<title>grantlint report</title>\n<style>\n" << asset("page.css") << "</style>\n</head>\n<body>\n"
             << "<a class=\"skip-link\" href=\"#calls\">Skip to the calls</a>\n";
        write_header();
        out_ << "<main>\n";
        write_grants_to_add();
        write_filters();
        write_matrix();
        out_ << diagram(calls_);
        write_calls();
        write_others();
        out_ << "</main>\n<footer class=\"dim\">Made by grantlint " << xml_escaped(style_.version) << ". Press / to search.</footer>\n<script>\n" << asset("page.js") << "</script>\n</body>\n</html>\n";
    }

private:
    [[nodiscard]] std::string place(const Range& at) const {
        const std::string file = shown_path(at.file, style_.root);
        return xml_escaped(at.known() ? fmt::format("{}:{}:{}", file, at.line, at.column) : file);
    }

    // Of the calls themselves: a finding about one may be hidden, and the call lacks its grant all the same.
    [[nodiscard]] std::string verdict() const {
        const auto lacking = static_cast<std::size_t>(std::ranges::count_if(calls_, [](const CallRow& row) { return !row.call->missing.empty(); }));
        std::string words = calls_.empty() ? "No call was found that a rule knows." : lacking == 0 ? "Every call that was found has the grants it needs." : counted(lacking, "call") + (lacking == 1 ? " lacks" : " lack") + " a grant.";
        words += hidden_in_words(report_);
        if (!report_.skipped.empty()) words += " " + counted(report_.skipped.size(), "file") + (report_.skipped.size() == 1 ? " was" : " were") + " not looked at.";
        return words;
    }

    void write_header() {
        out_ << "<header>\n<h1>grantlint</h1>\n<span class=\"dim\">API calls and the permissions they need</span>\n"
             << "<button id=\"theme\" class=\"theme\" type=\"button\">Dark colours</button>\n<p class=\"verdict\" role=\"status\">" << xml_escaped(verdict()) << "</p>\n<ul class=\"tiles\">\n";
        tile(report_.analysed, "file", " analysed");
        tile(calls_.size(), "API call");
        for (const auto severity : {check::Severity::error, check::Severity::warning, check::Severity::note}) tile(count(report_, severity), to_string(severity));
        if (!report_.suppressed.empty()) out_ << "<li><b>" << report_.suppressed.size() << "</b> suppressed</li>\n";
        if (!report_.skipped.empty()) tile(report_.skipped.size(), "file", " skipped");
        if (!report_.incomplete.empty()) tile(report_.incomplete.size(), "gap", " in what was read");
        out_ << "</ul>\n</header>\n";
    }

    void tile(std::size_t number, std::string_view noun, std::string_view rest = {}) { out_ << "<li><b>" << number << "</b> " << noun << (number == 1 ? "" : "s") << rest << "</li>\n"; }

    // What others wrote into messages and notes may name this machine's folders.
    [[nodiscard]] std::string words(std::string text) const {
        const std::string folder = style_.root + "/";
        for (std::size_t at = text.find(folder); folder.size() > 1 && at != std::string::npos; at = text.find(folder, at)) text.erase(at, folder.size());
        return xml_escaped(text);
    }

    void write_grants_to_add() {
        if (std::ranges::all_of(report_.manifests, [](const check::ManifestUsed& manifest) { return manifest.to_add.empty(); })) return;
        out_ << "<section aria-labelledby=\"add\">\n<h2 id=\"add\">Grants to add</h2>\n<ul>\n";
        for (const check::ManifestUsed& manifest : report_.manifests) {
            if (manifest.to_add.empty()) continue;
            out_ << "<li><code>" << place({.file = manifest.file}) << "</code>: ";
            for (std::size_t i = 0; i < manifest.to_add.size(); ++i) out_ << (i == 0 ? "" : ", ") << "<code>" << xml_escaped(manifest.to_add[i]) << "</code>";
            out_ << "</li>\n";
        }
        out_ << "</ul>\n</section>\n";
    }

    void write_filters() {
        out_ << "<form class=\"filters\" role=\"search\" onsubmit=\"return false\">\n<label>Search <input id=\"find\" type=\"search\" placeholder=\"route, file or permission\" autocomplete=\"off\"></label>\n"
             << "<fieldset><legend>Show calls</legend>\n";
        for (const State state : kStates) {
            out_ << fmt::format("<label><input type=\"checkbox\" name=\"show\" value=\"{0}\" checked> <span class=\"badge {0}\">{1}</span></label>\n", class_of(state), words_of(state));
        }
        out_ << "</fieldset>\n<span id=\"count\" class=\"dim\" aria-live=\"polite\"></span>\n</form>\n";
    }

    void write_matrix() {
        const std::vector<Column> columns = permissions_of(report_, calls_);
        out_ << "<section aria-labelledby=\"matrix\">\n<h2 id=\"matrix\">Permissions and calls</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"matrix\">\n<table>\n"
             << "<thead><tr><th scope=\"col\">Call</th>";
        for (const Column& column : columns) {
            out_ << "<th scope=\"col\" class=\"permission\">" << xml_escaped(column.name) << "<small><span class=\"badge " << column.look << "\">" << column.words << "</span></small></th>";
        }
        out_ << "</tr></thead>\n<tbody>\n";
        for (const CallRow& row : calls_) {
            out_ << "<tr " << row.attributes << "><th scope=\"row\"><a href=\"#" << row.id << "\" data-open=\"" << row.id << "\"><span class=\"route\"><span class=\"method\">"
                 << xml_escaped(row.call->rule->method) << "</span> " << xml_escaped(row.call->rule->route) << "</span></a><small class=\"dim\">" << place(row.call->at) << "</small></th>";
            for (const Column& column : columns) {
                const State* state = row.state_of(column.name);
                if (state == nullptr) out_ << "<td class=\"cell\"></td>";
                else out_ << fmt::format("<td class=\"cell\"><span class=\"badge {0}\">{1} {2}</span></td>", class_of(*state), sign_of(*state), words_of(*state));
            }
            out_ << "</tr>\n";
        }
        out_ << "</tbody>\n</table>\n</div>\n";
        if (calls_.empty()) out_ << "<p>No call was found that a rule pack knows.</p>\n";
        out_ << "</section>\n";
    }

    void write_calls() {
        out_ << "<section aria-labelledby=\"calls\">\n<h2 id=\"calls\" tabindex=\"-1\">Calls</h2>\n";
        for (const CallRow& row : calls_) write_call(row);
        out_ << "</section>\n";
    }

    void write_call(const CallRow& row) {
        const check::Call& call = *row.call;
        out_ << "<details class=\"call\" id=\"" << row.id << "\" " << row.attributes << ">\n<summary><span class=\"route\"><span class=\"method\">" << xml_escaped(call.rule->method) << "</span> "
             << xml_escaped(call.rule->route) << "</span>";
        for (const auto& [name, state] : row.states) out_ << fmt::format("<span class=\"badge {}\">{} {}</span>", class_of(state), xml_escaped(name), words_of(state));
        out_ << "<span class=\"dim\">" << place(call.at) << "</span></summary>\n<div>\n<p class=\"dim\">" << xml_escaped(call.rule->pack) << ", " << rules::to_string(call.rule->certainty) << ": <code>"
             << xml_escaped(call.method.value_or("?") + " " + call.url) << "</code></p>\n";
        for (const Finding* finding : row.findings) write_message(*finding);
        write_excerpt(call.at, "here-" + std::string(class_of(row.worst())));
        if (!call.trace.empty()) {
            out_ << "<h3>How the route gets there</h3>\n<ol class=\"trace\">\n";
            for (const flow::TraceStep& step : call.trace) {
                out_ << "<li><code>" << place(step.at) << "</code> " << words(step.note);
                write_excerpt(step.at, "there");
                out_ << "</li>\n";
            }
            out_ << "</ol>\n";
        }
        out_ << "</div>\n</details>\n";
    }

    void write_message(const Finding& finding) {
        out_ << "<p><strong>" << to_string(finding.severity) << ":</strong> " << words(finding.message) << (finding.help.empty() ? "" : "<br>" + words(finding.help)) << "</p>\n";
    }

    // The line with two before and two behind it.
    void write_excerpt(const Range& at, std::string_view mark) {
        const std::vector<std::string>* lines = lines_of(at.file);
        if (lines == nullptr || !at.known() || at.line > lines->size()) return;
        const std::size_t first = at.line > 2 ? at.line - 2 : 1, last = std::min<std::size_t>(lines->size(), at.line + 2);
        out_ << "<pre>";
        for (std::size_t number = first; number <= last; ++number) {
            out_ << fmt::format("<span class=\"line{}\"><span class=\"number\" aria-hidden=\"true\">{}</span>{}</span>", number == at.line ? " " + std::string(mark) : "", number, (*lines)[number - 1]);
        }
        out_ << "</pre>\n";
    }

    const std::vector<std::string>* lines_of(const std::string& file) {
        const std::optional<std::string>& text = sources_.find(file);
        if (!text) return nullptr;
        const auto [entry, is_new] = lines_.try_emplace(file);
        if (is_new) entry->second = highlighted_lines(*text);
        return &entry->second;
    }

    void write_others() {
        std::vector<const Finding*> others;
        for (const Finding& finding : report_.findings) {
            if (!finding.call || !report_.calls[*finding.call].rule) others.push_back(&finding);
        }
        if (!others.empty()) {
            out_ << "<section aria-labelledby=\"others\">\n<h2 id=\"others\">Other findings</h2>\n<ul>\n";
            for (const Finding* finding : others) {
                out_ << "<li><code>" << place(finding->at) << "</code> <strong>" << to_string(finding->severity) << ":</strong> " << words(finding->message) << " <span class=\"dim\">" << xml_escaped(finding->rule)
                     << "</span></li>\n";
            }
            out_ << "</ul>\n</section>\n";
        }
        write_files("Not looked at", report_.skipped);
        write_files("Read with gaps", report_.incomplete);
    }

    template <class File>
    void write_files(std::string_view title, const std::vector<File>& files) {
        if (files.empty()) return;
        out_ << "<section>\n<h2>" << title << "</h2>\n<ul>\n";
        for (const File& file : files) out_ << "<li><code>" << place({.file = file.file}) << "</code> " << words(file.reason) << "</li>\n";
        out_ << "</ul>\n</section>\n";
    }

    const Report& report_;
    const Style& style_;
    std::vector<CallRow> calls_;
    Sources sources_;
    std::map<std::string, std::vector<std::string>> lines_;
    std::ostream& out_;
};

}  // namespace

void write_html(const Report& report, const Style& style, std::ostream& out) { Page(report, style, out).write(); }

}  // namespace grantlint::report
