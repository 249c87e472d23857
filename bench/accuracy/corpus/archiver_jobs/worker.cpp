#include "jobs.h"
#include <Poco/Base64Encoder.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <Poco/Logger.h>
#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/Thread.h>

using namespace Poco::Net;

Worker::Worker(const RcConfig& cfg, Poco::NotificationQueue& queue) : _cfg(cfg), _queue(queue) {}

void Worker::login()
{
    HTTPSClientSession session(_cfg.host);
    HTTPRequest request(HTTPRequest::HTTP_POST, "/restapi/oauth/token", HTTPMessage::HTTP_1_1);
    HTTPBasicCredentials(_cfg.clientId, _cfg.clientSecret).authenticate(request);
    HTMLForm form;
    form.set("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
    form.set("assertion", _cfg.jwt);
    form.prepareSubmit(request);
    form.write(session.sendRequest(request));  // call: POST /restapi/oauth/token

    HTTPResponse response;
    std::istream& in = session.receiveResponse(response);
    if (response.getStatus() != HTTPResponse::HTTP_OK)
        throw HTTPException("login", response.getReason());
    Poco::JSON::Parser parser;
    _token = parser.parse(in).extract<Poco::JSON::Object::Ptr>()->getValue<std::string>("access_token");
}

bool Worker::process(RequestJob& job)
{
    HTTPSClientSession session(job.media ? _cfg.mediaHost : _cfg.host);
    HTTPRequest request(job.method, job.uri, HTTPMessage::HTTP_1_1);
    request.setCredentials("Bearer", _token);
    if (!job.body.empty()) {
        request.setContentType("application/json");
        request.setContentLength(static_cast<std::streamsize>(job.body.size()));
    }
    std::ostream& out = session.sendRequest(request);
    out << job.body;

    HTTPResponse response;
    std::istream& in = session.receiveResponse(response);
    switch (response.getStatus()) {
    case HTTPResponse::HTTP_OK:
    case HTTPResponse::HTTP_CREATED:
    case HTTPResponse::HTTP_ACCEPTED:
    case HTTPResponse::HTTP_NO_CONTENT:
        if (job.handler) job.handler(in);
        return true;
    case HTTPResponse::HTTP_UNAUTHORIZED:
        login();
        return false;
    case HTTPResponse::HTTP_TOO_MANY_REQUESTS:
        Poco::Thread::sleep(1000 * std::stol(response.get("Retry-After", "60")));
        return false;
    default:
        Poco::Logger::get("rc").error("%s %s: %s", job.method, job.uri, response.getReason());
        return true;
    }
}

void Worker::run()
{
    login();
    for (;;) {
        Poco::Notification::Ptr n(_queue.waitDequeueNotification());
        RequestJob::Ptr job = n.cast<RequestJob>();
        if (!job) break;
        try {
            if (!process(*job) && ++job->attempts < 3) _queue.enqueueUrgentNotification(job);
        } catch (const Poco::Exception& e) {
            Poco::Logger::get("rc").warning("%s: %s", job->uri, e.displayText());
        }
    }
}
