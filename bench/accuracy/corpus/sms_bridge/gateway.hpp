#pragma once
#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_map>

#include <httplib.h>
#include <nlohmann/json.hpp>

namespace gateway {
using nlohmann::json;

struct Settings {
    std::string host = "https://platform.ringcentral.com";
    std::string api = "/restapi";
    std::string version = "v1.0";
    std::string client_id, client_secret, jwt;
    int max_retries = 3;
    std::chrono::milliseconds backoff{500};
};

struct Failure {
    int status = 0;
    std::string what;
};

template <class T> using OnValue = std::function<void(const T&)>;
using OnFailure = std::function<void(const Failure&)>;

class Platform {
public:
    explicit Platform(Settings s) : cfg_(std::move(s)), http_(cfg_.host) { http_.set_read_timeout(30); }

    bool authenticate();

    // path of something in the versioned API; `rest` starts without a slash
    std::string v(const std::string& rest) const { return cfg_.api + "/" + cfg_.version + "/" + rest; }

    template <class T>
    void fetch(const std::string& path, OnValue<T> ok, OnFailure bad = {}) {
        deliver<T>(retrying([&] { return http_.Get(path, auth()); }), ok, bad);
    }
    template <class T>
    void create(const std::string& path, const json& body, OnValue<T> ok, OnFailure bad = {}) {
        deliver<T>(retrying([&] { return http_.Post(path, auth(), body.dump(), "application/json"); }), ok, bad);
    }
    template <class T>
    void replace(const std::string& path, const json& body, OnValue<T> ok, OnFailure bad = {}) {
        deliver<T>(retrying([&] { return http_.Put(path, auth(), body.dump(), "application/json"); }), ok, bad);
    }
    bool remove(const std::string& path) {
        auto r = retrying([&] { return http_.Delete(path, auth()); });
        return r && r->status < 300;
    }

private:
    httplib::Headers auth() const { return {{"Authorization", "Bearer " + token_}}; }

    template <class F> httplib::Result retrying(F attempt) {
        auto wait = cfg_.backoff;
        for (int i = 0;; ++i, wait *= 2) {
            httplib::Result r = attempt();
            if (r && r->status == 401 && i == 0 && authenticate()) continue;
            if (i >= cfg_.max_retries || (r && r->status != 429 && r->status < 500)) return r;
            std::this_thread::sleep_for(wait);
        }
    }

    template <class T> static void deliver(const httplib::Result& r, const OnValue<T>& ok, const OnFailure& bad) {
        if (!r) { if (bad) bad({0, httplib::to_string(r.error())}); return; }
        if (r->status >= 400) { if (bad) bad({r->status, r->body}); return; }
        auto doc = json::parse(r->body, nullptr, false);
        if (ok && !doc.is_discarded()) ok(doc.get<T>());
    }

    Settings cfg_;
    httplib::Client http_;
    std::string token_;
};
} // namespace gateway
