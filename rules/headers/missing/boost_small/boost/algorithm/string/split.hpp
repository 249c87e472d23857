#pragma once
#include <boost/algorithm/string/_m_ranges.hpp>
namespace boost {
namespace algorithm {
template <class Sequences, class Range, class Predicate> Sequences& split(Sequences& result, Range&& input, Predicate pred, token_compress_mode_type compress = token_compress_off);
template <class Sequences, class Range1, class Range2> Sequences& find_all(Sequences& result, Range1&& input, const Range2& search);
template <class Sequences, class Range1, class Range2> Sequences& ifind_all(Sequences& result, Range1&& input, const Range2& search, const std::locale& loc = std::locale());
template <class Sequences, class Range, class Finder> Sequences& iter_split(Sequences& result, Range&& input, Finder finder);
template <class Sequences, class Range, class Finder> Sequences& iter_find(Sequences& result, Range&& input, Finder finder);
}  // namespace algorithm
using algorithm::split;
using algorithm::find_all;
using algorithm::ifind_all;
using algorithm::iter_split;
using algorithm::iter_find;
}  // namespace boost
