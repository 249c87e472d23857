// What git knows of a working tree. This is the one place where grantlint runs another program: `git` itself, from PATH, without a
// shell, when the user names a revision, and with everything switched off by which a repository could make git run something.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"

namespace grantlint::engine {

// `git diff -U0` from where the working tree's commit left the revision (their merge base: what others did since is not ours) to the
// files as they are, of the repository at `root`; names are relative to it. No such revision, nothing in common, and no git, are Errors.
Result<std::string> diff_against(const std::string& revision, const std::string& root);

// Files of the working tree, absolute, that git neither tracks nor ignores: they are in no diff.
Result<std::vector<std::string>> untracked_files(const std::string& root);

}  // namespace grantlint::engine
