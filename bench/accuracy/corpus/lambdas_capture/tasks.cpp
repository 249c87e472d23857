// idiom: lambdas that capture the route
// library: cpp-httplib
// needs: httplib
// flags: -std=c++20
#include <httplib.h>

#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

class Pool {
public:
    template <class F>
    void submit(F&& f) {
        tasks_.emplace_back(std::forward<F>(f));
    }
    void drain() {
        for (; !tasks_.empty(); tasks_.pop_front()) tasks_.front()();
    }

private:
    std::deque<std::function<void()>> tasks_;
};

std::function<void()> fetcher(std::shared_ptr<httplib::Client> client, std::string path) {
    return [client, path = std::move(path)] { client->Get(path); };
}

void run(Pool& pool, std::shared_ptr<httplib::Client> client, std::vector<std::string> extensions) {
    const std::string account = "/restapi/v1.0/account/~";

    pool.submit([client, account] {
        client->Get(account + "/call-log");  // call: GET /restapi/v1.0/account/{accountId}/call-log
    });
    for (const auto& extension : extensions) {
        pool.submit([=] { client->Delete(account + "/extension/" + extension + "/call-log"); });  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    }
    pool.submit(fetcher(client, account + "/extension/~/active-calls"));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls

    auto text = [&client, to = account + "/extension/~/sms"](const std::string& json) {
        return client->Post(to, json, "application/json");  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    };
    text("{\"text\":\"hi\"}");

    auto audio = std::async(std::launch::async, [client](std::string id) {
        return client->Get("/restapi/v1.0/account/~/recording/" + id + "/content");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    }, "77");
    audio.wait();

    std::jthread worker([&, path = account + "/extension/~/ring-out"] { client->Post(path, "{}", "application/json"); });  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out

    auto describe = [account](const char* what) { return account + what; };
    const std::string unused = describe("/call-log");  // silent
    pool.drain();
}
