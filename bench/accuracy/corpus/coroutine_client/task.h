#pragma once
#include <coroutine>
#include <exception>
#include <utility>

template <class T>
class Task {
public:
    struct promise_type {
        T value{};
        Task get_return_object() { return Task{std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_value(T v) { value = std::move(v); }
        void unhandled_exception() { std::terminate(); }
    };
    explicit Task(std::coroutine_handle<promise_type> handle) : handle_(handle) {}
    Task(Task&& other) noexcept : handle_(std::exchange(other.handle_, {})) {}
    ~Task() {
        if (handle_) handle_.destroy();
    }
    bool await_ready() const noexcept { return handle_.done(); }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { waiting.resume(); }
    T await_resume() { return std::move(handle_.promise().value); }

private:
    std::coroutine_handle<promise_type> handle_;
};
