#include "flow/analysis.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "flow/instances.h"
#include "flow/interpreter.h"
#include "flow/placement.h"
#include "flow/reach.h"
#include "flow/url_shape.h"

namespace grantlint::flow {
namespace {

constexpr int kCollectRounds = 2;  // a field that is set from another field takes the second

class Finder {
public:
    explicit Finder(const FlowRequest& request)
        : request_(request), judgement_(request), program_(request.units), knowledge_{.program = program_, .models = request.models, .bodies = request.bodies} {}

    FlowResult run() {
        reach_ = find_reach(program_, request_.models);
        knowledge_.sends = reach_.sends;
        knowledge_.writes = reach_.writes;
        knowledge_.raises = reach_.raises;
        knowledge_.emptied = reach_.emptied;
        for (std::uint32_t index = 0; index < reach_.stored.size(); ++index) {
            for (const std::string& key : reach_.stored[index]) knowledge_.writers[key].insert(index);
        }
        knowledge_.guards = request_.guards;
        knowledge_.closed.assign(program_.functions().size(), false);
        collect();
        run_initials();
        for (const std::uint32_t index : reach_.order) {
            if (reach_.sends[index] && !program_.functions()[index].function->lambda) run_root(index);
        }
        run_parked();
        return {.calls = place({.request = request_, .knowledge = knowledge_, .reach = reach_, .instances = instances_, .drained = drained_}), .bounds = bounds(),
                .missing_bodies = find_missing_bodies(request_.units, program_, reach_, request_.models), .unused_declared = unused_declared()};
    }

private:
    void collect() {
        knowledge_.collecting = true;
        std::set<std::string>& constructed = knowledge_.constructed;
        for (const Body& body : program_.functions()) {
            if (body.callee->constructor) constructed.insert(body.callee->owner);
        }
        for (int round = 0; round < kCollectRounds; ++round) {
            Interpreter interpreter(knowledge_);
            knowledge_.initials.clear();
            for (const ir::Unit& unit : request_.units) {
                for (const ir::Global& global : unit.globals) {
                    if (global.has_initial) interpreter.global_value(global.identity);
                }
                for (const ir::Class& type : unit.classes) {  // a constructor says itself what its fields begin with
                    if (!constructed.contains(type.identity)) interpreter.collect_fields(type.identity);
                }
            }
            for (const std::uint32_t index : reach_.order) {
                if (reach_.stores[index] && !program_.functions()[index].function->lambda) interpreter.run(index);
            }
            knowledge_.fields = std::exchange(knowledge_.found_fields, {});
            knowledge_.made = std::exchange(knowledge_.found_made, {});
            knowledge_.globals = std::exchange(knowledge_.found_globals, {});
            knowledge_.origins = std::exchange(knowledge_.found_origins, {});
        }
        knowledge_.initials.clear();
        knowledge_.collecting = false;
    }

    static bool makes_lambda(const ir::Expr& expr) {
        return expr.kind == ir::ExprKind::lambda || std::ranges::any_of(expr.kids, makes_lambda);
    }

    // Objects that are there before main: a registrar that is handed a lambda.
    void run_initials() {
        std::set<std::string> done;
        for (const ir::Unit& unit : request_.units) {
            for (const ir::Global& global : unit.globals) {
                if (!global.has_initial || !makes_lambda(global.initial) || !done.insert(global.identity).second) continue;
                Interpreter interpreter(knowledge_);
                take(kNoBody, interpreter.run_initial({.unit = &unit, .global = &global}));
            }
        }
    }

    void run_root(std::uint32_t index) {
        Interpreter interpreter(knowledge_);
        take(index, interpreter.run(index));
        if (interpreter.waits()) knowledge_.closed[index] = false;
        if (request_.watch) request_.watch(instances_.size());
    }

    void take(std::uint32_t index, std::vector<Instance> instances) {
        std::set<Variants*> touched;
        std::set<std::uint32_t> roots{index}, open;  // this function, and the lambdas that it makes
        for (Instance& found : instances) {
            Variants& variants = instances_[found.chain];
            touched.insert(&variants);
            variants.push_back(std::move(found));
        }
        tidy(touched);
        // Only what depends on a caller has to be followed again from there.
        for (const auto* variants : touched) {
            const std::uint32_t root = variants->front().chain.front().function;
            roots.insert(root);
            if (root != kNoBody && (judgement_.depends(*variants) || bodied(*variants))) open.insert(root), open.insert(index);
        }
        for (const std::uint32_t root : roots) {
            if (root != kNoBody) knowledge_.closed[root] = !open.contains(root);
        }
    }

    void tidy(const std::set<Variants*>& touched) const {
        for (Variants* variants : touched) {
            drop_lacking(*variants);
            drop_next_pages(*variants);
            settle_hosts(*variants);
        }
    }

    // if (!id.empty()) path += "/" + id: where only the route with the identifier is one, an unknown identifier is there.
    void drop_lacking(Variants& variants) const {
        std::map<std::pair<std::string, std::string>, strings::Text> whole;  // by method and route, each once
        for (const Instance& one : variants) {
            if (judgement_.settled(one)) whole.try_emplace({*one.method, path_of(one.url)}, one.url);
        }
        std::erase_if(variants, [&](const Instance& one) {
            return one.method && !judgement_.settled(one) && std::ranges::any_of(whole, [&](const auto& other) { return other.first.first == *one.method && completes_route(other.second, one.url); });
        });
    }

    // The next page, whose URL an answer tells, is a page of what was asked for first.
    static void drop_next_pages(Variants& variants) {
        if (std::ranges::all_of(variants, &Instance::later)) return;
        std::erase_if(variants, [](const Instance& one) { return one.later && one.method && !one.method_open && told_by_answer(one.url); });
    }

    // Where only the host is one of several, the call is known.
    static void settle_hosts(Variants& variants) {
        const Instance& first = variants.front();
        const auto same = [&](const Instance& one) { return one.method == first.method && one.method_open == first.method_open && same_route(one.url, first.url); };
        if (says_nothing(first.url) || !std::ranges::all_of(variants, same)) return;
        for (Instance& one : variants) one.chosen = one.chosen && one.method_open;
    }

    // A function that sends what it finds in a field or a global, of which it knows nothing: whoever puts something there is run
    // again, with all its callers, and that function as soon as it is put there.
    void run_parked() {
        find_drains();
        if (knowledge_.drains.empty()) return;
        std::set<std::uint32_t> drains;
        for (const auto& [key, functions] : knowledge_.drains) drains.insert(functions.begin(), functions.end());
        for (const std::uint32_t drain : drains) knowledge_.closed[drain] = false;
        const std::vector<std::uint32_t> again = storing();
        for (const std::uint32_t index : again) {
            knowledge_.sends[index] = true;
            knowledge_.closed[index] = false;
        }
        for (const std::uint32_t index : again) {
            std::set<Variants*> touched;
            for (Instance& found : Interpreter(knowledge_).run(index)) {
                if (!found.parked || vague({found})) continue;
                for (const CallSite& site : found.chain) {
                    if (drains.contains(site.function)) drained_.insert(site.function);
                }
                Variants& variants = instances_[found.chain];
                touched.insert(&variants);
                variants.push_back(std::move(found));
            }
            tidy(touched);
        }
        knowledge_.drains.clear();
        for (auto& [chain, variants] : instances_) {
            if (std::ranges::any_of(chain, [&](const CallSite& site) { return drained_.contains(site.function); })) drop_later_rounds(variants);
        }
    }

    // What was put in counts where it was put in; what else is found there once that is out, is no more than a guess.
    static void drop_later_rounds(Variants& variants) {
        if (!std::ranges::all_of(variants, &Instance::later)) std::erase_if(variants, &Instance::later);
    }

    // Functions whose calls are not known and whom no caller tells more; or that take what they send out of a container, of which a
    // caller may know a part.
    void find_drains() {
        std::set<std::uint32_t> told;
        for (const auto& [chain, variants] : instances_) {
            if (vague(variants)) continue;
            for (std::size_t i = 1; i < chain.size(); ++i) told.insert(chain[i].function);
        }
        std::map<std::uint32_t, std::vector<const std::vector<CallSite>*>> begun;
        for (const auto& [chain, variants] : instances_) {
            if (chain.front().function != kNoBody && vague(variants)) begun[chain.front().function].push_back(&chain);
        }
        for (const auto& [drain, chains] : begun) {
            for (const std::string& key : read_by(drain, told.contains(drain))) {
                if (knowledge_.writers.contains(key)) knowledge_.drains[key].insert(drain);
            }
        }
        // Who leaves all of it to another one that finds it there itself, is no other.
        for (auto& [key, functions] : knowledge_.drains) {
            for (const std::uint32_t drain : std::vector(functions.begin(), functions.end())) {
                const auto leaves = [&](const std::vector<CallSite>* chain) {
                    return std::any_of(chain->begin() + 1, chain->end(), [&](const CallSite& site) { return site.function != drain && functions.contains(site.function); });
                };
                if (std::ranges::all_of(begun.at(drain), leaves)) functions.erase(drain);
            }
        }
    }

    // What a function finds outside, or takes out of a container with a function that it calls for that: box.take(). `told`: only what is
    // certainly taken out, the first item.
    std::set<std::string> read_by(std::uint32_t function, bool told) const {
        std::set<std::string> out = told ? reach_.taken[function] : reach_.read[function];
        for (std::uint32_t callee = 0; callee < reach_.callers.size(); ++callee) {
            const bool takes = !reach_.sends[callee] && reach_.writes[callee] && std::ranges::find(reach_.callers[callee], function) != reach_.callers[callee].end();
            if (!takes) continue;
            for (const std::string& key : told ? reach_.taken[callee] : reach_.read[callee]) {
                if (reach_.stored[callee].contains(key)) out.insert(key);
            }
        }
        return out;
    }

    // The functions that store something where a drain finds it, and their callers at any distance.
    std::vector<std::uint32_t> storing() const {
        std::vector<bool> chosen(program_.functions().size());
        for (std::uint32_t index = 0; index < chosen.size(); ++index) {
            chosen[index] = std::ranges::any_of(reach_.stored[index], [&](const std::string& key) { return knowledge_.drains.contains(key); });
        }
        std::vector<std::uint32_t> out;
        for (std::uint32_t index = 0; index < chosen.size(); ++index) {
            if (chosen[index]) out.push_back(index);
        }
        for (std::size_t next = 0; next < out.size(); ++next) {
            for (const std::uint32_t caller : reach_.callers[out[next]]) {
                if (!chosen[caller]) chosen[caller] = true, out.push_back(caller);
            }
        }
        out.clear();
        std::ranges::copy_if(reach_.order, std::back_inserter(out), [&](std::uint32_t index) { return chosen[index] && !program_.functions()[index].function->lambda; });
        return out;
    }

    std::vector<Bound> bounds() const {
        std::vector<Bound> out;
        for (const auto& [function, what] : knowledge_.bounds) {
            const Body& body = program_.functions()[function];
            out.push_back({.at = range_of(*body.unit, body.function->at), .function = body.function->display, .what = what});
        }
        std::ranges::sort(out, {}, [](const Bound& bound) { return std::tie(bound.at, bound.what); });
        return out;
    }

    // A name that fits nothing is a slip that would leave calls unseen, or unguarded.
    std::vector<std::string> unused_declared() const {
        std::vector<std::string> out;
        const auto called = [&](const std::string& name) {
            return std::ranges::any_of(request_.units, [&](const ir::Unit& unit) {
                return std::ranges::any_of(unit.callees, [&](const ir::Callee& callee) { return fits_pattern(name, callee.name); });
            });
        };
        const auto derived = [&](const std::string& base) {
            return std::ranges::any_of(request_.units, [&](const ir::Unit& unit) {
                return std::ranges::any_of(unit.classes, [&](const ir::Class& one) { return std::ranges::find(one.base_names, base) != one.base_names.end(); });
            });
        };
        const auto add = [&](std::string_view what, const std::vector<std::string>& names, const auto& is_there) {
            for (const std::string& name : names) {
                if (!is_there(name)) out.push_back(fmt::format("{} '{}'", what, name));
            }
        };
        add("sink", request_.models.declared_names(), called);
        add("sink", request_.models.declared_bases(), derived);
        add("guard", request_.models.declared_guards(), called);
        return out;
    }

    const FlowRequest& request_;
    Judgement judgement_;
    Program program_;
    Knowledge knowledge_;
    Reach reach_;
    Instances instances_;
    std::set<std::uint32_t> drained_;  // functions that send what others put somewhere, and nothing else
};

}  // namespace

FlowResult find_calls(const FlowRequest& request) { return Finder(request).run(); }

}  // namespace grantlint::flow
