#pragma once
#include <trantor/utils/Date.h>
#include <trantor/utils/NonCopyable.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace trantor {
using TimerId = uint64_t;
enum { InvalidTimerId = 0 };
using Func = std::function<void()>;
class EventLoop : NonCopyable {
public:
    EventLoop();
    ~EventLoop();
    void loop();
    void quit();
    void assertInLoopThread();
    bool isInLoopThread() const;
    static EventLoop* getEventLoopOfCurrentThread();
    void runInLoop(const Func& f);
    void runInLoop(Func&& f);
    void queueInLoop(const Func& f);
    void queueInLoop(Func&& f);
    TimerId runAt(const Date& time, const Func& cb);
    TimerId runAt(const Date& time, Func&& cb);
    TimerId runAfter(double delay, const Func& cb);
    TimerId runAfter(double delay, Func&& cb);
    TimerId runAfter(const std::chrono::duration<double>& delay, const Func& cb);
    TimerId runAfter(const std::chrono::duration<double>& delay, Func&& cb);
    TimerId runEvery(double interval, const Func& cb);
    TimerId runEvery(double interval, Func&& cb);
    TimerId runEvery(const std::chrono::duration<double>& interval, const Func& cb);
    TimerId runEvery(const std::chrono::duration<double>& interval, Func&& cb);
    void invalidateTimer(TimerId id);
    void moveToCurrentThread();
    bool isRunning();
    size_t index();
    void setIndex(size_t index);
    bool isCallingFunctions();
    void runOnQuit(Func&& cb);
    void runOnQuit(const Func& cb);
};
}  // namespace trantor
