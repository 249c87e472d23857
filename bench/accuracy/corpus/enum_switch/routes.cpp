#include "routes.h"

const char* to_text(Method method) {
    switch (method) {
        case Method::Get: return "GET";
        case Method::Post: return "POST";
        case Method::Delete: return "DELETE";
    }
    return "";
}

std::string to_path(Resource resource, const std::string& id) {
    const std::string account = "/restapi/v1.0/account/~";
    const std::string extension = account + "/extension/~";
    switch (resource) {
        case Resource::ActiveCalls: return extension + "/active-calls";
        case Resource::AccountLog: return account + "/call-log";
        case Resource::ExtensionLog: return extension + "/call-log";
        case Resource::Recording: return account + "/recording/" + id;
        case Resource::RecordingContent: return account + "/recording/" + id + "/content";
        case Resource::Sms: return extension + "/sms";
        case Resource::RingOut: return extension + "/ring-out";
        case Resource::Greeting: return extension + "/greeting";
    }
    return {};
}
