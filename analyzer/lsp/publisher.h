// Diagnostics on their way to the client: sent with versions, or given when asked for, never both. What the client has already is
// not sent again.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "lsp/documents.h"
#include "lsp/features.h"
#include "lsp/snapshot.h"

namespace grantlint::lsp {

class Publisher {
public:
    // Of one project, in place of what it said before; an incomplete snapshot says nothing of files that it does not judge.
    void take(const Snapshot& snapshot, DiagnosticsByFile diagnostics);
    void forget(const std::string& folder);  // a project that is no longer there
    void opened(const std::string& file);    // an editor may have kept nothing of what it was sent before

    // textDocument/publishDiagnostics of all that has changed since.
    std::vector<Json> to_send(const Documents& documents, bool with_versions);

    // The report of one file; `previous` is what the client has.
    Json pulled(const std::string& file, const Json& previous);

    // The reports of all files that are not what the client has: uri -> its result id. Nothing when all are.
    std::optional<Json> pulled_workspace(const std::map<std::string, std::string>& previous, const Documents& documents);

    // Whether an open file's diagnostics are not those that were given last.
    [[nodiscard]] bool is_outdated(const Documents& documents) const;

private:
    struct File {
        std::map<std::string, Json> by_folder;
        std::string sent;   // digest of what the client was sent
        std::string given;  // of what it was given; empty: it never asked
        [[nodiscard]] Json all() const;
        [[nodiscard]] std::string digest() const;
    };

    std::map<std::string, File> files_;
};

}  // namespace grantlint::lsp
