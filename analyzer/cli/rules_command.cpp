#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/files.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "rules/lint.h"
#include "rules/openapi/import.h"
#include "rules/pack.h"
#include "rules/pack_writer.h"

namespace grantlint::cli {

namespace {

namespace fs = std::filesystem;

std::string summary_of(const rules::Pack& pack) {
    const auto legacy = std::ranges::count_if(pack.routes, [](const rules::Route& route) { return !route.status.empty(); });
    std::string text = fmt::format("{}  {}\n  routes       {}", pack.name, pack.title, pack.routes.size());
    if (legacy > 0) text += fmt::format(", {} of them legacy", legacy);
    text += fmt::format("\n  permissions  {}\n", pack.permissions.size());
    if (!pack.filters.empty()) text += fmt::format("  events       {} filters, {} transports\n", pack.filters.size(), pack.transports.size());
    std::string hosts;
    for (const std::string& host : pack.hosts) hosts += (hosts.empty() ? "" : ", ") + host;
    return text + fmt::format("  hosts        {}\n", hosts.empty() ? "any" : hosts);
}

Result<int> list_packs(const Options& options) {
    const Result<std::vector<rules::Pack>> packs = rules::load_packs(options.rules);
    if (!packs) return std::unexpected(packs.error());
    std::string text;
    for (const rules::Pack& pack : *packs) text += summary_of(pack);
    if (const Result<void> delivered = deliver(text, {}); !delivered) return std::unexpected(delivered.error());
    return 0;
}

// A folder stands for the JSON files in it, in the order of their names.
Result<std::vector<std::string>> files_of(const std::vector<std::string>& paths) {
    std::vector<std::string> files;
    for (const std::string& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        std::vector<std::string> inside;
        for (fs::directory_iterator entry(path, error), end; !error && entry != end; entry.increment(error)) {
            if (entry->path().extension() == ".json") inside.push_back(entry->path().string());
        }
        if (error) return failure("the folder '" + path + "' cannot be read: " + error.message(), "check its permissions");
        if (inside.empty()) return failure("no rule pack is in '" + path + "'", "packs are files that end in .json");
        std::ranges::sort(inside);
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

Result<int> check_packs(const Options& options) {
    const Result<std::vector<std::string>> files = files_of(options.paths);
    if (!files) return std::unexpected(files.error());
    std::vector<std::vector<std::string>> groups;  // each loaded by itself: a broken one hides no other
    for (const std::string& file : *files) groups.push_back({file});
    if (groups.empty()) groups.push_back({});
    std::size_t problems = 0;
    std::string text;
    for (const std::vector<std::string>& group : groups) {
        const Result<std::vector<rules::Pack>> packs = rules::load_packs(group);
        if (!packs) {
            if (!packs.error().at.known()) return std::unexpected(packs.error());  // not looked at
            print_error(packs.error());
            ++problems;
            continue;
        }
        for (const rules::Pack& pack : *packs) {
            const std::vector<Error> found = rules::find_problems(pack);
            for (const Error& error : found) print_error(error);
            problems += found.size();
            if (found.empty()) text += fmt::format("{}: {} routes, {} permissions, no problem\n", pack.file, pack.routes.size(), pack.permissions.size());
        }
    }
    if (const Result<void> delivered = deliver(text, {}); !delivered) return std::unexpected(delivered.error());
    return problems == 0 ? 0 : 1;
}

Result<int> import_pack(const Options& options) {
    const std::string& file = options.paths.front();
    const Result<std::string> text = load_file(file, kMostFileBytes, FileKind::any);
    if (!text) return std::unexpected(text.error());
    const Result<rules::openapi::Import> imported = rules::openapi::import_pack(*text, file);
    if (!imported) return std::unexpected(imported.error());
    const rules::Pack& pack = imported->pack;
    if (const Result<void> delivered = deliver(rules::to_json(pack), options.output); !delivered) return std::unexpected(delivered.error());
    for (const Error& note : imported->notes) print_note(note);
    print_note({.message = fmt::format("{} routes and {} permissions of '{}' imported as the pack '{}'", pack.routes.size(), pack.permissions.size(), pack.title, pack.name), .at = {.file = file}});
    return 0;
}

struct Action {
    std::string_view name;
    Result<int> (*run)(const Options&);
};
constexpr std::array kActions = {Action{"list", list_packs}, Action{"check", check_packs}, Action{"import", import_pack}};

}  // namespace

Result<int> run_rules(const Options& options) { return std::ranges::find(kActions, options.action, &Action::name)->run(options); }

}  // namespace grantlint::cli
