// A signal in the midst of a write. The run is traced, and gets the signal when it begins one of the system calls that make the write:
// once for each of them, so that no moment is left to luck.
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;
namespace fs = std::filesystem;

namespace {

constexpr int kMayNotTrace = 99;

// All files of a folder with what they hold.
std::map<std::string, std::string> contents(const std::string& folder) {
    std::map<std::string, std::string> out;
    for (const auto& one : fs::recursive_directory_iterator(folder)) {
        if (one.is_regular_file()) out[one.path().string()] = read_file(one.path().string());
    }
    return out;
}

[[noreturn]] void become_traced(const std::string& command) {
    if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) _exit(kMayNotTrace);
    execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    _exit(127);
}

bool renames(std::uint64_t number) {
#if defined(SYS_rename)
    if (number == SYS_rename) return true;
#endif
#if defined(SYS_renameat)
    if (number == SYS_renameat) return true;
#endif
    return number == SYS_renameat2;
}

// Whether a process that has stopped begins a call on the file that is to take the place of `file`, or puts it there.
bool begins_step(pid_t process, const std::string& file) {
    __ptrace_syscall_info info{};
    if (ptrace(PTRACE_GET_SYSCALL_INFO, process, sizeof info, &info) <= 0 || info.op != PTRACE_SYSCALL_INFO_ENTRY) return false;
    if (renames(info.entry.nr)) return true;
    if (info.entry.nr != SYS_write && info.entry.nr != SYS_fchmod && info.entry.nr != SYS_close) return false;
    std::error_code code;
    const fs::path held = fs::read_symlink("/proc/" + std::to_string(process) + "/fd/" + std::to_string(info.entry.args[0]), code);
    return !code && held.string().starts_with(file + ".");
}

struct Ended {
    int status = 0;  // as waitpid() has it
    int steps = 0;   // of the write that were begun
};

// With SIGTERM at one step of the write of a file of the app, the first being 1.
Ended run_with_signal_at(int step, const App& app, const std::string& arguments, const std::string& file) {
    const std::string path = app.folder.path() + "/" + file;
    const pid_t process = fork();
    if (process == 0) become_traced("cd " + quoted(app.folder.path()) + " && exec " + binary() + " " + arguments + " -- -I. >/dev/null 2>&1 </dev/null");
    Ended ended;
    while (waitpid(process, &ended.status, 0) == process && WIFSTOPPED(ended.status)) {
        const int why = WSTOPSIG(ended.status);
        if (why == (SIGTRAP | 0x80) && begins_step(process, path) && ++ended.steps == step) kill(process, SIGTERM);
        if (why == SIGTRAP) ptrace(PTRACE_SETOPTIONS, process, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);  // it has become another program
        ptrace(PTRACE_SYSCALL, process, nullptr, (why & ~0x80) == SIGTRAP ? 0 : why);
    }
    return ended;
}

}  // namespace

TEST_CASE("a signal at any step of a write waits until the file is whole", "[faults]") {
    const std::map<std::string, std::string> writes = {
        {"report.txt", "check --no-cache -o report.txt ."}, {"grantlint.json", "check --no-cache --fix ."}, {"known.json", "check --no-cache --baseline known.json --update-baseline ."}};
    for (const auto& [file, arguments] : writes) {
        CAPTURE(arguments);
        std::optional<std::string> whole;
        int steps = 0;
        for (int step = 0; step <= steps; ++step) {  // at 0 there is no signal
            CAPTURE(step);
            const App app;
            app.folder.write("report.txt", "old");
            app.folder.write("known.json", R"({"schema": 1, "findings": []})");
            auto before = contents(app.folder.path());
            const Ended ended = run_with_signal_at(step, app, arguments, file);
            if (WIFEXITED(ended.status) && WEXITSTATUS(ended.status) == kMayNotTrace) {
                WARN("skipped: tracing a process is not permitted");
                return;
            }
            if (step == 0) {
                CHECK(WIFEXITED(ended.status));
                steps = ended.steps;
                whole = app.read(file);
                CHECK(*whole != before[app.folder.path() + "/" + file]);
            } else {
                CHECK(WIFSIGNALED(ended.status));
                CHECK(WTERMSIG(ended.status) == SIGTERM);
            }
            before[app.folder.path() + "/" + file] = *whole;
            CHECK(contents(app.folder.path()) == before);
        }
        CHECK(steps >= 4);  // write, fchmod, close, rename
    }
}
