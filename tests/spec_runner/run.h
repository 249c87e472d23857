// Runs one section of a page as a program of its own: analysis, rules, manifest, findings; what came out in the page's words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/analysis.h"
#include "page.h"

namespace grantlint::spec {

struct Outcome {
    std::vector<Expectation> results;     // sorted
    std::vector<std::string> complaints;  // what keeps the section from meaning anything: a file that does not parse
};

// The library that the section needs and that is not installed here.
std::optional<std::string> find_missing_need(const Section& section);

// What the section's sources are analysed with; rules play no part in it.
engine::AnalysisRequest to_request(const Section& section);

Outcome run(const Section& section);

}  // namespace grantlint::spec
