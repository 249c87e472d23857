// The little language in which client models say what a library function does to texts and slots.
//
//   arg0.url = arg1 + '/' + encode(arg2)
//   arg0.custom ?? arg0.verb ?? 'GET'
//
//   atoms      this  argN  argN...  (argument N and all behind it)  'text'  12  null
//   slots      this.base  arg0.url          what is remembered with an object
//   places     arg0   this.base   *arg0.target, what the pointer in it points to
//   operators  a + b  texts joined    a ?? b  b where a was never set or is null    a | b  one of the two
//   functions  name(a, b)  one of the operations in *_operations.cpp
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace grantlint::flow {

struct ModelExpr {
    enum class Kind { receiver, argument, rest, text, integer, null, slot, concat, fallback, either, call };
    Kind kind = Kind::null;
    std::string text;          // a text, a slot's or an operation's name
    std::int64_t number = 0;   // an argument's position, an integer
    std::vector<ModelExpr> kids;
};

struct ModelAssignment {
    ModelExpr place;       // receiver, argument or slot
    bool through = false;  // "*arg0.target = …": the place holds a pointer, and what it points to is assigned
    ModelExpr value;
};

// Errors say what was expected; their column counts inside the text.
Result<ModelExpr> parse_model_expr(std::string_view text);
Result<ModelAssignment> parse_model_assignment(std::string_view text);

}  // namespace grantlint::flow
