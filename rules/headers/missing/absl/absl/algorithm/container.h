#pragma once
#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>
namespace absl {
template <class C> using _m_iterator = decltype(std::begin(std::declval<C&>()));
template <class C, class P> bool c_all_of(const C& c, P&& pred);
template <class C, class P> bool c_any_of(const C& c, P&& pred);
template <class C, class P> bool c_none_of(const C& c, P&& pred);
template <class C, class F> typename std::decay<F>::type c_for_each(C&& c, F&& function);
template <class C, class T> _m_iterator<C> c_find(C& c, T&& value);
template <class C, class P> _m_iterator<C> c_find_if(C& c, P&& pred);
template <class C, class T> bool c_linear_search(const C& c, T&& value);
template <class C, class T> std::ptrdiff_t c_count(const C& c, T&& value);
template <class C, class P> std::ptrdiff_t c_count_if(const C& c, P&& pred);
template <class C, class O> O c_copy(const C& input, O output);
template <class C, class O, class P> O c_copy_if(const C& input, O output, P&& pred);
template <class C, class O, class F> O c_transform(const C& input, O output, F&& unary_op);
template <class C> void c_sort(C& c);
template <class C, class L> void c_sort(C& c, L&& comp);
template <class C> void c_stable_sort(C& c);
template <class C, class L> void c_stable_sort(C& c, L&& comp);
template <class C> void c_reverse(C& sequence);
template <class C, class T> typename std::decay<T>::type c_accumulate(const C& sequence, T&& init);
template <class C, class T, class F> typename std::decay<T>::type c_accumulate(const C& sequence, T&& init, F&& binary_op);
template <class C> _m_iterator<C> c_max_element(C& c);
template <class C> _m_iterator<C> c_min_element(C& c);
template <class C1, class C2> bool c_equal(C1&& c1, C2&& c2);
template <class C, class T> void c_fill(C& c, const T& value);
}  // namespace absl
