// A run that is still going on, for tests that disturb it, and a source that keeps a worker busy for as long as a test needs.
#pragma once

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "app.h"

namespace grantlint::tests {

// Includes itself twice at each of 30 levels: minutes of work in little memory.
inline constexpr const char* kEndless = "#if __INCLUDE_LEVEL__ < 30\n#include \"endless.c\"\n#include \"endless.c\"\n#endif\n";

class Running {
public:
    Running(const App& app, const std::string& arguments) : folder_(app.folder.path()) {
        process_ = fork();
        if (process_ != 0) return;
        setpgid(0, 0);
        const std::string command = "cd " + grantlint::tests::quoted(folder_) + " && exec " + binary() + " " + arguments + " >" + grantlint::tests::quoted(out_.path() + "/out") + " 2>" + grantlint::tests::quoted(out_.path() + "/err") + " </dev/null";
        execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
        _exit(127);
    }
    ~Running() {
        if (process_ > 0) end(SIGKILL);
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    void send(int signal) const { kill(process_, signal); }
    void send_to_all(int signal) const { kill(-process_, signal); }  // what Ctrl-C does

    Ran wait() {
        int status = 0;
        while (waitpid(process_, &status, 0) < 0 && errno == EINTR) {}
        process_ = -1;
        return {.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), .out = read_file(out_.path() + "/out"), .err = read_file(out_.path() + "/err")};
    }
    Ran end(int signal) {
        send(signal);
        return wait();
    }

    [[nodiscard]] bool is_going_on() const { return waitid(P_PID, static_cast<id_t>(process_), nullptr, WEXITED | WNOHANG | WNOWAIT) == 0 && !has_ended(process_); }

    // Processes below it that have worked for more than a second: those on the endless source. Waits until there is one or it has ended.
    [[nodiscard]] std::vector<pid_t> busy_workers() const {
        for (;;) {
            std::vector<pid_t> busy;
            for (const pid_t one : others_in_folder()) {
                if (seconds_of(one) >= 1) busy.push_back(one);
            }
            if (!busy.empty() || !is_going_on()) return busy;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }

    // The kernel ends workers with their parent, which takes a moment. Whether all of them go.
    [[nodiscard]] bool leaves_nobody() const {
        for (int look = 0; look < 10'000; ++look) {
            if (others_in_folder().empty()) return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return false;
    }

private:
    static std::string stat_of(pid_t process) {  // behind the name, which may hold anything; empty for one that has gone, be it just now
        std::ifstream file("/proc/" + std::to_string(process) + "/stat");
        std::string line;
        std::getline(file, line, '\0');
        const std::size_t end = line.rfind(") ");
        return end == std::string::npos ? "" : line.substr(end + 2);
    }
    static bool has_ended(pid_t process) { return stat_of(process).empty() || stat_of(process).front() == 'Z'; }
    static long seconds_of(pid_t process) {
        std::istringstream fields(stat_of(process));
        std::string skipped;
        for (int field = 3; field < 14; ++field) fields >> skipped;
        long ticks = 0;
        fields >> ticks;
        return ticks / sysconf(_SC_CLK_TCK);
    }
    [[nodiscard]] std::vector<pid_t> others_in_folder() const {
        std::vector<pid_t> out;
        for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
            const pid_t process = std::atoi(entry.path().filename().c_str());
            std::error_code code;
            if (process <= 0 || process == process_ || std::filesystem::read_symlink(entry.path() / "cwd", code) != folder_ || code) continue;
            if (!has_ended(process)) out.push_back(process);
        }
        return out;
    }

    std::string folder_;
    TemporaryFolder out_;
    pid_t process_ = -1;
};

}  // namespace grantlint::tests
