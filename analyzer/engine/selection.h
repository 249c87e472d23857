// Which of the sources that are found count: those that a .grantlint.json includes and does not exclude, and that no .gitignore
// leaves out. A source that the user names is taken whatever they say.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/ignore_rules.h"

namespace grantlint::engine {

struct SelectionRequest {
    std::string folder;                // absolute: where the globs count from
    std::vector<std::string> include;  // globs; empty: everything
    std::vector<std::string> exclude;  // globs, stronger
};

class Selection {
public:
    explicit Selection(const SelectionRequest& request = {});

    // Whether the globs take an absolute path. Any number of threads may ask.
    [[nodiscard]] bool takes(const std::string& source) const;

    // The same, and no .gitignore of the repository it is in leaves it out. Reads each of those files once.
    bool takes_found(const std::string& source);

    // Whether the globs or a .gitignore leave out what it declares, be it a source or a header.
    bool leaves_out(const std::string& file) { return excluded_.covers(file) || is_ignored(file); }

private:
    bool is_ignored(const std::string& source);
    bool is_ignored_itself(const std::string& path, bool is_folder);
    bool is_ignored_folder(const std::string& folder);
    const IgnoreRules& rules_in(const std::string& folder);

    bool takes_all_ = true;
    IgnoreRules included_, excluded_;
    std::map<std::string, IgnoreRules> ignored_;     // by folder: what its .gitignore says
    std::map<std::string, bool> ignored_folders_;    // by folder, once decided
};

}  // namespace grantlint::engine
