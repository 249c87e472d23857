// check --shard and link: the front end's work on many machines, the report on one.
#include <fmt/format.h>

#include "base/path.h"
#include "base/words.h"
#include "cli/caching.h"
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/terminal.h"
#include "cli/version.h"
#include "engine/shards.h"

namespace grantlint::cli {

Result<int> run_shard(const Options& typed) {
    const Result<engine::Configuration> configuration = find_configuration(typed);
    if (!configuration) return std::unexpected(configuration.error());
    const Options options = with(*configuration, typed);
    const Result<engine::Shard> shard = engine::parse_shard(options.shard);
    if (!shard) return std::unexpected(shard.error());
    const engine::InspectionRequest request = request_of(options, *configuration);
    const Result<engine::Emitted> emitted = engine::emit_shard({.project = request.project, .shard = *shard, .folder = options.units, .version = std::string(kVersion), .jobs = options.jobs, .parser = parser_of(options), .headers = request.headers});
    if (!emitted) return std::unexpected(emitted.error());
    for (const engine::Skipped& skipped : emitted->skipped) print_note({.message = "not read: " + skipped.reason, .at = {.file = skipped.file}});
    if (!options.quiet) {
        const std::string line = fmt::format("{}: {} of {} read", display_path(emitted->file, working_directory()), emitted->read, counted(emitted->sources, "source"));
        if (const Result<void> said = deliver(line + (emitted->skipped.empty() ? "\n" : fmt::format(", {} skipped\n", emitted->skipped.size())), {}); !said) return std::unexpected(said.error());
    }
    return 0;  // what was skipped, link reports
}

Result<int> run_link(const Options& typed) {
    Result<engine::Linked> linked = engine::link_shards(typed.shards, std::string(kVersion), working_directory());
    if (!linked) return std::unexpected(linked.error());
    Options options = typed;
    options.paths = linked->paths;
    engine::Parser parser = [&linked](const std::vector<cpp::ParseRequest>&, unsigned) { return std::move(linked->units); };
    return check_project(options, engine::ReadAlready{.project = std::move(linked->project), .parser = std::move(parser)});
}

}  // namespace grantlint::cli
