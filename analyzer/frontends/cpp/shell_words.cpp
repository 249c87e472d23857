#include "frontends/cpp/shell_words.h"

namespace grantlint::cpp {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Inside double quotes a backslash escapes these only.
bool is_escapable(char c) { return c == '"' || c == '\\' || c == '$' || c == '`'; }

}  // namespace

std::vector<std::string> split_shell_words(std::string_view command) {
    std::vector<std::string> words;
    std::string word;
    bool in_word = false;
    char quote = '\0';
    for (std::size_t i = 0; i < command.size(); ++i) {
        const char c = command[i];
        const bool has_next = i + 1 < command.size();
        if (quote == '\0' && is_blank(c)) {
            if (in_word) words.push_back(std::move(word));
            word.clear();
            in_word = false;
            continue;
        }
        in_word = true;
        if (c == quote) quote = '\0';
        else if (quote == '\0' && (c == '"' || c == '\'')) quote = c;
        else if (c == '\\' && has_next && (quote == '\0' || (quote == '"' && is_escapable(command[i + 1])))) word += command[++i];
        else word += c;
    }
    if (in_word) words.push_back(std::move(word));
    return words;
}

}  // namespace grantlint::cpp
