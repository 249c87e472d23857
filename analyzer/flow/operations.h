// The words of the model language that work on texts, lists, maps and functions: format_printf(arg1, arg2...), encode(arg0).
//
// To add one: a function in one of the *_operations.cpp and its line in the table at its end; a section in tests/spec that needs it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "flow/interpreter.h"

namespace grantlint::flow {

bool is_operation(std::string_view name);
std::optional<std::size_t> called_operand(std::string_view name);  // which of its operands an operation calls, or makes callable
Value run_operation(std::string_view name, Interpreter& interpreter, Interpreter::Operands& operands, const std::vector<Value>& arguments);

}  // namespace grantlint::flow
