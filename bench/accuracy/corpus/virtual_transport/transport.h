#pragma once
#include <memory>
#include <string>
#include <vector>

class HttpTransport {
public:
    virtual ~HttpTransport() = default;
    virtual int get(const std::string& path, std::string& out) = 0;
    virtual int post(const std::string& path, const std::string& body, std::string& out) = 0;
    virtual int del(const std::string& path) { return send("DELETE", path, ""); }

protected:
    virtual int send(const std::string& verb, const std::string& path, const std::string& body) = 0;
};

std::unique_ptr<HttpTransport> make_transport(bool offline);

// Remembers what was asked; for tests.
class RecordingTransport : public HttpTransport {
public:
    int get(const std::string& path, std::string&) override { return note("GET " + path); }
    int post(const std::string& path, const std::string&, std::string&) override { return note("POST " + path); }
    std::vector<std::string> seen;

protected:
    int send(const std::string& verb, const std::string& path, const std::string&) override { return note(verb + " " + path); }

private:
    int note(const std::string& line) {
        seen.push_back(line);
        return 200;
    }
};
