// std::allocator, and the handles of nodes.
#pragma once
#include <new>
#include <utility>

namespace std {
template <class _Tp> class allocator {
public:
    typedef _Tp value_type;
    typedef size_t size_type;
    typedef ptrdiff_t difference_type;
    typedef true_type propagate_on_container_move_assignment;
#if !_M_20
    typedef _Tp* pointer;
    typedef const _Tp* const_pointer;
    typedef _Tp& reference;
    typedef const _Tp& const_reference;
    template <class _Up> struct rebind { typedef allocator<_Up> other; };
#endif
    typedef true_type is_always_equal;
    _M_CX20 allocator() noexcept;
    _M_CX20 allocator(const allocator&) noexcept;
    template <class _Up> _M_CX20 allocator(const allocator<_Up>&) noexcept;
    allocator& operator=(const allocator&) = default;
    _M_CX20 _Tp* allocate(size_t);
    _M_CX20 void deallocate(_Tp*, size_t);
};
template <class _Tp, class _Up> _M_CX20 bool operator==(const allocator<_Tp>&, const allocator<_Up>&) noexcept;
#if !_M_20
template <class _Tp, class _Up> bool operator!=(const allocator<_Tp>&, const allocator<_Up>&) noexcept;
#endif
template <> class allocator<void> {
public:
    typedef void value_type;
    template <class _Up> struct rebind { typedef allocator<_Up> other; };
};
struct allocator_arg_t { explicit allocator_arg_t() = default; };
_M_INLINE constexpr allocator_arg_t allocator_arg{};
template <class _Tp, class _Ap> struct uses_allocator : false_type {};
template <class _Ap, class _Tp> struct __rebound {};
template <template <class, class...> class _Ap, class _Up, class... _Rp, class _Tp> struct __rebound<_Ap<_Up, _Rp...>, _Tp> { using type = _Ap<_Tp, _Rp...>; };
template <class _Ap> struct allocator_traits {
    typedef _Ap allocator_type;
    typedef typename _Ap::value_type value_type;
    typedef value_type* pointer;
    typedef const value_type* const_pointer;
    typedef void* void_pointer;
    typedef const void* const_void_pointer;
    typedef size_t size_type;
    typedef ptrdiff_t difference_type;
    template <class _Tp> using rebind_alloc = typename __rebound<_Ap, _Tp>::type;
    template <class _Tp> using rebind_traits = allocator_traits<rebind_alloc<_Tp>>;
    typedef true_type propagate_on_container_move_assignment;
    typedef false_type propagate_on_container_copy_assignment;
    typedef false_type propagate_on_container_swap;
    typedef true_type is_always_equal;
    static _M_CX20 pointer allocate(_Ap&, size_type);
    static _M_CX20 void deallocate(_Ap&, pointer, size_type);
    template <class _Tp, class... _Up> static _M_CX20 void construct(_Ap&, _Tp*, _Up&&...);
    template <class _Tp> static _M_CX20 void destroy(_Ap&, _Tp*);
    static _M_CX20 size_type max_size(const _Ap&) noexcept;
    static _M_CX20 _Ap select_on_container_copy_construction(const _Ap&);
};
}  // namespace std
