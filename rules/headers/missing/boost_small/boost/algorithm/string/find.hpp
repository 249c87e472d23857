#pragma once
#include <boost/algorithm/string/_m_ranges.hpp>
namespace boost {
namespace algorithm {
template <class Range1, class Range2> iterator_range<detail::iterator_of<Range1>> find_first(Range1& input, const Range2& search);
template <class Range1, class Range2> iterator_range<detail::iterator_of<Range1>> ifind_first(Range1& input, const Range2& search, const std::locale& loc = std::locale());
template <class Range1, class Range2> iterator_range<detail::iterator_of<Range1>> find_last(Range1& input, const Range2& search);
template <class Range1, class Range2> iterator_range<detail::iterator_of<Range1>> ifind_last(Range1& input, const Range2& search, const std::locale& loc = std::locale());
template <class Range1, class Range2> iterator_range<detail::iterator_of<Range1>> find_nth(Range1& input, const Range2& search, int nth);
template <class Range> iterator_range<detail::iterator_of<Range>> find_head(Range& input, int n);
template <class Range> iterator_range<detail::iterator_of<Range>> find_tail(Range& input, int n);
template <class Range, class Predicate> iterator_range<detail::iterator_of<Range>> find_token(Range& input, Predicate pred, token_compress_mode_type compress = token_compress_off);
}  // namespace algorithm
using algorithm::find_first;
using algorithm::ifind_first;
using algorithm::find_last;
using algorithm::ifind_last;
using algorithm::find_nth;
using algorithm::find_head;
using algorithm::find_tail;
using algorithm::find_token;
}  // namespace boost
