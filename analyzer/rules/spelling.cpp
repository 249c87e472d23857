#include "rules/spelling.h"

namespace grantlint::rules {

namespace {

// The longest prefix of the pack that the route begins with; paths have no empty segments, so that their texts can be compared.
const Prefix* find_prefix(const Pack& pack, std::string_view path) {
    const Prefix* longest = nullptr;
    for (const Prefix& prefix : pack.prefixes) {
        const std::size_t length = prefix.path.size();
        const bool begins = path.starts_with(prefix.path) && (path.size() == length || path[length] == '/');
        if (begins && (longest == nullptr || length > longest->path.size())) longest = &prefix;
    }
    return longest;
}

}  // namespace

std::vector<Spelling> spellings_of(const Pack& pack, const Route& route) {
    const std::vector<std::string> segments = split_path(route.path);
    const Prefix* prefix = find_prefix(pack, route.path);
    const std::size_t written = prefix == nullptr ? 0 : split_path(prefix->path).size();
    std::vector<Spelling> spellings = {{segments, written}};
    // A route that is the prefix itself has no other spelling: without it nothing would be left that says what it is.
    if (prefix == nullptr || segments.size() == written) return spellings;
    for (const std::string& alternative : prefix->alternatives) {
        Spelling other{.segments = split_path(alternative)};
        other.prefix_length = other.segments.size();
        other.segments.insert(other.segments.end(), segments.begin() + static_cast<std::ptrdiff_t>(written), segments.end());
        spellings.push_back(std::move(other));
    }
    return spellings;
}

}  // namespace grantlint::rules
