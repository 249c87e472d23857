// How far a run has come, for whoever watches it.
#pragma once

#include <cstddef>
#include <functional>

namespace grantlint::engine {

struct Progress {
    std::size_t sources = 0;  // that were read; those that come from the cache are not among them
    std::size_t of = 0;
    std::size_t calls = 0;    // ways to a send that were found so far; all sources have been read by then
};

using Watch = std::function<void(const Progress&)>;  // empty: nobody watches

}  // namespace grantlint::engine
