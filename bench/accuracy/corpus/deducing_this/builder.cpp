// idiom: fluent builder, deducing this
// library: libcurl
// needs: curl
// flags: -std=c++23
#include <curl/curl.h>

#include <string>
#include <string_view>
#include <utility>

struct Call {
    std::string verb = "GET";
    std::string url = "https://platform.ringcentral.com/restapi/v1.0";
    std::string body;

    template <class Self>
    auto&& account(this Self&& self, std::string_view id) {
        self.url.append("/account/").append(id);
        return std::forward<Self>(self);
    }
    template <class Self>
    auto&& extension(this Self&& self, std::string_view id) {
        self.url.append("/extension/").append(id);
        return std::forward<Self>(self);
    }
    template <class Self>
    auto&& to(this Self&& self, std::string_view what) {
        self.url += "/";
        self.url += what;
        return std::forward<Self>(self);
    }
    template <class Self>
    auto&& with(this Self&& self, std::string_view text) {
        self.verb = "POST";
        self.body = text;
        return std::forward<Self>(self);
    }
    bool run() const;
};

bool Call::run() const {
    CURL* curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, verb.c_str());
    if (!body.empty()) curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
    const auto rc = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return rc == CURLE_OK;
}

int main() {
    bool ok = Call{}.account("~").to("call-log").run();  // call: GET /restapi/v1.0/account/{accountId}/call-log
    ok &= Call().account("~").extension("~").to("sms").with("{}").run();  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    Call purge{.verb = "DELETE"};
    purge.account("~").extension("101").to("call-log");
    ok &= purge.run();  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    const auto call = Call{}.account("~").to("recording").to("17");
    ok &= call.run();  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    ok &= Call{call}.to("content").run();  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    ok &= Call{}.account("~").to("device").run();  // call: GET /restapi/v1.0/account/{accountId}/device
    const auto kept = Call{}.account("~").extension("~").to("active-calls").url;  // silent
    return ok && !kept.empty() ? 0 : 1;
}
