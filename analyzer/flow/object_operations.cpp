// Words for objects, functions, and what a call says beside its arguments.
#include <algorithm>
#include <array>
#include <utility>

#include "flow/operation.h"

namespace grantlint::flow {
namespace {

using strings::Piece;
using strings::Text;

// std::placeholders::_2 and its like: the number in the type of an argument; without one they count in their order.
std::optional<std::size_t> placeholder_number(const OperationCall& c, std::size_t index, std::size_t next) {
    static constexpr std::array<std::string_view, 3> kClasses = {"std::_Placeholder", "std::__ph", "boost::arg"};
    const std::vector<ir::Expr>& kids = c.operands.site.kids;
    const ir::Unit& unit = c.interpreter.unit();
    const std::size_t shift = kids.size() > c.operands.arguments.size() ? kids.size() - c.operands.arguments.size() : 0;
    const ir::TypeId id = index + shift < kids.size() ? kids[index + shift].type : 0;
    const ir::Type& type = unit.types[id < unit.types.size() ? id : 0];
    const Value seen = c.at(index);
    const auto* whole = seen.as<Object>();
    const auto* missing = seen.as<Unknown>();
    const std::string& held = whole != nullptr ? whole->type : missing != nullptr ? missing->type : type.name;
    const bool declared = std::ranges::find(kClasses, type.name) != kClasses.end();
    if (!declared && std::ranges::find(kClasses, held) == kClasses.end()) return std::nullopt;
    const std::string digits = declared && !type.arguments.empty() ? type.arguments.front() : "";
    const bool number = !digits.empty() && digits.size() < 3 && digits.find_first_not_of("0123456789") == std::string::npos;
    return number ? std::stoul(digits) : next;
}

// A function with arguments given ahead: those of the call where placeholders stand, or behind them all.
Value bound(const OperationCall& c, bool passes_rest) {
    const Value target = c.at(0);
    if (const auto* choice = target.as<Choice>(); choice != nullptr || target.as<Function>() == nullptr) return target;
    const Function& held = *target.as<Function>();
    std::vector<Value> given;
    std::size_t placeholders = 0;
    for (std::size_t i = 1; i < c.arguments.size(); ++i) {
        const auto number = placeholder_number(c, i, placeholders + 1);
        if (number) ++placeholders;
        given.push_back(number ? placeholder(*number) : c.arguments[i]);
    }
    Function out = held;
    out.bound = held.bound.empty() ? given : c.interpreter.handed_over(held, given);  // bound twice
    out.passes_rest = passes_rest && (held.bound.empty() || held.passes_rest);
    c.interpreter.run_bound(out, c.operands.state, c.operands.site);
    return function(std::move(out));
}

Value bind(const OperationCall& c) { return bound(c, false); }
Value bind_front(const OperationCall& c) { return bound(c, true); }

Value apply(const OperationCall& c) {
    std::vector<Value> rest(c.arguments.begin() + (c.arguments.empty() ? 0 : 1), c.arguments.end());
    return c.interpreter.apply(c.at(0), std::move(rest), c.operands.state, c.operands.site);
}

// A copy of an object of its own class with a slot for every name and value: make('CURL', 'url', arg0).
Value make(const OperationCall& c) {
    const std::string type = strings::literal_of(c.texts(0).front()).value_or("");
    const Value made = c.interpreter.fresh(type, c.operands);
    Object out = *made.as<Object>();
    for (std::size_t i = 1; i + 1 < c.arguments.size(); i += 2) {
        const std::string name = strings::literal_of(c.texts(i).front()).value_or("");
        out.slots[name] = c.at(i + 1);
        out.order.push_back(name);
    }
    return object(std::move(out));
}

Value allocate(const OperationCall& c) { return c.interpreter.allocate(make(c), c.operands.state); }

Value construct(const OperationCall& c) {  // construct('Class', arguments…): a new object of a class of the project, and a pointer to it
    const std::string type = strings::literal_of(c.texts(0).front()).value_or("");
    const std::vector<Value> rest(c.arguments.begin() + 1, c.arguments.end());
    return c.interpreter.construct_by_name(type, rest, c.operands.state, c.operands.site);
}

// result(this, 'path'): what a member function of the project's own gives, whichever class the object is of.
Value member_result(const OperationCall& c) {
    const std::string name = c.arguments.size() > 1 ? strings::literal_of(c.texts(1).front()).value_or("") : "";
    return c.arguments.empty() ? Value{} : c.interpreter.member_result(c.arguments[0], name, c.operands.state, c.operands.site);
}

// made_by(this, 'prefix', 'suffix'): what a global stands for that a function makes which is named after it, once; the function
// gives a pointer, or fills the memory that it is handed.
Value made_by(const OperationCall& c) {
    const auto* holder = c.arguments.empty() ? nullptr : c.arguments[0].as<Pointer>();
    if (holder == nullptr || c.arguments.size() < 3 || c.operands.site.kids.empty()) return c.unknown("a global that is made when it is used");
    Pointer place = *holder;
    place.path.emplace_back("made");
    if (const Value known = c.interpreter.peek(place, c.operands.state); known.as<Pointer>() != nullptr) return known;
    const std::string name = c.interpreter.global_name(c.operands.site.kids[0]);
    const std::string wanted = strings::literal_of(c.texts(1).front()).value_or("") + name + strings::literal_of(c.texts(2).front()).value_or("");
    const Value memory = c.interpreter.allocate(Value{}, c.operands.state);
    const Value result = name.empty() ? Value{} : c.interpreter.result_of(wanted, memory, c.operands.state, c.operands.site);
    const bool filled = result.set() && c.interpreter.load(memory, c.operands.state).set();
    if (!filled && result.as<Pointer>() == nullptr) return c.unknown("a global that is made when it is used");
    const Value made = filled ? memory : result;
    c.interpreter.store(place, made, c.operands.state);
    return made;
}

Value construct_pointer(const OperationCall& c) { return c.interpreter.allocate(construct(c), c.operands.state); }

// The first argument that is an object of this class, wherever it stands.
Value typed(const OperationCall& c) {
    const std::string type = strings::literal_of(c.texts(0).front()).value_or("");
    for (std::size_t i = 1; i < c.arguments.size(); ++i) {
        const Value value = c.at(i);
        const auto* whole = value.as<Object>();
        const auto* missing = value.as<Unknown>();
        if ((whole != nullptr && whole->type == type) || (missing != nullptr && missing->type == type)) return value;
    }
    return {};
}

Value template_argument(const OperationCall& c) {
    const Value position = c.at(0);
    const auto* number = position.as<std::int64_t>();
    const ir::Unit& unit = c.interpreter.unit();
    const std::uint32_t callee = c.operands.site.callee;
    if (number == nullptr || callee >= unit.callees.size()) return {};
    const std::vector<std::string>& names = unit.callees[callee].arguments;
    return *number >= 0 && static_cast<std::size_t>(*number) < names.size() ? flow::text(names[static_cast<std::size_t>(*number)]) : Value{};
}

// The class of a container's elements, or what a class template was made with: of the call's receiver.
Value type_argument(const OperationCall& c) {
    const Value position = c.at(0);
    const auto* number = position.as<std::int64_t>();
    const ir::Unit& unit = c.interpreter.unit();
    if (number == nullptr) return {};
    const ir::TypeId id = c.operands.site.kind == ir::ExprKind::construct || c.operands.site.kids.empty() ? c.operands.site.type : c.operands.site.kids[0].type;
    const std::vector<std::string>& names = unit.types[id < unit.types.size() ? id : 0].arguments;
    return *number >= 0 && static_cast<std::size_t>(*number) < names.size() ? flow::text(names[static_cast<std::size_t>(*number)]) : Value{};
}

Value choose(const OperationCall& c) {  // when(condition, then, else)
    const auto known = c.interpreter.truth(c.at(0), c.operands.state);
    if (known) return c.at(*known ? 1 : 2);
    const Value condition = c.at(0);
    const auto yes = c.interpreter.truth(c.at(1), c.operands.state);
    const auto no = c.interpreter.truth(c.at(2), c.operands.state);
    if (const auto* held = condition.as<Unknown>(); held != nullptr && no && yes != no) {  // as true as the condition, or as false
        Unknown out = *held;
        out.negated = held->negated != *no;
        return flow::unknown(std::move(out));
    }
    return one_of({c.at(1), c.at(2)});
}

Value equal_values(const OperationCall& c) {
    if (const auto known = c.interpreter.equals(c.at(0), c.at(1), c.operands.state)) return *known;
    return c.interpreter.comparison("==", c.at(0), c.at(1), c.operands.site, c.operands.state);
}

// surely(a, b): that they are equal is known; what is not known is not so.
Value surely(const OperationCall& c) { return c.interpreter.equals(c.at(0), c.at(1), c.operands.state).value_or(false); }

Value unequal_values(const OperationCall& c) {
    if (const auto known = c.interpreter.equals(c.at(0), c.at(1), c.operands.state)) return !*known;
    return c.interpreter.comparison("!=", c.at(0), c.at(1), c.operands.site, c.operands.state);
}

// or_else(value, other): the other one where the value is null, both where it is not known.
Value or_else(const OperationCall& c) {
    std::vector<Value> out;
    const Value value = c.at(0);
    for (const Value& option : options_of(value)) {
        const bool missing = !option.set() || option.as<Null>() != nullptr;
        if (!missing) out.push_back(option);
        if (missing || option.as<Unknown>() != nullptr) out.push_back(c.at(1));
    }
    return one_of(std::move(out), c.open(0));
}

Value variadic(const OperationCall& c) { return c.interpreter.variadic(c.operands.site); }

// set(pointer, 'slot', value): what it points to, with the slot; a value that is a pointer stays one.
Value set_slot(const OperationCall& c) {
    const auto* pointer = c.arguments.size() == 3 ? c.arguments[0].as<Pointer>() : nullptr;
    if (pointer == nullptr) return {};
    Pointer place = *pointer;
    place.path.push_back(strings::literal_of(c.texts(1).front()).value_or(""));
    c.interpreter.store(place, c.arguments[2], c.operands.state);
    return *pointer;
}

// set_pairs(pointer, names and values…): as g_object_new and g_object_set take them; the first that is no name ends them.
Value set_pairs(const OperationCall& c) {
    const auto* pointer = c.arguments.empty() ? nullptr : c.arguments[0].as<Pointer>();
    if (pointer == nullptr) return {};
    for (std::size_t i = 1; i + 1 < c.arguments.size(); i += 2) {
        const std::optional<std::string> name = strings::literal_of(c.texts(i).front());
        if (!name || name->empty()) break;
        Pointer place = *pointer;
        place.path.push_back(*name);
        c.interpreter.store(place, c.arguments[i + 1], c.operands.state);
    }
    return *pointer;
}

Value is_null(const OperationCall& c) {
    const Value value = c.at(0);
    return !value.set() || value.as<Null>() != nullptr;
}

bool is_of_class(const Value& value, const std::string& type) {
    if (const auto* whole = value.as<Object>()) return whole->type == type;
    const auto* missing = value.as<Unknown>();
    return missing != nullptr && missing->type == type;
}

// The arguments of one class, wherever they stand, in a tuple or a list too: argument_of('cpr::Url').
Value argument_of(const OperationCall& c) {
    const std::string type = strings::literal_of(c.texts(0).front()).value_or("");
    const ir::Unit& unit = c.interpreter.unit();
    const std::vector<Value>& arguments = c.operands.arguments;
    const std::vector<ir::Expr>& kids = c.operands.site.kids;
    const std::size_t shift = kids.size() > arguments.size() ? kids.size() - arguments.size() : 0;
    std::vector<Value> found;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const Value value = c.interpreter.load(arguments[i], c.operands.state);
        const ir::TypeId id = i + shift < kids.size() ? kids[i + shift].type : 0;
        const bool declared = id < unit.types.size() && unit.types[id].name == type;
        if (declared || is_of_class(value, type)) found.push_back(value);
        const auto* items = value.as<List>();
        if (declared || items == nullptr) continue;
        for (const Value& item : items->items) {
            if (const Value inner = c.interpreter.load(item, c.operands.state); is_of_class(inner, type)) found.push_back(inner);
        }
    }
    return found.empty() ? c.unknown("an argument of class '" + type + "'") : one_of(std::move(found));
}

Value nothing(const OperationCall&) { return Null{}; }
Value copy(const OperationCall& c) { return c.at(0); }
Value new_copy(const OperationCall& c) { return c.interpreter.allocate(c.at(0), c.operands.state); }  // and a pointer to it

constexpr int kDeepestReceived = 4;

// What was nothing before is not known any more, in the object and in those that it holds.
Value received_in(const Value& before, const Unknown& origin, int depth) {
    if (begins_with_nothing(before)) return unknown(origin);
    const auto* whole = before.as<Object>();
    if (whole == nullptr || whole->rest != nullptr || depth > kDeepestReceived) return before;
    Object after = *whole;
    std::erase_if(after.slots, [](const auto& slot) { return begins_with_nothing(slot.second); });
    std::erase_if(after.order, [&](const std::string& name) { return !after.slots.contains(name); });
    after.rest = std::make_shared<const Unknown>(origin);
    for (auto& [name, slot] : after.slots) {
        Unknown part = origin;
        part.key += "." + name;
        slot = received_in(slot, part, depth + 1);
    }
    return object(std::move(after));
}

// What others have filled in since: an answer that a program waited for. Of several things, unset: they stay as they are.
Value received(const OperationCall& c) {
    const Value before = c.at(0);
    if (before.as<Choice>() != nullptr) return {};
    return received_in(before, c.interpreter.unknown_anew("what arrives there", c.operands.site), 0);
}

constexpr std::array kObjectOperations = {
    Operation{"is_null", is_null},
    Operation{"variadic", variadic},
    Operation{"or_else", or_else},
    Operation{"set", set_slot},
    Operation{"equals", equal_values},
    Operation{"surely", surely},
    Operation{"unequal", unequal_values},
    Operation{"when", choose},
    Operation{"copy", copy},
    Operation{"new_copy", new_copy},
    Operation{"set_pairs", set_pairs},
    Operation{"nothing", nothing},
    Operation{"received", received},
    Operation{"bind", bind, 0},
    Operation{"bind_front", bind_front, 0},
    Operation{"apply", apply, 0},
    Operation{"make", make},
    Operation{"new", allocate},
    Operation{"construct", construct},
    Operation{"result", member_result},
    Operation{"made_by", made_by},
    Operation{"construct_new", construct_pointer},
    Operation{"typed", typed},
    Operation{"template_argument", template_argument},
    Operation{"type_argument", type_argument},
    Operation{"argument_of", argument_of},
};

}  // namespace

std::span<const Operation> object_operations() { return kObjectOperations; }

}  // namespace grantlint::flow
