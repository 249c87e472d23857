#include "l3_scope.hpp"
namespace l3 {
ExtensionScope::ExtensionScope(l2::Rest &rest, std::string ext) : m_rest(rest), m_ext(ext) {}
std::string ExtensionScope::at(const std::string &what) const { return "~/extension/" + m_ext + "/" + what; }
int ExtensionScope::list(const std::string &what) { return m_rest.read(at(what)); }
int ExtensionScope::create(const std::string &what, const std::string &json) { return m_rest.write(at(what), json); }
int ExtensionScope::clear(const std::string &what) { return m_rest.erase(at(what)); }
}
