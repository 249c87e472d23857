#pragma once
#include <curl/curl.h>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace fetcher {

struct Reply {
    long status = 0;
    std::string body;
    CURLcode code = CURLE_OK;
};

using OnReply = std::function<void(Reply&&)>;

// One transfer. The easy handle lives exactly as long as the object.
class Transfer {
public:
    Transfer(const std::string& url, const std::string& bearer, OnReply cb);
    ~Transfer();
    Transfer(const Transfer&) = delete;

    Transfer& post(const std::string& json);
    Transfer& put(const std::string& json);
    Transfer& erase();
    Transfer& toFile(const std::string& name);

    CURL* handle() const { return easy_; }
    void complete(CURLcode code);

private:
    static size_t sink(char* p, size_t s, size_t n, void* self);
    CURL* easy_;
    curl_slist* headers_ = nullptr;
    std::string payload_, file_;
    Reply reply_;
    OnReply done_;
};

class Pool {
public:
    explicit Pool(std::string server, int parallel = 4);
    ~Pool();

    bool signIn(const char* userpwd, const std::string& jwt);
    std::unique_ptr<Transfer> to(const std::string& path, OnReply cb) const;
    void submit(std::unique_ptr<Transfer> t) { waiting_.push_back(std::move(t)); }
    void run();

private:
    void feed();
    CURLM* multi_;
    std::string server_, token_;
    size_t parallel_;
    std::deque<std::unique_ptr<Transfer>> waiting_;
    std::unordered_map<CURL*, std::unique_ptr<Transfer>> active_;
};

} // namespace fetcher
