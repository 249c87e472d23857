// Calls that a function makes with an object that was made elsewhere, and reaches it through something that nobody describes: a job
// in a queue of a library. With each object of the class that the function declares, its own or a parameter's, the call may be known.
//
//   queue.enqueue(new Job("GET", "/items"));          counts here: GET /items
//   void Worker::process(Job& job) { send(job.verb, job.path); }
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "flow/instances.h"
#include "flow/interpreter.h"
#include "flow/reach.h"

namespace grantlint::flow {

struct MadeCall {
    Instance instance;
    Range at;               // where the object was made
    std::uint32_t function = kNoBody;
    bool counted = false;   // with an object that was made on a shorter way
};

class MadeObjects {
public:
    MadeObjects(Knowledge& knowledge, const Reach& reach) : knowledge_(knowledge), program_(knowledge.program), reach_(reach) {}

    // `known`: what the chain's first function sends without any such object. The shortest way on which there is an object wins.
    std::vector<MadeCall> calls(const Chain& chain, const Variants& known);

private:
    // Where a function finds an object.
    struct Place {
        std::string identity;  // of the class that is declared there
        std::optional<std::size_t> parameter = std::nullopt;  // none: its receiver
    };

    [[nodiscard]] std::vector<Place> places(std::uint32_t function) const;
    [[nodiscard]] std::vector<std::pair<const std::string*, const std::vector<Constructed>*>> sorted() const;
    void run_makers();
    void call_with(const Chain& chain, const Place& place, const Constructed& object, const Variants& known, std::vector<MadeCall>& out);

    Knowledge& knowledge_;
    const Program& program_;
    const Reach& reach_;
    bool makers_run_ = false;
};

}  // namespace grantlint::flow
