// The calls that were found, by the way that leads to each, and what can be said of them without asking who calls.
#pragma once

#include <map>
#include <vector>

#include "flow/analysis.h"
#include "flow/interpreter.h"

namespace grantlint::flow {

using Chain = std::vector<CallSite>;

struct ChainLess {
    bool operator()(const Chain& a, const Chain& b) const;
};

using Variants = std::vector<Instance>;  // of one chain: one for each value that its method and URL may have
using Instances = std::map<Chain, Variants, ChainLess>;

// The longest chain inside this one that was found too.
const Chain* nearest(const Instances& instances, const Chain& chain);

bool bodied(const Variants& variants);  // the body of one of them counts
bool picked(const Variants& variants);  // several calls of which the caller's argument selects one
bool unread(const Variants& variants);  // the method or the route of one is not known
bool vague(const Variants& variants);   // not known, or one of several that were seen somewhere in the program

// What rules and the shape of URLs say; the request must outlive it.
class Judgement {
public:
    explicit Judgement(const FlowRequest& request) : request_(request) {}

    [[nodiscard]] bool settled(const Instance& one) const;  // a rule knows it beyond doubt
    [[nodiscard]] bool named(const Instance& one) const;    // the same where no rule knows the API, as far as the URL tells
    // The same where callers hand in nothing but identifiers, each of them one segment.
    [[nodiscard]] bool settled_but_for_identifiers(const Instance& one) const;
    // Whether the route rests on what was presumed: with a hole in its place it is another one, or none.
    [[nodiscard]] bool presumed(const Instance& one) const;
    // Whether what the callers know could change this call.
    [[nodiscard]] bool depends(const Variants& variants) const;

private:
    const FlowRequest& request_;
};

}  // namespace grantlint::flow
