// One snapshot as a feature sees it: places as the client counts them, texts as the client has them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "check/report.h"
#include "lsp/client.h"
#include "lsp/documents.h"
#include "lsp/snapshot.h"
#include "manifest/manifest.h"

namespace grantlint::lsp {

class View {
public:
    // All of them must outlive it.
    View(const Snapshot& snapshot, const Documents& documents, const Client& client, std::string pages) : snapshot_(snapshot), documents_(documents), client_(client), pages_(std::move(pages)) {}

    [[nodiscard]] const Snapshot& snapshot() const { return snapshot_; }
    [[nodiscard]] const check::Report& report() const { return snapshot_.report(); }
    [[nodiscard]] const Client& client() const { return client_; }
    [[nodiscard]] const std::string& pages() const { return pages_; }

    const Text& text_of(const std::string& file);  // empty when it cannot be read
    Json range(const Range& at) { return text_of(at.file).to_range(at, client_.encoding); }
    Json location(const Range& at);
    [[nodiscard]] std::string uri(const std::string& file) const;  // as the client writes it
    [[nodiscard]] Json version(const std::string& file) const;     // null: not open
    Position position(const std::string& file, const Json& at) { return text_of(file).position(at, client_.encoding); }

    // Null: the file is none of the manifests.
    [[nodiscard]] const manifest::Manifest* manifest(const std::string& file) const;
    // The project's name for a file, as messages have it.
    [[nodiscard]] std::string shown(const std::string& file) const;

private:
    const Snapshot& snapshot_;
    const Documents& documents_;
    const Client& client_;
    std::string pages_;
    std::map<std::string, Text> texts_;
};

// A grant and the list that it stands in.
struct GrantAt {
    const manifest::Grant* grant = nullptr;
    const char* list = "";  // "permissions", "optional", "ignored"
};

std::vector<GrantAt> grants_in(const manifest::Manifest& manifest);  // those with a place
GrantAt grant_at(const manifest::Manifest& manifest, const Position& position);  // null when there is none

// The calls that use a grant of the manifest's app, as the report has it.
std::vector<const check::Call*> calls_using(const View& view, const manifest::Manifest& manifest, const manifest::Grant& grant);

// The call at a place of a file, the innermost; all of its readings. Empty when there is none.
std::vector<const check::Call*> calls_at(const View& view, const std::string& file, const Position& position);

}  // namespace grantlint::lsp
