// idiom: other API: verb table
// library: Boost.Beast
// needs: beast
// flags: -std=c++20
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <string>

namespace http = boost::beast::http;

enum class Op : std::size_t { show, edit, drop, comment, attach };

struct Entry {
    http::verb verb;
    const char* head;
    const char* tail;
};

constexpr std::array<Entry, 5> kTable{{
    {http::verb::get, "/api/v3/issues/", ""},
    {http::verb::patch, "/api/v3/issues/", ""},
    {http::verb::delete_, "/api/v3/issues/", ""},
    {http::verb::post, "/api/v3/issues/", "/comments"},
    {http::verb::put, "/api/v3/issues/", "/attachments/log.txt"},
}};

void run(boost::beast::tcp_stream& stream, Op op, const std::string& id, std::string body = {}) {
    const Entry& entry = kTable[static_cast<std::size_t>(op)];
    http::request<http::string_body> req{entry.verb, entry.head + id + entry.tail, 11, std::move(body)};
    req.set(http::field::host, "tracker.example.com");
    req.prepare_payload();
    http::write(stream, req);
}

int main(int argc, char** argv) {
    boost::asio::io_context context;
    boost::beast::tcp_stream stream(context);
    const std::string id = argc > 1 ? argv[1] : "T-1";
    run(stream, Op::show, id);  // call: GET /api/v3/issues/{issueId}
    run(stream, Op::edit, id, "{}");  // call: PATCH /api/v3/issues/{issueId}
    run(stream, Op::comment, id, "{}");  // call: POST /api/v3/issues/{issueId}/comments
    run(stream, Op::attach, id, "text");  // call: PUT /api/v3/issues/{issueId}/attachments/{name}
    run(stream, Op::drop, id);  // call: DELETE /api/v3/issues/{issueId}
    return std::string(kTable[0].head) == "/api/v3/issues/";  // silent
}
