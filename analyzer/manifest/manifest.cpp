#include "manifest/manifest.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>

#include "base/files.h"
#include "base/json.h"
#include "base/lines.h"
#include "base/path.h"
#include "base/utf8.h"
#include "base/yaml.h"
#include "manifest/forms.h"

namespace grantlint::manifest {

namespace {

constexpr std::size_t kMostBytes = 16UL << 20U;  // what is larger is no manifest

bool is_utf16(std::string_view text) {
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") || text.substr(0, 4).find('\0') != std::string_view::npos;
}

std::optional<Error> refuse_encoding(std::string_view text, const std::string& file) {
    if (is_utf16(text)) return Error{.message = "the file is not in UTF-8 but looks like UTF-16", .at = {file, 1, 1, 1, 1}, .help = "save it as UTF-8"};
    const auto invalid = find_invalid_utf8(text);
    if (!invalid) return std::nullopt;
    return Error{.message = "the file is not in UTF-8 from here on", .at = LineIndex(text).range(file, *invalid, *invalid + 1), .help = "save it as UTF-8"};
}

Form form_of(std::string_view text, const std::string& file) {
    std::string ending(extension(file));
    std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (ending == ".json" || ending == ".jsonc") return Form::json;
    if (ending == ".yaml" || ending == ".yml") return Form::yaml;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{' ? Form::json : Form::link;
}

Result<Manifest> parse_yaml(std::string_view text, const std::string& file) {
    const Result<json::Document> document = yaml::parse(text, file);
    if (!document) return std::unexpected(document.error());
    Result<Manifest> manifest = read_lists(*document);
    if (manifest) manifest->form = Form::yaml;
    return manifest;
}

Result<Manifest> parse_json(std::string_view text, const std::string& file, const Declarations& declarations) {
    const Result<json::Document> document = json::parse(text, file, json::Dialect::jsonc);
    if (!document) return std::unexpected(document.error());
    if (const TokenShape* shape = find_token_shape(document->root, declarations)) return read_token(*document, text, *shape);
    return read_lists(*document);
}

// Whatever it is: a link that leads nowhere is an error to whoever reads it, and not a reason to take the next manifest upward.
bool is_there(const std::string& path) {
    std::error_code code;
    const auto type = std::filesystem::symlink_status(path, code).type();
    return type != std::filesystem::file_type::not_found && type != std::filesystem::file_type::none;
}

}  // namespace

Result<Manifest> parse_manifest(std::string_view text, const std::string& file) {
    if (const auto error = refuse_encoding(text, file)) return std::unexpected(*error);
    const Form form = form_of(text, file);
    if (form == Form::yaml) return parse_yaml(text, file);
    const Result<Declarations> declarations = load_declarations();
    if (!declarations) return std::unexpected(declarations.error());
    return form == Form::json ? parse_json(text, file, *declarations) : read_links(text, file, *declarations);
}

Result<Manifest> load_manifest(const std::string& file, const Overlay& overlay) {
    const Result<std::string> text = load_file(file, overlay, kMostBytes);
    if (!text) return std::unexpected(text.error());
    return parse_manifest(*text, file);
}

Result<Manifest> load_manifest(const std::string& file, FileKind kind) {
    const Result<std::string> text = load_file(file, kMostBytes, kind);
    if (!text) return std::unexpected(text.error());
    return parse_manifest(*text, file);
}

std::string find_manifest(std::string folder, const Overlay& overlay) {
    while (true) {
        std::string candidate = absolute_path(kFileName, folder);
        if (overlay.contains(candidate) || is_there(candidate)) return candidate;
        if (folder == "/" || folder == ".") return {};
        folder = parent_path(folder);
    }
}

Manifests Manifests::fixed(Manifest manifest) {
    Manifests manifests;
    manifests.manifests_.push_back(std::move(manifest));
    manifests.fixed_ = true;
    return manifests;
}

Result<Manifests> Manifests::discover(const std::vector<std::string>& files, const Overlay& overlay) {
    std::map<std::string, std::string> file_by_folder;
    std::map<std::string, std::size_t> index_by_file;
    for (const std::string& file : files) {
        const auto [entry, is_new] = file_by_folder.emplace(parent_path(file), std::string());
        if (!is_new) continue;
        entry->second = find_manifest(entry->first, overlay);
        if (!entry->second.empty()) index_by_file.emplace(entry->second, 0);
    }
    Manifests manifests;
    for (auto& [file, index] : index_by_file) {
        Result<Manifest> manifest = load_manifest(file, overlay);
        if (!manifest) return std::unexpected(manifest.error());
        index = manifests.manifests_.size();
        manifests.manifests_.push_back(std::move(*manifest));
    }
    for (const auto& [folder, file] : file_by_folder) {
        if (!file.empty()) manifests.by_folder_.emplace(folder, index_by_file.at(file));
    }
    return manifests;
}

const Manifest* Manifests::find_for(const std::string& file) const {
    if (fixed_) return &manifests_.front();
    const auto found = by_folder_.find(parent_path(file));
    return found == by_folder_.end() ? nullptr : &manifests_[found->second];
}

std::vector<const Manifest*> Manifests::find_all_for(const std::string& file, const std::vector<std::string>& users) const {
    const Manifest* nearest = find_for(file);
    if (fixed_) return {nearest};
    const std::string shared_in = nearest == nullptr ? "/" : parent_path(nearest->file);
    std::set<const Manifest*> found;
    if (nearest != nullptr) found.insert(nearest);
    for (const std::string& user : users) {
        const Manifest* other = find_for(user);
        if (other != nullptr && is_inside(parent_path(other->file), shared_in)) found.insert(other);
    }
    return {found.begin(), found.end()};  // they lie in one list, which is sorted by file
}

}  // namespace grantlint::manifest
