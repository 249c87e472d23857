// idiom: other API: tasks and continuations
// library: C++ REST SDK
// needs: cpprest
// flags: -std=c++17
#include <cpprest/http_client.h>
#include <cpprest/json.h>

#include <vector>

using web::http::methods;
using web::http::client::http_client;

namespace {

utility::string_t issue(const utility::string_t& id) { return U("/api/v3/issues/") + id; }

pplx::task<web::json::value> get_json(http_client& client, const utility::string_t& path) {
    return client.request(methods::GET, path).then([](web::http::http_response response) { return response.extract_json(); });
}

}  // namespace

pplx::task<void> copy_comments(http_client& client, utility::string_t from, utility::string_t to) {
    return get_json(client, issue(from) + U("/comments"))  // call: GET /api/v3/issues/{issueId}/comments
        .then([&client, to](web::json::value comments) {
            std::vector<pplx::task<web::http::http_response>> posts;
            for (auto& comment : comments.as_array())
                posts.push_back(client.request(methods::POST, issue(to) + U("/comments"), comment));  // call: POST /api/v3/issues/{issueId}/comments
            return pplx::when_all(posts.begin(), posts.end());
        })
        .then([&client, from](std::vector<web::http::http_response>) {
            return client.request(methods::DEL, issue(from));  // call: DELETE /api/v3/issues/{issueId}
        })
        .then([](web::http::http_response) {});
}

int main() {
    http_client client(U("https://eu.tracker.example.com"));
    get_json(client, web::uri_builder(U("/api/v3/search")).append_query(U("q"), U("open")).to_string()).wait();  // call: GET /api/v3/search
    get_json(client, U("/api/v3/searches")).wait();  // silent
    copy_comments(client, U("A-1"), U("A-2")).wait();
    http_client mirror(U("https://mirror.example.org"));
    get_json(mirror, U("/api/v3/search")).wait();  // silent
    return 0;
}
