#pragma once
#include <boost/optional.hpp>
#include <istream>
#include <ostream>
namespace boost {
template <class C, class Tr, class T> std::basic_ostream<C, Tr>& operator<<(std::basic_ostream<C, Tr>& out, optional<T> const& v);
template <class C, class Tr> std::basic_ostream<C, Tr>& operator<<(std::basic_ostream<C, Tr>& out, none_t);
}  // namespace boost
