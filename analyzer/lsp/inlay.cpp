// The permission that a call needs, behind it: client.Get(path) ReadCallLog
#include <cstdint>
#include <limits>
#include <set>
#include <string>

#include "lsp/features.h"

namespace grantlint::lsp {

namespace {

Json hints_between(View& view, const std::string& file, std::uint32_t first, std::uint32_t last) {
    Json hints = Json::array();
    std::set<Range> seen;
    for (const check::Call& call : view.report().calls) {
        const bool is_in = call.at.end_line >= first && call.at.end_line <= last;
        if (call.at.file != file || !is_in || !call.rule || call.rule->needs.empty() || !seen.insert(call.at).second) continue;
        hints.push_back({{"position", view.range(call.at).at("end")}, {"label", rules::to_words(call.rule->needs)}, {"paddingLeft", true}});
    }
    return hints;
}

}  // namespace

Json inlay_hints(View& view, const std::string& file, const Json& params) {
    if (!view.client().inlay_hints) return Json::array();
    const Json& range = params.at("range");
    return hints_between(view, file, view.position(file, range.at("start")).line, view.position(file, range.at("end")).line);
}

Json all_inlay_hints(View& view, const std::string& file) { return hints_between(view, file, 0, std::numeric_limits<std::uint32_t>::max()); }

}  // namespace grantlint::lsp
