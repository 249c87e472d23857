// Every expression of a body, wherever it stands: outer ones before those in them, in the order of the source.
//
//   for_each_expression(function.body, [&](const Expr& expr) { … });
#pragma once

#include <vector>

#include "ir/unit.h"

namespace grantlint::ir {

template <class Visit>
void for_each_expression(const Expr& expr, const Visit& visit) {
    visit(expr);
    for (const Expr& kid : expr.kids) for_each_expression(kid, visit);
}

template <class Visit>
void for_each_expression(const std::vector<Stmt>& block, const Visit& visit) {
    for (const Stmt& stmt : block) {
        for_each_expression(stmt.value, visit);
        for (const auto* inner : {&stmt.prologue, &stmt.body, &stmt.other, &stmt.epilogue}) for_each_expression(*inner, visit);
        for (const Case& one : stmt.cases) {
            for (const Expr& label : one.labels) for_each_expression(label, visit);
            for_each_expression(one.body, visit);
        }
    }
}

}  // namespace grantlint::ir
