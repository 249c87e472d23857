#pragma once
#include <boost/algorithm/string/_m_ranges.hpp>
namespace boost {
namespace algorithm {
template <class Sequences, class Range> typename detail::element<Sequences>::type join(const Sequences& input, const Range& separator);
template <class Sequences, class Range, class Predicate> typename detail::element<Sequences>::type join_if(const Sequences& input, const Range& separator, Predicate pred);
}  // namespace algorithm
using algorithm::join;
using algorithm::join_if;
}  // namespace boost
