// Names of permissions that do not exist: in a manifest, in the lists of scopes that a program asks for, in its guards.
//
//   const char* kScopes[] = {"ReadAccounts", "ReadUsers"};     'ReadUsers' is no permission
//
// In code a name is judged by the company it keeps, never by its looks alone: it has to be spelled like the packs' names (words in
// CamelCase, two or more), and to stand where names of permissions stand:
//
//   a list that is labelled as one (scope, permission …) and names a permission
//   a list of which two names, and at least half of them, are permissions
//   tests by one function, or of one object, of which one is for a permission, if the name shares a word with the packs' names
//   a test in front of a call of the API, if the name is a slip of a permission's, or the test is labelled as one
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "check/report.h"
#include "flow/names_in_code.h"
#include "manifest/manifest.h"
#include "rules/names.h"

namespace grantlint::check {

// Which texts matter when the program tests for them: what a pack knows, and what is spelled like it. The names must outlive it.
std::function<bool(const std::string&)> tests_of_interest(const rules::PermissionNames& names);

class NameJudge {
public:
    NameJudge(const std::vector<rules::Pack>& packs, const rules::PermissionNames& names);

    // `governing`: texts that were tested for in front of calls that a pack knows. `speaks`: the program calls a pack's API.
    [[nodiscard]] std::vector<Finding> judge_code(const std::vector<flow::NameGroup>& groups, const std::set<std::string>& governing, bool speaks) const;

    // Names that the project's configuration says guards stand for.
    [[nodiscard]] std::vector<Finding> judge_guards(const std::vector<flow::NameInCode>& names) const;

    [[nodiscard]] std::vector<Finding> judge_manifest(const manifest::Manifest& manifest) const;

private:
    struct Company {
        std::size_t known = 0;   // permissions, of two words or more
        std::size_t telling = 0; // those of them that begin like many others: "Read…"
        std::size_t strange = 0;
        bool labelled = false;
        bool speaks = false;
    };

    [[nodiscard]] bool is_permission(const std::string& name) const;
    [[nodiscard]] bool is_strange(const std::string& name) const;
    [[nodiscard]] bool shares_a_word(const std::string& name) const;
    [[nodiscard]] bool is_labelled(const std::vector<std::string>& labels) const;
    [[nodiscard]] Company company_of(const flow::NameGroup& group, bool speaks) const;
    [[nodiscard]] bool stands_among_permissions(const flow::NameGroup& group, const Company& company, const std::string& name) const;
    [[nodiscard]] Finding report(const std::string& name, const Range& at) const;

    const rules::PermissionNames& names_;
    std::vector<std::string> canonical_;       // names in use today
    std::set<std::string> exact_;              // every name, display name and alias, and users' permissions
    std::set<std::string> words_;              // "Read", "Call", "Log"
    std::set<std::string> beginnings_;         // first words that many names have
    std::vector<std::string> labels_;          // lower case
    std::string title_;
};

}  // namespace grantlint::check
