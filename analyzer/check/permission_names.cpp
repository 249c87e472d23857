#include "check/permission_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <string_view>
#include <tuple>

#include "base/nearest.h"

namespace grantlint::check {

namespace {

constexpr std::size_t kManyNames = 4;  // begin with a word that tells names of permissions from others

bool is_upper(char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; }
bool is_lower(char c) { return std::islower(static_cast<unsigned char>(c)) != 0; }

// "ReadCallLog" -> Read, Call, Log; "SMSRead" -> SMS, Read. Empty for anything else than words in CamelCase.
std::vector<std::string> camel_words(std::string_view name) {
    if (name.empty() || !is_upper(name[0]) || std::ranges::none_of(name, is_lower)) return {};
    std::vector<std::string> out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (std::isalpha(static_cast<unsigned char>(name[i])) == 0) return {};
        const bool after_lower = i > 0 && is_upper(name[i]) && is_lower(name[i - 1]);
        const bool ends_capitals = i > 0 && is_upper(name[i]) && is_upper(name[i - 1]) && i + 1 < name.size() && is_lower(name[i + 1]);
        if (i == 0 || after_lower || ends_capitals) out.emplace_back();
        out.back().push_back(name[i]);
    }
    return out;
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

std::vector<std::string_view> views(const std::vector<std::string>& names) { return {names.begin(), names.end()}; }

}  // namespace

NameJudge::NameJudge(const std::vector<rules::Pack>& packs, const rules::PermissionNames& names) : names_(names) {
    std::map<std::string, std::size_t> first_words;
    for (const rules::Pack& pack : packs) {
        title_ = packs.size() == 1 ? pack.title : "the rule packs";
        for (const std::string& word : pack.scope_words) labels_.push_back(lower(word));
        exact_.insert(pack.user_permissions.begin(), pack.user_permissions.end());
        for (const rules::Permission& permission : pack.permissions) {
            exact_.insert(permission.name);
            exact_.insert(permission.display_names.begin(), permission.display_names.end());
            exact_.insert(permission.aliases.begin(), permission.aliases.end());
            if (permission.same_as.empty()) canonical_.push_back(permission.name);
            const std::vector<std::string> words = camel_words(permission.name);
            words_.insert(words.begin(), words.end());
            if (words.size() > 1) ++first_words[words.front()];
        }
    }
    for (const auto& [word, count] : first_words) {
        if (count >= kManyNames) beginnings_.insert(word);
    }
}

bool NameJudge::is_permission(const std::string& name) const { return exact_.contains(name); }

std::function<bool(const std::string&)> tests_of_interest(const rules::PermissionNames& names) {
    return [&names](const std::string& text) { return names.find_tested(text) != nullptr || camel_words(text).size() > 1; };
}

bool NameJudge::is_strange(const std::string& name) const { return !is_permission(name) && camel_words(name).size() > 1; }

bool NameJudge::shares_a_word(const std::string& name) const {
    return std::ranges::any_of(camel_words(name), [&](const std::string& word) { return words_.contains(word); });
}

bool NameJudge::is_labelled(const std::vector<std::string>& labels) const {
    return std::ranges::any_of(labels, [&](const std::string& label) {
        return std::ranges::any_of(labels_, [&, small = lower(label)](const std::string& word) { return small.find(word) != std::string::npos; });
    });
}

NameJudge::Company NameJudge::company_of(const flow::NameGroup& group, bool speaks) const {
    Company company{.labelled = is_labelled(group.labels), .speaks = speaks};
    std::set<std::string> seen;
    for (const flow::NameInCode& name : group.names) {
        if (!seen.insert(name.text).second) continue;
        const std::vector<std::string> words = camel_words(name.text);
        if (words.size() < 2) continue;
        if (!is_permission(name.text)) ++company.strange;
        else if (++company.known; beginnings_.contains(words.front())) ++company.telling;
    }
    return company;
}

bool NameJudge::stands_among_permissions(const flow::NameGroup& group, const Company& company, const std::string& name) const {
    if (company.known == 0) return false;
    if (company.labelled) return company.speaks || company.known > 1 || company.telling > 0;
    if (company.telling == 0 || !shares_a_word(name)) return false;
    return group.kind == flow::NameGroup::Kind::test ? company.speaks : company.known > 1 && company.known >= company.strange;
}

Finding NameJudge::report(const std::string& name, const Range& at) const {
    Finding finding{.rule = "unknown-permission", .severity = Severity::warning, .at = at};
    finding.permissions.push_back(name);
    finding.message = names_.is_user_permission(name) ? fmt::format("'{}' is a permission of users, which no app can be granted", name)
                                                      : fmt::format("'{}' is no permission of {}", name, title_);
    finding.help = names_.suggest(name);
    return finding;
}

std::vector<Finding> NameJudge::judge_code(const std::vector<flow::NameGroup>& groups, const std::set<std::string>& governing, bool speaks) const {
    std::map<std::pair<Range, std::string>, Finding> found;
    for (const flow::NameGroup& group : groups) {
        const Company company = company_of(group, speaks);
        for (const flow::NameInCode& name : group.names) {
            if (!name.at.known() || !is_strange(name.text)) continue;
            const bool guards = group.kind == flow::NameGroup::Kind::test && governing.contains(name.text);
            const bool slip = guards && (find_nearest(name.text, views(canonical_)) || (company.labelled && shares_a_word(name.text)));
            if (!slip && !stands_among_permissions(group, company, name.text)) continue;
            found.try_emplace({name.at, name.text}, report(name.text, name.at));
        }
    }
    std::vector<Finding> out;
    for (auto& [key, finding] : found) out.push_back(std::move(finding));
    return out;
}

std::vector<Finding> NameJudge::judge_guards(const std::vector<flow::NameInCode>& names) const {
    std::vector<Finding> out;
    for (const flow::NameInCode& name : names) {
        if (names_.find_tested(name.text) == nullptr) out.push_back(report(name.text, name.at));
    }
    return out;
}

std::vector<Finding> NameJudge::judge_manifest(const manifest::Manifest& manifest) const {
    std::vector<Finding> out;
    for (const auto* grants : {&manifest.permissions, &manifest.optional, &manifest.ignored}) {
        for (const manifest::Grant& grant : *grants) {
            if (grant.at.known() && names_.find(grant.name) == nullptr) out.push_back(report(grant.name, grant.at));
        }
    }
    return out;
}

}  // namespace grantlint::check
