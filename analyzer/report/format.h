// The output formats: one function each, all fed the same Report.
//
// To add one: write_<name>() in <name>.cpp, a line in kFormats (format.cpp), a snapshot under tests/.
#pragma once

#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

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
    std::string version;
    std::function<std::optional<std::string>(const std::string& file)> read_source;  // for excerpts; may be empty
};

struct Format {
    std::string_view name;
    void (*write)(const check::Report&, const Style&, std::ostream&);
};

const Format* find_format(std::string_view name);
std::string format_names();  // "text, json"

void write_text(const check::Report& report, const Style& style, std::ostream& out);
void write_json(const check::Report& report, const Style& style, std::ostream& out);

}  // namespace grantlint::report
