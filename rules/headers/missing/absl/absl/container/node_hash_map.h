#pragma once
#include <functional>
#include <unordered_map>
#include <utility>

#include "absl/hash/hash.h"
namespace absl {
template <class Key, class Value, class Hash = absl::Hash<Key>, class Eq = std::equal_to<Key>, class Alloc = std::allocator<std::pair<const Key, Value>>> class node_hash_map : public std::unordered_map<Key, Value, Hash, Eq, Alloc> {
    using Base = std::unordered_map<Key, Value, Hash, Eq, Alloc>;

public:
    using Base::Base;
    node_hash_map() {}
    using Base::count;
    using Base::erase;
    using Base::find;
    template <class K> typename Base::iterator find(const K& key);
    template <class K> typename Base::const_iterator find(const K& key) const;
    template <class K> bool contains(const K& key) const;
    template <class K> typename Base::size_type count(const K& key) const;
    using Base::at;
    using Base::operator[];
    template <class K> typename Base::mapped_type& at(const K& key);
    template <class K> const typename Base::mapped_type& at(const K& key) const;
    template <class K, class = decltype(typename Base::key_type(std::declval<const K&>()))> typename Base::mapped_type& operator[](const K& key);
    template <class K, class... Args> std::pair<typename Base::iterator, bool> try_emplace(K&& key, Args&&... args);
    template <class K, class V> std::pair<typename Base::iterator, bool> insert_or_assign(K&& key, V&& value);
};
}  // namespace absl
