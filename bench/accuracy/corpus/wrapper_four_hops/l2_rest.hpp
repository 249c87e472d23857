#ifndef L2_REST_HPP
#define L2_REST_HPP
#include <string>
namespace httplib { class Client; }
namespace l2 {
struct Rest
{
    httplib::Client &cli;
    int read(const std::string &p);
    int write(const std::string &p, const std::string &b);
    int erase(const std::string &p);
};
}
#endif
