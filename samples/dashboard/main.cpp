// dashboard: shows an account's calls on http://localhost:8080/.
//
//   RC_TOKEN=... dashboard
#include <httplib.h>

#include <cstdlib>
#include <iostream>

#include "page.h"

int main() {
    const char* token = std::getenv("RC_TOKEN");
    if (token == nullptr) {
        std::cerr << "usage: RC_TOKEN=... dashboard\n";
        return 2;
    }
    dashboard::ApiClient api(token);

    // Routes that the dashboard serves: they look like the API's, and need no grant.
    httplib::Server server;
    server.Get("/", [&api](const httplib::Request&, httplib::Response& response) {
        response.set_content(dashboard::to_html(dashboard::load_numbers(api)), "text/html");
    });
    server.Get(R"(/restapi/v1.0/account/~/recording/(\d+))", [&api](const httplib::Request& request, httplib::Response& response) {
        response.set_content(dashboard::load_recording(api, request.matches[1]), "application/json");
    });
    server.Post("/call", [&api](const httplib::Request& request, httplib::Response& response) {
        api.ring_out("~", request.get_param_value("from"), request.get_param_value("to"));
        response.status = 204;
    });
    server.set_exception_handler([](const httplib::Request&, httplib::Response& response, std::exception_ptr error) {
        try {
            std::rethrow_exception(error);
        } catch (const std::exception& e) {
            response.status = 502;
            response.set_content(e.what(), "text/plain");
        }
    });
    std::cout << "http://localhost:8080/\n";
    return server.listen("localhost", 8080) ? 0 : 1;
}
