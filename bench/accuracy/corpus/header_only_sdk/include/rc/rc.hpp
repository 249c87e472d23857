#pragma once

#include "resource.hpp"

namespace rc {

class extension : public node {
public:
    extension(connection& c, const std::string& account, const std::string& id) : node{c, account + "/extension/" + id} {}

    auto forwarding_numbers() const { return collection<"forwarding-number", readable, creatable>{*connection_, path_}; }
    auto templates() const { return collection<"message-store-templates", readable, updatable>{*connection_, path_}; }

    auto info() const { return do_get(); } // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
    auto caller_id() const { return connection_->http.Get(child("caller-id")); } // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id
    auto set_caller_id(const std::string& json) const { return connection_->http.Put(child("caller-id"), json, "application/json"); } // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id
};

class account : public node {
public:
    explicit account(connection& c, const std::string& id = "~") : node{c, "/restapi/v1.0/account/" + id} {}

    extension me() const { return {*connection_, path_, "~"}; }
    extension operator[](segment auto id) const { return {*connection_, path_, to_segment(id)}; }

    auto custom_fields() const { return collection<"custom-fields", readable, creatable, removable>{*connection_, path_}; }
    auto service_info() const { return connection_->http.Get(child("service-info")); } // call: GET /restapi/v1.0/account/{accountId}/service-info
};

} // namespace rc
