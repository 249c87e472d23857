#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "base/nearest.h"
#include "base/printable.h"
#include "check/rule_names.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "rules/describe.h"
#include "rules/matcher.h"
#include "rules/names.h"
#include "rules/nearest_routes.h"
#include "rules/pack.h"

namespace grantlint::cli {

namespace {

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "nothing" : text;
}

struct CallText {
    std::optional<std::string> method;
    std::string url;
};

// "GET /account/~/call-log", "/account/~/call-log"; nullopt when it is no call.
std::optional<CallText> read_call(const std::string& what) {
    const std::size_t blank = what.find_first_of(" \t");
    if (blank == std::string::npos) return what.find('/') == std::string::npos ? std::nullopt : std::optional(CallText{.url = what});
    std::string method = what.substr(0, blank);
    if (!std::ranges::all_of(method, [](unsigned char c) { return std::isalpha(c) != 0; })) return std::nullopt;
    std::ranges::transform(method, method.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    const std::size_t url = what.find_first_not_of(" \t", blank);
    if (url == std::string::npos || what.find('/', url) == std::string::npos) return std::nullopt;
    return CallText{method, what.substr(url)};
}

// The pack's event filters with this path, written as a program or a template would write it.
std::string explain_filters(const CallText& call, const std::vector<rules::Pack>& packs) {
    std::string text;
    for (const rules::Pack& pack : packs) {
        rules::Pack filters{.name = pack.name, .title = pack.title, .hosts = pack.hosts, .prefixes = pack.prefixes};
        for (const rules::EventFilter& filter : pack.filters) filters.routes.push_back({.method = "*", .path = filter.filter.substr(0, filter.filter.find('?'))});
        const std::vector<rules::Pack> one = {filters};
        for (const rules::Match& match : rules::Matcher(one).find({strings::Piece::literal(call.url)}, std::nullopt).matches) {
            text += rules::describe(pack.filters[static_cast<std::size_t>(match.route - one[0].routes.data())], pack);
        }
    }
    return text;
}

Result<std::string> explain_call(const CallText& call, const std::vector<rules::Pack>& packs, const rules::PermissionNames& names) {
    const rules::Matcher matcher(packs);
    const rules::Lookup lookup = matcher.find({strings::Piece::literal(call.url)}, call.method);
    std::string text;
    for (const rules::Match& match : lookup.matches) text += rules::describe(*match.route, *match.pack, names);
    if (!call.method) text += explain_filters(call, packs);
    if (!text.empty()) return text;
    if (!lookup.other_methods.empty()) return failure("no rule matches '" + call.url + "'", "the rules know this path with " + joined(lookup.other_methods));
    std::string help;
    for (auto pack = packs.begin(); pack != packs.end() && help.empty(); ++pack) {
        help = rules::suggest_routes(matcher.find_nearest(*pack, {strings::Piece::literal(call.url)}, call.method));
    }
    return failure("no rule matches '" + call.url + "'", help.empty() ? "routes look like GET /restapi/v1.0/account/~/call-log" : help);
}

// As it is spelt, so that a former name is explained as one; else in any spelling.
const rules::Permission* find_permission(const rules::PermissionNames& names, const std::string& what) {
    const rules::Permission* exact = names.find_exact(what);
    return exact == nullptr ? names.find(what) : exact;
}

// A permission or a rule that may be meant; else what can be asked for.
std::string nearest_to_explain(const std::string& what, const rules::PermissionNames& names) {
    const std::vector<std::string> rules = check::rule_names();
    const std::vector<std::string_view> words(rules.begin(), rules.end());
    std::string near = names.suggest(what);
    if (near.empty()) near = did_you_mean(find_similar(what, words));
    return near.empty() ? "write a rule (missing-grant), a permission (ReadCallLog), or a call (\"GET /account/~/call-log\")" : near;
}

}  // namespace

Result<int> run_explain(const Options& options) {
    const Result<std::vector<rules::Pack>> packs = rules::load_packs(options.rules);
    if (!packs) return std::unexpected(packs.error());
    const rules::PermissionNames names(*packs);
    Result<std::string> text;
    if (const auto page = check::find_page(options.what)) text = check::for_readers(*page);
    else if (const rules::Permission* permission = find_permission(names, options.what)) text = rules::describe(*permission, *packs, names);
    else if (const auto call = read_call(options.what)) text = explain_call(*call, *packs, names);
    else {
        text = failure("'" + options.what + "' is no rule, permission or call", nearest_to_explain(options.what, names));
    }
    if (!text) return std::unexpected(text.error());
    if (const Result<void> delivered = deliver(*text, {}); !delivered) return std::unexpected(delivered.error());
    return 0;
}

}  // namespace grantlint::cli
