#pragma once

#include <cpprest/http_client.h>
#include <cpprest/json.h>

#include <functional>
#include <string>
#include <vector>

namespace provisioning
{

struct User
{
    utility::string_t firstName;
    utility::string_t email;
    utility::string_t site;
};

class ApiException : public std::runtime_error
{
public:
    explicit ApiException(web::http::status_code code) : std::runtime_error("HTTP " + std::to_string(code)), Code(code) {}
    const web::http::status_code Code;
};

class Provisioner
{
public:
    Provisioner(const utility::string_t& server, const utility::string_t& token);

    pplx::task<web::json::value> CreateUsers(const std::vector<User>& users);
    pplx::task<web::json::value> BatchProvision(const std::vector<User>& users);
    pplx::task<void> DeleteExtensions(const std::vector<utility::string_t>& ids);
    pplx::task<web::json::value> AddNumbers(const std::vector<utility::string_t>& numbers);
    pplx::task<web::json::value> WaitForNumbers(const utility::string_t& taskId);
    pplx::task<web::json::value> MoveToSite(const utility::string_t& site, const web::json::value& extensions);
    pplx::task<utility::string_t> Timezone(const utility::string_t& name);
    pplx::task<web::json::value> SetRegionalSettings(const web::json::value& settings);

private:
    pplx::task<web::json::value> Send(const web::http::method& method, const web::uri& uri, const web::json::value& body = {});
    web::uri_builder V1() const { return web::uri_builder(U("/restapi/v1.0")).append_path(U("account")).append_path(U("~")); }
    web::uri_builder V2() const { return web::uri_builder(U("/restapi/v2/accounts/~")); }

    web::http::client::http_client m_client;
    utility::string_t m_token;
};

}
