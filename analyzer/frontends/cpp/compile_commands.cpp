#include "frontends/cpp/compile_commands.h"

#include <algorithm>
#include <array>

#include "base/json.h"
#include "base/path.h"
#include "frontends/cpp/flags.h"
#include "frontends/cpp/shell_words.h"

namespace grantlint::cpp {

namespace {

struct Language {
    std::string_view extension;
    std::string_view name;  // for -x
    std::string_view dialect;
};

// The newest dialect that changes the meaning of no older program much. A .h may be C: C++ reads both well enough.
constexpr std::array kLanguageOfEnding = {
    Language{".c", "c", "gnu17"},
    Language{".m", "objective-c", "gnu17"},
    Language{".mm", "objective-c++", "gnu++20"},
    Language{"", "c++", "gnu++20"},
};

const Language& language_of(std::string_view file) {
    const auto* found = std::ranges::find(kLanguageOfEnding, extension(file), &Language::extension);
    return found == kLanguageOfEnding.end() ? kLanguageOfEnding.back() : *found;
}

std::unexpected<Error> wrong(const json::Document& document, const json::Value& at, std::string message, std::string help) {
    return std::unexpected(Error{.message = std::move(message), .at = document.range(at), .help = std::move(help)});
}

// The key's text, or empty; an Error when it is there and no string.
Result<std::string> read_string(const json::Document& document, const json::Value& entry, std::string_view key) {
    const json::Value* value = entry.find(key);
    if (value == nullptr) return std::string();
    if (value->kind == json::Kind::string) return value->text;
    return wrong(document, *value, "'" + std::string(key) + "' must be a string, not " + std::string(to_words(value->kind)), "generate the file anew");
}

Result<std::vector<std::string>> read_arguments(const json::Document& document, const json::Value& entry) {
    std::vector<std::string> arguments;
    const json::Value* list = entry.find("arguments");
    if (list == nullptr) {
        const Result<std::string> command = read_string(document, entry, "command");
        if (!command) return std::unexpected(command.error());
        if (command->empty()) return wrong(document, entry, "the entry has neither 'arguments' nor 'command'", "generate the file anew");
        return split_shell_words(*command);
    }
    if (list->kind != json::Kind::array) return wrong(document, *list, "'arguments' must be a list of strings", "generate the file anew");
    for (const json::Value& item : list->items) {
        if (item.kind != json::Kind::string) return wrong(document, item, "'arguments' must be a list of strings", "generate the file anew");
        arguments.push_back(item.text);
    }
    return arguments;
}

Result<CompileCommand> read_entry(const json::Document& document, const json::Value& entry, const std::string& database_folder) {
    if (entry.kind != json::Kind::object) return wrong(document, entry, "an entry must be an object", "generate the file anew");
    const Result<std::string> file = read_string(document, entry, "file");
    const Result<std::string> directory = read_string(document, entry, "directory");
    const Result<std::vector<std::string>> arguments = read_arguments(document, entry);
    if (!file) return std::unexpected(file.error());
    if (!directory) return std::unexpected(directory.error());
    if (!arguments) return std::unexpected(arguments.error());
    if (file->empty()) return wrong(document, entry, "the entry has no 'file'", "generate the file anew");
    CompileCommand command;
    command.directory = absolute_path(directory->empty() ? "." : *directory, database_folder);
    command.file = absolute_path(*file, command.directory);
    std::vector<std::string> flags = sanitise_flags(without_compiler(*arguments));
    drop_foreign_includes(flags, command.directory, database_folder);
    if (has_no_language(flags)) flags.insert(flags.begin(), {"-x", std::string(language_of(command.file).name)});
    command.flags = std::move(flags);
    return command;
}

}  // namespace

Result<std::vector<CompileCommand>> parse_compile_commands(const std::string& text, const std::string& database_file) {
    const Result<json::Document> document = json::parse(text, database_file);
    if (!document) return std::unexpected(document.error());
    if (document->root.kind != json::Kind::array) {
        return wrong(*document, document->root, "a compilation database must be a list, not " + std::string(to_words(document->root.kind)),
                     "generate it anew, with cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON or with bear");
    }
    std::vector<CompileCommand> commands;
    for (const json::Value& entry : document->root.items) {
        Result<CompileCommand> command = read_entry(*document, entry, parent_path(database_file));
        if (!command) return std::unexpected(command.error());
        commands.push_back(std::move(*command));
    }
    return commands;
}

CompileCommand default_command(const std::string& file, const std::vector<std::string>& extra_flags) {
    const Language& language = language_of(file);
    CompileCommand command{.file = file, .directory = parent_path(file)};
    const std::vector<std::string> extra = sanitise_flags(extra_flags);
    const bool has_dialect = std::ranges::any_of(extra, [](const std::string& flag) { return flag.starts_with("-std="); });
    if (has_no_language(extra)) command.flags = {"-x", std::string(language.name)};
    if (!has_dialect) command.flags.push_back("-std=" + std::string(language.dialect));
    command.flags.insert(command.flags.end(), extra.begin(), extra.end());
    return command;
}

}  // namespace grantlint::cpp
