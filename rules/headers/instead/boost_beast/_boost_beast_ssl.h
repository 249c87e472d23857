// Boost.Beast: ssl.
#pragma once
#include <_boost_asio_ssl.h>
#include <_boost_beast.h>

namespace boost {
namespace beast {
#define _M_N_R(...) net::detail::ret<Token, void(__VA_ARGS__)>
#define _M_N_EC error_code
template <class NextLayer> class ssl_stream : public net::ssl::stream_base {
    typedef net::ssl::verify_mode verify_mode;

public:
    typedef SSL* native_handle_type;
    struct impl_struct {
        SSL* ssl;
    };
    typedef typename std::remove_reference<NextLayer>::type next_layer_type;
    typedef typename std::decay<beast::executor_type<next_layer_type>>::type executor_type;
    typedef net::default_completion_token_t<executor_type> _m_token;
    template <class E> struct rebind_executor { typedef ssl_stream<typename next_layer_type::template rebind_executor<E>::other> other; };
    template <class Arg> ssl_stream(Arg&& arg, net::ssl::context& ctx);
    ssl_stream(ssl_stream&& other) = default;
    ssl_stream& operator=(ssl_stream&& other) = default;
    executor_type get_executor() noexcept;
    native_handle_type native_handle() noexcept;
    const next_layer_type& next_layer() const noexcept;
    next_layer_type& next_layer() noexcept;
    _M_N_SSL_STREAM
};
#undef _M_N_R
#undef _M_N_EC
template <class NextLayer> class flat_stream;
namespace websocket {
template <class S> void teardown(role_type role, ssl_stream<S>& stream, error_code& ec);
}  // namespace websocket
}  // namespace beast
}  // namespace boost
