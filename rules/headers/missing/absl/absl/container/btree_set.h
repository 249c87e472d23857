#pragma once
#include <functional>
#include <set>
#include <utility>

#include "absl/hash/hash.h"
namespace absl {
template <class Key, class Compare = std::less<Key>, class Alloc = std::allocator<Key>> class btree_set : public std::set<Key, Compare, Alloc> {
    using Base = std::set<Key, Compare, Alloc>;

public:
    using Base::Base;
    btree_set() {}
    using Base::count;
    using Base::erase;
    using Base::find;
    template <class K> typename Base::iterator find(const K& key);
    template <class K> typename Base::const_iterator find(const K& key) const;
    template <class K> bool contains(const K& key) const;
    template <class K> typename Base::size_type count(const K& key) const;
};
template <class Key, class Compare = std::less<Key>, class Alloc = std::allocator<Key>> class btree_multiset : public std::multiset<Key, Compare, Alloc> {
    using Base = std::multiset<Key, Compare, Alloc>;

public:
    using Base::Base;
    btree_multiset() {}
    using Base::count;
    using Base::erase;
    using Base::find;
    template <class K> typename Base::iterator find(const K& key);
    template <class K> typename Base::const_iterator find(const K& key) const;
    template <class K> bool contains(const K& key) const;
    template <class K> typename Base::size_type count(const K& key) const;
};
}  // namespace absl
