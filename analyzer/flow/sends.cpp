// Where a request goes out: the instance is written down with all that is known on this way.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "flow/interpreter.h"
#include "flow/method_names.h"
#include "ir/walk.h"

namespace grantlint::flow {
namespace {

constexpr std::size_t kMostInstances = 4000;  // of one root
constexpr std::size_t kMostReceivers = 24;    // classes that a method is run for
constexpr std::ptrdiff_t kMostNested = 2;     // a callback that hands on another one through the same function

// The virtual functions that a body calls on its own object.
std::vector<std::string> own_virtual_calls(const Body& body) {
    std::vector<std::string> out;
    const std::vector<ir::Callee>& callees = body.unit->callees;
    ir::for_each_expression(body.function->body, [&](const ir::Expr& expr) {
        const bool is_virtual = expr.kind == ir::ExprKind::call && expr.callee < callees.size() && callees[expr.callee].overridable;
        if (is_virtual && !expr.kids.empty() && expr.kids[0].kind == ir::ExprKind::self) out.push_back(callees[expr.callee].identity);
    });
    return out;
}

// The arguments and the receiver of which an expression takes a slot.
void find_slotted(const ModelExpr& expr, std::vector<const ModelExpr*>& out) {
    const ModelExpr* root = &expr;
    while (root->kind == ModelExpr::Kind::slot && !root->kids.empty()) root = &root->kids[0];
    const bool handed = root->kind == ModelExpr::Kind::argument || root->kind == ModelExpr::Kind::receiver;
    if (root != &expr && handed) return out.push_back(root);
    for (const ModelExpr& kid : root->kids) find_slotted(kid, out);
}

}  // namespace

CallSite Interpreter::site_of(const ir::Expr& expr) const {
    return {.function = frame_ != nullptr ? frame_->index : kNoBody, .at = frame_ != nullptr ? range_of(unit(), expr.at) : Range{}};
}

std::vector<std::optional<std::string>> Interpreter::methods(const Value& value, State& state, bool& open, std::string& reason) {
    std::vector<std::optional<std::string>> out;
    const Value held = load(value, state);
    const auto* choice = held.as<Choice>();
    if (choice != nullptr) open = open || choice->open;
    for (Value option : options_of(held)) {
        std::optional<std::string> method;
        if (const auto* missing = option.as<Unknown>(); missing != nullptr && missing->presumed != nullptr) {
            open = true;
            option = Value(*missing->presumed);
        }
        const auto* named = option.as<Enumerator>();
        if (named != nullptr) {
            const std::string* constant = models_.find_constant(named->name);
            method = constant != nullptr ? *constant : method_in_name(named->name);
        } else {
            const std::vector<strings::Text> seen = texts(option, state);
            const auto literal = seen.size() == 1 ? strings::literal_of(seen.front()) : std::nullopt;
            if (literal) method = method_of(*literal);
        }
        if (!method) {
            const std::vector<strings::Text> seen = texts(option, state);
            for (const strings::Text& text : seen) {
                open = open || strings::any_open(text);
                for (const strings::Piece& piece : text) {
                    if (piece.hole && reason.empty()) reason = piece.reason;
                }
            }
        }
        if (std::ranges::find(out, method) == out.end()) out.push_back(std::move(method));
    }
    return out;
}

// A handle that is null on this way: nothing goes out.
bool Interpreter::is_slot_of_null(const ModelExpr& expr, Operands& operands) {
    std::vector<const ModelExpr*> handed;
    find_slotted(expr, handed);
    return !handed.empty() && std::ranges::all_of(handed, [&](const ModelExpr* one) {
        const Value whole = load(model_value(*one, operands), operands.state);
        return whole.as<Null>() != nullptr;
    });
}

// One of several objects, a request or a client, is sent on its own way: its parts belong together.
void Interpreter::send(const ModelSend& send, Operands& operands, const ir::Callee& callee) {
    ++sends_;
    if (silent_ || knowledge_.collecting || operands.state.gone) return;
    last_sent_.clear();
    std::vector<Value> handed = operands.arguments;
    handed.push_back(operands.receiver);
    std::vector<State> ways{operands.state};
    for (const Value& one : handed) {
        const auto* pointer = one.as<Pointer>();
        if (pointer == nullptr) continue;
        const Pointer place = settle(*pointer, operands.state);
        const Value there = read(place, operands.state);
        std::vector<Value> objects = parts_of(there, operands.state);
        std::erase_if(objects, [](const Value& object) { return object.as<Null>() != nullptr; });  // nothing goes out of that
        if (objects.empty() || ways.size() * objects.size() > kMostStates) continue;
        std::vector<State> apart;
        for (const State& way : ways) {
            for (const Value& object : objects) write(place, object, apart.emplace_back(way));
        }
        ways = std::move(apart);
    }
    for (State& way : ways) {
        Operands own{.state = way, .site = operands.site, .receiver = operands.receiver, .arguments = operands.arguments};
        send_one(send, own, callee);
    }
}

void Interpreter::send_one(const ModelSend& send, Operands& operands, const ir::Callee& callee) {
    if (instances_.size() >= kMostInstances) return hit(fmt::format("more than {} calls", kMostInstances));
    Instance base{.chain = chain_, .sink = callee.name, .guards = operands.state.guards, .picks = operands.state.picks};
    base.chain.push_back(site_of(operands.site));
    base.made = making_;
    base.parked = parking_;
    base.later = later_rounds_ > 0;
    const Value word = load(model_value(send.method, operands), operands.state);
    const std::vector<std::optional<std::string>> verbs = methods(word, operands.state, base.method_open, base.method_reason);
    if (const auto* text = word.as<strings::Text>(); text != nullptr && !text->empty()) base.method_from = text->front().from;
    if (is_slot_of_null(send.url, operands)) return;
    const Value url = load(model_value(send.url, operands), operands.state);
    if (url.as<Null>() != nullptr && send.url.kind == ModelExpr::Kind::call && send.url.text == "when") return;  // the model says that nothing goes out
    const auto* choice = url.as<Choice>();
    base.chosen = (choice != nullptr && choice->open) || (verbs.size() > 1 && base.method_open);
    for (const strings::Text& text : texts(url, operands.state)) {
        for (const std::optional<std::string>& verb : verbs) {
            Instance found = base;
            found.method = verb;
            found.url = text;
            found.bodied = knowledge_.bodies.wanted && knowledge_.bodies.wanted(verb, text);
            if (found.bodied) found.body = body_of(send, operands, text);
            note(std::move(found));
        }
    }
}

// Ways that differ in nothing that matters to the call count once.
void Interpreter::note(Instance found) {
    if (models_.other_scheme(found.url)) return;
    std::vector<std::size_t>& alike = noted_[found.method.value_or("?") + ' ' + strings::key_of(found.url)];
    const auto known = std::ranges::find_if(alike, [&](std::size_t index) {
        const Instance& one = instances_[index];
        return one.method == found.method && one.method_open == found.method_open && one.chain == found.chain && one.guards == found.guards &&
               one.picks == found.picks && strings::same(one.url, found.url);
    });
    const std::size_t index = known == alike.end() ? instances_.size() : *known;
    last_sent_.push_back(index);
    if (known == alike.end()) {
        alike.push_back(index);
        instances_.push_back(std::move(found));
        return;
    }
    Instance& before = instances_[index];
    before.later = before.later && found.later;
    before.body = strings::united(before.body, found.body);
}

// A lambda's body on its own, with what it captures: what it sends whoever calls it. Where the function that makes it was called
// with arguments, they may be in what it captures, unless the body needs nothing of them.
void Interpreter::run_apart(const Function& closure, State state) {
    if (closure.body == kNoBody || silent_ || std::ranges::count(stack_, closure.body) >= kMostNested) return;
    if (!chain_.empty() && knowledge_.closed[closure.body]) return;
    const ir::Expr nowhere;
    const bool was_making = std::exchange(making_, making_ || !chain_.empty());
    const std::size_t waited = std::exchange(waiting_, stack_.size());
    const Value self = closure.self ? *closure.self : Value{};
    run_body(closure.body, self, {}, std::move(state), nowhere, &closure);
    waiting_ = waited;
    making_ = was_making;
}

std::vector<Instance> Interpreter::run(std::uint32_t function, const Value& self) { return run_with(function, self, std::nullopt); }

std::vector<Instance> Interpreter::run_with(std::uint32_t function, const Value& object, std::optional<std::size_t> parameter) {
    instances_.clear(), noted_.clear();
    waits_ = false;
    streams_.clear();
    logged_.clear();
    steps_ = 0, most_steps_ = kBudget;
    const Body& body = program_.functions()[function];
    State state;
    const Value given = object.set() ? Value(Pointer{.cell = state.allocate(imported(object, state)), .path = {}, .reference = true}) : Value{};
    std::vector<Value> arguments(parameter ? *parameter + 1 : 0);
    if (parameter) arguments.back() = given;
    if (object.set() && !parameter) {
        run_body(function, given, {}, std::move(state), ir::Expr{});
    } else if (!body.callee->member && !body.callee->constructor) {
        run_body(function, {}, arguments, std::move(state), ir::Expr{});
    } else {
        for (const std::string& identity : receivers(body)) run_on(function, identity, arguments, state);
    }
    return std::move(instances_);
}

std::vector<Instance> Interpreter::run_initial(const GlobalInfo& global) {
    instances_.clear(), noted_.clear();
    steps_ = 0, most_steps_ = kBudget;
    ir::Callee callee;
    ir::Function nowhere;
    const Body body{.unit = global.unit, .function = &nowhere, .callee = &callee};
    Frame frame{.body = &body};
    frame_ = &frame;
    State state;
    eval(global.global->initial, state);
    frame_ = nullptr;
    return std::move(instances_);
}

// A method that calls virtual ones on its own object is run once for every class the object may be of.
std::vector<std::string> Interpreter::receivers(const Body& body) const {
    const std::string& own = body.callee->owner;
    std::vector<std::string> out;
    const std::vector<std::string> virtuals = own_virtual_calls(body);
    if (!virtuals.empty()) {
        const std::vector<std::string>& below = program_.derived_from(own);
        if (below.size() <= kMostReceivers) out = below;
        std::erase_if(out, [&](const std::string& identity) {
            return std::ranges::any_of(virtuals, [&](const std::string& called) { return program_.dispatch(called, identity) == kNoBody; });
        });
    }
    const bool complete = std::ranges::none_of(virtuals, [&](const std::string& called) { return program_.find_function(called) == kNoBody; });
    if (out.empty() || complete) out.push_back(own);
    return out;
}

void Interpreter::run_on(std::uint32_t function, const std::string& identity, const std::vector<Value>& arguments, State state) {
    const Body& body = program_.functions()[function];
    const ClassInfo* type = program_.find_class(identity);
    Object self{.type = type != nullptr ? type->type->name : "", .identity = identity};
    if (!body.callee->constructor) {  // a constructor starts from nothing
        self.rest = std::make_shared<const Unknown>(Unknown{.reason = "this object", .from = range_of(*body.unit, body.function->at), .open = true,
                                                            .key = fmt::format("{}.self", function)});
        self.exact = identity != body.callee->owner;
        if (self.exact) state.picks[std::string(kClassFact) + self.rest->key] = identity;
    }
    const Pointer receiver{.cell = state.allocate(object(std::move(self))), .path = {}, .reference = true};
    run_body(function, receiver, arguments, std::move(state), ir::Expr{});
}

}  // namespace grantlint::flow
