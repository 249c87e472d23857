#include "cli/terminal.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string_view>

#include "base/files.h"
#include "base/path.h"
#include "base/printable.h"

namespace grantlint::cli {

namespace {

bool is_set(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

bool is_off(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && (std::string_view(value) == "0" || std::string_view(value) == "false");
}

bool is_dumb_terminal() {
    const char* terminal = std::getenv("TERM");
    return terminal != nullptr && std::string_view(terminal) == "dumb";
}

bool has_progress = false;  // on the terminal

void clear_progress() {
    if (has_progress) std::cerr << "\r\x1b[K" << std::flush;
    has_progress = false;
}

void print_message(const Error& error, std::string_view severity) {
    std::string place = "grantlint";
    if (!error.at.file.empty()) place = printable(display_path(error.at.file, working_directory()));
    if (error.at.known()) place += ":" + std::to_string(error.at.line) + ":" + std::to_string(error.at.column);
    clear_progress();
    std::cout.flush();
    std::cerr << place << ": " << severity << ": " << printable(error.message) << '\n';
    if (!error.help.empty()) std::cerr << "help: " << printable(error.help) << '\n';
}

}  // namespace

std::string working_directory() {
    std::error_code code;
    const std::filesystem::path here = std::filesystem::current_path(code);
    return code ? "/" : here.generic_string();
}

void print_error(const Error& error) { print_message(error, "error"); }
void print_note(const Error& note) { print_message(note, "note"); }

bool wants_color(const Options& options) {
    if (options.color != Color::automatic) return options.color == Color::always;
    if (!(options.output.empty() || options.output == "-") || is_set("NO_COLOR")) return false;
    if (is_set("FORCE_COLOR")) return !is_off("FORCE_COLOR");
    return ::isatty(STDOUT_FILENO) == 1 && !is_dumb_terminal();
}

bool wants_hyperlinks(const Options& options) {
    if (!wants_color(options) || options.color == Color::always) return false;  // a pager's or a test's
    if (is_set("FORCE_HYPERLINK")) return !is_off("FORCE_HYPERLINK");
    // What terminals of the last years say of themselves.
    constexpr std::array kVariables = {"VTE_VERSION", "KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM", "WEZTERM_PANE", "GHOSTTY_RESOURCES_DIR", "ITERM_SESSION_ID"};
    return ::isatty(STDOUT_FILENO) == 1 && std::ranges::any_of(kVariables, is_set);
}

bool wants_progress(const Options& options) {
    const bool is_ci = is_set("CI") && !is_off("CI");
    return !options.quiet && !options.no_progress && !is_ci && ::isatty(STDERR_FILENO) == 1 && !is_dumb_terminal();
}

void show_progress(const std::string& line) {
    std::cerr << '\r' << line << "\x1b[K" << std::flush;
    has_progress = true;
}

Result<void> deliver(const std::string& text, const std::string& file) {
    clear_progress();
    if (!file.empty() && file != "-") return save_file(absolute_path(file, working_directory()), text);
    std::cout << text << std::flush;
    if (!std::cout) return failure("the report could not be written to the standard output");
    return {};
}

}  // namespace grantlint::cli
