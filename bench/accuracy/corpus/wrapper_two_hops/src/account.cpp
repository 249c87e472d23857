#include "phone/account.h"

namespace phone {

std::string Account::fetch(const std::string& tail) { return http_.get("/account/" + id_ + tail); }

std::string Account::call_log() { return fetch("/call-log?view=Detailed"); }  // call: GET /restapi/v1.0/account/{accountId}/call-log
std::string Account::recording(const std::string& id) {
    return fetch("/recording/" + id);  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
}
std::string Account::audio(const std::string& id) {
    auto meta = recording(id);
    if (meta.find("/restapi/v1.0/account/~/recording/1/content") != std::string::npos) return meta;  // silent
    return fetch("/recording/" + id + "/content");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
}
std::string Account::devices() { return fetch("/device"); }  // call: GET /restapi/v1.0/account/{accountId}/device
std::string Account::raw(const std::string& tail) { return fetch(tail); }

}  // namespace phone
