// What the files of operations share: the call that an operation stands in, and texts taken as a whole.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "flow/interpreter.h"

namespace grantlint::flow {

// The arguments of the operation, and the call of the program that the model is for.
struct OperationCall {
    Interpreter& interpreter;
    Interpreter::Operands& operands;
    const std::vector<Value>& arguments;

    [[nodiscard]] Value at(std::size_t index) const { return index < arguments.size() ? interpreter.load(arguments[index], operands.state) : Value{}; }
    [[nodiscard]] std::vector<strings::Text> texts(std::size_t index) const {
        return index < arguments.size() ? interpreter.texts(arguments[index], operands.state) : std::vector<strings::Text>{strings::Text{}};
    }
    [[nodiscard]] bool open(std::size_t index) const {
        const Value value = at(index);
        const auto* choice = value.as<Choice>();
        return choice != nullptr && choice->open;
    }
    [[nodiscard]] Value unknown(std::string reason) const { return flow::unknown(interpreter.unknown_here(std::move(reason), operands.site)); }
};

struct Operation {
    std::string_view name;
    Value (*run)(const OperationCall&);
    std::optional<std::size_t> calls = std::nullopt;  // the operand that it calls, or makes callable
};

std::span<const Operation> text_operations();
std::span<const Operation> position_operations();
std::span<const Operation> list_operations();
std::span<const Operation> algorithm_operations();
std::span<const Operation> object_operations();
std::span<const Operation> url_operations();
std::span<const Operation> condition_operations();
std::span<const Operation> map_operations();

std::optional<bool> same_position(const Value& left, const Value& right);  // of two iterators of one map

constexpr std::size_t kMostResults = 64;  // of one operation

// Every combination of what the arguments may be, through a function on plain texts.
Value over_texts(const OperationCall& c, const std::function<std::optional<strings::Text>(const std::vector<strings::Text>&)>& each);

// What is certain of a text with holes; nullopt: what stands behind them decides.
std::optional<bool> starts_with(const strings::Text& text, const std::string& what);
std::optional<bool> ends_with(const strings::Text& text, const std::string& what);
std::optional<bool> contains(const strings::Text& text, const std::string& what);
std::optional<bool> is_same(const strings::Text& text, const std::string& what);

bool has_text(const strings::Text& text);  // some byte, or a hole
std::optional<char> first_byte(const strings::Text& text);  // nullopt: not known, or there is none
std::optional<char> last_byte(const strings::Text& text);
strings::Text without_last(strings::Text text, std::size_t count);  // as far as they are known

// One slash between the two, as the append functions of URL classes make it.
strings::Text path_joined(const strings::Text& left, const strings::Text& right);

}  // namespace grantlint::flow
