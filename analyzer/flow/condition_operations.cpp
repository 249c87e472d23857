// Words for conditions over lists: any(list, function), none(list, function), all(list, function).
#include <algorithm>
#include <array>
#include <utility>

#include "flow/guards.h"
#include "flow/operation.h"

namespace grantlint::flow {
namespace {

struct Answers {
    std::vector<Value> items;
    bool complete = true;
};

// What the function says of each item; of one that stands for all when they are not known.
Answers answers(const OperationCall& c) {
    const Value range = c.at(0);
    const auto* held = range.as<List>();
    Answers out;
    std::vector<Value> items;
    if (held != nullptr) items = held->items;
    out.complete = held != nullptr && held->complete && !items.empty();
    if (!out.complete) {
        Unknown item = c.interpreter.unknown_here("an element of a list", c.operands.site);
        if (const auto* missing = range.as<Unknown>()) item.open = missing->open;
        item.listed = true;
        item.type.clear();
        item.may = strings::May::anything;
        items.push_back(flow::unknown(std::move(item)));
    }
    for (const Value& item : items) {
        out.items.push_back(c.interpreter.load(c.interpreter.apply(c.at(1), {item}, c.operands.state, c.operands.site), c.operands.state));
    }
    return out;
}

Value told(const OperationCall& c, bool wanted, bool opposite) {
    const Answers all = answers(c);
    std::optional<Tests> some, every = Tests{};  // one of the answers is `wanted`; none is
    bool certain = false;
    for (const Value& one : all.items) {
        const auto known = c.interpreter.truth(one, c.operands.state);
        certain = certain || known == wanted;
        if (known != !wanted) some = either(std::move(some), tests_if(one, wanted));
        every = known == wanted ? std::nullopt : both(std::move(every), tests_if(one, !wanted));
    }
    if (!all.complete) every = Tests{};  // there may be no element at all
    if (!all.complete && !some) some = Tests{};
    if (certain && all.complete) return !opposite;
    Unknown base = c.interpreter.unknown_here("a condition", c.operands.site);
    return opposite ? truth_telling(std::move(base), every, some) : truth_telling(std::move(base), some, every);
}

Value any(const OperationCall& c) { return told(c, true, false); }
Value none(const OperationCall& c) { return told(c, true, true); }
Value all(const OperationCall& c) { return told(c, false, true); }

constexpr std::array kConditionOperations = {
    Operation{"any", any, 1},
    Operation{"none", none, 1},
    Operation{"all", all, 1},
};

}  // namespace

std::span<const Operation> condition_operations() { return kConditionOperations; }

}  // namespace grantlint::flow
