// asio::ssl, in the words of _asio_models.h.
namespace _M_N_ASIO {
namespace ssl {
class context_base {
public:
    enum method {
        sslv2, sslv2_client, sslv2_server, sslv3, sslv3_client, sslv3_server, tlsv1, tlsv1_client, tlsv1_server, sslv23, sslv23_client, sslv23_server,
        tlsv11, tlsv11_client, tlsv11_server, tlsv12, tlsv12_client, tlsv12_server, tlsv13, tlsv13_client, tlsv13_server, tls, tls_client, tls_server
    };
    typedef std::uint64_t options;
    static const options default_workarounds = 0x80000054;
    static const options single_dh_use = 0;
    static const options no_sslv2 = 0;
    static const options no_sslv3 = 0x02000000;
    static const options no_tlsv1 = 0x04000000;
    static const options no_tlsv1_1 = 0x10000000;
    static const options no_tlsv1_2 = 0x08000000;
    static const options no_tlsv1_3 = 0x20000000;
    static const options no_compression = 0x00020000;
    enum file_format { asn1, pem };
    enum password_purpose { for_reading, for_writing };

protected:
    ~context_base();
};
typedef int verify_mode;
const int verify_none = 0;
const int verify_peer = 1;
const int verify_fail_if_no_peer_cert = 2;
const int verify_client_once = 4;
class verify_context {
public:
    typedef X509_STORE_CTX* native_handle_type;
    verify_context(const verify_context&) = delete;
    verify_context& operator=(const verify_context&) = delete;
    explicit verify_context(native_handle_type handle);
    native_handle_type native_handle();
};
class host_name_verification {
public:
    typedef bool result_type;
    explicit host_name_verification(const std::string& host);
    bool operator()(bool preverified, verify_context& ctx) const;
};
class rfc2818_verification {
public:
    typedef bool result_type;
    explicit rfc2818_verification(const std::string& host);
    bool operator()(bool preverified, verify_context& ctx) const;
};
#define _M_N_EC_TOO(name, ...)           \
    void name(__VA_ARGS__);            \
    void name(__VA_ARGS__, _M_N_EC& ec);
class context : public context_base {
public:
    typedef SSL_CTX* native_handle_type;
    explicit context(method m);
    explicit context(native_handle_type native_handle);
    context(context&& other);
    context& operator=(context&& other);
    ~context();
    native_handle_type native_handle();
    _M_N_EC_TOO(clear_options, options o)
    _M_N_EC_TOO(set_options, options o)
    _M_N_EC_TOO(set_verify_mode, verify_mode v)
    _M_N_EC_TOO(set_verify_depth, int depth)
    template <class F> void set_verify_callback(F callback);
    template <class F> void set_verify_callback(F callback, _M_N_EC& ec);
    template <class F> void set_password_callback(F callback);
    template <class F> void set_password_callback(F callback, _M_N_EC& ec);
    _M_N_EC_TOO(load_verify_file, const std::string& filename)
    _M_N_EC_TOO(add_certificate_authority, const const_buffer& ca)
    void set_default_verify_paths();
    void set_default_verify_paths(_M_N_EC& ec);
    _M_N_EC_TOO(add_verify_path, const std::string& path)
    _M_N_EC_TOO(use_certificate, const const_buffer& certificate, file_format format)
    _M_N_EC_TOO(use_certificate_file, const std::string& filename, file_format format)
    _M_N_EC_TOO(use_certificate_chain, const const_buffer& chain)
    _M_N_EC_TOO(use_certificate_chain_file, const std::string& filename)
    _M_N_EC_TOO(use_private_key, const const_buffer& private_key, file_format format)
    _M_N_EC_TOO(use_private_key_file, const std::string& filename, file_format format)
    _M_N_EC_TOO(use_rsa_private_key, const const_buffer& private_key, file_format format)
    _M_N_EC_TOO(use_rsa_private_key_file, const std::string& filename, file_format format)
    _M_N_EC_TOO(use_tmp_dh, const const_buffer& dh)
    _M_N_EC_TOO(use_tmp_dh_file, const std::string& filename)
};
class stream_base {
public:
    enum handshake_type { client, server };

protected:
    ~stream_base();
};
#define _M_N_R(...) detail::ret<Token, void(__VA_ARGS__)>
// What beast::ssl_stream has too.
#define _M_N_SSL_STREAM                                                                                                                        \
    void handshake(handshake_type type);                                                                                                     \
    void handshake(handshake_type type, _M_N_EC& ec);                                                                                          \
    template <class B> void handshake(handshake_type type, const B& buffers);                                                                \
    template <class B> void handshake(handshake_type type, const B& buffers, _M_N_EC& ec);                                                     \
    template <class Token = _m_token> _M_N_R(_M_N_EC) async_handshake(handshake_type type, Token&& token = Token());                             \
    template <class B, class Token> _M_N_R(_M_N_EC, size_t) async_handshake(handshake_type type, const B& buffers, Token&& token);               \
    void shutdown();                                                                                                                         \
    void shutdown(_M_N_EC& ec);                                                                                                                \
    template <class Token = _m_token> _M_N_R(_M_N_EC) async_shutdown(Token&& token = Token());                                                   \
    template <class B> size_t write_some(const B& buffers);                                                                                  \
    template <class B> size_t write_some(const B& buffers, _M_N_EC& ec);                                                                       \
    template <class B, class Token = _m_token> _M_N_R(_M_N_EC, size_t) async_write_some(const B& buffers, Token&& token = Token());              \
    template <class B> size_t read_some(const B& buffers);                                                                                   \
    template <class B> size_t read_some(const B& buffers, _M_N_EC& ec);                                                                        \
    template <class B, class Token = _m_token> _M_N_R(_M_N_EC, size_t) async_read_some(const B& buffers, Token&& token = Token());               \
    void set_verify_mode(verify_mode v);                                                                                                     \
    void set_verify_mode(verify_mode v, _M_N_EC& ec);                                                                                          \
    void set_verify_depth(int depth);                                                                                                        \
    void set_verify_depth(int depth, _M_N_EC& ec);                                                                                             \
    template <class F> void set_verify_callback(F callback);                                                                                 \
    template <class F> void set_verify_callback(F callback, _M_N_EC& ec);
template <class Stream> class stream : public stream_base {
public:
    typedef SSL* native_handle_type;
    struct impl_struct {
        SSL* ssl;
    };
    typedef typename std::remove_reference<Stream>::type next_layer_type;
    typedef typename next_layer_type::lowest_layer_type lowest_layer_type;
    typedef typename lowest_layer_type::executor_type executor_type;
    typedef default_completion_token_t<executor_type> _m_token;
    template <class Arg> stream(Arg&& arg, context& ctx);
    template <class Arg> stream(Arg&& arg, native_handle_type handle);
    stream(stream&& other);
    stream& operator=(stream&& other);
    ~stream();
    executor_type get_executor() noexcept;
    native_handle_type native_handle();
    const next_layer_type& next_layer() const;
    next_layer_type& next_layer();
    lowest_layer_type& lowest_layer();
    const lowest_layer_type& lowest_layer() const;
    _M_N_SSL_STREAM
};
namespace error {
enum stream_errors { stream_truncated = 1, unspecified_system_error, unexpected_result };
const _M_N_ECAT& get_stream_category();
_M_N_EC make_error_code(stream_errors e);
}  // namespace error
#undef _M_N_EC_TOO
#undef _M_N_R
}  // namespace ssl
namespace error {
enum ssl_errors {};
const _M_N_ECAT& get_ssl_category();
_M_N_EC make_error_code(ssl_errors e);
}  // namespace error
}  // namespace _M_N_ASIO
