#include "flow/operations.h"

#include <algorithm>
#include <utility>

#include "flow/operation.h"

namespace grantlint::flow {

using strings::Piece;
using strings::Text;

namespace {

const Operation* find_operation(std::string_view name) {
    for (const auto& group : {text_operations(), position_operations(), list_operations(), algorithm_operations(), object_operations(), url_operations(), condition_operations(), map_operations()}) {
        if (const auto found = std::ranges::find(group, name, &Operation::name); found != group.end()) return &*found;
    }
    return nullptr;
}

}  // namespace

std::optional<char> last_byte(const Text& text) {
    for (auto piece = text.rbegin(); piece != text.rend(); ++piece) {
        if (piece->hole) return std::nullopt;
        if (!piece->text.empty()) return piece->text.back();
    }
    return std::nullopt;
}

std::optional<char> first_byte(const Text& text) {
    for (const Piece& piece : text) {
        if (piece.hole) return std::nullopt;
        if (!piece.text.empty()) return piece.text.front();
    }
    return std::nullopt;
}

Text without_last(Text text, std::size_t count) {
    while (count > 0 && !text.empty() && !text.back().hole) {
        const std::size_t here = std::min(count, text.back().text.size());
        text.back().text.erase(text.back().text.size() - here);
        count -= here;
        if (text.back().text.empty()) text.pop_back();
    }
    return text;
}

bool has_text(const Text& text) {
    return std::ranges::any_of(text, [](const Piece& piece) { return piece.hole || !piece.text.empty(); });
}

Value over_texts(const OperationCall& c, const std::function<std::optional<Text>(const std::vector<Text>&)>& each) {
    std::vector<std::vector<Text>> rows{{}};
    bool open = false;
    for (std::size_t i = 0; i < c.arguments.size(); ++i) {
        std::vector<std::vector<Text>> next;
        open = open || c.open(i);
        for (const std::vector<Text>& row : rows) {
            for (const Text& text : c.texts(i)) {
                if (next.size() >= kMostResults) break;
                next.push_back(row);
                next.back().push_back(text);
            }
        }
        rows = std::move(next);
    }
    std::vector<Value> out;
    for (const std::vector<Text>& row : rows) {
        if (auto text = each(row)) out.push_back(flow::text(std::move(*text)));
    }
    return out.empty() ? c.unknown("a text that is not known") : one_of(std::move(out), open);
}

Text path_joined(const Text& left, const Text& right) {
    if (!has_text(left)) return right;
    if (!has_text(right)) return left;
    const bool ends = last_byte(left) == '/';
    const bool begins = first_byte(right) == '/';
    if (ends && begins) return strings::concat(left, *strings::slice(right, 1));
    if (ends || begins) return strings::concat(left, right);
    return strings::concat(strings::concat(left, {Piece::literal("/")}), right);
}

bool is_operation(std::string_view name) { return find_operation(name) != nullptr; }

std::optional<std::size_t> called_operand(std::string_view name) {
    const Operation* found = find_operation(name);
    return found != nullptr ? found->calls : std::nullopt;
}

Value run_operation(std::string_view name, Interpreter& interpreter, Interpreter::Operands& operands, const std::vector<Value>& arguments) {
    const Operation* found = find_operation(name);
    return found != nullptr ? found->run({.interpreter = interpreter, .operands = operands, .arguments = arguments}) : Value{};
}

}  // namespace grantlint::flow
