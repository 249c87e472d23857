#include "job.hpp"

#include <httplib.h>

GetJob::GetJob(const std::string& path) : path_(path) {}
void GetJob::execute(httplib::Client& client) { client.Get(path_.c_str()); }
void PostJob::execute(httplib::Client& client) { client.Post(path_.c_str(), body_, "application/json"); }

void JobQueue::add(std::unique_ptr<Job> job) { jobs_.push(std::move(job)); }

void JobQueue::run(httplib::Client& client) {
    while (!jobs_.empty()) {
        std::unique_ptr<Job> job = std::move(jobs_.front());
        jobs_.pop();
        job->execute(client);
    }
}
