// To which server a function sends that leaves it open, where all that call it say so.
//
//   Api(const std::string& host) : client_(host) {}      Api api("https://platform.ringcentral.com");
//   void log() { client_.Get("/call-log"); }             api.log();
#pragma once

#include <functional>
#include <vector>

#include "flow/instances.h"

namespace grantlint::flow {

// The call, with the host that its callers (`outer`) name: one that a rule knows, if there is such a one. As it is, where one of them
// names none, or the machine itself: that stands for another server, in a test. `called`: whether chains go on further out.
Instance with_host(const Instance& one, const std::vector<const Variants*>& outer, const FlowRequest& request, const std::function<bool(const Chain&)>& called);

}  // namespace grantlint::flow
