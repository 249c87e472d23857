// idiom: enum of methods, helper with the tail of a path
// library: WinINet
// needs: windows_models nlohmann
// flags: -std=c++17 -Isrc
#include <windows.h>
#include <shellapi.h>

#include <memory>
#include <string>

#include "PhoneService.h"
#include "Support.h"

namespace tray {
bool newVersionAvailable(std::string& tag);
}

using namespace tray;

namespace {

constexpr UINT WM_TRAY = WM_APP + 1;
constexpr UINT_PTR TIMER_POLL = 1;
constexpr UINT_PTR TIMER_RINGOUT = 2;

std::unique_ptr<RestClient>   g_rest;
std::unique_ptr<PhoneService> g_phone;
NOTIFYICONDATAA               g_icon;
std::string                   g_ringOutId;

void setTip(const std::string& text)
{
    lstrcpynA(g_icon.szTip, text.c_str(), sizeof(g_icon.szTip));
    Shell_NotifyIconA(NIM_MODIFY, &g_icon);
}

void refresh()
{
    setTip("RingTray: " + g_phone->presence() + ", " + std::to_string(g_phone->unreadCount()) + " unread");
}

// tel: links call us with the number on the command line
void dial(HWND wnd, const std::string& number)
{
    auto mine = g_phone->myNumbers();
    if (mine.empty()) return;
    RingOutStatus st = g_phone->startRingOut(mine.front(), number);
    g_ringOutId = st.id;
    SetTimer(wnd, TIMER_RINGOUT, 2000, NULL);
}

void onRingOutTimer(HWND wnd)
{
    RingOutStatus st = g_phone->pollRingOut(g_ringOutId);
    if (st.callStatus != "InProgress") {
        KillTimer(wnd, TIMER_RINGOUT);
        if (st.callStatus == "CannotReach") g_phone->cancelRingOut(g_ringOutId);
        g_ringOutId.clear();
    }
}

void onCommand(HWND wnd, int id)
{
    switch (id) {
    case IDM_AVAILABLE: g_phone->setPresence("Available", NULL); break;
    case IDM_BUSY:      g_phone->setPresence("Busy", NULL); break;
    case IDM_DND:       g_phone->setPresence("Busy", "DoNotAcceptAnyCalls"); break;
    case IDM_HANGUP:    g_phone->cancelRingOut(g_ringOutId); break;
    case IDM_ADD_LAST:  g_phone->addContact({"", "New contact", settings().lastNumber}); break;
    case IDM_SIGNOUT:   g_phone->signOut(); PostQuitMessage(0); break;
    case IDM_EXIT:      PostQuitMessage(0); break;
    }
    refresh();
}

LRESULT CALLBACK wndProc(HWND wnd, UINT msg, WPARAM wp, LPARAM lp)
{
    switch (msg) {
    case WM_TIMER:
        if (wp == TIMER_POLL) refresh();
        if (wp == TIMER_RINGOUT) onRingOutTimer(wnd);
        return 0;
    case WM_COMMAND:
        onCommand(wnd, LOWORD(wp));
        return 0;
    case WM_COPYDATA: {
        auto* cd = reinterpret_cast<COPYDATASTRUCT*>(lp);
        dial(wnd, std::string(static_cast<char*>(cd->lpData), cd->cbData));
        return TRUE;
    }
    }
    return DefWindowProcA(wnd, msg, wp, lp);
}

}  // namespace

int WINAPI WinMain(HINSTANCE inst, HINSTANCE, LPSTR cmdLine, int)
{
    const Settings& cfg = settings();
    g_rest.reset(new RestClient("platform.ringcentral.com", "RingTray/1.4"));
    g_phone.reset(new PhoneService(*g_rest, cfg.clientId, cfg.clientSecret));
    if (!g_phone->signIn(cfg.jwt)) {
        MessageBoxA(NULL, "Sign in failed", "RingTray", MB_ICONERROR);
        return 1;
    }

    WNDCLASSA wc = {};
    wc.lpfnWndProc = wndProc;
    wc.hInstance = inst;
    wc.lpszClassName = "RingTrayWnd";
    RegisterClassA(&wc);
    HWND wnd = CreateWindowA("RingTrayWnd", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, inst, NULL);

    g_icon.cbSize = sizeof(g_icon);
    g_icon.hWnd = wnd;
    g_icon.uCallbackMessage = WM_TRAY;
    g_icon.uFlags = NIF_MESSAGE | NIF_TIP | NIF_ICON;
    g_icon.hIcon = LoadIconA(inst, MAKEINTRESOURCEA(IDI_TRAY));
    Shell_NotifyIconA(NIM_ADD, &g_icon);
    SetTimer(wnd, TIMER_POLL, 30000, NULL);

    std::string tag;
    if (newVersionAvailable(tag)) setTip("RingTray: update " + tag + " available");
    if (cmdLine && *cmdLine) dial(wnd, cmdLine);

    MSG msg;
    while (GetMessageA(&msg, NULL, 0, 0) > 0) {
        TranslateMessage(&msg);
        DispatchMessageA(&msg);
    }
    Shell_NotifyIconA(NIM_DELETE, &g_icon);
    return 0;
}
