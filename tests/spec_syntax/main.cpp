// Compiles what the specification pages show with a real compiler, so that no page describes a program that does not exist.
//
//   grantlint_spec_syntax COMPILER PAGE.md [SECTION]
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "needs.h"
#include "spec_runner/page.h"

namespace fs = std::filesystem;
using namespace grantlint::spec;

namespace {

std::string quoted(const std::string& text) {
    std::string result = "'";
    for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string flags_of(const File& file) {
    std::string flags;
    for (const std::string& flag : file.flags) flags += quoted(flag) + ' ';
    for (const std::string& name : file.needs) {
        for (const Need& need : kNeeds) {
            if (need.name != name) continue;
            for (const char c : need.flags) flags += c == ';' ? ' ' : c;
        }
        flags += ' ';
    }
    const auto extension = fs::path(file.name).extension();
    const char* standard = extension == ".c" || extension == ".m" ? "-std=gnu17 " : "-std=gnu++20 ";
    return standard + flags;
}

bool is_installed(const File& file) {
    for (const std::string& name : file.needs) {
        bool found = false;
        for (const Need& need : kNeeds) found = found || (need.name == name && need.installed);
        if (!found) return false;
    }
    return true;
}

int check(const Section& section, const std::string& compiler, const fs::path& folder) {
    for (const File& file : section.files) {
        fs::create_directories((folder / file.name).parent_path());
        std::ofstream(folder / file.name) << "#line " << file.first_line << '\n' << file.content;
        if (file.name.ends_with(".json")) std::ofstream(folder / file.name) << file.content;
    }
    int failed = 0;
    for (const File& file : section.files) {
        const bool objective = file.name.ends_with(".m") || file.name.ends_with(".mm");
        if (!is_source(file) || file.incomplete || !is_installed(file) || (objective && compiler.find("clang") == std::string::npos)) continue;
        const std::string command = "cd " + quoted(folder.string()) + " && " + compiler + (file.name.ends_with(".c") ? " -x c" : "") +
                                    " -fsyntax-only -w -I. " + flags_of(file) + " " + quoted(file.name);
        if (std::system(command.c_str()) != 0) {
            std::cout << "does not compile: \"" << section.title << "\", " << file.name << '\n';
            ++failed;
        }
    }
    return failed;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::cerr << "usage: grantlint_spec_syntax COMPILER PAGE.md [SECTION]\n";
        return 2;
    }
    const Page page = load_page(argv[2]);
    const fs::path folder = fs::temp_directory_path() / ("grantlint_spec_" + page.name + "_" + std::to_string(std::hash<std::string>()(argv[2]) % 100000));
    int failed = 0;
    for (std::size_t i = 0; i < page.sections.size(); ++i) {
        if (argc > 3 && page.sections[i].title.find(argv[3]) == std::string::npos) continue;
        failed += check(page.sections[i], argv[1], folder / std::to_string(i));
    }
    fs::remove_all(folder);
    return failed == 0 ? 0 : 1;
}
