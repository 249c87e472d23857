#include "flow/hosts.h"

#include <algorithm>

#include "flow/url_shape.h"

namespace grantlint::flow {

Instance with_host(const Instance& one, const std::vector<const Variants*>& outer, const FlowRequest& request, const std::function<bool(const Chain&)>& called) {
    std::vector<Instance> known;
    for (const Variants* consumer : outer) {
        for (const Instance& theirs : *consumer) {
            if (theirs.method != one.method) continue;
            const auto url = with_base_of(theirs.url, one.url);
            const bool further = !url && called(theirs.chain);  // those further out may name it
            if (further || (!url && !fits_route(theirs.url, one.url))) continue;
            if (!url || request.models.is_local(host_of(*url))) return one;
            known.push_back(one);
            known.back().url = *url;
        }
    }
    if (known.empty()) return one;
    const auto best = std::ranges::find_if(known, [&](const Instance& theirs) { return Judgement(request).settled(theirs); });
    return best != known.end() ? *best : known.front();
}

}  // namespace grantlint::flow
