#include "engine/include_folders.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>

#include "base/embedded.h"
#include "base/files.h"
#include "base/path.h"

namespace grantlint::engine {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostFiles = 500;  // read for one source

bool is_file(const std::string& path) {
    std::error_code code;
    return fs::is_regular_file(path, code);
}

std::vector<std::string> subfolders(const std::string& folder) {
    std::vector<std::string> result;
    std::error_code code;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
        std::error_code ignored;
        if (entry->is_directory(ignored)) result.push_back(entry->path().string());
    }
    std::ranges::sort(result);
    return result;
}

std::vector<std::string> usual_folders() {
    std::vector<std::string> result = {"/usr/local/include", "/usr/include"};
    for (const std::string& folder : subfolders("/usr/include")) {
        if (file_name(folder).ends_with("-linux-gnu")) result.push_back(folder);
    }
    return result;
}

bool is_builtin(const std::string& name) {
    return std::ranges::any_of(embedded_builtin_headers(), [&](const EmbeddedFile& header) { return header.name == name; });
}

struct Include {
    std::string name;
    bool quoted = false;
};

// What the line  # include "name"  or  <name>  names. Conditions around it do not matter here.
std::optional<Include> read_include(std::string_view line) {
    const auto skip = [&line] { line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size())); };
    skip();
    if (!line.starts_with('#')) return std::nullopt;
    line.remove_prefix(1);
    skip();
    for (const std::string_view word : {"include", "import"}) {
        if (!line.starts_with(word)) continue;
        line.remove_prefix(word.size());
        skip();
        if (line.empty() || (line[0] != '"' && line[0] != '<')) return std::nullopt;
        const char close = line[0] == '"' ? '"' : '>';
        const auto end = line.find(close, 1);
        if (end == std::string_view::npos) return std::nullopt;
        return Include{std::string(line.substr(1, end - 1)), close == '"'};
    }
    return std::nullopt;
}

std::vector<Include> read_includes(const std::string& file) {
    std::vector<Include> includes;
    const Result<std::string> text = load_file(file);
    if (!text) return includes;
    for (std::size_t begin = 0; begin < text->size();) {
        const std::size_t end = std::min(text->find('\n', begin), text->size());
        if (auto include = read_include(std::string_view(*text).substr(begin, end - begin))) includes.push_back(std::move(*include));
        begin = end + 1;
    }
    return includes;
}

void add_once(std::vector<std::string>& folders, const std::string& folder) {
    if (std::ranges::find(folders, folder) == folders.end()) folders.push_back(folder);
}

// A library's name without its version: "qt6" and "qt5" are one.
std::string_view family(std::string_view name) {
    const auto last = name.find_last_not_of("0123456789.-_");
    return name.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

}  // namespace

std::vector<std::string> IncludeFolders::flags_for(const std::string& source, const std::string& root, const std::vector<std::string>& given) {
    if (system_folders_.empty()) system_folders_ = usual_folders();
    Found found;
    found.given = given;
    follow(source, root, found);
    std::vector<std::string> flags;
    for (const std::string& folder : found.own) {
        if (!found.angled.contains(folder) && hides_default(folder)) flags.insert(flags.end(), {"-iquote", folder});
        else flags.push_back("-I" + folder);
    }
    for (const std::string& folder : found.system) flags.insert(flags.end(), {"-idirafter", folder});
    return flags;
}

// What the compiler, its C++ library or the system's folders have: nothing that is guessed may stand in its place.
bool IncludeFolders::is_default(const std::string& name) {
    if (default_folders_.empty()) {
        default_folders_ = system_folders_;
        for (const std::string& system : system_folders_) std::ranges::copy(subfolders(system + "/c++"), std::back_inserter(default_folders_));
    }
    const auto [known, fresh] = default_names_.try_emplace(name, false);
    if (fresh) {
        known->second = is_builtin(name) || std::ranges::any_of(default_folders_, [&](const std::string& folder) { return is_file(folder + "/" + name); });
    }
    return known->second;
}

// A project's folder with a string.h of its own.
bool IncludeFolders::hides_default(const std::string& folder) {
    std::error_code code;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored) && is_default(entry->path().filename().string())) return true;
    }
    return false;
}

void IncludeFolders::follow(const std::string& file, const std::string& root, Found& found) {
    if (found.read.size() >= kMostFiles || !found.read.insert(file).second) return;
    const std::string folder = parent_path(file);
    for (const Include& include : read_includes(file)) {
        const std::string beside = absolute_path(include.name, folder);
        if (include.quoted && is_file(beside)) {
            follow(beside, root, found);
            continue;
        }
        const auto given = std::ranges::find_if(found.given, [&](const std::string& one) { return is_file(one + "/" + include.name); });
        if (given != found.given.end()) {
            if (is_inside(*given, root)) follow(absolute_path(include.name, *given), root, found);
        } else if (!is_default(include.name)) {
            const std::string own = find_own(include.name, folder, root, found);
            if (!own.empty() && !include.quoted) found.angled.insert(own);
            const bool there = !own.empty() || (!include.quoted && find_system(include.name, found));
            if (!there) find_moved(include.name, include.quoted, root, found);
        }
    }
}

// In a folder above that is still the project's, or in the customary ones beside it.
std::string IncludeFolders::find_own(const std::string& name, const std::string& from, const std::string& root, Found& found) {
    for (std::string folder = from; is_inside(folder, root); folder = parent_path(folder)) {
        for (const std::string_view below : {"", "/include", "/src", "/inc"}) {
            const std::string candidate = folder + std::string(below);
            if (!is_file(candidate + "/" + name)) continue;
            add_once(found.own, candidate);
            follow(absolute_path(name, candidate), root, found);
            return candidate;
        }
        if (folder == "/") break;
    }
    return {};
}

// False: no library has it.
bool IncludeFolders::find_system(const std::string& name, Found& found) {
    std::vector<std::string> folders = folders_with(name);
    // qt6 is nothing for a program that is compiled with qt5.
    const auto is_other_version = [&](const std::string& folder, const std::string& one) {
        for (std::string mine = folder; mine.size() > 1; mine = parent_path(mine)) {
            for (std::string theirs = one; theirs.size() > 1; theirs = parent_path(theirs)) {
                const bool beside = parent_path(mine) == parent_path(theirs) && mine != theirs;
                if (beside && file_name(mine) != family(file_name(mine)) && family(file_name(mine)) == family(file_name(theirs))) return true;
            }
        }
        return false;
    };
    std::erase_if(folders, [&](const std::string& folder) {
        return std::ranges::any_of(found.given, [&](const std::string& one) { return is_other_version(folder, one); });
    });
    if (folders.empty()) return false;
    const auto is_chosen = [&](const std::string& folder) { return std::ranges::find(found.system, folder) != found.system.end(); };
    if (std::ranges::any_of(folders, is_chosen)) return true;
    const auto library = [this](const std::string& folder) {
        const bool is_top = std::ranges::find(system_folders_, parent_path(folder)) != system_folders_.end();
        return is_top ? folder : parent_path(folder);
    };
    const auto name_of = [&](const std::string& folder) { return std::string(family(file_name(library(folder)))); };
    if (std::ranges::any_of(folders, [&](const std::string& folder) { return name_of(folder) != name_of(folders.front()); })) return true;
    // Of several versions the one that is in use already, else the highest.
    const auto in_use = std::ranges::find_if(folders, [&](const std::string& folder) { return is_chosen(library(folder)); });
    const std::string& best = in_use != folders.end() ? *in_use : folders.back();
    add_once(found.system, best);
    add_once(found.system, library(best));
    for (const std::string& folder : generated_for(file_name(library(best)))) add_once(found.system, folder);
    return true;
}

// Headers that were made for the machine: /usr/lib/x86_64-linux-gnu/glib-2.0/include beside /usr/include/glib-2.0.
std::vector<std::string> IncludeFolders::generated_for(std::string_view library) const {
    std::vector<std::string> out;
    for (const std::string& system : system_folders_) {
        std::vector<std::string> places = {parent_path(system) + "/lib", parent_path(system) + "/lib64"};
        std::ranges::copy_if(subfolders(places.front()), std::back_inserter(places), [](const std::string& folder) { return folder.ends_with("-linux-gnu"); });
        for (const std::string& place : places) {
            const std::string folder = absolute_path("include", place + "/" + std::string(library));
            std::error_code code;
            if (fs::is_directory(folder, code)) out.push_back(folder);
        }
    }
    return out;
}

void IncludeFolders::find_moved(const std::string& name, bool quoted, const std::string& root, Found& found) {
    if (part_.empty()) return;
    const std::string& header = moved_headers_.find(name, quoted, part_);
    if (header.empty()) return;
    moved_.try_emplace(name, header);
    follow(header, root, found);
}

const std::vector<std::string>& IncludeFolders::folders_with(const std::string& name) {
    const auto known = with_.find(name);
    if (known != with_.end()) return known->second;
    list_library_folders();
    std::vector<std::string> folders;
    std::ranges::copy_if(library_folders_, std::back_inserter(folders), [&](const std::string& folder) { return is_file(folder + "/" + name); });
    return with_.emplace(name, std::move(folders)).first->second;
}

void IncludeFolders::list_library_folders() {
    if (listed_) return;
    listed_ = true;
    for (const std::string& system : system_folders_) {
        for (const std::string& library : subfolders(system)) {
            if (std::ranges::find(system_folders_, library) != system_folders_.end()) continue;
            library_folders_.push_back(library);
            std::ranges::copy(subfolders(library), std::back_inserter(library_folders_));
        }
    }
    std::ranges::sort(library_folders_);
}

}  // namespace grantlint::engine
