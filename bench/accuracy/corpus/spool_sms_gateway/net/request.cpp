#include "request.hpp"

#include <boost/algorithm/string/predicate.hpp>
#include <boost/property_tree/json_parser.hpp>
#include <cctype>
#include <sstream>

namespace net {

namespace pt = boost::property_tree;

std::string url_encode(const std::string& s)
{
    static const char hex[] = "0123456789ABCDEF";
    std::string out;
    for (unsigned char c : s) {
        if (std::isalnum(c) || c == '-' || c == '_' || c == '.' || c == '~') {
            out += static_cast<char>(c);
        } else {
            out += '%';
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    return out;
}

std::string base64(const std::string& s)
{
    static const char table[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    unsigned bits = 0;
    int have = 0;
    for (unsigned char c : s) {
        bits = bits << 8 | c;
        for (have += 8; have >= 6; have -= 6)
            out += table[bits >> (have - 6) & 63];
    }
    if (have)
        out += table[bits << (6 - have) & 63];
    while (out.size() % 4)
        out += '=';
    return out;
}

request& request::query(const std::string& name, const std::string& value)
{
    target_ += target_.find('?') == std::string::npos ? '?' : '&';
    target_ += name + '=' + url_encode(value);
    return *this;
}

request& request::header(std::string name, std::string value)
{
    headers_.emplace_back(std::move(name), std::move(value));
    return *this;
}

request& request::json(const pt::ptree& body)
{
    std::ostringstream out;
    pt::write_json(out, body, false);
    body_ = out.str();
    return header("Content-Type", "application/json");
}

request& request::form(const std::vector<std::pair<std::string, std::string>>& fields)
{
    body_.clear();
    for (const auto& f : fields) {
        if (!body_.empty())
            body_ += '&';
        body_ += f.first + '=' + url_encode(f.second);
    }
    return header("Content-Type", "application/x-www-form-urlencoded");
}

std::string request::text(const std::string& host) const
{
    std::ostringstream out;
    out << verb_ << ' ' << target_ << " HTTP/1.1\r\n"
        << "Host: " << host << "\r\n"
        << "User-Agent: sms-gateway/3\r\n"
        << "Connection: close\r\n";
    for (const auto& h : headers_)
        out << h.first << ": " << h.second << "\r\n";
    if (!body_.empty() || verb_ == "POST" || verb_ == "PUT")
        out << "Content-Length: " << body_.size() << "\r\n";
    out << "\r\n" << body_;
    return out.str();
}

std::string response::header(const std::string& name) const
{
    for (const auto& h : headers)
        if (boost::algorithm::iequals(h.first, name))
            return h.second;
    return {};
}

pt::ptree response::json() const
{
    pt::ptree tree;
    if (body.empty())
        return tree;
    std::istringstream in(body);
    pt::read_json(in, tree);
    return tree;
}

}  // namespace net
