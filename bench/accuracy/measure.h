// Runs one program of the corpus through the engine and the rules, and holds what came out against its labels.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "corpus.h"
#include "rules/pack.h"

namespace grantlint::accuracy {

struct Outcome {
    std::size_t calls = 0;      // labelled
    std::size_t found = 0;      // of those
    std::size_t extra = 0;      // reported, and not labelled
    std::size_t silent = 0;     // labelled as look-alikes
    std::vector<std::string> complaints;  // "miss: a.cpp:12  expected GET /x, found nothing"

    Outcome& operator+=(const Outcome& other);
};

// What the analysis may ask while it decides where a call counts.
enum class Knowing { rules, nothing };

// Every program sees every pack: that the wrong one stays silent is part of what is measured.
Result<Outcome> measure(const Program& program, const std::vector<rules::Pack>& packs, Knowing knowing = Knowing::rules);

}  // namespace grantlint::accuracy
