#include "ir/print.h"

#include <fmt/format.h>

namespace grantlint::ir {
namespace {

class Printer {
public:
    explicit Printer(const Unit& unit) : unit_(unit) {}

    std::string run() {
        for (const Global& global : unit_.globals) {
            line(fmt::format("global {}{}", global.name, global.has_initial ? " = " + show(global.initial) : ""));
        }
        for (const Class& type : unit_.classes) {
            line(fmt::format("class {}", type.name));
            for (const Field& field : type.fields) {
                line(fmt::format("  field {}{}", field.name, field.has_initial ? " = " + show(field.initial) : ""));
            }
        }
        for (const Function& function : unit_.functions) show(function);
        return std::move(out_);
    }

private:
    void line(const std::string& text) { out_.append(static_cast<std::size_t>(depth_) * 2, ' ').append(text).push_back('\n'); }

    std::string name(CalleeId callee) const { return callee < unit_.callees.size() ? unit_.callees[callee].name : "?"; }

    void show(const Function& function) {
        function_ = &function;
        std::string parameters;
        for (std::uint32_t i = 0; i < function.parameters; ++i) {
            parameters += (i == 0 ? "" : ", ") + function.locals[i].name;
        }
        line(fmt::format("function {}({})", name(function.callee), parameters));
        block(function.body);
    }

    void block(const std::vector<Stmt>& body) {
        ++depth_;
        for (const Stmt& stmt : body) show(stmt);
        --depth_;
    }

    void show(const Stmt& stmt) {
        switch (stmt.kind) {
            case StmtKind::expression: return line(show(stmt.value));
            case StmtKind::local: return line(fmt::format("let {} = {}", local(stmt.local), show(stmt.value)));
            case StmtKind::branch:
                line("if " + show(stmt.value));
                block(stmt.body);
                if (!stmt.other.empty()) line("else"), block(stmt.other);
                return;
            case StmtKind::select:
            case StmtKind::attempt:
                line(stmt.kind == StmtKind::select ? "switch " + show(stmt.value) : "try");
                block(stmt.body);
                for (const Case& one : stmt.cases) {
                    std::string labels;
                    for (const Expr& label : one.labels) labels += " " + show(label);
                    line("case" + labels);
                    block(one.body);
                }
                return;
            case StmtKind::loop:
                block(stmt.prologue);
                line("loop " + show(stmt.value));
                block(stmt.body);
                block(stmt.epilogue);
                return;
            case StmtKind::each:
                line(fmt::format("each {} in {}", local(stmt.local), show(stmt.value)));
                return block(stmt.body);
            case StmtKind::give: return line("return " + show(stmt.value));
            case StmtKind::leave: return line("break");
            case StmtKind::next: return line("continue");
            case StmtKind::jump: return line("goto " + stmt.text);
            case StmtKind::label: return line("label " + stmt.text);
            case StmtKind::raise: return line("throw " + show(stmt.value));
            case StmtKind::block: return block(stmt.body);
        }
    }

    std::string local(std::uint32_t index) const {
        return function_ != nullptr && index < function_->locals.size() ? fmt::format("{}#{}", function_->locals[index].name, index)
                                                                        : fmt::format("#{}", index);
    }

    std::string list(const Expr& expr, std::size_t from = 0) const {
        std::string out;
        for (std::size_t i = from; i < expr.kids.size(); ++i) {
            out += i == from ? "" : ", ";
            if (i < expr.names.size()) out += expr.names[i] + ": ";
            out += show(expr.kids[i]);
        }
        return out;
    }

    std::string show(const Expr& expr) const {
        switch (expr.kind) {
            case ExprKind::unknown: return fmt::format("unknown<{}>({})", expr.text, list(expr));
            case ExprKind::text: return fmt::format("\"{}\"", expr.text);
            case ExprKind::integer: return fmt::format("{}", expr.integer);
            case ExprKind::boolean: return expr.integer != 0 ? "true" : "false";
            case ExprKind::null: return "null";
            case ExprKind::enumerator: return "enum " + expr.text;
            case ExprKind::local: return local(static_cast<std::uint32_t>(expr.integer));
            case ExprKind::global: return "global " + expr.text;
            case ExprKind::self: return "self";
            case ExprKind::field: return fmt::format("{}.{}", show(expr.kids[0]), expr.text);
            case ExprKind::index: return fmt::format("{}[{}]", show(expr.kids[0]), show(expr.kids[1]));
            case ExprKind::call:
                if (expr.callee == kNone) return fmt::format("apply({})", list(expr));
                return fmt::format("{}({})", name(expr.callee), list(expr));
            case ExprKind::construct: return fmt::format("make {}({})", unit_.types[expr.type].name, list(expr));
            case ExprKind::allocate: return fmt::format("new({})", list(expr));
            case ExprKind::assign: return fmt::format("{} {}= {}", show(expr.kids[0]), expr.text, show(expr.kids[1]));
            case ExprKind::binary: return fmt::format("({} {} {})", show(expr.kids[0]), expr.text, show(expr.kids[1]));
            case ExprKind::unary: return fmt::format("{}({})", expr.text, list(expr));
            case ExprKind::choice: return fmt::format("({})", list(expr));
            case ExprKind::aggregate: return fmt::format("{{{}}}", list(expr));
            case ExprKind::function: return "&" + name(expr.callee);
            case ExprKind::lambda: return "lambda " + name(expr.callee);
            case ExprKind::sequence: return fmt::format("[{}]", list(expr));
        }
        return "?";
    }

    const Unit& unit_;
    const Function* function_ = nullptr;
    std::string out_;
    int depth_ = 0;
};

}  // namespace

std::string print(const Unit& unit) { return Printer(unit).run(); }

}  // namespace grantlint::ir
