#pragma once
#include <boost/noncopyable.hpp>
#define BOOST_IGNORE_UNUSED
namespace boost {
template <typename... Ts> void ignore_unused(Ts const&...);
template <typename... Ts> void ignore_unused();
}  // namespace boost
