#pragma once

#include "endpoint.hpp"

#define A2P_ROUTE(VERB, PATH)                    \
    static method verb() { return VERB; }        \
    static string_t route() { return U(PATH); }

namespace a2p {

// --- batches and messages ---------------------------------------------------

struct CreateBatch : Endpoint<CreateBatch> {
    A2P_ROUTE(methods::POST, "/restapi/v1.0/account/{accountId}/a2p-sms/batches")

    string_t from, text;
    std::vector<string_t> to;

    CreateBatch(string_t f, string_t t, std::vector<string_t> numbers)
        : from(std::move(f)), text(std::move(t)), to(std::move(numbers)) {}

    json::value body() const
    {
        json::value out;
        out[U("from")] = json::value(from);
        out[U("text")] = json::value(text);
        json::value messages = json::value::array();
        for (std::size_t i = 0; i < to.size(); ++i)
            messages[i][U("to")][0] = json::value(to[i]);
        out[U("messages")] = messages;
        return out;
    }
};

struct ListBatches : Endpoint<ListBatches> {
    A2P_ROUTE(methods::GET, "/restapi/v1.0/account/{accountId}/a2p-sms/batches")

    int page = 1;
    explicit ListBatches(int p) : page(p) {}
    Params query() const { return {{U("page"), utility::conversions::to_string_t(std::to_string(page))}}; }
};

struct GetBatch : Endpoint<GetBatch> {
    A2P_ROUTE(methods::GET, "/restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}")

    string_t id;
    explicit GetBatch(string_t i) : id(std::move(i)) {}
    Params params() const { return {{U("batchId"), id}}; }
};

struct ListMessages : Endpoint<ListMessages> {
    A2P_ROUTE(methods::GET, "/restapi/v1.0/account/{accountId}/a2p-sms/messages")

    string_t batch;
    explicit ListMessages(string_t b) : batch(std::move(b)) {}
    Params query() const { return {{U("batchId"), batch}, {U("view"), U("Detailed")}}; }
};

struct GetMessage : Endpoint<GetMessage> {
    A2P_ROUTE(methods::GET, "/restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}")

    string_t id;
    explicit GetMessage(string_t i) : id(std::move(i)) {}
    Params params() const { return {{U("messageId"), id}}; }
};

struct GetStatuses : Endpoint<GetStatuses> {
    A2P_ROUTE(methods::GET, "/restapi/v1.0/account/{accountId}/a2p-sms/statuses")
};

// --- consent ----------------------------------------------------------------

struct ListOptOuts : Endpoint<ListOptOuts> {
    A2P_ROUTE(methods::GET, "/restapi/v1.0/account/{accountId}/a2p-sms/opt-outs")

    string_t from;
    explicit ListOptOuts(string_t f) : from(std::move(f)) {}
    Params query() const { return {{U("from"), from}}; }
};

struct AssignOptOuts : Endpoint<AssignOptOuts> {
    A2P_ROUTE(methods::POST, "/restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign")

    json::value changes;
    explicit AssignOptOuts(json::value c) : changes(std::move(c)) {}
    json::value body() const { return changes; }
};

struct SearchConsents : Endpoint<SearchConsents> {
    A2P_ROUTE(methods::POST, "/restapi/v2/accounts/{accountId}/sms/consents/search")

    json::value filter;
    explicit SearchConsents(json::value f) : filter(std::move(f)) {}
    json::value body() const { return filter; }
};

struct UpdateConsents : Endpoint<UpdateConsents> {
    A2P_ROUTE(methods::PATCH, "/restapi/v2/accounts/{accountId}/sms/consents")

    json::value records;
    explicit UpdateConsents(json::value r) : records(std::move(r)) {}
    json::value body() const { return records; }
};

// --- registration -----------------------------------------------------------

struct ListBrands : Endpoint<ListBrands> {
    A2P_ROUTE(methods::GET, "/restapi/v1.0/account/{accountId}/sms-registration-brands")
};

struct ListCampaigns : Endpoint<ListCampaigns> {
    A2P_ROUTE(methods::GET, "/restapi/v1.0/account/{accountId}/sms-registration-brands/{brandId}/campaigns")

    string_t brand;
    explicit ListCampaigns(string_t b) : brand(std::move(b)) {}
    Params params() const { return {{U("brandId"), brand}}; }
};

struct SubmitNumbers : Endpoint<SubmitNumbers> {
    A2P_ROUTE(methods::POST, "/restapi/v1.0/account/{accountId}/sms-registration-brands/{brandId}"
                             "/campaigns/{campaignId}/submit-phone-numbers")

    string_t brand, campaign;
    json::value numbers;
    SubmitNumbers(string_t b, string_t c, json::value n)
        : brand(std::move(b)), campaign(std::move(c)), numbers(std::move(n)) {}
    Params params() const { return {{U("brandId"), brand}, {U("campaignId"), campaign}}; }
    json::value body() const { return numbers; }
};

} // namespace a2p
