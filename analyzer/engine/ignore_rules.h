// Globs as .gitignore has them, of one file or list: the last one that fits decides.
//
//   *.gen.cpp      in every folder            /third_party/     that folder here, and what is in it
//   src/**/old     at any depth below src     !keep.gen.cpp     not left out after all
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grantlint::engine {

class IgnoreRules {
public:
    // `folder`: absolute; patterns count from there.
    explicit IgnoreRules(std::string folder) : folder_(std::move(folder)) {}

    void add(std::string_view pattern);      // blank ones and comments (#) are skipped
    void add_lines(std::string_view text);   // one a line

    // What the last pattern that fits an absolute path says: left out or taken back; nullopt when none fits or it is not below the folder.
    [[nodiscard]] std::optional<bool> verdict(std::string_view path, bool is_folder) const;

    // Whether it, or a folder that it is in, fits.
    [[nodiscard]] bool covers(const std::string& file) const;

    [[nodiscard]] const std::string& folder() const { return folder_; }
    [[nodiscard]] bool empty() const { return patterns_.empty(); }

private:
    struct Pattern {
        std::vector<std::string> segments;
        bool negated = false;
        bool folder_only = false;
    };

    std::string folder_;
    std::vector<Pattern> patterns_;
};

}  // namespace grantlint::engine
