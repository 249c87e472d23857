#include "engine/git.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <vector>

#include "base/path.h"

namespace grantlint::engine {

namespace {

constexpr std::size_t kMostBytes = 256U << 20U;

struct Ran {
    int status = -1;
    std::string out;  // of both streams when it failed
};

std::string read_all(int pipe) {
    std::string all;
    std::array<char, 65536> buffer;
    for (ssize_t count = 1; count != 0 && all.size() < kMostBytes;) {
        count = read(pipe, buffer.data(), buffer.size());
        if (count > 0) all.append(buffer.data(), static_cast<std::size_t>(count));
        else if (count < 0 && errno != EINTR) break;
    }
    return all;
}

Result<Ran> run_git(std::vector<std::string> arguments) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return failure(std::string("no pipe to git: ") + std::strerror(errno));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
    std::vector<char*> words;
    for (std::string& argument : arguments) words.push_back(argument.data());
    words.push_back(nullptr);
    pid_t process = -1;
    const int error = posix_spawnp(&process, words[0], &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    Ran ran;
    if (error == 0) ran.out = read_all(ends[0]);
    close(ends[0]);
    if (error != 0) return failure(std::string("git could not be started: ") + std::strerror(error), "--diff asks git what has changed");
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {}
    ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    return ran;
}

// Nothing that the repository's configuration names is run, and nothing fetched that a partial clone lacks.
std::vector<std::string> git_in(const std::string& root) {
    setenv("GIT_ALLOW_PROTOCOL", "none", 1);
    return {"git", "-C", root, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=true", "--no-optional-locks", "--no-pager"};
}

std::vector<std::string> split(std::string_view text) {  // what -z makes
    std::vector<std::string> out;
    for (std::size_t begin = 0, end = 0; (end = text.find('\0', begin)) != std::string_view::npos; begin = end + 1) out.emplace_back(text.substr(begin, end - begin));
    return out;
}

// Options that switch off the filters of content which the repository's own configuration defines: git runs them to see what a file
// would be in a commit. Those of the user's configuration stay, Git LFS among them.
Result<std::vector<std::string>> without_filters(const std::string& root) {
    std::vector<std::string> arguments = git_in(root), options;
    arguments.insert(arguments.end(), {"config", "--show-scope", "-z", "--name-only", "--get-regexp", "^filter[.]"});
    const Result<Ran> ran = run_git(std::move(arguments));
    if (!ran) return std::unexpected(ran.error());
    if (ran->status == 1) return options;  // there is none
    if (ran->status != 0) return failure("git does not say how it is configured: " + ran->out.substr(0, ran->out.find('\n')));
    const std::vector<std::string> words = split(ran->out);
    for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
        const std::string &scope = words[i], &key = words[i + 1];
        if (scope == "system" || scope == "global") continue;
        const std::string filter = key.substr(0, key.rfind('.'));
        if (filter.find('=') != std::string::npos) return failure("git's configuration defines the filter '" + filter + "', which cannot be switched off by its name", "remove it from .git/config");
        for (const std::string_view off : {".clean=", ".process=", ".required=false"}) options.insert(options.end(), {"-c", filter + std::string(off)});
    }
    return options;
}

}  // namespace

Result<std::string> diff_against(const std::string& revision, const std::string& root) {
    const Result<std::vector<std::string>> options = without_filters(root);
    if (!options) return std::unexpected(options.error());
    std::vector<std::string> arguments = git_in(root);
    arguments.insert(arguments.end(), options->begin(), options->end());
    arguments.insert(arguments.end(), {"diff", "--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--ignore-submodules=all", "--src-prefix=a/", "--dst-prefix=b/", "-U0", "--merge-base", "--end-of-options", revision, "--"});
    const Result<Ran> ran = run_git(std::move(arguments));
    if (!ran) return std::unexpected(ran.error());
    if (ran->status == 0) return ran->out;
    return failure("git does not know what has changed since '" + revision + "': " + ran->out.substr(0, ran->out.find('\n')), "name a branch, tag or commit that is there; in CI it may have to be fetched first, with the history down to where the two part");
}

Result<std::vector<std::string>> untracked_files(const std::string& root) {
    std::vector<std::string> arguments = git_in(root);
    arguments.insert(arguments.end(), {"ls-files", "--others", "--exclude-standard", "-z"});
    const Result<Ran> ran = run_git(std::move(arguments));
    if (!ran) return std::unexpected(ran.error());
    if (ran->status != 0) return failure("git does not say which files are new: " + ran->out.substr(0, ran->out.find('\n')));
    std::vector<std::string> files;
    for (const std::string& file : split(ran->out)) files.push_back(absolute_path(file, root));
    return files;
}

}  // namespace grantlint::engine
