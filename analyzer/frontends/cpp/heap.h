// Memory for a process that is about to need much of it, asked for in one go.
//
// A page that a process touches for the first time costs a fault. Parsing is mostly that, the more so where a process was forked and
// where the machine is a virtual one: asking for many pages at once costs a tenth.
#pragma once

#include <cstddef>

namespace grantlint::cpp {

constexpr std::size_t kHeadersNeed = std::size_t{64} << 20;  // bytes: about what the headers of a library take
constexpr std::size_t kSourceNeeds = std::size_t{8} << 20;   // beyond its headers

enum class HeapUse {
    shared,  // by processes that will be forked, and write here and there: small pages
    own,     // by this process alone: large ones
};

// The next `bytes` of the heap are at hand. Where the allocator is not glibc's, nothing happens.
void expect_heap(std::size_t bytes, HeapUse use);

// What was expected and not used is given back, so that forked processes do not share it.
void release_heap();

}  // namespace grantlint::cpp
