// Virtual calls: the bodies that one may reach, and what is known of the object once it has reached one.
//
//   out.method = request.verb();      for requests of which classes is that "GET"
//   out.path = request.path();        and what is the path of those
#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "flow/interpreter.h"

namespace grantlint::flow {
namespace {

// Nothing says of which class it is: an unknown value, an object that something nobody describes was made of.
bool known_by_type_only(const Value& value) {
    const auto* held = value.as<Object>();
    return value.as<Unknown>() != nullptr || (held != nullptr && held->identity.empty());
}

}  // namespace

// The classes that an object may be of.
std::vector<std::string> Interpreter::classes_of(const Object& object) const {
    if (object.among != nullptr) return *object.among;
    std::vector<std::string> out{object.identity};
    if (object.rest == nullptr || object.exact) return out;
    const std::vector<std::string>& below = program_.derived_from(object.identity);
    out.insert(out.end(), below.begin(), below.end());
    std::ranges::sort(out);
    return out;
}

// What is called through is an object of the class that declares the function, whatever else is known of it.
Value Interpreter::as_object(const Value& value, const ClassInfo& declared) {
    const auto* missing = value.as<Unknown>();
    const auto* held = value.as<Object>();
    Object out = held != nullptr ? *held : Object{};
    Unknown rest = missing != nullptr ? *missing : Unknown{.reason = "an object"};
    if (rest.key.empty()) rest.key = fmt::format("object {}", ++fresh_);
    out.type = declared.type->name;
    out.identity = declared.type->identity;
    if (out.rest == nullptr) out.rest = std::make_shared<const Unknown>(std::move(rest));
    return object(std::move(out));
}

// A decorator around one that is not known: the one that does it in the end, not each of the orders in which others may stand between.
void Interpreter::leave_innermost(std::vector<Target>& targets, const std::string& identity) const {
    const auto waits = [&](const Target& target) { return std::ranges::find(stack_, target.body) != stack_.end(); };
    const auto hands_on = [&](const Target& target) { return program_.hands_on(target.body, identity); };
    if (targets.size() > 1 && std::ranges::any_of(targets, waits) && !std::ranges::all_of(targets, hands_on)) std::erase_if(targets, hands_on);
}

// Each body that the call may reach on its own way, where the object is of the classes that reach it: what is asked of it there
// next belongs to the same classes. Empty: no body is known.
Interpreter::Outcomes Interpreter::dispatch_virtually(const ir::Expr& expr, const ir::Callee& callee, const Value& receiver,
                                                      const std::vector<Value>& arguments, State& state) {
    const auto* pointer = receiver.as<Pointer>();
    const Pointer place = pointer != nullptr ? settle(*pointer, state) : Pointer{};
    Value whole = pointer != nullptr ? read(place, state) : receiver;
    if (pointer != nullptr && known_by_type_only(whole) && program_.find_class(callee.owner) != nullptr) {
        whole = as_object(whole, *program_.find_class(callee.owner));
        write(place, whole, state);
    }
    const auto* held = whole.as<Object>();
    std::vector<Target> targets = program_.targets(callee.identity, held != nullptr ? classes_of(*held) : std::vector<std::string>());
    leave_innermost(targets, callee.identity);
    const bool parted = held != nullptr && held->rest != nullptr && !held->exact;
    Outcomes out;
    for (const Target& target : targets) {
        // An interface around itself (a decorator whose inner object is not known): each class once.
        if (targets.size() > 1 && std::ranges::find(stack_, target.body) != stack_.end()) continue;
        State apart = state;
        if (parted) {
            Object derived = *held;
            const std::string& overrider = program_.functions()[target.body].callee->owner;
            derived.exact = target.classes.size() < 2;
            derived.among = derived.exact ? nullptr : std::make_shared<const std::vector<std::string>>(target.classes);
            if (target.classes.size() == 1) derived.identity = target.classes.front();
            else if (held->identity.empty() || program_.derives(overrider, held->identity)) derived.identity = overrider;  // else it is inherited
            if (targets.size() > 1 && !held->rest->key.empty()) {
                const std::string classes = fmt::format("{}", fmt::join(target.classes, "|"));
                apart.facts[fmt::format("{}{}: {}", kClassFact, held->rest->key, classes)] = true;
                if (held->rest->open) apart.picks[std::string(kClassFact) + held->rest->key] = classes;
            }
            write(place, object(std::move(derived)), apart);
        }
        for (Outcome& way : run_body(target.body, receiver, arguments, std::move(apart), expr)) out.push_back(std::move(way));
        if (spent()) break;
    }
    limit(out);
    return out;
}

}  // namespace grantlint::flow
