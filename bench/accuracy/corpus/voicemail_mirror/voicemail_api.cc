#include "voicemail_api.h"

#include <sstream>

#include <nlohmann/json.hpp>

using nlohmann::json;

namespace vmb {

static const char kAccountPath[] = "/restapi/v1.0/account/~";

VoicemailApi::VoicemailApi(TransferEngine& engine, std::string server, std::string token)
    : engine_(engine), server_(std::move(server)), token_(std::move(token)) {}

std::string VoicemailApi::extPath(const std::string& ext) const {
    return std::string(kAccountPath) + "/extension/" + ext;
}

void VoicemailApi::send(Transfer::Verb verb, const std::string& path, const std::string& body,
                        std::function<void(Transfer&)> done) {
    auto t = std::make_unique<Transfer>();
    t->verb = verb;
    t->url = server_ + path;
    t->body = body;
    t->bearer = token_;
    t->done = std::move(done);
    engine_.submit(std::move(t));
}

void VoicemailApi::listExtensions(std::function<void(std::vector<std::string>)> fn) {
    send(Transfer::kGet, std::string(kAccountPath) + "/extension?type=User&perPage=1000", "",  // call: GET /restapi/v1.0/account/{accountId}/extension
         [fn](Transfer& t) {
             std::vector<std::string> ids;
             if (t.status == 200) {
                 for (auto& r : json::parse(t.response)["records"])
                     ids.push_back(std::to_string(r["id"].get<long long>()));
             }
             fn(std::move(ids));
         });
}

static Message parseMessage(const json& r) {
    Message m;
    m.id = std::to_string(r["id"].get<long long>());
    m.created = r.value("creationTime", "");
    if (r.contains("from")) m.from = r["from"].value("phoneNumber", "unknown");
    for (auto& a : r["attachments"]) {
        m.attachments.push_back({std::to_string(a["id"].get<long long>()), a.value("type", ""),
                                 a.value("contentType", "audio/mpeg")});
    }
    return m;
}

void VoicemailApi::listVoicemail(const std::string& ext, int page, MessagesFn fn) {
    std::ostringstream path;
    path << extPath(ext) << "/message-store?messageType=VoiceMail&perPage=250&page=" << page;
    send(Transfer::kGet, path.str(), "", [this, ext, page, fn](Transfer& t) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
        std::vector<Message> out;
        if (t.status == 200) {
            json doc = json::parse(t.response);
            for (auto& r : doc["records"]) out.push_back(parseMessage(r));
            if (doc["navigation"].contains("nextPage")) listVoicemail(ext, page + 1, fn);
        }
        fn(std::move(out));
    });
}

void VoicemailApi::fetchAttachment(const std::string& ext, const Message& m, const Attachment& a,
                                   BlobFn fn) {
    std::string path = extPath(ext) + "/message-store/" + m.id + "/content/" + a.id;
    send(Transfer::kGet, path, "", [fn](Transfer& t) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}
        if (t.status == 200) fn(t.response);
    });
}

void VoicemailApi::syncMessages(const std::string& ext, const std::string& token, BlobFn fn) {
    std::string path = extPath(ext) + "/message-sync";
    if (token.empty())
        path += "?syncType=FSync&messageType=VoiceMail";
    else
        path += "?syncType=ISync&syncToken=" + token;
    send(Transfer::kGet, path, "", [fn](Transfer& t) { fn(t.response); });  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync
}

void VoicemailApi::markRead(const std::string& ext, const std::string& messageId) {
    send(Transfer::kPut, extPath(ext) + "/message-store/" + messageId,  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
         R"({"readStatus":"Read"})", nullptr);
}

void VoicemailApi::remove(const std::string& ext, const std::string& messageId) {
    send(Transfer::kDelete, extPath(ext) + "/message-store/" + messageId + "?purge=true", "",  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
         nullptr);
}

void VoicemailApi::purgeFolder(const std::string& ext, const std::string& before) {
    send(Transfer::kDelete,  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
         extPath(ext) + "/message-store?type=VoiceMail&dateTo=" + before, "", nullptr);
}

void VoicemailApi::fetchGreeting(const std::string& ext, const std::string& greetingId, BlobFn fn) {
    send(Transfer::kGet, extPath(ext) + "/greeting/" + greetingId + "/content", "",  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content
         [fn](Transfer& t) {
             if (t.status == 200) fn(t.response);
         });
}

void VoicemailApi::listAnsweringRules(const std::string& ext, BlobFn fn) {
    send(Transfer::kGet, extPath(ext) + "/answering-rule?view=Detailed", "",  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule
         [fn](Transfer& t) { fn(t.response); });
}

void VoicemailApi::requestArchive(const std::string& from, const std::string& to, BlobFn fn) {
    json body = {{"dateFrom", from}, {"dateTo", to}, {"messageTypes", {"VoiceMail"}}};
    std::string path(kAccountPath);
    path.append("/message-store-report");
    send(Transfer::kPost, path, body.dump(), [fn](Transfer& t) {  // call: POST /restapi/v1.0/account/{accountId}/message-store-report
        if (t.status < 300) fn(json::parse(t.response).value("id", ""));
    });
}

void VoicemailApi::archiveStatus(const std::string& taskId, BlobFn fn) {
    std::string path(kAccountPath);
    path.append("/message-store-report/").append(taskId);
    send(Transfer::kGet, path, "", [fn](Transfer& t) {  // call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}
        fn(json::parse(t.response).value("status", "Failed"));
    });
}

void VoicemailApi::archiveFiles(const std::string& taskId, BlobFn fn) {
    std::string path(kAccountPath);
    path.append("/message-store-report/").append(taskId).append("/archive");
    send(Transfer::kGet, path, "", [this, fn](Transfer& t) {  // call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive
        for (auto& rec : json::parse(t.response)["records"]) {
            // archives are on a pre-signed storage URL
            auto dl = std::make_unique<Transfer>();
            dl->url = rec["uri"].get<std::string>();
            dl->bearer = token_;
            dl->done = [fn](Transfer& d) { fn(d.response); };
            engine_.submit(std::move(dl));
        }
    });
}

}  // namespace vmb
