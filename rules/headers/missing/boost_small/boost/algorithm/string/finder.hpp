#pragma once
#include <boost/algorithm/string/_m_ranges.hpp>
namespace boost {
namespace algorithm {
template <class Range> detail::finder first_finder(const Range& search);
template <class Range, class Predicate> detail::finder first_finder(const Range& search, Predicate comp);
template <class Range> detail::finder last_finder(const Range& search);
template <class Predicate> detail::finder token_finder(Predicate pred, token_compress_mode_type compress = token_compress_off);
}  // namespace algorithm
using algorithm::first_finder;
using algorithm::last_finder;
using algorithm::token_finder;
}  // namespace boost
