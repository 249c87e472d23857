#include "transfer.h"

#include <unistd.h>

#include <cstdio>

namespace vmb {

namespace {

struct Slot {
    TransferPtr transfer;
    curl_slist* headers = nullptr;
};

size_t onWrite(char* p, size_t size, size_t n, void* ud) {
    static_cast<Slot*>(ud)->transfer->response.append(p, size * n);
    return size * n;
}

}  // namespace

TransferEngine::TransferEngine(int maxParallel)
    : multi_(curl_multi_init()), maxParallel_(maxParallel) {}

TransferEngine::~TransferEngine() { curl_multi_cleanup(multi_); }

void TransferEngine::submit(TransferPtr t) {
    queue_.push_back(std::move(t));
    startNext();
}

void TransferEngine::startNext() {
    while (active_ < maxParallel_ && !queue_.empty()) {
        TransferPtr t = std::move(queue_.front());
        queue_.pop_front();
        start(std::move(t));
    }
}

void TransferEngine::start(TransferPtr t) {
    CURL* easy = curl_easy_init();
    Slot* slot = new Slot;

    curl_easy_setopt(easy, CURLOPT_URL, t->url.c_str());
    switch (t->verb) {
        case Transfer::kGet:
            curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
            break;
        case Transfer::kPost:
            curl_easy_setopt(easy, CURLOPT_POST, 1L);
            break;
        case Transfer::kPut:
            curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "PUT");
            break;
        case Transfer::kPatch:
            curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "PATCH");
            break;
        case Transfer::kDelete:
            curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "DELETE");
            break;
    }
    if (!t->body.empty() || t->verb == Transfer::kPost) {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, (long)t->body.size());
        curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, t->body.c_str());
        slot->headers = curl_slist_append(slot->headers, ("Content-Type: " + t->contentType).c_str());
    }
    if (!t->bearer.empty())
        slot->headers = curl_slist_append(slot->headers, ("Authorization: Bearer " + t->bearer).c_str());

    slot->transfer = std::move(t);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, slot->headers);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, onWrite);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, slot);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, slot);
    curl_multi_add_handle(multi_, easy);
    ++active_;
}

void TransferEngine::finish(CURL* easy, CURLcode rc) {
    Slot* slot = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &slot);
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &slot->transfer->status);
    curl_multi_remove_handle(multi_, easy);
    curl_easy_cleanup(easy);
    curl_slist_free_all(slot->headers);
    --active_;

    TransferPtr t = std::move(slot->transfer);
    delete slot;

    bool retry = rc != CURLE_OK || t->status == 429 || t->status >= 500;
    if (retry && --t->triesLeft > 0) {
        if (t->status == 429) sleep(30);
        t->response.clear();
        queue_.push_back(std::move(t));
    } else {
        if (t->status >= 400 || rc != CURLE_OK) {
            ++failures_;
            std::fprintf(stderr, "failed (%ld) %s\n", t->status, t->url.c_str());
        }
        if (t->done) t->done(*t);
    }
    startNext();
}

void TransferEngine::run() {
    int running = 0;
    do {
        curl_multi_perform(multi_, &running);
        int left = 0;
        while (CURLMsg* msg = curl_multi_info_read(multi_, &left)) {
            if (msg->msg == CURLMSG_DONE) finish(msg->easy_handle, msg->data.result);
        }
        if (active_) curl_multi_wait(multi_, nullptr, 0, 1000, nullptr);
    } while (active_ || !queue_.empty());
}

}  // namespace vmb
