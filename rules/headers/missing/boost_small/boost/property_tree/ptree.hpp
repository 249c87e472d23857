// Boost.PropertyTree.
#pragma once
#include <boost/optional.hpp>

#include <functional>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>
namespace boost {
namespace property_tree {
class ptree_error : public std::runtime_error {
public:
    ptree_error(const std::string& what);
};
class ptree_bad_data : public ptree_error {
public:
    template <class D> ptree_bad_data(const std::string& what, const D& data);
};
class ptree_bad_path : public ptree_error {
public:
    template <class P> ptree_bad_path(const std::string& what, const P& path);
};
class file_parser_error : public ptree_error {
public:
    file_parser_error(const std::string& message, const std::string& filename, unsigned long line);
    std::string message() const;
    std::string filename() const;
    unsigned long line() const;
};
template <class String> class string_path {
public:
    explicit string_path(char separator = '.');
    string_path(const String& value, char separator = '.');
    string_path(const char* value, char separator = '.');
    string_path& operator/=(const string_path& o);
};
template <class Key, class Data, class KeyCompare = std::less<Key>> class basic_ptree {
public:
    typedef basic_ptree self_type;
    typedef Key key_type;
    typedef Data data_type;
    typedef KeyCompare key_compare;
    typedef string_path<Key> path_type;
    typedef std::pair<const Key, self_type> value_type;
    typedef std::size_t size_type;
    typedef value_type* iterator;
    typedef const value_type* const_iterator;
    typedef std::reverse_iterator<iterator> reverse_iterator;
    class const_assoc_iterator;
    class assoc_iterator {
    public:
        value_type& operator*() const;
        value_type* operator->() const;
        assoc_iterator& operator++();
        bool operator==(const assoc_iterator& o) const;
        bool operator!=(const assoc_iterator& o) const;
    };
    class const_assoc_iterator {
    public:
        const_assoc_iterator();
        const_assoc_iterator(assoc_iterator b);
        const value_type& operator*() const;
        const value_type* operator->() const;
        const_assoc_iterator& operator++();
        bool operator==(const const_assoc_iterator& o) const;
        bool operator!=(const const_assoc_iterator& o) const;
    };
    basic_ptree();
    explicit basic_ptree(const data_type& data);
    basic_ptree(const self_type& rhs);
    ~basic_ptree();
    self_type& operator=(const self_type& rhs);
    void swap(self_type& rhs);
    size_type size() const;
    bool empty() const;
    iterator begin();
    const_iterator begin() const;
    iterator end();
    const_iterator end() const;
    value_type& front();
    const value_type& front() const;
    value_type& back();
    const value_type& back() const;
    iterator insert(iterator where, const value_type& value);
    iterator erase(iterator where);
    iterator push_front(const value_type& value);
    void pop_front();
    iterator push_back(const value_type& value);
    void pop_back();
    bool operator==(const self_type& rhs) const;
    bool operator!=(const self_type& rhs) const;
    assoc_iterator ordered_begin();
    const_assoc_iterator ordered_begin() const;
    assoc_iterator not_found();
    const_assoc_iterator not_found() const;
    assoc_iterator find(const key_type& key);
    const_assoc_iterator find(const key_type& key) const;
    std::pair<assoc_iterator, assoc_iterator> equal_range(const key_type& key);
    size_type count(const key_type& key) const;
    size_type erase(const key_type& key);
    iterator to_iterator(assoc_iterator it);
    data_type& data();
    const data_type& data() const;
    void clear();
    self_type& get_child(const path_type& path);
    const self_type& get_child(const path_type& path) const;
    self_type& get_child(const path_type& path, self_type& default_value);
    const self_type& get_child(const path_type& path, const self_type& default_value) const;
    optional<self_type&> get_child_optional(const path_type& path);
    optional<const self_type&> get_child_optional(const path_type& path) const;
    self_type& put_child(const path_type& path, const self_type& value);
    self_type& add_child(const path_type& path, const self_type& value);
    template <class Type> Type get_value() const;
    template <class Type> Type get_value(const Type& default_value) const;
    std::string get_value(const char* default_value) const;
    template <class Type> optional<Type> get_value_optional() const;
    template <class Type> void put_value(const Type& value);
    template <class Type> Type get(const path_type& path) const;
    template <class Type> Type get(const path_type& path, const Type& default_value) const;
    std::string get(const path_type& path, const char* default_value) const;
    template <class Type> optional<Type> get_optional(const path_type& path) const;
    template <class Type> self_type& put(const path_type& path, const Type& value);
    template <class Type> self_type& add(const path_type& path, const Type& value);
};
typedef basic_ptree<std::string, std::string> ptree;
typedef basic_ptree<std::string, std::string> iptree;
typedef basic_ptree<std::wstring, std::wstring> wptree;
}  // namespace property_tree
}  // namespace boost
