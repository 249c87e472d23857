// The findings, each made by one function from what is known of one call.
#pragma once

#include <optional>
#include <string>

#include "check/report.h"
#include "check/subscriptions.h"
#include "manifest/manifest.h"
#include "rules/matcher.h"

namespace grantlint::check {

// Words for the manifest in messages, as the user would type its path.
struct ManifestName {
    bool exists = false;
    bool from_options = false;  // of --grant alone
    manifest::Form form = manifest::Form::json;
    std::string shown;          // "grantlint.json", "app/grantlint.json"
};

// What a call needs and one manifest does not grant.
struct Lack {
    rules::Requirements missing;              // and nothing guards it
    rules::Requirements guarded;
    std::vector<rules::Condition> undecided;  // needed in some cases
};

// A call with a rule: missing-grant, guarded-call, or nothing.
std::optional<Finding> judge_grants(const Call& call, const Lack& lack, const ManifestName& manifest);

// A subscription that asks for what no rule knows as an event filter (unknown-route), or for one that could not be worked out.
std::optional<Finding> judge_filters(const Call& call, const Needs& needs);

// A call without a rule: unresolved-call, unknown-route, or nothing. `nearest` are the routes that it may have meant.
std::optional<Finding> judge_route(const Call& call, const rules::Lookup& lookup, const std::vector<const rules::Route*>& nearest);

}  // namespace grantlint::check
