// The processes that a run under test has started: they work in its folder, which nobody else does.
#pragma once

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace grantlint::tests {

// Includes itself twice at each of 30 levels, as endless.c: minutes of work in little memory.
inline constexpr const char* kEndless = "#if __INCLUDE_LEVEL__ < 30\n#include \"endless.c\"\n#include \"endless.c\"\n#endif\n";

class Workers {
public:
    Workers(std::string folder, pid_t parent) : folder_(std::move(folder)), parent_(parent) {}

    // Those that have worked for more than a second: on the endless source. Waits until there is one or the parent has ended.
    [[nodiscard]] std::vector<pid_t> busy() const {
        for (;;) {
            std::vector<pid_t> busy;
            for (const pid_t one : all()) {
                if (seconds_of(one) >= 1) busy.push_back(one);
            }
            if (!busy.empty() || !has_parent()) return busy;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }

    [[nodiscard]] bool has_parent() const { return waitid(P_PID, static_cast<id_t>(parent_), nullptr, WEXITED | WNOHANG | WNOWAIT) == 0 && !has_ended(parent_); }

    // The kernel ends workers with their parent, which takes a moment. Whether all of them go.
    [[nodiscard]] bool are_gone() const {
        for (int look = 0; look < 10'000; ++look) {
            if (all().empty()) return true;
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
    [[nodiscard]] std::vector<pid_t> all() const {
        std::vector<pid_t> out;
        for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
            const pid_t process = std::atoi(entry.path().filename().c_str());
            std::error_code code;
            if (process <= 0 || process == parent_ || std::filesystem::read_symlink(entry.path() / "cwd", code) != folder_ || code) continue;
            if (!has_ended(process)) out.push_back(process);
        }
        return out;
    }

    std::string folder_;
    pid_t parent_;
};

}  // namespace grantlint::tests
