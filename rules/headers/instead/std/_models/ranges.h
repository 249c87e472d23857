// The algorithms over whole ranges, and what a range is.
#pragma once
#include <_models/functors.h>
#include <_models/iterator.h>

#if _M_20
namespace std {
namespace ranges {
template <class T> inline constexpr bool enable_borrowed_range = false;
template <class T> inline constexpr bool enable_view = false;
template <class T> inline constexpr bool disable_sized_range = false;
struct view_base {};
template <class R> concept __has_member_begin = requires(R& r) { { r.begin() } -> input_or_output_iterator; };
template <class R> concept __has_free_begin = requires(R& r) { { begin(r) } -> input_or_output_iterator; };
struct _Begin {
    template <class T, size_t n> constexpr T* operator()(T (&a)[n]) const noexcept { return a; }
    template <class R> requires(!is_array_v<remove_reference_t<R>> && __has_member_begin<R>) constexpr auto operator()(R&& r) const -> decltype(r.begin()) { return r.begin(); }
    template <class R> requires(!is_array_v<remove_reference_t<R>> && !__has_member_begin<R> && __has_free_begin<R>) constexpr auto operator()(R&& r) const -> decltype(begin(r)) { return begin(r); }
};
struct _End {
    template <class T, size_t n> constexpr T* operator()(T (&a)[n]) const noexcept { return a + n; }
    template <class R> requires(!is_array_v<remove_reference_t<R>> && requires(R& r) { r.end(); }) constexpr auto operator()(R&& r) const -> decltype(r.end()) { return r.end(); }
    template <class R> requires(!is_array_v<remove_reference_t<R>> && !requires(R& r) { r.end(); } && requires(R& r) { end(r); }) constexpr auto operator()(R&& r) const -> decltype(end(r)) { return end(r); }
};
struct _Size {
    template <class T, size_t n> constexpr size_t operator()(T (&)[n]) const noexcept { return n; }
    template <class R> requires requires(R& r) { r.size(); } constexpr auto operator()(R&& r) const -> decltype(r.size()) { return r.size(); }
};
struct _Empty {
    template <class R> requires requires(R& r) { bool(r.empty()); } constexpr bool operator()(R&& r) const { return r.empty(); }
};
struct _Data {
    template <class R> requires requires(R& r) { r.data(); } constexpr auto operator()(R&& r) const -> decltype(r.data()) { return r.data(); }
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
template <class R> concept range = requires(R& r) { ranges::begin(r); ranges::end(r); };
template <class R> using iterator_t = decltype(ranges::begin(declval<R&>()));
template <class R> using sentinel_t = decltype(ranges::end(declval<R&>()));
template <class R> using range_difference_t = iter_difference_t<iterator_t<R>>;
template <class R> using range_value_t = iter_value_t<iterator_t<R>>;
template <class R> using range_reference_t = iter_reference_t<iterator_t<R>>;
template <class R> using range_rvalue_reference_t = iter_rvalue_reference_t<iterator_t<R>>;
template <class R> using range_size_t = decltype(ranges::size(declval<R&>()));
template <class R> concept borrowed_range = range<R> && (is_lvalue_reference_v<R> || enable_borrowed_range<remove_cvref_t<R>>);
template <class R> concept sized_range = range<R> && requires(R& r) { ranges::size(r); };
template <class R> concept view = range<R> && movable<R> && (enable_view<R> || is_base_of_v<view_base, R>);
template <class R, class T> concept output_range = range<R> && output_iterator<iterator_t<R>, T>;
template <class R> concept input_range = range<R> && input_iterator<iterator_t<R>>;
template <class R> concept forward_range = input_range<R> && forward_iterator<iterator_t<R>>;
template <class R> concept bidirectional_range = forward_range<R> && bidirectional_iterator<iterator_t<R>>;
template <class R> concept random_access_range = bidirectional_range<R> && random_access_iterator<iterator_t<R>>;
template <class R> concept contiguous_range = random_access_range<R> && contiguous_iterator<iterator_t<R>>;
template <class R> concept common_range = range<R> && same_as<iterator_t<R>, sentinel_t<R>>;
template <class R> concept viewable_range = range<R>;
struct dangling {
    constexpr dangling() noexcept = default;
    template <class... T> constexpr dangling(T&&...) noexcept {}
};
template <class R> using borrowed_iterator_t = conditional_t<borrowed_range<R>, iterator_t<R>, dangling>;
template <class D> class view_interface : public view_base {
public:
    constexpr bool empty() const;
    constexpr explicit operator bool() const;
    constexpr decltype(auto) front() { return *static_cast<D&>(*this).begin(); }
    constexpr decltype(auto) front() const { return *static_cast<const D&>(*this).begin(); }
    template <class I> constexpr decltype(auto) operator[](I n) { return *(static_cast<D&>(*this).begin() + n); }
    constexpr size_t size() const requires random_access_range<const D>;
};
template <class I, class S = I> class subrange : public view_interface<subrange<I, S>> {
public:
    subrange() = default;
    constexpr subrange(I, S);
    template <class R> constexpr subrange(R&&);
    constexpr I begin() const;
    constexpr S end() const;
    constexpr bool empty() const;
};
template <class I, class S> subrange(I, S) -> subrange<I, S>;
template <class I, class S> inline constexpr bool enable_borrowed_range<subrange<I, S>> = true;
template <size_t i, class I, class S> requires(i < 2) constexpr auto get(const subrange<I, S>& r) { if constexpr (i == 0) return r.begin(); else return r.end(); }
template <class R> using borrowed_subrange_t = conditional_t<borrowed_range<R>, subrange<iterator_t<R>>, dangling>;
template <class I, class F> struct in_fun_result { I in; F fun; };
template <class I, class O> struct in_out_result { I in; O out; };
template <class I, class J, class O> struct in_in_out_result { I in1; J in2; O out; };
template <class I, class J> struct in_in_result { I in1; J in2; };
template <class T> struct min_max_result { T min; T max; };
template <class I, class T> struct in_value_result { I in; T value; };
template <class T> using minmax_result = min_max_result<T>;
template <class I, class O> using copy_result = in_out_result<I, O>;
template <class I, class O> using transform_result = in_out_result<I, O>;
}  // namespace ranges
template <class I, class P> struct projected {
    using value_type = remove_cvref_t<invoke_result_t<P&, iter_reference_t<I>>>;
    invoke_result_t<P&, iter_reference_t<I>> operator*() const;
    using difference_type = iter_difference_t<I>;
};
template <class I, class S> struct tuple_size<ranges::subrange<I, S>> : integral_constant<size_t, 2> {};
template <class I, class S> struct tuple_element<0, ranges::subrange<I, S>> { using type = I; };
template <class I, class S> struct tuple_element<1, ranges::subrange<I, S>> { using type = S; };
namespace ranges {
struct less_of {
    template <class T, class U> constexpr bool operator()(T&&, U&&) const;
};
struct equal_of {
    template <class T, class U> constexpr bool operator()(T&&, U&&) const;
};
// over a range, over a pair of iterators: the test or the value, a projection
#define _M_ALGORITHM(name, extra, arguments, of_range, of_iterators)                                                                       \
    struct __##name##_fn {                                                                                                                 \
        template <input_iterator I, sentinel_for<I> S, extra class Proj = identity> constexpr of_iterators operator()(I, S arguments, Proj = {}) const;  \
        template <input_range R, extra class Proj = identity> constexpr of_range operator()(R&& arguments, Proj = {}) const;               \
    };                                                                                                                                     \
    inline constexpr __##name##_fn name{};
#define _M_COMMA ,
#define _M_WITH class T _M_COMMA
#define _M_TAKES _M_COMMA T
#define _M_TAKES_REF _M_COMMA const T&
_M_ALGORITHM(all_of, _M_WITH, _M_TAKES, bool, bool)
_M_ALGORITHM(any_of, _M_WITH, _M_TAKES, bool, bool)
_M_ALGORITHM(none_of, _M_WITH, _M_TAKES, bool, bool)
#define _M_FOR_RANGE in_fun_result<borrowed_iterator_t<R> _M_COMMA T>
#define _M_FOR_PAIR in_fun_result<I _M_COMMA T>
_M_ALGORITHM(for_each, _M_WITH, _M_TAKES, _M_FOR_RANGE, _M_FOR_PAIR)
_M_ALGORITHM(find, _M_WITH, _M_TAKES_REF, borrowed_iterator_t<R>, I)
_M_ALGORITHM(find_if, _M_WITH, _M_TAKES, borrowed_iterator_t<R>, I)
_M_ALGORITHM(find_if_not, _M_WITH, _M_TAKES, borrowed_iterator_t<R>, I)
_M_ALGORITHM(count, _M_WITH, _M_TAKES_REF, range_difference_t<R>, iter_difference_t<I>)
_M_ALGORITHM(count_if, _M_WITH, _M_TAKES, range_difference_t<R>, iter_difference_t<I>)
_M_ALGORITHM(binary_search, _M_WITH class C = less_of _M_COMMA, _M_TAKES_REF _M_COMMA C = {}, bool, bool)
_M_ALGORITHM(lower_bound, _M_WITH class C = less_of _M_COMMA, _M_TAKES_REF _M_COMMA C = {}, borrowed_iterator_t<R>, I)
_M_ALGORITHM(upper_bound, _M_WITH class C = less_of _M_COMMA, _M_TAKES_REF _M_COMMA C = {}, borrowed_iterator_t<R>, I)
#undef _M_WITH
#define _M_WITH class T = less_of _M_COMMA
#undef _M_TAKES
#define _M_TAKES _M_COMMA T = {}
_M_ALGORITHM(sort, _M_WITH, _M_TAKES, borrowed_iterator_t<R>, I)
_M_ALGORITHM(stable_sort, _M_WITH, _M_TAKES, borrowed_iterator_t<R>, I)
_M_ALGORITHM(is_sorted, _M_WITH, _M_TAKES, bool, bool)
_M_ALGORITHM(max_element, _M_WITH, _M_TAKES, borrowed_iterator_t<R>, I)
_M_ALGORITHM(min_element, _M_WITH, _M_TAKES, borrowed_iterator_t<R>, I)
_M_ALGORITHM(unique, _M_WITH, _M_TAKES, borrowed_subrange_t<R>, subrange<I>)
_M_ALGORITHM(adjacent_find, _M_WITH, _M_TAKES, borrowed_iterator_t<R>, I)
#undef _M_WITH
#define _M_WITH class T _M_COMMA
#undef _M_TAKES
#define _M_TAKES _M_COMMA T
_M_ALGORITHM(remove, _M_WITH, _M_TAKES_REF, borrowed_subrange_t<R>, subrange<I>)
_M_ALGORITHM(remove_if, _M_WITH, _M_TAKES, borrowed_subrange_t<R>, subrange<I>)
_M_ALGORITHM(partition, _M_WITH, _M_TAKES, borrowed_subrange_t<R>, subrange<I>)
_M_ALGORITHM(replace, _M_WITH class U _M_COMMA, _M_TAKES_REF _M_COMMA const U&, borrowed_iterator_t<R>, I)
_M_ALGORITHM(replace_if, _M_WITH class U _M_COMMA, _M_TAKES _M_COMMA const U&, borrowed_iterator_t<R>, I)
#undef _M_ALGORITHM
#define _M_OUT_ALGORITHM(name, extra, arguments)                                                                                            \
    struct __##name##_fn {                                                                                                                  \
        template <input_iterator I, sentinel_for<I> S, weakly_incrementable O extra> constexpr in_out_result<I, O> operator()(I, S, O arguments) const;  \
        template <input_range R, weakly_incrementable O extra> constexpr in_out_result<borrowed_iterator_t<R>, O> operator()(R&&, O arguments) const;  \
    };                                                                                                                                      \
    inline constexpr __##name##_fn name{};
_M_OUT_ALGORITHM(copy, , )
_M_OUT_ALGORITHM(move, , )
_M_OUT_ALGORITHM(copy_if, _M_COMMA class T _M_COMMA class Proj = identity, _M_COMMA T _M_COMMA Proj = {})
_M_OUT_ALGORITHM(transform, _M_COMMA class T _M_COMMA class Proj = identity, _M_COMMA T _M_COMMA Proj = {})
_M_OUT_ALGORITHM(remove_copy_if, _M_COMMA class T _M_COMMA class Proj = identity, _M_COMMA T _M_COMMA Proj = {})
#undef _M_OUT_ALGORITHM
struct __reverse_fn {
    template <bidirectional_range R> constexpr borrowed_iterator_t<R> operator()(R&&) const;
    template <bidirectional_iterator I, sentinel_for<I> S> constexpr I operator()(I, S) const;
};
inline constexpr __reverse_fn reverse{};
struct __fill_fn {
    template <class T, range R> constexpr borrowed_iterator_t<R> operator()(R&&, const T&) const;
};
inline constexpr __fill_fn fill{};
struct __equal_fn {
    template <input_range R, input_range Q, class P = equal_of, class A = identity, class B = identity> constexpr bool operator()(R&&, Q&&, P = {}, A = {}, B = {}) const;
    template <input_iterator I, sentinel_for<I> S, input_iterator J, sentinel_for<J> E, class P = equal_of> constexpr bool operator()(I, S, J, E, P = {}) const;
};
inline constexpr __equal_fn equal{};
struct __max_fn {
    template <class T, class C = less_of, class P = identity> constexpr const T& operator()(const T& a, const T& b, C = {}, P = {}) const { return a < b ? b : a; }
    template <input_range R, class C = less_of, class P = identity> constexpr range_value_t<R> operator()(R&&, C = {}, P = {}) const;
    template <class T, class C = less_of, class P = identity> constexpr T operator()(initializer_list<T>, C = {}, P = {}) const;
};
inline constexpr __max_fn max{};
struct __min_fn {
    template <class T, class C = less_of, class P = identity> constexpr const T& operator()(const T& a, const T& b, C = {}, P = {}) const { return b < a ? b : a; }
    template <input_range R, class C = less_of, class P = identity> constexpr range_value_t<R> operator()(R&&, C = {}, P = {}) const;
    template <class T, class C = less_of, class P = identity> constexpr T operator()(initializer_list<T>, C = {}, P = {}) const;
};
inline constexpr __min_fn min{};
#if _M_23
struct __contains_fn {
    template <input_range R, class T, class P = identity> constexpr bool operator()(R&&, const T&, P = {}) const;
    template <input_iterator I, sentinel_for<I> S, class T, class P = identity> constexpr bool operator()(I, S, const T&, P = {}) const;
};
inline constexpr __contains_fn contains{};
struct __fold_left_fn {
    template <input_range R, class T, class F> constexpr T operator()(R&&, T, F) const;
    template <input_iterator I, sentinel_for<I> S, class T, class F> constexpr T operator()(I, S, T, F) const;
};
inline constexpr __fold_left_fn fold_left{};
#endif
struct __distance_fn {
    template <range R> constexpr range_difference_t<R> operator()(R&&) const;
    template <input_or_output_iterator I, sentinel_for<I> S> constexpr iter_difference_t<I> operator()(I, S) const;
};
inline constexpr __distance_fn distance{};
struct __next_fn {
    template <input_or_output_iterator I> constexpr I operator()(I, iter_difference_t<I> = 1) const;
};
inline constexpr __next_fn next{};
}  // namespace ranges
}  // namespace std
#endif
