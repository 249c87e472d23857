#pragma once
#include <trantor/net/EventLoop.h>
namespace trantor {
class EventLoopThread : NonCopyable {
public:
    explicit EventLoopThread(const std::string& threadName = "EventLoopThread");
    ~EventLoopThread();
    void wait();
    EventLoop* getLoop() const;
    void run();
};
class EventLoopThreadPool : NonCopyable {
public:
    explicit EventLoopThreadPool(size_t threadNum, const std::string& name = "EventLoopThreadPool");
    void start();
    void wait();
    size_t size();
    EventLoop* getNextLoop();
    EventLoop* getLoop(size_t id);
    std::vector<EventLoop*> getLoops() const;
};
}  // namespace trantor
