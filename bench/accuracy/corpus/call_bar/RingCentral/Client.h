#pragma once

#include "Http.h"

#include <memory>

namespace rc {

struct Settings
{
    std::wstring host = L"platform.ringcentral.com";
    std::wstring account = L"~";
    std::string clientId, clientSecret, jwt;

    static Settings FromRegistry();
};

class Client;

// client.Request().Post().Url(Paths::Sms(L"~")).Json(body).Send()
class RequestBuilder
{
public:
    explicit RequestBuilder(Client& client) : client_(client) {}

    RequestBuilder& Get() { verb_ = L"GET"; return *this; }
    RequestBuilder& Post() { verb_ = L"POST"; return *this; }
    RequestBuilder& Put() { verb_ = L"PUT"; return *this; }
    RequestBuilder& Delete() { verb_ = L"DELETE"; return *this; }
    RequestBuilder& Url(const std::wstring& path) { path_ = path; return *this; }
    RequestBuilder& Param(const wchar_t* key, const std::wstring& value)
    {
        query_ += query_.empty() ? L"?" : L"&";
        query_ += key;
        query_ += L"=";
        query_ += Widen(UrlEncode(Narrow(value)));
        return *this;
    }
    RequestBuilder& Json(const std::string& body) { body_ = body; return *this; }
    Response Send() const;

private:
    Client& client_;
    const wchar_t* verb_ = L"GET";
    std::wstring path_, query_;
    std::string body_;
};

class Client
{
public:
    explicit Client(const Settings& settings);

    RequestBuilder Request() { return RequestBuilder(*this); }
    Response Execute(const wchar_t* verb, const std::wstring& object, const std::string& body);
    void Login();
    void Logout();

private:
    std::wstring Basic() const;

    Settings settings_;
    Handle session_;
    HttpHost host_;
    std::string token_;
    ULONGLONG expires_ = 0;
};

std::string JsonField(const std::string& json, const std::string& key);

} // namespace rc
