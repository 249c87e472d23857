// Statements: every way that is open is followed; ways that differ in nothing are one again.
#include <algorithm>
#include <cctype>
#include <utility>

#include <fmt/format.h>

#include "flow/interpreter.h"
#include "flow/url_shape.h"

namespace grantlint::flow {
namespace {

constexpr int kMostRounds = 400;  // of a loop whose condition is known
constexpr int kGuessRounds = 2;  // of a loop whose condition is not
constexpr int kApartRounds = 24;  // of a loop whose ways are followed apart; from there on they are joined at the end of each round
constexpr int kUnconditionalRounds = 48;  // of a loop that only its body ends
constexpr std::size_t kOpenLoopBudget = kBudget / 20;  // statements of a loop that its body may leave at any time
constexpr std::size_t kMostItems = 64;

template <class T>
void move_to(std::vector<T>& from, std::vector<T>& to) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

// The bytes of a text, each a text of its own; what is not known counts as one.
std::vector<Value> bytes_of(const strings::Text& text) {
    std::vector<Value> out;
    for (const strings::Piece& piece : text) {
        if (piece.hole) out.push_back(flow::text(strings::Text{piece}));
        for (const char byte : piece.text) out.push_back(flow::text(std::string(1, byte)));
    }
    return out;
}

// Objects that differ are followed apart, so that the fields of one stay together.
bool worth_parting(const Value& value) {
    const auto* choice = value.as<Choice>();
    if (choice == nullptr || choice->options.size() > kMostStates) return false;
    return std::ranges::any_of(choice->options, [](const Value& one) {
        return one.as<Object>() != nullptr || one.as<List>() != nullptr || one.as<Function>() != nullptr || one.as<Pointer>() != nullptr;
    });
}

// What is made from here on, on whatever way, has a higher number.
CellId mark_of(const std::vector<State>& states) { return states.empty() ? 0 : states.front().mark(); }

}  // namespace

bool Interpreter::spent() {
    if (steps_ <= most_steps_) return false;
    if (most_steps_ == kBudget && !stack_.empty()) knowledge_.bounds.emplace(stack_.front(), fmt::format("more than {} statements", kBudget));
    return true;
}

void Interpreter::hit(std::string bound) {
    if (frame_ != nullptr && frame_->index != kNoBody) knowledge_.bounds.emplace(frame_->index, std::move(bound));
}

// Ways with the same memory become one; past the bound those do first that assumed the same, then any.
void Interpreter::reduce(States& states, CellId before, std::size_t most) {
    for (std::size_t i = 0; i < states.size(); ++i) {
        for (std::size_t j = states.size() - 1; j > i; --j) {
            if (!states[i].same_memory(states[j], std::min(before, states[i].mark()))) continue;
            states[i].merge(states[j]);
            states.erase(states.begin() + static_cast<std::ptrdiff_t>(j));
        }
    }
    while (states.size() > most) {
        State last = std::move(states.back());
        states.pop_back();
        const auto alike = std::find_if(states.rbegin(), states.rend(), [&](const State& one) { return one.picks == last.picks && one.guards == last.guards; });
        (alike != states.rend() ? *alike : states.back()).merge(last);
    }
}

void Interpreter::run_block(const std::vector<ir::Stmt>& block, States& states) {
    for (const ir::Stmt& stmt : block) {
        if (stmt.kind == ir::StmtKind::label) {
            const auto waiting = frame_->jumps.find(stmt.text);
            if (waiting != frame_->jumps.end()) {
                move_to(waiting->second, states);
                reduce(states);
            }
        }
        if (!states.empty()) run_statement(stmt, states);
        std::erase_if(states, [](const State& state) { return state.gone; });
    }
}

// The variables of a block are no more behind it: ways that differ in nothing else are one.
void Interpreter::run_scope(const std::vector<ir::Stmt>& block, States& states) {
    run_block(block, states);
    leave_scope(block, states);
}

void Interpreter::leave_scope(const std::vector<ir::Stmt>& block, States& states) const {
    for (const ir::Stmt& stmt : block) {
        if (stmt.kind != ir::StmtKind::local || stmt.local >= frame_->body->function->locals.size()) continue;
        for (State& state : states) {
            if (state.get(frame_->base + stmt.local).set()) state.set(frame_->base + stmt.local, {});
        }
    }
}

void Interpreter::run_statement(const ir::Stmt& stmt, States& states) {
    steps_ += states.size();
    if (spent()) return states.clear();
    switch (stmt.kind) {
        case ir::StmtKind::expression: {
            States after;
            const CellId before = mark_of(states);
            frame_->unused = &stmt.value;
            for (State& state : states) {
                for (Outcome& way : eval_ways(stmt.value, std::move(state))) after.push_back(std::move(way.state));
            }
            states = std::move(after);
            return reduce(states, before);  // what the statement made on its way is no more
        }
        case ir::StmtKind::local: return run_local(stmt, states);
        case ir::StmtKind::branch: return run_branch(stmt, states);
        case ir::StmtKind::select: return run_select(stmt, states);
        case ir::StmtKind::loop: return run_loop(stmt, states);
        case ir::StmtKind::each: return run_each(stmt, states);
        case ir::StmtKind::attempt: return run_attempt(stmt, states);
        case ir::StmtKind::give: return give(stmt, states);
        case ir::StmtKind::block: return run_scope(stmt.body, states);
        case ir::StmtKind::label: return;
        case ir::StmtKind::leave:
            if (!frame_->loops.empty()) move_to(states, frame_->loops.back()->broken);
            return states.clear();
        case ir::StmtKind::next:
            for (auto loop = frame_->loops.rbegin(); loop != frame_->loops.rend(); ++loop) {
                if ((*loop)->select) continue;
                move_to(states, (*loop)->continued);
                break;
            }
            return states.clear();
        case ir::StmtKind::jump: {
            States& waiting = frame_->jumps[stmt.text];
            move_to(states, waiting);
            return reduce(waiting);
        }
        case ir::StmtKind::raise:
            for (State& state : states) eval(stmt.value, state);
            return states.clear();
    }
}

void Interpreter::bind(std::uint32_t local, const Value& value, State& state) {
    if (local >= frame_->body->function->locals.size()) return;
    const ir::Local& variable = frame_->body->function->locals[local];
    state.set(frame_->base + local, variable.reference ? value : decay(value, state));
    if (!variable.reference) name_memory(value, variable.type, state);
}

// The same on every way; of an element that is one of several objects, each on a way of its own.
Interpreter::States Interpreter::bound_apart(std::uint32_t local, const Value& item, States states) {
    States out;
    for (State& state : states) {
        const bool several = worth_parting(load(item, state)) && states.size() * 2 <= kMostStates;
        for (const Value& option : several ? options_of(load(item, state)) : std::vector<Value>{item}) {
            out.push_back(state);
            bind(local, several ? parted(option) : option, out.back());
        }
    }
    return out;
}

void Interpreter::run_local(const ir::Stmt& stmt, States& states) {
    if (stmt.local >= frame_->body->function->locals.size()) return;
    const ir::Local& local = frame_->body->function->locals[stmt.local];
    const CellId before = mark_of(states);
    States after;
    for (State& state : states) {
        if (stmt.value.kind == ir::ExprKind::unknown && stmt.value.text.empty()) {  // no initialiser
            const ir::Type& type = unit().types[local.type < unit().types.size() ? local.type : 0];
            const bool whole = type.kind == ir::TypeKind::object && !type.pointer;
            state.set(frame_->base + stmt.local, whole ? object({.type = type.name, .identity = type.identity}) : Value{});
            after.push_back(std::move(state));
            continue;
        }
        Outcomes ways = local.reference ? one(state, Value{}) : eval_ways(stmt.value, std::move(state));
        if (local.reference) ways.front().value = argument(stmt.value, ways.front().state);
        for (Outcome& way : ways) {
            const Value found = local.reference ? way.value : decay(way.value, way.state);
            const Value value = ways.size() > 1 ? parted(found) : found;
            const Value seen = load(value, way.state);
            if (!worth_parting(seen)) {
                bind(stmt.local, value, way.state);
                after.push_back(std::move(way.state));
                continue;
            }
            const auto* choice = seen.as<Choice>();
            for (std::size_t i = 0; i < choice->options.size(); ++i) {
                State apart = way.state;
                if (choice->open) apart.picks[fmt::format("{}:{}", stmt.at.line, stmt.at.column)] = std::to_string(i);
                bind(stmt.local, parted(choice->options[i]), apart);
                after.push_back(std::move(apart));
            }
        }
    }
    states = std::move(after);
    reduce(states, before);
}

void Interpreter::run_branch(const ir::Stmt& stmt, States& states) {
    States after;
    for (State& state : states) {
        const CellId before = state.mark();
        auto [yes, no] = split(stmt.value, std::move(state));
        run_scope(stmt.body, yes);
        run_scope(stmt.other, no);
        move_to(no, yes);
        reduce(yes, before);
        move_to(yes, after);
    }
    states = std::move(after);
    reduce(states);
}

void Interpreter::run_select(const ir::Stmt& stmt, States& states) {
    Loop exits{.select = true};
    frame_->loops.push_back(&exits);
    States after;
    for (State& state : states) {
        const Value subject = load(eval(stmt.value, state), state);
        State rest = std::move(state);  // the way on which no label was it so far
        bool left = true;
        States falling;
        std::vector<States> entering(stmt.cases.size());
        for (std::size_t i = 0; i < stmt.cases.size(); ++i) {
            for (const ir::Expr& label : stmt.cases[i].labels) {
                if (!left) break;
                const Value constant = eval(label, rest);
                const Value same = compared("==", subject, load(constant, rest), label, rest);
                if (auto taken = assume_value(same, true, rest)) entering[i].push_back(std::move(*taken));
                auto other = assume_value(same, false, rest);
                left = other.has_value();
                if (other) rest = std::move(*other);
            }
        }
        bool has_default = false;
        for (std::size_t i = 0; i < stmt.cases.size(); ++i) {
            if (!stmt.cases[i].labels.empty()) continue;
            has_default = true;
            if (left) entering[i].push_back(rest);
        }
        if (left && !has_default && !stmt.complete) after.push_back(rest);
        for (std::size_t i = 0; i < stmt.cases.size(); ++i) {
            move_to(entering[i], falling);
            reduce(falling);
            run_block(stmt.cases[i].body, falling);
        }
        move_to(falling, after);
    }
    frame_->loops.pop_back();
    move_to(exits.broken, after);
    states = std::move(after);
    reduce(states);
}

// Whether a round of a loop has sent something, and nothing but what the rounds before it have, but for a number: the pages of one list.
bool Interpreter::sent_again(std::size_t sends, std::size_t since, Sent& before) const {
    bool again = sends < sends_;
    for (std::size_t i = since; i < instances_.size(); ++i) {
        const Instance& one = instances_[i];
        std::string path = path_of(one.url);
        std::ranges::replace_if(path, [](unsigned char byte) { return std::isdigit(byte) != 0; }, '0');
        if (before.emplace(one.chain.back().at, one.method.value_or(""), std::move(path)).second) again = false;
    }
    return again;
}

void Interpreter::run_loop(const ir::Stmt& stmt, States& states) {
    run_block(stmt.prologue, states);
    const States before = states;
    const bool endless = stmt.value.kind == ir::ExprKind::unknown && stmt.value.text.empty() && stmt.value.kids.empty();  // for (;;)
    const bool unconditional = endless || stmt.value.kind == ir::ExprKind::boolean || stmt.value.kind == ir::ExprKind::integer;
    const int most = unconditional ? kUnconditionalRounds : kMostRounds;
    Loop exits;
    frame_->loops.push_back(&exits);
    States after;
    int guesses = 0;
    const int rounds_around = later_rounds_;
    Sent sent;
    const std::size_t begun = steps_, returned = frame_->returned.size();
    for (int round = 0; round < most && !states.empty(); ++round) {
        const std::size_t walked = walked_, sends = sends_, noted = instances_.size();
        if (!endless && (round > 0 || stmt.test_first)) {
            States going;
            bool known = true;
            for (State& state : states) {
                const Frame* outer = std::exchange(walking_, frame_);
                auto [yes, no] = split(stmt.value, std::move(state));
                walking_ = outer;
                known = known && (yes.empty() || no.empty());
                for (State& one : yes) one.facts.clear();  // what was assumed may change with the next round
                for (State& one : no) one.facts.clear();
                move_to(yes, going);
                move_to(no, after);
            }
            if (!known && guesses++ >= kGuessRounds) break;
            reduce(going);
            reduce(after);
            states = std::move(going);
        }
        const States started = unconditional || states.size() == 1 ? states : States{};
        if (round == 1) ++later_rounds_;
        const CellId made = mark_of(states);
        run_block(stmt.body, states);
        move_to(exits.continued, states);
        leave_scope(stmt.body, states);
        run_block(stmt.epilogue, states);
        reduce(states, made, round < kApartRounds ? kMostStates : 1);
        if (walked_ != walked && started.size() == 1) widen_texts(started.front(), states);
        if (unconditional && started.size() == 1 && states.size() == 1 && states[0].same_memory(started[0], started[0].mark())) break;  // nothing new from here on
        if (spent()) break;
        const bool page = sent_again(sends, noted, sent);
        // Nothing that is known counts the rounds: a read that ends when the peer says so.
        const bool counted = !unconditional || std::ranges::any_of(states, [&](const State& one) { return one.moved_on_from(started.front(), started.front().mark()); });
        const bool left = !exits.broken.empty() || frame_->returned.size() > returned;
        const bool waits = left && !counted && ++guesses > kGuessRounds;
        if (waits || (page && left)) {  // one that sends nothing new is enough
            move_to(states, after);
            break;
        }
        // It is left or goes on, nobody knows: a table is searched to its end, but no pages are fetched as long as the budget lasts.
        if (!exits.broken.empty() && steps_ - begun > kOpenLoopBudget) {
            if (!unconditional) hit(fmt::format("a loop of more than {} statements", kOpenLoopBudget));
            move_to(states, after);
            break;
        }
    }
    later_rounds_ = rounds_around;
    frame_->loops.pop_back();
    move_to(exits.broken, after);
    if (after.empty()) move_to(states, after);  // no way out was found
    if (before.size() == 1 && (guesses > 0 || unconditional)) widen_texts(before.front(), after);
    states = std::move(after);
    leave_scope(stmt.prologue, states);
    leave_scope(stmt.body, states);
    reduce(states);
}

// What a loop goes over, on each way; of several lists each is a way of its own.
Interpreter::Outcomes Interpreter::ranges(const ir::Expr& range, States states) {
    std::vector<Outcome> out;
    for (State& state : states) {
        const Value whole = load(argument(range, state), state);
        if (!worth_parting(whole)) {
            out.push_back({.state = std::move(state), .value = whole});
            continue;
        }
        for (const Value& option : whole.as<Choice>()->options) out.push_back({.state = state, .value = load(option, state)});
    }
    return out;
}

void Interpreter::run_each(const ir::Stmt& stmt, States& states) {
    Loop exits;
    frame_->loops.push_back(&exits);
    States after;
    for (auto& [state, whole] : ranges(stmt.value, std::move(states))) {
        std::vector<Value> items;
        bool complete = true;
        const auto* list = whole.as<List>();
        const auto* map = whole.as<Object>();
        if (list != nullptr) {
            items = list->items;
            complete = list->complete;
        } else if (map != nullptr && !map->order.empty()) {
            for (const std::string& name : map->order) {
                if (!is_element(name)) continue;
                Object pair{.type = "std::pair"};
                pair.slots["first"] = flow::text(name.substr(1, name.size() - 2));
                pair.slots["second"] = map->slots.at(name);
                pair.order = {"first", "second"};
                items.push_back(object(std::move(pair)));
            }
        }
        if (const auto* text = whole.as<strings::Text>()) items = bytes_of(*text);
        if (items.size() > kMostItems) items.resize(kMostItems), hit(fmt::format("a list of more than {} elements", kMostItems));
        const bool empty_map = map != nullptr && map->type == "map" && map->rest == nullptr;
        const bool empty_text = whole.as<strings::Text>() != nullptr && whole.as<strings::Text>()->empty();
        const bool unknown_range = items.empty() && !empty_text && !(list != nullptr && complete) && !empty_map;
        const State before = state;
        States none;
        if (unknown_range) {
            none.push_back(state);  // no element at all
            Unknown item = unknown_here("an element of a list", stmt.value);
            item.listed = true;
            if (const auto* held = whole.as<Unknown>()) item.open = held->open, item.reason = "an element of " + held->reason;
            if (stmt.local < frame_->body->function->locals.size()) {
                items.push_back(symbolic(unit(), frame_->body->function->locals[stmt.local].type, item, state));
            }
        }
        States going{std::move(state)};
        for (const Value& item : items) {
            const auto* byte = item.as<strings::Text>();
            const States started = byte != nullptr && !byte->empty() && byte->front().hole ? going : States{};
            going = bound_apart(stmt.local, item, std::move(going));
            const CellId made = mark_of(going);
            run_block(stmt.body, going);
            move_to(exits.continued, going);
            leave_scope(stmt.body, going);
            if (started.size() == 1) widen_texts(started.front(), going);
            for (State& one : going) one.facts.clear();
            reduce(going, made);
            if (going.empty() || spent()) break;
        }
        move_to(none, going);
        if (unknown_range) widen_texts(before, going);
        move_to(going, after);
    }
    frame_->loops.pop_back();
    move_to(exits.broken, after);
    states = std::move(after);
    reduce(states);
}

void Interpreter::run_attempt(const ir::Stmt& stmt, States& states) {
    const States before = states;
    run_block(stmt.body, states);
    for (const ir::Case& handler : stmt.cases) {
        States caught = before;
        if (!states.empty()) caught.insert(caught.end(), states.begin(), states.end());  // thrown late: what the body did is done
        reduce(caught);
        run_scope(handler.body, caught);
        move_to(caught, states);
    }
    reduce(states);
}

void Interpreter::give(const ir::Stmt& stmt, States& states) {
    for (State& state : states) {
        for (Outcome& way : eval_ways(stmt.value, std::move(state))) {
            // A local that is returned by value must not be named after its frame is gone.
            const auto* pointer = way.value.as<Pointer>();
            const CellId end = frame_->base + static_cast<CellId>(frame_->body->function->locals.size());
            if (pointer != nullptr && pointer->reference && pointer->cell >= frame_->base && pointer->cell < end) {
                way.value = decay(way.value, way.state);
            }
            frame_->returned.push_back(std::move(way));
        }
    }
    states.clear();
    limit(frame_->returned);
}

}  // namespace grantlint::flow
