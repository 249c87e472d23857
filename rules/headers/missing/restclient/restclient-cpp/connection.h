// RestClient::Connection of restclient-cpp 0.5.
#pragma once
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#if __has_include(<curl/curl.h>)
#include <curl/curl.h>
#endif

#include "restclient-cpp/restclient.h"
#include "restclient-cpp/version.h"

namespace RestClient {

class Connection {
public:
    typedef struct {
        double totalTime;
        double nameLookupTime;
        double connectTime;
        double appConnectTime;
        double preTransferTime;
        double startTransferTime;
        double redirectTime;
        uint64_t redirectCount;
    } RequestInfo;
    typedef struct {
        std::string baseUrl;
        RestClient::HeaderFields headers;
        int timeout;
        bool followRedirects;
        int maxRedirects;
        bool noSignal;
        struct {
            std::string username;
            std::string password;
        } basicAuth;
        std::string certPath;
        std::string certType;
        std::string keyPath;
        std::string keyPassword;
        std::string customUserAgent;
        std::string uriProxy;
        std::string unixSocketPath;
        RequestInfo lastRequest;
    } Info;
    explicit Connection(const std::string& baseUrl);
    ~Connection();
    void SetBasicAuth(const std::string& username, const std::string& password);
    void SetTimeout(int seconds);
    void SetNoSignal(bool no);
    void FollowRedirects(bool follow);
    void FollowRedirects(bool follow, int maxRedirects);
    void SetUserAgent(const std::string& userAgent);
    void SetCAInfoFilePath(const std::string& caInfoFilePath);
    void SetCertPath(const std::string& cert);
    void SetCertType(const std::string& type);
    void SetKeyPath(const std::string& keyPath);
    void SetKeyPassword(const std::string& keyPassword);
    void SetVerifyPeer(bool verifyPeer);
    void SetProxy(const std::string& uriProxy);
    void SetUnixSocketPath(const std::string& unixSocketPath);
    std::string GetUserAgent();
    RestClient::Connection::Info GetInfo();
    void SetHeaders(HeaderFields headers);
    HeaderFields GetHeaders();
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
