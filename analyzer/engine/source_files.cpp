#include "engine/source_files.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/path.h"

namespace grantlint::engine {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 3> kLeftOut = {"build", "node_modules", "CMakeFiles"};
constexpr std::array<std::string_view, 3> kLeftOutPrefixes = {"build-", "build_", "cmake-build-"};

bool is_left_out(const fs::path& folder) {
    const std::string name = folder.filename().string();
    const bool by_prefix = std::ranges::any_of(kLeftOutPrefixes, [&](std::string_view prefix) { return name.starts_with(prefix); });
    std::error_code code;
    return name.starts_with('.') || by_prefix || std::ranges::find(kLeftOut, name) != kLeftOut.end() || fs::exists(folder / "CMakeCache.txt", code);
}

bool is_readable(const fs::path& folder) {
    std::error_code code;
    const fs::directory_iterator entries(folder, code);
    return !code;
}

Result<bool> any_file(const std::string& folder, const std::function<bool(const std::string& file)>& condition, std::vector<std::string>* unreadable = nullptr) {
    std::error_code code;
    fs::recursive_directory_iterator walk(folder, fs::directory_options::skip_permission_denied, code);
    for (; !code && walk != fs::recursive_directory_iterator(); walk.increment(code)) {
        std::error_code ignored;
        if (walk->is_directory(ignored)) {
            if (is_left_out(walk->path())) walk.disable_recursion_pending();
            else if (unreadable != nullptr && !walk->is_symlink(ignored) && !is_readable(walk->path())) unreadable->push_back(walk->path().generic_string());
        } else if (walk->is_regular_file(ignored) && condition(walk->path().generic_string())) {
            return true;
        }
    }
    if (code) return std::unexpected(Error{.message = "cannot read the folder '" + folder + "': " + code.message(), .at = {.file = folder}});
    return false;
}

}  // namespace

bool is_source(std::string_view path) { return std::ranges::find(kSourceEndings, extension(path)) != kSourceEndings.end(); }
bool is_header(std::string_view path) { return std::ranges::find(kHeaderEndings, extension(path)) != kHeaderEndings.end(); }

bool would_find(const std::string& folder, const std::string& source) {
    if (!is_source(source) || !is_inside(source, folder)) return false;
    for (std::string inside = parent_path(source); inside != folder; inside = parent_path(inside)) {
        if (is_left_out(inside)) return false;
    }
    return true;
}

Result<bool> any_source(const std::string& folder, const std::function<bool(const std::string& source)>& condition) {
    return any_file(folder, [&](const std::string& file) { return is_source(file) && condition(file); });
}

Result<FoundSources> find_sources(const std::string& folder) {
    FoundSources found;
    const auto take = [&](const std::string& file) {
        if (is_source(file)) found.sources.push_back(file);
        return false;
    };
    if (const Result<bool> walked = any_file(folder, take, &found.unreadable); !walked) return std::unexpected(walked.error());
    std::ranges::sort(found.sources);
    return found;
}

std::vector<std::string> find_headers(const std::string& folder) {
    std::vector<std::string> headers;
    const auto take = [&](const std::string& file) {
        if (is_header(file)) headers.push_back(file);
        return false;
    };
    (void)any_file(folder, take);  // a folder that cannot be read has none
    std::ranges::sort(headers);
    return headers;
}

}  // namespace grantlint::engine
