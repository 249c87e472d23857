// The tables: what was measured, by idiom and by library.
#pragma once

#include <iosfwd>
#include <map>
#include <string>

#include "measure.h"

namespace grantlint::accuracy {

struct Tally {
    std::map<std::string, Outcome> by_idiom;
    std::map<std::string, Outcome> by_library;
    Outcome all;
    std::size_t programs = 0;
};

void add(Tally& tally, const Program& program, const Outcome& outcome);

double recall_of(const Outcome& outcome);
double precision_of(const Outcome& outcome);

void print_tables(const Tally& tally, std::ostream& out);
void print_complaints(const Tally& tally, std::ostream& out);
void print_summary(const Tally& tally, std::ostream& out);

}  // namespace grantlint::accuracy
