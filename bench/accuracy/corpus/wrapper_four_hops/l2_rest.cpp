#include "l2_rest.hpp"
#include "l1_wire.hpp"
static const std::string ROOT = "/restapi/v1.0/account/";
int l2::Rest::read(const std::string &p) { return l1::send(cli, "GET", ROOT + p, ""); }
int l2::Rest::write(const std::string &p, const std::string &b) { return l1::send(cli, "POST", ROOT + p, b); }
int l2::Rest::erase(const std::string &p) { return l1::send(cli, "DELETE", ROOT + p, std::string()); }
