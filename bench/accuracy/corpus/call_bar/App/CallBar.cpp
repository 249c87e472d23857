#include "CallBar.h"

#include <iostream>

using rc::Narrow;
using rc::Widen;

bool CallBar::SelfTest()
{
    struct Probe
    {
        const wchar_t* title;
        std::wstring path;
    };
    const Probe probes[] = {
        {L"account", paths_.Account()},
        {L"user", paths_.Extension(L"~")},
        {L"caller blocking", paths_.CallerBlocking()},
    };
    bool ok = true;
    for (const auto& probe : probes)
    {
        const auto res = client_.Request().Get().Url(probe.path).Send();  // call: GET /restapi/v1.0/account/{accountId} ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId} ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking
        std::wcout << probe.title << L": " << (res.Ok() ? L"ok" : L"GET failed") << L"\n";
        ok = ok && res.Ok();
    }
    return ok;
}

std::wstring CallBar::StartCall(const std::wstring& device, const std::wstring& number)
{
    const std::string body = "{\"from\":{\"deviceId\":\"" + Narrow(device) + "\"},\"to\":{\"phoneNumber\":\""
                             + Narrow(number) + "\"}}";
    const auto res = client_.Request().Post().Url(paths_.Account() + L"/telephony/call-out").Json(body).Send();  // call: POST /restapi/v1.0/account/{accountId}/telephony/call-out
    return Widen(rc::JsonField(res.body, "id"));
}

bool CallBar::Act(CallAction action, const std::wstring& session, const std::wstring& party)
{
    const wchar_t* tail = nullptr;
    switch (action)
    {
    case CallAction::Hold:
        tail = L"/hold";
        break;
    case CallAction::Unhold:
        tail = L"/unhold";
        break;
    case CallAction::Park:
        tail = L"/park";
        break;
    case CallAction::Pickup:
        tail = L"/pickup";
        break;
    }
    auto request = client_.Request();
    request.Post().Url(paths_.Party(session, party) + tail);
    return request.Send().Ok();  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold ; POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold ; POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park ; POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup
}

bool CallBar::HangUp(const std::wstring& session)
{
    return client_.Request().Delete().Url(paths_.TelephonySession(session)).Send().Ok();  // call: DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}
}

bool CallBar::Transfer(const std::wstring& session, const std::wstring& party, const std::wstring& number)
{
    return client_.Request()  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer
        .Post()
        .Url(paths_.Party(session, party) + L"/transfer")
        .Json("{\"phoneNumber\":\"" + Narrow(number) + "\"}")
        .Send()
        .Ok();
}

bool CallBar::Mute(const std::wstring& session, const std::wstring& party, bool muted)
{
    const std::string body = muted ? "{\"muted\":true}" : "{\"muted\":false}";
    // PATCH is not part of the builder.
    return client_.Execute(L"PATCH", paths_.Party(session, party), body).Ok();  // call: PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}
}

std::wstring CallBar::Block(const std::wstring& number)
{
    rc::RequestBuilder request(client_);
    request.Url(paths_.BlockedNumbers());
    request.Json("{\"phoneNumber\":\"" + Narrow(number) + "\",\"status\":\"Blocked\"}");
    request.Post();
    return Widen(rc::JsonField(request.Send().body, "id"));  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers
}

bool CallBar::Unblock(const std::wstring& id)
{
    rc::RequestBuilder request(client_);
    request.Delete();
    request.Url(paths_.BlockedNumber(id));
    return request.Send().Ok();  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}
}

std::vector<std::string> CallBar::UnreadFaxes()
{
    std::vector<std::string> ids;
    for (int page = 1;; ++page)
    {
        const auto res = client_.Request().Get().Url(paths_.Messages(L"~"))  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
                             .Param(L"messageType", L"Fax").Param(L"readStatus", L"Unread")
                             .Param(L"page", std::to_wstring(page)).Send();
        if (!res.Ok())
            return ids;
        for (size_t at = res.body.find("\"conversationId\""); at != std::string::npos;
             at = res.body.find("\"conversationId\"", at + 1))
            ids.push_back(rc::JsonField(res.body.substr(at), "id"));
        if (res.body.find("\"nextPage\"") == std::string::npos)
            return ids;
    }
}

bool CallBar::MarkRead(const std::wstring& id)
{
    auto request = client_.Request().Put().Url(paths_.Message(L"~", id));
    return request.Json("{\"readStatus\":\"Read\"}").Send().Ok();  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
}

bool CallBar::OpenTicket(HINTERNET session, const std::wstring& number)
{
    rc::HttpHost zendesk(session, L"contoso.zendesk.com");
    const std::string body = "{\"ticket\":{\"subject\":\"Call from " + Narrow(number) + "\"}}";
    return zendesk.Send(L"POST", L"/api/v2/tickets.json", L"Content-Type: application/json\r\n", body).Ok();
}
