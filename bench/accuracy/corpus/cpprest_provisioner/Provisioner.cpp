#include "Provisioner.h"

using namespace web;
using namespace web::http;
using namespace web::http::client;
using utility::string_t;

namespace provisioning
{

Provisioner::Provisioner(const string_t& server, const string_t& token) : m_client(server), m_token(token) {}

pplx::task<json::value> Provisioner::Send(const method& method, const uri& uri, const json::value& body)
{
    http_request request(method);
    request.set_request_uri(uri);
    request.headers().add(header_names::authorization, U("Bearer ") + m_token);
    if (!body.is_null())
    {
        request.set_body(body);
    }
    return m_client.request(request).then([](http_response response) {
        if (response.status_code() >= status_codes::BadRequest)
        {
            throw ApiException(response.status_code());
        }
        return response.status_code() == status_codes::NoContent ? pplx::task_from_result(json::value()) : response.extract_json();
    });
}

pplx::task<json::value> Provisioner::CreateUsers(const std::vector<User>& users)
{
    auto all = pplx::task_from_result(json::value::array());
    for (const auto& user : users)
    {
        auto body = json::value::object();
        body[U("contact")][U("firstName")] = json::value::string(user.firstName);
        body[U("contact")][U("email")] = json::value::string(user.email);
        all = all.then([=](json::value done) {
            return Send(methods::POST, V1().append_path(U("extension")).to_uri(), body).then([done](json::value created) mutable { // call: POST /restapi/v1.0/account/{accountId}/extension
                done[done.size()] = created[U("id")];
                return done;
            });
        });
    }
    return all;
}

pplx::task<json::value> Provisioner::BatchProvision(const std::vector<User>& users)
{
    auto body = json::value::object();
    auto records = json::value::array(users.size());
    for (size_t i = 0; i < users.size(); ++i)
    {
        records[i][U("email")] = json::value::string(users[i].email);
    }
    body[U("records")] = records;
    return Send(methods::POST, V2().append_path(U("/batch-provisioning/users")).to_uri(), body); // call: POST /restapi/v2/accounts/{accountId}/batch-provisioning/users
}

pplx::task<void> Provisioner::DeleteExtensions(const std::vector<string_t>& ids)
{
    auto body = json::value::object();
    body[U("records")] = json::value::array(ids.size());
    for (size_t i = 0; i < ids.size(); ++i)
    {
        body[U("records")][i][U("id")] = json::value::string(ids[i]);
    }
    return Send(methods::DEL, V2().append(U("/extensions")).to_uri(), body).then([](pplx::task<json::value> previous) { // call: DELETE /restapi/v2/accounts/{accountId}/extensions
        try
        {
            previous.get();
        }
        catch (const ApiException& e)
        {
            ucerr << U("DELETE /restapi/v2/accounts/~/extensions: ") << e.Code << std::endl; // silent
        }
    });
}

pplx::task<json::value> Provisioner::AddNumbers(const std::vector<string_t>& numbers)
{
    std::vector<json::value> records;
    for (const auto& number : numbers)
    {
        records.push_back(json::value::object({{U("phoneNumber"), json::value::string(number)}}));
    }
    const auto body = json::value::object({{U("records"), json::value::array(records)}});
    return Send(methods::POST, V2().append_path(U("phone-numbers")).append_path(U("bulk-add")).to_uri(), body).then([this](json::value task) { // call: POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add
        return WaitForNumbers(task[U("id")].as_string());
    });
}

pplx::task<json::value> Provisioner::WaitForNumbers(const string_t& taskId)
{
    const auto uri = V2().append_path(U("phone-numbers/bulk-add")).append_path(taskId, true).to_uri();
    return Send(methods::GET, uri).then([=](json::value task) { // call: GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}
        if (task[U("status")].as_string() == U("Processing"))
        {
            return WaitForNumbers(taskId);
        }
        return pplx::task_from_result(task);
    });
}

pplx::task<json::value> Provisioner::MoveToSite(const string_t& site, const json::value& extensions)
{
    auto builder = V1();
    builder.append_path(U("sites"));
    builder.append_path(site);
    builder.append_path(U("bulk-assign"));
    return Send(methods::POST, builder.to_uri(), json::value::object({{U("addedExtensionIds"), extensions}})); // call: POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign
}

pplx::task<string_t> Provisioner::Timezone(const string_t& name)
{
    uri_builder builder(U("/restapi/v1.0/dictionary/timezone"));
    builder.append_query(U("perPage"), 1000);
    return Send(methods::GET, builder.to_uri()).then([name](json::value page) { // call: GET /restapi/v1.0/dictionary/timezone
        for (const auto& zone : page[U("records")].as_array())
        {
            if (zone.at(U("name")).as_string() == name)
            {
                return zone.at(U("id")).as_string();
            }
        }
        return string_t();
    });
}

pplx::task<json::value> Provisioner::SetRegionalSettings(const json::value& settings)
{
    return Send(U("PATCH"), V2().append_path(U("regional-settings")).to_string(), settings); // call: PATCH /restapi/v2/accounts/{accountId}/regional-settings
}

}
