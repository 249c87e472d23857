// What a call needs and whether it has it, with where the rule comes from; and what a permission in a manifest is worth.
#include <algorithm>

#include <fmt/format.h>

#include "base/words.h"
#include "lsp/features.h"
#include "rules/describe.h"

namespace grantlint::lsp {

namespace {

constexpr std::size_t kMostLines = 24;  // of a description: a window of an editor holds no more

std::string shortened(std::string_view text) {
    std::string out;
    std::size_t lines = 0, left = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    for (; !text.empty() && lines < kMostLines; ++lines, --left) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1);
        out += text.substr(0, end + 1);
        text.remove_prefix(end + 1);
    }
    return text.empty() ? out : out + fmt::format("    … {} more\n", left);
}

std::string standing(const check::Call& call, const rules::Requirement& needed) {
    if (std::ranges::find(call.missing, needed) != call.missing.end()) return "not granted";
    const bool is_guarded = std::ranges::find(call.guarded, needed.any_of.front()) != call.guarded.end();
    return is_guarded ? "checked for before the call" : "granted";
}

const rules::Pack* pack_of(const check::Rule& rule, const std::vector<rules::Pack>& packs) {
    const auto found = std::ranges::find(packs, rule.pack, &rules::Pack::name);
    return found == packs.end() ? nullptr : &*found;
}

class Page {
public:
    explicit Page(bool markdown) : markdown_(markdown) {}

    void line(const std::string& text) { text_ += text + "\n"; }
    void item(const std::string& name, const std::string& what) { line(markdown_ ? "- `" + name + "`: " + what : "  " + name + ": " + what); }
    void title(const std::string& text) { line(markdown_ ? "**" + text + "**\n" : text); }
    void verbatim(const std::string& text) { line(markdown_ ? "\n```text\n" + text + "```" : "\n" + text); }

    [[nodiscard]] Json contents() const { return {{"kind", markdown_ ? "markdown" : "plaintext"}, {"value", text_}}; }

private:
    bool markdown_;
    std::string text_;
};

void describe(const check::Call& call, const View& view, Page& page) {
    if (!call.rule) {
        page.title(call.method.value_or("?") + " " + call.url);
        return page.line("No rule pack knows this call.");
    }
    const check::Rule& rule = *call.rule;
    page.title(rule.method + " " + rule.route);
    if (rule.needs.empty()) page.line("Needs no permission.");
    for (const rules::Requirement& needed : rule.needs) page.item(rules::to_words(needed), standing(call, needed));
    if (rule.certainty != rules::Certainty::proven) page.line(fmt::format("\nThat it is this call is {}: {}", rules::to_string(rule.certainty), call.url));
    const rules::Pack* pack = pack_of(rule, view.snapshot().packs());
    if (pack == nullptr) return;
    const auto is_it = [&](const rules::Route& route) { return route.method == rule.method && route.path == rule.route; };
    const auto route = std::ranges::find_if(pack->routes, is_it);
    if (route != pack->routes.end()) page.verbatim(shortened(rules::describe(*route, *pack, view.snapshot().names())));
}

Json hover_call(View& view, const std::string& file, const Position& at) {
    const std::vector<const check::Call*> calls = calls_at(view, file, at);
    if (calls.empty()) return nullptr;
    Page page(view.client().markdown);
    for (const check::Call* call : calls) describe(*call, view, page);
    return {{"contents", page.contents()}, {"range", view.range(calls.front()->at)}};
}

Json hover_grant(View& view, const manifest::Manifest& manifest, const Position& at) {
    const GrantAt found = grant_at(manifest, at);
    if (found.grant == nullptr) return nullptr;
    Page page(view.client().markdown);
    const rules::PermissionNames& names = view.snapshot().names();
    const rules::Permission* permission = names.find(found.grant->name);
    page.title(found.grant->name);
    if (permission == nullptr) page.line("No rule pack knows this permission. " + names.suggest(found.grant->name));
    else page.line(fmt::format("Used by {}.", counted(calls_using(view, manifest, *found.grant).size(), "call")));
    if (permission != nullptr) page.verbatim(shortened(rules::describe(*permission, view.snapshot().packs(), names)));
    return {{"contents", page.contents()}, {"range", view.range(found.grant->at)}};
}

}  // namespace

Json hover(View& view, const std::string& file, const Json& params) {
    const Position at = view.position(file, params.at("position"));
    const manifest::Manifest* manifest = view.manifest(file);
    return manifest == nullptr ? hover_call(view, file, at) : hover_grant(view, *manifest, at);
}

}  // namespace grantlint::lsp
