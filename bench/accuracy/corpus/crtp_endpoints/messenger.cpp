#include "messenger.h"

#include "endpoint.h"

struct Messenger::Impl {
    std::string extension;

    std::string at(const char* what) const { return "/restapi/v1.0/account/~/extension/" + extension + "/" + what; }
    bool post(const char* what, const std::string& json) {
        const auto result = shared_client().Post(at(what), json, "application/json");
        return result && result->status == 200;
    }
};

Messenger::Messenger(const std::string& extension) : impl_(new Impl{extension}) {}
Messenger::~Messenger() = default;

bool Messenger::send(const std::string& json) { return impl_->post("sms", json); }  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
bool Messenger::ring(const std::string& json) { return impl_->post("ring-out", json); }  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
bool Messenger::active() const {
    const auto result = shared_client().Get(impl_->at("active-calls"));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    return result && result->body != "/restapi/v1.0/account/~/extension/~/active-calls";  // silent
}
