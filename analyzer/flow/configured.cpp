// What a constructor leaves behind: the fields of the object as they are when it is done.
#include <algorithm>

#include "flow/interpreter.h"

namespace grantlint::flow {
namespace {

// What a member begins with that nobody gives a value: whoever sets it later says what it is.
bool is_empty(const Value& value) {
    const auto* text = value.as<strings::Text>();
    return text != nullptr && strings::literal_of(*text) == "";
}

}  // namespace

// A text, what a caller handed in, or an object of a library that was told things.
bool Interpreter::is_left(const Value& value) const {
    if (value.as<strings::Text>() != nullptr) return true;
    if (const auto* missing = value.as<Unknown>()) return missing->may == strings::May::anything && missing->tests.empty();
    const auto* held = value.as<Object>();
    return held != nullptr && held->rest == nullptr && !held->slots.empty() && program_.find_class(held->identity) == nullptr;
}

// An object of a library that was told things (a request factory with its base) is found so by whoever reads the field, and not
// as it was before. What this constructor wrote down of the field on the way is taken back.
void Interpreter::log_configured(const Body& body, const Value& self, Outcomes& ways) {
    const ClassInfo* info = body.callee->constructor ? program_.find_class(body.callee->owner) : nullptr;
    if (!knowledge_.collecting || !chain_.empty() || info == nullptr || self.as<Pointer>() == nullptr) return;
    for (const ir::Field& field : info->type->fields) {
        const std::string key = body.callee->owner + "." + field.name;
        std::vector<Value> last;
        for (Outcome& way : ways) {
            Pointer place = *self.as<Pointer>();
            place.path.push_back(field.name);
            const Value value = decay(read(place, way.state), way.state);
            if (is_left(value) && !(is_empty(value) && !logged_.contains(key))) last.push_back(exported(value, way.state));
        }
        const auto known = knowledge_.found_made.find(key);
        if (last.empty() || last.size() != ways.size()) continue;
        if (const auto mine = logged_.find(key); mine != logged_.end() && known != knowledge_.found_made.end()) {
            std::erase_if(known->second, [&](const Value& one) {
                return std::ranges::any_of(mine->second, [&](const Value& other) { return equal(one, other); });
            });
        }
        std::vector<Value>& stores = knowledge_.found_made[key];
        for (const Value& value : last) {
            if (std::ranges::none_of(stores, [&](const Value& one) { return equal(one, value); })) stores.push_back(value);
        }
    }
}

// What a class's constructors leave in the fields of its bases, which these get from whoever makes them.
void Interpreter::log_inherited(const Body& body, const Value& self, Outcomes& ways) {
    const ClassInfo* info = body.callee->constructor ? program_.find_class(body.callee->owner) : nullptr;
    if (!knowledge_.collecting || !chain_.empty() || info == nullptr || self.as<Pointer>() == nullptr) return;
    std::vector<std::string> bases = info->type->bases;
    for (std::size_t next = 0; next < bases.size() && next < 32; ++next) {
        const ClassInfo* base = program_.find_class(bases[next]);
        if (base == nullptr) continue;
        bases.insert(bases.end(), base->type->bases.begin(), base->type->bases.end());
        for (const ir::Field& field : base->type->fields) {
            if (!knowledge_.found_made.contains(bases[next] + "." + field.name) && !knowledge_.made.contains(bases[next] + "." + field.name)) continue;
            std::vector<Value>& stores = knowledge_.found_made[body.callee->owner + "." + field.name];
            for (Outcome& way : ways) {
                Pointer place = *self.as<Pointer>();
                place.path.push_back(field.name);
                const Value value = exported(decay(read(place, way.state), way.state), way.state);
                if (value.set() && std::ranges::none_of(stores, [&](const Value& one) { return equal(one, value); })) stores.push_back(value);
            }
        }
    }
}

}  // namespace grantlint::flow
