#pragma once
#include <string>
#include <vector>
namespace absl {
std::vector<char*> ParseCommandLine(int argc, char* argv[]);
}
