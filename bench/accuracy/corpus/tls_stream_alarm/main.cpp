// idiom: HTTP text into an iostream
// library: sockets
// flags: -std=c++17
#include "tls_stream.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <thread>

namespace {

constexpr const char* kHost = "platform.ringcentral.com";
constexpr const char* kMe = "/restapi/v1.0/account/~/extension/~";

std::string g_token;

// Ends the request line, adds what every request has.
std::ostream& headers(std::ostream& out) {
    return out << " HTTP/1.1\r\n"
               << "Host: " << kHost << "\r\n"
               << "Authorization: Bearer " << g_token << "\r\n"
               << "Connection: close\r\n";
}

struct json {
    std::string text;
};

std::ostream& operator<<(std::ostream& out, const json& body) {
    return out << "Content-Type: application/json\r\nContent-Length: " << body.text.size() << "\r\n\r\n" << body.text << std::flush;
}

int status_of(std::istream& in) {
    std::string version, line;
    int status = 0;
    in >> version >> status;
    std::getline(in, line);
    return status;
}

int simple_get(const std::string& path) {
    tls_stream s(kHost);
    s << "GET " << path << headers << "\r\n" << std::flush;
    return status_of(s);
}

int ring(const std::string& number) {
    tls_stream s(kHost);
    s << "POST " << kMe << "/ring-out" << headers << json{"{\"to\":{\"phoneNumber\":\"" + number + "\"}}"};  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    return status_of(s);
}

int text(const std::string& number, const std::string& what) {
    std::ostringstream body;
    body << R"({"to":[{"phoneNumber":")" << number << R"("}],"text":")" << what << R"("})";
    tls_stream s(kHost);
    s << "POST /restapi/v1.0/account/~/extension/~/sms HTTP/1.1\r\n"  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
      << "Host: " << kHost << "\r\n"
      << "Authorization: Bearer " << g_token << "\r\n"
      << "Content-Type: application/json\r\n"
      << "Content-Length: " << body.str().size() << "\r\n\r\n"
      << body.str() << std::flush;
    return status_of(s);
}

int acknowledge(long message) {
    tls_stream s(kHost);
    s << "PUT " << kMe << "/message-store/" << message << headers << json{R"({"readStatus":"Read"})"};  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    return status_of(s);
}

int cancel(const std::string& ringout) {
    std::string request = "DELETE ";
    request += kMe;
    request += "/ring-out/" + ringout;
    request += " HTTP/1.1\r\nHost: ";
    request += kHost;
    request += "\r\nAuthorization: Bearer " + g_token + "\r\n\r\n";
    tls_stream s(kHost);
    s.write(request.data(), static_cast<std::streamsize>(request.size()));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
    s.flush();
    return status_of(s);
}

void explain(int status) {
    std::cerr << "POST " << kMe << "/ring-out gave " << status << '\n';  // silent
    std::clog << "GET /restapi/v1.0/account/~/active-calls HTTP/1.1\r\n";  // silent
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: alarm NUMBER...\n";
        return 2;
    }
    if (const char* token = std::getenv("RC_TOKEN")) g_token = token;

    if (simple_get("/restapi/v1.0") != 200) return 1;  // call: GET /restapi/v1.0
    simple_get(std::string(kMe) + "/forwarding-number");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number

    for (int i = 1; i < argc; ++i) {
        const int status = ring(argv[i]);
        if (status / 100 != 2) {
            explain(status);
            text(argv[i], "The alarm went off");
        }
        std::this_thread::sleep_for(std::chrono::seconds(20));
        cancel("Y3MxNzI");
    }
    acknowledge(4711);
}
