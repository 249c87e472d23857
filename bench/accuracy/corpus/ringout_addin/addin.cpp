// idiom: routes indexed by enum, identifiers put in
// library: WinHTTP
// flags: -std=c++17 -DUNICODE -I.
// The commands behind the ribbon buttons
#include "rest.h"
#include <cwchar>
#include <fstream>
#include <iostream>

using addin::Operation;
using addin::Rest;
using addin::Result;

namespace {

std::wstring widen(const std::string& s) { return {s.begin(), s.end()}; }

class ClickToDial {
public:
    explicit ClickToDial(Rest& rest) : rest_(rest) {}

    bool dial(const std::string& from, const std::string& to) {
        const std::string json = R"({"from":{"phoneNumber":")" + from + R"("},"to":{"phoneNumber":")" + to + R"("},"playPrompt":true})";
        const Result r = rest_.run(Operation::RingOut, {}, json);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
        if (!r.ok()) return false;
        const auto at = r.body.find("\"id\":\"");
        current_ = at == std::string::npos ? L"" : widen(r.body.substr(at + 6, r.body.find('"', at + 6) - at - 6));
        return true;
    }

    void cancel() {
        if (current_.empty()) return;
        rest_.run(Operation::CancelRingOut, current_);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
        current_.clear();
    }

    std::string state() {
        if (current_.empty()) return "idle";
        wchar_t object[256];
        std::swprintf(object, 256, L"/restapi/v1.0/account/~/extension/~/ring-out/%ls", current_.c_str());
        return rest_.send(L"GET", object).body;  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
    }

private:
    Rest& rest_;
    std::wstring current_;
};

class Panel {
public:
    explicit Panel(Rest& rest) : rest_(rest) {}

    void refresh(bool withVoicemail) {
        owner_ = rest_.run(Operation::OwnExtension).body;  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
        history_ = rest_.run(Operation::CallLog).body;  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
        if (withVoicemail) voicemails_ = rest_.run(Operation::Voicemails).body;  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
    }

    std::string colleague(const std::wstring& extension) { return rest_.run(Operation::Presence, extension).body; }  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence

    void busyWhile(bool inMeeting) {
        rest_.run(Operation::SetPresence, {}, inMeeting ? R"({"userStatus":"Busy"})" : R"({"userStatus":"Available"})");  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
    }

    bool saveVoicemail(const std::wstring& message, const std::wstring& attachment, const std::string& file) {
        std::wstring object = L"/restapi/v1.0/account/~/extension/~/message-store/";
        object += message;
        object += L"/content/";
        object += attachment;
        const Result r = rest_.send(nullptr, object); // no verb means GET  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}
        if (!r.ok()) return false;
        std::ofstream(file, std::ios::binary) << r.body;
        return true;
    }

private:
    Rest& rest_;
    std::string owner_, history_, voicemails_;
};

} // namespace

int wmain(int argc, wchar_t** argv) {
    if (argc < 3) {
        std::wcerr << L"rcoutlook BASIC JWT [number]\n";
        return 2;
    }
    Rest rest;
    const std::wstring jwt = argv[2];
    if (!rest.signIn(argv[1], std::string(jwt.begin(), jwt.end()))) return 1;

    Panel panel(rest);
    panel.refresh(true);
    panel.busyWhile(argc > 3);
    std::cout << panel.colleague(L"101") << '\n';
    if (argc > 3) {
        ClickToDial dialer(rest);
        const std::wstring number = argv[3];
        if (dialer.dial("+16505550100", std::string(number.begin(), number.end()))) std::cout << dialer.state() << '\n';
        dialer.cancel();
    }
    return panel.saveVoicemail(L"1", L"1", "last.mp3") ? 0 : 1;
}
