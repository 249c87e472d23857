#include "check/needed.h"

#include <algorithm>
#include <vector>

namespace grantlint::check {

namespace {

using rules::Certainty;
using rules::Requirement;

Certainty certainty_of(const Call& call, const Requirement& needed) {
    const auto doubt = call.less_sure.find(needed);
    return doubt == call.less_sure.end() ? call.rule->certainty : doubt->second;
}

// Requirements without a choice first: what they name fulfils some of those with one.
void choose(std::vector<Requirement> needs, std::set<std::string>& names, const std::set<std::string>& granted) {
    std::ranges::stable_sort(needs, {}, [](const Requirement& one) { return one.any_of.size() > 1; });
    for (const Requirement& one : needs) {
        const auto is_there = [&](const std::string& name) { return names.contains(name) || granted.contains(name); };
        if (std::ranges::none_of(one.any_of, is_there)) names.insert(one.any_of.front());
    }
}

}  // namespace

Needed needed_by(const Report& report, const std::function<bool(const std::string& file)>& belongs) {
    std::vector<Requirement> always, guarded, possible;
    for (const Call& call : report.calls) {
        if (!call.rule || !belongs(call.at.file)) continue;
        for (const Requirement& needed : call.rule->needs) {
            const bool is_guarded = std::ranges::find(call.missing, needed) == call.missing.end();
            if (certainty_of(call, needed) == Certainty::possible) possible.push_back(needed);
            else (is_guarded ? guarded : always).push_back(needed);
        }
    }
    Needed out;
    choose(std::move(always), out.permissions, {});
    choose(std::move(guarded), out.optional, out.permissions);
    std::set<std::string> granted = out.permissions;
    granted.insert(out.optional.begin(), out.optional.end());
    choose(std::move(possible), out.possible, granted);
    return out;
}

}  // namespace grantlint::check
