// idiom: jobs in a queue
// library: cpp-httplib
// needs: httplib
// flags: -std=c++14
#include <iostream>

#include "job.hpp"

namespace {
const std::string kExtension = "/restapi/v1.0/account/~/extension/~";
}

class LogLine : public Job {
public:
    explicit LogLine(std::string text) : text_(std::move(text)) {}
    void execute(httplib::Client&) override { std::cout << text_ << '\n'; }

private:
    std::string text_;
};

void plan(JobQueue& queue, const std::string& json) {
    queue.add(std::make_unique<GetJob>("/restapi/v1.0/account/~/call-log"));  // call: GET /restapi/v1.0/account/{accountId}/call-log
    queue.add(std::unique_ptr<Job>(new GetJob(kExtension + "/active-calls")));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    queue.add(std::make_unique<PostJob>(kExtension + "/sms", json));  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    queue.add(std::make_unique<LogLine>("/restapi/v1.0/account/~/call-log"));  // silent
    queue.add(std::make_unique<GetJob>(kExtension + "/presence"));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}
