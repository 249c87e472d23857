// idiom: tasks, uri_builder factories
// library: C++ REST SDK
// needs: cpprest
// flags: -std=c++14
#include "Provisioner.h"

#include <cpprest/http_listener.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace provisioning;
using web::http::experimental::listener::http_listener;

static std::vector<User> ReadCsv(const std::string& name)
{
    std::vector<User> users;
    std::ifstream in(name);
    for (std::string line; std::getline(in, line);)
    {
        std::istringstream fields(line);
        User user;
        std::getline(fields, user.firstName, ',');
        std::getline(fields, user.email, ',');
        std::getline(fields, user.site, ',');
        users.push_back(user);
    }
    return users;
}

int main(int argc, char* argv[])
{
    if (argc < 2) return 2;

    http_listener progress(U("http://localhost:8080/restapi/v2/accounts/~/batch-provisioning/users")); // silent
    progress.support(web::http::methods::GET, [](web::http::http_request request) { request.reply(web::http::status_codes::OK); });
    progress.open().wait();

    Provisioner provisioner(U("https://platform.ringcentral.com"), std::getenv("RC_TOKEN"));
    const auto users = ReadCsv(argv[1]);
    try
    {
        provisioner.Timezone(U("US/Pacific"))
            .then([&](utility::string_t id) {
                return provisioner.SetRegionalSettings(web::json::value::object({{U("timezoneId"), web::json::value::string(id)}}));
            })
            .then([&](web::json::value) { return users.size() > 20 ? provisioner.BatchProvision(users) : provisioner.CreateUsers(users); })
            .then([&](web::json::value ids) { return provisioner.MoveToSite(users.front().site, ids); })
            .then([&](web::json::value) { return provisioner.AddNumbers({U("+16505550100")}); })
            .then([&](web::json::value) { return provisioner.DeleteExtensions({U("1")}); })
            .wait();
    }
    catch (const std::exception& e)
    {
        std::cerr << e.what() << '\n';
        return 1;
    }
    return 0;
}
