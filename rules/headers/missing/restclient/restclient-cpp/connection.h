// RestClient::Connection of restclient-cpp 0.5.
#pragma once
#include <string>

#include "restclient-cpp/restclient.h"

namespace RestClient {

class Connection {
public:
    explicit Connection(const std::string& baseUrl);
    ~Connection();
    void SetBasicAuth(const std::string& username, const std::string& password);
    void SetTimeout(int seconds);
    void FollowRedirects(bool follow);
    void SetHeaders(HeaderFields headers);
    void AppendHeader(const std::string& key, const std::string& value);
    Response get(const std::string& uri);
    Response post(const std::string& uri, const std::string& data);
    Response put(const std::string& uri, const std::string& data);
    Response patch(const std::string& uri, const std::string& data);
    Response del(const std::string& uri);
    Response head(const std::string& uri);
    Response options(const std::string& uri);
};

}  // namespace RestClient
