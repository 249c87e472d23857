// What the client can do and wants, as it says when it begins, and what the server answers that it can.
#pragma once

#include <string>
#include <vector>

#include "lsp/message.h"
#include "lsp/positions.h"

namespace grantlint::lsp {

struct Client {
    Encoding encoding = Encoding::utf16;
    bool pulls = false;                 // asks for diagnostics; else they are sent
    bool refreshes_diagnostics = false, refreshes_lenses = false, refreshes_hints = false;
    bool related_information = false, code_description = false, tags = false, data = false, versions = false;  // of diagnostics that are sent
    bool action_literals = false;       // code actions with kinds; without it there are none
    bool versioned_edits = false;       // documentChanges
    bool creates_files = false;         // in documentChanges
    bool watches_files = false;         // on request
    bool shows_progress = false;
    bool markdown = false;              // in hovers
    bool shows_calls = false;           // runs kShowCalls, the command behind a lens
    bool inlay_hints = false;           // the user's setting
    bool verbose = false;               // the user's setting: also what the analysis could not do
    long process = 0;                   // of the client; 0: not known
    std::vector<std::string> folders;   // absolute; the workspace's
};

constexpr const char* kShowCalls = "grantlint.showCalls";

// Throws Json::exception where a value is of the wrong kind.
Client read_client(const Json& params);

// {"inlayHints": true, "verbose": false}, perhaps below "grantlint"; what is not there stays as it is.
void read_settings(const Json& settings, Client& client);

Json initialize_result(const Client& client, const std::string& version);

// The files whose change on the disk the client is asked to report.
Json watch_registration();

}  // namespace grantlint::lsp
