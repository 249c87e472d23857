// What a run found: the one structure that every output format is fed.
//
//   calls      GET /restapi/v1.0/account/{accountId}/call-log at src/export.cpp:42:12 needs ReadCallLog
//   findings   missing-grant, error: call needs 'ReadCallLog', which grantlint.json does not grant
//
// Files are absolute in here; a format makes them relative to the working directory.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "flow/gap.h"
#include "flow/http_call.h"
#include "rules/certainty.h"
#include "rules/pack.h"

namespace grantlint::check {

enum class Severity { note, warning, error };

constexpr std::string_view to_string(Severity severity) {
    constexpr std::string_view names[] = {"note", "warning", "error"};
    return names[static_cast<int>(severity)];
}

// The rule that a call was matched with.
struct Rule {
    std::string pack;                // "ringcentral"
    std::string method;              // the rule's
    std::string route;               // the template as the pack writes it
    rules::Requirements needs;       // all of them, those of the body's event filters too
    rules::Certainty certainty = rules::Certainty::proven;
};

// A grant that a call uses: by its own name, or by what it includes.
struct Use {
    std::string manifest;  // absolute, of the app; empty for the command line's
    std::string grant;     // canonical name
    auto operator<=>(const Use&) const = default;
};

struct Call {
    Range at;
    std::string function;
    std::optional<std::string> method;  // the program's own; nullopt when unknown
    std::string url;                    // as far as known, a hole as "{}"
    std::string sink;
    std::optional<Rule> rule;           // nullopt: no pack matches
    std::vector<std::string> guarded;   // needed, and tested for at run time before the call
    rules::Requirements missing;        // needed, neither guarded nor granted by the manifest of every app that makes the call
    std::map<rules::Requirement, rules::Certainty> less_sure;  // needs that are less sure than the rule: of a filter with a hole
    std::vector<Use> uses;              // what it may need of each app that makes it, where that is granted
    std::vector<std::string> events;    // filters that the body asks for, as the pack writes them
    std::vector<flow::TraceStep> trace;
};

// What stands at `at` becomes `text`; where the range is empty, the text is put there.
struct Edit {
    Range at;
    std::string text;
};

struct Finding {
    std::string rule;  // "missing-grant"
    Severity severity = Severity::note;
    std::optional<rules::Certainty> certainty;
    std::vector<std::string> permissions;
    std::optional<std::size_t> call;  // index into Report::calls
    Range at;
    std::string message;
    std::string help;  // the way out; may be empty
    std::string manifest;  // absolute, of the app that it is about; empty when no file stands behind it
    std::vector<flow::TraceStep> trace;
    std::optional<Edit> fix;  // of the manifest, so that it grants what is missing; nullopt where no edit of it alone would do
    std::string fingerprint;  // stays the same when lines move
    std::string identity;     // the same without the file's name; findings that agree in everything share it
    std::string subject;      // the same without the permissions: it stays when some of them are granted
};

struct ManifestUsed {
    std::string file;  // absolute; "--grant" for the command line's
    std::vector<std::string> grants;
    bool holds_secrets = false;  // an OAuth token response: no line of the file may be shown
    Range permissions_at;        // the list of grants
    std::string not_judged;      // why unused grants were not looked for; empty when they were
    std::vector<std::string> to_add;  // what reported calls lack, sorted
    std::optional<Edit> fix;          // adds all of it; nullopt where the file cannot be edited
};

struct Skipped {
    std::string file;
    std::string reason;
};

// A finding that is known and not to be reported.
struct Suppressed {
    enum class By { comment, baseline };
    Finding finding;
    By by = By::comment;
    Range at;  // the comment; unknown for a baseline
};

// Of a run with a baseline.
struct BaselineCount {
    std::size_t known = 0;      // findings that are still there
    std::size_t fixed = 0;      // that are not
    std::size_t not_looked_at = 0;  // that may be there: not all of what they depend on was looked at
    std::size_t uncertain = 0;  // of today, not to be listed: the rest of the program may say otherwise
};

struct Report {
    std::string working_directory;
    std::vector<ManifestUsed> manifests;
    std::vector<Call> calls;        // of every API, sorted; those of a pack have a rule
    std::vector<Finding> findings;  // sorted by position, rule, permissions
    std::vector<Suppressed> suppressed;  // in the order of findings
    std::optional<BaselineCount> baseline;  // nullopt: none was given
    std::size_t not_about_changes = 0;  // findings that were left out because nothing of them changed
    std::vector<Skipped> skipped;
    std::vector<flow::Gap> incomplete;         // analysed with something missing; sorted by file
    std::string partly_seen;                   // why not all of the app was looked at, or of one of the apps; empty when it was
    std::size_t analysed = 0;                  // source files
    std::size_t left_out = 0;                  // source files that the configuration or a .gitignore leaves out
    std::vector<std::string> not_covered;      // permissions needed by calls for which no manifest was found
};

}  // namespace grantlint::check
