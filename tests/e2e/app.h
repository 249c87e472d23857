// A small app in a folder of its own, and grantlint run in it. Its one call, in client.c on line 5, needs ReadCallLog.
#pragma once

#include <string>

#include "process.h"

namespace grantlint::tests {

inline constexpr const char* kClient = R"(#include <curl/curl.h>
void run(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/call-log");
    curl_easy_perform(curl);
}
)";

// Without the real header, so that these tests need no library.
inline constexpr const char* kCurl = R"(typedef void CURL;
typedef enum { CURLOPT_URL = 10002 } CURLoption;
CURL *curl_easy_init(void);
int curl_easy_setopt(CURL *, CURLoption, ...);
int curl_easy_perform(CURL *);
)";

struct App {
    TemporaryFolder folder;

    explicit App(const std::string& manifest = R"({"permissions": []})") {
        folder.write("curl/curl.h", kCurl);
        folder.write("client.c", kClient);
        if (!manifest.empty()) folder.write("grantlint.json", manifest);
    }

    // In the app's folder, with the header found.
    [[nodiscard]] Ran run(const std::string& arguments, const std::string& flags = " -- -I.") const {
        return grantlint::tests::run("cd " + quoted(folder.path()) + " && " + binary() + " " + arguments + flags);
    }

    [[nodiscard]] std::string read(const std::string& name) const { return read_file(folder.path() + "/" + name); }
};

inline bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace grantlint::tests
