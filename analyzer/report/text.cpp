// The report for a person at a terminal, in the shape that compilers have taught everyone to read.
#include <fmt/format.h>

#include <algorithm>

#include "base/path.h"
#include "base/percent.h"
#include "base/printable.h"
#include "base/words.h"
#include "report/excerpt.h"
#include "report/format.h"
#include "report/inventory.h"
#include "report/palette.h"
#include "report/problems.h"
#include "report/sources.h"

namespace grantlint::report {

using check::Finding;
using check::Report;
using check::Severity;

namespace {

class TextWriter {
public:
    TextWriter(const Report& report, const Style& style, std::ostream& out) : report_(report), style_(style), palette_(style.color), out_(out), sources_(style.read_source) {}

    void write() {
        for (const Finding& finding : report_.findings) {
            if (!is_background(finding) || style_.detail == Detail::verbose) write_finding(finding);
        }
        write_files("skipped", "not analysed", report_.skipped);
        if (style_.detail == Detail::verbose) write_files("incomplete", "analysed with gaps", report_.incomplete);
        if (style_.detail == Detail::quiet) return;
        write_advice();
        out_ << summary() << '\n';
    }

private:
    [[nodiscard]] std::string place(const Range& at) const {
        const std::string file = printable(display_path(at.file, report_.working_directory));
        const std::string words = at.known() ? fmt::format("{}:{}:{}", file, at.line, at.column) : file;
        return (style_.hyperlinks ? hyperlink("file://" + percent_encoded_path(at.file), words) : words) + ":";
    }

    void write_finding(const Finding& finding) {
        out_ << palette_.bold(place(finding.at)) << ' ' << palette_.severity(finding.severity, std::string(to_string(finding.severity)) + ":") << ' '
             << palette_.bold(printable(finding.message)) << palette_.dim(" [grantlint-" + finding.rule + "]") << '\n';
        write_excerpt(finding.at);
        if (finding.call) write_route(report_.calls[*finding.call]);
        for (const flow::TraceStep& step : finding.trace) {
            out_ << place(step.at) << ' ' << palette_.severity(Severity::note, "note:") << ' ' << printable(step.note) << '\n';
        }
        if (!finding.help.empty()) out_ << palette_.help("help:") << ' ' << printable(finding.help) << '\n';
        out_ << '\n';
    }

    void write_excerpt(const Range& at) {
        const std::optional<std::string>& source = sources_.find(at.file);
        const Excerpt excerpt = source ? make_excerpt(*source, at) : Excerpt{};
        if (excerpt.line.empty()) return;
        out_ << excerpt.line << '\n' << palette_.help(excerpt.mark) << '\n';
    }

    void write_route(const check::Call& call) {
        const std::string needs = call.rule->needs.empty() ? "nothing" : rules::to_words(call.rule->needs);
        out_ << fmt::format("       = {} {} needs {} ({}, {})\n", call.rule->method, call.rule->route, needs, call.rule->pack,
                            rules::to_string(call.rule->certainty));
    }

    template <class File>
    void write_files(std::string_view title, std::string_view meaning, const std::vector<File>& files) {
        for (const File& file : files) {
            out_ << palette_.bold(printable(display_path(file.file, report_.working_directory)) + ":") << ' '
                 << palette_.severity(Severity::warning, std::string(title) + ":") << ' ' << meaning << ": " << printable(file.reason) << '\n';
        }
        if (!files.empty()) out_ << '\n';
    }

    void write_advice() {
        if (!report_.manifests.empty()) return;
        std::string grants;
        for (const std::string& permission : report_.not_covered) grants += (grants.empty() ? "\"" : ", \"") + permission + "\"";
        out_ << palette_.severity(Severity::note, "note:") << " no grantlint.json was found, so nothing counts as granted\n"
             << palette_.help("help:") << " write one beside the sources or above them: { \"permissions\": [" << grants << "] }\n\n";
    }

    [[nodiscard]] std::size_t count(Severity severity) const {
        return static_cast<std::size_t>(std::ranges::count_if(report_.findings, [&](const Finding& finding) {
            return finding.severity == severity && !is_background(finding);
        }));
    }

    [[nodiscard]] std::size_t count_background(std::string_view rule) const {
        return static_cast<std::size_t>(std::ranges::count_if(report_.findings, [&](const Finding& finding) { return finding.rule == rule && is_background(finding); }));
    }

    // ", 3 grants", and whether unused ones were looked for.
    [[nodiscard]] std::string grants_in_words() const {
        if (report_.manifests.empty()) return {};
        std::size_t grants = 0;
        for (const check::ManifestUsed& manifest : report_.manifests) grants += manifest.grants.size();
        const auto not_judged = std::ranges::find_if(report_.manifests, [](const check::ManifestUsed& manifest) { return !manifest.not_judged.empty(); });
        const std::string why = not_judged == report_.manifests.end() ? "" : fmt::format(" (unused ones not looked for: {})", printable(not_judged->not_judged));
        return ", " + counted(grants, "grant") + why;
    }

    [[nodiscard]] static std::string baseline_in_words(const check::BaselineCount& baseline) {
        std::string text = fmt::format("; {} known to the baseline, {} fixed", baseline.known, baseline.fixed);
        if (baseline.not_looked_at > 0) text += fmt::format(", {} kept, as not all was looked at", baseline.not_looked_at);
        if (baseline.uncertain > 0) text += fmt::format(", {} too uncertain for it", baseline.uncertain);
        return text;
    }

    [[nodiscard]] std::string summary() const {
        const auto matched = static_cast<std::size_t>(std::ranges::count_if(report_.calls, [](const check::Call& call) { return call.rule.has_value(); }));
        std::string text = fmt::format("{} analysed, {} found, {} with a rule{}: {}, {}, {}", counted(report_.analysed, "file"),
                                       counted(report_.calls.size(), "HTTP call"), matched, grants_in_words(), counted(count(Severity::error), "error"),
                                       counted(count(Severity::warning), "warning"), counted(count(Severity::note), "note"));
        std::size_t listed = report_.incomplete.size();
        for (const Background& kind : kBackground) {
            const std::size_t found = count_background(kind.rule);
            if (found > 0) text += fmt::format("; {} {}", found, found == 1 ? kind.one : kind.more);
            listed += found;
        }
        if (!report_.incomplete.empty()) text += "; " + counted(report_.incomplete.size(), "gap") + " in what was read";
        if (listed > 0 && style_.detail != Detail::verbose) text += " (listed with --verbose)";
        const std::size_t known = report_.baseline ? report_.baseline->known : 0;
        if (report_.suppressed.size() > known) text += fmt::format("; {} suppressed", report_.suppressed.size() - known);
        if (report_.baseline) text += baseline_in_words(*report_.baseline);
        if (report_.not_about_changes > 0) text += fmt::format("; {} not about what changed", counted(report_.not_about_changes, "finding"));
        if (report_.left_out > 0) text += "; " + counted(report_.left_out, "source") + " left out by configuration or .gitignore";
        if (!report_.skipped.empty()) text += "; " + counted(report_.skipped.size(), "file") + " skipped";
        return text;
    }

    const Report& report_;
    const Style& style_;
    Palette palette_;
    std::ostream& out_;
    Sources sources_;
};

}  // namespace

void write_text(const Report& report, const Style& style, std::ostream& out) {
    if (style.view == View::inventory) return write_inventory(report, style, out);
    TextWriter(report, style, out).write();
}

}  // namespace grantlint::report
