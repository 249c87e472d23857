#pragma once
#include <boost/uuid/uuid.hpp>
#include <istream>
#include <ostream>
#include <string>
namespace boost {
namespace uuids {
template <class Ch, class Tr> std::basic_ostream<Ch, Tr>& operator<<(std::basic_ostream<Ch, Tr>& os, uuid const& u);
template <class Ch, class Tr> std::basic_istream<Ch, Tr>& operator>>(std::basic_istream<Ch, Tr>& is, uuid& u);
std::string to_string(uuid const& u);
std::wstring to_wstring(uuid const& u);
}  // namespace uuids
}  // namespace boost
