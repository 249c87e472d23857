// What a condition tells of texts whose presence the program tests: if (scopes.count("ReadCallLog")) …
//
//   has("ReadCallLog")                             true: it was found
//   scopes.find("ReadCallLog") == scopes.end()     false: it was found
//   for (s : scopes) if (s == name) return true;   true: some element of a collection that is not known was that text
//   has("A") && has("B")                           true: both were found; false: nothing is known of either
//   app::may_export()                              true: what the project declares that this guard tells (client_models.h)
//
// On a way through the program what was found stands in State::guards. Where ways become one, and the value is a truth, the value
// keeps what it tells (Unknown::tests), so that a bool that is tested later, even in another function, still tells it.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "flow/value.h"

namespace grantlint::flow {

using Tests = std::set<std::string>;

// What was found if the truth of the value is this; nullopt: it cannot be.
std::optional<Tests> tests_if(const Value& value, bool wanted);

// Both, or what both have in common; nullopt is "cannot be".
std::optional<Tests> both(std::optional<Tests> left, const std::optional<Tests>& right);
std::optional<Tests> either(std::optional<Tests> left, const std::optional<Tests>& right);

// The truths of two ways that become one, where what was found on them differs; unset when they are no truths or tell nothing.
Value told_by(const Value& left, const Tests& found_left, const Value& right, const Tests& found_right);

// A truth that is not known, of which one side tells something; `if_true`, `if_false`: nullopt where it cannot be.
Value truth_telling(Unknown base, const std::optional<Tests>& if_true, const std::optional<Tests>& if_false);

}  // namespace grantlint::flow
