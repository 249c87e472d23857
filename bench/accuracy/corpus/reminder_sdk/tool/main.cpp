// idiom: generated API classes, task chains
// library: C++ REST SDK
// needs: cpprest
// flags: -std=c++14 -I.
// Sends reminders by SMS, calls those who do not react.
#include <cpprest/http_client.h>

#include <cstdlib>
#include <fstream>
#include <iostream>

#include "../client/api/MessagesApi.h"
#include "../client/api/OAuthApi.h"
#include "../client/api/UserApi.h"

using namespace ringcentral::client;
using web::json::value;

namespace {

std::string env(const char* name)
{
    const char* v = std::getenv(name);
    if (!v)
        throw std::runtime_error(std::string(name) + " is not set");
    return v;
}

value phone(const utility::string_t& number)
{
    value v;
    v[U("phoneNumber")] = value::string(number);
    return v;
}

// The practice software, on the local network.
pplx::task<value> appointments(const utility::string_t& base)
{
    web::http::client::http_client client(base);
    return client.request(web::http::methods::GET, U("/api/v2/appointments?day=tomorrow"))
        .then([](web::http::http_response r) { return r.extract_json(); });
}

pplx::task<void> confirm(const utility::string_t& base, int64_t appointment)
{
    web::http::client::http_client client(base);
    web::uri_builder path(U("/api/v2/appointments"));
    path.append_path(ApiClient::parameterToString(appointment)).append_path(U("confirmed"));
    return client.request(web::http::methods::PUT, path.to_string()).then([](web::http::http_response) {});
}

}  // namespace

int main()
try {
    auto conf = std::make_shared<ApiConfiguration>();
    conf->clientId = utility::conversions::to_string_t(env("RC_CLIENT_ID"));
    conf->clientSecret = utility::conversions::to_string_t(env("RC_CLIENT_SECRET"));
    conf->assertion = utility::conversions::to_string_t(env("RC_JWT"));
    const auto practice = utility::conversions::to_string_t(env("PRACTICE_URL"));
    auto client = std::make_shared<ApiClient>(conf);
    OAuthApi oauth(client);
    MessagesApi messages(client);
    UserApi users(client);
    const auto acc = conf->accountId;
    const utility::string_t me = U("~");

    ParamMap grant;
    grant[U("grant_type")] = U("urn:ietf:params:oauth:grant-type:jwt-bearer");
    grant[U("assertion")] = conf->assertion;
    auto token = oauth.getToken(grant).get().at(U("access_token")).as_string();
    client->setAccessToken(token);

    auto from = users.listExtensionPhoneNumbers(acc, me, {{U("usageType"), U("DirectNumber")}})
                    .then([](value v) { return v[U("records")][0][U("phoneNumber")].as_string(); })
                    .get();
    auto who = users.readExtension(acc, me).get();
    std::cout << "sending as " << utility::conversions::to_utf8string(who[U("name")].as_string()) << '\n';
    for (auto& a : appointments(practice).get().as_array()) {
        value body;
        body[U("from")] = phone(from);
        body[U("to")][0] = phone(a[U("phone")].as_string());
        body[U("text")] = value::string(U("Please answer YES to confirm your appointment."));
        messages.createSMSMessage(acc, me, body).wait();
    }

    auto answers = messages.listMessages(acc, me, {{U("direction"), U("Inbound")}, {U("readStatus"), U("Unread")}});
    for (auto& m : answers.get()[U("records")].as_array()) {
        const auto id = m[U("id")].as_number().to_int64();
        auto full = messages.readMessage(acc, me, id).get();
        if (full[U("subject")].as_string() == U("YES"))
            confirm(practice, id).wait();
        value read;
        read[U("readStatus")] = value::string(U("Read"));
        messages.updateMessage(acc, me, id, read)
            .then([&](value) { return messages.deleteMessage(acc, me, id, false); })
            .wait();
    }
    if (users.readUserPresenceStatus(acc, me).get()[U("telephonyStatus")].as_string() == U("NoCall")) {
        value call;
        call[U("from")] = phone(from);
        call[U("to")] = phone(U("+16505550100"));
        auto started = users.createRingOutCall(acc, me, call).get();
        users.deleteRingOutCall(acc, me, started[U("id")].as_string()).wait();
    }
    oauth.revokeToken(token).wait();
    return 0;
} catch (const ApiException& e) {
    std::cerr << e.what() << ": " << e.content() << '\n';
    return 1;
}
