// The command line: options in, exit status out. Never analysis.
//
//   0  nothing at or above --fail-on        1  findings        2  the question could not be answered
//
// To add a command: its options and their help in options.cpp, its work in <name>_command.cpp, a line in kCommands (cli.cpp).
#pragma once

#include "engine/session_setup.h"

namespace grantlint::cli {

// Speaks with an editor on two file descriptors until that is gone; the exit status.
using Serve = int (*)(const engine::SessionSetup& setup, int in, int out);

// `serve` is what `lsp` runs.
int run(int argc, const char* const* argv, Serve serve);

}  // namespace grantlint::cli
