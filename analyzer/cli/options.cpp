#include "cli/options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cctype>
#include <iostream>
#include <map>
#include <iterator>
#include <optional>
#include <ranges>
#include <set>
#include <thread>

#include "base/nearest.h"
#include "base/path.h"
#include "cli/manual.h"
#include "cli/terminal.h"
#include "cli/version.h"
#include "report/format.h"

namespace grantlint::cli {

namespace {

const std::map<std::string, Color> kColors = {{"auto", Color::automatic}, {"always", Color::always}, {"never", Color::never}};
const std::map<std::string, FailOn> kThresholds = {
    {"error", FailOn::error}, {"warning", FailOn::warning}, {"note", FailOn::note}, {"never", FailOn::never}};

// Everything in front of "--" is ours, everything behind it the compiler's.
std::vector<std::string> take_compiler_flags(std::vector<std::string>& arguments) {
    const auto marker = std::ranges::find(arguments, "--");
    if (marker == arguments.end()) return {};
    std::vector<std::string> flags(marker + 1, arguments.end());
    arguments.erase(marker, arguments.end());
    return flags;
}

template <class Enum>
std::string known_words(const std::map<std::string, Enum>& words) {
    std::string known;
    for (const auto& [word, value] : words) known += (known.empty() ? "" : ", ") + word;
    return known;
}

template <class Enum, class Target>
void add_choice(CLI::App* app, const std::string& name, Target& target, const std::map<std::string, Enum>& words, const std::string& help) {
    app->add_option_function<std::string>(
           name,
           [&target, &words, name](const std::string& word) {
               const auto found = words.find(word);
               if (found == words.end()) throw CLI::ValidationError(name, "'" + word + "' is not known; known: " + known_words(words));
               target = found->second;
           },
           help)
        ->type_name("WHEN");
}

// An empty name is a variable of a script that was not set: nobody means "as if the option were not there".
CLI::Option* add_name(CLI::App* app, const std::string& name, std::string& target, const std::string& help, const std::string& type) {
    const CLI::Validator is_named([](const std::string& value) { return value.empty() ? std::string("the value is empty") : std::string(); }, "");
    return app->add_option(name, target, help)->type_name(type)->check(is_named);
}

void add_rules(CLI::App* app, Options& options) {
    app->add_option("--rules", options.rules, "a rule pack that ships, or a file; repeatable (default: every pack that ships)")->type_name("PACK_OR_FILE")->take_all()->allow_extra_args(false);
}

void add_paths(CLI::App* app, Options& options) {
    app->add_option("PATH", options.paths, "sources or folders (default: the compilation database, else the current folder)")->type_name("");
}

void add_manifest_options(CLI::App* app, Options& options) {
    add_name(app, "--manifest", options.manifest, "the manifest for all sources (default: the nearest grantlint.json upward)", "FILE");
    app->add_option("--grant", options.grants, "grants without a manifest")->type_name("NAME[,NAME...]")->delimiter(',')->allow_extra_args(false);
}

void add_configuration_options(CLI::App* app, Options& options) {
    add_name(app, "--config", options.configuration, "the configuration (default: the nearest .grantlint.json upward)", "FILE");
    add_rules(app, options);
}

// How it is looked at.
void add_project_options(CLI::App* app, Options& options) {
    add_configuration_options(app, options);
    add_name(app, "-p,--build-dir", options.build_directory, "where compile_commands.json is (default: searched for)", "DIR");
    app->add_option("-j,--jobs", options.jobs, "files analysed at a time (default: the number of cores)")->type_name("N")->check(CLI::Range(1U, 1024U));
    app->add_option("--cache-dir", options.cache_directory, "where what was read is kept for the next run (default: $XDG_CACHE_HOME/grantlint, else ~/.cache/grantlint)")->type_name("DIR");
    app->add_flag("--no-cache", options.no_cache, "read every source anew, and keep nothing");
    app->add_flag("--real-headers", options.real_headers, "read the headers of libraries as they are installed, never the models of them (slower)");
}

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); }

std::string checked_format(const std::string& option, const std::string& name, report::View view) {
    const report::Format* format = report::find_format(name);
    const std::string known = joined(report::format_names(view));
    if (format == nullptr) throw CLI::ValidationError(option, "'" + name + "' is no format of this version; known: " + known);
    if (view == report::View::inventory && !format->has_inventory) throw CLI::ValidationError(option, "'" + name + "' shows findings, and routes has none; known here: " + known);
    return name;
}

// "sarif=out/grantlint.sarif"
ReportFile report_file(const std::string& text, report::View view) {
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign + 1 == text.size()) throw CLI::ValidationError("--report", "'" + text + "' names no file; write --report sarif=grantlint.sarif");
    return {.format = checked_format("--report", text.substr(0, sign), view), .file = text.substr(sign + 1)};
}

void add_report_options(CLI::App* app, Options& options, report::View view) {
    add_manifest_options(app, options);
    app->add_option_function<std::string>(
           "--format", [&options, view](const std::string& name) { options.format = checked_format("--format", name, view); }, joined(report::format_names(view)) + " (default: text)")
        ->type_name("F");
    app->add_option_function<std::vector<std::string>>(
           "--report",
           [&options, view](const std::vector<std::string>& reports) {
               for (const std::string& one : reports) options.reports.push_back(report_file(one, view));
           },
           "write a report in another format too, of the same run; repeatable")
        ->type_name("F=FILE")
        ->take_all()
        ->allow_extra_args(false);
    add_name(app, "-o,--output", options.output, "write the report there, whole or not at all; - is the standard output", "FILE");
    if (view == report::View::findings) app->add_option("--category", options.category, "in SARIF, what tells this run from others of the repository (default: the manifest's folder)")->type_name("NAME");
    add_choice(app, "--fail-on", options.fail_on, kThresholds, "error, warning, note or never (default: error); routes never fails on findings");
    add_choice(app, "--color", options.color, kColors, "auto, always or never (default: auto)");
    auto* quiet = app->add_flag("--quiet", options.quiet, "findings only, no summary");
    app->add_flag("--verbose", options.verbose, "list unresolved calls and unknown routes too")->excludes(quiet);
    app->add_flag("--no-progress", options.no_progress, "no line that tells how far the run has come; there is none off a terminal and in CI");
}

void add_finding_options(CLI::App* app, Options& options) {
    add_name(app, "--baseline", options.baseline, "report only findings that this file does not list", "FILE");
    app->add_flag("--update-baseline", options.update_baseline, "write today's findings to it: new ones are added, fixed ones dropped");
    auto* diff = add_name(app, "--diff", options.diff, "report only what changed since a git revision was left", "BASE");
    app->add_option("--only-in", options.only_in, "report only what is in these files, after looking at everything; with no file behind it, the files that end the command line")
        ->type_name("FILE ...")
        ->expected(0, CLI::detail::expected_max_vector_size)
        ->excludes(diff);
    app->add_flag("--show-config", options.show_configuration, "print what is in force and where each value comes from, and look at nothing");
    app->add_flag("--fix", options.fix, "add the missing grants to the manifest, touching no other byte");
}

// A share of the sources has no findings: `link` has them.
void add_shard_options(CLI::App* app, Options& options) {
    auto* shard = app->add_option("--shard", options.shard, "look only at the second of seven equal shares of the sources, for link to report")->type_name("2/7");
    auto* units = app->add_option("--emit-units", options.units, "the folder to which the shard's units are written; units of another number of shards must go first")->type_name("DIR")->needs(shard);
    shard->needs(units);
    for (const char* other : {"--format", "--report", "--output", "--fail-on", "--baseline", "--update-baseline", "--diff", "--only-in", "--fix"}) shard->excludes(app->get_option(other));
}

// `--only-in --format github a.cpp b.cpp`: as a hook writes it, whose user's options come in between.
std::optional<std::string> settle_only_in(const CLI::App& command, Options& options) {
    const CLI::Option* only_in = command.get_option_no_throw("--only-in");
    if (only_in == nullptr || only_in->empty()) return std::nullopt;
    std::erase(options.only_in, "");
    if (options.only_in.empty()) std::swap(options.only_in, options.paths);
    return options.only_in.empty() ? std::optional<std::string>("--only-in names no file") : std::nullopt;
}

// Two reports in one file, or on the standard output, would be none.
std::optional<std::string> find_double_output(const Options& options) {
    std::set<std::string> seen = {absolute_path(options.output.empty() ? "-" : options.output, working_directory())};
    for (const ReportFile& one : options.reports) {
        if (!seen.insert(absolute_path(one.file, working_directory())).second) return "two reports are to go to '" + one.file + "'";
    }
    return std::nullopt;
}

// CLI11 prints its own reports; ours have a lower-case first word and go the same way as other errors.
Exit report_usage(const CLI::App& app, const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return {app.exit(error, std::cout, std::cerr)};
    std::string message = error.what();
    const bool is_word = message.size() > 1 && std::islower(static_cast<unsigned char>(message[1])) != 0;  // "DIR is required" stays
    if (is_word) message[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(message[0])));
    print_error(failure(message, "see grantlint --help").error());
    return {2};
}

// The words that an option takes, for completion.
std::vector<std::string> choices_of(const std::string& option) {
    std::vector<std::string> words;
    if (option == "--color") std::ranges::copy(std::views::keys(kColors), std::back_inserter(words));
    if (option == "--fail-on") std::ranges::copy(std::views::keys(kThresholds), std::back_inserter(words));
    if (option == "SHELL") words.assign(std::begin(kShells), std::end(kShells));
    if (option == "--format" || option == "--report") words = report::format_names(report::View::findings);
    return words;
}

Exit print(const std::string& text) {
    const Result<void> delivered = deliver(text, {});
    if (delivered) return {0};
    print_error(delivered.error());
    return {2};
}

// CLI11 only says that a command is missing.
std::optional<Exit> refuse_unknown_command(const CLI::App& app, const std::vector<std::string>& arguments) {
    if (arguments.empty() || arguments[0].starts_with('-')) return std::nullopt;
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) names.push_back(command->get_name());
    if (std::ranges::find(names, arguments[0]) != names.end()) return std::nullopt;
    const std::vector<std::string_view> known(names.begin(), names.end());
    print_error(failure("no command is called '" + arguments[0] + "'", suggest(arguments[0], known)).error());
    return Exit{2};
}

}  // namespace

std::variant<Options, Exit> parse_options(int argc, const char* const* argv) {
    std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    Options options;
    options.jobs = std::clamp(std::thread::hardware_concurrency(), 1U, 1024U);
    options.compiler_flags = take_compiler_flags(arguments);

    CLI::App app("grantlint finds the API permissions that a program needs and its manifest does not grant", "grantlint");
    app.set_version_flag("--version", "grantlint " + std::string(kVersion), "print the version");
    app.set_help_flag("-h,--help", "print this help");
    app.require_subcommand(1);
    app.footer("Exit status: 0 nothing at or above --fail-on; 1 findings; 2 the question could not be answered.\nFlags behind -- are compiler flags for files that no compilation database knows.");

    CLI::App* check = app.add_subcommand("check", "find the API calls, compare them with the manifest, report");
    add_paths(check, options);
    add_project_options(check, options);
    add_report_options(check, options, report::View::findings);
    add_finding_options(check, options);
    add_shard_options(check, options);

    CLI::App* link = app.add_subcommand("link", "the report of a whole project from the units of all its shards");
    link->add_option("DIR", options.shards, "where check --shard wrote them")->required()->type_name("");
    add_configuration_options(link, options);
    add_report_options(link, options, report::View::findings);
    add_finding_options(link, options);

    CLI::App* routes = app.add_subcommand("routes", "list every HTTP call found, of any API, with what it needs");
    add_paths(routes, options);
    add_project_options(routes, options);
    add_report_options(routes, options, report::View::inventory);

    CLI::App* init = app.add_subcommand("init", "write a manifest that grants exactly what the code needs");
    add_paths(init, options);
    add_project_options(init, options);
    add_name(init, "-o,--output", options.output, "where to (default: grantlint.json in the folder that was named, else in the current one)", "FILE");
    init->add_flag("--force", options.force, "over a manifest that is there already");

    CLI::App* diagnose = app.add_subcommand("diagnose", "say what an API's error body, or a log with some, means for the project");
    diagnose->add_option("FILE", options.what, "the error body or log; - or nothing: the standard input")->type_name("");
    diagnose->add_option("--in", options.paths, "sources or folders in which calls are looked for; repeatable (default: as for check)")->type_name("PATH")->take_all()->allow_extra_args(false);
    add_project_options(diagnose, options);
    add_manifest_options(diagnose, options);

    CLI::App* lsp = app.add_subcommand("lsp", "language server for editors, on the standard input and output");
    bool stdio = false;
    lsp->add_flag("--stdio", stdio, "what some editors add; there is no other way");
    add_project_options(lsp, options);
    add_manifest_options(lsp, options);

    CLI::App* explain = app.add_subcommand("explain", "explain a rule (missing-grant), a permission (ReadCallLog) or a call (\"GET /account/~/call-log\")");
    explain->add_option("WHAT", options.what, "a rule, a permission or a call")->required()->type_name("");
    add_rules(explain, options);

    CLI::App* rules = app.add_subcommand("rules", "show the rule packs, check one that you write, or import one");
    rules->require_subcommand(1);
    CLI::App* list = rules->add_subcommand("list", "every pack, and what it knows");
    add_rules(list, options);
    CLI::App* check_packs = rules->add_subcommand("check", "say what is wrong with rule packs, each problem with its position");
    check_packs->add_option("FILE", options.paths, "rule packs, or folders of them (default: those that ship)")->type_name("");

    CLI::App* import = rules->add_subcommand("import", "make a rule pack of an API's description");
    import->require_subcommand(1);
    CLI::App* openapi = import->add_subcommand("openapi", "OpenAPI 3, in JSON or YAML, with x-app-permission or OAuth scopes");
    openapi->add_option("FILE", options.paths, "the document")->required()->expected(1)->type_name("");
    add_name(openapi, "-o,--output", options.output, "write the pack there, whole or not at all (default: the standard output)", "PACK");

    std::string shell;
    CLI::App* completion = app.add_subcommand("completion", "print the completions for a shell");
    completion->add_option("SHELL", shell, "bash, zsh or fish")->required()->check(CLI::IsMember(std::vector<std::string>(std::begin(kShells), std::end(kShells))))->type_name("");
    CLI::App* manual = app.add_subcommand("manual", "print the manual page, for man");

    if (const auto exit = refuse_unknown_command(app, arguments)) return *exit;
    try {
        std::ranges::reverse(arguments);  // CLI11 takes them from the back
        app.parse(arguments);
    } catch (const CLI::ParseError& error) {
        return report_usage(app, error);
    }
    const CLI::App* command = app.get_subcommands().front();
    if (command == manual) return print(manual_page(app, kVersion));
    if (command == completion) return print(*completion_script(app, shell, choices_of));
    options.command = command->get_name();
    std::optional<std::string> problem = settle_only_in(*command, options);
    if (!problem) problem = find_double_output(options);
    if (problem) {
        print_error(failure(*problem, "see grantlint --help").error());
        return Exit{2};
    }
    if (command == rules) options.action = command->get_subcommands().front()->get_name();
    return options;
}

}  // namespace grantlint::cli
