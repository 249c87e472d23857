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

#include "flow/interpreter.h"
#include "flow/reach.h"
#include "flow/url_shape.h"

namespace grantlint::flow {
namespace {

constexpr int kCollectRounds = 2;  // a field that is set from another field takes the second

using Chain = std::vector<CallSite>;

struct ChainLess {
    bool operator()(const Chain& a, const Chain& b) const {
        return std::ranges::lexicographical_compare(a, b, [](const CallSite& x, const CallSite& y) {
            return std::tie(x.function, x.at) < std::tie(y.function, y.at);
        });
    }
};

using Instances = std::map<Chain, std::vector<Instance>, ChainLess>;

class Finder {
public:
    explicit Finder(const FlowRequest& request)
        : request_(request), program_(request.units), knowledge_{.program = program_, .models = request.models, .bodies = request.bodies} {}

    FlowResult run() {
        reach_ = find_reach(program_, request_.models);
        knowledge_.sends = reach_.sends;
        knowledge_.writes = reach_.writes;
        knowledge_.raises = reach_.raises;
        knowledge_.guards = request_.guards;
        knowledge_.closed.assign(program_.functions().size(), false);
        collect();
        run_initials();
        for (const std::uint32_t index : reach_.order) {
            if (reach_.sends[index] && !program_.functions()[index].function->lambda) run_root(index);
        }
        run_parked();
        settle();
        return {.calls = finished(), .bounds = bounds(), .unused_sinks = unused_sinks()};
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
    }

    void take(std::uint32_t index, std::vector<Instance> instances) {
        std::set<const std::vector<Instance>*> touched;
        std::set<std::uint32_t> roots{index}, open;  // this function, and the lambdas that it makes
        for (Instance& found : instances) {
            std::vector<Instance>& variants = instances_[found.chain];
            touched.insert(&variants);
            variants.push_back(std::move(found));
        }
        for (auto& [chain, variants] : instances_) {
            if (touched.contains(&variants)) settle_hosts(variants);
        }
        // Only what depends on a caller has to be followed again from there.
        for (const auto* variants : touched) {
            const std::uint32_t root = variants->front().chain.front().function;
            roots.insert(root);
            if (root != kNoBody && (depends(*variants) || bodied(*variants))) open.insert(root), open.insert(index);
        }
        for (const std::uint32_t root : roots) {
            if (root != kNoBody) knowledge_.closed[root] = !open.contains(root);
        }
    }

    // Where only the host is one of several, the call is known.
    static void settle_hosts(std::vector<Instance>& variants) {
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
            for (Instance& found : Interpreter(knowledge_).run(index)) {
                if (!found.parked || vague({found})) continue;
                for (const CallSite& site : found.chain) {
                    if (drains.contains(site.function)) drained_.insert(site.function);
                }
                instances_[found.chain].push_back(std::move(found));
            }
        }
        knowledge_.drains.clear();
    }

    // Functions whose calls are not known and whom no caller tells more.
    void find_drains() {
        std::set<std::string> stored;
        for (const std::set<std::string>& keys : reach_.stored) stored.insert(keys.begin(), keys.end());
        std::set<std::uint32_t> told;
        for (const auto& [chain, variants] : instances_) {
            if (vague(variants)) continue;
            for (std::size_t i = 1; i < chain.size(); ++i) told.insert(chain[i].function);
        }
        for (const auto& [chain, variants] : instances_) {
            const std::uint32_t drain = chain.front().function;
            if (drain == kNoBody || !vague(variants) || told.contains(drain)) continue;
            for (const std::string& key : reach_.read[drain]) {
                if (stored.contains(key)) knowledge_.drains[key].insert(drain);
            }
        }
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

    bool settled(const Instance& one) const { return one.method && request_.settled && request_.settled(one.method, one.url); }

    // The same where no rule knows the API, as far as the URL tells.
    bool named(const Instance& one) const { return one.method && readable(one.url) && names_something(one.url, request_.models.base_words()); }

    // Whether what the callers know could change this call.
    bool depends(const std::vector<Instance>& variants) const {
        const auto open = [&](const Instance& one) { return one.method_open || strings::any_open(one.url) || one.chosen; };
        if (std::ranges::any_of(variants, [&](const Instance& one) { return presumed(one); })) return true;
        if (std::ranges::none_of(variants, open) && !picked(variants)) return false;
        const bool one_of_many = picked(variants) || std::ranges::any_of(variants, [](const Instance& one) { return one.chosen; });
        return one_of_many || !std::ranges::all_of(variants, [&](const Instance& one) { return settled(one); });
    }

    // Whether the route rests on what was presumed: with a hole in its place it is another one, or none.
    bool presumed(const Instance& one) const {
        if (std::ranges::none_of(one.url, &strings::Piece::presumed)) return false;
        Instance blank = one;
        for (strings::Piece& piece : blank.url) {
            if (piece.presumed) piece = strings::Piece{.hole = true, .open = true};
        }
        return settled(one) ? !settled(blank) : !named(blank);
    }

    // A caller knows another text than the one that was presumed.
    bool contradicted(const std::vector<Instance>& variants, const std::vector<const std::vector<Instance>*>& outer) const {
        const auto denies = [&](const Instance& theirs) {
            const std::string whole = strings::to_display(theirs.url);
            return std::ranges::none_of(variants, [&](const Instance& mine) {
                return !presumed(mine) || std::ranges::all_of(mine.url, [&](const strings::Piece& piece) { return !piece.presumed || whole.find(piece.text) != std::string::npos; });
            });
        };
        return std::ranges::any_of(variants, [&](const Instance& one) { return presumed(one); }) && std::ranges::any_of(outer, [&](const auto* consumer) { return std::ranges::any_of(*consumer, denies); });
    }

    static bool bodied(const std::vector<Instance>& variants) { return std::ranges::any_of(variants, &Instance::bodied); }

    // A caller puts something into the body that is not in it otherwise, or decides which of the texts of a table are.
    bool body_refined(const std::vector<Instance>& variants, const std::vector<const std::vector<Instance>*>& outer) const {
        if (!bodied(variants)) return false;
        strings::Carried mine;
        for (const Instance& one : variants) mine = strings::united(mine, one.body);
        const bool here = mine == nullptr || body_spelled_here(*mine, variants.front().chain.front().function);
        return std::ranges::any_of(outer, [&](const std::vector<Instance>* consumer) {
            strings::Carried theirs;
            for (const Instance& one : *consumer) theirs = strings::united(theirs, one.body);
            const bool more = strings::united(mine, theirs) != mine;
            return more || (!here && theirs != nullptr && theirs->size() < mine->size());
        });
    }

    // Whether each of the texts is written in the function itself.
    bool body_spelled_here(const std::vector<strings::Text>& texts, std::uint32_t function) const {
        if (function == kNoBody) return false;
        Range body;
        widen(body, *program_.functions()[function].unit, program_.functions()[function].function->body);
        return std::ranges::all_of(texts, [&](const strings::Text& text) {
            return std::ranges::any_of(text, [&](const strings::Piece& piece) { return !piece.hole && piece.from.known() && inside(piece.from, body); });
        });
    }

    // Several calls of which the caller's argument selects one.
    static bool picked(const std::vector<Instance>& variants) {
        const auto differs = [&](const Instance& one) {
            return path_of(one.url) != path_of(variants.front().url) || one.method != variants.front().method;
        };
        const bool several = std::ranges::any_of(variants, differs);
        return several && std::ranges::any_of(variants, [](const Instance& one) { return !one.picks.empty(); });
    }

    // Chains that end in this one and begin further out.
    std::vector<const std::vector<Instance>*> consumers(const Chain& chain) const {
        std::vector<const std::vector<Instance>*> out;
        std::vector<const Chain*> waiting{&chain};
        for (std::size_t next = 0; next < waiting.size(); ++next) {
            const auto found = longer_.find(*waiting[next]);
            if (found == longer_.end()) continue;
            for (const auto* variants : found->second) {
                out.push_back(variants);
                waiting.push_back(&variants->front().chain);
            }
        }
        return out;
    }

    static void widen(Range& body, const ir::Unit& unit, const std::vector<ir::Stmt>& block) {
        for (const ir::Stmt& stmt : block) {
            const Range at = range_of(unit, stmt.at);
            if (!body.known()) body = at;
            if (at.file == body.file) body.line = std::min(body.line, at.line), body.end_line = std::max(body.end_line, at.end_line);
        }
    }

    // Whether each of the alternatives is written out in the function that makes the call: who reads it there knows them all.
    bool spelled_here(const std::vector<Instance>& variants) const {
        const std::uint32_t function = variants.front().chain.front().function;
        if (function == kNoBody || !std::ranges::all_of(variants, [&](const Instance& one) { return settled(one) || named(one); })) return false;
        Range body;
        widen(body, *program_.functions()[function].unit, program_.functions()[function].function->body);
        const auto has = [](const Instance& one, const strings::Piece& piece) {
            return std::ranges::any_of(one.url, [&](const strings::Piece& other) { return other.from == piece.from && other.text == piece.text; });
        };
        return std::ranges::all_of(variants, [&](const Instance& one) {
            return std::ranges::any_of(one.url, [&](const strings::Piece& piece) {
                const bool own = std::ranges::any_of(variants, [&](const Instance& other) { return !has(other, piece); });
                return own && !piece.hole && piece.from.known() && inside(piece.from, body);
            });
        });
    }

    bool refined(const std::vector<Instance>& variants, const std::vector<const std::vector<Instance>*>& outer) const {
        const bool selects = picked(variants) || std::ranges::any_of(variants, [](const Instance& one) { return one.chosen; });
        if (selects) return !spelled_here(variants);
        if (contradicted(variants, outer)) return true;
        if (std::ranges::all_of(variants, [&](const Instance& one) { return settled(one) && !strings::any_open(one.url); })) return false;
        const bool readable_here = std::ranges::all_of(variants, [](const Instance& one) { return one.method && readable(one.url); });
        if (!readable_here) return true;
        std::vector<strings::Text> mine, theirs;
        for (const Instance& one : variants) mine.push_back(one.url);
        for (const auto* consumer : outer) {
            for (const Instance& one : *consumer) {
                if (settled(one)) return true;
                theirs.push_back(one.url);
            }
        }
        return adds_route(mine, theirs, request_.models.base_words());
    }

    // The longest chain inside this one that was found too.
    const Chain* nearest(const Chain& chain) const {
        for (std::size_t from = 1; from < chain.size(); ++from) {
            const auto found = instances_.find(Chain(chain.begin() + static_cast<std::ptrdiff_t>(from), chain.end()));
            if (found != instances_.end()) return &found->first;
        }
        return nullptr;
    }

    void settle() {
        for (const auto& [chain, variants] : instances_) {
            if (const Chain* inner = nearest(chain)) longer_[*inner].push_back(&variants);
        }
        find_made();
        // Shorter chains first: where one counts, those around it do not.
        std::vector<const Chain*> chains;
        for (const auto& [chain, variants] : instances_) chains.push_back(&chain);
        std::ranges::stable_sort(chains, {}, [](const Chain* chain) { return chain->size(); });
        std::map<Chain, bool, ChainLess> done;  // the chain, or one inside it, was reported
        for (const Chain* chain : chains) {
            const std::vector<Instance>& variants = instances_.at(*chain);
            const Chain* inner = nearest(*chain);
            if (inner != nullptr && done[*inner]) {
                done[*chain] = true;
                continue;
            }
            if (variants.front().made && (waits(variants) || called_beside(*chain))) continue;  // whoever calls the lambda says more
            const auto outer = consumers(*chain);
            const bool outside = (depends(variants) && refined(variants, outer)) || body_refined(variants, outer);
            const bool drained = vague(variants) && std::ranges::any_of(*chain, [&](const CallSite& site) { return drained_.contains(site.function); });
            const bool here = !drained && (outer.empty() || !outside);
            done[*chain] = here;
            if (!here) continue;
            if (outer.empty() && unread(variants) && by_objects(*chain, variants)) continue;
            // The callers are known, and none of them gets here: what one of several values would do here does not happen.
            const bool unreached = outer.empty() && knowledge_.callers.contains(chain->front().function);
            const std::vector<Range> places = handed_in(variants);
            for (const Instance& one : variants) {
                if (unreached && (one.chosen || (unread({one}) && depends({one}) && knowledge_.bounds.empty()))) continue;
                if (!one.made && made_sends_.contains(one.chain.back().at) && unread({one})) continue;
                if (!one.parked && parked_.contains(made_key(one))) continue;
                if (!one.made && made_elsewhere(one)) continue;
                report(one, places.empty() ? chain->front().at : places[static_cast<std::size_t>(&one - variants.data())], chain->front().function);
            }
        }
    }

    // Several requests leave from one place: where each of them was put into what is emptied there. Empty: they belong here.
    static std::vector<Range> handed_in(const std::vector<Instance>& variants) {
        if (variants.size() < 2 || std::ranges::any_of(variants, [](const Instance& one) { return one.chosen || !one.picks.empty(); })) return {};
        std::vector<Range> out;
        for (const Instance& one : variants) {
            std::set<Range> places;
            for (const strings::Piece& piece : one.url) {
                const auto has = [&](const Instance& other) {
                    return std::ranges::any_of(other.url, [&](const strings::Piece& theirs) { return theirs.text == piece.text && theirs.from == piece.from; });
                };
                if (piece.hole || piece.handed == nullptr || std::ranges::all_of(variants, has)) continue;
                places.insert(*piece.handed);
            }
            if (places.size() != 1 || *places.begin() == one.chain.front().at) return {};
            out.push_back(*places.begin());
        }
        return out;
    }

    // A lambda that captures its whole route counts where it is made, not again where it is called.
    void find_made() {
        for (const auto& [chain, variants] : instances_) {
            if (variants.front().parked) {
                for (const Instance& one : variants) parked_.insert(made_key(one));
            }
            if (!variants.front().made || waits(variants) || called_beside(chain)) continue;
            for (const Instance& one : variants) {
                made_[made_key(one)].push_back(&chain);
                made_sends_.insert(one.chain.back().at);
            }
        }
    }

    // Of a lambda that is run as if it were called: whether its own arguments decide, and not only what the root is handed.
    bool waits(const std::vector<Instance>& variants) const {
        if (!depends(variants)) return false;
        if (picked(variants)) return true;
        const auto owned_within = [&](const Instance& one, const strings::Piece& piece) {
            return std::any_of(one.chain.begin() + 1, one.chain.end(), [&](const CallSite& site) {
                if (site.function == kNoBody || site.function == one.chain.front().function) return false;
                const Body& body = program_.functions()[site.function];
                return piece.from == range_of(*body.unit, body.function->at);
            });
        };
        return std::ranges::any_of(variants, [&](const Instance& one) {
            const auto waiting = [&](const strings::Piece& piece) { return piece.hole && piece.open && owned_within(one, piece); };
            return one.method_open || one.chosen || std::ranges::any_of(one.url, waiting);
        });
    }

    // A function that is bound and called in one function counts where it is called.
    bool called_beside(const Chain& chain) const {
        const Chain* inner = nearest(chain);
        const auto others = inner != nullptr ? longer_.find(*inner) : longer_.end();
        return others != longer_.end() && std::ranges::any_of(others->second, [&](const std::vector<Instance>* other) {
            const Instance& one = other->front();
            return !one.made && one.chain.size() == chain.size() && one.chain.front().function == chain.front().function &&
                   std::equal(chain.begin() + 1, chain.end(), one.chain.begin() + 1);
        });
    }

    // Whether a lambda that was made with this very route counts where it was made; unless that way leads through here.
    bool made_elsewhere(const Instance& one) const {
        const auto known = made_.find(made_key(one));
        return known != made_.end() && std::ranges::any_of(known->second, [&](const Chain* chain) {
            return chain->size() < one.chain.size() || !std::equal(one.chain.rbegin(), one.chain.rend(), chain->rbegin());
        });
    }

    static std::tuple<Range, std::string, std::string> made_key(const Instance& one) {
        return {one.chain.back().at, one.method.value_or(""), path_of(one.url)};
    }

    static bool unread(const std::vector<Instance>& variants) {
        return std::ranges::any_of(variants, [](const Instance& one) { return !readable(one.url) || !one.method; });
    }

    // Not known, or one of several that were seen somewhere in the program.
    static bool vague(const std::vector<Instance>& variants) { return unread(variants) || std::ranges::any_of(variants, &Instance::chosen); }

    // A receiver on the way was made elsewhere (a job in a queue): with each object of its class the call may be known.
    bool by_objects(const Chain& chain, const std::vector<Instance>& known) {
        bool found = false;
        run_makers();
        for (std::size_t from = chain.size(); !found && from-- > 0;) {
            const std::uint32_t root = chain[from].function;
            if (root == kNoBody || !program_.functions()[root].callee->member) continue;
            const Chain inner(chain.begin() + static_cast<std::ptrdiff_t>(from), chain.end());
            for (const auto& [identity, objects] : sorted_objects()) {
                if (!program_.derives(*identity, program_.functions()[root].callee->owner)) continue;
                for (const Constructed& object : *objects) found = by_object(inner, object, known) || found;
            }
        }
        return found;
    }

    // Functions that only make objects: nothing is sent from there, so they were not run so far.
    void run_makers() {
        if (std::exchange(makers_run_, true)) return;
        for (const std::uint32_t index : reach_.order) {
            if (!reach_.makes[index] || reach_.sends[index] || program_.functions()[index].function->lambda) continue;
            Interpreter(knowledge_).run(index);
        }
    }

    bool by_object(const Chain& chain, const Constructed& object, const std::vector<Instance>& known) {
        bool found = false;
        Interpreter interpreter(knowledge_);
        for (Instance& one : interpreter.run(chain.front().function, object.object)) {
            if (one.chain != chain || !one.method || one.chosen || !readable(one.url)) continue;
            const auto same = [&](const Instance& other) { return one.method == other.method && path_of(one.url) == path_of(other.url); };
            if (std::ranges::any_of(known, same)) continue;  // no object is needed for that
            one.chain.insert(one.chain.begin(), {.function = object.function, .at = object.at});
            report(one, object.at, object.function);
            found = true;
        }
        return found;
    }

    std::vector<std::pair<const std::string*, const std::vector<Constructed>*>> sorted_objects() const {
        std::vector<std::pair<const std::string*, const std::vector<Constructed>*>> out;
        for (const auto& [identity, objects] : knowledge_.objects) out.emplace_back(&identity, &objects);
        std::ranges::sort(out, {}, [](const auto& entry) { return *entry.first; });
        return out;
    }

    std::string display(std::uint32_t function) const {
        return function == kNoBody ? std::string() : program_.functions()[function].function->display;
    }

    std::vector<std::string> users_of(std::uint32_t function) {
        if (function == kNoBody) return {};
        const auto [known, fresh] = users_.try_emplace(function);
        if (!fresh) return known->second;
        const auto file_of = [&](std::uint32_t one) { return range_of(*program_.functions()[one].unit, program_.functions()[one].function->at).file; };
        std::set<std::uint32_t> seen{function};
        std::vector<std::uint32_t> open{function};
        std::set<std::string> files;
        while (!open.empty()) {
            const std::uint32_t callee = open.back();
            open.pop_back();
            for (const std::uint32_t caller : reach_.callers[callee]) {
                if (!seen.insert(caller).second) continue;
                files.insert(file_of(caller));
                open.push_back(caller);
            }
        }
        files.erase(file_of(function));
        known->second.assign(files.begin(), files.end());
        return known->second;
    }

    // What every caller of the function, however far out, has tested before.
    std::set<std::string> inherited(std::uint32_t function, int depth = 0) const {
        const auto callers = knowledge_.callers.find(function);
        if (callers == knowledge_.callers.end() || depth > kDeepestCall) return {};
        std::optional<std::set<std::string>> all;
        for (const auto& [site, guards] : callers->second) {
            std::set<std::string> here = guards;
            if (site.function != function) here.merge(inherited(site.function, depth + 1));
            if (!all) all = std::move(here);
            else std::erase_if(*all, [&](const std::string& guard) { return !here.contains(guard); });
            if (all->empty()) break;
        }
        return all.value_or(std::set<std::string>{});
    }

    void report(Instance one, const Range& at, std::uint32_t function) {
        if (!at.known()) return;
        one.guards.merge(inherited(function));
        const std::vector<strings::Text> body = one.body != nullptr ? *one.body : std::vector<strings::Text>();
        HttpCall call{.at = at, .function = display(function), .method = one.method, .url = one.url, .evidence = one.evidence,
                      .sink = one.sink, .guards = {one.guards.begin(), one.guards.end()}, .body = body, .users = users_of(function), .trace = trace(one, at)};
        const auto key = std::tuple(at, one.method.value_or(""), path_of(one.url));
        const auto [known, fresh] = calls_.try_emplace(key, call);
        if (fresh) return;
        std::erase_if(known->second.guards, [&](const std::string& guard) { return !one.guards.contains(guard); });
        if (one.evidence == Evidence::client) known->second.evidence = Evidence::client;
        for (strings::Text& text : call.body) {
            if (std::ranges::none_of(known->second.body, [&](const strings::Text& other) { return strings::same(other, text); })) known->second.body.push_back(std::move(text));
        }
        if (call.trace.size() < known->second.trace.size()) known->second.trace = std::move(call.trace);
    }

    static bool inside(const Range& part, const Range& whole) {
        return part.file == whole.file && part.line >= whole.line && part.line <= whole.end_line;
    }

    std::vector<TraceStep> trace(const Instance& one, const Range& at) const {
        std::vector<TraceStep> out;
        for (const strings::Piece& piece : one.url) {
            if (!piece.from.known() || inside(piece.from, at)) continue;
            std::string note = piece.hole ? fmt::format("{} is not known", piece.reason) : fmt::format("\"{}\"", piece.text);
            const bool seen = std::ranges::any_of(out, [&](const TraceStep& step) { return step.at == piece.from && step.note == note; });
            if (!seen) out.push_back({.at = piece.from, .note = std::move(note)});
        }
        for (std::size_t i = 1; i + 1 < one.chain.size(); ++i) {
            out.push_back({.at = one.chain[i].at, .note = fmt::format("'{}' passes it on", display(one.chain[i].function))});
        }
        if (one.chain.size() > 1 && one.chain.back().at.known()) {
            out.push_back({.at = one.chain.back().at, .note = fmt::format("'{}' sends it with '{}'", display(one.chain.back().function), one.sink)});
        }
        return out;
    }

    // Whether the same call is known with what this one leaves open or empty; unless a rule knows it this way only.
    bool spelled_out(const HttpCall& call) const {
        const auto matched = [&](const HttpCall& one) { return request_.settled && request_.settled(one.method, one.url); };
        const auto first = calls_.lower_bound(std::tuple(call.at, call.method.value_or(""), std::string()));
        for (auto other = first; other != calls_.end() && other->second.at == call.at && other->second.method == call.method; ++other) {
            const bool nothing = strings::literal_of(call.url) == "" && strings::literal_of(other->second.url) != "";
            const bool better = nothing || completes(other->second.url, call.url) || spells_out(other->second.url, call.url);
            if (better && (matched(other->second) || !matched(call))) return true;
        }
        return false;
    }

    std::vector<HttpCall> finished() {
        std::vector<HttpCall> out;
        for (const auto& [key, call] : calls_) {
            if (!spelled_out(call)) out.push_back(call);
        }
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

    // A name that fits nothing is a slip that would leave calls unseen.
    std::vector<std::string> unused_sinks() const {
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
        std::ranges::copy_if(request_.models.declared_names(), std::back_inserter(out), std::not_fn(called));
        std::ranges::copy_if(request_.models.declared_bases(), std::back_inserter(out), std::not_fn(derived));
        return out;
    }

    const FlowRequest& request_;
    Program program_;
    Knowledge knowledge_;
    Reach reach_;
    Instances instances_;
    std::map<Chain, std::vector<const std::vector<Instance>*>, ChainLess> longer_;
    bool makers_run_ = false;
    std::set<Range> made_sends_;
    std::set<std::uint32_t> drained_;  // functions that send what others put somewhere, and nothing else
    std::set<std::tuple<Range, std::string, std::string>> parked_;  // what was put somewhere counts there, not again where it is taken out and sent
    std::map<std::tuple<Range, std::string, std::string>, std::vector<const Chain*>> made_;
    std::map<std::tuple<Range, std::string, std::string>, HttpCall> calls_;
    std::map<std::uint32_t, std::vector<std::string>> users_;
};

}  // namespace

FlowResult find_calls(const FlowRequest& request) { return Finder(request).run(); }

}  // namespace grantlint::flow
