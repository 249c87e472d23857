#include "cli/cli.h"
#include "lsp/server.h"

int main(int argc, char** argv) { return grantlint::cli::run(argc, argv, grantlint::lsp::serve); }
