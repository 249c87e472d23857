// `grantlint lsp`: the options say how projects are looked at, the server does the rest.
#include <utility>

#include <unistd.h>

#include "cli/caching.h"
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/version.h"
#include "engine/session_setup.h"
#include "lsp/server.h"

namespace grantlint::cli {

namespace {

// As check looks at it when it is run in the folder.
Result<engine::InspectionRequest> request_for(const std::string& folder, const Options& typed) {
    const Result<engine::Configuration> configuration = typed.configuration.empty() ? engine::find_configuration({}, folder) : find_configuration(typed);
    if (!configuration) return std::unexpected(configuration.error());
    const Options options = with(*configuration, typed);
    Result<std::optional<manifest::Manifest>> named = load_named_manifest(options);
    if (!named) return std::unexpected(named.error());
    engine::InspectionRequest request = request_of(options, *configuration);
    request.project.working_directory = folder;
    request.manifest = std::move(*named);
    return request;
}

}  // namespace

Result<int> run_lsp(const Options& options) {
    Options quiet = options;
    quiet.quiet = true;  // the standard output is the editor's
    const std::string kept = options.no_cache ? std::string() : cache_folder(options);
    const engine::SessionSetup setup{.request_for = [quiet](const std::string& folder) { return request_for(folder, quiet); },
                                     .keep = keep_of(quiet),
                                     .version = std::string(kVersion),
                                     .pages = kept.empty() ? kept : kept + "/pages-" + program_name()};
    return lsp::serve(setup, STDIN_FILENO, STDOUT_FILENO);
}

}  // namespace grantlint::cli
