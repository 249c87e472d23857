#include <algorithm>
#include <filesystem>
#include <iostream>
#include <set>

#include <fmt/format.h>

#include "base/files.h"
#include "base/path.h"
#include "base/words.h"
#include "base/printable.h"
#include "check/needed.h"
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/terminal.h"
#include "manifest/manifest.h"
#include "manifest/write.h"

namespace grantlint::cli {

namespace fs = std::filesystem;

namespace {

// The folder that holds everything that was named.
std::string folder_of(const Options& options) {
    std::string folder;
    for (const std::string& typed : options.paths) {
        const std::string path = absolute_path(typed, working_directory());
        std::error_code code;
        const std::string holder = fs::is_directory(path, code) ? path : parent_path(path);
        if (folder.empty()) folder = holder;
        while (!is_inside(holder, folder)) folder = parent_path(folder);
    }
    return folder.empty() ? working_directory() : folder;
}

Result<void> refuse_existing(const std::string& file, const Options& options) {
    std::error_code code;
    if (options.force || !fs::exists(fs::symlink_status(file, code))) return {};
    return failure("the manifest exists already", "check --fix adds what is missing to it; init --force writes it anew", {.file = file});
}

std::string listed(const std::set<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

std::size_t count_unresolved(const check::Report& report) {
    return static_cast<std::size_t>(std::ranges::count(report.findings, "unresolved-call", &check::Finding::rule));
}

// Of many, one of a kind says enough.
void print_gaps(const std::vector<flow::Gap>& gaps) {
    std::set<flow::Gap::Kind> said;
    for (const flow::Gap& gap : gaps) {
        if (!said.insert(gap.kind).second) continue;
        const auto alike = std::ranges::count(gaps, gap.kind, &flow::Gap::kind);
        const std::string more = alike > 1 ? fmt::format("; {} more like it: grantlint check --verbose lists them", alike - 1) : std::string();
        print_note({.message = "read with a gap, so the manifest may lack what it needs: " + gap.reason + more, .at = {.file = gap.file}});
    }
}

void print_summary(const check::Needed& needed, const check::Report& report, const std::string& file) {
    const std::string shown = display_path(file, working_directory());
    std::cout << printable(fmt::format("{}: {}{}", shown, counted(needed.permissions.size(), "permission"), needed.permissions.empty() ? "" : ": " + listed(needed.permissions))) << '\n';
    if (!needed.optional.empty()) std::cout << fmt::format("{}: {} optional, guarded in the code: {}\n", printable(shown), needed.optional.size(), listed(needed.optional));
    if (!needed.possible.empty()) print_note(failure("left out, because a part of the route is not known: " + listed(needed.possible), "grantlint check shows the calls").error());
    if (const std::size_t unresolved = count_unresolved(report); unresolved > 0) {
        print_note(failure(counted(unresolved, "call") + " could not be worked out, and may need more", "grantlint check --verbose lists them").error());
    }
    print_gaps(report.incomplete);
    for (const check::Skipped& skipped : report.skipped) print_error({.message = "not analysed, so the manifest may lack what it needs: " + skipped.reason, .at = {.file = skipped.file}});
}

}  // namespace

Result<int> run_init(const Options& typed) {
    const Result<engine::Configuration> configuration = find_configuration(typed);
    if (!configuration) return std::unexpected(configuration.error());
    const Options options = with(*configuration, typed);
    const std::string folder = folder_of(options);
    const std::string file = absolute_path(options.output.empty() ? absolute_path(manifest::kFileName, folder) : options.output, working_directory());
    if (options.output == "-") return failure("the manifest goes to a file, where check finds it", "name another with --output");
    if (const Result<void> free = refuse_existing(file, options); !free) return std::unexpected(free.error());

    engine::InspectionRequest request = request_of(options, *configuration);
    request.manifest = manifest::Manifest{};  // nothing is granted
    const Result<engine::Inspection> inspection = engine::inspect(std::move(request));
    if (!inspection) return std::unexpected(inspection.error());
    const check::Report report = engine::check(*inspection, inspection->manifests);
    // Another app's calls, in a folder with a manifest of its own, are that app's.
    const check::Needed needed = check::needed_by(report, [&](const std::string& source) {
        const std::string nearest = manifest::find_manifest(parent_path(source));
        return nearest.empty() || nearest == file || !is_inside(parent_path(nearest), folder) || parent_path(nearest) == folder;
    });
    const std::string app = folder == "/" ? std::string() : std::string(file_name(folder));
    if (const Result<void> saved = save_file(file, manifest::to_text(app, needed.permissions, needed.optional)); !saved) return std::unexpected(saved.error());
    print_summary(needed, report, file);
    return report.skipped.empty() ? 0 : 2;  // not looked at is never clean
}

}  // namespace grantlint::cli
