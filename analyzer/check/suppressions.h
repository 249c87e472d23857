// Comments that say "I know": findings on their line, on the next one, or between two of them are not reported.
//
//   client.Get(path);   // NOLINT(grantlint-missing-grant)
//   // NOLINTNEXTLINE(grantlint-*)
//   /* NOLINTBEGIN(grantlint-guarded-call) */ … /* NOLINTEND(grantlint-guarded-call) */
//
// The language is clang-tidy's (https://clang.llvm.org/extra/clang-tidy/#suppressing-undesired-diagnostics): names are separated by
// commas, "*" stands for anything, "-name" takes one out again; without names every rule is meant. A finding that spans lines is
// suppressed on its first line or on its last one; a call that a macro makes, where the macro is used and where its definition
// writes the call. What names other tools' checks alone is none of ours. In YAML comments begin
// with "#".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/comments.h"
#include "check/report.h"

namespace grantlint::check {

class Suppressions {
public:
    Suppressions();

    // Reads the comments of a source, of JSON with comments, or of YAML.
    void add_file(const std::string& file, std::string_view text, CommentStyle style = CommentStyle::slashes);

    // Whether a comment suppresses the finding; then that comment is in use. `by` gets its place. `macros`: where the definitions
    // of macros write what it is about.
    bool suppress(const Finding& finding, const std::vector<Range>& macros, Range& by);

    // unused-suppression: names of ours that suppressed nothing so far, and names that no rule has. `judged` says of which of the
    // files, and for which rule in it, all that could be found was looked for.
    template <class Judged>
    [[nodiscard]] std::vector<Finding> unused(Judged judged) const {
        std::vector<Finding> findings;
        for (const Entry& entry : entries_) {
            for (const Name& name : entry.names) {
                if (name.is_ours && !name.used && judged(entry.at.file, rules_of(name))) findings.push_back(report_unused(entry, name));
            }
        }
        return findings;
    }

    // unmatched-suppression: a BEGIN that nothing ends, an END that nothing begins.
    [[nodiscard]] const std::vector<Finding>& unmatched() const { return unmatched_; }

private:
    struct Name {
        std::string glob;  // "grantlint-missing-grant", "*"
        bool is_ours = false;
        bool used = false;
    };
    struct Entry {
        Range at;                 // "NOLINT(…)"
        std::uint32_t first = 0;  // the lines that it covers
        std::uint32_t last = 0;
        bool bare = false;        // every rule
        std::vector<Name> names;
    };

    [[nodiscard]] std::vector<std::string> rules_of(const Name& name) const;
    [[nodiscard]] Finding report_unused(const Entry& entry, const Name& name) const;

    std::vector<std::string> rules_;  // with the prefix
    std::vector<Entry> entries_;
    std::vector<Finding> unmatched_;
};

// Whether the text is of the glob's form: "*" stands for any text.
bool matches_glob(std::string_view glob, std::string_view text);

}  // namespace grantlint::check
