// The standalone Asio's ssl.
#pragma once
#include <_asio_openssl.h>
#include <_standalone_asio.h>
#define _M_N_ASIO asio
#define _M_N_EC std::error_code
#define _M_N_ECAT std::error_category
#include <_asio_models_ssl.h>
#undef _M_N_ASIO
#undef _M_N_EC
#undef _M_N_ECAT
namespace std {
template <> struct is_error_code_enum<asio::ssl::error::stream_errors> : true_type {};
template <> struct is_error_code_enum<asio::error::ssl_errors> : true_type {};
}  // namespace std
