// The output formats: one function each, all fed the same Report.
//
// To add one: write_<name>() in <name>.cpp, a line in kFormats (format.cpp), a snapshot under tests/formats/.
#pragma once

#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "check/report.h"

namespace grantlint::report {

enum class View {
    findings,   // check: what is missing
    inventory,  // routes: every HTTP call, of any API
};

enum class Detail { quiet, normal, verbose };

struct Style {
    View view = View::findings;
    Detail detail = Detail::normal;
    bool color = false;
    bool hyperlinks = false;  // text: places are links (OSC 8)
    std::string version;
    std::string root;  // the repository, absolute: machines are told files relative to it, people to the working directory
    std::optional<check::Severity> fail_on = check::Severity::error;  // from which severity on the run fails; nullopt: never
    std::string category;  // SARIF: what tells this run from others of the repository; empty: the manifest's folder
    std::function<std::optional<std::string>(const std::string& file)> read_source;  // for excerpts and columns; may be empty
};

struct Format {
    std::string_view name;
    void (*write)(const check::Report&, const Style&, std::ostream&);
    bool has_inventory = false;  // can show View::inventory
};

const Format* find_format(std::string_view name);
std::vector<std::string> format_names(View view);  // "text", "json": those that can show it

void write_text(const check::Report& report, const Style& style, std::ostream& out);
void write_json(const check::Report& report, const Style& style, std::ostream& out);
void write_sarif(const check::Report& report, const Style& style, std::ostream& out);
void write_github(const check::Report& report, const Style& style, std::ostream& out);
void write_gitlab(const check::Report& report, const Style& style, std::ostream& out);
void write_rdjson(const check::Report& report, const Style& style, std::ostream& out);
void write_junit(const check::Report& report, const Style& style, std::ostream& out);
void write_checkstyle(const check::Report& report, const Style& style, std::ostream& out);
void write_html(const check::Report& report, const Style& style, std::ostream& out);

}  // namespace grantlint::report
