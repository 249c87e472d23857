#pragma once

#include "../RingCentral/Client.h"
#include "../RingCentral/Paths.h"

#include <vector>

enum class CallAction { Hold, Unhold, Park, Pickup };

class CallBar
{
public:
    CallBar(rc::Client& client, const rc::Settings& settings) : client_(client), paths_(settings.account) {}

    bool SelfTest();
    std::wstring StartCall(const std::wstring& device, const std::wstring& number);
    bool Act(CallAction action, const std::wstring& session, const std::wstring& party);
    bool HangUp(const std::wstring& session);
    bool Transfer(const std::wstring& session, const std::wstring& party, const std::wstring& number);
    bool Mute(const std::wstring& session, const std::wstring& party, bool muted);
    std::wstring Block(const std::wstring& number);
    bool Unblock(const std::wstring& id);
    std::vector<std::string> UnreadFaxes();
    bool MarkRead(const std::wstring& id);
    bool OpenTicket(HINTERNET session, const std::wstring& number);

private:
    rc::Client& client_;
    rc::Paths paths_;
};
