#pragma once
#include <functional>
#include <unordered_set>
#include <utility>

#include "absl/hash/hash.h"
namespace absl {
template <class Key, class Hash = absl::Hash<Key>, class Eq = std::equal_to<Key>, class Alloc = std::allocator<Key>> class flat_hash_set : public std::unordered_set<Key, Hash, Eq, Alloc> {
    using Base = std::unordered_set<Key, Hash, Eq, Alloc>;

public:
    using Base::Base;
    flat_hash_set() {}
    using Base::count;
    using Base::erase;
    using Base::find;
    template <class K> typename Base::iterator find(const K& key);
    template <class K> typename Base::const_iterator find(const K& key) const;
    template <class K> bool contains(const K& key) const;
    template <class K> typename Base::size_type count(const K& key) const;
};
}  // namespace absl
