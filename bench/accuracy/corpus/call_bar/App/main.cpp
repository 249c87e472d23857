// idiom: class of paths, fluent builder, wide strings
// library: WinHTTP
// needs: windows_models
// flags: -std=c++14 -I.
#include "CallBar.h"

#include <iostream>

static int Usage()
{
    std::wcerr << L"callbar test | call DEVICE NUMBER | hold|unhold|park|pickup SESSION PARTY | hangup SESSION\n"
                  L"        block NUMBER | unblock ID | faxes\n"
                  L"Rights: POST /restapi/v1.0/account/~/telephony/call-out needs CallControl.\n";
    return 2;
}

int wmain(int argc, wchar_t** argv)
{
    if (argc < 2)
        return Usage();
    const std::wstring what = argv[1];
    const auto arg = [&](int i) { return i < argc ? std::wstring(argv[i]) : std::wstring(); };
    try
    {
        const rc::Settings settings = rc::Settings::FromRegistry();
        rc::Client client(settings);
        CallBar bar(client, settings);
        bool ok = true;
        if (what == L"test")
            ok = bar.SelfTest();
        else if (what == L"call")
            std::wcout << bar.StartCall(arg(2), arg(3)) << L"\n";
        else if (what == L"hold")
            ok = bar.Act(CallAction::Hold, arg(2), arg(3));
        else if (what == L"unhold")
            ok = bar.Act(CallAction::Unhold, arg(2), arg(3));
        else if (what == L"park")
            ok = bar.Act(CallAction::Park, arg(2), arg(3));
        else if (what == L"pickup")
            ok = bar.Act(CallAction::Pickup, arg(2), arg(3));
        else if (what == L"hangup")
            ok = bar.HangUp(arg(2));
        else if (what == L"transfer")
            ok = bar.Transfer(arg(2), arg(3), arg(4));
        else if (what == L"mute")
            ok = bar.Mute(arg(2), arg(3), true);
        else if (what == L"block")
            std::wcout << bar.Block(arg(2)) << L"\n";
        else if (what == L"unblock")
            ok = bar.Unblock(arg(2));
        else if (what == L"faxes")
        {
            for (const auto& id : bar.UnreadFaxes())
            {
                std::cout << id << "\n";
                bar.MarkRead(rc::Widen(id));
            }
        }
        else
            return Usage();
        client.Logout();
        return ok ? 0 : 1;
    }
    catch (const std::exception& e)
    {
        std::cerr << e.what() << "\n";
        return 1;
    }
}
