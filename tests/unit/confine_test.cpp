// A worker process may read files and answer: what else it tries is refused.
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <functional>
#include <string>

#include "base/files.h"
#include "catch.h"
#include "frontends/cpp/confine.h"
#include "process.h"

using namespace grantlint;
using cpp::confine;
using tests::TemporaryFolder;

namespace {

enum Outcome { kRefused, kDone, kNotConfined, kEnded };

// What becomes of an attempt in a confined process. The attempt says whether it came off.
Outcome try_confined(const std::function<bool()>& attempt) {
    const pid_t child = fork();
    if (child == 0) {
        if (!confine()) _exit(errno == ENOSYS ? kNotConfined : kEnded);
        _exit(attempt() ? kDone : kRefused);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? static_cast<Outcome>(WEXITSTATUS(status)) : kEnded;
}

bool opens(const std::string& path, int flags) { return open(path.c_str(), flags | O_CLOEXEC, 0600) >= 0; }

}  // namespace

TEST_CASE("a confined process reads, forks and answers, and does nothing else") {
    const TemporaryFolder folder;
    const std::string file = folder.write("a.c", "int a;\n"), fresh = folder.path() + "/fresh";
    if (try_confined([] { return true; }) == kNotConfined) {
        WARN("skipped: seccomp is not installed");
        return;
    }

    CHECK(try_confined([&] { return load_file(file).has_value(); }) == kDone);
    CHECK(try_confined([&] {
        int ends[2];
        if (pipe(ends) != 0) return false;
        const pid_t child = fork();
        if (child == 0) _exit(write(ends[1], "x", 1) == 1 ? 0 : 1);
        int status = 0;
        waitpid(child, &status, 0);
        return child > 0 && status == 0;
    }) == kDone);

    CHECK(try_confined([&] { return opens(file, O_WRONLY); }) == kRefused);
    CHECK(try_confined([&] { return opens(file, O_RDWR); }) == kRefused);
    CHECK(try_confined([&] { return opens(file, O_RDONLY | O_TRUNC); }) == kRefused);
    CHECK(try_confined([&] { return opens(fresh, O_RDONLY | O_CREAT); }) == kRefused);
    CHECK(try_confined([&] { return opens(folder.path(), O_TMPFILE | O_RDWR); }) == kRefused);
    CHECK(try_confined([&] { return creat(fresh.c_str(), 0600) >= 0; }) == kRefused);
    CHECK(try_confined([&] { return unlink(file.c_str()) == 0; }) == kRefused);
    CHECK(try_confined([&] { return rename(file.c_str(), fresh.c_str()) == 0; }) == kRefused);
    CHECK(try_confined([&] { return mkdir(fresh.c_str(), 0700) == 0; }) == kRefused);
    CHECK(try_confined([&] { return symlink(file.c_str(), fresh.c_str()) == 0; }) == kRefused);
    CHECK(try_confined([&] { return link(file.c_str(), fresh.c_str()) == 0; }) == kRefused);
    CHECK(try_confined([&] { return chmod(file.c_str(), 0777) == 0; }) == kRefused);
    CHECK(try_confined([&] { return truncate(file.c_str(), 0) == 0; }) == kRefused);
    CHECK(try_confined([] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }) == kRefused);
    CHECK(try_confined([] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }) == kRefused);
    CHECK(try_confined([] { return execl("/bin/false", "false", nullptr) == 0; }) == kRefused);
    CHECK(try_confined([] { return kill(getppid(), 0) == 0; }) == kRefused);
    CHECK(try_confined([&] { return removexattr(file.c_str(), "user.x") == 0 || errno != EPERM; }) == kRefused);
    CHECK(load_file(file).value() == "int a;\n");
    CHECK_FALSE(load_file(fresh).has_value());
}
