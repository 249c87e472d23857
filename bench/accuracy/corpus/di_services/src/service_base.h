#pragma once

#include <nlohmann/json.hpp>

#include "rc/services.h"

namespace rc {

class ServiceError : public std::runtime_error {
public:
    ServiceError(int status, const std::string& text) : std::runtime_error(text), status_(status) {}
    int status() const { return status_; }

private:
    int status_;
};

class ServiceBase {
protected:
    using json = nlohmann::json;

    ServiceBase(ITransport& transport, std::string accountId)
        : transport_(transport), accountId_(std::move(accountId))
    {
    }

    json perform(const Request& request)
    {
        const Response res = transport_.execute(request);
        if (!res.ok()) {
            const json error = json::parse(res.body, nullptr, false);
            throw ServiceError(res.status, error.is_object() ? error.value("message", res.body) : res.body);
        }
        return res.body.empty() ? json::object() : json::parse(res.body);
    }

    json perform(Request request, const json& body)
    {
        return perform(request.body("application/json", body.dump()));
    }

    static json ids(const std::vector<std::string>& list)
    {
        json out = json::array();
        for (const auto& id : list)
            out.push_back({{"id", id}});
        return out;
    }

    Request account(Verb verb, const std::string& rest) const
    {
        return Request(verb, "/restapi/v1.0/account/{accountId}" + rest).set("accountId", accountId_);
    }

    ITransport& transport_;
    std::string accountId_;
};

}  // namespace rc
