#ifndef JOB_HPP
#define JOB_HPP
#include <memory>
#include <queue>
#include <string>

namespace httplib { class Client; }

// Something to do later, on the network thread.
struct Job {
    virtual ~Job() {}
    virtual void execute(httplib::Client& client) = 0;
};

class GetJob : public Job {
public:
    explicit GetJob(const std::string& path);
    void execute(httplib::Client& client);
private:
    std::string path_;
};

class PostJob : public Job {
public:
    PostJob(const std::string& path, const std::string& body) : path_(path), body_(body) {}
    void execute(httplib::Client& client);
private:
    std::string path_, body_;
};

class JobQueue {
public:
    void add(std::unique_ptr<Job> job);
    void run(httplib::Client& client);
private:
    std::queue<std::unique_ptr<Job>> jobs_;
};
#endif
