#include "manifest/manifest.h"

#include <filesystem>
#include <set>

#include "base/fields.h"
#include "base/files.h"
#include "base/json.h"
#include "base/path.h"

namespace grantlint::manifest {

namespace {

std::vector<Grant> to_grants(const std::vector<json::Text>& names) {
    std::vector<Grant> grants;
    for (const json::Text& name : names) grants.push_back({name.value, name.at});
    return grants;
}

// A permission has one place: granted, optional or ignored.
void refuse_overlap(json::Fields& fields, const Manifest& manifest) {
    std::set<std::string> seen;
    for (const Grant& grant : manifest.permissions) seen.insert(grant.name);
    for (const Grant& grant : manifest.optional) {
        if (seen.contains(grant.name)) {
            fields.fail(Error{.message = "'" + grant.name + "' is both in 'permissions' and in 'optional'",
                              .at = grant.at,
                              .help = "keep it in \"permissions\" when every installation grants it"});
        }
    }
}

bool is_regular_file(const std::string& path) {
    std::error_code code;
    return std::filesystem::is_regular_file(path, code);
}

// The nearest manifest in the folder or above it; empty when there is none.
std::string find_upward(std::string folder) {
    while (true) {
        std::string candidate = absolute_path(kFileName, folder);
        if (is_regular_file(candidate)) return candidate;
        if (folder == "/" || folder == ".") return {};
        folder = parent_path(folder);
    }
}

}  // namespace

Result<Manifest> parse_manifest(std::string_view text, const std::string& file) {
    const Result<json::Document> document = json::parse(text, file, json::Comments::accept);
    if (!document) return std::unexpected(document.error());
    json::Fields fields(*document, document->root, "the manifest");
    fields.optional_string("$schema");
    Manifest manifest{.file = file, .app = fields.optional_string("app")};
    manifest.permissions = to_grants(fields.strings("permissions"));
    manifest.optional = to_grants(fields.optional_strings("optional"));
    manifest.ignored = to_grants(fields.optional_strings("ignored"));
    refuse_overlap(fields, manifest);
    if (const auto error = fields.finish()) return std::unexpected(*error);
    manifest.permissions_at = document->range(*document->root.find("permissions"));
    return manifest;
}

Result<Manifest> load_manifest(const std::string& file) {
    const Result<std::string> text = load_file(file);
    if (!text) return std::unexpected(text.error());
    return parse_manifest(*text, file);
}

Manifests Manifests::fixed(Manifest manifest) {
    Manifests manifests;
    manifests.manifests_.push_back(std::move(manifest));
    manifests.fixed_ = true;
    return manifests;
}

Result<Manifests> Manifests::discover(const std::vector<std::string>& files) {
    std::map<std::string, std::string> file_by_folder;
    std::map<std::string, std::size_t> index_by_file;
    for (const std::string& file : files) {
        const auto [entry, is_new] = file_by_folder.emplace(parent_path(file), std::string());
        if (!is_new) continue;
        entry->second = find_upward(entry->first);
        if (!entry->second.empty()) index_by_file.emplace(entry->second, 0);
    }
    Manifests manifests;
    for (auto& [file, index] : index_by_file) {
        Result<Manifest> manifest = load_manifest(file);
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

}  // namespace grantlint::manifest
