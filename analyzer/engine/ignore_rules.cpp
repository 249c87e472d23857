#include "engine/ignore_rules.h"

#include <fnmatch.h>

#include <ranges>
#include <span>

#include "base/path.h"

namespace grantlint::engine {

namespace {

constexpr std::string_view kAnyDepth = "**";

std::vector<std::string> segments_of(std::string_view path) {
    std::vector<std::string> out;
    for (const auto part : std::views::split(path, '/')) {
        if (!part.empty()) out.emplace_back(part.begin(), part.end());
    }
    return out;
}

// Segment by segment; ** stands for any number of them. Steps are kept per pattern segment, so that many ** cost no more than one.
bool fits(std::span<const std::string> pattern, std::span<const std::string> path) {
    std::vector<bool> reached(path.size() + 1);  // after the pattern's segments so far: how much of the path may be used up
    reached[0] = true;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        std::vector<bool> next(path.size() + 1);
        const bool last = at + 1 == pattern.size();
        bool open = false;
        for (std::size_t used = 0; used <= path.size(); ++used) {
            if (pattern[at] == kAnyDepth) {
                open = open || (reached[used] && (!last || used < path.size()));  // a/** is what is in a, and not a itself
                next[used] = last ? open && used > 0 && used == path.size() : open;
            } else if (reached[used] && used < path.size()) {
                next[used + 1] = next[used + 1] || ::fnmatch(pattern[at].c_str(), path[used].c_str(), FNM_PATHNAME) == 0;
            }
        }
        reached = std::move(next);
    }
    return reached[path.size()];
}

std::string_view without_trailing_blanks(std::string_view line) {
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) {
        if (line.size() > 1 && line[line.size() - 2] == '\\') break;
        line.remove_suffix(1);
    }
    return line;
}

}  // namespace

void IgnoreRules::add(std::string_view pattern) {
    pattern = without_trailing_blanks(pattern);
    if (pattern.empty() || pattern.front() == '#') return;
    Pattern out;
    out.negated = pattern.front() == '!';
    if (out.negated) pattern.remove_prefix(1);
    out.folder_only = pattern.ends_with('/');
    if (out.folder_only) pattern.remove_suffix(1);
    const bool anchored = pattern.find('/') != std::string_view::npos;
    out.segments = segments_of(pattern);
    if (out.segments.empty()) return;
    if (!anchored) out.segments.insert(out.segments.begin(), std::string(kAnyDepth));
    patterns_.push_back(std::move(out));
}

void IgnoreRules::add_lines(std::string_view text) {
    for (const auto line : std::views::split(text, '\n')) add(std::string_view(line.begin(), line.end()));
}

std::optional<bool> IgnoreRules::verdict(std::string_view path, bool is_folder) const {
    if (!is_inside(path, folder_) || path == folder_) return std::nullopt;
    const std::vector<std::string> segments = segments_of(path.substr(folder_.size()));
    for (const Pattern& pattern : patterns_ | std::views::reverse) {
        if ((is_folder || !pattern.folder_only) && fits(pattern.segments, segments)) return !pattern.negated;
    }
    return std::nullopt;
}

bool IgnoreRules::covers(const std::string& file) const {
    if (patterns_.empty() || !is_inside(file, folder_)) return false;
    for (std::size_t at = folder_.size() + 1; (at = file.find('/', at)) != std::string::npos; ++at) {
        if (verdict(std::string_view(file).substr(0, at), true).value_or(false)) return true;
    }
    return verdict(file, false).value_or(false);
}

}  // namespace grantlint::engine
