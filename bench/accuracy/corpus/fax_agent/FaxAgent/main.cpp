// idiom: interfaces with results in arguments, macros
// library: WinINet
// needs: windows_models
// flags: -std=c++14 -DUNICODE -D_UNICODE -I.
#include <stdio.h>
#include <wchar.h>

#include "RingCentral.h"

static std::wstring RegistryText(LPCWSTR name, LPCWSTR otherwise)
{
    WCHAR value[2048];
    DWORD size = sizeof value;
    if (RegGetValueW(HKEY_CURRENT_USER, L"Software\\FaxAgent", name, RRF_RT_REG_SZ, nullptr, value, &size) != ERROR_SUCCESS)
        return otherwise;
    return value;
}

static RcSettings LoadSettings()
{
    RcSettings s;
    s.host = RegistryText(L"Host", s.host.c_str());
    s.clientId = Utf8(RegistryText(L"ClientId", L""));
    s.clientSecret = Utf8(RegistryText(L"ClientSecret", L""));
    s.jwt = Utf8(RegistryText(L"Jwt", L""));
    s.updateUrl = RegistryText(L"UpdateUrl", L"https://downloads.example.com/faxagent");
    return s;
}

static void CheckForUpdate(const RcSettings& s)
{
    std::string text;
    if (SUCCEEDED(ReadUrl((s.updateUrl + L"/latest.txt").c_str(), &text)) && text != "5.1")
        wprintf(L"version %hs is available\n", text.c_str());
}

static int Usage()
{
    fputws(L"faxagent send NUMBER FILE...   POST /restapi/v1.0/account/~/extension/~/fax\n"
           L"faxagent inbox DIRECTORY\n"
           L"faxagent covers\n"
           L"faxagent cancel ID\n",
           stderr);
    return 2;
}

static HRESULT Send(IFaxService* fax, int argc, wchar_t** argv)
{
    FaxJob job;
    std::wstring id;
    HRESULT hr = iswdigit(argv[2][0]) || argv[2][0] == L'+' ? fax->Resolve(argv[2], &job.to)
                                                             : fax->FindContact(argv[2], &job.to);
    if (hr != S_OK)
        return hr;
    for (int i = 3; i < argc; ++i)
        job.files.push_back(argv[i]);
    fax->OwnName(&job.coverText);
    hr = fax->SendFax(job, &id);
    FaxState state;
    while (SUCCEEDED(hr) && (state.status.empty() || state.status == L"Queued")) {
        Sleep(5000);
        hr = fax->State(id, &state);
    }
    wprintf(L"%ls: %ls, %d pages\n", id.c_str(), state.status.c_str(), state.pages);
    const std::wstring mobile = RegistryText(L"NotifyMobile", L"");
    if (state.status != L"Sent" && !mobile.empty())
        fax->NotifyBySms(RegistryText(L"SmsFrom", L""), mobile, L"A fax was not sent: " + job.to);
    return hr;
}

static HRESULT Inbox(IFaxService* fax, const std::wstring& directory)
{
    std::vector<FaxState> list;
    const HRESULT hr = fax->Inbox(&list);
    for (const auto& f : list) {
        const std::wstring file = directory + L"\\" + f.id + L".pdf";
        if (SUCCEEDED(fax->SaveAttachment(f.id, f.id, file.c_str())))
            fax->MarkRead(f.id);
    }
    return hr;
}

int wmain(int argc, wchar_t** argv)
{
    if (argc < 2)
        return Usage();
    const RcSettings settings = LoadSettings();
    CheckForUpdate(settings);
    Ref<IFaxService> fax;
    HRESULT hr = CreateRingCentralFax(settings, fax.Put());
    if (SUCCEEDED(hr))
        hr = fax->Login();
    if (FAILED(hr)) {
        fwprintf(stderr, L"cannot log in: %08lx\n", (unsigned long)hr);
        return 1;
    }
    const std::wstring verb = argv[1];
    if (verb == L"send" && argc > 3) {
        hr = Send(fax.Get(), argc, argv);
    } else if (verb == L"inbox" && argc == 3) {
        hr = Inbox(fax.Get(), argv[2]);
    } else if (verb == L"cancel" && argc == 3) {
        hr = fax->Cancel(argv[2]);
    } else if (verb == L"contact" && argc == 4) {
        hr = fax->AddContact(argv[2], argv[3]);
    } else if (verb == L"covers") {
        std::vector<std::wstring> names;
        hr = fax->CoverPages(&names);
        for (const auto& n : names)
            _putws(n.c_str());
    } else {
        return Usage();
    }
    fax->Logout();
    return FAILED(hr);
}
