// Boost.Beast, 1.74 to 1.84: its core. The headers of boost/beast/core lead here.
#pragma once
#include <_boost_asio.h>
#include <boost/core/ignore_unused.hpp>
#if BOOST_VERSION >= 108000
#include <boost/core/detail/string_view.hpp>
#else
#include <boost/utility/string_view.hpp>
#endif
#if !__has_include(<boost/preprocessor.hpp>)
// Where Boost is not installed, boost/optional.hpp is a model, which is cheap.
#include <boost/none.hpp>
#include <boost/optional.hpp>
#endif

namespace boost {
template <class T> class optional;
class none_t;
namespace asio {
namespace ssl {
template <class Stream> class stream;
}
}  // namespace asio
namespace beast {
namespace net = boost::asio;
typedef boost::system::error_code error_code;
typedef boost::system::system_error system_error;
typedef boost::system::error_category error_category;
typedef boost::system::error_condition error_condition;
using boost::system::generic_category;
using boost::system::system_category;
namespace errc = boost::system::errc;
enum class error { timeout = 1 };
enum class condition { timeout = 1 };
error_code make_error_code(error e);
#if BOOST_VERSION >= 108000
typedef boost::core::string_view string_view;
template <class C> using basic_string_view = boost::core::basic_string_view<C>;
#else
typedef boost::string_view string_view;
template <class C, class T> using basic_string_view = boost::basic_string_view<C, T>;
#endif
bool iequals(string_view lhs, string_view rhs);
struct iequal {
    bool operator()(string_view lhs, string_view rhs) const;
};
struct iless {
    bool operator()(string_view lhs, string_view rhs) const;
};
template <std::size_t N, class C = char, class T = std::char_traits<C>> class static_string {
public:
    static_string();
    static_string(const C* s);
    static_string(string_view s);
    const C* data() const noexcept;
    const C* c_str() const noexcept;
    std::size_t size() const noexcept;
    std::size_t length() const noexcept;
    bool empty() const noexcept;
    const C* begin() const noexcept;
    const C* end() const noexcept;
    operator string_view() const noexcept;
    friend std::ostream& operator<<(std::ostream& os, const static_string& s);
};
template <class T> class span {
public:
    typedef T element_type;
    typedef typename std::remove_const<T>::type value_type;
    typedef std::ptrdiff_t index_type;
    typedef T* pointer;
    typedef T& reference;
    typedef pointer iterator;
    typedef pointer const_iterator;
    span() = default;
    span(const span&) = default;
    span& operator=(const span&) = default;
    span(T* data, std::size_t size);
    template <class C, class = typename std::enable_if<!std::is_same<typename std::decay<C>::type, span>::value && std::is_convertible<decltype(std::declval<C&>().data()), T*>::value>::type> explicit span(C&& container);
    template <class C, class = typename std::enable_if<!std::is_same<typename std::decay<C>::type, span>::value && std::is_convertible<decltype(std::declval<C&>().data()), T*>::value>::type> span& operator=(C&& container);
    bool empty() const;
    T* data() const;
    std::size_t size() const;
    const_iterator begin() const;
    const_iterator end() const;
};
enum class role_type { client, server };

// Handlers.
namespace detail {
template <class Handler, class... Args> class bind_front_wrapper {
public:
    typedef void result_type;
    template <class... T> void operator()(T&&... args);
};
template <class Handler, class... Args> class bind_wrapper {
public:
    typedef void result_type;
    template <class... T> void operator()(T&&... args);
};
template <class T> using decay = typename std::decay<T>::type;
template <class T, class = void> struct lowest { typedef T type; };
template <class T> struct lowest<T, typename net::detail::void_<typename T::next_layer_type>::type> : lowest<typename T::next_layer_type> {};
template <class T> struct lowest<T&> : lowest<T> {};
}  // namespace detail
template <class Handler, class... Args> detail::bind_front_wrapper<detail::decay<Handler>, detail::decay<Args>...> bind_front_handler(Handler&& handler, Args&&... args);
template <class Handler, class... Args> detail::bind_wrapper<detail::decay<Handler>, detail::decay<Args>...> bind_handler(Handler&& handler, Args&&... args);
class saved_handler {
public:
    saved_handler() = default;
    saved_handler(const saved_handler&) = delete;
    saved_handler(saved_handler&& other) noexcept;
    saved_handler& operator=(saved_handler&& other) noexcept;
    ~saved_handler();
    bool has_value() const noexcept;
    template <class Handler> void emplace(Handler&& handler);
    bool reset() noexcept;
    void invoke();
    bool maybe_invoke();
};
template <class Handler, class Executor1, class Allocator = std::allocator<void>> class async_base {
public:
    typedef net::associated_executor_t<Handler, Executor1> executor_type;
    typedef net::associated_allocator_t<Handler, Allocator> allocator_type;
    template <class H> async_base(H&& handler, const Executor1& ex1, const Allocator& alloc = Allocator());
    async_base(async_base&& other) = default;
    executor_type get_executor() const noexcept;
    allocator_type get_allocator() const noexcept;
    const Handler& handler() const noexcept;
    Handler release_handler();
    template <class... Args> void complete(bool is_continuation, Args&&... args);
    template <class... Args> void complete_now(Args&&... args);
};
template <class Handler, class Executor1, class Allocator = std::allocator<void>> class stable_async_base : public async_base<Handler, Executor1, Allocator> {
public:
    template <class H> stable_async_base(H&& handler, const Executor1& ex1, const Allocator& alloc = Allocator());
    stable_async_base(stable_async_base&& other) = default;
};
template <class State, class Handler, class Executor1, class Allocator, class... Args> State& allocate_stable(stable_async_base<Handler, Executor1, Allocator>& base, Args&&... args);

// Streams.
template <class T> using lowest_layer_type = typename detail::lowest<T>::type;
template <class T> using executor_type = decltype(std::declval<T&>().get_executor());
template <class T> lowest_layer_type<T>& get_lowest_layer(T& t) noexcept;
template <class T> const lowest_layer_type<T>& get_lowest_layer(const T& t) noexcept;
template <class Socket> void close_socket(Socket& socket);
template <class T> void beast_close_socket(T& t);
class unlimited_rate_policy {};
class simple_rate_policy {
public:
    void read_limit(std::size_t bytes_per_second) noexcept;
    void write_limit(std::size_t bytes_per_second) noexcept;
};
#define _M_N_R(...) net::detail::ret<Token, void(__VA_ARGS__)>
#define _M_N_TOKEN net::default_completion_token_t<Executor>
template <class Protocol, class Executor = net::any_io_executor, class RatePolicy = unlimited_rate_policy> class basic_stream {
    template <class> friend class boost::asio::ssl::stream;
    typedef net::basic_stream_socket<Protocol, Executor> lowest_layer_type;
    lowest_layer_type& lowest_layer() noexcept;
    const lowest_layer_type& lowest_layer() const noexcept;

public:
    typedef net::basic_stream_socket<Protocol, Executor> socket_type;
    typedef Executor executor_type;
    typedef Protocol protocol_type;
    typedef typename Protocol::endpoint endpoint_type;
    template <class E> struct rebind_executor { typedef basic_stream<Protocol, E, RatePolicy> other; };
    ~basic_stream();
    template <class Arg0, class... Args, class = typename std::enable_if<!std::is_same<detail::decay<Arg0>, basic_stream>::value && !std::is_constructible<RatePolicy, Arg0>::value>::type>
    explicit basic_stream(Arg0&& arg0, Args&&... args);
    basic_stream(basic_stream&& other);
    template <class E, class = typename std::enable_if<std::is_convertible<E, Executor>::value>::type> basic_stream(basic_stream<Protocol, E, RatePolicy>&& other);
    basic_stream& operator=(const basic_stream&) = delete;
    socket_type& socket() noexcept;
    const socket_type& socket() const noexcept;
    socket_type release_socket();
    RatePolicy& rate_policy() noexcept;
    const RatePolicy& rate_policy() const noexcept;
    void expires_after(net::steady_timer::duration expiry_time);
    void expires_at(net::steady_timer::time_point expiry_time);
    void expires_never();
    void cancel();
    void close();
    executor_type get_executor() noexcept;
    void connect(const endpoint_type& ep);
    void connect(const endpoint_type& ep, error_code& ec);
    template <class Seq, class = net::detail::if_sequence<Seq>> typename Protocol::endpoint connect(const Seq& endpoints);
    template <class Seq, class = net::detail::if_sequence<Seq>> typename Protocol::endpoint connect(const Seq& endpoints, error_code& ec);
    template <class It, class = net::detail::if_iterator<It>> It connect(It begin, It end);
    template <class It, class = net::detail::if_iterator<It>> It connect(It begin, It end, error_code& ec);
    template <class Token = _M_N_TOKEN> _M_N_R(error_code) async_connect(const endpoint_type& ep, Token&& token = Token());
    template <class Seq, class Token = _M_N_TOKEN, class = net::detail::if_sequence<Seq>> _M_N_R(error_code, typename Protocol::endpoint) async_connect(const Seq& endpoints, Token&& token = Token());
    template <class It, class Token = _M_N_TOKEN, class = net::detail::if_iterator<It>> _M_N_R(error_code, It) async_connect(It begin, It end, Token&& token = Token());
    template <class B> std::size_t read_some(const B& buffers);
    template <class B> std::size_t read_some(const B& buffers, error_code& ec);
    template <class B, class Token = _M_N_TOKEN> _M_N_R(error_code, std::size_t) async_read_some(const B& buffers, Token&& token = Token());
    template <class B> std::size_t write_some(const B& buffers);
    template <class B> std::size_t write_some(const B& buffers, error_code& ec);
    template <class B, class Token = _M_N_TOKEN> _M_N_R(error_code, std::size_t) async_write_some(const B& buffers, Token&& token = Token());
};
typedef basic_stream<net::ip::tcp, net::any_io_executor, unlimited_rate_policy> tcp_stream;
#undef _M_N_TOKEN
template <class Stream, class B> bool detect_ssl(Stream& stream, B& buffer);
template <class Stream, class B> bool detect_ssl(Stream& stream, B& buffer, error_code& ec);
template <class Stream, class B, class Token = net::_m_default_of<Stream>> _M_N_R(error_code, bool) async_detect_ssl(Stream& stream, B& buffer, Token&& token = Token());

// Buffers.
#define _M_N_DYNAMIC(self)                                          \
    ~self();                                                      \
    std::size_t size() const noexcept;                            \
    std::size_t max_size() const noexcept;                        \
    std::size_t capacity() const noexcept;                        \
    const_buffers_type data() const noexcept;                     \
    const_buffers_type cdata() const noexcept;                    \
    mutable_data_type data() noexcept;                            \
    mutable_buffers_type prepare(std::size_t n);                  \
    void commit(std::size_t n) noexcept;                          \
    void consume(std::size_t n) noexcept;                         \
    void clear() noexcept;
#define _M_N_ALLOCATING(self)                                             \
    typedef Allocator allocator_type;                                   \
    self() noexcept;                                                    \
    explicit self(std::size_t limit) noexcept;                          \
    explicit self(const Allocator& alloc) noexcept;                     \
    self(std::size_t limit, const Allocator& alloc) noexcept;           \
    self(self&& other) noexcept;                                        \
    self(const self& other);                                            \
    self& operator=(self&& other) noexcept;                             \
    self& operator=(const self& other);                                 \
    allocator_type get_allocator() const;                               \
    void max_size(std::size_t n) noexcept;                              \
    void reserve(std::size_t n);                                        \
    void shrink_to_fit();                                               \
    friend void swap(self& lhs, self& rhs);
template <class Allocator> class basic_flat_buffer {
public:
    typedef net::const_buffer const_buffers_type;
    typedef net::mutable_buffer mutable_data_type;
    typedef net::mutable_buffer mutable_buffers_type;
    _M_N_DYNAMIC(basic_flat_buffer)
    _M_N_ALLOCATING(basic_flat_buffer)
};
typedef basic_flat_buffer<std::allocator<char>> flat_buffer;
namespace detail {
template <class Buffer> class buffer_range {
public:
    typedef Buffer value_type;
    class const_iterator {
    public:
        typedef Buffer value_type;
        typedef const Buffer* pointer;
        typedef Buffer reference;
        typedef std::ptrdiff_t difference_type;
        typedef std::bidirectional_iterator_tag iterator_category;
        const_iterator() noexcept;
        bool operator==(const const_iterator& other) const noexcept;
        bool operator!=(const const_iterator& other) const noexcept;
        reference operator*() const noexcept;
        pointer operator->() const = delete;
        const_iterator& operator++() noexcept;
        const_iterator operator++(int) noexcept;
        const_iterator& operator--() noexcept;
        const_iterator operator--(int) noexcept;
    };
    buffer_range(const buffer_range&);
    template <class B, class = typename std::enable_if<std::is_convertible<B, Buffer>::value>::type> buffer_range(const buffer_range<B>&);
    const_iterator begin() const noexcept;
    const_iterator end() const noexcept;
};
}  // namespace detail
template <class Allocator> class basic_multi_buffer {
public:
    typedef detail::buffer_range<net::const_buffer> const_buffers_type;
    typedef detail::buffer_range<net::mutable_buffer> mutable_data_type;
    typedef detail::buffer_range<net::mutable_buffer> mutable_buffers_type;
    _M_N_DYNAMIC(basic_multi_buffer)
    _M_N_ALLOCATING(basic_multi_buffer)
};
typedef basic_multi_buffer<std::allocator<char>> multi_buffer;
#define _M_N_FIXED(type, base)                                          \
    class base {                                                      \
    public:                                                           \
        typedef net::const_buffer const_buffers_type;                 \
        typedef net::mutable_buffer mutable_data_type;                \
        typedef net::mutable_buffer mutable_buffers_type;             \
        base(void* p, std::size_t n);                                 \
        base(const base&) = delete;                                   \
        _M_N_DYNAMIC(base)                                              \
        void reset() noexcept;                                        \
    };                                                                \
    template <std::size_t N> class type : public base {               \
    public:                                                           \
        type() noexcept;                                              \
        type(const type& other) noexcept;                             \
        type& operator=(const type& other) noexcept;                  \
        base& base_() noexcept;                                       \
        static constexpr std::size_t static_capacity = N;             \
    };
_M_N_FIXED(flat_static_buffer, flat_static_buffer_base)
_M_N_FIXED(static_buffer, static_buffer_base)
#undef _M_N_FIXED
#undef _M_N_ALLOCATING
#undef _M_N_DYNAMIC
template <class B> std::string buffers_to_string(const B& buffers);
template <class B> std::size_t buffer_bytes(const B& buffers);
template <class B> detail::buffer_range<net::const_buffer> buffers_prefix(std::size_t size, const B& buffers);
template <class B> net::const_buffer buffers_front(const B& buffers);
template <class... B> detail::buffer_range<net::const_buffer> buffers_cat(const B&... buffers);
template <class B> const B& buffers_range_ref(const B& buffers);
template <class B> B buffers_range(const B& buffers);
template <class B> class buffers_suffix {
public:
    typedef net::const_buffer value_type;
    typedef typename detail::buffer_range<net::const_buffer>::const_iterator const_iterator;
    buffers_suffix();
    buffers_suffix(const buffers_suffix&);
    explicit buffers_suffix(const B& buffers);
    const_iterator begin() const;
    const_iterator end() const;
    void consume(std::size_t n);
};
template <class B> class make_printable_adaptor {
public:
    friend std::ostream& operator<<(std::ostream& os, const make_printable_adaptor& v);
};
template <class B> make_printable_adaptor<B> make_printable(const B& buffers);
namespace detail {
template <class B, class C, class T, bool movable> class ostream_helper : public std::basic_ostream<C, T> {
public:
    ostream_helper(ostream_helper&& other);
    ~ostream_helper();
};
namespace base64 {
constexpr std::size_t encoded_size(std::size_t n) { return 4 * ((n + 2) / 3); }
constexpr std::size_t decoded_size(std::size_t n) { return n / 4 * 3; }
std::size_t encode(void* dest, const void* src, std::size_t len);
std::pair<std::size_t, std::size_t> decode(void* dest, const char* src, std::size_t len);
}  // namespace base64
}  // namespace detail
template <class B> detail::ostream_helper<B, char, std::char_traits<char>, true> ostream(B& buffer);

// Files.
enum class file_mode { read, scan, write, write_new, write_existing, append, append_existing };
#define _M_N_FILE(self, native)                                                \
    class self {                                                             \
    public:                                                                  \
        typedef native native_handle_type;                                   \
        self() = default;                                                    \
        ~self();                                                             \
        self(self&& other);                                                  \
        self& operator=(self&& other);                                       \
        native_handle_type native_handle() const;                            \
        bool is_open() const;                                                \
        void close(error_code& ec);                                          \
        void open(const char* path, file_mode mode, error_code& ec);         \
        std::uint64_t size(error_code& ec) const;                            \
        std::uint64_t pos(error_code& ec) const;                             \
        void seek(std::uint64_t offset, error_code& ec);                     \
        std::size_t read(void* buffer, std::size_t n, error_code& ec) const; \
        std::size_t write(const void* buffer, std::size_t n, error_code& ec); \
    };
_M_N_FILE(file_posix, int)
_M_N_FILE(file_stdio, void*)
#undef _M_N_FILE
typedef file_posix file;
#undef _M_N_R
}  // namespace beast
namespace system {
template <> struct is_error_code_enum<beast::error> { static const bool value = true; };
template <> struct is_error_condition_enum<beast::condition> { static const bool value = true; };
}  // namespace system
}  // namespace boost
