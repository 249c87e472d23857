#pragma once
#include "absl/synchronization/mutex.h"
namespace absl {
class Notification {
public:
    Notification();
    Notification(const Notification&) = delete;
    ~Notification();
    bool HasBeenNotified() const;
    void WaitForNotification() const;
    bool WaitForNotificationWithTimeout(Duration timeout) const;
    bool WaitForNotificationWithDeadline(Time deadline) const;
    void Notify();
};
}  // namespace absl
