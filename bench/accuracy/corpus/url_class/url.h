#pragma once
#include <map>
#include <string>

// A URL that is taken apart, changed and printed again.
class Url {
public:
    explicit Url(const std::string& text);

    Url& host(const std::string& host);
    Url& path(const std::string& path);
    Url& append(const std::string& segment);
    Url& param(const std::string& key, const std::string& value);

    const std::string& host() const { return host_; }
    const std::string& path() const { return path_; }
    std::string resource() const;
    std::string str() const;

private:
    std::string scheme_;
    std::string host_;
    std::string path_;
    std::map<std::string, std::string> params_;
};
