#pragma once
#include <boost/algorithm/string/_m_ranges.hpp>
namespace boost {
namespace algorithm {
namespace detail {
template <class P> struct classifies : std::false_type {};
template <> struct classifies<classifier> : std::true_type {};
template <class Ch> struct classifies<any_of_classifier<Ch>> : std::true_type {};
template <class P1, class P2> struct classifies<both_classifier<P1, P2>> : std::true_type {};
}  // namespace detail
detail::classifier is_classified(std::ctype_base::mask type, const std::locale& loc = std::locale());
detail::classifier is_space(const std::locale& loc = std::locale());
detail::classifier is_alnum(const std::locale& loc = std::locale());
detail::classifier is_alpha(const std::locale& loc = std::locale());
detail::classifier is_cntrl(const std::locale& loc = std::locale());
detail::classifier is_digit(const std::locale& loc = std::locale());
detail::classifier is_graph(const std::locale& loc = std::locale());
detail::classifier is_lower(const std::locale& loc = std::locale());
detail::classifier is_print(const std::locale& loc = std::locale());
detail::classifier is_punct(const std::locale& loc = std::locale());
detail::classifier is_upper(const std::locale& loc = std::locale());
detail::classifier is_xdigit(const std::locale& loc = std::locale());
template <class Range> detail::any_of_classifier<typename detail::element<Range>::type> is_any_of(const Range& set);
template <class Ch> detail::any_of_classifier<Ch> is_from_range(Ch from, Ch to);
template <class P1, class P2, class = typename std::enable_if<detail::classifies<P1>::value && detail::classifies<P2>::value>::type> detail::both_classifier<P1, P2> operator&&(const P1& p1, const P2& p2);
template <class P1, class P2, class = typename std::enable_if<detail::classifies<P1>::value && detail::classifies<P2>::value>::type> detail::both_classifier<P1, P2> operator||(const P1& p1, const P2& p2);
template <class P, class = typename std::enable_if<detail::classifies<P>::value>::type> detail::both_classifier<P, P> operator!(const P& p);
}  // namespace algorithm
using algorithm::is_classified;
using algorithm::is_space;
using algorithm::is_alnum;
using algorithm::is_alpha;
using algorithm::is_cntrl;
using algorithm::is_digit;
using algorithm::is_graph;
using algorithm::is_lower;
using algorithm::is_print;
using algorithm::is_punct;
using algorithm::is_upper;
using algorithm::is_xdigit;
using algorithm::is_any_of;
using algorithm::is_from_range;
}  // namespace boost
