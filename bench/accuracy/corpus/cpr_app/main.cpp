// idiom: tagged arguments, sessions
// library: cpr
// needs: cpr
// flags: -std=c++17
#include <cpr/cpr.h>

#include <iostream>
#include <string>

namespace {
const std::string kBase = "https://platform.ringcentral.com/restapi/v1.0/account/~";

cpr::Response get(const std::string& path, cpr::Parameters parameters = {}) {
    return cpr::Get(cpr::Url{kBase + path}, std::move(parameters), cpr::Bearer{"token"});
}
}  // namespace

int main() {
    const auto log = get("/call-log", {{"view", "Simple"}});  // call: GET /restapi/v1.0/account/{accountId}/call-log
    get("/extension/~/active-calls");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    get("/presence");  // call: GET /restapi/v1.0/account/{accountId}/presence
    cpr::Post(cpr::Header{{"Content-Type", "application/json"}}, cpr::Url{kBase, "/extension/~/sms"}, cpr::Body{"{}"});  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    cpr::Session session;
    session.SetUrl(cpr::Url{kBase + "/extension/101/call-log"});
    const auto mine = session.Get();  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    session.Delete();  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    if (log.status_code == 403) std::cerr << log.status_code << " /restapi/v1.0/account/~/call-log\n";  // silent
    return mine.status_code == 200 ? 0 : 1;
}
