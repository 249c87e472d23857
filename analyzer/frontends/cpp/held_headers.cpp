#include "frontends/cpp/held_headers.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "frontends/cpp/isolation.h"
#include "frontends/cpp/model_headers.h"
#include "frontends/cpp/prefix.h"
#include "ir/codec.h"

namespace grantlint::cpp {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kTick = 5;  // milliseconds after which a stop is looked at
constexpr int kMostPlans = 8;

// Until the descriptor has something to say; false when it was stopped, or took too long.
bool wait_to_read(int descriptor, Clock::time_point deadline, const std::stop_token& stop) {
    while (!stop.stop_requested() && Clock::now() < deadline) {
        pollfd one{.fd = descriptor, .events = POLLIN, .revents = 0};
        if (poll(&one, 1, kTick) > 0) return true;
    }
    return false;
}

// Nothing when it was stopped.
std::optional<std::string> read_to_end(int descriptor, Clock::time_point deadline, const std::stop_token& stop) {
    std::string bytes;
    char buffer[65536];
    while (wait_to_read(descriptor, deadline, stop)) {
        const ssize_t count = ::read(descriptor, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(count));
    }
    return std::nullopt;
}

void send_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

Clock::time_point deadline_of(const WorkerLimits& limits) { return Clock::now() + std::chrono::seconds(2 * limits.seconds); }

PrefixPlan plan_of(const ParseRequest& request, bool with_models, const std::set<std::string>& refused) {
    return plan_prefixes({request}, {0}, {.with_models = with_models, .refused = refused, .least = 1});
}

}  // namespace

std::optional<HeldReading> HeldHeaders::read(const ParseRequest& request, const std::stop_token& stop, const Bodies& bodies) {
    const auto known = std::ranges::find(processes_, request.command.file, [](const Process& one) { return one.request.command.file; });
    if (known == processes_.end()) return bodies.first_line == 0 ? read_anew(request, stop) : std::nullopt;
    processes_.splice(processes_.begin(), processes_, known);
    std::optional<HeldReading> reading = ask(*known, request.overlay, stop, bodies);
    if (!reading && !stop.stop_requested()) release(request.command.file);
    return reading;
}

// With the models when all is well behind them, else with the real headers.
std::optional<HeldReading> HeldHeaders::read_anew(const ParseRequest& request, const std::stop_token& stop) {
    for (const bool with_models : {true, false}) {
        if (with_models && (request.headers == Headers::real || !may_use_models(request.command))) continue;
        std::optional<Process> process = start(request, with_models, stop);
        if (!process) continue;
        std::optional<HeldReading> reading = ask(*process, request.overlay, stop);
        if (!reading || (with_models && !reading->clean)) {
            end(*process);
            continue;
        }
        processes_.push_front(std::move(*process));
        while (processes_.size() > most_) {
            end(processes_.back());
            processes_.pop_back();
        }
        return reading;
    }
    return std::nullopt;
}

std::optional<HeldHeaders::Process> HeldHeaders::start(const ParseRequest& request, bool with_models, const std::stop_token& stop) {
    std::set<std::string> refused;
    std::vector<std::string> wanted;
    for (int tries = 0; tries < kMostPlans && !stop.stop_requested(); ++tries) {
        Process one{.request = request, .plan = plan_of(request, with_models, refused)};
        if (one.plan.groups.empty()) return std::nullopt;
        one.request.overlay.clear();
        if (refused.empty()) wanted = one.plan.groups.front().headers;
        one.wanted = wanted;
        const WorkerLimits limits;
        int ends[2];
        if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return std::nullopt;
        const pid_t parent = getpid();
        one.process = fork();
        if (one.process == 0) {
            close(ends[0]);
            isolate(limits, parent);
            const std::vector<ParseRequest> requests = {one.request};
            serve_prefix({.requests = requests, .plan = one.plan, .node = one.plan.groups.front(), .control = ends[1], .scheduler = parent, .held = true});
        }
        close(ends[1]);
        one.control = ends[0];
        if (one.process < 0) return close(one.control), std::nullopt;
        std::string packet(1 << 16, '\0');
        const bool answered = wait_to_read(one.control, deadline_of(limits), stop);
        const ssize_t size = answered ? recv(one.control, packet.data(), packet.size(), 0) : 0;
        packet.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
        if (packet.starts_with(kReady)) return one;
        end(one);
        const std::size_t known = refused.size();
        refused.merge(refused_in(packet));
        if (refused.size() == known) return std::nullopt;
    }
    return std::nullopt;
}

std::optional<HeldReading> HeldHeaders::ask(const Process& process, const Overlay& overlay, const std::stop_token& stop, const Bodies& bodies) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return std::nullopt;
    const pid_t child = fork_branch(process.control, 0, ends[1]);
    close(ends[1]);
    if (child < 0) return close(ends[0]), std::nullopt;
    send_all(ends[0], encode({.overlay = overlay, .first_line = bodies.first_line, .last_line = bodies.last_line}));
    shutdown(ends[0], SHUT_WR);
    const std::optional<std::string> bytes = read_to_end(ends[0], deadline_of({}), stop);
    if (!bytes) kill(child, SIGKILL);
    close(ends[0]);
    wait_for(child);
    if (!bytes || bytes->empty() || (bytes->front() != kUnit && bytes->front() != kUnclean)) return std::nullopt;
    Result<ir::Unit> unit = ir::decode(std::string_view(*bytes).substr(1));
    if (!unit) return std::nullopt;
    return HeldReading{.unit = std::move(*unit), .clean = bytes->front() == kUnit};
}

bool HeldHeaders::renew(const ParseRequest& request) {
    const auto known = std::ranges::find(processes_, request.command.file, [](const Process& one) { return one.request.command.file; });
    if (known == processes_.end()) return false;
    const PrefixPlan now = plan_of(request, known->plan.with_models, {});
    const bool same_headers = !now.groups.empty() && now.groups.front().headers == known->wanted;
    if (same_headers && now.macros == known->plan.macros) return false;
    release(request.command.file);
    return true;
}

bool HeldHeaders::holds(const std::string& source) const {
    return std::ranges::any_of(processes_, [&](const Process& one) { return one.request.command.file == source; });
}

void HeldHeaders::release(const std::string& source) {
    std::erase_if(processes_, [&](const Process& one) {
        const bool is_it = one.request.command.file == source;
        if (is_it) end(one);
        return is_it;
    });
}

void HeldHeaders::release_all() {
    for (const Process& one : processes_) end(one);
    processes_.clear();
}

void HeldHeaders::end(const Process& process) {
    kill(process.process, SIGKILL);
    close(process.control);
    wait_for(process.process);
}

}  // namespace grantlint::cpp
