// The algorithms over whole ranges, and what a range is.
#pragma once
#include <_models/functors.h>
#include <_models/iterator.h>

#if _M_20
namespace std {
namespace ranges {
template <class _Tp> inline constexpr bool enable_borrowed_range = false;
template <class _Tp> inline constexpr bool enable_view = false;
template <class _Tp> inline constexpr bool disable_sized_range = false;
struct view_base {};
template <class _Rp> concept __has_member_begin = requires(_Rp& r) { { r.begin() } -> input_or_output_iterator; };
template <class _Rp> concept __has_free_begin = requires(_Rp& r) { { begin(r) } -> input_or_output_iterator; };
struct _Begin {
    template <class _Tp, size_t n> constexpr _Tp* operator()(_Tp (&a)[n]) const noexcept { return a; }
    template <class _Rp> requires(!is_array_v<remove_reference_t<_Rp>> && __has_member_begin<_Rp>) constexpr auto operator()(_Rp&& r) const -> decltype(r.begin()) { return r.begin(); }
    template <class _Rp> requires(!is_array_v<remove_reference_t<_Rp>> && !__has_member_begin<_Rp> && __has_free_begin<_Rp>) constexpr auto operator()(_Rp&& r) const -> decltype(begin(r)) { return begin(r); }
};
struct _End {
    template <class _Tp, size_t n> constexpr _Tp* operator()(_Tp (&a)[n]) const noexcept { return a + n; }
    template <class _Rp> requires(!is_array_v<remove_reference_t<_Rp>> && requires(_Rp& r) { r.end(); }) constexpr auto operator()(_Rp&& r) const -> decltype(r.end()) { return r.end(); }
    template <class _Rp> requires(!is_array_v<remove_reference_t<_Rp>> && !requires(_Rp& r) { r.end(); } && requires(_Rp& r) { end(r); }) constexpr auto operator()(_Rp&& r) const -> decltype(end(r)) { return end(r); }
};
struct _Size {
    template <class _Tp, size_t n> constexpr size_t operator()(_Tp (&)[n]) const noexcept { return n; }
    template <class _Rp> requires requires(_Rp& r) { r.size(); } constexpr auto operator()(_Rp&& r) const -> decltype(r.size()) { return r.size(); }
};
struct _Empty {
    template <class _Rp> requires requires(_Rp& r) { bool(r.empty()); } constexpr bool operator()(_Rp&& r) const { return r.empty(); }
};
struct _Data {
    template <class _Rp> requires requires(_Rp& r) { r.data(); } constexpr auto operator()(_Rp&& r) const -> decltype(r.data()) { return r.data(); }
};
inline namespace __cust {
inline constexpr _Begin begin{};
inline constexpr _End end{};
inline constexpr _Begin cbegin{};
inline constexpr _End cend{};
inline constexpr _Size size{};
inline constexpr _Empty empty{};
inline constexpr _Data data{};
}  // namespace __cust
template <class _Rp> concept range = requires(_Rp& r) { ranges::begin(r); ranges::end(r); };
template <class _Rp> using iterator_t = decltype(ranges::begin(declval<_Rp&>()));
template <class _Rp> using sentinel_t = decltype(ranges::end(declval<_Rp&>()));
template <class _Rp> using range_difference_t = iter_difference_t<iterator_t<_Rp>>;
template <class _Rp> using range_value_t = iter_value_t<iterator_t<_Rp>>;
template <class _Rp> using range_reference_t = iter_reference_t<iterator_t<_Rp>>;
template <class _Rp> using range_rvalue_reference_t = iter_rvalue_reference_t<iterator_t<_Rp>>;
template <class _Rp> using range_size_t = decltype(ranges::size(declval<_Rp&>()));
template <class _Rp> concept borrowed_range = range<_Rp> && (is_lvalue_reference_v<_Rp> || enable_borrowed_range<remove_cvref_t<_Rp>>);
template <class _Rp> concept sized_range = range<_Rp> && requires(_Rp& r) { ranges::size(r); };
template <class _Rp> concept view = range<_Rp> && movable<_Rp> && (enable_view<_Rp> || is_base_of_v<view_base, _Rp>);
template <class _Rp, class _Tp> concept output_range = range<_Rp> && output_iterator<iterator_t<_Rp>, _Tp>;
template <class _Rp> concept input_range = range<_Rp> && input_iterator<iterator_t<_Rp>>;
template <class _Rp> concept forward_range = input_range<_Rp> && forward_iterator<iterator_t<_Rp>>;
template <class _Rp> concept bidirectional_range = forward_range<_Rp> && bidirectional_iterator<iterator_t<_Rp>>;
template <class _Rp> concept random_access_range = bidirectional_range<_Rp> && random_access_iterator<iterator_t<_Rp>>;
template <class _Rp> concept contiguous_range = random_access_range<_Rp> && contiguous_iterator<iterator_t<_Rp>>;
template <class _Rp> concept common_range = range<_Rp> && same_as<iterator_t<_Rp>, sentinel_t<_Rp>>;
template <class _Rp> concept viewable_range = range<_Rp>;
struct dangling {
    constexpr dangling() noexcept = default;
    template <class... _Tp> constexpr dangling(_Tp&&...) noexcept {}
};
template <class _Rp> using borrowed_iterator_t = conditional_t<borrowed_range<_Rp>, iterator_t<_Rp>, dangling>;
template <class _Dp> class view_interface : public view_base {
public:
    constexpr bool empty() const;
    constexpr explicit operator bool() const;
    constexpr decltype(auto) front() { return *static_cast<_Dp&>(*this).begin(); }
    constexpr decltype(auto) front() const { return *static_cast<const _Dp&>(*this).begin(); }
    template <class _Ip> constexpr decltype(auto) operator[](_Ip n) { return *(static_cast<_Dp&>(*this).begin() + n); }
    constexpr size_t size() const requires random_access_range<const _Dp>;
};
template <class _Ip, class _Sp = _Ip> class subrange : public view_interface<subrange<_Ip, _Sp>> {
public:
    subrange() = default;
    constexpr subrange(_Ip, _Sp);
    template <class _Rp> constexpr subrange(_Rp&&);
    constexpr _Ip begin() const;
    constexpr _Sp end() const;
    constexpr bool empty() const;
};
template <class _Ip, class _Sp> subrange(_Ip, _Sp) -> subrange<_Ip, _Sp>;
template <class _Ip, class _Sp> inline constexpr bool enable_borrowed_range<subrange<_Ip, _Sp>> = true;
template <size_t i, class _Ip, class _Sp> requires(i < 2) constexpr auto get(const subrange<_Ip, _Sp>& r) { if constexpr (i == 0) return r.begin(); else return r.end(); }
template <class _Rp> using borrowed_subrange_t = conditional_t<borrowed_range<_Rp>, subrange<iterator_t<_Rp>>, dangling>;
template <class _Ip, class _Fp> struct in_fun_result { _Ip in; _Fp fun; };
template <class _Ip, class _Op> struct in_out_result { _Ip in; _Op out; };
template <class _Ip, class _Jp, class _Op> struct in_in_out_result { _Ip in1; _Jp in2; _Op out; };
template <class _Ip, class _Jp> struct in_in_result { _Ip in1; _Jp in2; };
template <class _Tp> struct min_max_result { _Tp min; _Tp max; };
template <class _Ip, class _Tp> struct in_value_result { _Ip in; _Tp value; };
template <class _Tp> using minmax_result = min_max_result<_Tp>;
template <class _Ip, class _Op> using copy_result = in_out_result<_Ip, _Op>;
template <class _Ip, class _Op> using transform_result = in_out_result<_Ip, _Op>;
}  // namespace ranges
template <class _Ip, class _Pp> struct projected {
    using value_type = remove_cvref_t<invoke_result_t<_Pp&, iter_reference_t<_Ip>>>;
    invoke_result_t<_Pp&, iter_reference_t<_Ip>> operator*() const;
    using difference_type = iter_difference_t<_Ip>;
};
template <class _Ip, class _Sp> struct tuple_size<ranges::subrange<_Ip, _Sp>> : integral_constant<size_t, 2> {};
template <class _Ip, class _Sp> struct tuple_element<0, ranges::subrange<_Ip, _Sp>> { using type = _Ip; };
template <class _Ip, class _Sp> struct tuple_element<1, ranges::subrange<_Ip, _Sp>> { using type = _Sp; };
namespace ranges {
struct less_of {
    template <class _Tp, class _Up> constexpr bool operator()(_Tp&& a, _Up&& b) const { return static_cast<_Tp&&>(a) < static_cast<_Up&&>(b); }
};
struct equal_of {
    template <class _Tp, class _Up> constexpr bool operator()(_Tp&& a, _Up&& b) const { return static_cast<_Tp&&>(a) == static_cast<_Up&&>(b); }
};
template <class _Fp, class _Ap> constexpr decltype(auto) call_with(_Fp& f, _Ap&& a) {
    if constexpr (is_member_pointer_v<_Fp> && (is_pointer_v<remove_cvref_t<_Ap>> || requires { a.operator->(); })) return call_with(f, *a);
    else if constexpr (is_member_object_pointer_v<_Fp>) return (static_cast<_Ap&&>(a).*f);
    else if constexpr (is_member_function_pointer_v<_Fp>) return (static_cast<_Ap&&>(a).*f)();
    else return f(static_cast<_Ap&&>(a));
}
// over a range, over a pair of iterators: the test or the value, a projection; computed
#define _M_COMPUTED(name, argument, of_range, of_iterators, ...)                                                                                                           \
    struct __##name##_fn {                                                                                                                                               \
        template <input_iterator _Ip, sentinel_for<_Ip> _Sp, class _Tp, class Proj = identity> constexpr of_iterators operator()(_Ip b, _Sp e, argument t, Proj p = {}) const { __VA_ARGS__ } \
        template <input_range _Rp, class _Tp, class Proj = identity> constexpr of_range operator()(_Rp&& r, argument t, Proj p = {}) const { auto b = ranges::begin(r); auto e = ranges::end(r); __VA_ARGS__ } \
    };                                                                                                                                                                   \
    inline constexpr __##name##_fn name{};
_M_COMPUTED(all_of, _Tp, bool, bool, for (; b != e; ++b) { if (!call_with(t, call_with(p, *b))) return false; } return true;)
_M_COMPUTED(any_of, _Tp, bool, bool, for (; b != e; ++b) { if (call_with(t, call_with(p, *b))) return true; } return false;)
_M_COMPUTED(none_of, _Tp, bool, bool, for (; b != e; ++b) { if (call_with(t, call_with(p, *b))) return false; } return true;)
_M_COMPUTED(find, const _Tp&, borrowed_iterator_t<_Rp>, _Ip, while (b != e && !(call_with(p, *b) == t)) ++b; return b;)
_M_COMPUTED(find_if, _Tp, borrowed_iterator_t<_Rp>, _Ip, while (b != e && !call_with(t, call_with(p, *b))) ++b; return b;)
_M_COMPUTED(find_if_not, _Tp, borrowed_iterator_t<_Rp>, _Ip, while (b != e && call_with(t, call_with(p, *b))) ++b; return b;)
_M_COMPUTED(count, const _Tp&, range_difference_t<_Rp>, iter_difference_t<_Ip>, ptrdiff_t n = 0; for (; b != e; ++b) { if (call_with(p, *b) == t) ++n; } return n;)
_M_COMPUTED(count_if, _Tp, range_difference_t<_Rp>, iter_difference_t<_Ip>, ptrdiff_t n = 0; for (; b != e; ++b) { if (call_with(t, call_with(p, *b))) ++n; } return n;)
#undef _M_COMPUTED
// over a range, over a pair of iterators: the test or the value, a projection
#define _M_ALGORITHM(name, extra, arguments, of_range, of_iterators)                                                                       \
    struct __##name##_fn {                                                                                                                 \
        template <input_iterator _Ip, sentinel_for<_Ip> _Sp, extra class Proj = identity> constexpr of_iterators operator()(_Ip, _Sp arguments, Proj = {}) const;  \
        template <input_range _Rp, extra class Proj = identity> constexpr of_range operator()(_Rp&& arguments, Proj = {}) const;               \
    };                                                                                                                                     \
    inline constexpr __##name##_fn name{};
#define _M_COMMA ,
#define _M_WITH class _Tp _M_COMMA
#define _M_TAKES _M_COMMA _Tp
#define _M_TAKES_REF _M_COMMA const _Tp&
#define _M_FOR_RANGE in_fun_result<borrowed_iterator_t<_Rp> _M_COMMA _Tp>
#define _M_FOR_PAIR in_fun_result<_Ip _M_COMMA _Tp>
_M_ALGORITHM(for_each, _M_WITH, _M_TAKES, _M_FOR_RANGE, _M_FOR_PAIR)
_M_ALGORITHM(binary_search, _M_WITH class _Cp = less_of _M_COMMA, _M_TAKES_REF _M_COMMA _Cp = {}, bool, bool)
_M_ALGORITHM(lower_bound, _M_WITH class _Cp = less_of _M_COMMA, _M_TAKES_REF _M_COMMA _Cp = {}, borrowed_iterator_t<_Rp>, _Ip)
_M_ALGORITHM(upper_bound, _M_WITH class _Cp = less_of _M_COMMA, _M_TAKES_REF _M_COMMA _Cp = {}, borrowed_iterator_t<_Rp>, _Ip)
#undef _M_WITH
#define _M_WITH class _Tp = less_of _M_COMMA
#undef _M_TAKES
#define _M_TAKES _M_COMMA _Tp = {}
_M_ALGORITHM(sort, _M_WITH, _M_TAKES, borrowed_iterator_t<_Rp>, _Ip)
_M_ALGORITHM(stable_sort, _M_WITH, _M_TAKES, borrowed_iterator_t<_Rp>, _Ip)
_M_ALGORITHM(is_sorted, _M_WITH, _M_TAKES, bool, bool)
_M_ALGORITHM(max_element, _M_WITH, _M_TAKES, borrowed_iterator_t<_Rp>, _Ip)
_M_ALGORITHM(min_element, _M_WITH, _M_TAKES, borrowed_iterator_t<_Rp>, _Ip)
_M_ALGORITHM(unique, _M_WITH, _M_TAKES, borrowed_subrange_t<_Rp>, subrange<_Ip>)
_M_ALGORITHM(adjacent_find, _M_WITH, _M_TAKES, borrowed_iterator_t<_Rp>, _Ip)
#undef _M_WITH
#define _M_WITH class _Tp _M_COMMA
#undef _M_TAKES
#define _M_TAKES _M_COMMA _Tp
_M_ALGORITHM(remove, _M_WITH, _M_TAKES_REF, borrowed_subrange_t<_Rp>, subrange<_Ip>)
_M_ALGORITHM(remove_if, _M_WITH, _M_TAKES, borrowed_subrange_t<_Rp>, subrange<_Ip>)
_M_ALGORITHM(partition, _M_WITH, _M_TAKES, borrowed_subrange_t<_Rp>, subrange<_Ip>)
_M_ALGORITHM(replace, _M_WITH class _Up _M_COMMA, _M_TAKES_REF _M_COMMA const _Up&, borrowed_iterator_t<_Rp>, _Ip)
_M_ALGORITHM(replace_if, _M_WITH class _Up _M_COMMA, _M_TAKES _M_COMMA const _Up&, borrowed_iterator_t<_Rp>, _Ip)
#undef _M_ALGORITHM
#define _M_OUT_ALGORITHM(name, extra, arguments)                                                                                            \
    struct __##name##_fn {                                                                                                                  \
        template <input_iterator _Ip, sentinel_for<_Ip> _Sp, weakly_incrementable _Op extra> constexpr in_out_result<_Ip, _Op> operator()(_Ip, _Sp, _Op arguments) const;  \
        template <input_range _Rp, weakly_incrementable _Op extra> constexpr in_out_result<borrowed_iterator_t<_Rp>, _Op> operator()(_Rp&&, _Op arguments) const;  \
    };                                                                                                                                      \
    inline constexpr __##name##_fn name{};
_M_OUT_ALGORITHM(copy, , )
_M_OUT_ALGORITHM(move, , )
_M_OUT_ALGORITHM(copy_if, _M_COMMA class _Tp _M_COMMA class Proj = identity, _M_COMMA _Tp _M_COMMA Proj = {})
_M_OUT_ALGORITHM(transform, _M_COMMA class _Tp _M_COMMA class Proj = identity, _M_COMMA _Tp _M_COMMA Proj = {})
_M_OUT_ALGORITHM(remove_copy_if, _M_COMMA class _Tp _M_COMMA class Proj = identity, _M_COMMA _Tp _M_COMMA Proj = {})
#undef _M_OUT_ALGORITHM
struct __reverse_fn {
    template <bidirectional_range _Rp> constexpr borrowed_iterator_t<_Rp> operator()(_Rp&&) const;
    template <bidirectional_iterator _Ip, sentinel_for<_Ip> _Sp> constexpr _Ip operator()(_Ip, _Sp) const;
};
inline constexpr __reverse_fn reverse{};
struct __fill_fn {
    template <class _Tp, range _Rp> constexpr borrowed_iterator_t<_Rp> operator()(_Rp&&, const _Tp&) const;
};
inline constexpr __fill_fn fill{};
struct __equal_fn {
    template <input_range _Rp, input_range _Qp, class _Pp = equal_of, class _Ap = identity, class _Bp = identity> constexpr bool operator()(_Rp&&, _Qp&&, _Pp = {}, _Ap = {}, _Bp = {}) const;
    template <input_iterator _Ip, sentinel_for<_Ip> _Sp, input_iterator _Jp, sentinel_for<_Jp> _Ep, class _Pp = equal_of> constexpr bool operator()(_Ip, _Sp, _Jp, _Ep, _Pp = {}) const;
};
inline constexpr __equal_fn equal{};
struct __max_fn {
    template <class _Tp, class _Cp = less_of, class _Pp = identity> constexpr const _Tp& operator()(const _Tp& a, const _Tp& b, _Cp = {}, _Pp = {}) const { return a < b ? b : a; }
    template <input_range _Rp, class _Cp = less_of, class _Pp = identity> constexpr range_value_t<_Rp> operator()(_Rp&&, _Cp = {}, _Pp = {}) const;
    template <class _Tp, class _Cp = less_of, class _Pp = identity> constexpr _Tp operator()(initializer_list<_Tp>, _Cp = {}, _Pp = {}) const;
};
inline constexpr __max_fn max{};
struct __min_fn {
    template <class _Tp, class _Cp = less_of, class _Pp = identity> constexpr const _Tp& operator()(const _Tp& a, const _Tp& b, _Cp = {}, _Pp = {}) const { return b < a ? b : a; }
    template <input_range _Rp, class _Cp = less_of, class _Pp = identity> constexpr range_value_t<_Rp> operator()(_Rp&&, _Cp = {}, _Pp = {}) const;
    template <class _Tp, class _Cp = less_of, class _Pp = identity> constexpr _Tp operator()(initializer_list<_Tp>, _Cp = {}, _Pp = {}) const;
};
inline constexpr __min_fn min{};
#if _M_23
struct __contains_fn {
    template <input_range _Rp, class _Tp, class _Pp = identity> constexpr bool operator()(_Rp&&, const _Tp&, _Pp = {}) const;
    template <input_iterator _Ip, sentinel_for<_Ip> _Sp, class _Tp, class _Pp = identity> constexpr bool operator()(_Ip, _Sp, const _Tp&, _Pp = {}) const;
};
inline constexpr __contains_fn contains{};
struct __fold_left_fn {
    template <input_range _Rp, class _Tp, class _Fp> constexpr _Tp operator()(_Rp&&, _Tp, _Fp) const;
    template <input_iterator _Ip, sentinel_for<_Ip> _Sp, class _Tp, class _Fp> constexpr _Tp operator()(_Ip, _Sp, _Tp, _Fp) const;
};
inline constexpr __fold_left_fn fold_left{};
#endif
struct __distance_fn {
    template <range _Rp> constexpr range_difference_t<_Rp> operator()(_Rp&&) const;
    template <input_or_output_iterator _Ip, sentinel_for<_Ip> _Sp> constexpr iter_difference_t<_Ip> operator()(_Ip, _Sp) const;
};
inline constexpr __distance_fn distance{};
struct __next_fn {
    template <input_or_output_iterator _Ip> constexpr _Ip operator()(_Ip, iter_difference_t<_Ip> = 1) const;
};
inline constexpr __next_fn next{};
}  // namespace ranges
}  // namespace std
#endif
