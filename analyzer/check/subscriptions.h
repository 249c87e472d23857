// What a subscription needs beyond its route: the permissions of the event filters in its body, and of the transport.
#pragma once

#include <map>
#include <vector>

#include "check/report.h"
#include "flow/http_call.h"
#include "rules/events.h"
#include "rules/matcher.h"

namespace grantlint::check {

// What the flow analysis has to find out for it. Both must outlive the answer.
flow::BodyRequest body_request(const rules::Matcher& matcher, const rules::Events& events);

struct Needs {
    const rules::Pack* pack = nullptr;
    rules::Requirements all;                                 // of the route and of the events
    std::map<rules::Requirement, rules::Certainty> less_sure;  // those of them that are less sure than the route
    std::vector<rules::Condition> conditional;               // of the route, without what the body has decided
    std::vector<std::string> events;                         // filters as the pack writes them, each once
    std::vector<flow::TraceStep> trace;
    std::vector<strings::Text> unknown, unresolved;          // texts that should be filters
};

// A route that takes no subscription needs what it needs.
Needs needs_of(const flow::HttpCall& http, const rules::Match& match, const rules::Events& events);

}  // namespace grantlint::check
