// idiom: negative: other hosts and look-alike routes
// library: libcurl
// needs: curl httplib
// flags: -std=c++17
#include <curl/curl.h>
#include <httplib.h>

#include <string>

static void get(CURL* curl, const std::string& url) {
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_perform(curl);
}

void other_hosts(CURL* curl, const std::string& id) {
    get(curl, "https://platform.example.com/restapi/v1.0/account/~/call-log");  // silent
    get(curl, "http://localhost:8080/restapi/v1.0/account/~/recording/" + id);  // silent
    get(curl, "https://platform.ringcentral.com.evil.example/restapi/v1.0/account/~/call-log");  // silent
    httplib::Client proxy("https://proxy.internal.example");
    proxy.Get("/restapi/v1.0/account/~/call-log");  // silent
    proxy.Post("/restapi/v1.0/account/~/extension/~/sms", "{}", "application/json");  // silent
}

void other_routes(CURL* curl, const std::string& id) {
    const std::string base = "https://platform.ringcentral.com/restapi/v1.0";
    get(curl, base + "/account/~/call-log-sync");  // call: GET /restapi/v1.0/account/{accountId}/call-log-sync
    get(curl, base + "/account/~/extension/~/call-log/" + id + "/notes");  // silent
    get(curl, base + "/account/~/recordings/" + id);  // silent
    get(curl, base + "/account/~/extension/active-calls");  // silent
    get(curl, base + "/glip/account/~/call-log");  // silent
    get(curl, base + "account/~/call-log");  // silent
    get(curl, base + "/dictionary/call-log");  // silent
    get(curl, base + "/account//call-log");  // silent
    get(curl, "https://platform.ringcentral.com/oauth/token?redirect=/restapi/v1.0/account/~/call-log");  // silent
    get(curl, "https://platform.ringcentral.com/proxy/v1.0/account/~/call-log");  // silent
}

void other_methods(httplib::Client& client) {
    client.Put("/restapi/v1.0/account/~/call-log", "{}", "application/json");  // silent
    client.Delete("/restapi/v1.0/account/~/recording/1");  // silent
    client.Post("/restapi/v1.0/account/~/recording/1/content", "", "text/plain");  // silent
    client.Options("/restapi/v1.0/account/~/extension/~/sms");  // silent
    client.Head("/restapi/v1.0/account/~/extension/~/active-calls");  // silent
}
