// The part of Boost.JSON that clients use: its names and signatures.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
namespace boost::json {
class value;
class value_ref {
public:
    template <class T> value_ref(T const& value);
    value_ref(std::initializer_list<value_ref> list);
};
class array {
public:
    array();
    array(std::initializer_list<value_ref> list);
    value& emplace_back(std::string_view text);
    void push_back(value const& item);
};
class object {
public:
    object();
    object(std::initializer_list<std::pair<std::string_view, value_ref>> list);
    value& operator[](std::string_view key);
};
class value {
public:
    value();
    value(char const* text);
    value(std::string_view text);
    value(array items);
    value(object members);
    value(std::initializer_list<value_ref> list);
    value& operator=(value const& other);
    value& operator=(char const* text);
    value& operator=(array items);
    value& operator=(object members);
    array& as_array();
    object& as_object();
};
std::string serialize(value const& item);
std::string serialize(object const& item);
value parse(std::string_view text);
}  // namespace boost::json
