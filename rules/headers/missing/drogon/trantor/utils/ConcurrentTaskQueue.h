#pragma once
#include <trantor/utils/NonCopyable.h>
#include <functional>
#include <string>
namespace trantor {
class TaskQueue : public NonCopyable {
public:
    virtual void runTaskInQueue(const std::function<void()>& task) = 0;
    virtual void runTaskInQueue(std::function<void()>&& task) = 0;
    virtual std::string getName() const;
    void syncTaskInQueue(const std::function<void()>& task);
    virtual ~TaskQueue();
};
class ConcurrentTaskQueue : public TaskQueue {
public:
    ConcurrentTaskQueue(size_t threadNum, const std::string& name);
    ~ConcurrentTaskQueue() override;
    void runTaskInQueue(const std::function<void()>& task) override;
    void runTaskInQueue(std::function<void()>&& task) override;
    std::string getName() const override;
    size_t getTaskCount();
    void stop();
};
class SerialTaskQueue : public TaskQueue {
public:
    explicit SerialTaskQueue(const std::string& name);
    ~SerialTaskQueue() override;
    void waitAllTasksFinished();
    void runTaskInQueue(const std::function<void()>& task) override;
    void runTaskInQueue(std::function<void()>&& task) override;
    std::string getName() const override;
    size_t getTaskCount();
    void stop();
};
}  // namespace trantor
