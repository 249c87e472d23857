#pragma once
#include <chrono>
#include <functional>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

template <class F>
auto with_retry(int times, F&& call) -> decltype(call()) {
    auto result = call();
    while (!result && --times > 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        result = call();
    }
    return result;
}

template <class Client, class... Args>
auto logged(Client& client, decltype(std::declval<Client&>().Get("")) (Client::*method)(const std::string&), const std::string& path) {
    return (client.*method)(path);
}

class Paginator {
public:
    template <class Visit>
    static int each(int pages, Visit visit) {
        int done = 0;
        for (int page = 1; page <= pages && visit(page); ++page) ++done;
        return done;
    }
};
