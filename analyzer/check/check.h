// Needed against granted: every HTTP call is looked up in the rules and held against the manifest of its file.
//
// To add a finding: a section in rules/explain/, a function beside those in findings.cpp, a page in tests/spec/.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "check/report.h"
#include "flow/http_call.h"
#include "flow/names_in_code.h"
#include "manifest/manifest.h"
#include "rules/matcher.h"
#include "rules/names.h"
#include "rules/pack.h"

namespace grantlint::check {

struct Request {
    std::vector<flow::HttpCall> calls;
    std::vector<flow::NameGroup> names;
    std::vector<flow::NameInCode> guarded_names;  // permissions that the configuration's guards stand for
    std::vector<std::string> analysed;  // the sources that were read
    std::vector<Skipped> skipped;
    std::vector<flow::Gap> incomplete;
    // Manifests of apps that were not analysed whole, and why not: their grants are not judged. "" is what has no file of its own.
    std::map<std::string, std::string> partly_seen;
    std::vector<std::string> files_read;  // those inside of the project's roots have comments that may suppress findings
    std::function<std::optional<std::string>(const std::string& file)> read_source;  // for those; empty: no comments are read
    std::vector<std::string> project_roots;  // absolute folders; empty: every file is the project's own
    std::string working_directory;      // absolute
    rules::Inclusion inclusion = rules::Inclusion::as_documented;
    const rules::Matcher* matcher = nullptr;  // of the same packs, where there is one already
};

Report check(const Request& request, const std::vector<rules::Pack>& packs, const manifest::Manifests& manifests);

}  // namespace grantlint::check
