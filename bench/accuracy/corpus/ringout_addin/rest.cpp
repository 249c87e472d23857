#include "rest.h"
#include <cstdio>

namespace addin {

namespace {
struct Route {
    Operation op;
    const wchar_t* verb;
    const wchar_t* path;
};

#define RC_EXT L"/restapi/v1.0/account/~/extension/~"

const Route kOperations[] = {
    {Operation::OwnExtension, L"GET", RC_EXT},
    {Operation::CallLog, L"GET", RC_EXT L"/call-log"},
    {Operation::Voicemails, L"GET", RC_EXT L"/message-store?messageType=VoiceMail"},
    {Operation::Presence, L"GET", L"/restapi/v1.0/account/~/extension/{id}/presence"},
    {Operation::SetPresence, L"PUT", RC_EXT L"/presence"},
    {Operation::RingOut, L"POST", RC_EXT L"/ring-out"},
    {Operation::CancelRingOut, L"DELETE", RC_EXT L"/ring-out/{id}"},
    {Operation::SendFax, L"POST", RC_EXT L"/fax"},
};
static_assert(sizeof kOperations / sizeof kOperations[0] == static_cast<size_t>(Operation::Count_), "route missing");

std::string memberOf(const std::string& json, const char* name) {
    auto at = json.find(std::string("\"") + name + "\"");
    if (at == std::string::npos) return {};
    at = json.find('"', json.find(':', at));
    return json.substr(at + 1, json.find('"', at + 1) - at - 1);
}
} // namespace

Rest::Rest(const wchar_t* host)
    : session_(WinHttpOpen(L"RcOutlook/3", WINHTTP_ACCESS_TYPE_DEFAULT_PROXY, WINHTTP_NO_PROXY_NAME, WINHTTP_NO_PROXY_BYPASS, 0)),
      connection_(WinHttpConnect(session_.get(), host, INTERNET_DEFAULT_HTTPS_PORT, 0)) {}

bool Rest::signIn(const std::wstring& basic, const std::string& jwt) {
    authorization_ = L"Authorization: Basic " + basic;
    const std::string form = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + jwt;
    const Result r = send(L"POST", L"/restapi/oauth/token", form, L"application/x-www-form-urlencoded");  // call: POST /restapi/oauth/token
    if (!r.ok()) return false;
    const std::string token = memberOf(r.body, "access_token");
    authorization_ = L"Authorization: Bearer " + std::wstring(token.begin(), token.end());
    return true;
}

Result Rest::run(Operation op, const std::wstring& id, const std::string& json) {
    const Route& route = kOperations[static_cast<size_t>(op)];
    std::wstring object = route.path;
    const auto hole = object.find(L"{id}");
    if (hole != std::wstring::npos) object.replace(hole, 4, id);
    return send(route.verb, object, json);
}

Result Rest::send(const wchar_t* verb, const std::wstring& object, const std::string& body, const wchar_t* type) {
    Result result;
    Handle request(WinHttpOpenRequest(connection_.get(), verb, object.c_str(), nullptr, WINHTTP_NO_REFERER,
                                      WINHTTP_DEFAULT_ACCEPT_TYPES, WINHTTP_FLAG_SECURE));
    if (!request) {
        std::fwprintf(stderr, L"%ls %ls: error %lu\n", verb, object.c_str(), GetLastError());
        return result;
    }
    WinHttpAddRequestHeaders(request.get(), authorization_.c_str(), static_cast<DWORD>(-1), WINHTTP_ADDREQ_FLAG_ADD);
    if (!body.empty()) {
        const std::wstring header = std::wstring(L"Content-Type: ") + type;
        WinHttpAddRequestHeaders(request.get(), header.c_str(), static_cast<DWORD>(-1), WINHTTP_ADDREQ_FLAG_ADD);
    }
    const DWORD length = static_cast<DWORD>(body.size());
    if (!WinHttpSendRequest(request.get(), nullptr, 0, length ? const_cast<char*>(body.data()) : nullptr, length, length, 0) ||
        !WinHttpReceiveResponse(request.get(), nullptr))
        return result;

    DWORD size = sizeof result.status;
    WinHttpQueryHeaders(request.get(), WINHTTP_QUERY_STATUS_CODE | WINHTTP_QUERY_FLAG_NUMBER, nullptr, &result.status, &size, nullptr);
    char chunk[4096];
    for (DWORD got = 0; WinHttpReadData(request.get(), chunk, sizeof chunk, &got) && got;) result.body.append(chunk, got);
    return result;
}

} // namespace addin
