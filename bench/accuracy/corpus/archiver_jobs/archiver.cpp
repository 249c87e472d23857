// idiom: job objects through a notification queue
// library: POCO
// needs: poco
// flags: -std=c++17 -I.
// rcarchive: copies call recordings and the fax store of an account into a directory tree
#include "jobs.h"
#include <Poco/DateTimeFormatter.h>
#include <Poco/File.h>
#include <Poco/FileStream.h>
#include <Poco/Format.h>
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <Poco/Path.h>
#include <Poco/StreamCopier.h>
#include <Poco/Thread.h>
#include <Poco/Timestamp.h>
#include <Poco/URI.h>
#include <Poco/Util/Application.h>
#include <iostream>

using Poco::JSON::Object;
using Poco::Net::HTTPRequest;

namespace {

Object::Ptr readObject(std::istream& in)
{
    Poco::JSON::Parser parser;
    return parser.parse(in).extract<Object::Ptr>();
}

class Archiver {
public:
    Archiver(const RcConfig& cfg, Poco::NotificationQueue& queue, std::string dir)
        : _cfg(cfg), _queue(queue), _dir(std::move(dir)) {}

    void begin(const Poco::Timestamp& since)
    {
        Poco::URI uri;
        uri.setPath(_cfg.root() + "/call-log");
        uri.addQueryParameter("recordingType", "All");
        uri.addQueryParameter("perPage", std::to_string(_cfg.perPage));
        uri.addQueryParameter("dateFrom", Poco::DateTimeFormatter::format(since, "%Y-%m-%dT%H:%M:%SZ"));
        _queue.enqueueNotification(new RequestJob(HTTPRequest::HTTP_GET, uri.getPathAndQuery(),  // call: GET /restapi/v1.0/account/{accountId}/call-log
                                                  [this](std::istream& in) { calls(in); }));
        _queue.enqueueNotification(new RequestJob(HTTPRequest::HTTP_GET, _cfg.root() + "/extension?status=Enabled",  // call: GET /restapi/v1.0/account/{accountId}/extension
                                                  [this](std::istream& in) { extensions(in); }));
    }

    void tagCompany(const std::string& note)
    {
        auto* job = new RequestJob("PUT", Poco::format("%s/extension/~", _cfg.root()));  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}
        job->withBody("{\"contact\":{\"notes\":\"" + note + "\"}}");
        _queue.enqueueNotification(job);
    }

private:
    void calls(std::istream& in)
    {
        auto records = readObject(in)->getArray("records");
        for (std::size_t i = 0; i < records->size(); ++i) {
            auto rec = records->getObject(static_cast<unsigned>(i))->getObject("recording");
            if (rec) recording(rec->getValue<std::string>("id"));
        }
    }

    void recording(const std::string& id)
    {
        const std::string base = Poco::format("%s/recording/%s", _cfg.root(), id);
        _queue.enqueueNotification(new RequestJob(HTTPRequest::HTTP_GET, base, [this, id](std::istream& in) {  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
            save(id + ".json", in);
        }));
        RequestJob::Ptr media(new RequestJob(HTTPRequest::HTTP_GET, base + "/content", [this, id](std::istream& in) {  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
            save(id + ".mp3", in);
        }));
        media->onMediaHost();
        _queue.enqueueNotification(media);
    }

    void extensions(std::istream& in)
    {
        auto records = readObject(in)->getArray("records");
        for (std::size_t i = 0; i < records->size(); ++i) {
            const auto id = records->getObject(static_cast<unsigned>(i))->getValue<Poco::Int64>("id");
            std::string store = _cfg.root() + "/extension/";
            store += std::to_string(id);
            store += "/message-store";
            _queue.enqueueNotification(new RequestJob(HTTPRequest::HTTP_GET, store + "?messageType=Fax",  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
                                                      [this, store](std::istream& s) { faxes(store, s); }));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId} ; DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
        }
    }

    void faxes(const std::string& store, std::istream& in)
    {
        auto records = readObject(in)->getArray("records");
        for (std::size_t i = 0; i < records->size(); ++i) {
            auto msg = records->getObject(static_cast<unsigned>(i));
            const std::string id = msg->getValue<std::string>("id");
            auto parts = msg->getArray("attachments");
            for (std::size_t k = 0; k < parts->size(); ++k) {
                const std::string att = parts->getObject(static_cast<unsigned>(k))->getValue<std::string>("id");
                _queue.enqueueNotification((new RequestJob("GET", store + "/" + id + "/content/" + att,
                                                           [this, att](std::istream& s) { save("fax-" + att + ".pdf", s); }))
                                               ->onMediaHost());
            }
            if (_purge) _queue.enqueueNotification(new RequestJob(HTTPRequest::HTTP_DELETE, store + "/" + id));
        }
    }

    void save(const std::string& name, std::istream& in)
    {
        Poco::Path file(_dir);
        file.makeDirectory().append(name);
        Poco::FileOutputStream out(file.toString());
        Poco::StreamCopier::copyStream(in, out);
    }

    const RcConfig& _cfg;
    Poco::NotificationQueue& _queue;
    std::string _dir;
public:
    bool _purge = false;
};

class App : public Poco::Util::Application {
    int main(const std::vector<std::string>& args) override
    {
        RcConfig cfg;
        cfg.host = config().getString("rc.host", cfg.host);
        cfg.clientId = config().getString("rc.client_id");
        cfg.clientSecret = config().getString("rc.client_secret");
        cfg.jwt = config().getString("rc.jwt");
        cfg.perPage = config().getInt("rc.per_page", cfg.perPage);

        const std::string dir = args.empty() ? "archive" : args[0];
        Poco::File(dir).createDirectories();
        Poco::NotificationQueue queue;
        Worker worker(cfg, queue);
        Poco::Thread thread;
        thread.start(worker);

        Archiver archiver(cfg, queue, dir);
        archiver._purge = config().getBool("purge", false);
        logger().information("reading /restapi/v1.0/account/~/call-log");
        archiver.begin(Poco::Timestamp() - Poco::Timespan(7, 0, 0, 0, 0));
        archiver.tagCompany("archived to " + dir);
        thread.join();
        return EXIT_OK;
    }
};

} // namespace

POCO_APP_MAIN(App)
