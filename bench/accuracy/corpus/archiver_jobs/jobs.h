#pragma once
#include <Poco/AutoPtr.h>
#include <Poco/Event.h>
#include <Poco/Notification.h>
#include <Poco/NotificationQueue.h>
#include <Poco/Runnable.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <functional>
#include <istream>
#include <string>

struct RcConfig {
    std::string host = "platform.ringcentral.com";
    std::string mediaHost = "media.ringcentral.com";
    std::string version = "v1.0";
    std::string account = "~";
    std::string clientId, clientSecret, jwt;
    int perPage = 250;

    std::string root() const { return "/restapi/" + version + "/account/" + account; }
};

// A unit of work for the worker thread; the handler sees the body of a 2xx answer
class RequestJob : public Poco::Notification {
public:
    using Ptr = Poco::AutoPtr<RequestJob>;
    using Handler = std::function<void(std::istream&)>;

    RequestJob(const std::string& method, const std::string& uri, Handler handler = nullptr)
        : method(method), uri(uri), handler(std::move(handler)) {}

    RequestJob* withBody(const std::string& json) { body = json; return this; }
    RequestJob* onMediaHost() { media = true; return this; }

    const std::string method;
    const std::string uri;
    const Handler handler;
    std::string body;
    bool media = false;
    int attempts = 0;
};

class Worker : public Poco::Runnable {
public:
    Worker(const RcConfig& cfg, Poco::NotificationQueue& queue);
    void run() override;

private:
    void login();
    bool process(RequestJob& job);

    const RcConfig& _cfg;
    Poco::NotificationQueue& _queue;
    std::string _token;
};
