#ifndef VMBACKUP_TRANSFER_H
#define VMBACKUP_TRANSFER_H

#include <curl/curl.h>

#include <deque>
#include <functional>
#include <memory>
#include <string>

namespace vmb {

struct Transfer {
    enum Verb { kGet, kPost, kPut, kPatch, kDelete };

    Verb verb = kGet;
    std::string url;
    std::string body;
    std::string bearer;
    std::string contentType = "application/json";
    int triesLeft = 3;

    // filled in by the engine
    std::string response;
    long status = 0;

    std::function<void(Transfer&)> done;
};

using TransferPtr = std::unique_ptr<Transfer>;

// Runs up to `maxParallel` transfers at a time on one curl multi handle.
class TransferEngine {
public:
    explicit TransferEngine(int maxParallel);
    ~TransferEngine();

    void submit(TransferPtr t);
    void run();              // returns when the queue is empty
    int failures() const { return failures_; }

private:
    void startNext();
    void start(TransferPtr t);
    void finish(CURL* easy, CURLcode rc);

    CURLM* multi_;
    int maxParallel_;
    int active_ = 0;
    int failures_ = 0;
    std::deque<TransferPtr> queue_;
};

}  // namespace vmb

#endif
