// The part of _asio_models.h that is about sockets; it stands in its namespace.
namespace error {
enum basic_errors {
    access_denied = EACCES, address_family_not_supported = EAFNOSUPPORT, address_in_use = EADDRINUSE, already_connected = EISCONN, already_started = EALREADY, broken_pipe = EPIPE,
    connection_aborted = ECONNABORTED, connection_refused = ECONNREFUSED, connection_reset = ECONNRESET, bad_descriptor = EBADF, fault = EFAULT, host_unreachable = EHOSTUNREACH,
    in_progress = EINPROGRESS, interrupted = EINTR, invalid_argument = EINVAL, message_size = EMSGSIZE, name_too_long = ENAMETOOLONG, network_down = ENETDOWN, network_reset = ENETRESET,
    network_unreachable = ENETUNREACH, no_descriptors = EMFILE, no_buffer_space = ENOBUFS, no_memory = ENOMEM, no_permission = EPERM, no_protocol_option = ENOPROTOOPT,
    no_such_device = ENODEV, not_connected = ENOTCONN, not_socket = ENOTSOCK, operation_aborted = ECANCELED, operation_not_supported = EOPNOTSUPP, shut_down = ESHUTDOWN,
    timed_out = ETIMEDOUT, try_again = EAGAIN, would_block = EWOULDBLOCK
};
enum netdb_errors { host_not_found = 1, host_not_found_try_again = 2, no_data = 4, no_recovery = 3 };
enum addrinfo_errors { service_not_found = -8, socket_type_not_supported = -7 };
enum misc_errors { already_open = 1, eof, not_found, fd_set_failure };
const _M_N_ECAT& get_system_category();
const _M_N_ECAT& get_netdb_category();
const _M_N_ECAT& get_addrinfo_category();
const _M_N_ECAT& get_misc_category();
_M_N_EC make_error_code(basic_errors e);
_M_N_EC make_error_code(netdb_errors e);
_M_N_EC make_error_code(addrinfo_errors e);
_M_N_EC make_error_code(misc_errors e);
}  // namespace error

class socket_base {
public:
    enum shutdown_type { shutdown_receive = 0, shutdown_send = 1, shutdown_both = 2 };
    typedef int message_flags;
    static const int message_peek = 2;
    static const int message_out_of_band = 1;
    static const int message_do_not_route = 4;
    static const int message_end_of_record = 128;
    enum wait_type { wait_read, wait_write, wait_error };
    static const int max_listen_connections = 4096;
    static const int max_connections = 4096;
#define _M_N_OPTION(name, type)        \
    class name {                     \
    public:                          \
        name();                      \
        explicit name(type v);       \
        name& operator=(type v);     \
        type value() const;          \
        explicit operator type() const; \
    };
#define _M_N_FLAG(name)                  \
    class name {                       \
    public:                            \
        name();                        \
        explicit name(bool v);         \
        name& operator=(bool v);       \
        bool value() const;            \
        operator bool() const;         \
        bool operator!() const;        \
    };
    _M_N_FLAG(broadcast)
    _M_N_FLAG(debug)
    _M_N_FLAG(do_not_route)
    _M_N_FLAG(enable_connection_aborted)
    _M_N_FLAG(keep_alive)
    _M_N_FLAG(out_of_band_inline)
    _M_N_FLAG(reuse_address)
    _M_N_OPTION(receive_buffer_size, int)
    _M_N_OPTION(receive_low_watermark, int)
    _M_N_OPTION(send_buffer_size, int)
    _M_N_OPTION(send_low_watermark, int)
    class linger {
    public:
        linger();
        linger(bool e, int t);
        void enabled(bool value);
        bool enabled() const;
        void timeout(int value);
        int timeout() const;
    };
    class bytes_readable {
    public:
        bytes_readable();
        bytes_readable(size_t value);
        size_t get() const;
    };

protected:
    ~socket_base();
};

// Only the forms that are written: an error goes to ec, or is thrown.
#define _M_N_EC_TOO(result, name, suffix, ...)     \
    result name(__VA_ARGS__) suffix;             \
    result name(__VA_ARGS__, _M_N_EC& ec) suffix;
#define _M_N_EC_ALONE(result, name, suffix) \
    result name() suffix;                 \
    result name(_M_N_EC& ec) suffix;
#define _M_N_HANDLE(self, native)                                                                    \
    typedef Executor executor_type;                                                                \
    typedef native native_handle_type;                                                             \
    executor_type get_executor() noexcept;                                                  \
    bool is_open() const;                                                                          \
    _M_N_EC_ALONE(void, close, )                                                                     \
    _M_N_EC_ALONE(void, cancel, )                                                                    \
    native_handle_type native_handle();

namespace detail {
namespace socket_option {
template <int Level, int Name> class boolean {
public:
    boolean();
    explicit boolean(bool v);
    bool value() const;
};
template <int Level, int Name> class integer {
public:
    integer();
    explicit integer(int v);
    int value() const;
};
}  // namespace socket_option
}  // namespace detail
template <class Protocol, class Executor = any_io_executor> class basic_stream_socket;
template <class Protocol, class Executor = any_io_executor> class basic_datagram_socket;
template <class Protocol, class Executor = any_io_executor> class basic_socket_acceptor;
template <class Protocol, class Executor = any_io_executor> class basic_socket : public socket_base {
public:
    typedef Protocol protocol_type;
    typedef typename Protocol::endpoint endpoint_type;
    typedef basic_socket<Protocol, Executor> lowest_layer_type;
    template <class E> struct rebind_executor { typedef basic_socket<Protocol, E> other; };
    _M_N_HANDLE(basic_socket, int)
    explicit basic_socket(const executor_type& ex);
    template <class C, class = detail::if_context<C>> explicit basic_socket(C& context);
    basic_socket(basic_socket&& other) noexcept;
    basic_socket& operator=(basic_socket&& other);
    lowest_layer_type& lowest_layer();
    const lowest_layer_type& lowest_layer() const;
    void open(const protocol_type& protocol = protocol_type());
    void open(const protocol_type& protocol, _M_N_EC& ec);
    _M_N_EC_TOO(void, assign, , const protocol_type& protocol, const native_handle_type& native_socket)
    _M_N_EC_ALONE(native_handle_type, release, )
    _M_N_EC_ALONE(bool, at_mark, const)
    _M_N_EC_ALONE(size_t, available, const)
    _M_N_EC_TOO(void, bind, , const endpoint_type& endpoint)
    _M_N_EC_TOO(void, connect, , const endpoint_type& peer_endpoint)
    _M_N_TOK(Executor) _M_N_R(_M_N_EC) async_connect(const endpoint_type& peer_endpoint, Token&& token = Token());
    template <class Option> void set_option(const Option& option);
    template <class Option> void set_option(const Option& option, _M_N_EC& ec);
    template <class Option> void get_option(Option& option) const;
    template <class Option> void get_option(Option& option, _M_N_EC& ec) const;
    template <class Command> void io_control(Command& command);
    template <class Command> void io_control(Command& command, _M_N_EC& ec);
    bool non_blocking() const;
    _M_N_EC_TOO(void, non_blocking, , bool mode)
    bool native_non_blocking() const;
    _M_N_EC_TOO(void, native_non_blocking, , bool mode)
    _M_N_EC_ALONE(endpoint_type, local_endpoint, const)
    _M_N_EC_ALONE(endpoint_type, remote_endpoint, const)
    _M_N_EC_TOO(void, shutdown, , shutdown_type what)
    _M_N_EC_TOO(void, wait, , wait_type w)
    _M_N_TOK(Executor) _M_N_R(_M_N_EC) async_wait(wait_type w, Token&& token = Token());

protected:
    ~basic_socket();
};
#define _M_N_SOCKET(self, base)                                                                                          \
    typedef Protocol protocol_type;                                                                                    \
    typedef typename Protocol::endpoint endpoint_type;                                                                 \
    typedef Executor executor_type;                                                                                    \
    typedef int native_handle_type;                                                                                    \
    template <class E> struct rebind_executor { typedef self<Protocol, E> other; };                                   \
    explicit self(const executor_type& ex);                                                                            \
    template <class C, class = detail::if_context<C>> explicit self(C& context);                                       \
    self(const executor_type& ex, const endpoint_type& endpoint);                                                      \
    template <class C, class = detail::if_context<C>> self(C& context, const endpoint_type& endpoint);                 \
    self(const executor_type& ex, const protocol_type& protocol, const native_handle_type& native_socket);             \
    template <class C, class = detail::if_context<C>> self(C& context, const protocol_type& protocol, const native_handle_type& native_socket); \
    self(self&& other) noexcept;                                                                                       \
    self& operator=(self&& other);                                                                                     \
    template <class P, class E, class = detail::if_<std::is_convertible<P, Protocol>::value && std::is_convertible<E, Executor>::value>> self(self<P, E>&& other); \
    template <class P, class E, class = detail::if_<std::is_convertible<P, Protocol>::value && std::is_convertible<E, Executor>::value>> self& operator=(self<P, E>&& other);
#define _M_N_SOME(sync, async, ...)                                                            \
    template <class B> size_t sync(__VA_ARGS__);                                             \
    template <class B> size_t sync(__VA_ARGS__, _M_N_EC& ec);                                  \
    template <class B, class Token = default_completion_token_t<Executor>> _M_N_R(_M_N_EC, size_t) async(__VA_ARGS__, Token&& token = Token());
#define _M_N_SOME_FLAGS(sync, async)                                                                              \
    template <class B> size_t sync(const B& buffers);                                                           \
    template <class B> size_t sync(const B& buffers, socket_base::message_flags flags);                         \
    template <class B> size_t sync(const B& buffers, socket_base::message_flags flags, _M_N_EC& ec);              \
    template <class B, class Token = default_completion_token_t<Executor>> _M_N_R(_M_N_EC, size_t) async(const B& buffers, Token&& token = Token());   \
    template <class B, class Token = default_completion_token_t<Executor>> _M_N_R(_M_N_EC, size_t) async(const B& buffers, socket_base::message_flags flags, Token&& token = Token());
#define _M_N_STREAM                                           \
    _M_N_SOME(read_some, async_read_some, const B& buffers)   \
    _M_N_SOME(write_some, async_write_some, const B& buffers)
template <class Protocol, class Executor> class basic_stream_socket : public basic_socket<Protocol, Executor> {
public:
    _M_N_SOCKET(basic_stream_socket, basic_socket)
    basic_stream_socket(const executor_type& ex, const protocol_type& protocol);
    template <class C, class = detail::if_context<C>, class = void> basic_stream_socket(C& context, const protocol_type& protocol);
    ~basic_stream_socket();
    _M_N_STREAM
    _M_N_SOME_FLAGS(send, async_send)
    _M_N_SOME_FLAGS(receive, async_receive)
};
template <class Protocol, class Executor> class basic_datagram_socket : public basic_socket<Protocol, Executor> {
public:
    _M_N_SOCKET(basic_datagram_socket, basic_socket)
    basic_datagram_socket(const executor_type& ex, const protocol_type& protocol);
    template <class C, class = detail::if_context<C>, class = void> basic_datagram_socket(C& context, const protocol_type& protocol);
    ~basic_datagram_socket();
    _M_N_SOME_FLAGS(send, async_send)
    _M_N_SOME_FLAGS(receive, async_receive)
#define _M_N_TO(sync, async, endpoint)                                                                                                          \
    template <class B> size_t sync(const B& buffers, endpoint);                                                                               \
    template <class B> size_t sync(const B& buffers, endpoint, socket_base::message_flags flags);                                             \
    template <class B> size_t sync(const B& buffers, endpoint, socket_base::message_flags flags, _M_N_EC& ec);                                  \
    template <class B, class Token = default_completion_token_t<Executor>> _M_N_R(_M_N_EC, size_t) async(const B& buffers, endpoint, Token&& token = Token());   \
    template <class B, class Token = default_completion_token_t<Executor>> _M_N_R(_M_N_EC, size_t) async(const B& buffers, endpoint, socket_base::message_flags flags, Token&& token = Token());
    _M_N_TO(send_to, async_send_to, const endpoint_type& destination)
    _M_N_TO(receive_from, async_receive_from, endpoint_type& sender_endpoint)
#undef _M_N_TO
};
template <class Protocol, class Executor> class basic_socket_acceptor : public socket_base {
public:
    typedef Protocol protocol_type;
    typedef typename Protocol::endpoint endpoint_type;
    template <class E> struct rebind_executor { typedef basic_socket_acceptor<Protocol, E> other; };
    _M_N_HANDLE(basic_socket_acceptor, int)
    explicit basic_socket_acceptor(const executor_type& ex);
    template <class C, class = detail::if_context<C>> explicit basic_socket_acceptor(C& context);
    basic_socket_acceptor(const executor_type& ex, const protocol_type& protocol);
    template <class C, class = detail::if_context<C>> basic_socket_acceptor(C& context, const protocol_type& protocol);
    basic_socket_acceptor(const executor_type& ex, const endpoint_type& endpoint, bool reuse_addr = true);
    template <class C, class = detail::if_context<C>> basic_socket_acceptor(C& context, const endpoint_type& endpoint, bool reuse_addr = true);
    basic_socket_acceptor(const executor_type& ex, const protocol_type& protocol, const native_handle_type& native_acceptor);
    template <class C, class = detail::if_context<C>> basic_socket_acceptor(C& context, const protocol_type& protocol, const native_handle_type& native_acceptor);
    basic_socket_acceptor(basic_socket_acceptor&& other) noexcept;
    basic_socket_acceptor& operator=(basic_socket_acceptor&& other);
    template <class P, class E, class = detail::if_<std::is_convertible<P, Protocol>::value && std::is_convertible<E, Executor>::value>> basic_socket_acceptor(basic_socket_acceptor<P, E>&& other);
    ~basic_socket_acceptor();
    void open(const protocol_type& protocol = protocol_type());
    void open(const protocol_type& protocol, _M_N_EC& ec);
    _M_N_EC_TOO(void, assign, , const protocol_type& protocol, const native_handle_type& native_acceptor)
    _M_N_EC_TOO(void, bind, , const endpoint_type& endpoint)
    void listen(int backlog = socket_base::max_listen_connections);
    void listen(int backlog, _M_N_EC& ec);
    _M_N_EC_ALONE(native_handle_type, release, )
    template <class Option> void set_option(const Option& option);
    template <class Option> void set_option(const Option& option, _M_N_EC& ec);
    template <class Option> void get_option(Option& option) const;
    template <class Option> void get_option(Option& option, _M_N_EC& ec) const;
    bool non_blocking() const;
    _M_N_EC_TOO(void, non_blocking, , bool mode)
    bool native_non_blocking() const;
    _M_N_EC_TOO(void, native_non_blocking, , bool mode)
    _M_N_EC_ALONE(endpoint_type, local_endpoint, const)
    _M_N_EC_TOO(void, wait, , wait_type w)
    _M_N_TOK(Executor) _M_N_R(_M_N_EC) async_wait(wait_type w, Token&& token = Token());
    template <class E> using _m_peer = typename Protocol::socket::template rebind_executor<E>::other;
    template <class P, class E> void accept(basic_socket<P, E>& peer);
    template <class P, class E> void accept(basic_socket<P, E>& peer, _M_N_EC& ec);
    template <class E> void accept(basic_socket<Protocol, E>& peer, endpoint_type& peer_endpoint);
    template <class E> void accept(basic_socket<Protocol, E>& peer, endpoint_type& peer_endpoint, _M_N_EC& ec);
    _m_peer<Executor> accept();
    _m_peer<Executor> accept(_M_N_EC& ec);
    _m_peer<Executor> accept(endpoint_type& peer_endpoint);
    _m_peer<Executor> accept(endpoint_type& peer_endpoint, _M_N_EC& ec);
    template <class E, class = detail::if_executor<E>> _m_peer<E> accept(const E& ex);
    template <class E, class = detail::if_executor<E>> _m_peer<E> accept(const E& ex, _M_N_EC& ec);
    template <class C, class = detail::if_context<C>, class = void> _m_peer<typename C::executor_type> accept(C& context);
    template <class C, class = detail::if_context<C>, class = void> _m_peer<typename C::executor_type> accept(C& context, _M_N_EC& ec);
    template <class P, class E, class Token = default_completion_token_t<Executor>> _M_N_R(_M_N_EC) async_accept(basic_socket<P, E>& peer, Token&& token = Token());
    template <class E, class Token = default_completion_token_t<Executor>> _M_N_R(_M_N_EC) async_accept(basic_socket<Protocol, E>& peer, endpoint_type& peer_endpoint, Token&& token = Token());
    template <class Token = default_completion_token_t<Executor>, class = detail::if_<!detail::is_place<Token>::value && !std::is_convertible<Token, socket_base&>::value>>
    _M_N_R(_M_N_EC, _m_peer<Executor>) async_accept(Token&& token = Token());
    template <class Token = default_completion_token_t<Executor>> _M_N_R(_M_N_EC, _m_peer<Executor>) async_accept(endpoint_type& peer_endpoint, Token&& token = Token());
    template <class E, class Token = default_completion_token_t<Executor>, class = detail::if_executor<E>> _M_N_R(_M_N_EC, _m_peer<E>) async_accept(const E& ex, Token&& token = Token());
    template <class C, class Token = default_completion_token_t<Executor>, class = detail::if_context<C>, class = void>
    _M_N_R(_M_N_EC, _m_peer<typename C::executor_type>) async_accept(C& context, Token&& token = Token());
};
template <class Protocol, class Clock = std::chrono::steady_clock, class WaitTraits = wait_traits<Clock>> class basic_socket_streambuf : public std::streambuf {
public:
    basic_socket_streambuf();
    basic_stream_socket<Protocol>& socket();
    const _M_N_EC& error() const;
};
template <class Protocol, class Clock = std::chrono::steady_clock, class WaitTraits = wait_traits<Clock>> class basic_socket_iostream : public std::basic_iostream<char> {
public:
    typedef typename Protocol::endpoint endpoint_type;
    typedef typename Clock::time_point time_point;
    typedef typename Clock::duration duration;
    basic_socket_iostream();
    basic_socket_iostream(basic_socket_iostream&& other);
    explicit basic_socket_iostream(basic_stream_socket<Protocol> s);
    template <class... T, class = detail::if_<(sizeof...(T) > 1)>> explicit basic_socket_iostream(T... x);
    basic_socket_iostream& operator=(basic_socket_iostream&& other);
    template <class... T> void connect(T... x);
    void close();
    basic_socket_streambuf<Protocol, Clock, WaitTraits>* rdbuf() const;
    basic_socket<Protocol>& socket();
    const _M_N_EC& error() const;
    time_point expiry() const;
    void expires_at(const time_point& expiry_time);
    void expires_after(const duration& expiry_time);
};

namespace ip {
typedef unsigned short port_type;
typedef unsigned int scope_id_type;
typedef unsigned int uint_least32_type;
#define _M_N_COMPARED(type)                                            \
    friend bool operator==(const type& a, const type& b) noexcept;  \
    friend bool operator!=(const type& a, const type& b) noexcept;  \
    friend bool operator<(const type& a, const type& b) noexcept;   \
    friend bool operator>(const type& a, const type& b) noexcept;   \
    friend bool operator<=(const type& a, const type& b) noexcept;  \
    friend bool operator>=(const type& a, const type& b) noexcept;
class address_v4 {
public:
    typedef uint_least32_type uint_type;
    typedef std::array<unsigned char, 4> bytes_type;
    address_v4() noexcept;
    explicit address_v4(const bytes_type& bytes);
    explicit address_v4(uint_type addr);
    bytes_type to_bytes() const noexcept;
    uint_type to_uint() const noexcept;
    unsigned long to_ulong() const;
    std::string to_string() const;
    std::string to_string(_M_N_EC& ec) const;
    static address_v4 from_string(const char* str);
    static address_v4 from_string(const char* str, _M_N_EC& ec);
    static address_v4 from_string(const std::string& str);
    static address_v4 from_string(const std::string& str, _M_N_EC& ec);
    bool is_loopback() const noexcept;
    bool is_unspecified() const noexcept;
    bool is_multicast() const noexcept;
    static address_v4 any() noexcept;
    static address_v4 loopback() noexcept;
    static address_v4 broadcast() noexcept;
    static address_v4 broadcast(const address_v4& addr, const address_v4& mask);
    _M_N_COMPARED(address_v4)
};
class address_v6 {
public:
    typedef std::array<unsigned char, 16> bytes_type;
    address_v6() noexcept;
    explicit address_v6(const bytes_type& bytes, scope_id_type scope_id = 0);
    scope_id_type scope_id() const noexcept;
    void scope_id(scope_id_type id) noexcept;
    bytes_type to_bytes() const noexcept;
    std::string to_string() const;
    std::string to_string(_M_N_EC& ec) const;
    static address_v6 from_string(const char* str);
    static address_v6 from_string(const char* str, _M_N_EC& ec);
    static address_v6 from_string(const std::string& str);
    static address_v6 from_string(const std::string& str, _M_N_EC& ec);
    address_v4 to_v4() const;
    bool is_loopback() const noexcept;
    bool is_unspecified() const noexcept;
    bool is_link_local() const noexcept;
    bool is_site_local() const noexcept;
    bool is_v4_mapped() const noexcept;
    bool is_multicast() const noexcept;
    static address_v6 any() noexcept;
    static address_v6 loopback() noexcept;
    _M_N_COMPARED(address_v6)
};
class address {
public:
    address() noexcept;
    address(const address_v4& ipv4_address) noexcept;
    address(const address_v6& ipv6_address) noexcept;
    address& operator=(const address_v4& ipv4_address) noexcept;
    address& operator=(const address_v6& ipv6_address) noexcept;
    address(const address& other) noexcept;
    address& operator=(const address& other) noexcept;
    bool is_v4() const noexcept;
    bool is_v6() const noexcept;
    address_v4 to_v4() const;
    address_v6 to_v6() const;
    std::string to_string() const;
    std::string to_string(_M_N_EC& ec) const;
    static address from_string(const char* str);
    static address from_string(const char* str, _M_N_EC& ec);
    static address from_string(const std::string& str);
    static address from_string(const std::string& str, _M_N_EC& ec);
    bool is_loopback() const noexcept;
    bool is_unspecified() const noexcept;
    bool is_multicast() const noexcept;
    _M_N_COMPARED(address)
};
class bad_address_cast : public std::bad_cast {
public:
    const char* what() const noexcept override;
};
#if __cplusplus >= 201703L
#define _M_N_MAKE_VIEW(type, name) _M_N_EC_TOO(type, name, , std::string_view str)
#else
#define _M_N_MAKE_VIEW(type, name)
#endif
#define _M_N_MAKE(type, name)                       \
    _M_N_EC_TOO(type, name, , const char* str)      \
    _M_N_EC_TOO(type, name, , const std::string& str) \
    _M_N_MAKE_VIEW(type, name)                      \
    template <class C, class T> std::basic_ostream<C, T>& operator<<(std::basic_ostream<C, T>& os, const type& addr);
_M_N_MAKE(address, make_address)
_M_N_MAKE(address_v4, make_address_v4)
_M_N_MAKE(address_v6, make_address_v6)
address_v4 make_address_v4(const address_v4::bytes_type& bytes);
address_v4 make_address_v4(address_v4::uint_type addr);
address_v6 make_address_v6(const address_v6::bytes_type& bytes, scope_id_type scope_id = 0);
enum v4_mapped_t { v4_mapped };
address_v4 make_address_v4(v4_mapped_t, const address_v6& v6_addr);
address_v6 make_address_v6(v4_mapped_t, const address_v4& v4_addr);
class network_v4 {
public:
    network_v4() noexcept;
    network_v4(const address_v4& addr, unsigned short prefix_len);
    network_v4(const address_v4& addr, const address_v4& mask);
    address_v4 address() const noexcept;
    unsigned short prefix_length() const noexcept;
    address_v4 netmask() const noexcept;
    address_v4 network() const noexcept;
    address_v4 broadcast() const noexcept;
    network_v4 canonical() const noexcept;
    bool is_host() const noexcept;
    bool is_subnet_of(const network_v4& other) const;
    std::string to_string() const;
    friend bool operator==(const network_v4& a, const network_v4& b);
    friend bool operator!=(const network_v4& a, const network_v4& b);
};
class network_v6 {
public:
    network_v6() noexcept;
    network_v6(const address_v6& addr, unsigned short prefix_len);
    address_v6 address() const noexcept;
    unsigned short prefix_length() const noexcept;
    address_v6 network() const noexcept;
    network_v6 canonical() const noexcept;
    bool is_host() const noexcept;
    bool is_subnet_of(const network_v6& other) const;
    std::string to_string() const;
    friend bool operator==(const network_v6& a, const network_v6& b);
    friend bool operator!=(const network_v6& a, const network_v6& b);
};
_M_N_MAKE(network_v4, make_network_v4)
_M_N_MAKE(network_v6, make_network_v6)
#undef _M_N_MAKE
#undef _M_N_MAKE_VIEW
std::string host_name();
std::string host_name(_M_N_EC& ec);
_M_N_FLAG(v6_only)
template <class InternetProtocol> class basic_endpoint {
public:
    typedef InternetProtocol protocol_type;
    basic_endpoint() noexcept;
    basic_endpoint(const InternetProtocol& internet_protocol, port_type port_num) noexcept;
    basic_endpoint(const ip::address& addr, port_type port_num) noexcept;
    basic_endpoint(const basic_endpoint& other) noexcept;
    basic_endpoint(basic_endpoint&& other) noexcept;
    basic_endpoint& operator=(const basic_endpoint& other) noexcept;
    basic_endpoint& operator=(basic_endpoint&& other) noexcept;
    protocol_type protocol() const noexcept;
    size_t size() const noexcept;
    void resize(size_t new_size);
    size_t capacity() const noexcept;
    port_type port() const noexcept;
    void port(port_type port_num) noexcept;
    ip::address address() const noexcept;
    void address(const ip::address& addr) noexcept;
    _M_N_COMPARED(basic_endpoint)
};
template <class C, class T, class P> std::basic_ostream<C, T>& operator<<(std::basic_ostream<C, T>& os, const basic_endpoint<P>& endpoint);
class resolver_base {
public:
    enum flags : int { canonical_name = 2, passive = 1, numeric_host = 4, numeric_service = 1024, v4_mapped = 8, all_matching = 16, address_configured = 32 };
    friend constexpr flags operator&(flags x, flags y) { return static_cast<flags>(static_cast<unsigned>(x) & static_cast<unsigned>(y)); }
    friend constexpr flags operator|(flags x, flags y) { return static_cast<flags>(static_cast<unsigned>(x) | static_cast<unsigned>(y)); }

protected:
    ~resolver_base();
};
class resolver_query_base : public resolver_base {
protected:
    ~resolver_query_base();
};
#if __cplusplus >= 201703L
#define _M_N_NAME std::string_view
#else
#define _M_N_NAME const std::string&
#endif
template <class InternetProtocol> class basic_resolver_entry {
public:
    typedef InternetProtocol protocol_type;
    typedef typename InternetProtocol::endpoint endpoint_type;
    basic_resolver_entry();
    basic_resolver_entry(const endpoint_type& ep, _M_N_NAME host, _M_N_NAME service);
    endpoint_type endpoint() const;
    operator endpoint_type() const;
    std::string host_name() const;
    std::string service_name() const;
};
template <class InternetProtocol> class basic_resolver_iterator {
public:
    typedef std::ptrdiff_t difference_type;
    typedef basic_resolver_entry<InternetProtocol> value_type;
    typedef const basic_resolver_entry<InternetProtocol>* pointer;
    typedef const basic_resolver_entry<InternetProtocol>& reference;
    typedef std::forward_iterator_tag iterator_category;
    basic_resolver_iterator();
    basic_resolver_iterator(const basic_resolver_iterator& other);
    basic_resolver_iterator& operator=(const basic_resolver_iterator& other);
    reference operator*() const;
    pointer operator->() const;
    basic_resolver_iterator& operator++();
    basic_resolver_iterator operator++(int);
    friend bool operator==(const basic_resolver_iterator& a, const basic_resolver_iterator& b);
    friend bool operator!=(const basic_resolver_iterator& a, const basic_resolver_iterator& b);
};
template <class InternetProtocol> class basic_resolver_results : public basic_resolver_iterator<InternetProtocol> {
public:
    typedef InternetProtocol protocol_type;
    typedef typename protocol_type::endpoint endpoint_type;
    typedef basic_resolver_entry<protocol_type> value_type;
    typedef const value_type& const_reference;
    typedef value_type& reference;
    typedef basic_resolver_iterator<protocol_type> const_iterator;
    typedef const_iterator iterator;
    typedef std::ptrdiff_t difference_type;
    typedef size_t size_type;
    basic_resolver_results();
    basic_resolver_results(const basic_resolver_results& other);
    basic_resolver_results(basic_resolver_results&& other) noexcept;
    basic_resolver_results& operator=(const basic_resolver_results& other);
    basic_resolver_results& operator=(basic_resolver_results&& other);
    size_type size() const noexcept;
    size_type max_size() const noexcept;
    bool empty() const noexcept;
    const_iterator begin() const;
    const_iterator end() const;
    const_iterator cbegin() const;
    const_iterator cend() const;
    void swap(basic_resolver_results& that) noexcept;
    friend bool operator==(const basic_resolver_results& a, const basic_resolver_results& b);
    friend bool operator!=(const basic_resolver_results& a, const basic_resolver_results& b);
};
template <class InternetProtocol> class basic_resolver_query : public resolver_query_base {
public:
    typedef InternetProtocol protocol_type;
    basic_resolver_query(const std::string& service, resolver_base::flags resolve_flags = static_cast<resolver_base::flags>(33));
    basic_resolver_query(const protocol_type& protocol, const std::string& service, resolver_base::flags resolve_flags = static_cast<resolver_base::flags>(33));
    basic_resolver_query(const std::string& host, const std::string& service, resolver_base::flags resolve_flags = resolver_base::address_configured);
    basic_resolver_query(const protocol_type& protocol, const std::string& host, const std::string& service, resolver_base::flags resolve_flags = resolver_base::address_configured);
    std::string host_name() const;
    std::string service_name() const;
};
template <class InternetProtocol, class Executor = any_io_executor> class basic_resolver : public resolver_base {
public:
    typedef Executor executor_type;
    typedef InternetProtocol protocol_type;
    typedef typename InternetProtocol::endpoint endpoint_type;
    typedef basic_resolver_query<InternetProtocol> query;
    typedef basic_resolver_iterator<InternetProtocol> iterator;
    typedef basic_resolver_results<InternetProtocol> results_type;
    template <class E> struct rebind_executor { typedef basic_resolver<InternetProtocol, E> other; };
    explicit basic_resolver(const executor_type& ex);
    template <class C, class = detail::if_context<C>> explicit basic_resolver(C& context);
    basic_resolver(basic_resolver&& other) noexcept;
    basic_resolver& operator=(basic_resolver&& other);
    template <class E, class = detail::if_<std::is_convertible<E, Executor>::value>> basic_resolver(basic_resolver<InternetProtocol, E>&& other);
    ~basic_resolver();
    executor_type get_executor() noexcept;
    void cancel();
#define _M_N_RESOLVE(...)                                  \
    _M_N_EC_TOO(results_type, resolve, , __VA_ARGS__)      \
    _M_N_TOK(Executor) _M_N_R(_M_N_EC, results_type) async_resolve(__VA_ARGS__, Token&& token = Token());
    _M_N_RESOLVE(const query& q)
    _M_N_RESOLVE(_M_N_NAME host, _M_N_NAME service)
    _M_N_RESOLVE(_M_N_NAME host, _M_N_NAME service, resolver_base::flags resolve_flags)
    _M_N_RESOLVE(const protocol_type& protocol, _M_N_NAME host, _M_N_NAME service)
    _M_N_RESOLVE(const protocol_type& protocol, _M_N_NAME host, _M_N_NAME service, resolver_base::flags resolve_flags)
    _M_N_RESOLVE(const endpoint_type& e)
#undef _M_N_RESOLVE
};
#undef _M_N_NAME
#define _M_N_PROTOCOL(self)                                      \
    typedef basic_endpoint<self> endpoint;                     \
    typedef basic_resolver<self> resolver;                     \
    static self v4() noexcept;                                 \
    static self v6() noexcept;                                 \
    int type() const noexcept;                                 \
    int protocol() const noexcept;                             \
    int family() const noexcept;                               \
    friend bool operator==(const self& a, const self& b);      \
    friend bool operator!=(const self& a, const self& b);
class tcp {
public:
    _M_N_PROTOCOL(tcp)
    typedef basic_stream_socket<tcp> socket;
    typedef basic_socket_acceptor<tcp> acceptor;
    typedef basic_socket_iostream<tcp> iostream;
    _M_N_FLAG(no_delay)

private:
    explicit tcp(int protocol_family) noexcept;
};
class udp {
public:
    _M_N_PROTOCOL(udp)
    typedef basic_datagram_socket<udp> socket;

private:
    explicit udp(int protocol_family) noexcept;
};
#undef _M_N_PROTOCOL
namespace multicast {
class join_group {
public:
    join_group();
    explicit join_group(const ip::address& multicast_address);
    explicit join_group(const address_v4& multicast_address, const address_v4& network_interface = address_v4::any());
    explicit join_group(const address_v6& multicast_address, unsigned long network_interface = 0);
};
typedef join_group leave_group;
_M_N_FLAG(enable_loopback)
_M_N_OPTION(hops, int)
class outbound_interface {
public:
    explicit outbound_interface(const address_v4& ipv4_address);
    explicit outbound_interface(unsigned int ipv6_interface);
};
}  // namespace multicast
}  // namespace ip

namespace local {
template <class Protocol> class basic_endpoint {
public:
    typedef Protocol protocol_type;
    basic_endpoint() noexcept;
    basic_endpoint(const char* path_name);
    basic_endpoint(const std::string& path_name);
#if __cplusplus >= 201703L
    basic_endpoint(std::string_view path_name);
#endif
    protocol_type protocol() const;
    std::string path() const;
    void path(const char* p);
    void path(const std::string& p);
    _M_N_COMPARED(basic_endpoint)
};
template <class C, class T, class P> std::basic_ostream<C, T>& operator<<(std::basic_ostream<C, T>& os, const basic_endpoint<P>& endpoint);
class stream_protocol {
public:
    typedef basic_endpoint<stream_protocol> endpoint;
    typedef basic_stream_socket<stream_protocol> socket;
    typedef basic_socket_acceptor<stream_protocol> acceptor;
    typedef basic_socket_iostream<stream_protocol> iostream;
    int type() const noexcept;
    int protocol() const noexcept;
    int family() const noexcept;
};
class datagram_protocol {
public:
    typedef basic_endpoint<datagram_protocol> endpoint;
    typedef basic_datagram_socket<datagram_protocol> socket;
    int type() const noexcept;
    int protocol() const noexcept;
    int family() const noexcept;
};
template <class P, class E1, class E2> void connect_pair(basic_socket<P, E1>& s1, basic_socket<P, E2>& s2);
template <class P, class E1, class E2> void connect_pair(basic_socket<P, E1>& s1, basic_socket<P, E2>& s2, _M_N_EC& ec);
}  // namespace local

// One endpoint after the other.
namespace detail {
template <class T, class = void, class = void> struct is_sequence : std::false_type {};
template <class T> struct is_sequence<T, typename void_<decltype(std::declval<T&>().begin())>::type, typename void_<decltype(std::declval<T&>().end())>::type> : std::true_type {};
template <class T> using if_sequence = if_<is_sequence<T>::value>;
template <class T> using if_iterator = if_<!is_sequence<T>::value>;
}  // namespace detail
template <class P, class E, class Seq, class = detail::if_sequence<Seq>> typename P::endpoint connect(basic_socket<P, E>& s, const Seq& endpoints);
template <class P, class E, class Seq, class = detail::if_sequence<Seq>> typename P::endpoint connect(basic_socket<P, E>& s, const Seq& endpoints, _M_N_EC& ec);
template <class P, class E, class It, class = detail::if_iterator<It>, class = void> It connect(basic_socket<P, E>& s, It begin);
template <class P, class E, class It, class = detail::if_iterator<It>, class = void> It connect(basic_socket<P, E>& s, It begin, _M_N_EC& ec);
template <class P, class E, class It, class = detail::if_iterator<It>> It connect(basic_socket<P, E>& s, It begin, It end);
template <class P, class E, class It, class = detail::if_iterator<It>> It connect(basic_socket<P, E>& s, It begin, It end, _M_N_EC& ec);
template <class P, class E, class Seq, class Token = default_completion_token_t<E>, class = detail::if_sequence<Seq>>
_M_N_R(_M_N_EC, typename P::endpoint) async_connect(basic_socket<P, E>& s, const Seq& endpoints, Token&& token = Token());
template <class P, class E, class It, class Token = default_completion_token_t<E>, class = detail::if_iterator<It>, class = void>
_M_N_R(_M_N_EC, It) async_connect(basic_socket<P, E>& s, It begin, Token&& token = Token());
template <class P, class E, class It, class Token = default_completion_token_t<E>, class = detail::if_iterator<It>>
_M_N_R(_M_N_EC, It) async_connect(basic_socket<P, E>& s, It begin, It end, Token&& token = Token());

namespace posix {
class descriptor_base {
public:
    enum wait_type { wait_read, wait_write, wait_error };

protected:
    ~descriptor_base();
};
template <class Executor = any_io_executor> class basic_descriptor : public descriptor_base {
public:
    typedef basic_descriptor lowest_layer_type;
    _M_N_HANDLE(basic_descriptor, int)
    lowest_layer_type& lowest_layer();
    _M_N_EC_TOO(void, assign, , const native_handle_type& native_descriptor)
    native_handle_type release();
    _M_N_EC_TOO(void, non_blocking, , bool mode)
    bool non_blocking() const;
    _M_N_EC_TOO(void, wait, , wait_type w)
    _M_N_TOK(Executor) _M_N_R(_M_N_EC) async_wait(wait_type w, Token&& token = Token());

protected:
    ~basic_descriptor();
};
template <class Executor = any_io_executor> class basic_stream_descriptor : public basic_descriptor<Executor> {
public:
    typedef Executor executor_type;
    template <class E> struct rebind_executor { typedef basic_stream_descriptor<E> other; };
    explicit basic_stream_descriptor(const executor_type& ex);
    template <class C, class = detail::if_context<C>> explicit basic_stream_descriptor(C& context);
    basic_stream_descriptor(const executor_type& ex, const int& native_descriptor);
    template <class C, class = detail::if_context<C>> basic_stream_descriptor(C& context, const int& native_descriptor);
    basic_stream_descriptor(basic_stream_descriptor&& other) noexcept;
    basic_stream_descriptor& operator=(basic_stream_descriptor&& other);
    ~basic_stream_descriptor();
    _M_N_STREAM
};
typedef basic_descriptor<> descriptor;
typedef basic_stream_descriptor<> stream_descriptor;
}  // namespace posix
class serial_port_base {
public:
    _M_N_OPTION(baud_rate, unsigned int)
#define _M_N_SERIAL(name, first, ...)        \
    class name {                           \
    public:                                \
        enum type { first, __VA_ARGS__ };  \
        explicit name(type t = first);     \
        type value() const;                \
    };
    _M_N_SERIAL(flow_control, none, software, hardware)
    _M_N_SERIAL(parity, none, odd, even)
    _M_N_SERIAL(stop_bits, one, onepointfive, two)
#undef _M_N_SERIAL
    class character_size {
    public:
        explicit character_size(unsigned int t = 8);
        unsigned int value() const;
    };

protected:
    ~serial_port_base();
};
template <class Executor = any_io_executor> class basic_serial_port : public serial_port_base {
public:
    typedef basic_serial_port lowest_layer_type;
    template <class E> struct rebind_executor { typedef basic_serial_port<E> other; };
    _M_N_HANDLE(basic_serial_port, int)
    explicit basic_serial_port(const executor_type& ex);
    template <class C, class = detail::if_context<C>> explicit basic_serial_port(C& context);
    basic_serial_port(const executor_type& ex, const char* device);
    basic_serial_port(const executor_type& ex, const std::string& device);
    template <class C, class = detail::if_context<C>> basic_serial_port(C& context, const char* device);
    template <class C, class = detail::if_context<C>> basic_serial_port(C& context, const std::string& device);
    basic_serial_port(basic_serial_port&& other);
    basic_serial_port& operator=(basic_serial_port&& other);
    ~basic_serial_port();
    lowest_layer_type& lowest_layer();
    _M_N_EC_TOO(void, open, , const std::string& device)
    _M_N_EC_ALONE(void, send_break, )
    template <class Option> void set_option(const Option& option);
    template <class Option> void set_option(const Option& option, _M_N_EC& ec);
    template <class Option> void get_option(Option& option) const;
    template <class Option> void get_option(Option& option, _M_N_EC& ec) const;
    _M_N_STREAM
};
typedef basic_serial_port<> serial_port;
#undef _M_N_SOCKET
#undef _M_N_STREAM
#undef _M_N_SOME
#undef _M_N_SOME_FLAGS
#undef _M_N_FLAG
#undef _M_N_OPTION
#undef _M_N_HANDLE
#undef _M_N_EC_TOO
#undef _M_N_EC_ALONE
#undef _M_N_COMPARED
