#include "engine.h"

#include <chrono>
#include <thread>

#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <httplib.h>

namespace rcsync {

Outcome Engine::execute(const Job& job)
{
    httplib::SSLClient client(cfg_.host, 443);
    client.set_bearer_token_auth(cfg_.token.c_str());
    client.set_read_timeout(30, 0);

    const char* type = "application/json";
    httplib::Result res = [&] {
        switch (job.verb) {
        case Verb::Post:
            return client.Post(job.path.c_str(), job.body, type);
        case Verb::Put:
            return client.Put(job.path.c_str(), job.body, type);
        case Verb::Patch:
            return client.Patch(job.path.c_str(), job.body, type);
        case Verb::Delete:
            return client.Delete(job.path.c_str());
        case Verb::Get:
            break;
        }
        return client.Get(job.path.c_str());
    }();
    if (!res)
        return {};
    return {res->status, res->body};
}

void Engine::worker()
{
    using namespace std::chrono_literals;
    while (auto job = queue_.pop()) {
        const Outcome out = execute(*job);
        if ((out.status == 429 || out.status >= 500) && ++job->attempts < 4) {
            std::this_thread::sleep_for(1s * (1 << job->attempts));
            queue_.push(std::move(*job));
        } else if (job->done) {
            job->done(out);
        }
        queue_.finished();
    }
}

} // namespace rcsync
