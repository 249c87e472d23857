#pragma once
#include <boost/property_tree/ptree.hpp>

#include <istream>
#include <locale>
#include <ostream>
#include <string>
namespace boost {
namespace property_tree {
namespace xml_parser {
class xml_parser_error : public file_parser_error {
public:
    xml_parser_error(const std::string& message, const std::string& filename, unsigned long line);
};
template <class Ptree> void read_xml(std::basic_istream<typename Ptree::key_type::value_type>& stream, Ptree& pt, int flags = 0);
template <class Ptree> void read_xml(const std::string& filename, Ptree& pt, int flags = 0);
template <class Ptree> void write_xml(std::basic_ostream<typename Ptree::key_type::value_type>& stream, const Ptree& pt);
template <class Ptree> void write_xml(const std::string& filename, const Ptree& pt);
}  // namespace xml_parser
using xml_parser::read_xml;
using xml_parser::write_xml;
using xml_parser::xml_parser_error;
}  // namespace property_tree
}  // namespace boost
