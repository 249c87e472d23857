#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <numeric>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace pipeline {

struct request {
    std::string method;
    std::string path;
    std::string body = {};
    std::multimap<std::string, std::string> headers = {};
};

struct response {
    int status = 0;
    std::string body;
};

using handler = std::function<response(const request&)>;
using middleware = std::function<handler(handler)>;

inline handler compose(handler terminal, const std::vector<middleware>& layers)
{
    return std::accumulate(layers.rbegin(), layers.rend(), std::move(terminal),
                           [](handler next, const middleware& layer) { return layer(std::move(next)); });
}

inline middleware bearer(std::string token)
{
    return [token = std::move(token)](handler next) -> handler {
        return [token, next = std::move(next)](const request& r) {
            request copy = r;
            copy.headers.emplace("Authorization", "Bearer " + token);
            return next(copy);
        };
    };
}

inline middleware retry(int times)
{
    return [times](handler next) -> handler {
        return [times, next = std::move(next)](const request& r) {
            response last;
            for (int i = 0; i < times; ++i) {
                last = next(r);
                if (last.status != 429 && last.status != 503) break;
                std::this_thread::sleep_for(std::chrono::seconds(1 << i));
            }
            return last;
        };
    };
}

inline middleware rate_limit(std::chrono::milliseconds gap)
{
    return [gap](handler next) -> handler {
        return [gap, next = std::move(next), last = std::chrono::steady_clock::time_point{}](const request& r) mutable {
            std::this_thread::sleep_until(last + gap);
            last = std::chrono::steady_clock::now();
            return next(r);
        };
    };
}

inline middleware logging(std::function<void(const std::string&)> log)
{
    return [log = std::move(log)](handler next) -> handler {
        return [log, next = std::move(next)](const request& r) {
            auto res = next(r);
            log(r.method + ' ' + r.path + " -> " + std::to_string(res.status));
            return res;
        };
    };
}

} // namespace pipeline
