// std::allocator, and the handles of nodes.
#pragma once
#include <new>
#include <utility>

namespace std {
template <class T> class allocator {
public:
    typedef T value_type;
    typedef size_t size_type;
    typedef ptrdiff_t difference_type;
    typedef true_type propagate_on_container_move_assignment;
#if !_M_20
    typedef T* pointer;
    typedef const T* const_pointer;
    typedef T& reference;
    typedef const T& const_reference;
    template <class U> struct rebind { typedef allocator<U> other; };
#endif
    typedef true_type is_always_equal;
    _M_CX20 allocator() noexcept;
    _M_CX20 allocator(const allocator&) noexcept;
    template <class U> _M_CX20 allocator(const allocator<U>&) noexcept;
    allocator& operator=(const allocator&) = default;
    _M_CX20 T* allocate(size_t);
    _M_CX20 void deallocate(T*, size_t);
};
template <class T, class U> _M_CX20 bool operator==(const allocator<T>&, const allocator<U>&) noexcept;
#if !_M_20
template <class T, class U> bool operator!=(const allocator<T>&, const allocator<U>&) noexcept;
#endif
template <> class allocator<void> {
public:
    typedef void value_type;
    template <class U> struct rebind { typedef allocator<U> other; };
};
struct allocator_arg_t { explicit allocator_arg_t() = default; };
_M_INLINE constexpr allocator_arg_t allocator_arg{};
template <class T, class A> struct uses_allocator : false_type {};
template <class A, class T> struct __rebound {};
template <template <class, class...> class A, class U, class... R, class T> struct __rebound<A<U, R...>, T> { using type = A<T, R...>; };
template <class A> struct allocator_traits {
    typedef A allocator_type;
    typedef typename A::value_type value_type;
    typedef value_type* pointer;
    typedef const value_type* const_pointer;
    typedef void* void_pointer;
    typedef const void* const_void_pointer;
    typedef size_t size_type;
    typedef ptrdiff_t difference_type;
    template <class T> using rebind_alloc = typename __rebound<A, T>::type;
    template <class T> using rebind_traits = allocator_traits<rebind_alloc<T>>;
    typedef true_type propagate_on_container_move_assignment;
    typedef false_type propagate_on_container_copy_assignment;
    typedef false_type propagate_on_container_swap;
    typedef true_type is_always_equal;
    static _M_CX20 pointer allocate(A&, size_type);
    static _M_CX20 void deallocate(A&, pointer, size_type);
    template <class T, class... U> static _M_CX20 void construct(A&, T*, U&&...);
    template <class T> static _M_CX20 void destroy(A&, T*);
    static _M_CX20 size_type max_size(const A&) noexcept;
    static _M_CX20 A select_on_container_copy_construction(const A&);
};
}  // namespace std
