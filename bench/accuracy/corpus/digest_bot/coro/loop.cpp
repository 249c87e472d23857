#include "loop.hpp"

#include <cstdlib>
#include <stdexcept>
#include <string_view>
#include <strings.h>

namespace coro {

loop::loop() : multi_(curl_multi_init()) {}
loop::~loop() { curl_multi_cleanup(multi_); }

size_t loop::transfer::on_body(char* p, size_t s, size_t n, void* self)
{
    static_cast<transfer*>(self)->res_.body.append(p, s * n);
    return s * n;
}

size_t loop::transfer::on_header(char* p, size_t s, size_t n, void* self)
{
    if (s * n > 12 && strncasecmp(p, "Retry-After:", 12) == 0)
        static_cast<transfer*>(self)->res_.retry_after = std::strtol(p + 12, nullptr, 10);
    return s * n;
}

void loop::transfer::await_suspend(std::coroutine_handle<> h)
{
    waiter_ = h;
    easy_ = curl_easy_init();
    for (const auto& [name, value] : req_.headers)
        list_ = curl_slist_append(list_, (name + ": " + value).c_str());
    curl_easy_setopt(easy_, CURLOPT_URL, req_.url.c_str());
    curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, list_);
    curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(easy_, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy_, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(easy_, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy_, CURLOPT_PRIVATE, this);
    if (!req_.body.empty()) {
        curl_easy_setopt(easy_, CURLOPT_POSTFIELDS, req_.body.c_str());
        curl_easy_setopt(easy_, CURLOPT_POSTFIELDSIZE, static_cast<long>(req_.body.size()));
    }
    curl_easy_setopt(easy_, CURLOPT_CUSTOMREQUEST, req_.method.c_str());
    curl_multi_add_handle(loop_.multi_, easy_);
}

http_response loop::transfer::await_resume()
{
    curl_multi_remove_handle(loop_.multi_, easy_);
    curl_easy_cleanup(easy_);
    curl_slist_free_all(list_);
    if (code_ != CURLE_OK)
        throw std::runtime_error(req_.url + ": " + curl_easy_strerror(code_));
    return std::move(res_);
}

void loop::turn()
{
    int running = 0;
    curl_multi_perform(multi_, &running);
    while (true) {
        int left = 0;
        CURLMsg* m = curl_multi_info_read(multi_, &left);
        if (!m)
            break;
        transfer* t = nullptr;
        curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &t);
        t->code_ = m->data.result;
        curl_easy_getinfo(m->easy_handle, CURLINFO_RESPONSE_CODE, &t->res_.status);
        t->waiter_.resume();
    }
    const auto now = std::chrono::steady_clock::now();
    while (!timers_.empty() && timers_.begin()->first <= now) {
        auto h = timers_.begin()->second;
        timers_.erase(timers_.begin());
        h.resume();
    }
    curl_multi_poll(multi_, nullptr, 0, timers_.empty() ? 500 : 20, nullptr);
}

}  // namespace coro
