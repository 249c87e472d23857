#include "engine/root.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "base/path.h"

namespace grantlint::engine {

namespace {

constexpr std::array<std::string_view, 4> kMarks = {".git", "compile_commands.json", "grantlint.json", ".grantlint.json"};

bool is_marked(const std::string& folder) {
    return std::ranges::any_of(kMarks, [&](std::string_view mark) {
        std::error_code code;
        return std::filesystem::exists(absolute_path(mark, folder), code);
    });
}

std::string find_marked(std::string folder) {
    while (folder != "/" && folder != ".") {
        if (is_marked(folder)) return folder;
        folder = parent_path(folder);
    }
    return {};
}

}  // namespace

std::string find_root(const std::string& folder, const std::string& working_directory) {
    const std::string marked = find_marked(folder);
    const bool is_below = working_directory != "/" && is_inside(folder, working_directory);
    if (!is_below) return marked.empty() ? folder : marked;
    return !marked.empty() && is_inside(working_directory, marked) ? marked : working_directory;
}

}  // namespace grantlint::engine
