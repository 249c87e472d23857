#pragma once

#include <string>
#include <vector>

#include "../Common/Http.h"

struct FaxJob
{
    std::wstring to;
    std::wstring coverText;
    std::vector<std::wstring> files;
    bool highResolution = true;
};

struct FaxState
{
    std::wstring id;
    std::wstring status;  // Queued, Sent, SendingFailed ...
    int pages = 0;
};

struct IFaxService : IRefCounted
{
    virtual HRESULT Login() = 0;
    virtual HRESULT Logout() = 0;
    virtual HRESULT OwnName(std::wstring* name) = 0;
    virtual HRESULT CoverPages(std::vector<std::wstring>* names) = 0;
    virtual HRESULT SendFax(const FaxJob& job, std::wstring* id) = 0;
    virtual HRESULT State(const std::wstring& id, FaxState* state) = 0;
    virtual HRESULT Cancel(const std::wstring& id) = 0;
    virtual HRESULT Inbox(std::vector<FaxState>* list) = 0;
    virtual HRESULT SaveAttachment(const std::wstring& id, const std::wstring& attachment, LPCWSTR file) = 0;
    virtual HRESULT MarkRead(const std::wstring& id) = 0;
    virtual HRESULT FindContact(const std::wstring& prefix, std::wstring* number) = 0;
    virtual HRESULT AddContact(const std::wstring& name, const std::wstring& fax) = 0;
    virtual HRESULT Resolve(const std::wstring& typed, std::wstring* e164) = 0;
    virtual HRESULT NotifyBySms(const std::wstring& from, const std::wstring& to, const std::wstring& text) = 0;

protected:
    ~IFaxService() = default;
};

struct RcSettings
{
    std::wstring host = L"platform.ringcentral.com";
    std::string clientId;
    std::string clientSecret;
    std::string jwt;
    std::wstring updateUrl;
};

HRESULT CreateRingCentralFax(const RcSettings& settings, IFaxService** out);

std::string Utf8(const std::wstring& s);
std::wstring Wide(const std::string& s);
