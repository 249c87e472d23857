#pragma once
#include <boost/algorithm/string/_m_ranges.hpp>
namespace boost {
namespace algorithm {
template <class Sequence> void trim(Sequence& input, const std::locale& loc = std::locale());
template <class Sequence> Sequence trim_copy(const Sequence& input, const std::locale& loc = std::locale());
template <class Sequence, class Predicate> void trim_if(Sequence& input, Predicate isSpace);
template <class Sequence, class Predicate> Sequence trim_copy_if(const Sequence& input, Predicate isSpace);
template <class Sequence> void trim_left(Sequence& input, const std::locale& loc = std::locale());
template <class Sequence> Sequence trim_left_copy(const Sequence& input, const std::locale& loc = std::locale());
template <class Sequence, class Predicate> void trim_left_if(Sequence& input, Predicate isSpace);
template <class Sequence, class Predicate> Sequence trim_left_copy_if(const Sequence& input, Predicate isSpace);
template <class Sequence> void trim_right(Sequence& input, const std::locale& loc = std::locale());
template <class Sequence> Sequence trim_right_copy(const Sequence& input, const std::locale& loc = std::locale());
template <class Sequence, class Predicate> void trim_right_if(Sequence& input, Predicate isSpace);
template <class Sequence, class Predicate> Sequence trim_right_copy_if(const Sequence& input, Predicate isSpace);
}  // namespace algorithm
using algorithm::trim;
using algorithm::trim_copy;
using algorithm::trim_if;
using algorithm::trim_copy_if;
using algorithm::trim_left;
using algorithm::trim_left_copy;
using algorithm::trim_left_if;
using algorithm::trim_left_copy_if;
using algorithm::trim_right;
using algorithm::trim_right_copy;
using algorithm::trim_right_if;
using algorithm::trim_right_copy_if;
}  // namespace boost
