#include "manifest/write.h"

#include <nlohmann/json.hpp>

namespace grantlint::manifest {

namespace {

std::string quoted(const std::string& text) { return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

std::string list(const std::set<std::string>& names) {
    if (names.size() < 2) return "[" + (names.empty() ? std::string() : quoted(*names.begin())) + "]";
    std::string text = "[";
    for (const std::string& name : names) text += std::string(text == "[" ? "" : ",") + "\n    " + quoted(name);
    return text + "\n  ]";
}

}  // namespace

std::string to_text(const std::string& app, const std::set<std::string>& permissions, const std::set<std::string>& optional) {
    std::string text = "{\n";
    if (!app.empty()) text += "  \"app\": " + quoted(app) + ",\n";
    text += "  \"permissions\": " + list(permissions);
    if (!optional.empty()) text += ",\n  \"optional\": " + list(optional);
    return text + "\n}\n";
}

}  // namespace grantlint::manifest
