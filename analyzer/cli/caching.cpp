#include "cli/caching.h"

#include <cstdlib>
#include <utility>

#include <fmt/format.h>

#include "base/build_id.h"
#include "base/path.h"
#include "base/words.h"
#include "cli/progress_line.h"
#include "cli/terminal.h"
#include "cli/version.h"
#include "engine/cache.h"

namespace grantlint::cli {

namespace {

// A folder that the environment names; the XDG base directory specification says to ignore relative ones.
std::string folder_from(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value == '/' ? value : std::string();
}

// With --verbose only: nothing in the report depends on it.
void say(const engine::CacheUse& use) {
    print_note({.message = fmt::format("{} of {} came from the cache", use.found, counted(use.sources, "source"))});
    if (!use.problem.empty()) print_note({.message = "nothing was kept for the next run: " + use.problem});
}

}  // namespace

std::string program_name() { return fmt::format("{}-{}", kVersion, build_id()); }

std::string cache_folder(const Options& options) {
    if (!options.cache_directory.empty()) return absolute_path(options.cache_directory, working_directory());
    if (const std::string caches = folder_from("XDG_CACHE_HOME"); !caches.empty()) return caches + "/grantlint";
    const std::string home = folder_from("HOME");
    return home.empty() ? home : home + "/.cache/grantlint";
}

namespace {

bool uses_cache(const Options& options) { return !options.no_cache && !cache_folder(options).empty(); }

engine::CacheOptions cache_of(const Options& options) {
    return {.folder = cache_folder(options),
            .program = program_name(),
            .report = options.verbose ? say : std::function<void(const engine::CacheUse&)>()};
}

}  // namespace

engine::Parser parser_of(const Options& options) {
    engine::Parser parser = engine::watched_parser(watch_of(options));
    return uses_cache(options) ? engine::cached(std::move(parser), cache_of(options)) : parser;
}

engine::Analyser analyser_of(const Options& options) {
    return uses_cache(options) ? engine::cached(engine::Analyser(engine::analyse), cache_of(options)) : engine::analyse;
}

engine::Keep keep_of(const Options& options) {
    if (!uses_cache(options)) return {};
    return [cache = cache_of(options)](engine::Parser next) { return engine::cached(std::move(next), cache); };
}

}  // namespace grantlint::cli
