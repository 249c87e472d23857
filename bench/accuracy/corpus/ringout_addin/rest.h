#pragma once
#include "winhttp_decl.h"
#include <memory>
#include <string>
#include <utility>

namespace addin {

struct HandleCloser {
    void operator()(HINTERNET h) const { if (h) WinHttpCloseHandle(h); }
};
using Handle = std::unique_ptr<void, HandleCloser>;

struct Result {
    DWORD status = 0;
    std::string body;
    bool ok() const { return status / 100 == 2; }
};

// the operations of the add-in; order matters, see kOperations
enum class Operation { OwnExtension, CallLog, Voicemails, Presence, SetPresence, RingOut, CancelRingOut, SendFax, Count_ };

class Rest {
public:
    explicit Rest(const wchar_t* host = L"platform.ringcentral.com");

    bool signIn(const std::wstring& basic, const std::string& jwt);
    // `id` fills the {id} of the operation's route, if it has one
    Result run(Operation op, const std::wstring& id = {}, const std::string& json = {});
    Result send(const wchar_t* verb, const std::wstring& object, const std::string& body = {},
                const wchar_t* type = L"application/json");

private:
    Handle session_, connection_;
    std::wstring authorization_;
};

} // namespace addin
