// idiom: what nobody could resolve
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include <httplib.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

static std::string read(const char* name) {
    std::ifstream in(name);
    return {std::istreambuf_iterator<char>(in), {}};
}

void forward(httplib::Client& upstream, const httplib::Request& incoming) {
    upstream.send(incoming);  // unresolved
    upstream.Get(incoming.path);  // unresolved
    upstream.Get("/restapi/v1.0/account/~/" + incoming.get_param_value("what"));  // unresolved
}

void from_files(httplib::Client& client, int argc, char** argv) {
    client.Get(read("path.txt"));  // unresolved
    if (argc > 1) client.Post(argv[1], "{}", "application/json");  // unresolved
    for (std::string line; std::getline(std::cin, line);) client.Get("/restapi/v1.0" + line);  // unresolved
    client.Get("/restapi/v1.0/account/" + read("account.txt") + "/call-log");  // call: GET /restapi/v1.0/account/{accountId}/call-log
    client.Get("/restapi/v1.0/account/~/recording/" + read("id.txt") + "/content");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    client.Get("/restapi/v1.0/account/~/recording/" + read("id.txt"));  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
}
