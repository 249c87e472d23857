// The command line: options in, exit status out. Never analysis.
//
//   0  nothing at or above --fail-on        1  findings        2  the question could not be answered
//
// To add a command: its options and their help in options.cpp, its work in <name>_command.cpp, a line in kCommands (cli.cpp).
#pragma once

namespace grantlint::cli {

int run(int argc, const char* const* argv);

}  // namespace grantlint::cli
