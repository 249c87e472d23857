// idiom: std::variant and std::visit
// library: cpp-httplib
// needs: httplib
// flags: -std=c++20
#include <httplib.h>

#include <iostream>
#include <string>
#include <utility>
#include <variant>

struct GetRequest {
    std::string path;
};
struct PostRequest {
    std::string path;
    std::string json;
};
struct DeleteRequest {
    std::string path;
};
using AnyRequest = std::variant<GetRequest, PostRequest, DeleteRequest>;

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};

class Dispatcher {
public:
    httplib::Result dispatch(const AnyRequest& request) {
        return std::visit(Overloaded{
                              [&](const GetRequest& get) { return http_.Get(get.path); },
                              [&](const PostRequest& post) { return http_.Post(post.path, post.json, "application/json"); },
                              [&](const DeleteRequest& del) { return http_.Delete(del.path); },
                          },
                          request);
    }

private:
    httplib::Client http_{"https://platform.ringcentral.com"};
};

struct Printer {
    void operator()(const GetRequest& r) const { std::cout << "GET " << r.path << '\n'; }
    void operator()(const PostRequest& r) const { std::cout << "POST " << r.path << '\n'; }
    void operator()(const DeleteRequest& r) const { std::cout << "DELETE " << r.path << '\n'; }
};

int main() {
    Dispatcher dispatcher;
    dispatcher.dispatch(GetRequest{"/restapi/v1.0/account/~/call-log"});  // call: GET /restapi/v1.0/account/{accountId}/call-log
    dispatcher.dispatch(PostRequest{"/restapi/v1.0/account/~/extension/~/sms", "{}"});  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    const AnyRequest purge = DeleteRequest{.path = "/restapi/v1.0/account/~/extension/~/call-log"};
    dispatcher.dispatch(purge);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    dispatcher.dispatch(PostRequest{"/restapi/v1.0/account/~/call-log", "{}"});  // silent
    std::visit(Printer{}, AnyRequest{GetRequest{"/restapi/v1.0/account/~/recording/1"}});  // silent
    return 0;
}
