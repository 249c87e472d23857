#pragma once

#include <string>

namespace rc {

// Where things are. Account and extension default to those of the token.
class Paths
{
public:
    explicit Paths(const std::wstring& account) : account_(L"/restapi/v1.0/account/" + account) {}

    std::wstring Account() const { return account_; }
    std::wstring Extension(const std::wstring& ext) const { return account_ + L"/extension/" + ext; }
    std::wstring Fax() const { return Extension(L"~") + L"/fax"; }
    std::wstring Messages(const std::wstring& ext) const { return Extension(ext) + L"/message-store"; }
    std::wstring Message(const std::wstring& ext, const std::wstring& id) const { return Messages(ext) + L"/" + id; }
    std::wstring CallerBlocking() const { return Extension(L"~") + L"/caller-blocking"; }
    std::wstring BlockedNumbers() const { return CallerBlocking() + L"/phone-numbers"; }
    std::wstring BlockedNumber(const std::wstring& id) const { return BlockedNumbers() + L"/" + id; }

    std::wstring TelephonySession(const std::wstring& session) const
    {
        return account_ + L"/telephony/sessions/" + session;
    }
    std::wstring Party(const std::wstring& session, const std::wstring& party) const
    {
        std::wstring s = TelephonySession(session);
        s.append(L"/parties/").append(party);
        return s;
    }

private:
    std::wstring account_;
};

} // namespace rc
