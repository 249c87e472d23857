#include "rc/transport.h"

#include <cctype>

namespace rc {

namespace {

std::string encode(const std::string& s)
{
    static const char hex[] = "0123456789ABCDEF";
    std::string out;
    for (unsigned char c : s) {
        if (std::isalnum(c) || c == '~' || c == '-' || c == '_' || c == '.') {
            out.push_back(static_cast<char>(c));
        } else {
            out.push_back('%');
            out.push_back(hex[c >> 4]);
            out.push_back(hex[c & 15]);
        }
    }
    return out;
}

}  // namespace

Request& Request::set(const std::string& name, const std::string& value)
{
    const std::string hole = "{" + name + "}";
    const auto at = path_.find(hole);
    if (at == std::string::npos)
        throw std::logic_error(path_ + " has no " + hole);
    path_.replace(at, hole.size(), encode(value));
    return *this;
}

Request& Request::query(std::string name, std::string value)
{
    query_.emplace_back(std::move(name), std::move(value));
    return *this;
}

Request& Request::body(std::string contentType, std::string content)
{
    contentType_ = std::move(contentType);
    content_ = std::move(content);
    return *this;
}

Request& Request::header(std::string name, std::string value)
{
    headers_.emplace(std::move(name), std::move(value));
    return *this;
}

std::string Request::target() const
{
    std::string out = path_;
    char sep = '?';
    for (const auto& q : query_) {
        out += sep + q.first + '=' + encode(q.second);
        sep = '&';
    }
    return out;
}

}  // namespace rc
