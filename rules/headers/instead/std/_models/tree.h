// Iterators and handles of the ordered containers.
#pragma once
#include <_models/allocator.h>
#include <_models/functors.h>
#include <_models/iterator.h>

namespace std {
template <class T> struct _Rb_tree_iterator {
    _M_NODE_ITERATOR(_Rb_tree_iterator, T, bidirectional_iterator_tag)
    typedef T& reference;
    typedef T* pointer;
    T& operator*() const noexcept;
    T* operator->() const noexcept;
    _Rb_tree_iterator& operator--() noexcept;
    _Rb_tree_iterator operator--(int) noexcept;
    friend bool operator==(const _Rb_tree_iterator&, const _Rb_tree_iterator&) noexcept;
#if !_M_20
    friend bool operator!=(const _Rb_tree_iterator&, const _Rb_tree_iterator&) noexcept;
#endif
};
template <class T> struct _Rb_tree_const_iterator {
    _M_NODE_ITERATOR(_Rb_tree_const_iterator, T, bidirectional_iterator_tag)
    typedef const T& reference;
    typedef const T* pointer;
    _Rb_tree_const_iterator(const _Rb_tree_iterator<T>&) noexcept;
    const T& operator*() const noexcept;
    const T* operator->() const noexcept;
    _Rb_tree_const_iterator& operator--() noexcept;
    _Rb_tree_const_iterator operator--(int) noexcept;
    friend bool operator==(const _Rb_tree_const_iterator&, const _Rb_tree_const_iterator&) noexcept;
#if !_M_20
    friend bool operator!=(const _Rb_tree_const_iterator&, const _Rb_tree_const_iterator&) noexcept;
#endif
};
#if _M_17
template <class K, class V, class A> class _Node_handle {
public:
    _Node_handle() noexcept;
    _Node_handle(_Node_handle&&) noexcept;
    _Node_handle& operator=(_Node_handle&&) noexcept;
    ~_Node_handle();
    bool empty() const noexcept;
    explicit operator bool() const noexcept;
    K& key() const noexcept;
    V& mapped() const noexcept;
};
template <class K, class A> class _Node_handle<K, K, A> {
public:
    _Node_handle() noexcept;
    _Node_handle(_Node_handle&&) noexcept;
    _Node_handle& operator=(_Node_handle&&) noexcept;
    ~_Node_handle();
    bool empty() const noexcept;
    explicit operator bool() const noexcept;
    K& value() const noexcept;
};
template <class I, class N> struct _Node_insert_return {
    I position = I();
    bool inserted = false;
    N node;
};
#endif
template <class C, class K, class = void> struct __transparent {};
template <class C, class K> struct __transparent<C, K, __void_t<typename C::is_transparent>> { typedef void type; };
}  // namespace std
