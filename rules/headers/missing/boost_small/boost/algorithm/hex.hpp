#pragma once
#include <iterator>
#include <string>
namespace boost {
namespace algorithm {
template <class InputIterator, class OutputIterator> OutputIterator hex(InputIterator first, InputIterator last, OutputIterator out);
template <class InputIterator, class OutputIterator> OutputIterator hex_lower(InputIterator first, InputIterator last, OutputIterator out);
template <class String> String hex(const String& input);
template <class String> String hex_lower(const String& input);
template <class InputIterator, class OutputIterator> OutputIterator unhex(InputIterator first, InputIterator last, OutputIterator out);
template <class String> String unhex(const String& input);
}  // namespace algorithm
}  // namespace boost
