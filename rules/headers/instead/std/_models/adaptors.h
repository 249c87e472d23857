// queue and stack.
#pragma once
#include <deque>

namespace std {
template <class _Tp, class _Sp = deque<_Tp>> class queue {
public:
    typedef typename _Sp::value_type value_type;
    typedef typename _Sp::reference reference;
    typedef typename _Sp::const_reference const_reference;
    typedef typename _Sp::size_type size_type;
    typedef _Sp container_type;
    queue();
    explicit queue(const _Sp&);
    explicit queue(_Sp&&);
    bool empty() const;
    size_type size() const;
    reference front();
    const_reference front() const;
    reference back();
    const_reference back() const;
    void push(const value_type&);
    void push(value_type&&);
#if _M_17
    template <class... _Up> reference emplace(_Up&&...);
#else
    template <class... _Up> void emplace(_Up&&...);
#endif
    void pop();
    void swap(queue&) noexcept;

protected:
    _Sp c;
};
template <class _Tp, class _Sp = deque<_Tp>> class stack {
public:
    typedef typename _Sp::value_type value_type;
    typedef typename _Sp::reference reference;
    typedef typename _Sp::const_reference const_reference;
    typedef typename _Sp::size_type size_type;
    typedef _Sp container_type;
    stack();
    explicit stack(const _Sp&);
    explicit stack(_Sp&&);
    bool empty() const;
    size_type size() const;
    reference top();
    const_reference top() const;
    void push(const value_type&);
    void push(value_type&&);
#if _M_17
    template <class... _Up> reference emplace(_Up&&...);
#else
    template <class... _Up> void emplace(_Up&&...);
#endif
    void pop();
    void swap(stack&) noexcept;

protected:
    _Sp c;
};
template <class _Tp, class _Sp> void swap(queue<_Tp, _Sp>&, queue<_Tp, _Sp>&) noexcept;
template <class _Tp, class _Sp> void swap(stack<_Tp, _Sp>&, stack<_Tp, _Sp>&) noexcept;
}  // namespace std
