// Iterators of the unordered containers.
#pragma once
#include <_models/tree.h>

namespace std {
// Whether the node keeps the hash, which is a part of the iterator's type: not for what is fast to hash.
template <class _Kp, class _Hp> struct __cached : true_type {};
template <class _Kp> struct __cached<_Kp, hash<_Kp>> : integral_constant<bool, !(is_scalar<_Kp>::value)> {};
namespace __detail {
template <class _Vp, bool constant, bool cached> struct _Node_iterator {
    _M_NODE_ITERATOR(_Node_iterator, _Vp, forward_iterator_tag)
    typedef typename conditional<constant, const _Vp&, _Vp&>::type reference;
    typedef typename conditional<constant, const _Vp*, _Vp*>::type pointer;
    reference operator*() const noexcept;
    pointer operator->() const noexcept;
    friend bool operator==(const _Node_iterator&, const _Node_iterator&) noexcept;
#if !_M_20
    friend bool operator!=(const _Node_iterator&, const _Node_iterator&) noexcept;
#endif
};
template <class _Vp, bool constant, bool cached> struct _Node_const_iterator {
    _M_NODE_ITERATOR(_Node_const_iterator, _Vp, forward_iterator_tag)
    typedef const _Vp& reference;
    typedef const _Vp* pointer;
    _Node_const_iterator(const _Node_iterator<_Vp, constant, cached>&) noexcept;
    reference operator*() const noexcept;
    pointer operator->() const noexcept;
    friend bool operator==(const _Node_const_iterator&, const _Node_const_iterator&) noexcept;
#if !_M_20
    friend bool operator!=(const _Node_const_iterator&, const _Node_const_iterator&) noexcept;
#endif
};
template <class _Vp> struct _Local_iterator {
    _M_NODE_ITERATOR(_Local_iterator, _Vp, forward_iterator_tag)
    typedef _Vp& reference;
    typedef _Vp* pointer;
    reference operator*() const noexcept;
    pointer operator->() const noexcept;
    friend bool operator==(const _Local_iterator&, const _Local_iterator&) noexcept;
    friend bool operator!=(const _Local_iterator&, const _Local_iterator&) noexcept;
};
}  // namespace __detail
}  // namespace std
