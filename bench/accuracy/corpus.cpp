#include "corpus.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <ranges>
#include <string_view>

#include "engine/source_files.h"
#include "needs.h"

namespace grantlint::accuracy {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> split(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    for (const auto part : text | std::views::split(separator)) {
        std::string_view word(part.begin(), part.end());
        while (word.starts_with(' ')) word.remove_prefix(1);
        while (word.ends_with(' ')) word.remove_suffix(1);
        if (!word.empty()) parts.emplace_back(word);
    }
    return parts;
}

// What the last comment of the line says, without its marks: "call: GET /x".
std::string_view last_comment(std::string_view line) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\\')) line.remove_suffix(1);
    const bool block = line.ends_with("*/");
    const std::size_t at = block ? line.rfind("/*") : line.rfind("// ");
    if (at == std::string_view::npos) return {};
    line.remove_prefix(at + 2);
    if (block) line.remove_suffix(2);
    while (line.starts_with(' ')) line.remove_prefix(1);
    while (line.ends_with(' ')) line.remove_suffix(1);
    return line;
}

std::optional<Label> to_label(std::string_view comment) {
    if (comment == "silent") return Label{.mark = Mark::silent};
    if (comment == "unresolved") return Label{.mark = Mark::unresolved};
    if (!comment.starts_with("call: ")) return std::nullopt;
    return Label{.mark = Mark::call, .routes = split(comment.substr(6), ";")};
}

void add_flags_of(const std::string& need, Program& program) {
    const auto found = std::ranges::find(spec::kNeeds, need, &spec::Need::name);
    if (found == std::end(spec::kNeeds) || !found->installed) program.missing = need;
    else std::ranges::copy(split(found->flags, ";"), std::back_inserter(program.flags));
}

void read_header(std::string_view comment, Program& program) {
    const auto value_of = [&](std::string_view key) { return comment.starts_with(key) ? std::string(comment.substr(key.size())) : std::string(); };
    if (const std::string idiom = value_of("idiom: "); !idiom.empty()) program.idiom = idiom;
    if (const std::string library = value_of("library: "); !library.empty()) program.library = library;
    for (const std::string& need : split(value_of("needs: "), " ")) add_flags_of(need, program);
    for (const std::string& flag : split(value_of("flags: "), " ")) {
        program.flags.push_back(flag.starts_with("-I") ? "-I" + program.folder + "/" + flag.substr(2) : flag);
    }
}

void read_file(const std::string& path, Program& program) {
    std::ifstream in(path);
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        const std::string_view comment = last_comment(line);
        read_header(comment, program);
        auto label = to_label(comment);
        if (!label) continue;
        label->file = path;
        label->line = number;
        program.labels.push_back(*label);
    }
}

Program load_program(const fs::path& folder) {
    Program program{.name = folder.filename().string(), .folder = folder.string()};
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) files.push_back(entry.path().string());
    }
    std::ranges::sort(files);
    for (const std::string& file : files) {
        if (engine::is_source(file)) program.sources.push_back(file);
        if (engine::is_source(file) || engine::is_header(file)) read_file(file, program);
    }
    program.flags.push_back("-I" + folder.string());
    return program;
}

}  // namespace

std::vector<Program> load_corpus(const std::string& folder) {
    std::vector<Program> programs;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_directory()) programs.push_back(load_program(entry.path()));
    }
    std::ranges::sort(programs, {}, &Program::name);
    return programs;
}

}  // namespace grantlint::accuracy
