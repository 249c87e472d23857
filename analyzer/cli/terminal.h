// What goes to the user's terminal: errors, colours, the report.
#pragma once

#include <string>

#include "base/error.h"
#include "cli/options.h"

namespace grantlint::cli {

// "grantlint.json:3:18: error: …", with the way out, to stderr.
void print_error(const Error& error);
void print_note(const Error& note);  // the same, said as a note: nothing is wrong

// NO_COLOR, FORCE_COLOR and whether stdout is a terminal decide when the user did not.
bool wants_color(const Options& options);

// FORCE_HYPERLINK, and else whether the terminal is one that is known to show them; never without colour.
bool wants_hyperlinks(const Options& options);

// To stdout ("" or "-"), or whole to the file.
Result<void> deliver(const std::string& text, const std::string& file);

// A line at the bottom of the terminal, over the one before; anything that is printed by the functions above takes its place.
bool wants_progress(const Options& options);
void show_progress(const std::string& line);

std::string working_directory();

}  // namespace grantlint::cli
