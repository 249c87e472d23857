// cxxopts, 3.
#pragma once
#include <exception>
#include <initializer_list>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>
namespace cxxopts {
class Value : public std::enable_shared_from_this<Value> {
public:
    virtual ~Value() = default;
    virtual std::shared_ptr<Value> clone() const = 0;
    virtual void parse(const std::string& text) const = 0;
    virtual bool has_default() const = 0;
    virtual std::shared_ptr<Value> default_value(const std::string& value) = 0;
    virtual std::shared_ptr<Value> implicit_value(const std::string& value) = 0;
    virtual std::shared_ptr<Value> no_implicit_value() = 0;
    virtual void parse() const = 0;
    virtual bool has_implicit() const = 0;
    virtual bool is_container() const = 0;
    virtual std::string get_default_value() const = 0;
    virtual std::string get_implicit_value() const = 0;
    virtual bool is_boolean() const = 0;
};
template <typename T> std::shared_ptr<Value> value();
template <typename T> std::shared_ptr<Value> value(T& t);
namespace exceptions {
class exception : public std::exception {
public:
    explicit exception(std::string message);
    const char* what() const noexcept override;
};
class specification : public exception { public: explicit specification(const std::string& message); };
class parsing : public exception { public: explicit parsing(const std::string& message); };
class missing_argument : public parsing { public: explicit missing_argument(const std::string& option); };
class invalid_option_format : public specification { public: explicit invalid_option_format(const std::string& format); };
class option_already_exists : public specification { public: explicit option_already_exists(const std::string& option); };
class invalid_option_syntax : public parsing { public: explicit invalid_option_syntax(const std::string& text); };
class option_requires_argument : public parsing { public: explicit option_requires_argument(const std::string& option); };
class requested_option_not_present : public parsing { public: explicit requested_option_not_present(const std::string& option); };
class incorrect_argument_type : public parsing { public: explicit incorrect_argument_type(const std::string& arg); };
class no_such_option : public parsing { public: explicit no_such_option(const std::string& option); };
}  // namespace exceptions
using OptionException = exceptions::exception;
using OptionSpecException = exceptions::specification;
using OptionParseException = exceptions::parsing;
using option_not_exists_exception = exceptions::no_such_option;
using missing_argument_exception = exceptions::missing_argument;
using option_requires_argument_exception = exceptions::option_requires_argument;
using argument_incorrect_type = exceptions::incorrect_argument_type;
using option_required_exception = exceptions::requested_option_not_present;
class OptionValue {
public:
    std::size_t count() const noexcept;
    bool has_default() const noexcept;
    template <typename T> const T& as() const;
};
class KeyValue {
public:
    KeyValue(std::string key_, std::string value_);
    const std::string& key() const;
    const std::string& value() const;
    template <typename T> T as() const;
};
class ParseResult {
public:
    ParseResult() = default;
    ParseResult(const ParseResult&) = default;
    ParseResult& operator=(const ParseResult&) = default;
    ParseResult(ParseResult&&) = default;
    ParseResult& operator=(ParseResult&&) = default;
    std::size_t count(const std::string& o) const;
    bool contains(const std::string& o) const;
    const OptionValue& operator[](const std::string& option) const;
    using Iterator = std::vector<KeyValue>::const_iterator;
    Iterator begin() const;
    Iterator end() const;
    const std::vector<KeyValue>& arguments() const;
    const std::vector<KeyValue>& defaults() const;
    const std::vector<std::string>& unmatched() const;
    const std::string arguments_string() const;
};
struct Option {
    Option(std::string opts, std::string desc, std::shared_ptr<const Value> value = ::cxxopts::value<bool>(), std::string arg_help = "");
    std::string opts_;
    std::string desc_;
    std::shared_ptr<const Value> value_;
    std::string arg_help_;
};
class OptionAdder {
public:
    OptionAdder& operator()(const std::string& opts, const std::string& desc, const std::shared_ptr<const Value>& value = ::cxxopts::value<bool>(), std::string arg_help = "");
};
class Options {
public:
    explicit Options(std::string program_name, std::string help_string = "");
    Options& positional_help(std::string help_text);
    Options& custom_help(std::string help_text);
    Options& show_positional_help();
    Options& allow_unrecognised_options();
    Options& set_width(std::size_t width);
    Options& set_tab_expansion(bool expansion = true);
    ParseResult parse(int argc, const char* const* argv);
    OptionAdder add_options(std::string group = "");
    void add_options(const std::string& group, std::initializer_list<Option> options);
    void add_option(const std::string& group, const Option& option);
    void parse_positional(std::string option);
    void parse_positional(std::vector<std::string> options);
    void parse_positional(std::initializer_list<std::string> options);
    std::string help(const std::vector<std::string>& groups = {}, bool print_usage = true) const;
    template <typename It> void parse_positional(It begin, It end);
    std::vector<std::string> groups() const;
    const std::string& program() const;
};
}  // namespace cxxopts
