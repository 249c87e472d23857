#pragma once
#include <trantor/net/EventLoop.h>

#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>
#ifdef __cpp_impl_coroutine
#include <coroutine>

namespace drogon {
template <typename T> struct await_result;
template <typename T = void> struct [[nodiscard]] Task;
namespace internal {
template <typename T> auto getAwaiter(T&& value, int) -> decltype(static_cast<T&&>(value).operator co_await());
template <typename T> auto getAwaiter(T&& value, long) -> decltype(operator co_await(static_cast<T&&>(value)));
template <typename T> T&& getAwaiter(T&& value, ...);
template <typename T> struct TaskPromise {
    Task<T> get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
    void return_value(const T& v);
    void return_value(T&& v);
};
template <> struct TaskPromise<void> {
    Task<void> get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
    void return_void();
};
template <typename T> struct TaskAwaiter {
    bool await_ready() noexcept;
    template <typename Promise> std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> handle);
    T await_resume();
};
}  // namespace internal
template <typename T> struct [[nodiscard]] Task {
    using promise_type = internal::TaskPromise<T>;
    using handle_type = std::coroutine_handle<promise_type>;
    Task(handle_type h);
    Task(const Task&) = delete;
    Task(Task&& other) noexcept;
    ~Task();
    Task& operator=(const Task&) = delete;
    Task& operator=(Task&& other) noexcept;
    internal::TaskAwaiter<T> operator co_await() const noexcept;
    handle_type coro_;
};
struct AsyncTask {
    struct promise_type {
        std::suspend_never initial_suspend() const noexcept;
        std::suspend_never final_suspend() const noexcept;
        AsyncTask get_return_object() noexcept;
        void unhandled_exception();
        void return_void() noexcept;
    };
    bool await_ready() const noexcept;
    template <typename T> void await_suspend(T coroutine) noexcept;
    void await_resume() const noexcept;
};
template <typename T = void> struct CallbackAwaiter {
    bool await_ready() noexcept;
    const T& await_resume() const noexcept(false);

protected:
    void setException(const std::exception_ptr& e);
    void setValue(const T& v);
    void setValue(T&& v);
};
template <> struct CallbackAwaiter<void> {
    bool await_ready() noexcept;
    void await_resume() noexcept(false);

protected:
    void setException(const std::exception_ptr& e);
};
namespace internal {
struct TimerAwaiter : CallbackAwaiter<> {
    void await_suspend(std::coroutine_handle<> handle);
};
struct LoopAwaiter : CallbackAwaiter<> {
    void await_suspend(std::coroutine_handle<> handle);
};
}  // namespace internal
template <typename T> struct await_result { using type = decltype(internal::getAwaiter(std::declval<T>(), 0).await_resume()); };
template <typename T> using await_result_t = typename await_result<T>::type;
template <typename Await> auto sync_wait(Await&& await) -> await_result_t<Await>;
template <typename Coro> void async_run(Coro&& coro);
template <typename Coro> std::function<void()> async_func(Coro&& coro);
template <typename Await> auto co_future(Await&& await) noexcept -> std::future<std::decay_t<await_result_t<Await>>>;
internal::TimerAwaiter sleepCoro(trantor::EventLoop* loop, const std::chrono::duration<double>& delay) noexcept;
internal::TimerAwaiter sleepCoro(trantor::EventLoop* loop, double delay) noexcept;
internal::LoopAwaiter switchThreadCoro(trantor::EventLoop* loop) noexcept;
template <typename T> Task<std::vector<T>> when_all(std::vector<Task<T>> tasks, trantor::EventLoop* loop = nullptr);
Task<void> when_all(std::vector<Task<void>> tasks, trantor::EventLoop* loop = nullptr);
}  // namespace drogon
#endif
