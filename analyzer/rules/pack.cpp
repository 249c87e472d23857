#include "rules/pack.h"

#include <algorithm>
#include <filesystem>

#include "base/digest.h"
#include "base/embedded.h"
#include "base/files.h"
#include "base/nearest.h"

namespace grantlint::rules {

std::vector<std::string> split_path(std::string_view path) {
    std::vector<std::string> segments;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        if (slash != 0) segments.emplace_back(path.substr(0, slash));
        if (slash == std::string_view::npos) break;
        path.remove_prefix(slash + 1);
    }
    return segments;
}

bool is_parameter(std::string_view segment) { return segment.size() > 2 && segment.front() == '{' && segment.back() == '}'; }

bool is_like_an_identifier(std::string_view text, const Pack& pack) {
    return text.find_first_of("0123456789{}%<>:$*") != std::string_view::npos ||
           std::ranges::find(pack.parameter_aliases, text) != pack.parameter_aliases.end();
}

std::string to_words(const Requirement& requirement) {
    std::string words;
    for (const std::string& name : requirement.any_of) words += (words.empty() ? "" : " or ") + name;
    return words;
}

std::string to_words(const Requirements& requirements) {
    std::string words;
    for (const Requirement& requirement : requirements) words += (words.empty() ? "" : ", ") + to_words(requirement);
    return words;
}

std::vector<std::string> names_of(const Requirements& requirements) {
    std::vector<std::string> names;
    for (const Requirement& requirement : requirements) names.insert(names.end(), requirement.any_of.begin(), requirement.any_of.end());
    return names;
}

namespace {

bool is_shipped_pack(std::string_view name) { return name.ends_with(".json") && name.find('/') == std::string_view::npos; }

std::string_view pack_name(std::string_view file) { return file.substr(0, file.size() - std::string_view(".json").size()); }

Result<Pack> load_text(std::string_view text, const std::string& file) {
    Result<Pack> pack = parse_pack(text, file);
    if (pack) pack->digest = digest_of(text);
    return pack;
}

Result<Pack> load_pack(const std::string& name) {
    std::vector<std::string_view> known;
    for (const EmbeddedFile& file : embedded_rules()) {
        if (!is_shipped_pack(file.name)) continue;
        if (pack_name(file.name) == name) return load_text(file.content, "rules/" + std::string(file.name));
        known.push_back(pack_name(file.name));
    }
    const bool is_file = name.find('/') != std::string::npos || name.ends_with(".json") || std::filesystem::exists(name);
    if (!is_file) return failure("no rule pack is called '" + name + "', and there is no such file", suggest(name, known));
    const Result<std::string> text = load_file(name, kMostDataBytes, FileKind::any);
    if (!text) return std::unexpected(text.error());
    return load_text(*text, name);
}

}  // namespace

Result<std::vector<Pack>> load_packs(const std::vector<std::string>& names_or_files) {
    std::vector<std::string> names = names_or_files;
    if (names.empty()) {
        for (const EmbeddedFile& file : embedded_rules()) {
            if (is_shipped_pack(file.name)) names.emplace_back(pack_name(file.name));
        }
        std::ranges::sort(names);
    }
    std::vector<Pack> packs;
    for (const std::string& name : names) {
        auto pack = load_pack(name);
        if (!pack) return std::unexpected(pack.error());
        const auto same = std::ranges::find(packs, pack->name, &Pack::name);
        if (same != packs.end()) {
            return failure("two rule packs are called '" + pack->name + "': " + same->file + " and " + pack->file,
                           "give each --rules pack a name of its own", {.file = pack->file});
        }
        packs.push_back(std::move(*pack));
    }
    return packs;
}

}  // namespace grantlint::rules
