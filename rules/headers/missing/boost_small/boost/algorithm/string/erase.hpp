#pragma once
#include <boost/algorithm/string/_m_ranges.hpp>
namespace boost {
namespace algorithm {
template <class Sequence, class Range> void erase_first(Sequence& input, const Range& search);
template <class Sequence, class Range> Sequence erase_first_copy(const Sequence& input, const Range& search);
template <class Sequence, class Range> void erase_last(Sequence& input, const Range& search);
template <class Sequence, class Range> Sequence erase_last_copy(const Sequence& input, const Range& search);
template <class Sequence, class Range> void erase_all(Sequence& input, const Range& search);
template <class Sequence, class Range> Sequence erase_all_copy(const Sequence& input, const Range& search);
template <class Sequence, class Range> void ierase_first(Sequence& input, const Range& search, const std::locale& loc = std::locale());
template <class Sequence, class Range> Sequence ierase_first_copy(const Sequence& input, const Range& search, const std::locale& loc = std::locale());
template <class Sequence, class Range> void ierase_last(Sequence& input, const Range& search, const std::locale& loc = std::locale());
template <class Sequence, class Range> Sequence ierase_last_copy(const Sequence& input, const Range& search, const std::locale& loc = std::locale());
template <class Sequence, class Range> void ierase_all(Sequence& input, const Range& search, const std::locale& loc = std::locale());
template <class Sequence, class Range> Sequence ierase_all_copy(const Sequence& input, const Range& search, const std::locale& loc = std::locale());
template <class Sequence> void erase_head(Sequence& input, int n);
template <class Sequence> Sequence erase_head_copy(const Sequence& input, int n);
template <class Sequence> void erase_tail(Sequence& input, int n);
template <class Sequence> Sequence erase_tail_copy(const Sequence& input, int n);
}  // namespace algorithm
using algorithm::erase_first;
using algorithm::erase_first_copy;
using algorithm::erase_last;
using algorithm::erase_last_copy;
using algorithm::erase_all;
using algorithm::erase_all_copy;
using algorithm::ierase_first;
using algorithm::ierase_first_copy;
using algorithm::ierase_last;
using algorithm::ierase_last_copy;
using algorithm::ierase_all;
using algorithm::ierase_all_copy;
using algorithm::erase_head;
using algorithm::erase_head_copy;
using algorithm::erase_tail;
using algorithm::erase_tail_copy;
}  // namespace boost
