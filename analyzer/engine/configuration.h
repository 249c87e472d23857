// What a project says of how it is checked: .grantlint.json, beside its sources or above them.
//
//   { "rules": ["ringcentral", "rules/billing.json"], "failOn": "warning", "exclude": ["third_party/"], "severity": { "guarded-call": "off" },
//     "sinks": [ { "name": "acme::Bus::post", "send": { "method": "'POST'", "url": "'/restapi/v1.0' + arg0" } } ] }
//
// One run has one configuration: the nearest one upward from the folder that holds everything it was asked about. What is typed
// on the command line wins. Paths in it count from its own folder.
//
// To add a key: a field here, one line in configuration.cpp, rules/schema/configuration.json, README.md.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "check/report.h"
#include "engine/selection.h"
#include "rules/names.h"

namespace grantlint::engine {

constexpr std::string_view kConfigurationName = ".grantlint.json";

struct Configuration {
    std::string file;                    // absolute; empty when there is none
    std::string text;                    // the whole file: the sinks and guards in it are the analysis' to read
    std::vector<std::string> rules;      // names of packs, absolute paths of files
    std::string manifest;                // absolute
    std::string build_directory;         // absolute
    std::string fail_on;                 // "error", "warning", "note", "never"
    std::optional<bool> verbose;
    rules::Inclusion inclusion = rules::Inclusion::as_documented;
    SelectionRequest selection;          // which of the sources that are found count
    std::map<std::string, std::optional<check::Severity>> severities;  // by rule; nullopt: it is off
    std::string baseline;                // absolute
    std::map<std::string, Range, std::less<>> places;  // by key: where its value stands
};

Result<Configuration> parse_configuration(std::string text, const std::string& file);
Result<Configuration> load_configuration(const std::string& file);

// For the paths that were typed; an empty list stands for the working directory. Without a file, the default.
Result<Configuration> find_configuration(const std::vector<std::string>& paths, const std::string& working_directory);

}  // namespace grantlint::engine
