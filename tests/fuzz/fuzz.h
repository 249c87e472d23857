// What every fuzz target includes. A target feeds bytes to a reader, and says what must hold of what was read:
//
//   must(again == bytes, "a unit that was read is written differently");
//
// To add one: a .cpp here that defines LLVMFuzzerTestOneInput, its seeds in seeds/. ./scripts/fuzz builds and runs it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace grantlint::fuzz {

inline void must(bool holds, const char* else_what) {
    if (holds) return;
    std::fprintf(stderr, "fuzz: %s\n", else_what);
    std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) { return {reinterpret_cast<const char*>(data), size}; }

}  // namespace grantlint::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
