#include "flow/names_in_code.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "flow/program.h"

namespace grantlint::flow {
namespace {

constexpr std::size_t kLongestWord = 48;
constexpr int kDeepestName = 64;  // expressions in expressions

bool is_word(std::string_view text) {
    return !text.empty() && text.size() <= kLongestWord && std::ranges::all_of(text, [](unsigned char c) { return std::isalnum(c) != 0; });
}

struct Word {
    std::string_view text;
    std::size_t offset = 0;
};

// "A B,C": its words; empty when something else is in it.
std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" ,;\n", at), text.size());
        if (end > at && !is_word(text.substr(at, end - at))) return {};
        if (end > at) out.push_back({.text = text.substr(at, end - at), .offset = at});
        at = end + 1;
    }
    return out;
}

std::string last_part(const std::string& qualified) { return qualified.substr(qualified.rfind(':') + 1); }

bool is_comparison(const std::string& callee) { return callee.ends_with("operator==") || callee.ends_with("operator!="); }

// What is behind conversions: std::string("A"), QStringLiteral("A") and "A" are all "A".
const ir::Expr* text_in(const ir::Expr& expr, int depth = 0) {
    if (expr.kind == ir::ExprKind::text) return &expr;
    const bool wraps = expr.kind == ir::ExprKind::construct || expr.kind == ir::ExprKind::sequence || expr.kind == ir::ExprKind::call;
    if (!wraps || depth > kDeepestName || expr.kids.empty()) return nullptr;
    if (expr.kind == ir::ExprKind::call && expr.kids.size() > 1) return nullptr;
    const bool alone = std::ranges::none_of(expr.kids.begin() + 1, expr.kids.end(), [&](const ir::Expr& kid) {
        return kid.kind == ir::ExprKind::aggregate || text_in(kid, depth + 1) != nullptr;
    });
    return alone ? text_in(expr.kids[0], depth + 1) : nullptr;
}

class Scanner {
public:
    explicit Scanner(const std::vector<ir::Unit>& units) {
        for (const ir::Unit& unit : units) {
            for (const ir::Function& function : unit.functions) {
                if (function.callee < unit.callees.size()) bodies_.try_emplace(unit.callees[function.callee].identity, &function);
            }
        }
    }

    void scan(const ir::Unit& unit) {
        unit_ = &unit;
        function_ = nullptr;
        for (const ir::Global& global : unit.globals) {
            global_names_.try_emplace(global.identity, last_part(global.name));
            if (global.has_initial) scan(global.initial, {last_part(global.name)}, false);
        }
        for (const ir::Class& type : unit.classes) {
            for (const ir::Field& field : type.fields) {
                if (field.has_initial) scan(field.initial, {field.name}, false);
            }
        }
        for (const ir::Function& function : unit.functions) {
            function_ = &function;
            scan(function.body);
        }
    }

    std::vector<NameGroup> finish() {
        std::vector<NameGroup> out = std::move(lists_);
        for (auto& [key, group] : by_place_) out.push_back(std::move(group));
        for (NameGroup& group : out) tidy(group);
        return out;
    }

private:
    using Labels = std::vector<std::string>;

    static void tidy(NameGroup& group) {
        const auto order = [](const NameInCode& name) { return std::tie(name.at, name.text); };
        std::ranges::sort(group.names, {}, order);
        const auto rest = std::ranges::unique(group.names, {}, order);
        group.names.erase(rest.begin(), rest.end());
        std::ranges::sort(group.labels);
        const auto same = std::ranges::unique(group.labels);
        group.labels.erase(same.begin(), same.end());
    }

    void scan(const std::vector<ir::Stmt>& block) {
        for (const ir::Stmt& stmt : block) scan(stmt);
    }

    void scan(const ir::Stmt& stmt) {
        Labels labels;
        if (stmt.kind == ir::StmtKind::local && stmt.local < function_->locals.size()) labels.push_back(function_->locals[stmt.local].name);
        if (stmt.kind == ir::StmtKind::give) labels.push_back(last_part(function_->display));
        const bool condition = stmt.kind == ir::StmtKind::branch || stmt.kind == ir::StmtKind::loop;
        scan(stmt.value, labels, condition);
        for (const auto* inner : {&stmt.prologue, &stmt.body, &stmt.other, &stmt.epilogue}) scan(*inner);
        for (const ir::Case& one : stmt.cases) scan(one.body);
    }

    void scan(const ir::Expr& expr, const Labels& labels, bool condition, int depth = 0) {
        if (depth > kDeepestName) return;
        switch (expr.kind) {
            case ir::ExprKind::text: return add_split(expr, labels);
            case ir::ExprKind::aggregate:
            case ir::ExprKind::construct: return scan_list(expr, labels, depth);
            case ir::ExprKind::call: return scan_call(expr, labels, condition, depth);
            case ir::ExprKind::assign: {
                Labels more = labels;
                if (!expr.kids.empty()) add_place_names(expr.kids[0], more);
                for (const ir::Expr& kid : expr.kids) scan(kid, more, false, depth + 1);
                return;
            }
            default: break;
        }
        const bool asks = expr.kind == ir::ExprKind::unary && expr.text == "!";
        const bool compares = expr.kind == ir::ExprKind::binary && (expr.text == "==" || expr.text == "!=" || expr.text == "&&" || expr.text == "||" ||
                                                                    expr.text == ">" || expr.text == "<" || expr.text == ">=");
        const bool chooses = expr.kind == ir::ExprKind::choice;
        for (std::size_t i = 0; i < expr.kids.size(); ++i) {
            scan(expr.kids[i], labels, asks || compares || (chooses && i == 0) || (condition && expr.kids.size() == 1), depth + 1);
        }
    }

    // The items of an initialiser: words beside each other are a list; a word beside a list, or beside a text of many words, is its key.
    void scan_list(const ir::Expr& expr, const Labels& labels, int depth) {
        if (const ir::Expr* text = text_in(expr)) return add_split(*text, labels);
        std::vector<const ir::Expr*> words;
        for (const ir::Expr& kid : expr.kids) {
            const ir::Expr* text = text_in(kid);
            if (text != nullptr && is_word(text->text)) words.push_back(text);
        }
        NameGroup group{.kind = NameGroup::Kind::list, .labels = labels, .names = {}};
        for (const ir::Expr* word : words) group.names.push_back({word->text, range_of(*unit_, word->at)});
        if (words.size() > 1) lists_.push_back(std::move(group));
        Labels inner = labels;
        for (const ir::Expr* word : words) inner.push_back(word->text);
        for (const ir::Expr& kid : expr.kids) {
            const ir::Expr* text = text_in(kid);
            if (text == nullptr || !is_word(text->text)) scan(kid, inner, false, depth + 1);
        }
    }

    void scan_call(const ir::Expr& expr, Labels labels, bool condition, int depth) {
        if (const ir::Expr* text = text_in(expr)) {
            if (expr.callee >= unit_->callees.size() || !asks(expr, condition)) return add_split(*text, labels);
        }
        std::string name;
        bool in_project = false;
        if (expr.callee < unit_->callees.size()) {
            name = unit_->callees[expr.callee].name;
            in_project = unit_->callees[expr.callee].in_project;
        }
        const bool compares = is_comparison(name);
        Labels around = labels;
        around.push_back(last_part(name));
        if (!expr.kids.empty()) add_place_names(expr.kids[0], around);
        const bool test = asks(expr, condition);
        std::vector<const ir::Expr*> words;
        for (const ir::Expr& kid : expr.kids) {
            const ir::Expr* text = text_in(kid);
            if (text != nullptr && is_word(text->text)) words.push_back(text);
        }
        if (!words.empty()) add_at_place(expr, name, in_project, test, words, around);
        for (const ir::Expr* word : words) around.push_back(word->text);
        for (std::size_t i = 0; i < expr.kids.size(); ++i) {
            const ir::Expr* text = text_in(expr.kids[i]);
            if (text != nullptr && is_word(text->text)) continue;
            Labels inner = around;
            if (const std::string parameter = parameter_name(expr, i); !parameter.empty()) inner.push_back(parameter);
            scan(expr.kids[i], inner, compares, depth + 1);
        }
    }

    // A call whose answer is asked for: it is a condition, or gives a truth.
    bool asks(const ir::Expr& expr, bool condition) const {
        const ir::TypeId type = expr.type;
        return condition || (type < unit_->types.size() && unit_->types[type].kind == ir::TypeKind::boolean && !unit_->types[type].pointer);
    }

    std::string parameter_name(const ir::Expr& call, std::size_t kid) const {
        if (call.callee >= unit_->callees.size()) return {};
        const ir::Callee& callee = unit_->callees[call.callee];
        const auto body = bodies_.find(callee.identity);
        const std::size_t shift = callee.member || callee.constructor ? 1 : 0;
        if (body == bodies_.end() || kid < shift || kid - shift >= body->second->parameters || kid - shift >= body->second->locals.size()) return {};
        return body->second->locals[kid - shift].name;
    }

    void add_at_place(const ir::Expr& call, const std::string& name, bool in_project, bool test, const std::vector<const ir::Expr*>& words, const Labels& labels) {
        std::string place = in_project ? "" : place_of(call, 0);
        if (!in_project && place.empty()) return;  // a function of a library, asked about nothing in particular
        const std::string function = in_project ? unit_->callees[call.callee].identity : name;
        NameGroup& group = by_place_[{test ? "test" : "list", function, place}];
        group.kind = test ? NameGroup::Kind::test : NameGroup::Kind::list;
        group.labels.insert(group.labels.end(), labels.begin(), labels.end());
        for (const ir::Expr* word : words) group.names.push_back({word->text, range_of(*unit_, word->at)});
    }

    void add_split(const ir::Expr& text, const Labels& labels) {
        const std::vector<Word> words = words_of(text.text);
        if (words.size() < 2) return;
        const Range whole = range_of(*unit_, text.at);
        const bool plain = whole.line == whole.end_line && whole.end_column - whole.column == text.text.size() + 2;  // no escapes, no prefix
        NameGroup group{.kind = NameGroup::Kind::list, .labels = labels, .names = {}};
        for (const Word& word : words) {
            Range at = whole;
            if (plain) {
                at.column = whole.column + 1 + static_cast<std::uint32_t>(word.offset);
                at.end_column = at.column + static_cast<std::uint32_t>(word.text.size());
            }
            group.names.push_back({std::string(word.text), at});
        }
        lists_.push_back(std::move(group));
    }

    // The first variable in the expression, as a key that is the same wherever it stands.
    std::string place_of(const ir::Expr& expr, int depth) const {
        if (depth > kDeepestName) return {};
        if (expr.kind == ir::ExprKind::global) return expr.text;
        if (expr.kind == ir::ExprKind::field) return (expr.names.empty() ? "" : expr.names[0]) + "." + expr.text;
        if (expr.kind == ir::ExprKind::local && function_ != nullptr && function_->callee < unit_->callees.size()) {
            return unit_->callees[function_->callee].identity + "#" + std::to_string(expr.integer);
        }
        for (const ir::Expr& kid : expr.kids) {
            if (std::string found = place_of(kid, depth + 1); !found.empty()) return found;
        }
        return {};
    }

    // Names of variables, and keys, in the expression that is stored to or asked.
    void add_place_names(const ir::Expr& expr, Labels& out, int depth = 0) const {
        if (depth > kDeepestName) return;
        if (expr.kind == ir::ExprKind::field || (expr.kind == ir::ExprKind::text && is_word(expr.text))) out.push_back(expr.text);
        if (expr.kind == ir::ExprKind::global) {
            if (const auto known = global_names_.find(expr.text); known != global_names_.end()) out.push_back(known->second);
        }
        const auto local = static_cast<std::size_t>(expr.integer);
        if (expr.kind == ir::ExprKind::local && function_ != nullptr && local < function_->locals.size()) out.push_back(function_->locals[local].name);
        if (expr.kind == ir::ExprKind::call && expr.callee < unit_->callees.size()) out.push_back(last_part(unit_->callees[expr.callee].name));
        for (const ir::Expr& kid : expr.kids) add_place_names(kid, out, depth + 1);
    }

    const ir::Unit* unit_ = nullptr;
    const ir::Function* function_ = nullptr;
    std::unordered_map<std::string, const ir::Function*> bodies_;
    std::unordered_map<std::string, std::string> global_names_;
    std::vector<NameGroup> lists_;
    std::map<std::tuple<std::string, std::string, std::string>, NameGroup> by_place_;
};

}  // namespace

std::vector<NameGroup> find_names(const std::vector<ir::Unit>& units) {
    Scanner scanner(units);
    for (const ir::Unit& unit : units) scanner.scan(unit);
    return scanner.finish();
}

}  // namespace grantlint::flow
