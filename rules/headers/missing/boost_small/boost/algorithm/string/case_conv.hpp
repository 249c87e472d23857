#pragma once
#include <boost/algorithm/string/_m_ranges.hpp>
namespace boost {
namespace algorithm {
template <class Range> void to_lower(Range& input, const std::locale& loc = std::locale());
template <class Sequence> Sequence to_lower_copy(const Sequence& input, const std::locale& loc = std::locale());
template <class Range> void to_upper(Range& input, const std::locale& loc = std::locale());
template <class Sequence> Sequence to_upper_copy(const Sequence& input, const std::locale& loc = std::locale());
}  // namespace algorithm
using algorithm::to_lower;
using algorithm::to_lower_copy;
using algorithm::to_upper;
using algorithm::to_upper_copy;
}  // namespace boost
