// Where a program writes names in lists, or tests for them: nothing here knows which names mean something.
//
//   const char* kScopes[] = {"ReadAccounts", "ReadUsers"};      a list, labelled kScopes
//   params["scope"] = "ReadCallLog ReadUsers";                  a list in one text, labelled params, scope
//   if (session.has("ReadUsers")) …                             a test, in one group with every other test by this function
//   if (scopes.count("ReadUsers") > 0) …                        a library's function: one group for each object that is asked
#pragma once

#include <string>
#include <vector>

#include "base/source.h"
#include "ir/unit.h"

namespace grantlint::flow {

struct NameInCode {
    std::string text;
    Range at;
};

struct NameGroup {
    enum class Kind { list, test };
    Kind kind = Kind::list;
    std::vector<std::string> labels;  // the names around it: a variable, a field, a function, a key
    std::vector<NameInCode> names;    // in order of position, each place once
};

// Only of texts that are words; in a fixed order.
std::vector<NameGroup> find_names(const std::vector<ir::Unit>& units);

}  // namespace grantlint::flow
