#include "campaign.hpp"

#include <iostream>
#include <thread>

namespace a2p {

bool Campaign::numbers_registered(const string_t& from)
{
    json::value brands = ListBrands{}.send(api_).get();  // call: GET /restapi/v1.0/account/{accountId}/sms-registration-brands
    for (const auto& brand : brands[U("records")].as_array()) {
        const auto id = brand.at(U("id")).as_string();
        json::value campaigns = ListCampaigns(id).send(api_).get();  // call: GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns
        for (const auto& c : campaigns[U("records")].as_array()) {
            const auto& numbers = c.at(U("phoneNumbers")).as_array();
            for (const auto& n : numbers)
                if (n.as_string() == from)
                    return true;
        }
        if (campaigns[U("records")].size() > 0) {
            json::value body;
            body[U("phoneNumbers")][0] = json::value(from);
            const auto first = campaigns[U("records")][0][U("id")].as_string();
            SubmitNumbers(id, first, body).send(api_).wait();  // call: POST /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers
        }
    }
    return false;
}

std::set<string_t> Campaign::opted_out(const string_t& from, const std::vector<string_t>& to)
{
    std::set<string_t> out;
    auto list = ListOptOuts(from).send(api_).get();  // call: GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs
    for (const auto& r : list[U("records")].as_array())
        out.insert(r.at(U("to")).as_string());

    json::value filter;
    filter[U("from")] = json::value(from);
    for (std::size_t i = 0; i < to.size(); ++i)
        filter[U("to")][i] = json::value(to[i]);
    const SearchConsents search(filter);
    auto consents = search.send(api_).get();  // call: POST /restapi/v2/accounts/{accountId}/sms/consents/search
    for (const auto& r : consents[U("records")].as_array())
        if (r.at(U("status")).as_string() != U("OptIn"))
            out.insert(r.at(U("to")).as_string());
    return out;
}

void Campaign::import_opt_outs(const string_t& from, const std::vector<string_t>& numbers)
{
    json::value body;
    body[U("from")] = json::value(from);
    json::value records = json::value::array();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        body[U("optOuts")][i] = json::value(numbers[i]);
        records[i][U("to")] = json::value(numbers[i]);
        records[i][U("status")] = json::value(U("OptOut"));
    }
    auto legacy = AssignOptOuts(body).send(api_);  // call: POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign
    auto current = UpdateConsents(records).send(api_);  // call: PATCH /restapi/v2/accounts/{accountId}/sms/consents
    (legacy && current).wait();
}

string_t Campaign::blast(const string_t& from, const string_t& text, std::vector<string_t> to)
{
    auto created = CreateBatch{from, text, std::move(to)}.send(api_).get();  // call: POST /restapi/v1.0/account/{accountId}/a2p-sms/batches
    const auto id = created[U("id")].as_string();

    GetBatch poll(id);
    for (int i = 0; i < 60; ++i) {
        auto batch = poll.send(api_).get();  // call: GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}
        if (batch[U("status")].as_string() == U("Completed"))
            break;
        std::this_thread::sleep_for(std::chrono::seconds(2));
    }
    return id;
}

void Campaign::report(const string_t& batch)
{
    auto explained = ListMessages(batch).send(api_).then([this](json::value list) {  // call: GET /restapi/v1.0/account/{accountId}/a2p-sms/messages
        for (const auto& m : list[U("records")].as_array())
            if (m.at(U("messageStatus")).as_string() == U("SendingFailed"))
                explain(m.at(U("id")).as_string());
    });
    explained.wait();
    auto totals = GetStatuses().send(api_).get();  // call: GET /restapi/v1.0/account/{accountId}/a2p-sms/statuses
    std::cout << utility::conversions::to_utf8string(totals.serialize()) << '\n';
}

void Campaign::explain(const string_t& message)
{
    auto m = GetMessage{message}.send(api_).get();  // call: GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}
    std::cout << utility::conversions::to_utf8string(m[U("errorCode")].as_string()) << '\n';
}

std::size_t Campaign::count_batches()
{
    std::size_t n = 0;
    for (int page = 1;; ++page) {
        auto list = ListBatches(page).send(api_).get();  // call: GET /restapi/v1.0/account/{accountId}/a2p-sms/batches
        n += list[U("records")].size();
        if (list[U("records")].size() == 0)
            return n;
    }
}

} // namespace a2p
