// Where each call counts: the function in which its route is complete. Reads the ways that were found (instances.h), shorter ones
// first; where one counts, those around it do not. Who wrote a route's texts decides where several functions know it (authors.h).
#pragma once

#include <set>
#include <vector>

#include "flow/http_call.h"
#include "flow/instances.h"
#include "flow/reach.h"

namespace grantlint::flow {

struct PlacementRequest {
    const FlowRequest& request;
    Knowledge& knowledge;                      // objects are tried in functions, which are run again for that
    const Reach& reach;
    const Instances& instances;
    const std::set<std::uint32_t>& drained;    // functions that send what others put somewhere, and of which that is known
};

std::vector<HttpCall> place(const PlacementRequest& request);  // sorted by position, method and URL

}  // namespace grantlint::flow
