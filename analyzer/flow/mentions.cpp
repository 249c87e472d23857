#include "flow/mentions.h"

#include <algorithm>
#include <cctype>
#include <string_view>

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
    for (const Body& body : program.functions()) find(*body.unit, body.function->body, body.callee->owner);
    for (const auto& [identity, global] : program.globals()) find(*global.unit, global.global->initial, "");
}

bool Mentions::mentioned(std::uint32_t function) const {
    const Body& body = program_.functions()[function];
    const std::string_view name = std::string_view(body.callee->name).substr(body.callee->name.rfind(':') + 1);
    return !body.function->overrides.empty() || body.callee->overridable || functions_.contains(function) || words_.contains(std::string(name));
}

bool Mentions::left_unused(std::uint32_t function) const {
    return !mentioned(function) && used_classes_.contains(program_.functions()[function].callee->owner);
}

void Mentions::find(const ir::Unit& unit, const ir::Expr& expr, const std::string& inside) {
    if (expr.callee < unit.callees.size()) {
        const ir::Callee& callee = unit.callees[expr.callee];
        functions_.insert(program_.find_function(callee.identity));
        if (callee.member && !callee.constructor && callee.owner != inside) used_classes_.insert(callee.owner);
    }
    if (expr.kind == ir::ExprKind::text) {
        if (const std::string_view name = name_in(expr.text); !name.empty()) words_.emplace(name);
    }
    for (const ir::Expr& kid : expr.kids) find(unit, kid, inside);
}

void Mentions::find(const ir::Unit& unit, const std::vector<ir::Stmt>& block, const std::string& inside) {
    for (const ir::Stmt& stmt : block) {
        find(unit, stmt.value, inside);
        for (const auto* inner : {&stmt.prologue, &stmt.body, &stmt.other, &stmt.epilogue}) find(unit, *inner, inside);
        for (const ir::Case& one : stmt.cases) {
            for (const ir::Expr& label : one.labels) find(unit, label, inside);
            find(unit, one.body, inside);
        }
    }
}

}  // namespace grantlint::flow
