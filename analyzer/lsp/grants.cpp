// What hangs on a grant of a manifest: a lens that counts its calls, and the way to them.
#include <algorithm>

#include <fmt/format.h>

#include "base/words.h"
#include "lsp/features.h"

namespace grantlint::lsp {

namespace {

Json locations(View& view, const std::vector<const check::Call*>& calls) {
    Json list = Json::array();
    for (const check::Call* call : calls) {
        Json one = view.location(call->at);
        if (std::ranges::find(list, one) == list.end()) list.push_back(std::move(one));  // a call with several readings is one place
    }
    return list;
}

}  // namespace

Json code_lenses(View& view, const std::string& file) {
    Json lenses = Json::array();
    const manifest::Manifest* manifest = view.manifest(file);
    if (manifest == nullptr) return lenses;
    for (const GrantAt& one : grants_in(*manifest)) {
        if (std::string_view(one.list) == "ignored") continue;
        const Json calls = locations(view, calls_using(view, *manifest, *one.grant));
        const Json range = view.range(one.grant->at);
        const bool is_shown = view.client().shows_calls && !calls.empty();
        Json command = {{"title", calls.empty() ? "used by no call" : "used by " + counted(calls.size(), "call")}, {"command", is_shown ? kShowCalls : ""}};
        if (is_shown) command["arguments"] = {view.uri(file), range.at("start"), calls};
        lenses.push_back({{"range", range}, {"command", std::move(command)}});
    }
    return lenses;
}

Json calls_of_grant(View& view, const std::string& file, const Json& params) {
    const manifest::Manifest* manifest = view.manifest(file);
    if (manifest == nullptr) return Json::array();
    const GrantAt found = grant_at(*manifest, view.position(file, params.at("position")));
    return found.grant == nullptr ? Json::array() : locations(view, calls_using(view, *manifest, *found.grant));
}

}  // namespace grantlint::lsp
