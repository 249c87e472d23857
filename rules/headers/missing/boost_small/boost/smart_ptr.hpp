// Boost.SmartPtr.
#pragma once
#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>
namespace boost {
template <class T> class weak_ptr;
template <class T> class shared_ptr {
public:
    typedef T element_type;
    shared_ptr() noexcept;
    shared_ptr(std::nullptr_t) noexcept;
    template <class Y> explicit shared_ptr(Y* p);
    template <class Y, class D> shared_ptr(Y* p, D d);
    shared_ptr(shared_ptr const& r) noexcept;
    shared_ptr(shared_ptr&& r) noexcept;
    template <class Y, class = typename std::enable_if<std::is_convertible<Y*, T*>::value>::type> shared_ptr(shared_ptr<Y> const& r) noexcept;
    template <class Y, class = typename std::enable_if<std::is_convertible<Y*, T*>::value>::type> shared_ptr(shared_ptr<Y>&& r) noexcept;
    template <class Y> shared_ptr(shared_ptr<Y> const& r, T* p) noexcept;
    template <class Y> explicit shared_ptr(weak_ptr<Y> const& r);
    template <class Y, class D> shared_ptr(std::unique_ptr<Y, D>&& r);
    ~shared_ptr();
    shared_ptr& operator=(shared_ptr const& r) noexcept;
    shared_ptr& operator=(shared_ptr&& r) noexcept;
    template <class Y> shared_ptr& operator=(shared_ptr<Y> const& r) noexcept;
    void reset() noexcept;
    template <class Y> void reset(Y* p);
    template <class Y, class D> void reset(Y* p, D d);
    typename std::add_lvalue_reference<T>::type operator*() const noexcept;
    T* operator->() const noexcept;
    T* get() const noexcept;
    explicit operator bool() const noexcept;
    bool operator!() const noexcept;
    bool unique() const noexcept;
    long use_count() const noexcept;
    void swap(shared_ptr& other) noexcept;
};
template <class T, class U> bool operator==(shared_ptr<T> const& a, shared_ptr<U> const& b) noexcept;
template <class T, class U> bool operator!=(shared_ptr<T> const& a, shared_ptr<U> const& b) noexcept;
template <class T> bool operator==(shared_ptr<T> const& p, std::nullptr_t) noexcept;
template <class T> bool operator!=(shared_ptr<T> const& p, std::nullptr_t) noexcept;
template <class T, class U> bool operator<(shared_ptr<T> const& a, shared_ptr<U> const& b) noexcept;
template <class T> class weak_ptr {
public:
    typedef T element_type;
    weak_ptr() noexcept;
    template <class Y> weak_ptr(shared_ptr<Y> const& r) noexcept;
    template <class Y> weak_ptr(weak_ptr<Y> const& r) noexcept;
    shared_ptr<T> lock() const noexcept;
    long use_count() const noexcept;
    bool expired() const noexcept;
    void reset() noexcept;
};
template <class T> class scoped_ptr {
public:
    typedef T element_type;
    explicit scoped_ptr(T* p = nullptr) noexcept;
    scoped_ptr(scoped_ptr const&) = delete;
    scoped_ptr& operator=(scoped_ptr const&) = delete;
    ~scoped_ptr();
    void reset(T* p = nullptr) noexcept;
    T& operator*() const noexcept;
    T* operator->() const noexcept;
    T* get() const noexcept;
    explicit operator bool() const noexcept;
    void swap(scoped_ptr& b) noexcept;
};
template <class T> class enable_shared_from_this {
public:
    shared_ptr<T> shared_from_this();
    shared_ptr<T const> shared_from_this() const;
    weak_ptr<T> weak_from_this() noexcept;

protected:
    enable_shared_from_this() noexcept;
    enable_shared_from_this(enable_shared_from_this const&) noexcept;
    ~enable_shared_from_this();
};
template <class T, class... Args> shared_ptr<T> make_shared(Args&&... args);
template <class T, class A, class... Args> shared_ptr<T> allocate_shared(A const& a, Args&&... args);
template <class T, class... Args> std::unique_ptr<T> make_unique(Args&&... args);
template <class T, class U> shared_ptr<T> static_pointer_cast(shared_ptr<U> const& r) noexcept;
template <class T, class U> shared_ptr<T> dynamic_pointer_cast(shared_ptr<U> const& r) noexcept;
template <class T, class U> shared_ptr<T> const_pointer_cast(shared_ptr<U> const& r) noexcept;
}  // namespace boost
