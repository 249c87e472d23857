// What the user asked for, as typed; nothing is looked at yet.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "check/report.h"
#include "rules/names.h"

namespace grantlint::cli {

enum class Color { automatic, always, never };
enum class FailOn { note, warning, error, never };

struct ReportFile {
    std::string format;
    std::string file;
};

struct Options {
    std::string command;                   // "check"
    std::vector<std::string> paths;        // check, routes
    std::vector<std::string> shards;       // link: the folders
    std::string what;                      // explain; diagnose: the file
    std::string action;                    // rules: "list", "check", "import"
    std::string configuration;             // a file; empty: searched for
    std::string build_directory;
    std::string manifest;
    std::vector<std::string> grants;
    std::vector<std::string> rules;
    std::string format = "text";
    std::string output;
    std::string category;                  // SARIF's, of the run
    std::vector<ReportFile> reports;       // besides the one of `format`
    std::string baseline;
    bool update_baseline = false;
    std::string diff;                      // a git revision: report only what changed against it
    std::vector<std::string> only_in;      // files: report only what is in them
    std::string shard;                     // check: "2/7"
    std::string units;                     // check: the folder for that shard's units
    bool fix = false;
    bool show_configuration = false;
    bool force = false;                    // init
    std::optional<FailOn> fail_on;            // as typed; without it the configuration's, else error
    rules::Inclusion inclusion = rules::Inclusion::as_documented;  // of the configuration
    unsigned jobs = 1;
    std::string cache_directory;           // empty: the user's
    bool no_cache = false;
    bool real_headers = false;
    Color color = Color::automatic;
    bool quiet = false;
    bool verbose = false;
    bool no_progress = false;
    std::vector<std::string> compiler_flags;  // behind "--"
};

struct Exit {
    int status = 0;
};

// Options, or the status to leave with at once: after --help and --version, or after a usage error was printed.
std::variant<Options, Exit> parse_options(int argc, const char* const* argv);

}  // namespace grantlint::cli
