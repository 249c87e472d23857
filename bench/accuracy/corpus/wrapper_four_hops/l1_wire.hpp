#ifndef L1_WIRE_HPP
#define L1_WIRE_HPP
#include <httplib.h>
#include <string>
namespace l1 {
inline int send(httplib::Client &cli, const char *method, const std::string &target, const std::string &body)
{
    httplib::Request req;
    req.method = method;
    req.path = target;
    req.body = body;
    auto res = cli.send(req);
    return res ? res->status : -1;
}
}
#endif
