#pragma once
#include <boost/algorithm/string/_m_ranges.hpp>
namespace boost {
namespace algorithm {
template <class Sequence, class Range1, class Range2> void replace_first(Sequence& input, const Range1& search, const Range2& format);
template <class Sequence, class Range1, class Range2> Sequence replace_first_copy(const Sequence& input, const Range1& search, const Range2& format);
template <class Sequence, class Range1, class Range2> void replace_last(Sequence& input, const Range1& search, const Range2& format);
template <class Sequence, class Range1, class Range2> Sequence replace_last_copy(const Sequence& input, const Range1& search, const Range2& format);
template <class Sequence, class Range1, class Range2> void replace_all(Sequence& input, const Range1& search, const Range2& format);
template <class Sequence, class Range1, class Range2> Sequence replace_all_copy(const Sequence& input, const Range1& search, const Range2& format);
template <class Sequence, class Range1, class Range2> void replace_nth(Sequence& input, const Range1& search, int nth, const Range2& format);
template <class Sequence, class Range1, class Range2> Sequence replace_nth_copy(const Sequence& input, const Range1& search, int nth, const Range2& format);
template <class Sequence, class Range1, class Range2> void ireplace_first(Sequence& input, const Range1& search, const Range2& format, const std::locale& loc = std::locale());
template <class Sequence, class Range1, class Range2> Sequence ireplace_first_copy(const Sequence& input, const Range1& search, const Range2& format, const std::locale& loc = std::locale());
template <class Sequence, class Range1, class Range2> void ireplace_last(Sequence& input, const Range1& search, const Range2& format, const std::locale& loc = std::locale());
template <class Sequence, class Range1, class Range2> Sequence ireplace_last_copy(const Sequence& input, const Range1& search, const Range2& format, const std::locale& loc = std::locale());
template <class Sequence, class Range1, class Range2> void ireplace_all(Sequence& input, const Range1& search, const Range2& format, const std::locale& loc = std::locale());
template <class Sequence, class Range1, class Range2> Sequence ireplace_all_copy(const Sequence& input, const Range1& search, const Range2& format, const std::locale& loc = std::locale());
template <class Sequence, class Range1, class Range2> void ireplace_nth(Sequence& input, const Range1& search, int nth, const Range2& format, const std::locale& loc = std::locale());
template <class Sequence, class Range1, class Range2> Sequence ireplace_nth_copy(const Sequence& input, const Range1& search, int nth, const Range2& format, const std::locale& loc = std::locale());
template <class Sequence, class Range> void replace_head(Sequence& input, int n, const Range& format);
template <class Sequence, class Range> Sequence replace_head_copy(const Sequence& input, int n, const Range& format);
template <class Sequence, class Range> void replace_tail(Sequence& input, int n, const Range& format);
template <class Sequence, class Range> Sequence replace_tail_copy(const Sequence& input, int n, const Range& format);
template <class Sequence, class Range> void replace_range(Sequence& input, const iterator_range<typename Sequence::iterator>& search, const Range& format);
template <class Sequence, class Range> Sequence replace_range_copy(const Sequence& input, const iterator_range<typename Sequence::const_iterator>& search, const Range& format);
}  // namespace algorithm
using algorithm::replace_first;
using algorithm::replace_first_copy;
using algorithm::replace_last;
using algorithm::replace_last_copy;
using algorithm::replace_all;
using algorithm::replace_all_copy;
using algorithm::replace_nth;
using algorithm::replace_nth_copy;
using algorithm::ireplace_first;
using algorithm::ireplace_first_copy;
using algorithm::ireplace_last;
using algorithm::ireplace_last_copy;
using algorithm::ireplace_all;
using algorithm::ireplace_all_copy;
using algorithm::ireplace_nth;
using algorithm::ireplace_nth_copy;
using algorithm::replace_head;
using algorithm::replace_head_copy;
using algorithm::replace_tail;
using algorithm::replace_tail_copy;
using algorithm::replace_range;
using algorithm::replace_range_copy;
}  // namespace boost
