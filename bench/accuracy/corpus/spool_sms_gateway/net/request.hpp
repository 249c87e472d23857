#pragma once

#include <boost/property_tree/ptree.hpp>
#include <string>
#include <utility>
#include <vector>

namespace net {

// What is to be sent; where to is known by the client.
class request {
public:
    request(std::string verb, std::string target) : verb_(std::move(verb)), target_(std::move(target)) {}

    static request get(std::string target) { return {"GET", std::move(target)}; }
    static request post(std::string target) { return {"POST", std::move(target)}; }
    static request put(std::string target) { return {"PUT", std::move(target)}; }
    static request remove(std::string target) { return {"DELETE", std::move(target)}; }

    request& query(const std::string& name, const std::string& value);
    request& header(std::string name, std::string value);
    request& json(const boost::property_tree::ptree& body);
    request& form(const std::vector<std::pair<std::string, std::string>>& fields);

    const std::string& verb() const { return verb_; }
    const std::string& target() const { return target_; }

    // the text that goes over the wire
    std::string text(const std::string& host) const;

private:
    std::string verb_;
    std::string target_;
    std::vector<std::pair<std::string, std::string>> headers_;
    std::string body_;
};

struct response {
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

    std::string header(const std::string& name) const;
    boost::property_tree::ptree json() const;
};

std::string url_encode(const std::string& s);
std::string base64(const std::string& s);

}  // namespace net
