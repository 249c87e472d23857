#include "engine.h"

#include <thread>
#include <vector>

using nlohmann::json;

namespace rcsync {

namespace {

const std::string kAccounts = "/restapi/v1.0/account/";

} // namespace

Engine::Engine(Settings settings, std::map<std::string, LocalContact>& store)
    : cfg_(std::move(settings)), store_(store)
{
}

std::string Engine::extension_url() const
{
    return kAccounts + cfg_.account + "/extension/" + cfg_.extension;
}

// ---- remote -> local --------------------------------------------------------

void Engine::schedule_pull()
{
    std::string url = extension_url() + "/address-book-sync";
    url += sync_token_.empty() ? "?syncType=FSync" : "?syncType=ISync&syncToken=" + sync_token_;
    queue_.push({Verb::Get, url, {}, [this](const Outcome& out) { on_changes(out); }});  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync
}

void Engine::on_changes(const Outcome& out)
{
    if (!out.ok())
        return;
    const json doc = json::parse(out.body);
    {
        std::lock_guard lock(store_mutex_);
        for (const auto& rec : doc.at("records")) {
            const auto id = std::to_string(rec.at("id").get<long long>());
            auto& c = store_[id];
            c.remote_id = id;
            c.fields = rec;
            c.deleted = rec.value("availability", "Alive") != "Alive";
        }
        sync_token_ = doc.at("syncInfo").value("syncToken", "");
    }
    if (doc.contains("nextPageId")) {
        const std::string next = doc["nextPageId"].dump();
        queue_.push({Verb::Get, extension_url() + "/address-book/contact?page=" + next, {}, nullptr});  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
    } else {
        schedule_push();
    }
}

// ---- local -> remote --------------------------------------------------------

void Engine::schedule_push()
{
    json bulk = json::array();
    std::lock_guard lock(store_mutex_);
    for (auto& [key, c] : store_) {
        if (c.remote_id.empty() && !c.deleted)
            bulk.push_back(c.fields);
    }
    if (bulk.size() >= cfg_.bulk_threshold) {
        push_bulk(bulk);
        return;
    }
    for (auto& [key, c] : store_)
        push_contact(key, c);
}

void Engine::push_contact(const std::string& key, LocalContact& c)
{
    if (c.remote_id.empty()) {
        if (c.deleted)
            return;
        queue_.push({Verb::Post, extension_url() + "/address-book/contact", c.fields.dump(),  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
                     [this, key](const Outcome& out) {
                         if (!out.ok())
                             return;
                         std::lock_guard lock(store_mutex_);
                         store_[key].remote_id = json::parse(out.body).at("id").dump();
                     }});
        return;
    }
    if (c.deleted) {
        queue_.push({Verb::Delete, contact_url(c.remote_id), {}, nullptr});  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
    } else if (c.only_note_changed) {
        const json note{{"notes", c.fields.value("notes", "")}};
        queue_.push({Verb::Patch, contact_url(c.remote_id), note.dump(), nullptr});  // call: PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
    } else {
        queue_.push({Verb::Put, contact_url(c.remote_id), c.fields.dump(),  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
                     [this, key, id = c.remote_id](const Outcome& out) {
                         if (out.status == 409 || out.status == 412)
                             on_conflict(key, id);
                     }});
    }
}

// Somebody else wrote the contact meanwhile: theirs wins.
void Engine::on_conflict(const std::string& key, const std::string& remote_id)
{
    Job reread;
    reread.verb = Verb::Get;
    reread.path = contact_url(remote_id);
    reread.done = [this, key](const Outcome& out) {
        std::lock_guard lock(store_mutex_);
        if (out.status == 404)
            store_.erase(key);
        else if (out.ok())
            store_[key].fields = json::parse(out.body);
    };
    queue_.push_front(std::move(reread));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
}

void Engine::push_bulk(const json& records)
{
    const json body{{"records", json::array({json{{"extensionId", cfg_.extension}, {"contacts", records}}})}};
    queue_.push({Verb::Post, kAccounts + cfg_.account + "/address-book-bulk-upload", body.dump(),  // call: POST /restapi/v1.0/account/{accountId}/address-book-bulk-upload
                 [this](const Outcome& out) {
                     if (out.ok())
                         poll_bulk(json::parse(out.body).at("id").get<std::string>());
                 }});
}

void Engine::poll_bulk(const std::string& task)
{
    const std::string url = kAccounts + cfg_.account + "/address-book-bulk-upload/tasks/" + task;
    queue_.push({Verb::Get, url, {}, [this, task](const Outcome& out) {  // call: GET /restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}
                     if (out.ok() && json::parse(out.body).value("status", "") == "InProgress")
                         poll_bulk(task);
                 }});
}

// ---- favourites and the company directory -----------------------------------

void Engine::schedule_favorites()
{
    Job job;
    job.path = extension_url();
    job.path.append("/favorite");
    job.done = [this, path = job.path](const Outcome& out) {
        if (!out.ok())
            return;
        json doc = json::parse(out.body);
        json kept = json::array();
        for (const auto& f : doc.value("records", json::array()))
            if (store_.count(f.value("contactId", "")))
                kept.push_back(f);
        if (kept.size() != doc.value("records", json::array()).size())
            queue_.push({Verb::Put, path, json{{"records", kept}}.dump(), nullptr});  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite
    };
    queue_.push(std::move(job));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite
}

void Engine::schedule_directory(int page)
{
    const std::string url = kAccounts + cfg_.account + "/directory/entries?perPage=1000&page=" + std::to_string(page);
    queue_.push({Verb::Get, url, {}, [this, page](const Outcome& out) {  // call: GET /restapi/v1.0/account/{accountId}/directory/entries
                     if (!out.ok())
                         return;
                     const json doc = json::parse(out.body);
                     for (const auto& rec : doc.at("records"))
                         companies_.insert(rec.value("id", ""));
                     if (page < doc.at("paging").value("totalPages", 1))
                         schedule_directory(page + 1);
                 }});
    if (page == 1)
        queue_.push({Verb::Get, kAccounts + cfg_.account + "/directory/federation?types=All", {}, nullptr});  // call: GET /restapi/v1.0/account/{accountId}/directory/federation
}

void Engine::run()
{
    schedule_directory(1);
    schedule_pull();
    schedule_favorites();

    std::vector<std::thread> pool;
    for (int i = 0; i < cfg_.workers; ++i)
        pool.emplace_back([this] { worker(); });
    for (auto& t : pool)
        t.join();
}

} // namespace rcsync
