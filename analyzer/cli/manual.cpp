#include "cli/manual.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>

namespace grantlint::cli {

namespace {

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App* command) { return !command->get_group().empty(); });
}

std::vector<const CLI::Option*> options_of(const CLI::App& app) {
    return app.get_options([](const CLI::Option* option) { return !option->get_positional() && !option->get_group().empty(); });
}

// "-p", "--build-dir"
std::vector<std::string> names_of(const CLI::Option& option) {
    std::vector<std::string> names;
    for (const std::string& name : option.get_snames()) names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) names.push_back("--" + name);
    return names;
}

bool takes_value(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

// roff takes a leading dot or quote for a request, and a backslash for an escape.
std::string roff(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n')) out += "\\&";
        if (c == '\\') out += "\\e";
        else if (c == '-') out += "\\-";
        else out += c;
    }
    return out;
}

void write_options(const CLI::App& app, std::string& out) {
    for (const CLI::Option* option : options_of(app)) {
        out += fmt::format(".TP\n\\fB{}\\fR", roff(fmt::format("{}", fmt::join(names_of(*option), ", "))));
        if (takes_value(*option)) out += " \\fI" + roff(option->get_type_name()) + "\\fR";
        out += "\n" + roff(option->get_description()) + "\n";
    }
}

void write_command(const CLI::App& command, const std::string& name, std::string& out) {
    out += ".SS \"" + roff(name) + "\"\n" + roff(command.get_description()) + "\n";
    for (const CLI::Option* option : command.get_options([](const CLI::Option* one) { return one->get_positional(); })) {
        out += ".TP\n\\fI" + roff(option->get_name(true)) + "\\fR\n" + roff(option->get_description()) + "\n";
    }
    write_options(command, out);
    for (const CLI::App* inner : commands_of(command)) write_command(*inner, name + " " + inner->get_name(), out);
}

// What completes the value of an option, in each shell's words.
enum class Kind { words, file, folder, anything };

Kind kind_of(const CLI::Option& option, const std::vector<std::string>& words) {
    if (!words.empty()) return Kind::words;
    const std::string type = option.get_type_name();
    if (type.starts_with("DIR")) return Kind::folder;
    return type.find("FILE") != std::string::npos || type.starts_with("PACK") ? Kind::file : Kind::anything;
}

std::vector<std::string> positional_words(const CLI::App& app, const Choices& choices) {
    std::vector<std::string> words;
    for (const CLI::Option* option : app.get_options([](const CLI::Option* one) { return one->get_positional(); })) std::ranges::copy(choices(option->get_name(true)), std::back_inserter(words));
    return words;
}

std::string words_for(const CLI::App& app, const Choices& choices) {
    std::vector<std::string> words = positional_words(app, choices);
    for (const CLI::App* command : commands_of(app)) words.push_back(command->get_name());
    for (const CLI::Option* option : options_of(app)) {
        for (std::string& name : names_of(*option)) words.push_back(std::move(name));
    }
    return fmt::format("{}", fmt::join(words, " "));
}

std::string bash_script(const CLI::App& app, const Choices& choices) {
    std::string values, commands;
    for (const CLI::App* command : commands_of(app)) {
        commands += fmt::format("        {}) words='{}' ;;\n", command->get_name(), words_for(*command, choices));
        for (const CLI::Option* option : options_of(*command)) {
            const std::string name = "--" + (option->get_lnames().empty() ? std::string() : option->get_lnames().front());
            if (!takes_value(*option)) continue;
            const std::vector<std::string> words = choices(name);
            const std::string pattern = fmt::format("{}", fmt::join(names_of(*option), "|"));
            const bool needs_file = name == "--report";  // --report sarif=FILE
            if (values.find("        " + pattern + ")") != std::string::npos) continue;
            switch (kind_of(*option, words)) {
                case Kind::words: values += fmt::format("        {}) COMPREPLY=($(compgen {}-W '{}' -- \"$current\")){}; return ;;\n", pattern, needs_file ? "-S = " : "", fmt::join(words, " "), needs_file ? "; compopt -o nospace 2>/dev/null" : ""); break;
                case Kind::folder: values += fmt::format("        {}) _grantlint_files -d; return ;;\n", pattern); break;
                case Kind::file: values += fmt::format("        {}) _grantlint_files -f; return ;;\n", pattern); break;
                case Kind::anything: values += fmt::format("        {}) return ;;\n", pattern); break;
            }
        }
    }
    return "# bash completion of grantlint\n# Names may hold blanks: one a line, and readline quotes them.\n_grantlint_files() {\n    local names\n    mapfile -t names < <(compgen \"$1\" -- \"$current\")\n    COMPREPLY+=(\"${names[@]}\")\n"
           "    compopt -o filenames 2>/dev/null\n}\n_grantlint() {\n    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words\n    if [[ $current == = ]]; then current= previous==; fi\n    case $previous in\n        =) _grantlint_files -f; return ;;\n" + values +
           "    esac\n    case ${COMP_WORDS[1]} in\n" + commands + fmt::format("        *) words='{}' ;;\n", words_for(app, choices)) +
           "    esac\n    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n    if [[ $COMP_CWORD -gt 1 && $current != -* ]]; then _grantlint_files -f; fi\n}\n"
           "complete -F _grantlint grantlint\n";
}

std::string zsh_quoted(std::string text) {
    for (const std::string_view special : {"\\", "[", "]", ":"}) {
        for (std::size_t at = text.find(special); at != std::string::npos; at = text.find(special, at + 2)) text.insert(at, "\\");
    }
    for (std::size_t at = text.find('\''); at != std::string::npos; at = text.find('\'', at + 4)) text.replace(at, 1, "'\\''");
    return text;
}

std::string zsh_script(const CLI::App& app, const Choices& choices) {
    std::string commands, cases;
    for (const CLI::App* command : commands_of(app)) {
        commands += fmt::format("        '{}:{}'\n", command->get_name(), zsh_quoted(command->get_description()));
        cases += "        " + command->get_name() + ")\n            _arguments \\\n";
        for (const CLI::Option* option : options_of(*command)) {
            for (const std::string& name : names_of(*option)) {
                const std::vector<std::string> words = choices(name);
                std::string value;
                if (takes_value(*option)) {
                    const Kind kind = kind_of(*option, words);
                    value = ":" + zsh_quoted(option->get_type_name()) + ":";
                    if (kind == Kind::words) value += fmt::format("({})", fmt::join(words, " "));
                    else if (kind == Kind::folder) value += "_files -/";
                    else if (kind == Kind::file) value += "_files";
                }
                cases += fmt::format("                '{}[{}]{}' \\\n", name, zsh_quoted(option->get_description()), value);
            }
        }
        const std::vector<std::string> words = positional_words(*command, choices);
        cases += words.empty() ? "                '*:path:_files'\n            ;;\n" : fmt::format("                '1:word:({})'\n            ;;\n", fmt::join(words, " "));
    }
    return "#compdef grantlint\n_grantlint() {\n    local -a commands\n    commands=(\n" + commands +
           "    )\n    if (( CURRENT == 2 )); then\n        _describe command commands\n        return\n    fi\n    local command=$words[2]\n    shift words\n    (( CURRENT-- ))\n    case $command in\n" + cases +
           "    esac\n}\nif [ \"$funcstack[1]\" = _grantlint ]; then _grantlint \"$@\"; else compdef _grantlint grantlint; fi\n";
}

std::string fish_quoted(std::string text) {
    for (std::size_t at = text.find_first_of("\\'"); at != std::string::npos; at = text.find_first_of("\\'", at + 2)) text.insert(at, "\\");
    return "'" + text + "'";
}

std::string fish_script(const CLI::App& app, const Choices& choices) {
    std::string out = "# fish completion of grantlint\n";
    for (const CLI::App* command : commands_of(app)) {
        out += fmt::format("complete -c grantlint -n __fish_use_subcommand -f -a {} -d {}\n", command->get_name(), fish_quoted(command->get_description()));
        if (const std::vector<std::string> words = positional_words(*command, choices); !words.empty()) out += fmt::format("complete -c grantlint -n '__fish_seen_subcommand_from {}' -f -a '{}'\n", command->get_name(), fmt::join(words, " "));
        for (const CLI::Option* option : options_of(*command)) {
            out += fmt::format("complete -c grantlint -n '__fish_seen_subcommand_from {}'", command->get_name());
            std::vector<std::string> words;
            for (const std::string& name : option->get_snames()) out += " -s " + name;
            for (const std::string& name : option->get_lnames()) out += " -l " + name, words = choices("--" + name);
            if (takes_value(*option)) out += words.empty() ? " -r" : fmt::format(" -x -a '{}'", fmt::join(words, " "));
            out += " -d " + fish_quoted(option->get_description()) + "\n";
        }
    }
    return out;
}

}  // namespace

std::string manual_page(const CLI::App& app, std::string_view version) {
    std::string out = fmt::format(".TH GRANTLINT 1 \"\" \"grantlint {}\" \"User Commands\"\n.SH NAME\ngrantlint \\- finds API permissions that a program needs and its manifest does not grant\n.SH SYNOPSIS\n"
                                  ".B grantlint\n\\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIPATH\\fR...] [\\-\\- \\fIFLAGS\\fR...]\n.SH DESCRIPTION\n{}\n.SH OPTIONS\n", version, roff(app.get_description()));
    write_options(app, out);
    out += ".SH COMMANDS\n";
    for (const CLI::App* command : commands_of(app)) write_command(*command, command->get_name(), out);
    return out + ".SH NOTES\n" + roff(app.get_footer()) + "\n";
}

std::optional<std::string> completion_script(const CLI::App& app, std::string_view shell, const Choices& choices) {
    if (shell == "bash") return bash_script(app, choices);
    if (shell == "zsh") return zsh_script(app, choices);
    if (shell == "fish") return fish_script(app, choices);
    return std::nullopt;
}

}  // namespace grantlint::cli
