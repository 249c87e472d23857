#include "engine/project.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>

#include "base/path.h"
#include "engine/database.h"
#include "engine/include_folders.h"
#include "engine/root.h"
#include "engine/source_files.h"
#include "manifest/manifest.h"

namespace grantlint::engine {

namespace fs = std::filesystem;

namespace {

bool exists(const std::string& path) {
    std::error_code code;
    return fs::exists(path, code);
}

bool is_folder(const std::string& path) {
    std::error_code code;
    return fs::is_directory(path, code);
}

// Sorted, so that a folder comes before what is inside it.
std::vector<std::string> outermost(const std::set<std::string>& folders) {
    std::vector<std::string> result;
    for (const std::string& folder : folders) {
        if (std::ranges::none_of(result, [&](const std::string& outer) { return is_inside(folder, outer); })) result.push_back(folder);
    }
    return result;
}

// The include folders among the flags; those that are relative to the folder where the program runs become absolute.
std::vector<std::string> take_folders(std::vector<std::string>& flags, const std::string& working_directory) {
    std::vector<std::string> folders;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        for (const std::string_view option : {"-isystem", "-iquote", "-idirafter", "-I"}) {
            if (!flags[i].starts_with(option)) continue;
            const bool apart = flags[i].size() == option.size();
            if (apart && i + 1 == flags.size()) break;
            const std::string written = apart ? flags[++i] : flags[i].substr(option.size());
            const std::string folder = absolute_path(written, working_directory);
            if (!is_folder(folder)) break;
            flags[i] = apart ? folder : std::string(option) + folder;
            folders.push_back(folder);
            break;
        }
    }
    return folders;
}

class Finder {
public:
    explicit Finder(const ProjectRequest& request)
        : request_(request),
          databases_(request.build_directory.empty() ? std::string() : absolute_path(request.build_directory, request.working_directory),
                     request.working_directory),
          selection_(request.selection) {}

    Result<Project> run() {
        if (const Taken taken = request_.paths.empty() ? take_everything() : take_paths(); !taken) return std::unexpected(taken.error());
        if (const Taken taken = take_also(); !taken) return std::unexpected(taken.error());
        std::ranges::sort(project_.commands, {}, &cpp::CompileCommand::file);
        const auto repeated = std::ranges::unique(project_.commands, {}, &cpp::CompileCommand::file);
        project_.commands.erase(repeated.begin(), repeated.end());
        std::ranges::sort(project_.unreadable);
        const auto twice = std::ranges::unique(project_.unreadable);
        project_.unreadable.erase(twice.begin(), twice.end());
        std::set<std::string> roots;
        tell_moved();
        for (const cpp::CompileCommand& command : project_.commands) roots.insert(find_root(parent_path(command.file), request_.working_directory));
        project_.roots = outermost(roots);
        project_.databases = databases_.loaded();
        return std::move(project_);
    }

private:
    using Taken = Result<void>;

    Taken take_paths() {
        for (const std::string& shown : request_.paths) {
            const std::string path = absolute_path(shown, request_.working_directory);
            if (!exists(path)) return failure("no such file or folder: '" + shown + "'");
            if (Taken taken = is_folder(path) ? take_folder(path, shown) : take_file(path, shown); !taken) return taken;
        }
        return {};
    }

    Taken take_everything() {
        const Result<std::string> file = databases_.find(request_.working_directory);
        if (!file) return std::unexpected(file.error());
        if (file->empty()) return take_folder(request_.working_directory, ".");
        const auto commands = databases_.load(*file);
        if (!commands) return std::unexpected(commands.error());
        if ((*commands)->empty()) return failure("nothing was analysed: the compilation database is empty", "generate it anew", {.file = *file});
        for (const cpp::CompileCommand& command : **commands) {
            if (!is_source(command.file) && !is_header(command.file)) continue;
            if (selection_.takes(command.file)) project_.commands.push_back(command);
            else ++project_.left_out;
        }
        if (project_.commands.empty() && project_.left_out > 0) return all_left_out("the compilation database");
        if (project_.commands.empty()) {
            return failure("nothing was analysed: the compilation database names no C, C++ or Objective-C source", "name the sources", {.file = *file});
        }
        return {};
    }

    Taken take_file(const std::string& path, const std::string& shown) {
        if (is_source(path) || is_header(path)) return add(path);
        return failure("'" + shown + "' is no C, C++ or Objective-C source", "name a .c, .cc, .cpp, .cxx, .m or .mm file, a header, or a folder");
    }

    Taken take_folder(const std::string& path, const std::string& shown) {
        const Result<FoundSources> found = find_sources(path);
        if (!found) return std::unexpected(found.error());
        std::ranges::copy_if(found->unreadable, std::back_inserter(project_.unreadable), [&](const std::string& folder) { return !selection_.leaves_out(folder + "/any"); });
        if (found->sources.empty()) {
            return failure("nothing was analysed: no C, C++ or Objective-C source in '" + shown + "'", "name a source file or a folder that holds some");
        }
        include_folders_.look_below(path);
        bool some = false;
        for (const std::string& source : found->sources) {
            if (!selection_.takes_found(source)) {
                ++project_.left_out;
                continue;
            }
            if (Taken taken = add(source); !taken) return taken;
            some = true;
        }
        return some ? Taken() : all_left_out("'" + shown + "'");
    }

    // Sources that the database forgot, or does not know yet. What is not there, the report says.
    Taken take_also() {
        std::set<std::string> taken;
        for (const cpp::CompileCommand& command : project_.commands) taken.insert(command.file);
        for (const std::string& file : request_.also) {
            if (!is_source(file) || !exists(file) || taken.contains(file) || !selection_.takes_found(file)) continue;
            if (Taken added = add(file); !added) return added;
        }
        return {};
    }

    static Taken all_left_out(const std::string& where) {
        return failure("nothing was analysed: every source in " + where + " is left out", "name the sources, or change 'include' and 'exclude' of .grantlint.json, or .gitignore");
    }

    // One and the same for all: what they share is read once.
    void tell_moved() {
        std::vector<cpp::MovedHeader> moved;
        for (const auto& [name, path] : include_folders_.moved()) moved.push_back({.name = name, .path = path});
        for (cpp::CompileCommand& command : project_.commands) {
            if (guessed_.contains(command.file)) command.moved = moved;
        }
    }

    Taken add(const std::string& source) {
        Result<std::optional<cpp::CompileCommand>> known = databases_.command_for(source);
        if (known && !*known && request_.extra_flags.empty()) known = databases_.borrow_for(source, app_of(source));
        if (!known) return std::unexpected(known.error());
        project_.commands.push_back(*known ? std::move(**known) : command_without_database(source));
        return {};
    }

    // A folder with a manifest of its own is another app, compiled in another way: its sources borrow from each other only.
    [[nodiscard]] std::string app_of(const std::string& source) const {
        const std::string root = find_root(parent_path(source), request_.working_directory);
        for (std::string folder = parent_path(source); is_inside(folder, root) && folder != "/"; folder = parent_path(folder)) {
            if (exists(absolute_path(manifest::kFileName, folder))) return folder;
        }
        return "/";
    }

    cpp::CompileCommand command_without_database(const std::string& source) {
        std::vector<std::string> flags = request_.extra_flags;
        const std::vector<std::string> given = take_folders(flags, request_.working_directory);
        std::ranges::move(include_folders_.flags_for(source, find_root(parent_path(source), request_.working_directory), given), std::back_inserter(flags));
        guessed_.insert(source);
        return cpp::default_command(source, flags);
    }

    const ProjectRequest& request_;
    Databases databases_;
    Selection selection_;
    IncludeFolders include_folders_;
    std::set<std::string> guessed_;  // sources that no database knows
    Project project_;
};

}  // namespace

Result<Project> find_project(const ProjectRequest& request) { return Finder(request).run(); }

}  // namespace grantlint::engine
