// reference_wrapper, std::function and its kin.
#pragma once
#include <exception>
#include <utility>

namespace std {
class type_info;
template <class _Tp> class reference_wrapper {
public:
    typedef _Tp type;
    template <class _Up, class = typename enable_if<!is_same<reference_wrapper, typename remove_cv<typename remove_reference<_Up>::type>::type>::value && is_convertible<_Up, _Tp&>::value>::type> _M_CX20 reference_wrapper(_Up&&);
    reference_wrapper(const reference_wrapper&) = default;
    reference_wrapper& operator=(const reference_wrapper&) = default;
    _M_CX20 operator _Tp&() const noexcept;
    _M_CX20 _Tp& get() const noexcept;
    template <class... _Ap> _M_CX20 typename __invoke_result<void, _Tp&, _Ap...>::type operator()(_Ap&&...) const;
};
#if _M_17
template <class _Tp> reference_wrapper(_Tp&) -> reference_wrapper<_Tp>;
#endif
template <class _Tp> _M_CX20 reference_wrapper<_Tp> ref(_Tp&) noexcept;
template <class _Tp> _M_CX20 reference_wrapper<const _Tp> cref(const _Tp&) noexcept;
template <class _Tp> void ref(const _Tp&&) = delete;
template <class _Tp> void cref(const _Tp&&) = delete;
template <class _Tp> _M_CX20 reference_wrapper<_Tp> ref(reference_wrapper<_Tp>) noexcept;
template <class _Tp> _M_CX20 reference_wrapper<const _Tp> cref(reference_wrapper<_Tp>) noexcept;

class bad_function_call : public exception {
public:
    virtual ~bad_function_call() noexcept;
    const char* what() const noexcept;
};
template <class _Sp> class function;
template <class _Rp, class... _Ap> class function<_Rp(_Ap...)> {
    _M_HOLDS(4)
    template <class _Fp> using _If = typename enable_if<!is_same<typename decay<_Fp>::type, function>::value && is_copy_constructible<typename decay<_Fp>::type>::value && __is_invocable_r<void, _Rp, typename decay<_Fp>::type&, _Ap...>::value>::type;

public:
    typedef _Rp result_type;
    function() noexcept {}
    function(decltype(nullptr)) noexcept {}
    function(const function&);
    function(function&&) noexcept;
    template <class _Fp, class = _If<_Fp>> function(_Fp);
    ~function();
    function& operator=(const function&);
    function& operator=(function&&) noexcept;
    function& operator=(decltype(nullptr)) noexcept;
    template <class _Fp, class = _If<_Fp>> function& operator=(_Fp&&);
    template <class _Fp> function& operator=(reference_wrapper<_Fp>) noexcept;
    void swap(function&) noexcept;
    explicit operator bool() const noexcept;
    _Rp operator()(_Ap...) const;
    const type_info& target_type() const noexcept;
    template <class _Fp> _Fp* target() noexcept;
    template <class _Fp> const _Fp* target() const noexcept;
};
#if _M_17
template <class> struct __call_signature {};
template <class _Rp, class _Cp, class... _Ap> struct __call_signature<_Rp (_Cp::*)(_Ap...)> { using type = _Rp(_Ap...); };
template <class _Rp, class _Cp, class... _Ap> struct __call_signature<_Rp (_Cp::*)(_Ap...) const> { using type = _Rp(_Ap...); };
template <class _Rp, class _Cp, class... _Ap> struct __call_signature<_Rp (_Cp::*)(_Ap...) noexcept> { using type = _Rp(_Ap...); };
template <class _Rp, class _Cp, class... _Ap> struct __call_signature<_Rp (_Cp::*)(_Ap...) const noexcept> { using type = _Rp(_Ap...); };
template <class _Rp, class... _Ap> function(_Rp (*)(_Ap...)) -> function<_Rp(_Ap...)>;
template <class _Fp, class _Sp = typename __call_signature<decltype(&_Fp::operator())>::type> function(_Fp) -> function<_Sp>;
#endif
template <class _Rp, class... _Ap> bool operator==(const function<_Rp(_Ap...)>&, decltype(nullptr)) noexcept;
#if !_M_20
template <class _Rp, class... _Ap> bool operator==(decltype(nullptr), const function<_Rp(_Ap...)>&) noexcept;
template <class _Rp, class... _Ap> bool operator!=(const function<_Rp(_Ap...)>&, decltype(nullptr)) noexcept;
template <class _Rp, class... _Ap> bool operator!=(decltype(nullptr), const function<_Rp(_Ap...)>&) noexcept;
#endif
template <class _Rp, class... _Ap> void swap(function<_Rp(_Ap...)>&, function<_Rp(_Ap...)>&) noexcept;
#if _M_23
template <class _Sp> class move_only_function;
#define _M_MOVE_ONLY(qualifiers)                                                                    \
    template <class _Rp, class... _Ap> class move_only_function<_Rp(_Ap...) qualifiers> {                   \
    public:                                                                                         \
        using result_type = _Rp;                                                                      \
        move_only_function() noexcept;                                                              \
        move_only_function(decltype(nullptr)) noexcept;                                             \
        move_only_function(move_only_function&&) noexcept;                                          \
        template <class _Fp> requires(!is_same_v<remove_cvref_t<_Fp>, move_only_function> && is_invocable_r_v<_Rp, decay_t<_Fp>&, _Ap...>) move_only_function(_Fp&&);  \
        move_only_function& operator=(move_only_function&&);                                        \
        move_only_function& operator=(decltype(nullptr)) noexcept;                                  \
        template <class _Fp> requires is_invocable_r_v<_Rp, decay_t<_Fp>&, _Ap...> move_only_function& operator=(_Fp&&);  \
        ~move_only_function();                                                                      \
        explicit operator bool() const noexcept;                                                    \
        _Rp operator()(_Ap...) qualifiers;                                                              \
        friend bool operator==(const move_only_function&, decltype(nullptr)) noexcept;              \
    };
_M_MOVE_ONLY()
_M_MOVE_ONLY(const)
_M_MOVE_ONLY(noexcept)
#endif
}  // namespace std
