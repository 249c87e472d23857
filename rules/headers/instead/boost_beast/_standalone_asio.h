// The standalone Asio, 1.18 to 1.30. All of its headers but those of ssl lead here.
#pragma once
#include <_asio_std.h>
namespace asio {
typedef std::error_code error_code;
typedef std::error_category error_category;
typedef std::system_error system_error;
}  // namespace asio
#define ASIO_VERSION 102800
#define ASIO_HAS_STD_CHRONO 1
#define ASIO_HAS_LOCAL_SOCKETS 1
#define ASIO_HAS_POSIX_STREAM_DESCRIPTOR 1
#define ASIO_COMPLETION_TOKEN_FOR(...) typename
#define ASIO_DEFAULT_COMPLETION_TOKEN_TYPE(executor) = typename ::asio::default_completion_token<executor>::type
#define ASIO_DEFAULT_COMPLETION_TOKEN(executor) = typename ::asio::default_completion_token<executor>::type()
#define ASIO_INITFN_AUTO_RESULT_TYPE(token, sig) typename ::asio::async_result<typename ::std::decay<token>::type, sig>::return_type
#if __cplusplus >= 202002L
#define ASIO_HAS_CO_AWAIT 1
#endif
#define _M_N_ASIO asio
#define _M_N_EC std::error_code
#define _M_N_ECAT std::error_category
#define _M_N_BOOST 0
#define _M_N_OLD_ANY 0
#define _M_N_OLD_YIELD 0
#include <_asio_models.h>
#undef _M_N_ASIO
#undef _M_N_EC
#undef _M_N_ECAT
#undef _M_N_BOOST
#undef _M_N_OLD_ANY
#undef _M_N_OLD_YIELD
namespace std {
template <> struct is_error_code_enum<asio::error::basic_errors> : true_type {};
template <> struct is_error_code_enum<asio::error::netdb_errors> : true_type {};
template <> struct is_error_code_enum<asio::error::addrinfo_errors> : true_type {};
template <> struct is_error_code_enum<asio::error::misc_errors> : true_type {};
template <> struct is_error_code_enum<asio::experimental::error::channel_errors> : true_type {};
}  // namespace std
