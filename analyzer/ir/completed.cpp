#include "ir/completed.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

namespace grantlint::ir {

namespace {

constexpr std::uint32_t kNowhere = ~0U;

std::uint32_t source_number(const Unit& unit) {
    const auto found = std::ranges::find(unit.files, unit.source);
    return found == unit.files.end() ? kNowhere : static_cast<std::uint32_t>(found - unit.files.begin());
}

// Lines that two texts have in common at their beginning; counted in whole lines.
std::size_t common_lines(std::string_view one, std::string_view other) {
    const std::size_t same = static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
    return static_cast<std::size_t>(std::ranges::count(one.substr(0, same), '\n'));
}

std::size_t common_lines_at_end(std::string_view one, std::string_view other) {
    std::size_t same = 0, lines = 0;
    for (const std::size_t most = std::min(one.size(), other.size()); same < most && one[one.size() - 1 - same] == other[other.size() - 1 - same]; ++same) {
        if (one[one.size() - 1 - same] == '\n') ++lines;
    }
    return lines;
}

// Makes what one unit numbers in its way fit into another, and moves it by the lines that an edit added or took.
class Transplant {
public:
    Transplant(const Unit& from, Unit& to, const LineEdit& edit) : edit_(edit), source_(source_number(from)), types_(to.types.size()), callees_(to.callees.size()) {
        for (const std::string& file : from.files) {
            const auto known = std::ranges::find(to.files, file);
            files_.push_back(static_cast<std::uint32_t>(known - to.files.begin()));
            if (known == to.files.end()) to.files.push_back(file);
        }
        to.types.insert(to.types.end(), from.types.begin(), from.types.end());
        for (Callee callee : from.callees) {
            for (TypeId& parameter : callee.parameters) fit_type(parameter);
            fit_type(callee.result);
            fit(callee.declared);
            to.callees.push_back(std::move(callee));
        }
    }

    void fit(Function& function) const {
        fit_callee(function.callee);
        fit(function.at);
        for (Local& local : function.locals) fit_type(local.type);
        for (Stmt& stmt : function.body) fit(stmt);
    }

    void fit(At& at) const {
        if (at.line == 0) return;
        if (at.file == source_ && at.line > edit_.last_before) {
            at.line = at.line + edit_.last_after - edit_.last_before;
            at.end_line = at.end_line + edit_.last_after - edit_.last_before;
        }
        at.file = files_.at(at.file);
    }

private:
    void fit_type(TypeId& type) const {
        if (type != 0) type += static_cast<TypeId>(types_);
    }
    void fit_callee(CalleeId& callee) const {
        if (callee != kNone) callee += static_cast<CalleeId>(callees_);
    }
    void fit(Expr& expr) const {
        fit(expr.at);
        fit_type(expr.type);
        fit_callee(expr.callee);
        for (Expr& kid : expr.kids) fit(kid);
    }
    void fit(Stmt& stmt) const {
        fit(stmt.at);
        fit(stmt.value);
        for (std::vector<Stmt>* part : {&stmt.prologue, &stmt.body, &stmt.other, &stmt.epilogue}) {
            for (Stmt& one : *part) fit(one);
        }
        for (Case& one : stmt.cases) {
            for (Expr& label : one.labels) fit(label);
            for (Stmt& inner : one.body) fit(inner);
        }
    }

    const LineEdit& edit_;
    std::uint32_t source_;
    std::size_t types_, callees_;
    std::vector<std::uint32_t> files_;
};

}  // namespace

LineEdit edit_between(std::string_view before, std::string_view after) {
    const auto lines_of = [](std::string_view text) { return static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1; };
    const std::size_t all_before = lines_of(before), all_after = lines_of(after);
    const std::size_t begin = common_lines(before, after);
    const std::size_t end = std::min(common_lines_at_end(before, after), std::min(all_before, all_after) - 1 - begin);
    return {.first = static_cast<std::uint32_t>(begin + 1), .last_before = static_cast<std::uint32_t>(all_before - end), .last_after = static_cast<std::uint32_t>(all_after - end)};
}

std::uint32_t begin_of_function(const Unit& known, std::uint32_t line) {
    const std::uint32_t source = source_number(known);
    std::uint32_t begin = 1;
    for (const Function& function : known.functions) {
        if (!function.lambda && function.at.file == source && function.at.line <= line) begin = std::max(begin, function.at.line);
    }
    return begin;
}

Unit completed(Unit fresh, const Unit& known, const LineEdit& edit) {
    const std::uint32_t source = source_number(known), begin = begin_of_function(known, edit.first);
    std::unordered_set<std::string> there;
    for (const Function& function : fresh.functions) there.insert(fresh.callees[function.callee].identity);
    const auto is_read_anew = [&](const At& at) { return at.file == source && at.line >= begin && at.line <= edit.last_before; };
    const Transplant transplant(known, fresh, edit);
    for (const Function& function : known.functions) {
        if (is_read_anew(function.at) || there.contains(known.callees[function.callee].identity)) continue;
        transplant.fit(fresh.functions.emplace_back(function));
    }
    for (MacroUse macro : known.macros) {
        if (is_read_anew(macro.at)) continue;
        transplant.fit(macro.at);
        transplant.fit(macro.defined);
        fresh.macros.push_back(macro);
    }
    return fresh;
}

}  // namespace grantlint::ir
