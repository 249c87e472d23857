// Boost.Asio's ssl.
#pragma once
#include <_asio_openssl.h>
#include <_boost_asio.h>
#define _M_N_ASIO boost::asio
#define _M_N_EC boost::system::error_code
#define _M_N_ECAT boost::system::error_category
#include <_asio_models_ssl.h>
#undef _M_N_ASIO
#undef _M_N_EC
#undef _M_N_ECAT
namespace boost {
namespace system {
template <> struct is_error_code_enum<asio::ssl::error::stream_errors> { static const bool value = true; };
template <> struct is_error_code_enum<asio::error::ssl_errors> { static const bool value = true; };
}  // namespace system
}  // namespace boost
