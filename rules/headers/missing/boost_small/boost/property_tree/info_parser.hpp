#pragma once
#include <boost/property_tree/ptree.hpp>

#include <istream>
#include <locale>
#include <ostream>
#include <string>
namespace boost {
namespace property_tree {
namespace info_parser {
class info_parser_error : public file_parser_error {
public:
    info_parser_error(const std::string& message, const std::string& filename, unsigned long line);
};
template <class Ptree> void read_info(std::basic_istream<typename Ptree::key_type::value_type>& stream, Ptree& pt);
template <class Ptree> void read_info(const std::string& filename, Ptree& pt, const std::locale& loc = std::locale());
template <class Ptree> void write_info(std::basic_ostream<typename Ptree::key_type::value_type>& stream, const Ptree& pt);
template <class Ptree> void write_info(const std::string& filename, const Ptree& pt);
}  // namespace info_parser
using info_parser::read_info;
using info_parser::write_info;
using info_parser::info_parser_error;
}  // namespace property_tree
}  // namespace boost
