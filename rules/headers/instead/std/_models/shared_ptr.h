// The smart pointers.
#pragma once
#include <_models/allocator.h>
#include <_models/functors.h>
#include <iosfwd>

namespace std {
class type_info;
template <class T> struct default_delete {
    constexpr default_delete() noexcept = default;
    template <class U, class = typename enable_if<is_convertible<U*, T*>::value>::type> _M_CX23 default_delete(const default_delete<U>&) noexcept {}
    _M_CX23 void operator()(T*) const {}
};
template <class T> struct default_delete<T[]> {
    constexpr default_delete() noexcept = default;
    template <class U, class = typename enable_if<is_convertible<U (*)[], T (*)[]>::value>::type> _M_CX23 default_delete(const default_delete<U[]>&) noexcept {}
    template <class U> _M_CX23 void operator()(U*) const {}
};
template <class T, class D, class = void> struct __pointer_of { typedef T* type; };
template <class T, class D> struct __pointer_of<T, D, __void_t<typename remove_reference<D>::type::pointer>> { typedef typename remove_reference<D>::type::pointer type; };

template <class T, class D = default_delete<T>> class unique_ptr {
    template <class E> using _If_default = typename enable_if<!is_pointer<E>::value && is_default_constructible<E>::value>::type;

public:
    typedef typename __pointer_of<T, D>::type pointer;
    typedef T element_type;
    typedef D deleter_type;
    template <class E = D, class = _If_default<E>> constexpr unique_ptr() noexcept {}
    template <class E = D, class = _If_default<E>> explicit _M_CX23 unique_ptr(pointer) noexcept {}
    template <class E = D, class = typename enable_if<is_copy_constructible<E>::value>::type> _M_CX23 unique_ptr(pointer, const D&) noexcept {}
    template <class E = D, class = typename enable_if<is_move_constructible<E>::value>::type> _M_CX23 unique_ptr(pointer, typename enable_if<!is_lvalue_reference<E>::value, E&&>::type) noexcept {}
    template <class E = D, class = _If_default<E>> constexpr unique_ptr(decltype(nullptr)) noexcept {}
    unique_ptr(unique_ptr&&) = default;
    template <class U, class E, class = typename enable_if<is_convertible<typename unique_ptr<U, E>::pointer, pointer>::value && !is_array<U>::value && (is_reference<D>::value ? is_same<E, D>::value : is_convertible<E, D>::value)>::type>
    _M_CX23 unique_ptr(unique_ptr<U, E>&&) noexcept {}
    _M_CX23 ~unique_ptr() noexcept {}
    unique_ptr& operator=(unique_ptr&&) = default;
    template <class U, class E> _M_CX23 typename enable_if<is_convertible<typename unique_ptr<U, E>::pointer, pointer>::value && !is_array<U>::value && is_assignable<D&, E&&>::value, unique_ptr&>::type operator=(unique_ptr<U, E>&&) noexcept;
    _M_CX23 unique_ptr& operator=(decltype(nullptr)) noexcept;
    _M_CX23 typename add_lvalue_reference<T>::type operator*() const noexcept;
    _M_CX23 pointer operator->() const noexcept;
    _M_CX23 pointer get() const noexcept;
    _M_CX23 D& get_deleter() noexcept;
    _M_CX23 const D& get_deleter() const noexcept;
    explicit _M_CX23 operator bool() const noexcept;
    _M_CX23 pointer release() noexcept;
    _M_CX23 void reset(pointer = pointer()) noexcept;
    _M_CX23 void swap(unique_ptr&) noexcept;
    unique_ptr(const unique_ptr&) = delete;
    unique_ptr& operator=(const unique_ptr&) = delete;
};
template <class T, class D> class unique_ptr<T[], D> {
public:
    typedef typename __pointer_of<T, D>::type pointer;
    typedef T element_type;
    typedef D deleter_type;
    constexpr unique_ptr() noexcept {}
    template <class U> explicit _M_CX23 unique_ptr(U) noexcept {}
    template <class U> _M_CX23 unique_ptr(U, const D&) noexcept {}
    constexpr unique_ptr(decltype(nullptr)) noexcept {}
    unique_ptr(unique_ptr&&) = default;
    template <class U, class E, class = typename enable_if<is_array<U>::value>::type> _M_CX23 unique_ptr(unique_ptr<U, E>&&) noexcept {}
    _M_CX23 ~unique_ptr() {}
    unique_ptr& operator=(unique_ptr&&) = default;
    _M_CX23 unique_ptr& operator=(decltype(nullptr)) noexcept;
    _M_CX23 T& operator[](size_t) const;
    _M_CX23 pointer get() const noexcept;
    _M_CX23 D& get_deleter() noexcept;
    explicit _M_CX23 operator bool() const noexcept;
    _M_CX23 pointer release() noexcept;
    template <class U> _M_CX23 void reset(U) noexcept;
    _M_CX23 void reset(decltype(nullptr) = nullptr) noexcept;
    _M_CX23 void swap(unique_ptr&) noexcept;
    unique_ptr(const unique_ptr&) = delete;
    unique_ptr& operator=(const unique_ptr&) = delete;
};
#if _M_14
template <class T, class... U> _M_CX23 typename enable_if<!is_array<T>::value, unique_ptr<T>>::type make_unique(U&&...);
template <class T> _M_CX23 typename enable_if<is_array<T>::value && extent<T>::value == 0, unique_ptr<T>>::type make_unique(size_t);
#endif
#if _M_20
template <class T> constexpr unique_ptr<T> make_unique_for_overwrite();
template <class T> constexpr unique_ptr<T> make_unique_for_overwrite(size_t);
#endif

template <class T> class weak_ptr;
template <class U, class T> struct __shares : is_convertible<U*, T*> {};
template <class U, class T> struct __shares<U[], T[]> : is_convertible<U (*)[], T (*)[]> {};
template <class T> class shared_ptr {
    template <class U> using _If = typename enable_if<is_convertible<typename remove_extent<U>::type*, typename remove_extent<T>::type*>::value>::type;

public:
    typedef typename remove_extent<T>::type element_type;
    typedef weak_ptr<T> weak_type;
    constexpr shared_ptr() noexcept {}
    shared_ptr(const shared_ptr&) noexcept;
    template <class U, class = _If<U>> explicit shared_ptr(U*);
    template <class U, class D, class = _If<U>> shared_ptr(U*, D);
    template <class D> shared_ptr(decltype(nullptr), D);
    template <class U, class D, class A, class = _If<U>> shared_ptr(U*, D, A);
    template <class U> shared_ptr(const shared_ptr<U>&, element_type*) noexcept;
    template <class U, class = _If<U>> shared_ptr(const shared_ptr<U>&) noexcept;
    shared_ptr(shared_ptr&&) noexcept;
    template <class U, class = _If<U>> shared_ptr(shared_ptr<U>&&) noexcept;
    template <class U, class = _If<U>> explicit shared_ptr(const weak_ptr<U>&);
    template <class U, class D, class = typename enable_if<is_convertible<typename unique_ptr<U, D>::pointer, element_type*>::value>::type> shared_ptr(unique_ptr<U, D>&&);
    constexpr shared_ptr(decltype(nullptr)) noexcept {}
    ~shared_ptr();
    shared_ptr& operator=(const shared_ptr&) noexcept;
    template <class U, class = _If<U>> shared_ptr& operator=(const shared_ptr<U>&) noexcept;
    shared_ptr& operator=(shared_ptr&&) noexcept;
    template <class U, class = _If<U>> shared_ptr& operator=(shared_ptr<U>&&) noexcept;
    template <class U, class D, class = _If<U>> shared_ptr& operator=(unique_ptr<U, D>&&);
    typename add_lvalue_reference<element_type>::type operator*() const noexcept;
    element_type* operator->() const noexcept;
#if _M_17
    typename add_lvalue_reference<element_type>::type operator[](ptrdiff_t) const;
#endif
    element_type* get() const noexcept;
    void reset() noexcept;
    template <class U, class = _If<U>> void reset(U*);
    template <class U, class D, class = _If<U>> void reset(U*, D);
    explicit operator bool() const noexcept;
    bool unique() const noexcept;
    long use_count() const noexcept;
    void swap(shared_ptr&) noexcept;
    template <class U> bool owner_before(const shared_ptr<U>&) const noexcept;
    template <class U> bool owner_before(const weak_ptr<U>&) const noexcept;
};
template <class T> class weak_ptr {
    template <class U> using _If = typename enable_if<is_convertible<U*, T*>::value>::type;

public:
    typedef typename remove_extent<T>::type element_type;
    constexpr weak_ptr() noexcept {}
    template <class U, class = _If<U>> weak_ptr(const shared_ptr<U>&) noexcept;
    weak_ptr(const weak_ptr&) noexcept;
    template <class U, class = _If<U>> weak_ptr(const weak_ptr<U>&) noexcept;
    weak_ptr(weak_ptr&&) noexcept;
    ~weak_ptr();
    weak_ptr& operator=(const weak_ptr&) noexcept;
    template <class U, class = _If<U>> weak_ptr& operator=(const weak_ptr<U>&) noexcept;
    template <class U, class = _If<U>> weak_ptr& operator=(const shared_ptr<U>&) noexcept;
    weak_ptr& operator=(weak_ptr&&) noexcept;
    shared_ptr<T> lock() const noexcept;
    long use_count() const noexcept;
    bool expired() const noexcept;
    void reset() noexcept;
    void swap(weak_ptr&) noexcept;
    template <class U> bool owner_before(const shared_ptr<U>&) const noexcept;
    template <class U> bool owner_before(const weak_ptr<U>&) const noexcept;
};
#if _M_17
template <class T> shared_ptr(weak_ptr<T>) -> shared_ptr<T>;
template <class T, class D> shared_ptr(unique_ptr<T, D>) -> shared_ptr<T>;
template <class T> weak_ptr(shared_ptr<T>) -> weak_ptr<T>;
#endif
class bad_weak_ptr : public exception {
public:
    virtual const char* what() const noexcept;
    virtual ~bad_weak_ptr() noexcept;
};
template <class T, class... U> shared_ptr<T> make_shared(U&&...);
template <class T, class A, class... U> shared_ptr<T> allocate_shared(const A&, U&&...);
template <class T> class enable_shared_from_this {
protected:
    constexpr enable_shared_from_this() noexcept {}
    enable_shared_from_this(const enable_shared_from_this&) noexcept {}
    enable_shared_from_this& operator=(const enable_shared_from_this&) noexcept { return *this; }
    ~enable_shared_from_this() {}

public:
    shared_ptr<T> shared_from_this();
    shared_ptr<const T> shared_from_this() const;
#if _M_17
    weak_ptr<T> weak_from_this() noexcept;
    weak_ptr<const T> weak_from_this() const noexcept;
#endif
};
template <class T, class U> shared_ptr<T> static_pointer_cast(const shared_ptr<U>&) noexcept;
template <class T, class U> shared_ptr<T> const_pointer_cast(const shared_ptr<U>&) noexcept;
template <class T, class U> shared_ptr<T> dynamic_pointer_cast(const shared_ptr<U>&) noexcept;
#if _M_17
template <class T, class U> shared_ptr<T> reinterpret_pointer_cast(const shared_ptr<U>&) noexcept;
#endif
#if _M_20
template <class T, class U> shared_ptr<T> static_pointer_cast(shared_ptr<U>&&) noexcept;
template <class T, class U> shared_ptr<T> dynamic_pointer_cast(shared_ptr<U>&&) noexcept;
#endif
template <class D, class T> D* get_deleter(const shared_ptr<T>&) noexcept;
template <class T> struct owner_less;
template <class T> struct owner_less<shared_ptr<T>> {
    bool operator()(const shared_ptr<T>&, const shared_ptr<T>&) const noexcept;
    bool operator()(const shared_ptr<T>&, const weak_ptr<T>&) const noexcept;
};
template <class T> struct owner_less<weak_ptr<T>> {
    bool operator()(const weak_ptr<T>&, const weak_ptr<T>&) const noexcept;
    bool operator()(const shared_ptr<T>&, const weak_ptr<T>&) const noexcept;
};
#define _M_POINTER_RELATION(op)                                                                                        \
    template <class T, class U> bool operator op(const shared_ptr<T>&, const shared_ptr<U>&) noexcept;                 \
    template <class T, class D, class U, class E> _M_CX23 bool operator op(const unique_ptr<T, D>&, const unique_ptr<U, E>&);  \
    template <class T> bool operator op(const shared_ptr<T>&, decltype(nullptr)) noexcept;                             \
    template <class T, class D> _M_CX23 bool operator op(const unique_ptr<T, D>&, decltype(nullptr)) noexcept;
#define _M_POINTER_RELATION_BACK(op)                                                                                   \
    template <class T> bool operator op(decltype(nullptr), const shared_ptr<T>&) noexcept;                             \
    template <class T, class D> _M_CX23 bool operator op(decltype(nullptr), const unique_ptr<T, D>&) noexcept;
_M_POINTER_RELATION(==)
#if _M_20
template <class T, class U> strong_ordering operator<=>(const shared_ptr<T>&, const shared_ptr<U>&) noexcept;
template <class T> strong_ordering operator<=>(const shared_ptr<T>&, decltype(nullptr)) noexcept;
template <class T, class D, class U, class E> strong_ordering operator<=>(const unique_ptr<T, D>&, const unique_ptr<U, E>&);
#else
_M_POINTER_RELATION_BACK(==)
_M_POINTER_RELATION(!=)
_M_POINTER_RELATION_BACK(!=)
_M_POINTER_RELATION(<)
#endif
template <class C, class R, class T> basic_ostream<C, R>& operator<<(basic_ostream<C, R>&, const shared_ptr<T>&);
template <class T> void swap(shared_ptr<T>&, shared_ptr<T>&) noexcept;
template <class T> void swap(weak_ptr<T>&, weak_ptr<T>&) noexcept;
template <class T, class D> _M_CX23 void swap(unique_ptr<T, D>&, unique_ptr<T, D>&) noexcept;
template <class T> struct hash<shared_ptr<T>> { size_t operator()(const shared_ptr<T>&) const noexcept; };
template <class T, class D> struct hash<unique_ptr<T, D>> { size_t operator()(const unique_ptr<T, D>&) const noexcept; };
template <class T> shared_ptr<T> atomic_load(const shared_ptr<T>*);
template <class T> void atomic_store(shared_ptr<T>*, shared_ptr<T>);
}  // namespace std
