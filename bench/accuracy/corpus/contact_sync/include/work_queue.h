#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

namespace rcsync {

enum class Verb { Get, Post, Put, Patch, Delete };

struct Outcome {
    int status = 0;
    std::string body;
    bool ok() const { return status / 100 == 2; }
};

struct Job {
    Verb verb = Verb::Get;
    std::string path;
    std::string body;
    std::function<void(const Outcome&)> done;
    int attempts = 0;
};

// Jobs wait here for one of the workers. close() lets the workers drain it.
class WorkQueue {
public:
    void push(Job job)
    {
        std::lock_guard lock(mutex_);
        jobs_.push_back(std::move(job));
        ++open_;
        ready_.notify_one();
    }

    void push_front(Job job)
    {
        std::lock_guard lock(mutex_);
        jobs_.push_front(std::move(job));
        ++open_;
        ready_.notify_one();
    }

    // Blocks; empty when nothing is queued and nothing is being worked on.
    std::optional<Job> pop()
    {
        std::unique_lock lock(mutex_);
        ready_.wait(lock, [this] { return !jobs_.empty() || open_ == 0; });
        if (jobs_.empty())
            return std::nullopt;
        Job job = std::move(jobs_.front());
        jobs_.pop_front();
        return job;
    }

    void finished()
    {
        std::lock_guard lock(mutex_);
        if (--open_ == 0)
            ready_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable ready_;
    std::deque<Job> jobs_;
    int open_ = 0;
};

} // namespace rcsync
