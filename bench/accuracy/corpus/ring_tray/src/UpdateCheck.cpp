#include <windows.h>
#include <wininet.h>
#include <string>

#include "Support.h"

namespace tray {

// Looks at the GitHub releases of this project once a day.
bool newVersionAvailable(std::string& tag)
{
    HINTERNET inet = InternetOpenA("RingTray", INTERNET_OPEN_TYPE_PRECONFIG, NULL, NULL, 0);
    HINTERNET req = InternetOpenUrlA(inet, "https://api.github.com/repos/jkoenig/ringtray/releases/latest",
                                     NULL, 0, INTERNET_FLAG_RELOAD, 0);
    std::string body;
    char buf[4096];
    DWORD got = 0;
    while (req && InternetReadFile(req, buf, sizeof(buf), &got) && got)
        body.append(buf, got);
    if (req) InternetCloseHandle(req);
    InternetCloseHandle(inet);

    size_t p = body.find("\"tag_name\":\"");
    if (p == std::string::npos) return false;
    p += 12;
    tag = body.substr(p, body.find('"', p) - p);
    return tag != RINGTRAY_VERSION;
}

}  // namespace tray
