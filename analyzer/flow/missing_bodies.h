// Functions of the project that are called, and whose bodies no unit of the run brings: what they do was not looked at.
//
//   sync.h     void sync_calls();             its source is not among those that are analysed
//   main.cpp   int main() { sync_calls(); }   {at: main.cpp:1:14, function: "sync_calls", declared_in: sync.h}
//
// Not among them is what client models know. A header with one of those that the program calls is a library's, wherever it lies.
#pragma once

#include <string>
#include <vector>

#include "base/source.h"
#include "flow/client_models.h"
#include "flow/program.h"
#include "flow/reach.h"

namespace grantlint::flow {

struct MissingBody {
    Range at;              // the first mention in its file
    std::string function;  // qualified name
    std::string declared_in;
    std::vector<std::string> users;  // sorted files whose functions reach a mention in that file, without it
    auto operator<=>(const MissingBody&) const = default;
};

// One for each function and each file that mentions it, sorted by place.
std::vector<MissingBody> find_missing_bodies(const std::vector<ir::Unit>& units, const Program& program, const Reach& reach, const ClientModels& models);

}  // namespace grantlint::flow
