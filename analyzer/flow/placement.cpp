#include "flow/placement.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "flow/authors.h"
#include "flow/hosts.h"
#include "flow/made_objects.h"
#include "flow/mentions.h"
#include "flow/refinement.h"
#include "flow/trace.h"
#include "flow/url_shape.h"

namespace grantlint::flow {
namespace {

using CallKey = std::tuple<Range, std::string, std::string>;  // position, method, URL without its query

class Placement {
public:
    explicit Placement(const PlacementRequest& request)
        : request_(request.request), judgement_(request.request), knowledge_(request.knowledge), program_(request.knowledge.program), reach_(request.reach),
          instances_(request.instances), drained_(request.drained), authors_(program_, request_.models.base_words()), refinement_(request_, authors_), made_objects_(request.knowledge, request.reach) {}

    std::vector<HttpCall> run() {
        settle();
        return finished();
    }

private:
    // Chains that end in this one and begin further out.
    std::vector<const Variants*> consumers(const Chain& chain) const {
        std::vector<const Variants*> out;
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

    void settle() {
        for (const auto& [chain, variants] : instances_) {
            if (const Chain* inner = nearest(instances_, chain)) longer_[*inner].push_back(&variants);
            begun_[chain.front()].push_back(&variants);
            find_parameterised(chain.front(), variants);
            for (const Instance& one : variants) sent_at_[one.chain.back().at].push_back(&one);
        }
        find_made();
        // Shorter chains first: where one counts, those around it do not.
        std::vector<const Chain*> chains;
        for (const auto& [chain, variants] : instances_) chains.push_back(&chain);
        std::ranges::stable_sort(chains, {}, [](const Chain* chain) { return chain->size(); });
        std::map<Chain, bool, ChainLess> done;  // the chain, or one inside it, was reported
        for (const Chain* chain : chains) {
            const Variants& variants = instances_.at(*chain);
            const Chain* inner = nearest(instances_, *chain);
            if (inner != nullptr && done[*inner]) {
                done[*chain] = true;
                continue;
            }
            if (variants.front().made && (waits(variants) || called_beside(*chain))) continue;  // whoever calls the lambda says more
            const auto outer = consumers(*chain);
            const Variants decisive = without_told(variants);
            const bool outside = (judgement_.depends(decisive) && refinement_.refined(decisive, outer)) || by_template_arguments(chain->front()) || refinement_.body_refined(variants, outer);
            const bool drained = vague(variants) && std::ranges::any_of(*chain, [&](const CallSite& site) { return drained_.contains(site.function); });
            const bool here = !drained && (outer.empty() || !outside);
            done[*chain] = here;
            if (!here) continue;
            // The callers are known, and none of them gets here: what one of several values would do here does not happen.
            const bool called = outer.empty() && knowledge_.callers.contains(chain->front().function);
            const bool unreached = called && !called_by_unfinished(chain->front().function);
            const bool assumed = called && std::ranges::all_of(variants, assumes_argument);
            if (outer.empty() && unread(variants) && (assumed || is_lost(*chain, variants) || is_unused(chain->front()) || by_objects(*chain, variants))) continue;
            const std::vector<Range> places = handed_in(variants);
            const auto is_called = [&](const Chain& ways) { return longer_.contains(ways); };
            for (const Instance& one : variants) {
                if (unreached && (one.chosen || (unread({one}) && judgement_.depends({one}) && knowledge_.bounds.empty()))) continue;
                if (!one.made && made_sends_.contains(one.chain.back().at) && unread({one})) continue;
                if (counted_within(one) || (outer.empty() && sends_again(one))) continue;
                if ((!one.parked && is_elsewhere(one, parked_)) || (!one.made && is_elsewhere(one, made_))) continue;
                const CallSite& site = (*chain)[places.empty() ? innermost(one) : 0];
                report(with_host(one, outer, request_, is_called), places.empty() ? site.at : places[static_cast<std::size_t>(&one - variants.data())], site.function);
            }
        }
    }

    // Whether one of its callers, however far out, was not followed to its end.
    bool called_by_unfinished(std::uint32_t function, int depth = 0) const {
        const auto callers = knowledge_.callers.find(function);
        if (callers == knowledge_.callers.end() || knowledge_.bounds.empty() || depth > kDeepestCall) return false;
        return std::ranges::any_of(callers->second, [&](const auto& caller) {
            const std::uint32_t outer = caller.first.function;
            const auto bound = knowledge_.bounds.lower_bound({outer, std::string()});
            return (bound != knowledge_.bounds.end() && bound->first == outer) || (outer != function && called_by_unfinished(outer, depth + 1));
        });
    }

    // Whether it goes out only where the function that it begins in is handed one of several values.
    static bool assumes_argument(const Instance& one) {
        const std::string mine = fmt::format("{}.p", one.chain.front().function);
        return std::ranges::any_of(one.picks, [&](const auto& pick) { return pick.first.starts_with(mine); });
    }

    // Without those whose URL an answer tells, as that of the next page: no caller knows more of it.
    static Variants without_told(const Variants& variants) {
        Variants out;
        std::ranges::copy_if(variants, std::back_inserter(out), [](const Instance& one) {
            return !one.method || one.method_open || !told_by_answer(one.url);
        });
        return out.empty() ? variants : out;
    }

    // Its place in the chain: the first, unless a function further in wrote the route.
    std::size_t innermost(const Instance& one) const {
        const std::size_t found = by_its_class(one);
        return found != 0 ? found : by_what_it_is_handed(one);
    }

    static Chain from(const Chain& chain, std::size_t at) { return {chain.begin() + static_cast<std::ptrdiff_t>(at), chain.end()}; }

    // An object brings the end of its route along, from a constructor of its class: that class's method makes the call, and whoever
    // calls it hands in no more than identifiers.
    std::size_t by_its_class(const Instance& one) const {
        const Chain& chain = one.chain;
        if (one.bodied) return 0;  // who fills in the body says what is needed
        const std::vector<Range> named = authors_.named_in(one.url);
        for (std::size_t at = 1; at < chain.size() && !named.empty(); ++at) {
            const std::uint32_t caller = chain[at - 1].function;
            if (authors_.wrote(caller, one.method_from) || std::ranges::any_of(named, [&](const Range& text) { return authors_.wrote(caller, text); })) return 0;
            if (!authors_.wrote_for_class(chain[at].function, named.back())) continue;
            const bool objects = std::ranges::all_of(named, [&](const Range& text) { return authors_.wrote(chain[at].function, text) || authors_.wrote_for_any_class(text); });
            const auto known = instances_.find(from(chain, at));
            const auto decides = [&](const Instance& own) {  // alone, which route it is
                const strings::Text end = authors_.end_of(own.url);
                return own.method == one.method && !own.method_open && (end.empty() || strings::same(end, authors_.end_of(one.url)));
            };
            const bool decided = known != instances_.end() && std::ranges::all_of(known->second, decides);
            return objects && decided ? at : 0;
        }
        return 0;
    }

    // A function that is handed what sends, and no part of the route, makes the call, though by itself it does not know that it sends.
    std::size_t by_what_it_is_handed(const Instance& one) const {
        const Chain& chain = one.chain;
        if (!one.method_from.known()) return 0;  // the client's own function decides it, and that is what a caller hands in
        const std::vector<Range> named = authors_.named_in(one.url);
        const auto wrote_any = [&](std::uint32_t function) {
            return std::ranges::any_of(named, [&](const Range& text) { return authors_.wrote(function, text); });
        };
        std::size_t found = 0;
        for (std::size_t at = 1; at + 1 < chain.size(); ++at) {
            const std::uint32_t caller = chain[at - 1].function;
            if (wrote_any(caller) || authors_.wrote(caller, one.method_from)) break;
            if (wrote_any(chain[at].function) && !instances_.contains(from(chain, at))) found = at;
        }
        return found;
    }

    // Whether this call was counted where one of the functions on the way makes it: that function as a root gets to the same request
    // on another way, where the caller knows more of what lies between (what a pipeline runs through).
    bool counted_within(const Instance& one) const {
        return std::any_of(one.chain.begin() + 1, one.chain.end(), [&](const CallSite& site) {
            const auto first = calls_.lower_bound(CallKey(site.at, one.method.value_or(""), std::string()));
            for (auto known = first; known != calls_.end() && known->second.at == site.at && known->second.method == one.method; ++known) {
                if (!says_nothing(known->second.url) && fits_route(one.url, known->second.url)) return true;
            }
            return false;
        });
    }

    // Whether a function that others call back sends there what another way sends, which knows what: a retry, with the context of the first.
    bool sends_again(const Instance& one) {
        const std::uint32_t function = one.chain.front().function;
        const bool open = !one.method || !readable(one.url) || says_nothing(one.url);
        if (function == kNoBody || !open || !mentions().only_given_away(function)) return false;
        return std::ranges::any_of(sent_at_.at(one.chain.back().at), [&](const Instance* other) {
            const bool known = other->method && readable(other->url) && !is_path_open(other->url) && other->chain.front().function != function;
            return known && (!one.method || one.method == other->method) && (says_nothing(one.url) || has_all_of(other->url, one.url));
        });
    }

    // Several requests leave from one place, through one send or several: where each of these was put into what is emptied there.
    // Empty: they belong here.
    std::vector<Range> handed_in(const Variants& variants) const {
        const std::vector<const Variants*>& beside = begun_.at(variants.front().chain.front());
        std::vector<Range> out;
        for (const Instance& one : variants) {
            const auto place = put_in(one, beside);
            if (!place || *place == one.chain.front().at) return {};
            out.push_back(*place);
        }
        std::set<Range> all(out.begin(), out.end());
        for (auto others = beside.begin(); others != beside.end() && all.size() < 2; ++others) {
            for (const Instance& one : **others) {
                if (const auto place = put_in(one, beside)) all.insert(*place);
            }
        }
        return all.size() < 2 ? std::vector<Range>() : out;
    }

    // Where what tells this request from the others was put in.
    static std::optional<Range> put_in(const Instance& one, const std::vector<const Variants*>& beside) {
        if (one.chosen || !one.picks.empty()) return std::nullopt;
        std::set<Range> places;
        for (const strings::Piece& piece : one.url) {
            const auto has = [&](const Instance& other) {
                return std::ranges::any_of(other.url, [&](const strings::Piece& theirs) { return theirs.text == piece.text && theirs.from == piece.from; });
            };
            const auto all_have = [&](const Variants* others) { return std::ranges::all_of(*others, has); };
            if (!piece.hole && piece.handed != nullptr && !std::ranges::all_of(beside, all_have)) places.insert(*piece.handed);
        }
        return places.size() == 1 ? std::optional(*places.begin()) : std::nullopt;
    }

    // The instantiations of a template make different calls in one place: its arguments say which, and who calls it gives those.
    void find_parameterised(const CallSite& site, const Variants& variants) {
        if (site.function == kNoBody) return;
        std::set<std::pair<std::string, std::string>>& calls = parameterised_[site.at][site.function];
        for (const Instance& one : variants) calls.emplace(one.method.value_or(""), path_of(one.url));
    }

    bool by_template_arguments(const CallSite& site) const {
        if (site.function == kNoBody) return false;
        const auto& instantiations = parameterised_.at(site.at);
        return std::ranges::any_of(instantiations, [&](const auto& one) { return one.second != instantiations.begin()->second; });
    }

    // A lambda that captures its whole route counts where it is made, not again where it is called.
    void find_made() {
        for (const auto& [chain, variants] : instances_) {
            const Chain* inner = nearest(instances_, chain);
            if (variants.front().parked && (inner == nullptr || vague(instances_.at(*inner)))) {  // else on the way: a login
                for (const Instance& one : variants) parked_[made_key(one)].push_back(&chain);
            }
            if (!variants.front().made || waits(variants) || called_beside(chain)) continue;
            for (const Instance& one : variants) {
                made_[made_key(one)].push_back(&chain);
                made_sends_.insert(one.chain.back().at);
            }
        }
    }

    // Of a lambda that is run as if it were called: whether its own arguments decide, and not only what the root is handed.
    bool waits(const Variants& variants) const {
        if (!judgement_.depends(variants)) return false;
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
        const Chain* inner = nearest(instances_, chain);
        const auto others = inner != nullptr ? longer_.find(*inner) : longer_.end();
        return others != longer_.end() && std::ranges::any_of(others->second, [&](const Variants* other) {
            const Instance& one = other->front();
            return !one.made && one.chain.size() == chain.size() && one.chain.front().function == chain.front().function &&
                   std::equal(chain.begin() + 1, chain.end(), one.chain.begin() + 1);
        });
    }

    // Whether this very route counts where its lambda was made, or where it was put in; unless that way leads through here.
    static bool is_elsewhere(const Instance& one, const std::map<CallKey, std::vector<const Chain*>>& counted) {
        const auto known = counted.find(made_key(one));
        return known != counted.end() && std::ranges::any_of(known->second, [&](const Chain* chain) { return std::ranges::find(*chain, one.chain.front()) == chain->end(); });
    }

    static CallKey made_key(const Instance& one) {
        return {one.chain.back().at, one.method.value_or(""), path_of(one.url)};
    }

    // From the program's entry on, all is known that will ever be: where another way to the same send knows what it is, this one lost it.
    bool is_lost(const Chain& chain, const Variants& variants) const {
        const bool entry = chain.front().function != kNoBody && program_.functions()[chain.front().function].function->entry;
        return entry && std::ranges::all_of(variants, [&](const Instance& one) {
            return std::ranges::any_of(sent_at_.at(one.chain.back().at), [](const Instance* other) { return other->method && readable(other->url); });
        });
    }

    // An object on the way was made elsewhere: with each of its kind the call may be known. Whether one was found.
    bool by_objects(const Chain& chain, const Variants& known) {
        const std::vector<MadeCall> found = made_objects_.calls(chain, known);
        for (const MadeCall& one : found) {
            if (!one.counted) report(one.instance, one.at, one.function);
        }
        return !found.empty();
    }

    bool is_unused(const CallSite& site) { return site.function != kNoBody && mentions().left_unused(site.function); }

    const Mentions& mentions() {
        if (!mentions_) mentions_.emplace(program_);
        return *mentions_;
    }

    std::vector<std::string> users_of(std::uint32_t function) {
        if (function == kNoBody) return {};
        const auto [known, fresh] = users_.try_emplace(function);
        if (!fresh) return known->second;
        known->second = flow::users_of(function, program_, reach_);
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
        HttpCall call{.at = at, .function = display_of(function, program_), .method = one.method, .url = one.url, .evidence = one.evidence,
                      .sink = one.sink, .guards = {one.guards.begin(), one.guards.end()}, .body = body, .users = users_of(function), .trace = trace_of(one, at, program_)};
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

    // Whether the same call is known with what this one leaves open or empty; unless a rule knows it this way only.
    bool spelled_out(const HttpCall& call) const {
        const auto matched = [&](const HttpCall& one) { return request_.settled && request_.settled(one.method, one.url); };
        const auto first = calls_.lower_bound(std::tuple(call.at, call.method.value_or(""), std::string()));
        for (auto other = first; other != calls_.end() && other->second.at == call.at && other->second.method == call.method; ++other) {
            const bool nothing = strings::literal_of(call.url) == "" && strings::literal_of(other->second.url) != "";
            const bool elsewhere = same_route(other->second.url, call.url) && matched(other->second) && !matched(call);  // a test's server beside the API's
            const bool better = nothing || elsewhere || completes(other->second.url, call.url) || spells_out(other->second.url, call.url);
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

    const FlowRequest& request_;
    Judgement judgement_;
    Knowledge& knowledge_;
    const Program& program_;
    const Reach& reach_;
    const Instances& instances_;
    const std::set<std::uint32_t>& drained_;
    const Authors authors_;
    const Refinement refinement_;
    std::map<Chain, std::vector<const Variants*>, ChainLess> longer_;
    std::map<Range, std::vector<const Instance*>> sent_at_;  // by where they go out
    std::map<CallSite, std::vector<const Variants*>> begun_;  // by where their chains begin
    // By place: what each function there sends.
    std::map<Range, std::map<std::uint32_t, std::set<std::pair<std::string, std::string>>>> parameterised_;
    std::optional<Mentions> mentions_;  // once it is asked for
    MadeObjects made_objects_;
    std::set<Range> made_sends_;
    std::map<CallKey, std::vector<const Chain*>> parked_;  // what was put somewhere counts there, not again where it is taken out and sent
    std::map<CallKey, std::vector<const Chain*>> made_;
    std::map<CallKey, HttpCall> calls_;
    std::map<std::uint32_t, std::vector<std::string>> users_;
};

}  // namespace

std::vector<HttpCall> place(const PlacementRequest& request) { return Placement(request).run(); }

}  // namespace grantlint::flow
