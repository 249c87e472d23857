// What boost::bind() knows as the arguments of a handler.
#pragma once
#include <_boost_asio.h>
#if __has_include(<boost/bind/arg.hpp>)
#include <boost/bind/arg.hpp>
namespace boost {
namespace asio {
namespace placeholders {
static boost::arg<1> error;
static boost::arg<2> bytes_transferred;
static boost::arg<2> iterator;
static boost::arg<2> results;
static boost::arg<2> endpoint;
static boost::arg<2> signal_number;
}  // namespace placeholders
}  // namespace asio
}  // namespace boost
#endif
