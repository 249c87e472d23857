#pragma once

#include "work_queue.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

namespace rcsync {

struct LocalContact {
    std::string remote_id;      // empty: not uploaded yet
    std::string etag;
    nlohmann::json fields;
    bool deleted = false;
    bool only_note_changed = false;
};

struct Settings {
    std::string host = "platform.ringcentral.com";
    std::string token;
    std::string account;
    std::string extension;
    std::size_t bulk_threshold = 50;
    int workers = 3;
};

// Two-way synchronisation of the personal address book with a local store.
class Engine {
public:
    Engine(Settings settings, std::map<std::string, LocalContact>& store);

    void run();

private:
    void schedule_pull();
    void schedule_push();
    void schedule_favorites();
    void schedule_directory(int page);

    void push_contact(const std::string& key, LocalContact& c);
    void push_bulk(const nlohmann::json& records);
    void poll_bulk(const std::string& task);
    void on_changes(const Outcome& out);
    void on_conflict(const std::string& key, const std::string& remote_id);

    void worker();
    Outcome execute(const Job& job);

    std::string extension_url() const;
    std::string contact_url(const std::string& id) const { return extension_url() + "/address-book/contact/" + id; }

    Settings cfg_;
    std::map<std::string, LocalContact>& store_;
    std::mutex store_mutex_;
    WorkQueue queue_;
    std::string sync_token_;
    std::set<std::string> companies_;
};

} // namespace rcsync
