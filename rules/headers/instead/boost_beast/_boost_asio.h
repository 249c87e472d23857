// Boost.Asio, 1.74 to 1.84. All of its headers but those of ssl lead here.
#pragma once
#include <_asio_std.h>
#include <boost/config.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/system_error.hpp>

namespace boost {
template <class T, std::size_t N> class array;
namespace posix_time {
class ptime;
class time_duration;
}  // namespace posix_time
}  // namespace boost
#define BOOST_ASIO_VERSION 101801
#define BOOST_ASIO_HAS_MOVE 1
#define BOOST_ASIO_HAS_STD_CHRONO 1
#define BOOST_ASIO_HAS_LOCAL_SOCKETS 1
#define BOOST_ASIO_HAS_POSIX_STREAM_DESCRIPTOR 1
#define BOOST_ASIO_DECL inline
#define BOOST_ASIO_MOVE_ARG(type) type&&
#define BOOST_ASIO_MOVE_CAST(type) static_cast<type&&>
#define BOOST_ASIO_INITFN_RESULT_TYPE(token, sig) typename ::boost::asio::async_result<typename ::std::decay<token>::type, sig>::return_type
#define BOOST_ASIO_INITFN_AUTO_RESULT_TYPE(token, sig) typename ::boost::asio::async_result<typename ::std::decay<token>::type, sig>::return_type
#define BOOST_ASIO_HANDLER_TYPE(token, sig) typename ::boost::asio::async_result<typename ::std::decay<token>::type, sig>::completion_handler_type
#define BOOST_ASIO_COMPLETION_TOKEN_FOR(...) typename
#define BOOST_ASIO_COMPLETION_HANDLER_FOR(...) typename
#define BOOST_ASIO_DEFAULT_COMPLETION_TOKEN_TYPE(executor) = typename ::boost::asio::default_completion_token<executor>::type
#define BOOST_ASIO_DEFAULT_COMPLETION_TOKEN(executor) = typename ::boost::asio::default_completion_token<executor>::type()
#if __cplusplus >= 202002L
#define BOOST_ASIO_HAS_CO_AWAIT 1
#define BOOST_ASIO_HAS_STD_COROUTINE 1
#endif
#define _M_N_ASIO boost::asio
#define _M_N_EC boost::system::error_code
#define _M_N_ECAT boost::system::error_category
#define _M_N_BOOST 1
#if BOOST_VERSION < 107600
#define _M_N_OLD_ANY 1
#else
#define _M_N_OLD_ANY 0
#endif
#if BOOST_VERSION < 108000
#define _M_N_OLD_YIELD 1
#else
#define _M_N_OLD_YIELD 0
#endif
#include <_asio_models.h>
#undef _M_N_ASIO
#undef _M_N_EC
#undef _M_N_ECAT
#undef _M_N_BOOST
#undef _M_N_OLD_ANY
#undef _M_N_OLD_YIELD
namespace boost {
namespace system {
template <> struct is_error_code_enum<asio::error::basic_errors> { static const bool value = true; };
template <> struct is_error_code_enum<asio::error::netdb_errors> { static const bool value = true; };
template <> struct is_error_code_enum<asio::error::addrinfo_errors> { static const bool value = true; };
template <> struct is_error_code_enum<asio::error::misc_errors> { static const bool value = true; };
template <> struct is_error_code_enum<asio::experimental::error::channel_errors> { static const bool value = true; };
}  // namespace system
}  // namespace boost
