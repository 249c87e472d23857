// The language server: messages in, answers out, until the client is gone.
//
//   reader ── frames ──► inbox ──► server ── tasks ──► analyst
//                          ▲                              │
//                          └────────── snapshots ─────────┘
//
// The server's thread owns the texts and the last snapshots, and never waits for an analysis: a request that needs a newer one stays
// until that has come. What it can be asked: features.h.
#pragma once

#include "engine/session_setup.h"

namespace grantlint::lsp {

// Speaks LSP 3.17 on two file descriptors. Returns the exit status: 0 after shutdown and exit, else 1.
int serve(const engine::SessionSetup& setup, int in, int out);

}  // namespace grantlint::lsp
