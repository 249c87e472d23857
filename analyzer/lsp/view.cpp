#include "lsp/view.h"

#include <algorithm>

#include "base/files.h"
#include "base/path.h"
#include "lsp/uri.h"

namespace grantlint::lsp {

const Text& View::text_of(const std::string& file) {
    if (const Document* document = documents_.find(file)) return document->text;
    const auto [known, is_new] = texts_.try_emplace(file);
    if (is_new) {
        if (Result<std::string> text = load_file(file)) known->second = Text(std::move(*text));
    }
    return known->second;
}

Json View::location(const Range& at) { return {{"uri", uri(at.file)}, {"range", range(at)}}; }

std::string View::uri(const std::string& file) const {
    const Document* document = documents_.find(file);
    return document == nullptr ? uri_of(file) : document->uri;
}

Json View::version(const std::string& file) const {
    const Document* document = documents_.find(file);
    return document == nullptr ? Json() : Json(document->version);
}

const manifest::Manifest* View::manifest(const std::string& file) const {
    const auto found = std::ranges::find(snapshot_.live->manifests.all(), file, &manifest::Manifest::file);
    return found == snapshot_.live->manifests.all().end() ? nullptr : &*found;
}

std::string View::shown(const std::string& file) const { return relative_path(file, snapshot_.folder); }

std::vector<GrantAt> grants_in(const manifest::Manifest& manifest) {
    std::vector<GrantAt> found;
    const auto add = [&](const std::vector<manifest::Grant>& grants, const char* list) {
        for (const manifest::Grant& grant : grants) {
            if (grant.at.known()) found.push_back({&grant, list});
        }
    };
    add(manifest.permissions, "permissions");
    add(manifest.optional, "optional");
    add(manifest.ignored, "ignored");
    return found;
}

GrantAt grant_at(const manifest::Manifest& manifest, const Position& position) {
    for (const GrantAt& one : grants_in(manifest)) {
        if (contains(one.grant->at, position)) return one;
    }
    return {};
}

std::vector<const check::Call*> calls_using(const View& view, const manifest::Manifest& manifest, const manifest::Grant& grant) {
    const check::Use use{.manifest = manifest.file, .grant = view.snapshot().names().canonical(grant.name)};
    std::vector<const check::Call*> calls;
    for (const check::Call& call : view.report().calls) {
        if (std::ranges::find(call.uses, use) != call.uses.end()) calls.push_back(&call);
    }
    return calls;
}

std::vector<const check::Call*> calls_at(const View& view, const std::string& file, const Position& position) {
    std::vector<const check::Call*> calls;
    for (const check::Call& call : view.report().calls) {
        if (call.at.file != file || !contains(call.at, position)) continue;
        const bool is_inner = !calls.empty() && call.at != calls.front()->at;  // sorted: what begins later is inside
        if (is_inner) calls.clear();
        calls.push_back(&call);
    }
    return calls;
}

}  // namespace grantlint::lsp
