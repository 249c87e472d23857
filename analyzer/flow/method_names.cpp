#include "flow/method_names.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace grantlint::flow {
namespace {

constexpr std::array<std::string_view, 9> kMethods = {"GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT"};

}  // namespace

std::optional<std::string> method_of(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    const bool token = !out.empty() && std::ranges::all_of(out, [](unsigned char c) { return std::isalpha(c) || c == '-'; });
    return token ? std::optional(out) : std::nullopt;
}

bool known_method(const std::string& method) { return std::ranges::find(kMethods, method) != kMethods.end(); }

std::optional<std::string> method_in_name(std::string_view name) {
    name = name.substr(name.rfind(':') + 1);
    if (const auto whole = method_of(name); whole && known_method(*whole)) return whole;
    if (const auto part = method_of(name.substr(name.rfind('_') + 1)); part && known_method(*part)) return part;
    if (name.starts_with('k') || name.starts_with('e')) {
        if (const auto part = method_of(name.substr(1)); part && known_method(*part)) return part;
    }
    return std::nullopt;
}

std::optional<std::string> method_in_function(std::string_view name) {
    name = name.substr(name.rfind(':') + 1);
    std::optional<std::string> found;
    std::string word;
    const auto end_word = [&] {
        const std::optional<std::string> method = method_of(word);
        word.clear();
        if (!method || !known_method(*method) || *method == "CONNECT" || *method == "TRACE" || *method == "OPTIONS") return true;
        const bool first = !found || *found == *method;
        found = method;
        return first;
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        const bool begins = std::isalpha(c) == 0 || (std::isupper(c) != 0 && i > 0 && std::islower(static_cast<unsigned char>(name[i - 1])) != 0);
        if (begins && !end_word()) return std::nullopt;
        if (std::isalpha(c) != 0) word.push_back(static_cast<char>(c));
    }
    return end_word() ? found : std::nullopt;
}

}  // namespace grantlint::flow
