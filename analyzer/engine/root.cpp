#include "engine/root.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>
#include <string_view>

#include "base/path.h"
#include "engine/configuration.h"
#include "engine/database.h"
#include "manifest/manifest.h"

namespace grantlint::engine {

namespace {

constexpr std::array<std::string_view, 1> kRepositoryMarks = {".git"};
constexpr std::array<std::string_view, 4> kMarks = {".git", kDatabaseName, manifest::kFileName, kConfigurationName};

bool holds(const std::string& folder, std::string_view name) {
    std::error_code code;
    return std::filesystem::exists(absolute_path(name, folder), code);
}

// The nearest folder upward that holds one of the names; empty when none does.
std::string find_upward(std::string folder, std::span<const std::string_view> names) {
    while (folder != "/" && folder != ".") {
        if (std::ranges::any_of(names, [&](std::string_view name) { return holds(folder, name); })) return folder;
        folder = parent_path(folder);
    }
    return {};
}

}  // namespace

std::string find_root(const std::string& folder, const std::string& working_directory) {
    const std::string marked = find_upward(folder, kMarks);
    const bool is_below = working_directory != "/" && is_inside(folder, working_directory);
    if (!is_below) return marked.empty() ? folder : marked;
    return !marked.empty() && is_inside(working_directory, marked) ? marked : working_directory;
}

std::string find_repository(const std::string& folder) {
    const std::string found = find_upward(folder, kRepositoryMarks);
    return found.empty() ? folder : found;
}

}  // namespace grantlint::engine
