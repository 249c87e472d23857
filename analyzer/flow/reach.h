// Which functions matter: from which a send can be reached, and which change what outlives them.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "flow/client_models.h"
#include "flow/program.h"

namespace grantlint::flow {

struct Reach {
    std::vector<bool> sends;
    std::vector<bool> writes;
    std::vector<bool> raises;          // throws or ends the program, on some way
    std::vector<bool> makes;           // makes objects of the project's classes from arguments itself
    std::vector<bool> stores;          // assigns to a field or a global itself
    std::vector<std::set<std::string>> stored;  // which: "class identity.field", a global's identity
    std::set<std::string> emptied;              // of those, containers from which only code that is called back takes the first, one at a time
    std::vector<std::set<std::string>> read;    // those that it finds on its own object, its parameters or in globals
    std::vector<std::set<std::string>> taken;   // containers whose first item it takes off
    std::vector<std::uint32_t> order;  // all functions, callees before callers as far as there are no cycles
    std::vector<std::vector<std::uint32_t>> callers;  // by function, each once
};

Reach find_reach(const Program& program, const ClientModels& models);

// The files whose functions reach this one, through however many calls; sorted, without its own.
std::vector<std::string> users_of(std::uint32_t function, const Program& program, const Reach& reach);

}  // namespace grantlint::flow
