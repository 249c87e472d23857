// What GitHub's code scanning takes of a SARIF file:
// https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#validating-your-sarif-file
#pragma once

#include <cstddef>

namespace grantlint::report {

constexpr std::size_t kMostResults = 25'000;     // in a run
constexpr std::size_t kMostBytes = 10'000'000;   // compressed with gzip
constexpr std::size_t kMostLocations = 1'000;    // in a thread flow of a result

}  // namespace grantlint::report
