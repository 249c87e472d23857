// queue and stack.
#pragma once
#include <deque>

namespace std {
template <class T, class S = deque<T>> class queue {
public:
    typedef typename S::value_type value_type;
    typedef typename S::reference reference;
    typedef typename S::const_reference const_reference;
    typedef typename S::size_type size_type;
    typedef S container_type;
    queue();
    explicit queue(const S&);
    explicit queue(S&&);
    bool empty() const;
    size_type size() const;
    reference front();
    const_reference front() const;
    reference back();
    const_reference back() const;
    void push(const value_type&);
    void push(value_type&&);
#if _M_17
    template <class... U> reference emplace(U&&...);
#else
    template <class... U> void emplace(U&&...);
#endif
    void pop();
    void swap(queue&) noexcept;

protected:
    S c;
};
template <class T, class S = deque<T>> class stack {
public:
    typedef typename S::value_type value_type;
    typedef typename S::reference reference;
    typedef typename S::const_reference const_reference;
    typedef typename S::size_type size_type;
    typedef S container_type;
    stack();
    explicit stack(const S&);
    explicit stack(S&&);
    bool empty() const;
    size_type size() const;
    reference top();
    const_reference top() const;
    void push(const value_type&);
    void push(value_type&&);
#if _M_17
    template <class... U> reference emplace(U&&...);
#else
    template <class... U> void emplace(U&&...);
#endif
    void pop();
    void swap(stack&) noexcept;

protected:
    S c;
};
template <class T, class S> void swap(queue<T, S>&, queue<T, S>&) noexcept;
template <class T, class S> void swap(stack<T, S>&, stack<T, S>&) noexcept;
}  // namespace std
