#include "engine/selection.h"

#include <filesystem>

#include "base/files.h"
#include "base/path.h"

namespace grantlint::engine {

namespace {

bool is_repository(const std::string& folder) {
    std::error_code code;
    return std::filesystem::exists(folder + "/.git", code);
}

}  // namespace

Selection::Selection(const SelectionRequest& request) : takes_all_(request.include.empty()), included_(request.folder), excluded_(request.folder) {
    for (const std::string& glob : request.include) included_.add(glob);
    for (const std::string& glob : request.exclude) excluded_.add(glob);
}

bool Selection::takes(const std::string& source) const { return (takes_all_ || included_.covers(source)) && !excluded_.covers(source); }

bool Selection::takes_found(const std::string& source) { return takes(source) && !is_ignored(source); }

bool Selection::is_ignored(const std::string& source) { return is_ignored_folder(parent_path(source)) || is_ignored_itself(source, false); }

// In a repository: some folder from its root down to this one is left out.
bool Selection::is_ignored_folder(const std::string& folder) {
    if (const auto known = ignored_folders_.find(folder); known != ignored_folders_.end()) return known->second;
    const bool outermost = folder == "/" || is_repository(folder);
    const bool ignored = !outermost && (is_ignored_folder(parent_path(folder)) || is_ignored_itself(folder, true));
    return ignored_folders_[folder] = ignored;
}

// By the nearest .gitignore above it that has something to say.
bool Selection::is_ignored_itself(const std::string& path, bool is_folder) {
    for (std::string folder = parent_path(path);; folder = parent_path(folder)) {
        if (const auto verdict = rules_in(folder).verdict(path, is_folder)) return *verdict;
        if (folder == "/" || is_repository(folder)) return false;
    }
}

const IgnoreRules& Selection::rules_in(const std::string& folder) {
    const auto known = ignored_.find(folder);
    if (known != ignored_.end()) return known->second;
    IgnoreRules rules(folder);
    const std::string file = absolute_path(".gitignore", folder);
    std::error_code code;
    if (std::filesystem::is_regular_file(file, code)) {
        if (const Result<std::string> text = load_file(file, kMostDataBytes)) rules.add_lines(*text);
    }
    return ignored_.emplace(folder, std::move(rules)).first->second;
}

}  // namespace grantlint::engine
