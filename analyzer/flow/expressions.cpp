// What an expression is worth on one way through the program.
#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "flow/guards.h"
#include "flow/interpreter.h"
#include "flow/lengths.h"
#include "flow/operation.h"

namespace grantlint::flow {
namespace {

constexpr std::size_t kMostTexts = 32;

}  // namespace

Unknown Interpreter::unknown_here(std::string reason, const ir::Expr& site) const {
    Unknown out{.reason = std::move(reason), .from = range_of(unit(), site.at)};
    if (site.type < unit().types.size()) {
        const ir::Type& type = unit().types[site.type];
        const bool number = type.kind == ir::TypeKind::integer || type.kind == ir::TypeKind::enumeration ||
                            type.kind == ir::TypeKind::boolean || type.kind == ir::TypeKind::floating;
        if (number && !type.pointer) out.may = strings::May::segment;
        out.type = type.name;
        out.identity = type.identity;
    }
    return out;
}

Unknown Interpreter::unknown_anew(std::string reason, const ir::Expr& site) {
    return {.reason = std::move(reason), .from = range_of(unit(), site.at), .key = fmt::format("call {}", ++fresh_)};
}

Value Interpreter::eval(const ir::Expr& expr, State& state) {
    switch (expr.kind) {
        case ir::ExprKind::text: return flow::text(expr.text, range_of(unit(), expr.at));
        case ir::ExprKind::integer: return expr.integer;
        case ir::ExprKind::boolean: return expr.integer != 0;
        case ir::ExprKind::null: return Null{};
        case ir::ExprKind::enumerator: return std::make_shared<const Enumerator>(Enumerator{.name = expr.text, .number = expr.integer});
        case ir::ExprKind::self: return frame_->self.set() ? frame_->self : unknown(unknown_here("this object", expr));
        case ir::ExprKind::local:
        case ir::ExprKind::global:
        case ir::ExprKind::field:
        case ir::ExprKind::index: return found_at(expr, locate(expr, state), state);
        case ir::ExprKind::call:
        case ir::ExprKind::construct: {
            Outcome out = merged(expr.kind == ir::ExprKind::call ? call(expr, state) : construct(expr, state));
            state = std::move(out.state);
            return out.value;
        }
        case ir::ExprKind::allocate: {
            if (expr.kids.empty()) return unknown(unknown_here("new memory", expr));
            return allocate(decay(eval(expr.kids[0], state), state), state);
        }
        case ir::ExprKind::assign: {
            if (expr.kids.size() != 2) return {};
            Value value = eval(expr.kids[1], state);
            return eval_assign(expr, state, std::move(value));
        }
        case ir::ExprKind::binary: return eval_binary(expr, state);
        case ir::ExprKind::unary: return eval_unary(expr, state);
        case ir::ExprKind::choice: return eval_choice(expr, state);
        case ir::ExprKind::aggregate: return eval_aggregate(expr, state);
        case ir::ExprKind::lambda: return eval_lambda(expr, state);
        case ir::ExprKind::function: {
            if (expr.callee >= unit().callees.size()) return {};
            const ir::Callee& callee = unit().callees[expr.callee];
            return function({.body = program_.find_function(callee.identity), .name = callee.name, .virtual_call = callee.overridable, .member = callee.member});
        }
        case ir::ExprKind::sequence: {
            Value last;
            for (const ir::Expr& part : expr.kids) last = eval(part, state);
            return expr.kids.size() == 1 ? decay(last, state) : last;
        }
        case ir::ExprKind::unknown: {
            for (const ir::Expr& part : expr.kids) eval(part, state);
            return unknown(unknown_here(expr.text.empty() ? "a variable without a value" : expr.text, expr));
        }
    }
    return {};
}

// An argument keeps its place where it has one, so that the callee can change it.
Value Interpreter::argument(const ir::Expr& expr, State& state) {
    switch (expr.kind) {
        case ir::ExprKind::local:
        case ir::ExprKind::field:
        case ir::ExprKind::global:
        case ir::ExprKind::index: {
            if (expr.kind == ir::ExprKind::global && models_.is_output(global_name(expr))) return unknown(unknown_here("what was written", expr));
            Located at = locate(expr, state);
            if (!at.place) return found_at(expr, at, state);
            const Value there = expr.kind == ir::ExprKind::field ? settled(*at.place, expr, state) : read(*at.place, state);
            if (!there.set() && expr.kind != ir::ExprKind::local) write(*at.place, found_at(expr, at, state), state);
            at.place->reference = true;
            return *at.place;
        }
        default: return eval(expr, state);
    }
}

// A pointer in memory that was asked for here, and in which nobody stored one: who reads it counts on zeros.
bool Interpreter::is_zeroed(const ir::Expr& expr, const Located& at, State& state) {
    if (expr.kind != ir::ExprKind::field || at.place->path.empty() || expr.type >= unit().types.size() || !unit().types[expr.type].pointer) return false;
    Pointer owner = *at.place;
    owner.path.pop_back();
    const Value whole = read(owner, state);
    const auto* held = whole.as<Object>();
    return held != nullptr && held->rest == nullptr && is_memory(*held);
}

// Memory that was asked for is an object of the class that the first pointer to it points to.
void Interpreter::name_memory(const Value& value, ir::TypeId type, State& state) {
    const auto* pointer = value.as<Pointer>();
    if (pointer == nullptr || type >= unit().types.size() || !unit().types[type].pointer || program_.find_class(unit().types[type].identity) == nullptr) return;
    const Value whole = read(*pointer, state);
    const auto* held = whole.as<Object>();
    if (held == nullptr || !is_memory(*held) || !held->identity.empty()) return;
    Object named = *held;
    named.identity = unit().types[type].identity;
    write(*pointer, object(std::move(named)), state);
}

// What stands at a place, or is a part of what has none.
Value Interpreter::found_at(const ir::Expr& expr, const Located& at, State& state) {
    if (at.place) {
        Value value = decay(expr.kind == ir::ExprKind::field ? settled(*at.place, expr, state) : read(*at.place, state), state);
        if (value.set()) return value;
        if (is_zeroed(expr, at, state)) return Null{};
        if (expr.kind == ir::ExprKind::field) return unknown(unknown_here(fmt::format("field '{}'", expr.text), expr));
    }
    if (expr.kind == ir::ExprKind::field && !expr.kids.empty()) {
        const Value found = slot(decay(at.whole, state), expr.text, state);
        return found.set() ? found : unknown(unknown_here(fmt::format("field '{}'", expr.text), expr));
    }
    if (expr.kind == ir::ExprKind::index && expr.kids.size() == 2) {
        const Value found = element(decay(at.whole, state), at.key, state);
        if (found.set()) return found;
        Unknown one = unknown_here("an element", expr);
        one.listed = true;
        return unknown(std::move(one));
    }
    Unknown nothing = unknown_here("a variable without a value", expr);
    if (expr.kind == ir::ExprKind::local && static_cast<std::size_t>(expr.integer) < frame_->body->function->locals.size()) {
        nothing.reason = fmt::format("'{}'", frame_->body->function->locals[static_cast<std::size_t>(expr.integer)].name);
    }
    return unknown(std::move(nothing));
}

std::optional<Pointer> Interpreter::place_of(const ir::Expr& expr, State& state) { return locate(expr, state).place; }

// What the place lies in is evaluated once: taking a job out of its queue must not happen twice.
Interpreter::Located Interpreter::locate(const ir::Expr& expr, State& state) {
    if (expr.kind == ir::ExprKind::field && !expr.kids.empty()) {
        Located out{.whole = argument(expr.kids[0], state)};
        if (const auto* pointer = out.whole.as<Pointer>()) {
            out.place = settle(*pointer, state);
            const Value there = read(*out.place, state);
            if (const auto* null = there.as<Null>(); null != nullptr && null->apart) state.gone = frame_->through_null = true;  // on another way it is no null
            out.place->path.push_back(expr.text);
        }
        return out;
    }
    if (expr.kind == ir::ExprKind::index && expr.kids.size() == 2) {
        Located out{.whole = argument(expr.kids[0], state)};
        out.key = eval(expr.kids[1], state);
        const Value key = load(out.key, state);
        const auto* number = key.as<std::int64_t>();
        const auto* named = key.as<Enumerator>();
        const auto* pointer = out.whole.as<Pointer>();
        if (pointer == nullptr || (number == nullptr && named == nullptr)) return out;
        Pointer place = settle(*pointer, state);
        const Value there = read(place, state);
        if (there.as<strings::Text>() != nullptr) return out;
        place.path.push_back(fmt::format("[{}]", number != nullptr ? *number : named->number));
        out.place = std::move(place);
        return out;
    }
    return {.place = simple_place(expr, state)};
}

std::optional<Pointer> Interpreter::simple_place(const ir::Expr& expr, State& state) {
    switch (expr.kind) {
        case ir::ExprKind::local: {
            Pointer place{.cell = frame_->base + static_cast<CellId>(expr.integer), .path = {}, .reference = true};
            if (expr.integer < 0 || static_cast<std::size_t>(expr.integer) >= frame_->body->function->locals.size()) return std::nullopt;
            if (const auto* alias = state.get(place.cell).as<Pointer>(); alias != nullptr && alias->reference) return *alias;
            return place;
        }
        case ir::ExprKind::global: return Pointer{.cell = global_cell(expr.text, state), .path = {}, .reference = true};
        case ir::ExprKind::unary: {
            if (expr.text != "*" || expr.kids.empty()) return std::nullopt;
            const Value target = eval(expr.kids[0], state);
            const auto* pointer = target.as<Pointer>();
            if (pointer == nullptr) return std::nullopt;
            return pointed_to(*pointer, expr, state);
        }
        case ir::ExprKind::self: {
            const auto* pointer = frame_->self.as<Pointer>();
            return pointer != nullptr ? std::optional(*pointer) : std::nullopt;
        }
        case ir::ExprKind::call:
        case ir::ExprKind::assign:
        case ir::ExprKind::choice: {
            const Value value = eval(expr, state);
            const auto* pointer = value.as<Pointer>();
            return pointer != nullptr && pointer->reference ? std::optional(*pointer) : std::nullopt;
        }
        default: return std::nullopt;
    }
}

// buffer[n] = 'c': a text with another byte; '\0' ends it there.
bool Interpreter::put_byte(const ir::Expr& target, const Value& value, State& state) {
    const ir::Type type = target.type < unit().types.size() ? unit().types[target.type] : ir::Type{};
    if (type.name != "char" || type.pointer || target.kids.size() != 2) return false;
    if (target.kids[0].kind == ir::ExprKind::field) {  // an array in which nothing was written yet
        if (const auto array = place_of(target.kids[0], state); array && !read(*array, state).set()) write(*array, flow::text(""), state);
    }
    const Value base = argument(target.kids[0], state);
    const Value key = load(eval(target.kids[1], state), state);
    const auto* pointer = base.as<Pointer>();
    if (pointer == nullptr) return false;
    const Pointer place = settle(*pointer, state);
    put_byte_at(place, extent_in(key), value, state);
    return true;
}

// *p = 'c'; *p++ = 'c'
bool Interpreter::put_byte_through(const ir::Expr& target, const Value& value, State& state) {
    const ir::Type type = target.type < unit().types.size() ? unit().types[target.type] : ir::Type{};
    if (target.text != "*" || type.name != "char" || type.pointer || target.kids.empty()) return false;
    const Value address = eval(target.kids[0], state);
    const auto* pointer = address.as<Pointer>();
    if (pointer == nullptr) return true;  // nobody knows where that is
    const Pointer buffer = settle(*pointer, state);
    const auto [holder, index] = place_in_buffer(buffer, state);
    put_byte_at(holder, index, value, state);
    return true;
}

// A byte at a place in what a buffer holds; one of which the place is not known comes behind it.
void Interpreter::put_byte_at(const Pointer& place, const std::optional<strings::Extent>& index, const Value& value, State& state) {
    const auto code = code_of(value);
    const bool ends = code && *code == 0;
    if (ends && index == strings::Extent{}) return write(place, flow::text(""), state);  // whatever it held
    const Value whole = read(place, state);
    const auto* text = whole.as<strings::Text>();
    const strings::Text before = text != nullptr ? *text : strings::Text{};
    if (text == nullptr && whole.set() && whole.as<Null>() == nullptr && whole.as<Object>() == nullptr) return;  // nothing is known of it
    const auto* byte = value.as<strings::Text>();
    strings::Text written = byte != nullptr ? *byte : code && *code > 0 && *code < 128 ? strings::Text{strings::Piece::literal(std::string(1, static_cast<char>(*code)))}
                                                                                    : strings::Text{{.hole = true, .may = strings::May::segment, .reason = "a byte of a text"}};
    if (ends) written.clear();
    const auto offset = index ? strings::offset_at(before, *index) : std::nullopt;
    const auto parts = offset ? strings::split_at(before, *offset) : std::nullopt;
    if (!parts) {
        const bool more = !written.empty() && written.front().hole && !before.empty() && before.back().hole;  // of the same unknown text
        if (!ends && !more) write(place, flow::text(strings::concat(before, written)), state);
        return;
    }
    strings::Text after = strings::concat(parts->first, written);
    const auto tail = ends || parts->second.empty() || parts->second.front().hole ? std::nullopt : strings::slice(parts->second, 1);
    if (tail) strings::append(after, *tail);
    write(place, flow::text(std::move(after)), state);
}

Value Interpreter::eval_assign(const ir::Expr& expr, State& state, Value value) {
    const ir::Expr& target = expr.kids[0];
    value = decay(value, state);
    if (target.kind == ir::ExprKind::index && expr.text.empty() && put_byte(target, value, state)) return value;
    if (target.kind == ir::ExprKind::unary && expr.text.empty() && put_byte_through(target, value, state)) return value;
    auto place = place_of(target, state);
    if (!expr.text.empty() && place) {
        const Value before = decay(read(*place, state), state);
        const auto* right = value.as<std::int64_t>();
        const Value sum = computed(expr.text, before, value, target.type, state);
        if (sum.set()) {
            value = sum;
        } else if ((expr.text == "+" || expr.text == "-") && before.as<strings::Text>() != nullptr && right != nullptr) {
            const auto rest = *right >= 0 ? strings::slice(*before.as<strings::Text>(), static_cast<std::size_t>(*right)) : std::nullopt;
            value = rest ? flow::text(*rest) : unknown(unknown_here("a moved pointer", expr));
        } else {
            value = unknown(unknown_here("a computed number", expr));
        }
    }
    const Value kept = with_guards(value, target.type, state);
    log_store(target, kept, state, expr);
    if (place) {
        put_into_part(read(*place, state), value, state);
        write(*place, value, state);
        name_memory(value, target.type, state);
    }
    park(target, value, state, expr);
    return place ? Value(*place) : value;
}

Value Interpreter::eval_choice(const ir::Expr& expr, State& state) {
    if (expr.kids.size() != 3) return {};
    auto [yes, no] = split(expr.kids[0], state);
    std::vector<Value> options;
    std::optional<State> after;
    for (const auto& [states, kid] : {std::pair(&yes, 1), std::pair(&no, 2)}) {
        for (State& one : *states) {
            options.push_back(decay(eval(expr.kids[static_cast<std::size_t>(kid)], one), one));
            if (after) after->merge(one);
            else after = std::move(one);
        }
    }
    if (after) state = std::move(*after);
    return one_of(std::move(options));
}

Value Interpreter::eval_aggregate(const ir::Expr& expr, State& state) {
    if (expr.names.empty()) {
        List out;
        for (const ir::Expr& kid : expr.kids) out.items.push_back(decay(eval(kid, state), state));
        const ir::Type& type = unit().types[expr.type < unit().types.size() ? expr.type : 0];
        if (!expr.kids.empty() || type.kind != ir::TypeKind::object) return list(std::move(out));
        const auto self = allocate(object({.type = type.name, .identity = type.identity}), state);  // T{}
        initialise_fields(type.identity, *self.as<Pointer>(), state);
        return read(*self.as<Pointer>(), state);
    }
    const ir::Type& type = unit().types[expr.type < unit().types.size() ? expr.type : 0];
    Object out{.type = type.name, .identity = type.identity};
    if (knowledge_.collecting) knowledge_.filled_in.insert(type.identity);
    for (std::size_t i = 0; i < expr.kids.size() && i < expr.names.size(); ++i) {
        const Value value = decay(eval(expr.kids[i], state), state);
        log_store(type.identity + "." + expr.names[i], value, state);
        out.slots[expr.names[i]] = value;
        out.order.push_back(expr.names[i]);
    }
    const bool wrapper = out.order.size() == 1 && program_.find_class(type.identity) == nullptr;
    if (const Value inner = wrapper ? out.slots.at(out.order.front()) : Value{}; inner.as<List>() != nullptr) return inner;  // std::array
    return object(std::move(out));
}

std::shared_ptr<const std::map<std::string, Instantiation>> Interpreter::instantiations_of(const ir::Expr& lambda) const {
    const auto valued = static_cast<std::size_t>(std::ranges::count(lambda.captures, ir::kNone, &ir::Capture::outer));
    if (lambda.kids.size() <= valued) return nullptr;
    std::map<std::string, Instantiation> out;
    for (std::size_t i = valued; i < lambda.kids.size(); ++i) {
        const ir::Expr& other = lambda.kids[i];
        if (other.callee >= unit().callees.size() || other.captures.size() != lambda.captures.size()) continue;
        const std::string& identity = unit().callees[other.callee].identity;
        Instantiation& one = out[identity.substr(0, identity.rfind('@'))];
        one.body = program_.find_function(identity);
        for (const ir::Capture& capture : lambda.captures) {
            for (const ir::Capture& same : other.captures) {
                if (capture.outer != ir::kNone && same.outer == capture.outer) one.locals[capture.inner] = same.inner;
            }
        }
        auto value = other.captures.begin();  // those that have a value of their own come in one order
        for (const ir::Capture& capture : lambda.captures) {
            if (capture.outer != ir::kNone) continue;
            value = std::ranges::find(value, other.captures.end(), ir::kNone, &ir::Capture::outer);
            if (value == other.captures.end()) break;
            one.locals[capture.inner] = (value++)->inner;
        }
    }
    return std::make_shared<const std::map<std::string, Instantiation>>(std::move(out));
}

Value Interpreter::eval_lambda(const ir::Expr& expr, State& state) {
    if (expr.callee >= unit().callees.size()) return {};
    Function out{.body = program_.find_function(unit().callees[expr.callee].identity), .name = "lambda"};
    if (frame_->self.set()) out.self = std::make_shared<const Value>(frame_->self);
    std::size_t given = 0;
    for (const ir::Capture& capture : expr.captures) {
        if (capture.outer == ir::kNone) {
            if (given < expr.kids.size()) out.captures[capture.inner] = decay(eval(expr.kids[given++], state), state);
            continue;
        }
        const ir::Expr local{.kind = ir::ExprKind::local, .at = expr.at, .integer = capture.outer};
        const Value place = argument(local, state);
        out.captures[capture.inner] = capture.by_reference ? place : decay(place, state);
    }
    out.instantiations = instantiations_of(expr);
    run_apart(out, state);
    return function(std::move(out));
}

strings::Text Interpreter::hole_for(const Value& value, std::string reason, bool open, State& state) {
    strings::Piece hole{.hole = true, .reason = std::move(reason), .open = open};
    hole.carried = carried_by({&value, 1}, state);
    return {std::move(hole)};
}

std::vector<strings::Text> Interpreter::texts(const Value& value, State& state) {
    if (texting_ > kMostHops) return {hole_for(value, "a value that leads to itself", false, state)};
    ++texting_;
    std::vector<strings::Text> out = texts_in(value, state);
    --texting_;
    return out;
}

std::vector<strings::Text> Interpreter::texts_in(const Value& value, State& state) {
    const Value held = load(value, state);
    if (const auto* text = held.as<strings::Text>()) return {*text};
    if (const auto* number = held.as<std::int64_t>()) return {{strings::Piece::literal(std::to_string(*number))}};
    if (const auto* truth = held.as<bool>()) return {{strings::Piece::literal(*truth ? "true" : "false")}};
    if (const auto* missing = held.as<Unknown>()) {
        return {{{.hole = true, .may = missing->may, .reason = missing->reason, .from = missing->from, .open = missing->open,
                  .listed = missing->listed, .setting = missing->setting, .carried = missing->carried}}};
    }
    if (const auto* named = held.as<Enumerator>()) {
        if (const std::string* constant = models_.find_constant(named->name)) return {{strings::Piece::literal(*constant)}};
        if (named->number < ir::kGuessedValues) return {{{.hole = true, .reason = fmt::format("'{}'", named->name)}}};
        return {{strings::Piece::literal(std::to_string(named->number))}};
    }
    if (const auto* choice = held.as<Choice>()) {
        std::vector<strings::Text> out;
        for (const Value& option : choice->options) {
            for (strings::Text& text : texts(option, state)) {
                if (std::ranges::none_of(out, [&](const strings::Text& known) { return strings::same(known, text); })) out.push_back(std::move(text));
            }
        }
        if (out.size() > kMostTexts) out = {strings::widen(out, "too many possible texts")};
        return out;
    }
    if (const auto* whole = held.as<Object>()) {
        const TypeModel* model = models_.find_type(whole->type);
        if (model != nullptr && model->text) {
            const ir::Expr nowhere;
            const std::vector<Value> none;
            Operands operands{.state = state, .site = nowhere, .receiver = held, .arguments = none};
            return texts(model_value(*model->text, operands), state);
        }
        if (const Value inner = slot(held, "value", state); inner.set() && inner.as<Object>() == nullptr) return texts(inner, state);
        const bool open = whole->rest != nullptr && whole->rest->open;
        return {hole_for(held, fmt::format("an object of class '{}'", whole->type), open, state)};
    }
    if (held.as<Null>() != nullptr || !held.set()) return {{}};
    return {hole_for(held, "a value that is no text", false, state)};
}

}  // namespace grantlint::flow
