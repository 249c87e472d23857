// Whether the callers of a function know more of a call than it does itself: then it is theirs, and counts where they make it.
//
//   Reply fetch(const std::string& path) { return client.Get(path); }      a caller knows the path: the call is the caller's
//   Reply log(int id) { return fetch("/call-log/" + to_string(id)); }      a caller knows no more than an identifier: it is log's
#pragma once

#include <vector>

#include "flow/authors.h"
#include "flow/instances.h"

namespace grantlint::flow {

// Both must outlive it. `outer`: the variants of each chain that ends in that of `variants` and begins further out.
class Refinement {
public:
    Refinement(const FlowRequest& request, const Authors& authors) : request_(request), authors_(authors), judgement_(request) {}

    [[nodiscard]] bool refined(const Variants& variants, const std::vector<const Variants*>& outer) const;
    // A caller puts something into the body that is not in it otherwise, or decides which of the texts of a table are.
    [[nodiscard]] bool body_refined(const Variants& variants, const std::vector<const Variants*>& outer) const;

private:
    bool contradicted(const Variants& variants, const std::vector<const Variants*>& outer) const;
    bool body_spelled_here(const std::vector<strings::Text>& texts, std::uint32_t function) const;
    bool spelled_here(const Variants& variants) const;
    bool lacks_identifier(const Instance& theirs, const Variants& variants) const;
    bool lacks_identifiers(const Variants& variants, const std::vector<const Variants*>& outer) const;
    bool adds_identifiers(const Instance& theirs, const Variants& variants) const;
    bool only_identify(const Variants& variants, const std::vector<const Variants*>& outer) const;

    const FlowRequest& request_;
    const Authors& authors_;
    const Judgement judgement_;
};

}  // namespace grantlint::flow
