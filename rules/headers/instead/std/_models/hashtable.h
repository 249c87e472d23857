// Iterators of the unordered containers.
#pragma once
#include <_models/tree.h>

namespace std {
// Whether the node keeps the hash, which is a part of the iterator's type: not for what is fast to hash.
template <class K, class H> struct __cached : true_type {};
template <class K> struct __cached<K, hash<K>> : integral_constant<bool, !(is_scalar<K>::value)> {};
namespace __detail {
template <class V, bool constant, bool cached> struct _Node_iterator {
    _M_NODE_ITERATOR(_Node_iterator, V, forward_iterator_tag)
    typedef typename conditional<constant, const V&, V&>::type reference;
    typedef typename conditional<constant, const V*, V*>::type pointer;
    reference operator*() const noexcept;
    pointer operator->() const noexcept;
    friend bool operator==(const _Node_iterator&, const _Node_iterator&) noexcept;
#if !_M_20
    friend bool operator!=(const _Node_iterator&, const _Node_iterator&) noexcept;
#endif
};
template <class V, bool constant, bool cached> struct _Node_const_iterator {
    _M_NODE_ITERATOR(_Node_const_iterator, V, forward_iterator_tag)
    typedef const V& reference;
    typedef const V* pointer;
    _Node_const_iterator(const _Node_iterator<V, constant, cached>&) noexcept;
    reference operator*() const noexcept;
    pointer operator->() const noexcept;
    friend bool operator==(const _Node_const_iterator&, const _Node_const_iterator&) noexcept;
#if !_M_20
    friend bool operator!=(const _Node_const_iterator&, const _Node_const_iterator&) noexcept;
#endif
};
template <class V> struct _Local_iterator {
    _M_NODE_ITERATOR(_Local_iterator, V, forward_iterator_tag)
    typedef V& reference;
    typedef V* pointer;
    reference operator*() const noexcept;
    pointer operator->() const noexcept;
    friend bool operator==(const _Local_iterator&, const _Local_iterator&) noexcept;
    friend bool operator!=(const _Local_iterator&, const _Local_iterator&) noexcept;
};
}  // namespace __detail
}  // namespace std
