#pragma once
#include <boost/property_tree/ptree.hpp>

#include <istream>
#include <locale>
#include <ostream>
#include <string>
namespace boost {
namespace property_tree {
namespace json_parser {
class json_parser_error : public file_parser_error {
public:
    json_parser_error(const std::string& message, const std::string& filename, unsigned long line);
};
template <class Ptree> void read_json(std::basic_istream<typename Ptree::key_type::value_type>& stream, Ptree& pt);
template <class Ptree> void read_json(const std::string& filename, Ptree& pt, const std::locale& loc = std::locale());
template <class Ptree> void write_json(std::basic_ostream<typename Ptree::key_type::value_type>& stream, const Ptree& pt, bool pretty = true);
template <class Ptree> void write_json(const std::string& filename, const Ptree& pt, const std::locale& loc = std::locale(), bool pretty = true);
}  // namespace json_parser
using json_parser::read_json;
using json_parser::write_json;
using json_parser::json_parser_error;
}  // namespace property_tree
}  // namespace boost
