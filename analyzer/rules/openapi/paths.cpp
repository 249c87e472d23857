#include "rules/openapi/paths.h"

#include <algorithm>
#include <cctype>

#include "base/percent.h"
#include "base/utf8.h"
#include "rules/pack.h"

namespace grantlint::rules::openapi {

namespace {

bool is_name_byte(unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-' || c == '.'; }

// "user id" -> "user_id", "+path" -> "path"
std::string to_name(std::string_view written) {
    std::string name;
    for (const char c : written) name += is_name_byte(static_cast<unsigned char>(c)) ? c : '_';
    const std::size_t first = name.find_first_not_of('_');
    const std::size_t last = name.find_last_not_of('_');
    return first == std::string::npos ? "parameter" : name.substr(first, last - first + 1);
}

// "{a}", "{a}.json", "v{a},{b}": the names in braces. False when the braces do not match.
bool find_parameters(std::string_view segment, std::vector<std::string>& names) {
    while (!segment.empty()) {
        const std::size_t brace = segment.find_first_of("{}");
        if (brace == std::string_view::npos) return true;
        if (segment[brace] == '}') return false;
        const std::size_t end = segment.find_first_of("{}", brace + 1);
        if (end == std::string_view::npos || segment[end] == '{') return false;
        names.emplace_back(segment.substr(brace + 1, end - brace - 1));
        segment.remove_prefix(end + 1);
    }
    return true;
}

bool runs_over_slashes(std::string_view name) { return name.starts_with('+') || name.ends_with('*'); }

class PathReader {
public:
    PackPath read(std::string_view path) {
        const std::size_t stop = std::min(path.find_first_of("?#"), path.size());
        if (stop < path.size()) note("a pack's path has no query");
        if (!path.starts_with('/')) result_.problem = "a path begins with '/'";
        // A parameter may hold a slash in its name only by mistake; splitting shows it as braces that do not match.
        for (const std::string& segment : split_path(path.substr(0, stop))) add_segment(segment);
        if (!result_.problem.empty()) result_.path.clear();
        else if (result_.path.empty()) result_.path = "/";
        return std::move(result_);
    }

private:
    void note(std::string what) {
        if (result_.change.empty()) result_.change = std::move(what);
    }

    void add_segment(const std::string& segment) {
        std::vector<std::string> names;
        if (!find_parameters(segment, names)) {
            result_.problem = "the braces of '" + segment + "' do not match";
            return;
        }
        if (names.empty()) add_literal(segment);
        else add_parameter(segment, names);
        result_.written.insert(result_.written.end(), names.begin(), names.end());
    }

    void add_literal(const std::string& segment) {
        const std::string text = percent_decoded(segment);
        const bool has_blank = std::ranges::any_of(text, [](unsigned char c) { return c <= ' ' || c == 0x7F; });
        if (has_blank || text.find_first_of("/?#{}") != std::string::npos || find_invalid_utf8(text)) result_.problem = "a pack's path cannot hold the segment '" + segment + "'";
        result_.path += "/" + text;
    }

    void add_parameter(const std::string& segment, const std::vector<std::string>& names) {
        const std::string& name = names.front();
        const bool is_whole = segment.size() == name.size() + 2;
        if (!is_whole) note("a parameter is a whole segment, so '" + segment + "' matches any");
        else if (runs_over_slashes(name)) note("a parameter is one segment, so '" + segment + "' matches no text with a '/'");
        result_.path += "/{" + to_name(name) + "}";
    }

    PackPath result_;
};

}  // namespace

PackPath to_pack_path(std::string_view path) { return PathReader().read(path); }

std::string join_paths(std::string_view prefix, std::string_view path) {
    const std::string joined = std::string(prefix == "/" ? "" : prefix) + std::string(path == "/" ? "" : path);
    return joined.empty() ? "/" : joined;
}

}  // namespace grantlint::rules::openapi
