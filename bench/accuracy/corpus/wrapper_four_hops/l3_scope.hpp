#ifndef L3_SCOPE_HPP
#define L3_SCOPE_HPP
#include "l2_rest.hpp"
namespace l3 {
class ExtensionScope
{
public:
    ExtensionScope(l2::Rest &rest, std::string ext);
    int list(const std::string &what);
    int create(const std::string &what, const std::string &json);
    int clear(const std::string &what);
private:
    std::string at(const std::string &what) const;
    l2::Rest &m_rest;
    std::string m_ext;
};
}
#endif
