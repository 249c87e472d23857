// idiom: transfers with setters, parallel pool
// library: libcurl
// needs: curl
// flags: -std=c++20 -I.
// rcmirror: fetches greetings, recordings and faxes of an extension in parallel, then tidies up
#include "pool.h"

#include <iostream>
#include <nlohmann/json.hpp>

using fetcher::Pool;
using fetcher::Reply;
using nlohmann::json;

namespace {

constexpr const char* kBase = "/restapi/v1.0/account/~";

template <class F> fetcher::OnReply parsed(F f) {
    return [f](Reply&& r) {
        if (r.status != 200) {
            std::cerr << "HTTP " << r.status << '\n';
            return;
        }
        auto doc = json::parse(r.body, nullptr, false);
        if (!doc.is_discarded()) f(doc);
    };
}

class Mirror {
public:
    Mirror(Pool& pool, std::string ext) : pool_(pool), root_(std::string(kBase) + "/extension/" + ext) {}

    void greetings() {
        auto t = pool_.to(root_ + "/greeting", nullptr);
        t->post(R"({"type":"Voicemail","preset":{"id":"65792"}})");
        pool_.submit(std::move(t));  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting
    }

    void recordings() {
        pool_.submit(pool_.to(root_ + "/call-log?recordingType=All", parsed([this](const json& log) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
            for (auto& rec : log["records"])
                if (rec.contains("recording")) recording(rec["recording"]["id"]);
        })));
    }

    void messages(int page = 1) {
        const auto url = root_ + "/message-store?messageType=Fax&page=" + std::to_string(page);
        pool_.submit(pool_.to(url, parsed([this, page](const json& list) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
            for (auto& m : list["records"]) {
                const auto id = std::to_string(m["id"].get<long long>());
                for (auto& a : m["attachments"]) attachment(id, std::to_string(a["id"].get<long long>()));
                mark(id);
            }
            if (page < list["paging"].value("totalPages", 1)) messages(page + 1);
        })));
    }

    void blocked() {
        pool_.submit(pool_.to(root_ + "/caller-blocking/phone-numbers", parsed([this](const json& list) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers
            for (auto& b : list["records"])
                if (b.value("label", "") == "expired") unblock(b["id"]);
        })));
    }

private:
    void recording(const std::string& id) {
        auto t = pool_.to(std::string(kBase) + "/recording/" + id + "/content", nullptr);
        t->toFile("rec-" + id + ".mp3");
        pool_.submit(std::move(t));  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    }

    void attachment(const std::string& message, const std::string& id) {
        auto t = pool_.to(root_ + "/message-store/" + message + "/content/" + id, [id](Reply&& r) {
            if (r.code != CURLE_OK) std::cerr << id << ": " << curl_easy_strerror(r.code) << '\n';
        });
        t->toFile("fax-" + id + ".pdf");
        pool_.submit(std::move(t));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}
    }

    void mark(const std::string& message) {
        auto t = pool_.to(root_ + "/message-store/" + message, nullptr);
        t->put(R"({"readStatus":"Read"})");
        pool_.submit(std::move(t));  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    }

    void unblock(const std::string& id) {
        auto t = pool_.to(root_ + "/caller-blocking/phone-numbers/" + id, nullptr);
        t->erase();
        pool_.submit(std::move(t));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}
    }

    Pool& pool_;
    const std::string root_;
};

} // namespace

int main(int argc, char** argv) {
    curl_global_init(CURL_GLOBAL_ALL);
    Pool pool("https://platform.ringcentral.com");
    if (argc < 4 || !pool.signIn(argv[1], argv[2])) {
        std::cerr << "rcmirror ID:SECRET JWT EXTENSION\n";
        return 2;
    }
    Mirror mirror(pool, argv[3]);
    mirror.recordings();
    mirror.messages();
    mirror.blocked();
    if (argc > 4) mirror.greetings();
    std::clog << "mirroring " << kBase << "/extension/" << argv[3] << '\n';
    pool.run();
    curl_global_cleanup();
    return 0;
}
