#include "base/path.h"

#include <filesystem>

namespace grantlint {

namespace fs = std::filesystem;

std::string absolute_path(std::string_view path, std::string_view directory) {
    std::string normal = (fs::path(directory) / fs::path(path)).lexically_normal().generic_string();
    while (normal.size() > 1 && normal.back() == '/') normal.pop_back();
    return normal;
}

bool is_inside(std::string_view path, std::string_view directory) {
    if (directory == "/") return path.starts_with('/');
    return path.starts_with(directory) && (path.size() == directory.size() || path[directory.size()] == '/');
}

std::string display_path(std::string_view path, std::string_view directory) {
    if (path == directory) return ".";
    if (directory.empty() || !is_inside(path, directory)) return std::string(path);
    return std::string(path.substr(directory == "/" ? 1 : directory.size() + 1));
}

std::string relative_path(std::string_view path, std::string_view directory) {
    if (!path.starts_with('/') || !directory.starts_with('/')) return std::string(path);
    return fs::path(path).lexically_relative(fs::path(directory)).generic_string();
}

std::string parent_path(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) return ".";
    return slash == 0 ? "/" : std::string(path.substr(0, slash));
}

std::string_view file_name(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view extension(std::string_view path) {
    const std::string_view name = file_name(path);
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? std::string_view() : name.substr(dot);
}

}  // namespace grantlint
