// The permission that a call needs, behind it: client.Get(path) ReadCallLog
#include <algorithm>
#include <set>

#include "lsp/features.h"

namespace grantlint::lsp {

namespace {

std::string words(const rules::Requirements& needs) {
    std::string text;
    for (const rules::Requirement& needed : needs) text += (text.empty() ? "" : ", ") + rules::to_words(needed);
    return text;
}

}  // namespace

Json inlay_hints(View& view, const std::string& file, const Json& params) {
    Json hints = Json::array();
    if (!view.client().inlay_hints) return hints;
    const Position from = view.position(file, params.at("range").at("start")), to = view.position(file, params.at("range").at("end"));
    std::set<Range> seen;
    for (const check::Call& call : view.report().calls) {
        const bool is_in = call.at.end_line >= from.line && call.at.end_line <= to.line;
        if (call.at.file != file || !is_in || !call.rule || call.rule->needs.empty() || !seen.insert(call.at).second) continue;
        hints.push_back({{"position", view.range(call.at).at("end")}, {"label", words(call.rule->needs)}, {"paddingLeft", true}});
    }
    return hints;
}

}  // namespace grantlint::lsp
