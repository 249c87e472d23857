// The rules by name: each has a page under rules/explain/, and a rule without one does not exist.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantlint::check {

constexpr std::string_view kRulePrefix = "grantlint-";  // in suppressions and reports

std::vector<std::string> rule_names();  // sorted, without the prefix: "missing-grant"

// The rule's page in Markdown, whole; nullopt for what is no rule. The prefix may be there. Lives as long as the program.
std::optional<std::string_view> find_page(std::string_view rule);

// A page as people read it elsewhere: without what the examples say to the tests that run them (`file=…`, `// expect: …`).
std::string for_readers(std::string_view page);

// The text below one of the page's headings, "What it finds"; empty when there is none.
std::string_view section_of(std::string_view page, std::string_view heading);

}  // namespace grantlint::check
