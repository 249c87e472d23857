#pragma once
#include <boost/algorithm/string/_m_ranges.hpp>
namespace boost {
namespace algorithm {
template <class Range1, class Range2> bool starts_with(const Range1& input, const Range2& test);
template <class Range1, class Range2, class Predicate> bool starts_with(const Range1& input, const Range2& test, Predicate comp);
template <class Range1, class Range2> bool istarts_with(const Range1& input, const Range2& test, const std::locale& loc = std::locale());
template <class Range1, class Range2> bool ends_with(const Range1& input, const Range2& test);
template <class Range1, class Range2, class Predicate> bool ends_with(const Range1& input, const Range2& test, Predicate comp);
template <class Range1, class Range2> bool iends_with(const Range1& input, const Range2& test, const std::locale& loc = std::locale());
template <class Range1, class Range2> bool contains(const Range1& input, const Range2& test);
template <class Range1, class Range2, class Predicate> bool contains(const Range1& input, const Range2& test, Predicate comp);
template <class Range1, class Range2> bool icontains(const Range1& input, const Range2& test, const std::locale& loc = std::locale());
template <class Range1, class Range2> bool equals(const Range1& input, const Range2& test);
template <class Range1, class Range2, class Predicate> bool equals(const Range1& input, const Range2& test, Predicate comp);
template <class Range1, class Range2> bool iequals(const Range1& input, const Range2& test, const std::locale& loc = std::locale());
template <class Range1, class Range2> bool lexicographical_compare(const Range1& input, const Range2& test);
template <class Range1, class Range2, class Predicate> bool lexicographical_compare(const Range1& input, const Range2& test, Predicate comp);
template <class Range1, class Range2> bool ilexicographical_compare(const Range1& input, const Range2& test, const std::locale& loc = std::locale());
template <class Range, class Predicate> bool all(const Range& input, Predicate pred);
}  // namespace algorithm
using algorithm::starts_with;
using algorithm::istarts_with;
using algorithm::ends_with;
using algorithm::iends_with;
using algorithm::contains;
using algorithm::icontains;
using algorithm::equals;
using algorithm::iequals;
using algorithm::lexicographical_compare;
using algorithm::ilexicographical_compare;
using algorithm::all;
}  // namespace boost
