// A unit of a source of which only the functions around an edit were read, completed with the others out of an older unit.
//
//   a 1000-line file, line 512 edited     fresh: every declaration, and the body of the function around line 512
//                                         known: what the whole file was before
//   completed(fresh, known, edit)         every body; those below the edit some lines further up or down
//
// What the edit changes for bodies elsewhere (a constant, a type, an overload) they do not show: whoever wants to know reads the whole
// file again.
#pragma once

#include <cstdint>
#include <string_view>

#include "ir/unit.h"

namespace grantlint::ir {

// Lines count from 1. Lines [first, last_before] of one text stand as [first, last_after] in another; all others are the same.
struct LineEdit {
    std::uint32_t first = 1;
    std::uint32_t last_before = 1;
    std::uint32_t last_after = 1;
};

LineEdit edit_between(std::string_view before, std::string_view after);

// The nearest line at or above an edit on which a function of the source begins; 1 when there is none.
std::uint32_t begin_of_function(const Unit& known, std::uint32_t line);

// Functions of `known` that `fresh` lacks, and that do not stand in the lines [begin_of_function(edit.first), edit.last_before] of the source.
Unit completed(Unit fresh, const Unit& known, const LineEdit& edit);

}  // namespace grantlint::ir
