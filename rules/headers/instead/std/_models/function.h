// reference_wrapper, std::function and its kin.
#pragma once
#include <exception>
#include <utility>

namespace std {
class type_info;
template <class T> class reference_wrapper {
public:
    typedef T type;
    template <class U, class = typename enable_if<!is_same<reference_wrapper, typename remove_cv<typename remove_reference<U>::type>::type>::value && is_convertible<U, T&>::value>::type> _M_CX20 reference_wrapper(U&&);
    reference_wrapper(const reference_wrapper&) = default;
    reference_wrapper& operator=(const reference_wrapper&) = default;
    _M_CX20 operator T&() const noexcept;
    _M_CX20 T& get() const noexcept;
    template <class... A> _M_CX20 typename __invoke_result<void, T&, A...>::type operator()(A&&...) const;
};
#if _M_17
template <class T> reference_wrapper(T&) -> reference_wrapper<T>;
#endif
template <class T> _M_CX20 reference_wrapper<T> ref(T&) noexcept;
template <class T> _M_CX20 reference_wrapper<const T> cref(const T&) noexcept;
template <class T> void ref(const T&&) = delete;
template <class T> void cref(const T&&) = delete;
template <class T> _M_CX20 reference_wrapper<T> ref(reference_wrapper<T>) noexcept;
template <class T> _M_CX20 reference_wrapper<const T> cref(reference_wrapper<T>) noexcept;

class bad_function_call : public exception {
public:
    virtual ~bad_function_call() noexcept;
    const char* what() const noexcept;
};
template <class S> class function;
template <class R, class... A> class function<R(A...)> {
    template <class F> using _If = typename enable_if<!is_same<typename decay<F>::type, function>::value && is_copy_constructible<typename decay<F>::type>::value && __is_invocable_r<void, R, typename decay<F>::type&, A...>::value>::type;

public:
    typedef R result_type;
    function() noexcept {}
    function(decltype(nullptr)) noexcept {}
    function(const function&);
    function(function&&) noexcept;
    template <class F, class = _If<F>> function(F);
    ~function();
    function& operator=(const function&);
    function& operator=(function&&) noexcept;
    function& operator=(decltype(nullptr)) noexcept;
    template <class F, class = _If<F>> function& operator=(F&&);
    template <class F> function& operator=(reference_wrapper<F>) noexcept;
    void swap(function&) noexcept;
    explicit operator bool() const noexcept;
    R operator()(A...) const;
    const type_info& target_type() const noexcept;
    template <class F> F* target() noexcept;
    template <class F> const F* target() const noexcept;
};
#if _M_17
template <class> struct __call_signature {};
template <class R, class C, class... A> struct __call_signature<R (C::*)(A...)> { using type = R(A...); };
template <class R, class C, class... A> struct __call_signature<R (C::*)(A...) const> { using type = R(A...); };
template <class R, class C, class... A> struct __call_signature<R (C::*)(A...) noexcept> { using type = R(A...); };
template <class R, class C, class... A> struct __call_signature<R (C::*)(A...) const noexcept> { using type = R(A...); };
template <class R, class... A> function(R (*)(A...)) -> function<R(A...)>;
template <class F, class S = typename __call_signature<decltype(&F::operator())>::type> function(F) -> function<S>;
#endif
template <class R, class... A> bool operator==(const function<R(A...)>&, decltype(nullptr)) noexcept;
#if !_M_20
template <class R, class... A> bool operator==(decltype(nullptr), const function<R(A...)>&) noexcept;
template <class R, class... A> bool operator!=(const function<R(A...)>&, decltype(nullptr)) noexcept;
template <class R, class... A> bool operator!=(decltype(nullptr), const function<R(A...)>&) noexcept;
#endif
template <class R, class... A> void swap(function<R(A...)>&, function<R(A...)>&) noexcept;
#if _M_23
template <class S> class move_only_function;
#define _M_MOVE_ONLY(qualifiers)                                                                    \
    template <class R, class... A> class move_only_function<R(A...) qualifiers> {                   \
    public:                                                                                         \
        using result_type = R;                                                                      \
        move_only_function() noexcept;                                                              \
        move_only_function(decltype(nullptr)) noexcept;                                             \
        move_only_function(move_only_function&&) noexcept;                                          \
        template <class F> requires(!is_same_v<remove_cvref_t<F>, move_only_function> && is_invocable_r_v<R, decay_t<F>&, A...>) move_only_function(F&&);  \
        move_only_function& operator=(move_only_function&&);                                        \
        move_only_function& operator=(decltype(nullptr)) noexcept;                                  \
        template <class F> requires is_invocable_r_v<R, decay_t<F>&, A...> move_only_function& operator=(F&&);  \
        ~move_only_function();                                                                      \
        explicit operator bool() const noexcept;                                                    \
        R operator()(A...) qualifiers;                                                              \
        friend bool operator==(const move_only_function&, decltype(nullptr)) noexcept;              \
    };
_M_MOVE_ONLY()
_M_MOVE_ONLY(const)
_M_MOVE_ONLY(noexcept)
#endif
}  // namespace std
