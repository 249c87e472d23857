#pragma once
#include <cpprest/http_client.h>
#include <cpprest/json.h>
#include <cpprest/uri_builder.h>
#include <pplx/pplxtasks.h>
#include <memory>

namespace roster {

using web::http::method;
using web::http::methods;
using utility::string_t;

enum class Area { Account, Queue, Extension, Rules };

// Token holder and request maker shared by everything in the program.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(string_t server, string_t id, string_t secret)
        : client_(server), id_(std::move(id)), secret_(std::move(secret)) {}

    pplx::task<void> login(string_t jwt);

    pplx::task<web::json::value> call(const method& m, const web::uri& where, web::json::value body = web::json::value::null());

    // path of a collection or, with an id, of one member
    static web::uri_builder at(Area area, const string_t& id = {});

private:
    pplx::task<void> grant(const string_t& form);
    web::http::client::http_client client_;
    string_t id_, secret_, access_, refresh_;
};

using SessionPtr = std::shared_ptr<Session>;

} // namespace roster
