// From all units of a run to the HTTP calls that the program makes.
//
//   1. collect   run what stores to fields and globals, so that a field's value is known wherever it is read
//   2. run       every function from which a send can be reached, callees before callers, as a root of its own
//   3. settle    a call belongs to the innermost function of its chain at which its route is known; where a function's own call
//                still depends on its callers, theirs count instead
//   4. objects   what is left depends on an object that was made elsewhere (a job in a queue): each such object is tried
#pragma once

#include <functional>
#include <vector>

#include "flow/client_models.h"
#include "flow/http_call.h"
#include "flow/missing_bodies.h"
#include "ir/unit.h"

namespace grantlint::flow {

struct FlowRequest {
    const std::vector<ir::Unit>& units;  // sorted by source
    const ClientModels& models;
    // Whether a rule names this call beyond doubt: then nothing that a caller knows could change it. May be empty.
    std::function<bool(const std::optional<std::string>& method, const strings::Text& url)> settled;
    // Whether it matters that the program tests for the presence of this text: then the ways on which it was found are kept apart
    // from the others. Empty: every text matters.
    std::function<bool(const std::string& text)> guards;
    BodyRequest bodies;
    std::function<void(std::size_t)> watch;  // is told how many ways to a send were found so far; may be empty
};

// A function that was not followed to its end: something in it is larger than the analysis allows.
struct Bound {
    Range at;
    std::string function;
    std::string what;  // "more than 40000 statements"
};

struct FlowResult {
    std::vector<HttpCall> calls;  // sorted by position, method and URL
    std::vector<Bound> bounds;    // sorted by position
    std::vector<MissingBody> missing_bodies;
    std::vector<std::string> unused_declared;  // "sink 'Bus::post'": declared by the project, and no function or class of the program is called so
};

FlowResult find_calls(const FlowRequest& request);

}  // namespace grantlint::flow
