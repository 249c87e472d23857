// The manual page and the shells' completions, made of the same description of the options as --help.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace grantlint::cli {

// roff, for man(1).
std::string manual_page(const CLI::App& app, std::string_view version);

constexpr std::string_view kShells[] = {"bash", "zsh", "fish"};

// The words that an option takes; empty where it takes a file, a folder or anything.
using Choices = std::function<std::vector<std::string>(const std::string& option)>;

// A script for one of kShells; nullopt for another shell.
std::optional<std::string> completion_script(const CLI::App& app, std::string_view shell, const Choices& choices);

}  // namespace grantlint::cli
