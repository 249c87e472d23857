#include "url.h"

Url::Url(const std::string& text) {
    auto begin = std::size_t{0};
    if (const auto colon = text.find("://"); colon != std::string::npos) {
        scheme_ = text.substr(0, colon);
        begin = colon + 3;
    }
    const auto slash = text.find('/', begin);
    host_ = text.substr(begin, slash == std::string::npos ? slash : slash - begin);
    if (slash != std::string::npos) path_ = text.substr(slash);
}

Url& Url::host(const std::string& host) {
    host_ = host;
    return *this;
}

Url& Url::path(const std::string& path) {
    path_ = path;
    return *this;
}

Url& Url::append(const std::string& segment) {
    path_ += "/" + segment;
    return *this;
}

Url& Url::param(const std::string& key, const std::string& value) {
    params_[key] = value;
    return *this;
}

std::string Url::resource() const {
    std::string out = path_;
    char separator = '?';
    for (const auto& [key, value] : params_) {
        out += separator + key + "=" + value;
        separator = '&';
    }
    return out;
}

std::string Url::str() const { return scheme_ + "://" + host_ + resource(); }
