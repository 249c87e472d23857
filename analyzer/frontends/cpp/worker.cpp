#include "frontends/cpp/worker.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <list>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "frontends/cpp/isolation.h"
#include "frontends/cpp/model_headers.h"
#include "frontends/cpp/prefix.h"
#include "frontends/cpp/prefix_plan.h"
#include "ir/codec.h"

namespace grantlint::cpp {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kTick = 500, kStopTick = 10;  // milliseconds after which deadlines and stops are looked at

// A process that works on one source.
struct Child {
    pid_t process = -1;
    int pipe = -1;
    std::size_t request = 0;
    const PrefixPlan* plan = nullptr;  // of the prefix behind which it is
    std::string bytes;
    Clock::time_point deadline;
    bool timed_out = false;
};

// A process that parses, or holds, the headers of a node; see prefix.h.
struct PrefixServer {
    pid_t process = -1;
    int control = -1;
    const PrefixPlan* plan = nullptr;
    const PrefixNode* node = nullptr;
    Clock::time_point deadline;
    bool ready = false;
    std::size_t next = 0;  // of its branches: first the sources, then the nodes

    [[nodiscard]] bool has_more() const { return next < node->sources.size() + node->nodes.size(); }
};

[[noreturn]] void run_child(const ParseRequest& request, const WorkerLimits& limits, int pipe, pid_t parent) {
    isolate(limits, parent);
    const Result<ir::Unit> unit = parse(request);
    write_all(pipe, unit ? kUnit + ir::encode(*unit) : kError + unit.error().message);
    _exit(0);
}

Result<ir::Unit> failure(std::string why, const std::string& file) {
    return std::unexpected(Error{.message = std::move(why), .at = {.file = file}});
}

class Scheduler {
public:
    Scheduler(const std::vector<ParseRequest>& requests, unsigned jobs, const WorkerLimits& limits, const std::function<void(std::size_t)>& watch)
        : requests_(requests), jobs_(std::max(1U, jobs)), limits_(limits), watch_(watch), results_(requests.size(), std::unexpected(Error{.message = "no worker process could be started"})) {}

    ~Scheduler() {
        for (const Child& child : children_) end(child.process, child.pipe);
        for (const PrefixServer& server : servers_) end(server.process, server.control);
    }

    std::vector<Result<ir::Unit>> run(Sharing sharing) {
        if (watch_) watch_(0);
        std::vector<std::size_t> all(requests_.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        if (sharing == Sharing::headers) share_models(all);
        else alone_ = all;
        do {
            while (!is_stopped() && (start_next() || !children_.empty() || !servers_.empty())) pump();
        } while (!is_stopped() && share_real());
        return std::move(results_);
    }

private:
    [[nodiscard]] bool is_stopped() const { return limits_.stop.stop_requested(); }

    static void end(pid_t process, int descriptor) {
        kill(process, SIGKILL);
        close(descriptor);
        wait_for(process);
    }

    // First with the models of headers.
    void share_models(const std::vector<std::size_t>& all) {
        std::vector<std::size_t> modelled;
        for (const std::size_t one : all) {
            const bool is_modelled = requests_[one].headers != Headers::real && may_use_models(requests_[one].command);
            (is_modelled ? modelled : real_).push_back(one);
        }
        add(plan_prefixes(requests_, modelled, {.with_models = true}));
    }

    // Then, with the real ones, what did not do so. Whether there is any.
    bool share_real() {
        if (real_.empty()) return false;
        std::ranges::sort(real_);  // they came as they ended
        add(plan_prefixes(requests_, std::exchange(real_, {}), {.with_models = false, .refused = refused_[false]}));
        return true;
    }

    void add(PrefixPlan plan) {
        plans_.push_back(std::move(plan));
        for (const PrefixNode& group : plans_.back().groups) groups_.push_back({&plans_.back(), &group});
        parse_alone(plans_.back().alone);
    }

    void parse_alone(const std::vector<std::size_t>& requests) { alone_.insert(alone_.end(), requests.begin(), requests.end()); }

    [[nodiscard]] std::size_t busy() const {
        return children_.size() + static_cast<std::size_t>(std::ranges::count(servers_, false, &PrefixServer::ready));
    }

    // As many as there are hands. The deepest prefix first: the fewer servers live, the less memory they hold.
    bool start_next() {
        while (busy() < jobs_) {
            const auto server = std::find_if(servers_.rbegin(), servers_.rend(), [](const PrefixServer& one) { return one.ready && one.has_more(); });
            if (server != servers_.rend()) start_branch(*server);
            else if (!groups_.empty()) start_group();
            else if (alone_at_ < alone_.size()) start_alone(alone_[alone_at_++]);
            else break;
        }
        servers_.remove_if([](const PrefixServer& server) {
            if (!server.ready || server.has_more()) return false;
            fork_branch(server.control, kQuit, -1);
            close(server.control);
            wait_for(server.process);
            return true;
        });
        return !children_.empty() || !servers_.empty();
    }

    [[nodiscard]] Clock::time_point deadline() const { return Clock::now() + std::chrono::seconds(2 * limits_.seconds); }

    void start_alone(std::size_t request) {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0) return;
        const pid_t parent = getpid();
        const pid_t process = fork();
        if (process == 0) {
            close(ends[0]);
            run_child(requests_[request], limits_, ends[1], parent);
        }
        close(ends[1]);
        if (process < 0) close(ends[0]);
        else children_.push_back({.process = process, .pipe = ends[0], .request = request, .bytes = {}, .deadline = deadline()});
    }

    void start_group() {
        const auto [plan, node] = groups_.front();
        groups_.erase(groups_.begin());
        int ends[2];
        const pid_t parent = getpid();
        const pid_t process = socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) == 0 ? fork() : -1;
        if (process == 0) {
            close(ends[0]);
            isolate(limits_, parent);
            serve_prefix({.requests = requests_, .plan = *plan, .node = *node, .control = ends[1], .scheduler = parent});
        }
        if (process < 0) return parse_alone(node->all_sources());
        close(ends[1]);
        servers_.push_back({.process = process, .control = ends[0], .plan = plan, .node = node, .deadline = deadline()});
    }

    void start_branch(PrefixServer& server) {
        const auto branch = static_cast<std::uint32_t>(server.next++);
        const bool is_source = branch < server.node->sources.size();
        int ends[2];
        if (is_source ? pipe2(ends, O_CLOEXEC) != 0 : socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return give_up(server, branch);
        const pid_t process = fork_branch(server.control, branch, ends[1]);
        close(ends[1]);
        if (process < 0) {
            close(ends[0]);
            return give_up(server, branch);
        }
        if (is_source) children_.push_back({.process = process, .pipe = ends[0], .request = server.node->sources[branch], .plan = server.plan, .bytes = {}, .deadline = deadline()});
        else servers_.push_back({.process = process, .control = ends[0], .plan = server.plan, .node = &server.node->nodes[branch - server.node->sources.size()], .deadline = deadline()});
    }

    void give_up(const PrefixServer& server, std::uint32_t branch) {
        const std::size_t sources = server.node->sources.size();
        parse_alone(branch < sources ? std::vector{server.node->sources[branch]} : server.node->nodes[branch - sources].all_sources());
    }

    // Waits until some process has said something or is late.
    void pump() {
        std::vector<pollfd> polls;
        for (const Child& child : children_) polls.push_back({.fd = child.pipe, .events = POLLIN, .revents = 0});
        for (const PrefixServer& server : servers_) polls.push_back({.fd = server.ready ? -1 : server.control, .events = POLLIN, .revents = 0});
        if (polls.empty()) return;
        poll(polls.data(), polls.size(), limits_.stop.stop_possible() ? kStopTick : kTick);
        auto answer = polls.begin();
        for (auto child = children_.begin(); child != children_.end(); ++answer) child = hear(*child, *answer) ? children_.erase(child) : std::next(child);
        for (auto server = servers_.begin(); server != servers_.end(); ++answer) server = hear(*server, *answer) ? servers_.erase(server) : std::next(server);
    }

    // Whether it has ended.
    bool hear(Child& child, const pollfd& poll) {
        if (!child.timed_out && Clock::now() > child.deadline) {
            child.timed_out = true;
            kill(child.process, SIGKILL);
        }
        if (poll.revents == 0) return false;
        char buffer[65536];
        const ssize_t count = ::read(child.pipe, buffer, sizeof buffer);
        if (count > 0) child.bytes.append(buffer, static_cast<std::size_t>(count));
        if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))) return false;
        close(child.pipe);
        finish(child, wait_for(child.process));
        return true;
    }

    static bool ran_out_of_time(const Child& child, int status) { return child.timed_out || (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU); }
    static bool ran_out_of_memory(int status) { return WIFEXITED(status) && WEXITSTATUS(status) == kOutOfMemory; }
    // It would again, at the same price.
    static bool reached_limit(const Child& child, int status) { return ran_out_of_time(child, status) || ran_out_of_memory(status); }

    void finish(const Child& child, int status) {
        const bool is_whole = !child.timed_out && WIFEXITED(status) && !child.bytes.empty() && child.bytes.front() != kParseAlone;
        if (child.plan != nullptr && !is_whole && !reached_limit(child, status)) return (child.plan->with_models ? real_ : alone_).push_back(child.request);  // whatever it is: it gets a chance of its own
        results_[child.request] = result_of(child, status);
        ++done_;
        if (watch_) watch_(done_);
    }

    [[nodiscard]] Result<ir::Unit> result_of(const Child& child, int status) const {
        const std::string& file = requests_[child.request].command.file;
        if (ran_out_of_time(child, status)) return failure(fmt::format("parsing took longer than {} seconds", limits_.seconds), file);
        if (WIFSIGNALED(status)) return failure(fmt::format("the parser crashed ({})", strsignal(WTERMSIG(status))), file);
        if (ran_out_of_memory(status)) return failure(fmt::format("parsing needed more than {} MB", limits_.memory >> 20), file);
        if (child.bytes.empty()) return failure("the parser ended without an answer", file);
        if (child.bytes.front() == kError) return failure(child.bytes.substr(1), file);
        Result<ir::Unit> unit = ir::decode(std::string_view(child.bytes).substr(1));
        if (!unit) return failure("the parser's answer was cut off", file);
        return unit;
    }

    bool hear(PrefixServer& server, const pollfd& poll) {
        if (server.ready) return false;
        const bool is_late = Clock::now() > server.deadline;
        if (poll.revents == 0 && !is_late) return false;
        std::string packet(1 << 16, '\0');
        const ssize_t size = is_late ? 0 : recv(server.control, packet.data(), packet.size(), 0);
        if (size < 0 && errno == EINTR) return false;
        packet.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
        server.ready = packet.starts_with(kReady);
        if (server.ready) return false;
        if (is_late) kill(server.process, SIGKILL);
        close(server.control);
        wait_for(server.process);
        plan_again(server.plan->with_models, *server.node, packet);
        return true;
    }

    // Without the headers that the server has named; without a prefix when it named none.
    void plan_again(bool with_models, const PrefixNode& node, std::string_view packet) {
        std::set<std::string>& refused = refused_[with_models];
        const std::size_t known = refused.size();
        refused.merge(refused_in(packet));
        if (refused.size() == known) return parse_alone(node.all_sources());
        PrefixPlan plan = plan_prefixes(requests_, node.all_sources(), {.with_models = with_models, .refused = refused});
        real_.insert(real_.end(), plan.unfit.begin(), plan.unfit.end());
        add(std::move(plan));
    }

    const std::vector<ParseRequest>& requests_;
    unsigned jobs_;
    WorkerLimits limits_;
    const std::function<void(std::size_t)>& watch_;
    std::size_t done_ = 0;
    std::vector<Result<ir::Unit>> results_;
    std::list<PrefixPlan> plans_;  // servers and children point into them
    std::vector<std::pair<const PrefixPlan*, const PrefixNode*>> groups_;  // to be started
    std::vector<std::size_t> alone_;                                       // requests; those from alone_at_ on wait
    std::size_t alone_at_ = 0;
    std::list<PrefixServer> servers_;
    std::list<Child> children_;
    std::vector<std::size_t> real_;              // requests that did not do with the models
    std::map<bool, std::set<std::string>> refused_;  // headers that have errors in them: with the models, and without
};

}  // namespace

std::vector<Result<ir::Unit>> parse_all(const std::vector<ParseRequest>& requests, unsigned jobs, const WorkerLimits& limits, Sharing sharing, const std::function<void(std::size_t)>& watch) {
    return Scheduler(requests, jobs, limits, watch).run(sharing);
}

}  // namespace grantlint::cpp
