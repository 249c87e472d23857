#ifndef VMBACKUP_VOICEMAIL_API_H
#define VMBACKUP_VOICEMAIL_API_H

#include <functional>
#include <string>
#include <vector>

#include "transfer.h"

namespace vmb {

struct Attachment {
    std::string id;
    std::string type;
    std::string contentType;
};

struct Message {
    std::string id;
    std::string from;
    std::string created;
    std::vector<Attachment> attachments;
};

class VoicemailApi {
public:
    using BlobFn = std::function<void(const std::string& data)>;
    using MessagesFn = std::function<void(std::vector<Message>)>;

    VoicemailApi(TransferEngine& engine, std::string server, std::string token);

    void listExtensions(std::function<void(std::vector<std::string>)> fn);
    void listVoicemail(const std::string& ext, int page, MessagesFn fn);
    void fetchAttachment(const std::string& ext, const Message& m, const Attachment& a, BlobFn fn);
    void syncMessages(const std::string& ext, const std::string& token, BlobFn fn);
    void markRead(const std::string& ext, const std::string& messageId);
    void remove(const std::string& ext, const std::string& messageId);
    void purgeFolder(const std::string& ext, const std::string& before);
    void fetchGreeting(const std::string& ext, const std::string& greetingId, BlobFn fn);
    void listAnsweringRules(const std::string& ext, BlobFn fn);
    void requestArchive(const std::string& from, const std::string& to, BlobFn fn);
    void archiveStatus(const std::string& taskId, BlobFn fn);
    void archiveFiles(const std::string& taskId, BlobFn fn);

private:
    void send(Transfer::Verb verb, const std::string& path, const std::string& body,
              std::function<void(Transfer&)> done);
    std::string extPath(const std::string& ext) const;

    TransferEngine& engine_;
    std::string server_;
    std::string token_;
};

}  // namespace vmb

#endif
