#include <cassert>

#include "../net/request.hpp"

int main()
{
    using net::request;
    assert(net::base64("a:b") == "YTpi");
    assert(net::url_encode("+1 650") == "%2B1%20650");

    auto r = request::get("/restapi/v1.0/account/~/call-log").query("page", "2").query("perPage", "10");
    assert(r.target() == "/restapi/v1.0/account/~/call-log?page=2&perPage=10");
    assert(r.text("example.com").rfind("GET /restapi/v1.0/account/~/call-log?page=2&perPage=10 HTTP/1.1\r\n", 0) == 0);

    net::response res;
    res.headers.emplace_back("Retry-After", "7");
    assert(res.header("retry-after") == "7");
    return 0;
}
