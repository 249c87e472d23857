#pragma once

#include <curl/curl.h>

#include <chrono>
#include <map>
#include <string>

#include "task.hpp"

namespace coro {

struct http_request {
    std::string method = "GET";
    std::string url;
    std::map<std::string, std::string> headers;
    std::string body;
};

struct http_response {
    long status = 0;
    std::string body;
    long retry_after = 0;
    bool ok() const { return status >= 200 && status < 300; }
};

class loop {
public:
    loop();
    ~loop();
    loop(const loop&) = delete;

    class transfer {
    public:
        transfer(loop& l, http_request r) : loop_(l), req_(std::move(r)) {}
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> h);
        http_response await_resume();

    private:
        friend class loop;
        static size_t on_body(char* p, size_t s, size_t n, void* self);
        static size_t on_header(char* p, size_t s, size_t n, void* self);
        loop& loop_;
        http_request req_;
        http_response res_;
        CURL* easy_ = nullptr;
        curl_slist* list_ = nullptr;
        CURLcode code_ = CURLE_OK;
        std::coroutine_handle<> waiter_;
    };

    struct sleeper {
        loop& l;
        std::chrono::steady_clock::time_point until;
        bool await_ready() const { return std::chrono::steady_clock::now() >= until; }
        void await_suspend(std::coroutine_handle<> h) { l.timers_.emplace(until, h); }
        void await_resume() const {}
    };

    transfer fetch(http_request r) { return transfer(*this, std::move(r)); }
    sleeper sleep(std::chrono::milliseconds d) { return {*this, std::chrono::steady_clock::now() + d}; }

    template <class T>
    T run(task<T> t)
    {
        t.start();
        while (!t.done())
            turn();
        return t.take();
    }

    // Starts all of them at once and waits until the last one is complete.
    template <class T>
    task<std::vector<T>> all(std::vector<task<T>> tasks)
    {
        for (auto& t : tasks)
            t.start();
        std::vector<T> out;
        for (auto& t : tasks) {
            while (!t.done())
                co_await sleep(std::chrono::milliseconds(20));
            out.push_back(t.take());
        }
        co_return out;
    }

private:
    void turn();
    CURLM* multi_;
    std::multimap<std::chrono::steady_clock::time_point, std::coroutine_handle<>> timers_;
};

}  // namespace coro
