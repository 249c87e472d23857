#include "engine/database.h"

#include <algorithm>
#include <filesystem>
#include <ranges>

#include "base/files.h"
#include "base/path.h"
#include "engine/root.h"

namespace grantlint::engine {

namespace fs = std::filesystem;

namespace {

bool exists(const std::string& path) {
    std::error_code code;
    return fs::exists(path, code);
}

std::vector<std::string> folders_upward(std::string folder) {
    std::vector<std::string> folders;
    while (true) {
        folders.push_back(folder);
        if (folder == "/" || folder == ".") return folders;
        folder = parent_path(folder);
    }
}

std::vector<std::string> subfolders(const std::string& folder) {
    std::vector<std::string> found;
    std::error_code code;
    for (fs::directory_iterator entry(folder, fs::directory_options::skip_permission_denied, code); !code && entry != fs::directory_iterator(); entry.increment(code)) {
        std::error_code ignored;
        if (entry->is_directory(ignored)) found.push_back(entry->path().generic_string());
    }
    std::ranges::sort(found);
    return found;
}

// build/compile_commands.json, build-debug/…, and one level deeper: build/release/… of CMake's presets.
std::string find_in_build_folders(const std::string& folder) {
    for (const std::string& build : subfolders(folder)) {
        if (!file_name(build).starts_with("build")) continue;
        if (std::string file = absolute_path(kDatabaseName, build); exists(file)) return file;
        for (const std::string& deeper : subfolders(build)) {
            if (std::string file = absolute_path(kDatabaseName, deeper); exists(file)) return file;
        }
    }
    return {};
}

std::string search(const std::string& start, const std::string& root) {
    const std::vector<std::string> folders = folders_upward(start);
    for (const std::string& folder : folders) {
        if (std::string file = absolute_path(kDatabaseName, folder); exists(file)) return file;
    }
    for (const std::string& folder : folders) {
        if (std::string file = find_in_build_folders(folder); !file.empty()) return file;
        if (folder == root) break;  // a build folder above the project is somebody else's
    }
    return {};
}

std::size_t shared_length(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

// "-x", "c++": every command begins so.
std::string language_of(const cpp::CompileCommand& command) { return command.flags.size() < 2 ? std::string() : command.flags[1]; }

std::string real_path(const std::string& path) {
    std::error_code code;
    const fs::path real = fs::weakly_canonical(path, code);
    return code ? path : real.generic_string();
}

}  // namespace

Result<std::string> Databases::find(const std::string& folder) {
    if (named_.empty()) {
        const auto [entry, is_new] = by_folder_.emplace(folder, std::string());
        if (is_new) entry->second = search(folder, find_root(folder, working_directory_));
        return entry->second;
    }
    if (fs::is_regular_file(named_)) return named_;
    std::string file = absolute_path(kDatabaseName, named_);
    if (exists(file)) return file;
    return failure("no compile_commands.json in '" + named_ + "'", "configure with cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON");
}

Result<const std::vector<cpp::CompileCommand>*> Databases::load(const std::string& file) {
    if (const auto known = by_file_.find(file); known != by_file_.end()) return &known->second;
    const Result<std::string> text = load_file(file);
    if (!text) return std::unexpected(text.error());
    Result<std::vector<cpp::CompileCommand>> commands = cpp::parse_compile_commands(*text, file);
    if (!commands) return std::unexpected(commands.error());
    return &by_file_.emplace(file, std::move(*commands)).first->second;
}

Result<std::optional<cpp::CompileCommand>> Databases::command_for(const std::string& source) {
    const Result<std::string> file = find(parent_path(source));
    if (!file) return std::unexpected(file.error());
    if (file->empty()) return std::nullopt;
    const auto commands = load(*file);
    if (!commands) return std::unexpected(commands.error());
    const auto own = std::ranges::find(**commands, source, &cpp::CompileCommand::file);
    if (own != (*commands)->end()) return *own;
    const std::string real = real_path(source);
    const auto linked = std::ranges::find_if(**commands, [&](const cpp::CompileCommand& command) {
        return file_name(command.file) == file_name(source) && real_path(command.file) == real;
    });
    if (linked == (*commands)->end()) return std::nullopt;
    cpp::CompileCommand command = *linked;
    command.file = source;
    return command;
}

Result<std::optional<cpp::CompileCommand>> Databases::borrow_for(const std::string& source, const std::string& folder) {
    const Result<std::string> file = find(parent_path(source));
    if (!file) return std::unexpected(file.error());
    if (file->empty()) return std::nullopt;
    const auto commands = load(*file);
    if (!commands) return std::unexpected(commands.error());
    const std::string language = language_of(cpp::default_command(source, {}));
    const cpp::CompileCommand* nearest = nullptr;
    for (const cpp::CompileCommand& command : **commands) {
        if (language_of(command) != language || !is_inside(command.file, folder)) continue;
        const bool is_nearer = nearest == nullptr || shared_length(command.file, source) > shared_length(nearest->file, source);
        if (is_nearer) nearest = &command;
    }
    if (nearest == nullptr) return std::nullopt;
    cpp::CompileCommand borrowed = *nearest;
    borrowed.file = source;
    return borrowed;
}

std::vector<std::string> Databases::loaded() const {
    const auto names = std::views::keys(by_file_);
    return {names.begin(), names.end()};
}

}  // namespace grantlint::engine
