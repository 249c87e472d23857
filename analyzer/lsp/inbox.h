// What the server has to deal with, in the order in which it came: from the client, and from the analyst.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <set>
#include <variant>

#include "lsp/analyst.h"
#include "lsp/message.h"
#include "lsp/transport.h"

namespace grantlint::lsp {

using Event = std::variant<Frame, Told>;

// Any thread puts, one takes.
class Inbox {
public:
    void put(Event event) {
        {
            const std::lock_guard lock(mutex_);
            events_.push_back(std::move(event));
        }
        there_.notify_one();
    }

    Event take() {  // waits
        std::unique_lock lock(mutex_);
        there_.wait(lock, [this] { return !events_.empty(); });
        Event event = std::move(events_.front());
        events_.pop_front();
        return event;
    }

    [[nodiscard]] bool empty() {
        const std::lock_guard lock(mutex_);
        return events_.empty();
    }

private:
    std::mutex mutex_;
    std::condition_variable there_;
    std::deque<Event> events_;
};

}  // namespace grantlint::lsp
