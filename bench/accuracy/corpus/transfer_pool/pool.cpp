#include "pool.h"
#include <fstream>
#include <iostream>

namespace fetcher {

Transfer::Transfer(const std::string& url, const std::string& bearer, OnReply cb) : easy_(curl_easy_init()), done_(std::move(cb)) {
    headers_ = curl_slist_append(headers_, ("Authorization: Bearer " + bearer).c_str());
    curl_easy_setopt(easy_, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy_, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, &Transfer::sink);
    curl_easy_setopt(easy_, CURLOPT_WRITEDATA, this);
}

Transfer::~Transfer() {
    curl_slist_free_all(headers_);
    curl_easy_cleanup(easy_);
}

Transfer& Transfer::post(const std::string& json) {
    payload_ = json;
    headers_ = curl_slist_append(headers_, "Content-Type: application/json");
    curl_easy_setopt(easy_, CURLOPT_POSTFIELDS, payload_.c_str());
    return *this;
}

Transfer& Transfer::put(const std::string& json) {
    post(json);
    curl_easy_setopt(easy_, CURLOPT_CUSTOMREQUEST, "PUT");
    return *this;
}

Transfer& Transfer::erase() {
    curl_easy_setopt(easy_, CURLOPT_CUSTOMREQUEST, "DELETE");
    return *this;
}

Transfer& Transfer::toFile(const std::string& name) {
    file_ = name;
    return *this;
}

size_t Transfer::sink(char* p, size_t s, size_t n, void* self) {
    static_cast<Transfer*>(self)->reply_.body.append(p, s * n);
    return s * n;
}

void Transfer::complete(CURLcode code) {
    reply_.code = code;
    curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &reply_.status);
    if (!file_.empty() && reply_.status == 200) std::ofstream(file_, std::ios::binary) << reply_.body;
    if (done_) done_(std::move(reply_));
}

Pool::Pool(std::string server, int parallel) : multi_(curl_multi_init()), server_(std::move(server)), parallel_(static_cast<size_t>(parallel)) {}

Pool::~Pool() { curl_multi_cleanup(multi_); }

bool Pool::signIn(const char* userpwd, const std::string& jwt) {
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> h(curl_easy_init(), &curl_easy_cleanup);
    const std::string url = server_ + "/restapi/oauth/token";
    const std::string form = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + jwt;
    std::string body;
    curl_easy_setopt(h.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(h.get(), CURLOPT_USERPWD, userpwd);
    curl_easy_setopt(h.get(), CURLOPT_COPYPOSTFIELDS, form.c_str());
    curl_easy_setopt(h.get(), CURLOPT_WRITEFUNCTION, +[](char* p, size_t s, size_t n, void* out) {
        static_cast<std::string*>(out)->append(p, s * n);
        return s * n;
    });
    curl_easy_setopt(h.get(), CURLOPT_WRITEDATA, &body);
    if (curl_easy_perform(h.get()) != CURLE_OK) return false;  // call: POST /restapi/oauth/token
    const auto at = body.find("\"access_token\"");
    if (at == std::string::npos) return false;
    const auto from = body.find('"', body.find(':', at)) + 1;
    token_ = body.substr(from, body.find('"', from) - from);
    return true;
}

std::unique_ptr<Transfer> Pool::to(const std::string& path, OnReply cb) const {
    return std::make_unique<Transfer>(server_ + path, token_, std::move(cb));
}

void Pool::feed() {
    while (active_.size() < parallel_ && !waiting_.empty()) {
        auto t = std::move(waiting_.front());
        waiting_.pop_front();
        curl_multi_add_handle(multi_, t->handle());
        active_.emplace(t->handle(), std::move(t));
    }
}

void Pool::run() {
    int running = 0;
    for (feed(); !active_.empty(); feed()) {
        curl_multi_perform(multi_, &running);
        int left = 0;
        while (CURLMsg* m = curl_multi_info_read(multi_, &left)) {
            if (m->msg != CURLMSG_DONE) continue;
            auto node = active_.extract(m->easy_handle);
            curl_multi_remove_handle(multi_, m->easy_handle);
            node.mapped()->complete(m->data.result);
        }
        curl_multi_poll(multi_, nullptr, 0, 200, nullptr);
    }
}

} // namespace fetcher
