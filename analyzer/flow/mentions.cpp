#include "flow/mentions.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "ir/walk.h"

namespace grantlint::flow {
namespace {

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// "refresh", "1refresh(int)": the name at its beginning, where nothing but arguments follows.
std::string_view name_in(std::string_view text) {
    while (!text.empty() && std::isdigit(static_cast<unsigned char>(text.front())) != 0) text.remove_prefix(1);
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, is_word) - text.begin());
    return end == text.size() || text[end] == '(' ? text.substr(0, end) : std::string_view();
}

}  // namespace

Mentions::Mentions(const Program& program) : program_(program) {
    for (const Body& body : program.functions()) {
        const auto mention = [&](const ir::Expr& expr) { add(*body.unit, expr, body.callee->owner); };
        ir::for_each_expression(body.function->body, mention);
        for (const ir::Expr& value : body.function->defaults) ir::for_each_expression(value, mention);
    }
    for (const auto& [identity, global] : program.globals()) {
        ir::for_each_expression(global.global->initial, [&](const ir::Expr& expr) { add(*global.unit, expr, ""); });
    }
    for (const auto& [identity, info] : program.classes()) {
        for (const ir::Field& field : info.type->fields) ir::for_each_expression(field.initial, [&](const ir::Expr& expr) { add(*info.unit, expr, identity); });
    }
}

bool Mentions::mentioned(std::uint32_t function) const {
    const Body& body = program_.functions()[function];
    const std::string_view name = std::string_view(body.callee->name).substr(body.callee->name.rfind(':') + 1);
    return name.starts_with('~') || !body.function->overrides.empty() || body.callee->overridable || functions_.contains(function) || words_.contains(std::string(name));
}

bool Mentions::left_unused(std::uint32_t function) const {
    return !mentioned(function) && used_classes_.contains(program_.functions()[function].callee->owner);
}

void Mentions::add(const ir::Unit& unit, const ir::Expr& expr, const std::string& inside) {
    if (expr.callee < unit.callees.size()) {
        const ir::Callee& callee = unit.callees[expr.callee];
        const std::uint32_t function = program_.find_function(callee.identity);
        functions_.insert(function);
        (expr.kind == ir::ExprKind::function ? given_ : called_).insert(function);
        if (callee.member && !callee.constructor && callee.owner != inside) used_classes_.insert(callee.owner);
    }
    if (expr.kind != ir::ExprKind::text) return;
    if (const std::string_view name = name_in(expr.text); !name.empty()) words_.emplace(name);
}

}  // namespace grantlint::flow
