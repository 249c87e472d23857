// Boost.ProgramOptions.
#pragma once
#include <boost/any.hpp>
#include <boost/lexical_cast.hpp>
#include <boost/optional.hpp>
#include <boost/smart_ptr.hpp>

#include <functional>
#include <iosfwd>
#include <istream>
#include <map>
#include <ostream>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>
namespace boost {
namespace program_options {
class error : public std::logic_error {
public:
    error(const std::string& xwhat);
};
class error_with_option_name : public error {
public:
    error_with_option_name(const std::string& template_, const std::string& option_name = "", const std::string& original_token = "", int option_style = 0);
    std::string get_option_name() const;
    const char* what() const noexcept override;
};
class invalid_option_value : public error_with_option_name {
public:
    invalid_option_value(const std::string& value);
};
class validation_error : public error_with_option_name {
public:
    enum kind_t { multiple_values_not_allowed = 30, at_least_one_value_required, invalid_bool_value, invalid_option_value, invalid_option };
    validation_error(kind_t kind, const std::string& option_name = "", const std::string& original_token = "", int option_style = 0);
};
class unknown_option : public error_with_option_name {
public:
    unknown_option(const std::string& original_token = "");
};
class required_option : public error_with_option_name {
public:
    required_option(const std::string& option_name);
};
class value_semantic {
public:
    virtual ~value_semantic() {}
    virtual std::string name() const = 0;
};
template <class T> class typed_value : public value_semantic {
public:
    typed_value(T* store_to);
    typed_value* default_value(const T& v);
    typed_value* default_value(const T& v, const std::string& textual);
    typed_value* implicit_value(const T& v);
    typed_value* implicit_value(const T& v, const std::string& textual);
    typed_value* value_name(const std::string& name);
    typed_value* notifier(std::function<void(const T&)> f);
    typed_value* composing();
    typed_value* multitoken();
    typed_value* zero_tokens();
    typed_value* required();
    std::string name() const override;
};
template <class T> typed_value<T>* value();
template <class T> typed_value<T>* value(T* v);
typed_value<bool>* bool_switch();
typed_value<bool>* bool_switch(bool* v);
class options_description;
class options_description_easy_init {
public:
    options_description_easy_init& operator()(const char* name, const char* description);
    options_description_easy_init& operator()(const char* name, const value_semantic* s);
    options_description_easy_init& operator()(const char* name, const value_semantic* s, const char* description);
};
class option_description {
public:
    option_description(const char* name, const value_semantic* s, const char* description);
    const std::string& long_name() const;
    const std::string& description() const;
};
class options_description {
public:
    static const unsigned m_default_line_length;
    options_description(unsigned line_length = m_default_line_length, unsigned min_description_length = m_default_line_length / 2);
    options_description(const std::string& caption, unsigned line_length = m_default_line_length, unsigned min_description_length = m_default_line_length / 2);
    options_description& add(const options_description& desc);
    options_description_easy_init add_options();
    void print(std::ostream& os, unsigned width = 0) const;
    friend std::ostream& operator<<(std::ostream& os, const options_description& desc);
};
class positional_options_description {
public:
    positional_options_description();
    positional_options_description& add(const char* name, int max_count);
};
class variable_value {
public:
    variable_value();
    template <class T> const T& as() const;
    template <class T> T& as();
    bool empty() const;
    bool defaulted() const;
    const boost::any& value() const;
    boost::any& value();
};
class variables_map : public std::map<std::string, variable_value> {
public:
    variables_map();
    const variable_value& operator[](const std::string& name) const;
    void clear();
    void notify();
};
template <class charT> class basic_parsed_options {};
typedef basic_parsed_options<char> parsed_options;
namespace command_line_style {
enum style_t { allow_long = 1, allow_short = 2, allow_dash_for_short = 4, unix_style = 1 | 2 | 4, default_style = unix_style };
}
template <class charT> class basic_command_line_parser {
public:
    basic_command_line_parser(const std::vector<std::basic_string<charT>>& args);
    basic_command_line_parser(int argc, const charT* const argv[]);
    basic_command_line_parser& options(const options_description& desc);
    basic_command_line_parser& positional(const positional_options_description& desc);
    basic_command_line_parser& style(int);
    basic_command_line_parser& allow_unregistered();
    basic_parsed_options<charT> run();
};
typedef basic_command_line_parser<char> command_line_parser;
template <class charT> basic_parsed_options<charT> parse_command_line(int argc, const charT* const argv[], const options_description&, int style = 0);
template <class charT> basic_parsed_options<charT> parse_config_file(std::basic_istream<charT>&, const options_description&, bool allow_unregistered = false);
template <class charT = char> basic_parsed_options<charT> parse_config_file(const char* filename, const options_description&, bool allow_unregistered = false);
parsed_options parse_environment(const options_description&, const std::string& prefix);
void store(const basic_parsed_options<char>& options, variables_map& m, bool utf8 = false);
void notify(variables_map& m);
}  // namespace program_options
}  // namespace boost
