#include "cli/cli.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/terminal.h"

namespace grantlint::cli {

namespace {

constexpr int kNoAnswer = 2;

struct Command {
    std::string_view name;
    Result<int> (*run)(const Options&);
};
constexpr std::array kCommands = {Command{"check", run_check}, Command{"link", run_link}, Command{"routes", run_check}, Command{"init", run_init}, Command{"diagnose", run_diagnose},
                                  Command{"explain", run_explain}, Command{"rules", run_rules}, Command{"lsp", run_lsp}};

}  // namespace

int run(int argc, const char* const* argv) {
    const std::variant<Options, Exit> parsed = parse_options(argc, argv);
    if (const Exit* exit = std::get_if<Exit>(&parsed)) return exit->status;
    const Options& options = std::get<Options>(parsed);
    const Result<int> status = std::ranges::find(kCommands, options.command, &Command::name)->run(options);
    if (status) return *status;
    print_error(status.error());
    return kNoAnswer;
}

}  // namespace grantlint::cli
