#include "cli/cli.h"

int main(int argc, char** argv) { return grantlint::cli::run(argc, argv); }
