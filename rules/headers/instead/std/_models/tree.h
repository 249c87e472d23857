// Iterators and handles of the ordered containers.
#pragma once
#include <_models/allocator.h>
#include <_models/functors.h>
#include <_models/algobase.h>
#include <_models/iterator.h>

namespace std {
template <class _Tp> struct _Rb_tree_iterator {
    _M_NODE_ITERATOR(_Rb_tree_iterator, _Tp, bidirectional_iterator_tag)
    typedef _Tp& reference;
    typedef _Tp* pointer;
    _Tp& operator*() const noexcept;
    _Tp* operator->() const noexcept;
    _Rb_tree_iterator& operator--() noexcept;
    _Rb_tree_iterator operator--(int) noexcept;
    friend bool operator==(const _Rb_tree_iterator&, const _Rb_tree_iterator&) noexcept;
#if !_M_20
    friend bool operator!=(const _Rb_tree_iterator&, const _Rb_tree_iterator&) noexcept;
#endif
};
template <class _Tp> struct _Rb_tree_const_iterator {
    _M_NODE_ITERATOR(_Rb_tree_const_iterator, _Tp, bidirectional_iterator_tag)
    typedef const _Tp& reference;
    typedef const _Tp* pointer;
    _Rb_tree_const_iterator(const _Rb_tree_iterator<_Tp>&) noexcept;
    const _Tp& operator*() const noexcept;
    const _Tp* operator->() const noexcept;
    _Rb_tree_const_iterator& operator--() noexcept;
    _Rb_tree_const_iterator operator--(int) noexcept;
    friend bool operator==(const _Rb_tree_const_iterator&, const _Rb_tree_const_iterator&) noexcept;
#if !_M_20
    friend bool operator!=(const _Rb_tree_const_iterator&, const _Rb_tree_const_iterator&) noexcept;
#endif
};
#if _M_17
template <class _Kp, class _Vp, class _Ap> class _Node_handle {
public:
    _Node_handle() noexcept;
    _Node_handle(_Node_handle&&) noexcept;
    _Node_handle& operator=(_Node_handle&&) noexcept;
    ~_Node_handle();
    bool empty() const noexcept;
    explicit operator bool() const noexcept;
    _Kp& key() const noexcept;
    _Vp& mapped() const noexcept;
};
template <class _Kp, class _Ap> class _Node_handle<_Kp, _Kp, _Ap> {
public:
    _Node_handle() noexcept;
    _Node_handle(_Node_handle&&) noexcept;
    _Node_handle& operator=(_Node_handle&&) noexcept;
    ~_Node_handle();
    bool empty() const noexcept;
    explicit operator bool() const noexcept;
    _Kp& value() const noexcept;
};
template <class _Ip, class _Np> struct _Node_insert_return {
    _Ip position = _Ip();
    bool inserted = false;
    _Np node;
};
#endif
template <class _Cp, class _Kp, class = void> struct __transparent {};
template <class _Cp, class _Kp> struct __transparent<_Cp, _Kp, __void_t<typename _Cp::is_transparent>> { typedef void type; };
}  // namespace std
