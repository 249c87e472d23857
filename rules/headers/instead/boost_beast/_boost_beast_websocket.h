// Boost.Beast: websocket.
#pragma once
#include <_boost_beast_http.h>

namespace std {
class seed_seq;
}

namespace boost {
namespace beast {
namespace websocket {
enum class error {
    closed = 1, buffer_overflow = 4, partial_deflate_block, message_too_big, bad_http_version, bad_method, no_host, no_connection, no_connection_upgrade, no_upgrade, no_upgrade_websocket,
    no_sec_key, bad_sec_key, no_sec_version, bad_sec_version, no_sec_accept, bad_sec_accept, upgrade_declined, bad_opcode, bad_data_frame, bad_continuation, bad_reserved_bits,
    bad_control_fragment, bad_control_size, bad_unmasked_frame, bad_masked_frame, bad_size, bad_frame_payload, bad_close_code, bad_close_size, bad_close_payload
};
enum class condition { handshake_failed = 1, protocol_violation };
error_code make_error_code(error e);
boost::system::error_condition make_error_condition(condition c);
typedef http::request<http::empty_body> request_type;
typedef http::response<http::string_body> response_type;
template <class A> bool is_upgrade(const http::header<true, http::basic_fields<A>>& req);
enum class frame_type { close, ping, pong };
enum close_code : std::uint16_t {
    normal = 1000, going_away = 1001, protocol_error = 1002, unknown_data = 1003, bad_payload = 1007, policy_error = 1008, too_big = 1009, needs_extension = 1010, internal_error = 1011,
    service_restart = 1012, try_again_later = 1013, none = 0, no_status = 1005, abnormal = 1006, reserved1 = 1004, reserved2 = 1014, reserved3 = 1015
};
typedef static_string<123, char> reason_string;
typedef static_string<125, char> ping_data;
struct close_reason {
    std::uint16_t code = close_code::none;
    reason_string reason;
    close_reason() = default;
    close_reason(std::uint16_t code_);
    close_reason(string_view s);
    close_reason(const char* s);
    close_reason(close_code code_, string_view s);
    operator bool() const;
};
struct permessage_deflate {
    bool server_enable = false;
    bool client_enable = false;
    int server_max_window_bits = 15;
    int client_max_window_bits = 15;
    bool server_no_context_takeover = false;
    bool client_no_context_takeover = false;
    int compLevel = 8;
    int memLevel = 4;
    std::size_t msg_size_threshold = 0;
};
struct stream_base {
    typedef std::chrono::steady_clock::duration duration;
    typedef std::chrono::steady_clock::time_point time_point;
    class decorator {
    public:
        decorator(decorator&&) = default;
        template <class F, class = typename std::enable_if<!std::is_same<typename std::decay<F>::type, decorator>::value>::type> decorator(F&& f);
    };
    struct timeout {
        duration handshake_timeout;
        duration idle_timeout;
        bool keep_alive_pings;
        static timeout suggested(role_type role) noexcept;
    };
    static constexpr duration none() { return duration(0); }
};
void seed_prng(std::seed_seq& ss);
#define _M_N_R(...) net::detail::ret<Token, void(__VA_ARGS__)>
#define _M_N_T class Token = _m_token
template <class NextLayer, bool deflateSupported = true> class stream : private stream_base {
public:
    typedef std::true_type is_deflate_supported;
    typedef typename std::remove_reference<NextLayer>::type next_layer_type;
    typedef typename std::decay<beast::executor_type<next_layer_type>>::type executor_type;
    typedef net::default_completion_token_t<executor_type> _m_token;
    template <class E> struct rebind_executor { typedef stream<typename next_layer_type::template rebind_executor<E>::other, deflateSupported> other; };
    ~stream();
    stream(stream&&) = default;
    stream(const stream&) = delete;
    stream& operator=(stream&&) = default;
    stream& operator=(const stream&) = delete;
    template <class Arg, class... Args, class = typename std::enable_if<!std::is_same<typename std::decay<Arg>::type, stream>::value>::type> explicit stream(Arg&& arg, Args&&... args);
    template <class Other, class = typename std::enable_if<std::is_constructible<NextLayer, Other&&>::value>::type> explicit stream(stream<Other>&& other);
    executor_type get_executor() noexcept;
    next_layer_type& next_layer() noexcept;
    const next_layer_type& next_layer() const noexcept;
    bool is_open() const noexcept;
    bool got_binary() const noexcept;
    bool got_text() const;
    bool is_message_done() const noexcept;
    const close_reason& reason() const noexcept;
    std::size_t read_size_hint(std::size_t initial_size = +1536) const;
    template <class B, class = typename std::enable_if<!std::is_integral<B>::value>::type> std::size_t read_size_hint(B& buffer) const;
    void get_option(stream_base::timeout& opt);
    void set_option(const stream_base::timeout& opt);
    void set_option(stream_base::decorator opt);
    void set_option(const permessage_deflate& o);
    void get_option(permessage_deflate& o);
    void auto_fragment(bool value);
    bool auto_fragment() const;
    void binary(bool value);
    bool binary() const;
    void text(bool value);
    bool text() const;
    void compress(bool value);
    bool compress() const;
    void control_callback(std::function<void(frame_type, string_view)> cb);
    void control_callback();
    void read_message_max(std::size_t amount);
    std::size_t read_message_max() const;
    void secure_prng(bool value);
    void write_buffer_bytes(std::size_t amount);
    std::size_t write_buffer_bytes() const;
    void handshake(string_view host, string_view target);
    void handshake(response_type& res, string_view host, string_view target);
    void handshake(string_view host, string_view target, error_code& ec);
    void handshake(response_type& res, string_view host, string_view target, error_code& ec);
    template <_M_N_T> _M_N_R(error_code) async_handshake(string_view host, string_view target, Token&& token = Token());
    template <_M_N_T> _M_N_R(error_code) async_handshake(response_type& res, string_view host, string_view target, Token&& token = Token());
    void accept();
    void accept(error_code& ec);
    template <class Body, class A> void accept(const http::request<Body, http::basic_fields<A>>& req);
    template <class Body, class A> void accept(const http::request<Body, http::basic_fields<A>>& req, error_code& ec);
    template <_M_N_T> _M_N_R(error_code) async_accept(Token&& token = Token());
    template <class Body, class A, _M_N_T> _M_N_R(error_code) async_accept(const http::request<Body, http::basic_fields<A>>& req, Token&& token);
    void close(const close_reason& cr);
    void close(const close_reason& cr, error_code& ec);
    template <_M_N_T> _M_N_R(error_code) async_close(const close_reason& cr, Token&& token = Token());
    void ping(const ping_data& payload);
    void ping(const ping_data& payload, error_code& ec);
    template <_M_N_T> _M_N_R(error_code) async_ping(const ping_data& payload, Token&& token = Token());
    void pong(const ping_data& payload);
    void pong(const ping_data& payload, error_code& ec);
    template <_M_N_T> _M_N_R(error_code) async_pong(const ping_data& payload, Token&& token = Token());
    template <class B> std::size_t read(B& buffer);
    template <class B> std::size_t read(B& buffer, error_code& ec);
    template <class B, _M_N_T> _M_N_R(error_code, std::size_t) async_read(B& buffer, Token&& token = Token());
    template <class B> std::size_t read_some(B& buffer, std::size_t limit);
    template <class B> std::size_t read_some(B& buffer, std::size_t limit, error_code& ec);
    template <class B, class Token> _M_N_R(error_code, std::size_t) async_read_some(B& buffer, std::size_t limit, Token&& token);
    template <class B> std::size_t read_some(const B& buffers);
    template <class B> std::size_t write(const B& buffers);
    template <class B> std::size_t write(const B& buffers, error_code& ec);
    template <class B, _M_N_T> _M_N_R(error_code, std::size_t) async_write(const B& buffers, Token&& token = Token());
    template <class B> std::size_t write_some(bool fin, const B& buffers);
    template <class B> std::size_t write_some(bool fin, const B& buffers, error_code& ec);
    template <class B, _M_N_T> _M_N_R(error_code, std::size_t) async_write_some(bool fin, const B& buffers, Token&& token = Token());
};
#undef _M_N_R
#undef _M_N_T
}  // namespace websocket
}  // namespace beast
namespace system {
template <> struct is_error_code_enum<beast::websocket::error> { static const bool value = true; };
template <> struct is_error_condition_enum<beast::websocket::condition> { static const bool value = true; };
}  // namespace system
}  // namespace boost
