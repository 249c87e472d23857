// The smart pointers.
#pragma once
#include <_models/allocator.h>
#include <_models/functors.h>
#include <iosfwd>

namespace std {
class type_info;
template <class _Tp> struct default_delete {
    constexpr default_delete() noexcept = default;
    template <class _Up, class = typename enable_if<is_convertible<_Up*, _Tp*>::value>::type> _M_CX23 default_delete(const default_delete<_Up>&) noexcept {}
    _M_CX23 void operator()(_Tp*) const {}
};
template <class _Tp> struct default_delete<_Tp[]> {
    constexpr default_delete() noexcept = default;
    template <class _Up, class = typename enable_if<is_convertible<_Up (*)[], _Tp (*)[]>::value>::type> _M_CX23 default_delete(const default_delete<_Up[]>&) noexcept {}
    template <class _Up> _M_CX23 void operator()(_Up*) const {}
};
template <class _Tp, class _Dp, class = void> struct __pointer_of { typedef _Tp* type; };
template <class _Tp, class _Dp> struct __pointer_of<_Tp, _Dp, __void_t<typename remove_reference<_Dp>::type::pointer>> { typedef typename remove_reference<_Dp>::type::pointer type; };

template <class _Tp, class _Dp = default_delete<_Tp>> class unique_ptr {
    _M_HOLDS(1)
    template <class _Ep> using _If_default = typename enable_if<!is_pointer<_Ep>::value && is_default_constructible<_Ep>::value>::type;

public:
    typedef typename __pointer_of<_Tp, _Dp>::type pointer;
    typedef _Tp element_type;
    typedef _Dp deleter_type;
    template <class _Ep = _Dp, class = _If_default<_Ep>> constexpr unique_ptr() noexcept {}
    template <class _Ep = _Dp, class = _If_default<_Ep>> explicit _M_CX23 unique_ptr(pointer) noexcept {}
    template <class _Ep = _Dp, class = typename enable_if<is_copy_constructible<_Ep>::value>::type> _M_CX23 unique_ptr(pointer, const _Dp&) noexcept {}
    template <class _Ep = _Dp, class = typename enable_if<is_move_constructible<_Ep>::value>::type> _M_CX23 unique_ptr(pointer, typename enable_if<!is_lvalue_reference<_Ep>::value, _Ep&&>::type) noexcept {}
    template <class _Ep = _Dp, class = _If_default<_Ep>> constexpr unique_ptr(decltype(nullptr)) noexcept {}
    unique_ptr(unique_ptr&&) = default;
    template <class _Up, class _Ep, class = typename enable_if<is_convertible<typename unique_ptr<_Up, _Ep>::pointer, pointer>::value && !is_array<_Up>::value && (is_reference<_Dp>::value ? is_same<_Ep, _Dp>::value : is_convertible<_Ep, _Dp>::value)>::type>
    _M_CX23 unique_ptr(unique_ptr<_Up, _Ep>&&) noexcept {}
    _M_CX23 ~unique_ptr() noexcept {}
    unique_ptr& operator=(unique_ptr&&) = default;
    template <class _Up, class _Ep> _M_CX23 typename enable_if<is_convertible<typename unique_ptr<_Up, _Ep>::pointer, pointer>::value && !is_array<_Up>::value && is_assignable<_Dp&, _Ep&&>::value, unique_ptr&>::type operator=(unique_ptr<_Up, _Ep>&&) noexcept;
    _M_CX23 unique_ptr& operator=(decltype(nullptr)) noexcept;
    _M_CX23 typename add_lvalue_reference<_Tp>::type operator*() const noexcept;
    _M_CX23 pointer operator->() const noexcept;
    _M_CX23 pointer get() const noexcept;
    _M_CX23 _Dp& get_deleter() noexcept;
    _M_CX23 const _Dp& get_deleter() const noexcept;
    explicit _M_CX23 operator bool() const noexcept;
    _M_CX23 pointer release() noexcept;
    _M_CX23 void reset(pointer = pointer()) noexcept;
    _M_CX23 void swap(unique_ptr&) noexcept;
    unique_ptr(const unique_ptr&) = delete;
    unique_ptr& operator=(const unique_ptr&) = delete;
};
template <class _Tp, class _Dp> class unique_ptr<_Tp[], _Dp> {
public:
    typedef typename __pointer_of<_Tp, _Dp>::type pointer;
    typedef _Tp element_type;
    typedef _Dp deleter_type;
    constexpr unique_ptr() noexcept {}
    template <class _Up> explicit _M_CX23 unique_ptr(_Up) noexcept {}
    template <class _Up> _M_CX23 unique_ptr(_Up, const _Dp&) noexcept {}
    constexpr unique_ptr(decltype(nullptr)) noexcept {}
    unique_ptr(unique_ptr&&) = default;
    template <class _Up, class _Ep, class = typename enable_if<is_array<_Up>::value>::type> _M_CX23 unique_ptr(unique_ptr<_Up, _Ep>&&) noexcept {}
    _M_CX23 ~unique_ptr() {}
    unique_ptr& operator=(unique_ptr&&) = default;
    _M_CX23 unique_ptr& operator=(decltype(nullptr)) noexcept;
    _M_CX23 _Tp& operator[](size_t) const;
    _M_CX23 pointer get() const noexcept;
    _M_CX23 _Dp& get_deleter() noexcept;
    explicit _M_CX23 operator bool() const noexcept;
    _M_CX23 pointer release() noexcept;
    template <class _Up> _M_CX23 void reset(_Up) noexcept;
    _M_CX23 void reset(decltype(nullptr) = nullptr) noexcept;
    _M_CX23 void swap(unique_ptr&) noexcept;
    unique_ptr(const unique_ptr&) = delete;
    unique_ptr& operator=(const unique_ptr&) = delete;
};
#if _M_14
template <class _Tp, class... _Up> _M_CX23 typename enable_if<!is_array<_Tp>::value, unique_ptr<_Tp>>::type make_unique(_Up&&...);
template <class _Tp> _M_CX23 typename enable_if<is_array<_Tp>::value && extent<_Tp>::value == 0, unique_ptr<_Tp>>::type make_unique(size_t);
#endif
#if _M_20
template <class _Tp> constexpr unique_ptr<_Tp> make_unique_for_overwrite();
template <class _Tp> constexpr unique_ptr<_Tp> make_unique_for_overwrite(size_t);
#endif

template <class _Tp> class weak_ptr;
template <class _Tp> class shared_ptr;
template <class _Up, class _Tp> struct __shares : is_convertible<_Up*, _Tp*> {};
template <class _Up, class _Tp> struct __shares<_Up[], _Tp[]> : is_convertible<_Up (*)[], _Tp (*)[]> {};
// The library's own names for where these members are: the bases of shared_ptr.
template <class _Tp, int = 2> class __shared_ptr_access {
public:
    typedef typename remove_extent<_Tp>::type element_type;
    typename add_lvalue_reference<element_type>::type operator*() const noexcept;
    element_type* operator->() const noexcept;
#if _M_17
    typename add_lvalue_reference<element_type>::type operator[](ptrdiff_t) const;
#endif
};
template <class _Tp, int _Lk = 2> class __shared_ptr : public __shared_ptr_access<_Tp, _Lk> {
    _M_HOLDS(2)
    template <class _Up> using _If = typename enable_if<is_convertible<typename remove_extent<_Up>::type*, typename remove_extent<_Tp>::type*>::value>::type;

public:
    typedef typename remove_extent<_Tp>::type element_type;
    element_type* get() const noexcept;
    void reset() noexcept;
    template <class _Up, class = _If<_Up>> void reset(_Up*);
    template <class _Up, class _Dp, class = _If<_Up>> void reset(_Up*, _Dp);
    template <class _Up, class _Dp, class _Ap, class = _If<_Up>> void reset(_Up*, _Dp, _Ap);
    explicit operator bool() const noexcept;
    bool unique() const noexcept;
    long use_count() const noexcept;
    void swap(__shared_ptr&) noexcept;
    template <class _Up> bool owner_before(const shared_ptr<_Up>&) const noexcept;
    template <class _Up> bool owner_before(const weak_ptr<_Up>&) const noexcept;
};
template <class _Tp> class shared_ptr : public __shared_ptr<_Tp> {
    template <class _Up> using _If = typename enable_if<is_convertible<typename remove_extent<_Up>::type*, typename remove_extent<_Tp>::type*>::value>::type;

public:
    typedef typename remove_extent<_Tp>::type element_type;
    typedef weak_ptr<_Tp> weak_type;
    constexpr shared_ptr() noexcept {}
    shared_ptr(const shared_ptr&) noexcept;
    template <class _Up, class = _If<_Up>> explicit shared_ptr(_Up*);
    template <class _Up, class _Dp, class = _If<_Up>> shared_ptr(_Up*, _Dp);
    template <class _Dp> shared_ptr(decltype(nullptr), _Dp);
    template <class _Up, class _Dp, class _Ap, class = _If<_Up>> shared_ptr(_Up*, _Dp, _Ap);
    template <class _Up> shared_ptr(const shared_ptr<_Up>&, element_type*) noexcept;
    template <class _Up, class = _If<_Up>> shared_ptr(const shared_ptr<_Up>&) noexcept;
    shared_ptr(shared_ptr&&) noexcept;
    template <class _Up, class = _If<_Up>> shared_ptr(shared_ptr<_Up>&&) noexcept;
    template <class _Up, class = _If<_Up>> explicit shared_ptr(const weak_ptr<_Up>&);
    template <class _Up, class _Dp, class = typename enable_if<is_convertible<typename unique_ptr<_Up, _Dp>::pointer, element_type*>::value>::type> shared_ptr(unique_ptr<_Up, _Dp>&&);
    constexpr shared_ptr(decltype(nullptr)) noexcept {}
    ~shared_ptr();
    shared_ptr& operator=(const shared_ptr&) noexcept;
    template <class _Up, class = _If<_Up>> shared_ptr& operator=(const shared_ptr<_Up>&) noexcept;
    shared_ptr& operator=(shared_ptr&&) noexcept;
    template <class _Up, class = _If<_Up>> shared_ptr& operator=(shared_ptr<_Up>&&) noexcept;
    template <class _Up, class _Dp, class = _If<_Up>> shared_ptr& operator=(unique_ptr<_Up, _Dp>&&);
};
template <class _Tp, int = 2> class __weak_ptr {
    _M_HOLDS(2)
public:
    typedef typename remove_extent<_Tp>::type element_type;
    long use_count() const noexcept;
    bool expired() const noexcept;
    void reset() noexcept;
    void swap(__weak_ptr&) noexcept;
    template <class _Up> bool owner_before(const shared_ptr<_Up>&) const noexcept;
    template <class _Up> bool owner_before(const weak_ptr<_Up>&) const noexcept;
};
template <class _Tp> class weak_ptr : public __weak_ptr<_Tp> {
    template <class _Up> using _If = typename enable_if<is_convertible<_Up*, _Tp*>::value>::type;

public:
    typedef typename remove_extent<_Tp>::type element_type;
    constexpr weak_ptr() noexcept {}
    template <class _Up, class = _If<_Up>> weak_ptr(const shared_ptr<_Up>&) noexcept;
    weak_ptr(const weak_ptr&) noexcept;
    template <class _Up, class = _If<_Up>> weak_ptr(const weak_ptr<_Up>&) noexcept;
    weak_ptr(weak_ptr&&) noexcept;
    ~weak_ptr();
    weak_ptr& operator=(const weak_ptr&) noexcept;
    template <class _Up, class = _If<_Up>> weak_ptr& operator=(const weak_ptr<_Up>&) noexcept;
    template <class _Up, class = _If<_Up>> weak_ptr& operator=(const shared_ptr<_Up>&) noexcept;
    weak_ptr& operator=(weak_ptr&&) noexcept;
    shared_ptr<_Tp> lock() const noexcept;
};
#if _M_17
template <class _Tp> shared_ptr(weak_ptr<_Tp>) -> shared_ptr<_Tp>;
template <class _Tp, class _Dp> shared_ptr(unique_ptr<_Tp, _Dp>) -> shared_ptr<_Tp>;
template <class _Tp> weak_ptr(shared_ptr<_Tp>) -> weak_ptr<_Tp>;
#endif
class bad_weak_ptr : public exception {
public:
    virtual const char* what() const noexcept;
    virtual ~bad_weak_ptr() noexcept;
};
template <class _Tp, class... _Up> shared_ptr<_Tp> make_shared(_Up&&...);
template <class _Tp, class _Ap, class... _Up> shared_ptr<_Tp> allocate_shared(const _Ap&, _Up&&...);
template <class _Tp> class enable_shared_from_this {
protected:
    constexpr enable_shared_from_this() noexcept {}
    enable_shared_from_this(const enable_shared_from_this&) noexcept {}
    enable_shared_from_this& operator=(const enable_shared_from_this&) noexcept { return *this; }
    ~enable_shared_from_this() {}

public:
    shared_ptr<_Tp> shared_from_this();
    shared_ptr<const _Tp> shared_from_this() const;
#if _M_17
    weak_ptr<_Tp> weak_from_this() noexcept;
    weak_ptr<const _Tp> weak_from_this() const noexcept;
#endif
};
template <class _Tp, class _Up> shared_ptr<_Tp> static_pointer_cast(const shared_ptr<_Up>&) noexcept;
template <class _Tp, class _Up> shared_ptr<_Tp> const_pointer_cast(const shared_ptr<_Up>&) noexcept;
template <class _Tp, class _Up> shared_ptr<_Tp> dynamic_pointer_cast(const shared_ptr<_Up>&) noexcept;
#if _M_17
template <class _Tp, class _Up> shared_ptr<_Tp> reinterpret_pointer_cast(const shared_ptr<_Up>&) noexcept;
#endif
#if _M_20
template <class _Tp, class _Up> shared_ptr<_Tp> static_pointer_cast(shared_ptr<_Up>&&) noexcept;
template <class _Tp, class _Up> shared_ptr<_Tp> dynamic_pointer_cast(shared_ptr<_Up>&&) noexcept;
#endif
template <class _Dp, class _Tp> _Dp* get_deleter(const shared_ptr<_Tp>&) noexcept;
template <class _Tp> struct owner_less;
template <class _Tp> struct owner_less<shared_ptr<_Tp>> {
    bool operator()(const shared_ptr<_Tp>&, const shared_ptr<_Tp>&) const noexcept;
    bool operator()(const shared_ptr<_Tp>&, const weak_ptr<_Tp>&) const noexcept;
};
template <class _Tp> struct owner_less<weak_ptr<_Tp>> {
    bool operator()(const weak_ptr<_Tp>&, const weak_ptr<_Tp>&) const noexcept;
    bool operator()(const shared_ptr<_Tp>&, const weak_ptr<_Tp>&) const noexcept;
};
#define _M_POINTER_RELATION(op)                                                                                        \
    template <class _Tp, class _Up> bool operator op(const shared_ptr<_Tp>&, const shared_ptr<_Up>&) noexcept;                 \
    template <class _Tp, class _Dp, class _Up, class _Ep> _M_CX23 bool operator op(const unique_ptr<_Tp, _Dp>&, const unique_ptr<_Up, _Ep>&);  \
    template <class _Tp> bool operator op(const shared_ptr<_Tp>&, decltype(nullptr)) noexcept;                             \
    template <class _Tp, class _Dp> _M_CX23 bool operator op(const unique_ptr<_Tp, _Dp>&, decltype(nullptr)) noexcept;
#define _M_POINTER_RELATION_BACK(op)                                                                                   \
    template <class _Tp> bool operator op(decltype(nullptr), const shared_ptr<_Tp>&) noexcept;                             \
    template <class _Tp, class _Dp> _M_CX23 bool operator op(decltype(nullptr), const unique_ptr<_Tp, _Dp>&) noexcept;
_M_POINTER_RELATION(==)
#if _M_20
template <class _Tp, class _Up> strong_ordering operator<=>(const shared_ptr<_Tp>&, const shared_ptr<_Up>&) noexcept;
template <class _Tp> strong_ordering operator<=>(const shared_ptr<_Tp>&, decltype(nullptr)) noexcept;
template <class _Tp, class _Dp, class _Up, class _Ep> strong_ordering operator<=>(const unique_ptr<_Tp, _Dp>&, const unique_ptr<_Up, _Ep>&);
#else
_M_POINTER_RELATION_BACK(==)
_M_POINTER_RELATION(!=)
_M_POINTER_RELATION_BACK(!=)
_M_POINTER_RELATION(<)
#endif
template <class _Cp, class _Rp, class _Tp> basic_ostream<_Cp, _Rp>& operator<<(basic_ostream<_Cp, _Rp>&, const shared_ptr<_Tp>&);
template <class _Tp> void swap(shared_ptr<_Tp>&, shared_ptr<_Tp>&) noexcept;
template <class _Tp> void swap(weak_ptr<_Tp>&, weak_ptr<_Tp>&) noexcept;
template <class _Tp, class _Dp> _M_CX23 void swap(unique_ptr<_Tp, _Dp>&, unique_ptr<_Tp, _Dp>&) noexcept;
template <class _Tp> struct hash<shared_ptr<_Tp>> { size_t operator()(const shared_ptr<_Tp>&) const noexcept; };
template <class _Tp, class _Dp> struct hash<unique_ptr<_Tp, _Dp>> { size_t operator()(const unique_ptr<_Tp, _Dp>&) const noexcept; };
template <class _Tp> shared_ptr<_Tp> atomic_load(const shared_ptr<_Tp>*);
template <class _Tp> void atomic_store(shared_ptr<_Tp>*, shared_ptr<_Tp>);
}  // namespace std
