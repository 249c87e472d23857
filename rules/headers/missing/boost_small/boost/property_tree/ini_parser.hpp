#pragma once
#include <boost/property_tree/ptree.hpp>

#include <istream>
#include <locale>
#include <ostream>
#include <string>
namespace boost {
namespace property_tree {
namespace ini_parser {
class ini_parser_error : public file_parser_error {
public:
    ini_parser_error(const std::string& message, const std::string& filename, unsigned long line);
};
template <class Ptree> void read_ini(std::basic_istream<typename Ptree::key_type::value_type>& stream, Ptree& pt);
template <class Ptree> void read_ini(const std::string& filename, Ptree& pt, const std::locale& loc = std::locale());
template <class Ptree> void write_ini(std::basic_ostream<typename Ptree::key_type::value_type>& stream, const Ptree& pt);
template <class Ptree> void write_ini(const std::string& filename, const Ptree& pt);
}  // namespace ini_parser
using ini_parser::read_ini;
using ini_parser::write_ini;
using ini_parser::ini_parser_error;
}  // namespace property_tree
}  // namespace boost
