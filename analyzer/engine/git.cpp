#include "engine/git.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <set>
#include <string_view>

#include "base/path.h"

extern char** environ;

namespace grantlint::engine {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostOutput = 64UL << 20U;  // bytes
constexpr int kMostRenames = 32;                  // of one file, one after the other
constexpr std::size_t kMostFiles = 1000;

bool exists(const std::string& path) {
    std::error_code code;
    return fs::exists(path, code);
}

std::string read_all(int descriptor) {
    std::string output;
    char buffer[1 << 16];
    while (output.size() < kMostOutput) {
        const ssize_t count = ::read(descriptor, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        output.append(buffer, static_cast<std::size_t>(count));
    }
    return output;
}

// The standard output of a program that ended with 0.
std::optional<std::string> run(std::vector<std::string> arguments) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<char*> raw;
    for (std::string& argument : arguments) raw.push_back(argument.data());
    raw.push_back(nullptr);
    pid_t process = 0;
    const int refused = ::posix_spawnp(&process, raw[0], &actions, nullptr, raw.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    std::string output = refused == 0 ? read_all(ends[0]) : std::string();
    ::close(ends[0]);
    if (refused != 0) return std::nullopt;
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? std::optional(std::move(output)) : std::nullopt;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

class Repository {
public:
    // Of the folder, or of the nearest one above it that is still there.
    static std::optional<Repository> find(std::string folder) {
        while (!exists(folder) && folder != "/") folder = parent_path(folder);
        Repository repository(folder);
        const auto top = repository.git({"rev-parse", "--show-toplevel"});
        if (!top || top->empty()) return std::nullopt;
        repository.top_ = top->substr(0, top->find_last_not_of("\r\n") + 1);
        return repository;
    }

    [[nodiscard]] const std::string& top() const { return top_; }

    // Where the file went, relative to the top like the name that is given; empty when git does not know.
    std::string next_name(const std::string& name) {
        if (!uncommitted_) uncommitted_ = renames_in(git({"diff", "--no-ext-diff", "--no-textconv", "-M", "--diff-filter=R", "--name-status", "-z", "HEAD"}));
        if (const auto found = uncommitted_->find(name); found != uncommitted_->end()) return found->second;
        const auto commit = git({"log", "-1", "--no-show-signature", "--diff-filter=D", "--no-renames", "--format=%H", "--", ":(top,literal)" + name});
        if (!commit || commit->size() < 40) return {};
        const std::string hash = commit->substr(0, commit->find('\n'));
        const auto renames = renames_in(git({"diff-tree", "--no-ext-diff", "--no-textconv", "-r", "-M", "--no-commit-id", "--diff-filter=R", "--name-status", "-z", hash}));
        const auto found = renames.find(name);
        return found == renames.end() ? std::string() : found->second;
    }

private:
    explicit Repository(std::string top) : top_(std::move(top)) {}

    [[nodiscard]] std::optional<std::string> git(const std::vector<std::string>& arguments) const {
        std::vector<std::string> all = {"git", "--no-pager", "--no-optional-locks", "-C", top_, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false"};
        all.insert(all.end(), arguments.begin(), arguments.end());
        return run(std::move(all));
    }

    // "R087", the former name, the new one, and again.
    static std::map<std::string, std::string> renames_in(const std::optional<std::string>& output) {
        std::map<std::string, std::string> renames;
        const std::vector<std::string> parts = split(output.value_or(""), '\0');
        for (std::size_t i = 0; i + 2 < parts.size(); i += 3) renames[parts[i + 1]] = parts[i + 2];
        return renames;
    }

    std::string top_;
    std::optional<std::map<std::string, std::string>> uncommitted_;
};

}  // namespace

std::map<std::string, std::string> find_renames(const std::vector<std::string>& former_names) {
    std::map<std::string, std::string> found;
    std::set<std::string> names(former_names.begin(), former_names.end());
    std::map<std::string, std::optional<Repository>> by_folder;
    for (const std::string& former : names) {
        if (found.size() >= kMostFiles) break;
        const std::string folder = parent_path(former);
        auto [entry, is_new] = by_folder.try_emplace(folder);
        if (is_new) entry->second = Repository::find(folder);
        if (!entry->second || !is_inside(former, entry->second->top())) continue;
        Repository& repository = *entry->second;
        std::string name = display_path(former, repository.top());
        for (int step = 0; step < kMostRenames && !name.empty(); ++step) {
            name = repository.next_name(name);
            const std::string today = absolute_path(name, repository.top());
            if (name.empty() || !exists(today)) continue;
            found[former] = today;
            break;
        }
    }
    return found;
}

}  // namespace grantlint::engine
