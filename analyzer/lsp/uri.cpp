#include "lsp/uri.h"

#include "base/path.h"
#include "base/percent.h"

namespace grantlint::lsp {

std::optional<std::string> path_of(std::string_view uri) {
    constexpr std::string_view kScheme = "file://";
    if (!uri.starts_with(kScheme)) return std::nullopt;
    uri.remove_prefix(kScheme.size());
    if (uri.starts_with("localhost/")) uri.remove_prefix(std::string_view("localhost").size());
    if (!uri.starts_with('/')) return std::nullopt;
    const std::string path = percent_decoded(uri.substr(0, uri.find_first_of("?#")));
    if (path.find('\0') != std::string::npos) return std::nullopt;
    return absolute_path(path, "/");
}

std::string uri_of(std::string_view path) { return "file://" + percent_encoded_path(path); }

}  // namespace grantlint::lsp
