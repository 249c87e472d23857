// A run that is still going on, for tests that disturb it.
#pragma once

#include <cerrno>
#include <csignal>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "app.h"
#include "workers.h"

namespace grantlint::tests {

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

    [[nodiscard]] bool is_going_on() const { return workers().has_parent(); }
    [[nodiscard]] std::vector<pid_t> busy_workers() const { return workers().busy(); }  // on the endless source
    [[nodiscard]] bool leaves_nobody() const { return workers().are_gone(); }

private:
    [[nodiscard]] Workers workers() const { return {folder_, process_}; }

    std::string folder_;
    TemporaryFolder out_;
    pid_t process_ = -1;
};

}  // namespace grantlint::tests
