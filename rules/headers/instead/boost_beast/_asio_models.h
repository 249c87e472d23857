// Boost.Asio and the standalone Asio: one text for both, which _boost_asio.h and _standalone_asio.h put into a namespace.
//
//   _M_N_ASIO      the namespace
//   _M_N_EC        its error_code
//   _M_N_ECAT      its error_category
//   _M_N_BOOST     whether it is Boost's
//   _M_N_OLD_ANY   any_io_executor is an alias of any_executor<...>, as it was before Asio 1.18.2
namespace _M_N_ASIO {
namespace chrono = std::chrono;
using std::size_t;

class execution_context {
public:
    class id {
    public:
        id();
        id(const id&) = delete;
        id& operator=(const id&) = delete;
    };
    class service;
    enum fork_event { fork_prepare, fork_parent, fork_child };
    execution_context();
    execution_context(const execution_context&) = delete;
    execution_context& operator=(const execution_context&) = delete;
    ~execution_context();
    void notify_fork(fork_event event);

protected:
    void shutdown();
    void destroy();
};
class execution_context::service {
public:
    service(const service&) = delete;
    service& operator=(const service&) = delete;
    execution_context& context();

protected:
    service(execution_context& owner);
    virtual ~service();

private:
    virtual void shutdown() = 0;
    virtual void notify_fork(fork_event event);
};
template <class Service> Service& use_service(execution_context& e);
template <class Service> void add_service(execution_context& e, Service* svc);
template <class Service> bool has_service(execution_context& e);
template <class Service, class... Args> Service& make_service(execution_context& e, Args&&... args);

namespace detail {
template <class T> struct void_ { typedef void type; };
template <class, class T> struct second { typedef T type; };
template <class T, class = void> struct is_ex : std::false_type {};
template <class T> struct is_ex<T, typename void_<typename T::_m_executor>::type> : std::true_type {};
template <class C> using if_context = typename std::enable_if<std::is_convertible<C&, execution_context&>::value>::type;
template <class E> using if_executor = typename std::enable_if<is_ex<E>::value>::type;
template <class E, class Self> using if_other_executor = typename std::enable_if<is_ex<E>::value && !std::is_same<E, Self>::value>::type;
template <bool B> using if_ = typename std::enable_if<B>::type;
template <class T> using decay = typename std::decay<T>::type;
}  // namespace detail

namespace execution {
namespace detail {
namespace blocking {
template <int I = 0> struct possibly_t {};
template <int I = 0> struct always_t {};
template <int I = 0> struct never_t {};
}  // namespace blocking
namespace relationship {
template <int I = 0> struct fork_t {};
template <int I = 0> struct continuation_t {};
}  // namespace relationship
namespace outstanding_work {
template <int I = 0> struct tracked_t {};
template <int I = 0> struct untracked_t {};
}  // namespace outstanding_work
}  // namespace detail
struct blocking_t {
    typedef detail::blocking::possibly_t<> possibly_t;
    typedef detail::blocking::always_t<> always_t;
    typedef detail::blocking::never_t<> never_t;
    static constexpr possibly_t possibly{};
    static constexpr always_t always{};
    static constexpr never_t never{};
};
struct relationship_t {
    typedef detail::relationship::fork_t<> fork_t;
    typedef detail::relationship::continuation_t<> continuation_t;
    static constexpr fork_t fork{};
    static constexpr continuation_t continuation{};
};
struct outstanding_work_t {
    typedef detail::outstanding_work::tracked_t<> tracked_t;
    typedef detail::outstanding_work::untracked_t<> untracked_t;
    static constexpr tracked_t tracked{};
    static constexpr untracked_t untracked{};
};
struct context_t {};
constexpr blocking_t blocking{};
constexpr relationship_t relationship{};
constexpr outstanding_work_t outstanding_work{};
constexpr context_t context{};
template <class T> struct context_as_t {};
template <class P> struct prefer_only {};
template <class T> struct is_executor : _M_N_ASIO::detail::is_ex<T> {};
class bad_executor : public std::exception {
public:
    const char* what() const noexcept override;
};
#if _M_N_OLD_ANY
template <class... Properties> class any_executor {
public:
    typedef void _m_executor;
    any_executor() noexcept;
    any_executor(std::nullptr_t) noexcept;
    any_executor(const any_executor& e) noexcept;
    any_executor(any_executor&& e) noexcept;
    template <class E, class = _M_N_ASIO::detail::if_other_executor<E, any_executor>> any_executor(E e);
    any_executor& operator=(const any_executor& e) noexcept;
    any_executor& operator=(any_executor&& e) noexcept;
    any_executor& operator=(std::nullptr_t);
    ~any_executor();
    void swap(any_executor& other) noexcept;
    execution_context& context() const noexcept;
    template <class F> void execute(F&& f) const;
    template <class E> E* target();
    template <class E> const E* target() const;
    const std::type_info& target_type() const;
    explicit operator bool() const noexcept;
    friend bool operator==(const any_executor& a, const any_executor& b) noexcept;
    friend bool operator!=(const any_executor& a, const any_executor& b) noexcept;
};
#endif
}  // namespace execution
#if _M_N_OLD_ANY
typedef execution::any_executor<execution::context_as_t<execution_context&>, execution::blocking_t::never_t, execution::prefer_only<execution::blocking_t::possibly_t>,
                                execution::prefer_only<execution::outstanding_work_t::tracked_t>, execution::prefer_only<execution::outstanding_work_t::untracked_t>,
                                execution::prefer_only<execution::relationship_t::fork_t>, execution::prefer_only<execution::relationship_t::continuation_t>>
    any_io_executor;
#else
class any_io_executor {
public:
    typedef void _m_executor;
    any_io_executor() noexcept;
    any_io_executor(std::nullptr_t) noexcept;
    any_io_executor(const any_io_executor& e) noexcept;
    any_io_executor(any_io_executor&& e) noexcept;
    template <class E, class = detail::if_other_executor<E, any_io_executor>> any_io_executor(E e);
    any_io_executor& operator=(const any_io_executor& e) noexcept;
    any_io_executor& operator=(any_io_executor&& e) noexcept;
    any_io_executor& operator=(std::nullptr_t);
    ~any_io_executor();
    void swap(any_io_executor& other) noexcept;
    execution_context& context() const noexcept;
    template <class F> void execute(F&& f) const;
    template <class E> E* target();
    template <class E> const E* target() const;
    const std::type_info& target_type() const;
    explicit operator bool() const noexcept;
    friend bool operator==(const any_io_executor& a, const any_io_executor& b) noexcept;
    friend bool operator!=(const any_io_executor& a, const any_io_executor& b) noexcept;
};
#endif
typedef any_io_executor any_completion_executor;
typedef any_io_executor executor;
template <class T> struct is_executor : detail::is_ex<T> {};
template <class E, class P> E require(const E& ex, const P& property);
template <class E, class P> E prefer(const E& ex, const P& property);
template <class E> execution_context& query(const E& ex, const execution::context_t& property);

// What every executor has.
#define _M_N_EXECUTOR(self, ctx)                                          \
    typedef void _m_executor;                                           \
    self(const self& other) noexcept;                                   \
    self(self&& other) noexcept;                                        \
    self& operator=(const self& other) noexcept;                        \
    self& operator=(self&& other) noexcept;                             \
    ctx& context() const noexcept;                                      \
    void on_work_started() const noexcept;                              \
    void on_work_finished() const noexcept;                             \
    bool running_in_this_thread() const noexcept;                       \
    template <class F> void execute(F&& f) const;                       \
    template <class F, class A> void dispatch(F&& f, const A& a) const; \
    template <class F, class A> void post(F&& f, const A& a) const;     \
    template <class F, class A> void defer(F&& f, const A& a) const;

// Completion tokens: async_result says what an asynchronous function returns for one.
namespace detail {
template <class... T> struct value_of { typedef std::tuple<T...> type; };
template <class T> struct value_of<T> { typedef T type; };
template <> struct value_of<> { typedef void type; };
template <class... T> struct success : value_of<decay<T>...> {};
template <class... T> struct success<_M_N_EC, T...> : value_of<decay<T>...> {};
template <class... T> struct success<std::exception_ptr, T...> : value_of<decay<T>...> {};
template <class Sig> struct success_of;
template <class R, class... T> struct success_of<R(T...)> : success<T...> {};
// Asks what a call gives: so the body of a generic lambda is made, with the types of its parameters.
template <class F, class... T> auto called(int) -> decltype(void(std::declval<F>()(std::declval<T>()...)));
template <class F, class... T> void called(...);
// What cannot be called is no handler: a function that takes it for one is not meant.
template <class F, class Sig, class = void> struct handled {};
template <class F, class R, class... T> struct handled<F, R(T...), decltype(void(std::declval<F>()(std::declval<T>()...)))> { typedef void return_type; };
template <class Sig> struct any_handler {
    template <class T, class = if_<!std::is_same<decay<T>, any_handler>::value>> explicit any_handler(T&& token);
    template <class... T> void operator()(T&&... args) const;
};
}  // namespace detail
template <class Token, class Signature> class async_result : public detail::handled<Token, Signature> {
public:
    typedef Token completion_handler_type;
    explicit async_result(completion_handler_type& h);
    void get();
    template <class Init, class T, class... Args> static void initiate(Init&& init, T&& token, Args&&... args);
};
namespace detail {
template <class Result, class Sig> struct result_base {
    typedef any_handler<Sig> completion_handler_type;
    typedef Result return_type;
    explicit result_base(completion_handler_type& h);
    return_type get();
    template <class Init, class T, class... Args> static return_type initiate(Init&& init, T&& token, Args&&... args);
};
template <class Token, class Sig> using ret = typename async_result<decay<Token>, Sig>::return_type;
template <class T, class = void> struct default_token;
}  // namespace detail
template <class Token, class Signature> class async_completion {
public:
    typedef typename async_result<detail::decay<Token>, Signature>::completion_handler_type completion_handler_type;
    explicit async_completion(Token& token);
    completion_handler_type completion_handler;
    async_result<detail::decay<Token>, Signature> result;
};
template <class Token, class Signature, class Init, class... Args>
auto async_initiate(Init&& init, Token&& token, Args&&... args)
    -> typename detail::second<decltype(detail::called<Init, typename async_result<detail::decay<Token>, Signature>::completion_handler_type, Args...>(0)), detail::ret<Token, Signature>>::type;
template <class Token, class Signature, class Init, class... Args>
auto async_initiate(Init&& init, Token& token, Args&&... args)
    -> typename detail::second<decltype(detail::called<Init, typename async_result<detail::decay<Token>, Signature>::completion_handler_type, Args...>(0)), detail::ret<Token, Signature>>::type;

#define _M_N_DEFAULT_ON(token)                                                                                                                                     \
    template <class E> struct executor_with_default : E {                                                                                                         \
        typedef token default_completion_token_type;                                                                                                              \
        template <class E1, class = detail::if_<std::is_convertible<E1, E>::value && !std::is_same<E1, executor_with_default>::value>>                            \
        executor_with_default(const E1& ex) noexcept;                                                                                                              \
    };                                                                                                                                                            \
    template <class T> using as_default_on_t = typename T::template rebind_executor<executor_with_default<typename T::executor_type>>::other;                     \
    template <class T>                                                                                                                                            \
    static typename detail::decay<T>::template rebind_executor<executor_with_default<typename detail::decay<T>::executor_type>>::other as_default_on(T&& object);
struct detached_t {
    constexpr detached_t() {}
    _M_N_DEFAULT_ON(detached_t)
};
constexpr detached_t detached{};
template <class... T> class async_result<detached_t, void(T...)> : public detail::result_base<void, void(T...)> {
    using detail::result_base<void, void(T...)>::result_base;
};

template <class Allocator = std::allocator<void>> class use_future_t {
public:
    typedef Allocator allocator_type;
    constexpr use_future_t() {}
    explicit use_future_t(const Allocator& a);
    template <class A> use_future_t<A> operator[](const A& a) const;
    template <class A> use_future_t<A> rebind(const A& a) const;
    allocator_type get_allocator() const;
};
constexpr use_future_t<> use_future{};
template <class A, class... T> class async_result<use_future_t<A>, void(T...)> : public detail::result_base<std::future<typename detail::success<T...>::type>, void(T...)> {
public:
    using detail::result_base<std::future<typename detail::success<T...>::type>, void(T...)>::result_base;
};

template <class Signature, class Init = void, class... Args> class deferred_async_operation {
public:
    typedef void _m_operation;
    typedef Signature _m_signature;
    template <class Token> detail::ret<Token, Signature> operator()(Token&& token) &&;
    template <class Token> detail::ret<Token, Signature> operator()(Token&& token) const&;
};
class deferred_t {
public:
    constexpr deferred_t() {}
    _M_N_DEFAULT_ON(deferred_t)
};
constexpr deferred_t deferred{};
template <class Sig> class async_result<deferred_t, Sig> : public detail::result_base<deferred_async_operation<Sig>, Sig> {
public:
    using detail::result_base<deferred_async_operation<Sig>, Sig>::result_base;
};
namespace detail {
template <class E, class> struct default_token { typedef deferred_t type; };
template <class E> struct default_token<E, typename void_<typename E::default_completion_token_type>::type> { typedef typename E::default_completion_token_type type; };
}  // namespace detail
template <class T> struct default_completion_token : detail::default_token<T> {};
template <class T> using default_completion_token_t = typename default_completion_token<T>::type;
template <class T> using _m_default_of = typename default_completion_token<typename detail::decay<T>::executor_type>::type;

template <class Token> class as_tuple_t {
public:
    template <class T, class = detail::if_<!std::is_same<detail::decay<T>, as_tuple_t>::value && std::is_constructible<Token, T>::value>> constexpr explicit as_tuple_t(T&& token) {}
    constexpr as_tuple_t() {}
    _M_N_DEFAULT_ON(as_tuple_t)
};
template <class Token> constexpr as_tuple_t<detail::decay<Token>> as_tuple(Token&& token) { return as_tuple_t<detail::decay<Token>>(); }
template <class Token, class R, class... T> class async_result<as_tuple_t<Token>, R(T...)> : public async_result<Token, R(std::tuple<detail::decay<T>...>)> {
    using async_result<Token, R(std::tuple<detail::decay<T>...>)>::async_result;
};
template <class Token> class redirect_error_t {
public:
    template <class T> redirect_error_t(T&& token, _M_N_EC& ec);
};
template <class Token> redirect_error_t<detail::decay<Token>> redirect_error(Token&& token, _M_N_EC& ec);
template <class Token, class R, class... T> class async_result<redirect_error_t<Token>, R(_M_N_EC, T...)> : public async_result<Token, R(T...)> {
    using async_result<Token, R(T...)>::async_result;
};

// What is bound to a handler or a token is called as that is, and gives what that gives.
#define _M_N_BINDER(name, what)                                                                                                          \
    template <class T, class What> class name {                                                                                        \
    public:                                                                                                                            \
        typedef T target_type;                                                                                                         \
        typedef What what##_type;                                                                                                      \
        template <class U> name(const What& e, U&& u);                                                                                 \
        target_type& get() noexcept;                                                                                                   \
        const target_type& get() const noexcept;                                                                                       \
        what##_type get_##what() const noexcept;                                                                                       \
        template <class... Args> auto operator()(Args&&... args) -> decltype(std::declval<T&>()(std::declval<Args>()...));             \
        template <class... Args> auto operator()(Args&&... args) const -> decltype(std::declval<const T&>()(std::declval<Args>()...)); \
    };                                                                                                                                 \
    template <class T, class What, class Sig> class async_result<name<T, What>, Sig> : public async_result<T, Sig> {                   \
    public:                                                                                                                            \
        using async_result<T, Sig>::async_result;                                                                                      \
    };
_M_N_BINDER(executor_binder, executor)
_M_N_BINDER(allocator_binder, allocator)
_M_N_BINDER(cancellation_slot_binder, cancellation_slot)
#undef _M_N_BINDER
template <class E, class T, class = detail::if_executor<E>> executor_binder<detail::decay<T>, E> bind_executor(const E& ex, T&& t);
template <class C, class T, class = detail::if_context<C>> executor_binder<detail::decay<T>, typename C::executor_type> bind_executor(C& ctx, T&& t);
template <class A, class T> allocator_binder<detail::decay<T>, A> bind_allocator(const A& a, T&& t);
template <class S, class T> cancellation_slot_binder<detail::decay<T>, S> bind_cancellation_slot(const S& slot, T&& t);
template <class Token, class... V> class consign_t {
public:
    template <class... Args> auto operator()(Args&&... args) -> decltype(std::declval<Token&>()(std::declval<Args>()...));
};
template <class Token, class... V> consign_t<detail::decay<Token>, detail::decay<V>...> consign(Token&& token, V&&... values);
template <class Token, class... V, class Sig> class async_result<consign_t<Token, V...>, Sig> : public async_result<Token, Sig> {
    using async_result<Token, Sig>::async_result;
};
template <class Token, class... V> class append_t {};
template <class Token, class... V> append_t<detail::decay<Token>, detail::decay<V>...> append(Token&& token, V&&... values);
template <class Token, class... V, class R, class... T> class async_result<append_t<Token, V...>, R(T...)> : public async_result<Token, R(T..., V...)> {};
template <class Token, class... V> class prepend_t {};
template <class Token, class... V> prepend_t<detail::decay<Token>, detail::decay<V>...> prepend(Token&& token, V&&... values);
template <class Token, class... V, class R, class... T> class async_result<prepend_t<Token, V...>, R(T...)> : public async_result<Token, R(V..., T...)> {};

// What the functions below are written with.
#define _M_N_R(...) detail::ret<Token, void(__VA_ARGS__)>
#define _M_N_TOK(executor) template <class Token = default_completion_token_t<executor>>

template <class Signature> class any_completion_handler {
public:
    any_completion_handler() noexcept;
    any_completion_handler(std::nullptr_t) noexcept;
    any_completion_handler(any_completion_handler&& other) noexcept;
    template <class H, class = detail::if_<!std::is_same<detail::decay<H>, any_completion_handler>::value>> any_completion_handler(H&& h);
    any_completion_handler& operator=(any_completion_handler&& other) noexcept;
    any_completion_handler& operator=(std::nullptr_t) noexcept;
    explicit operator bool() const noexcept;
    template <class... T> void operator()(T&&... args);
};

// Cancellation.
enum class cancellation_type : unsigned int { none = 0, terminal = 1, partial = 2, total = 4, all = 0xFFFFFFFF };
typedef cancellation_type cancellation_type_t;
constexpr cancellation_type operator&(cancellation_type a, cancellation_type b) { return static_cast<cancellation_type>(static_cast<unsigned int>(a) & static_cast<unsigned int>(b)); }
constexpr cancellation_type operator|(cancellation_type a, cancellation_type b) { return static_cast<cancellation_type>(static_cast<unsigned int>(a) | static_cast<unsigned int>(b)); }
class cancellation_slot {
public:
    constexpr cancellation_slot() {}
    template <class H> H& assign(H&& handler);
    template <class H, class... Args> H& emplace(Args&&... args);
    void clear();
    bool is_connected() const noexcept;
    bool has_handler() const noexcept;
};
class cancellation_signal {
public:
    constexpr cancellation_signal() {}
    ~cancellation_signal();
    cancellation_signal(const cancellation_signal&) = delete;
    cancellation_signal& operator=(const cancellation_signal&) = delete;
    void emit(cancellation_type type);
    cancellation_slot slot() noexcept;
};
class cancellation_state {
public:
    constexpr cancellation_state() noexcept {}
    template <class S> constexpr explicit cancellation_state(S slot) {}
    cancellation_slot slot() const noexcept;
    cancellation_type cancelled() const noexcept;
    void clear(cancellation_type mask = cancellation_type::all);
};
struct disable_cancellation {};
struct enable_terminal_cancellation {};
struct enable_partial_cancellation {};
struct enable_total_cancellation {};

class io_context;
class system_context;
template <class Blocking, class Relationship, class Allocator> class basic_system_executor {
public:
    _M_N_EXECUTOR(basic_system_executor, system_context)
    basic_system_executor();
};
typedef basic_system_executor<execution::blocking_t::possibly_t, execution::relationship_t::fork_t, std::allocator<void>> system_executor;
class system_context : public execution_context {
public:
    typedef system_executor executor_type;
    executor_type get_executor() noexcept;
    void stop();
    bool stopped() const noexcept;
    void join();
};
namespace detail {
template <class T, class E, class = void> struct executor_of { typedef E type; };
template <class T, class E> struct executor_of<T, E, typename void_<typename T::executor_type>::type> { typedef typename T::executor_type type; };
template <class T, class A, class = void> struct allocator_of { typedef A type; };
template <class T, class A> struct allocator_of<T, A, typename void_<typename T::allocator_type>::type> { typedef typename T::allocator_type type; };
}  // namespace detail
template <class T, class E = system_executor> struct associated_executor {
    typedef typename detail::executor_of<T, E>::type type;
    static type get(const T& t, const E& e = E()) noexcept;
};
template <class T, class E = system_executor> using associated_executor_t = typename associated_executor<T, E>::type;
template <class T> associated_executor_t<T> get_associated_executor(const T& t) noexcept;
template <class T, class E, class = detail::if_executor<E>> associated_executor_t<T, E> get_associated_executor(const T& t, const E& ex) noexcept;
template <class T, class C, class = detail::if_context<C>> associated_executor_t<T, typename C::executor_type> get_associated_executor(const T& t, C& ctx) noexcept;
template <class T, class A = std::allocator<void>> struct associated_allocator {
    typedef typename detail::allocator_of<T, A>::type type;
    static type get(const T& t, const A& a = A()) noexcept;
};
template <class T, class A = std::allocator<void>> using associated_allocator_t = typename associated_allocator<T, A>::type;
template <class T> associated_allocator_t<T> get_associated_allocator(const T& t) noexcept;
template <class T, class A> associated_allocator_t<T, A> get_associated_allocator(const T& t, const A& a) noexcept;
template <class T, class S = cancellation_slot> struct associated_cancellation_slot { typedef S type; };
template <class T> cancellation_slot get_associated_cancellation_slot(const T& t) noexcept;

// Where handlers run.
class io_context : public execution_context {
public:
    template <class Allocator, unsigned Bits> class basic_executor_type {
    public:
        _M_N_EXECUTOR(basic_executor_type, io_context)
        friend bool operator==(const basic_executor_type& a, const basic_executor_type& b) noexcept;
        friend bool operator!=(const basic_executor_type& a, const basic_executor_type& b) noexcept;
    };
    typedef basic_executor_type<std::allocator<void>, 0> executor_type;
    typedef size_t count_type;
    class work;
    class service;
    class strand;
    io_context();
    explicit io_context(int concurrency_hint);
    ~io_context();
    executor_type get_executor() noexcept;
    count_type run();
    count_type run(_M_N_EC& ec);
    template <class R, class P> size_t run_for(const std::chrono::duration<R, P>& rel_time);
    template <class C, class D> size_t run_until(const std::chrono::time_point<C, D>& abs_time);
    count_type run_one();
    count_type run_one(_M_N_EC& ec);
    template <class R, class P> size_t run_one_for(const std::chrono::duration<R, P>& rel_time);
    template <class C, class D> size_t run_one_until(const std::chrono::time_point<C, D>& abs_time);
    count_type poll();
    count_type poll(_M_N_EC& ec);
    count_type poll_one();
    count_type poll_one(_M_N_EC& ec);
    void stop();
    bool stopped() const;
    void restart();
    void reset();
    template <class Token> detail::ret<Token, void()> dispatch(Token&& handler);
    template <class Token> detail::ret<Token, void()> post(Token&& handler);
    template <class Handler> detail::decay<Handler> wrap(Handler handler);
};
class io_context::work {
public:
    explicit work(io_context& ioc);
    work(const work& other);
    ~work();
    io_context& get_io_context();
};
class io_context::service : public execution_context::service {
public:
    io_context& get_io_context();

protected:
    service(io_context& owner);
    virtual ~service();
};
class io_context::strand {
public:
    typedef void _m_executor;
    explicit strand(io_context& ioc);
    strand(const strand& other) noexcept;
    ~strand();
    io_context& context() const noexcept;
    template <class F> void execute(F&& f) const;
    template <class F, class A> void dispatch(F&& f, const A& a) const;
    template <class F, class A> void post(F&& f, const A& a) const;
    template <class F, class A> void defer(F&& f, const A& a) const;
    template <class Token> detail::ret<Token, void()> dispatch(Token&& handler);
    template <class Token> detail::ret<Token, void()> post(Token&& handler);
    template <class Handler> executor_binder<detail::decay<Handler>, strand> wrap(Handler handler);
    bool running_in_this_thread() const noexcept;
    friend bool operator==(const strand& a, const strand& b) noexcept;
    friend bool operator!=(const strand& a, const strand& b) noexcept;
};
typedef io_context io_service;
class thread_pool : public execution_context {
public:
    template <class Allocator, unsigned Bits> class basic_executor_type {
    public:
        _M_N_EXECUTOR(basic_executor_type, thread_pool)
        friend bool operator==(const basic_executor_type& a, const basic_executor_type& b) noexcept;
        friend bool operator!=(const basic_executor_type& a, const basic_executor_type& b) noexcept;
    };
    typedef basic_executor_type<std::allocator<void>, 0> executor_type;
    thread_pool();
    explicit thread_pool(size_t num_threads);
    ~thread_pool();
    executor_type get_executor() noexcept;
    executor_type executor() noexcept;
    void stop();
    void attach();
    void join();
    void wait();
};
typedef thread_pool static_thread_pool;
template <class Executor> class strand {
public:
    typedef void _m_executor;
    typedef Executor inner_executor_type;
    strand();
    template <class E1, class = detail::if_<!std::is_same<E1, strand>::value && detail::is_ex<E1>::value && std::is_convertible<E1, Executor>::value>> explicit strand(const E1& e);
    strand(const strand& other) noexcept;
    strand(strand&& other) noexcept;
    template <class E, class = detail::if_<std::is_convertible<const E&, Executor>::value>> strand(const strand<E>& other) noexcept;
    template <class E, class = detail::if_<std::is_convertible<E&&, Executor>::value>> strand(strand<E>&& other) noexcept;
    strand& operator=(const strand& other) noexcept;
    strand& operator=(strand&& other) noexcept;
    ~strand();
    inner_executor_type get_inner_executor() const noexcept;
    auto context() const noexcept -> decltype(std::declval<const Executor&>().context());
    void on_work_started() const noexcept;
    void on_work_finished() const noexcept;
    template <class F> void execute(F&& f) const;
    template <class F, class A> void dispatch(F&& f, const A& a) const;
    template <class F, class A> void post(F&& f, const A& a) const;
    template <class F, class A> void defer(F&& f, const A& a) const;
    bool running_in_this_thread() const noexcept;
    friend bool operator==(const strand& a, const strand& b) noexcept;
    friend bool operator!=(const strand& a, const strand& b) noexcept;
};
template <class E, class = detail::if_executor<E>> strand<E> make_strand(const E& ex);
template <class C, class = detail::if_context<C>> strand<typename C::executor_type> make_strand(C& ctx);
template <class Executor, class = void> class executor_work_guard {
public:
    typedef Executor executor_type;
    explicit executor_work_guard(const executor_type& e);
    executor_work_guard(const executor_work_guard& other) noexcept;
    executor_work_guard(executor_work_guard&& other) noexcept;
    executor_work_guard& operator=(const executor_work_guard&) = delete;
    ~executor_work_guard();
    executor_type get_executor() const noexcept;
    bool owns_work() const noexcept;
    void reset() noexcept;
};
template <class E, class = detail::if_executor<E>> executor_work_guard<E> make_work_guard(const E& ex);
template <class C, class = detail::if_context<C>, class = void> executor_work_guard<typename C::executor_type> make_work_guard(C& ctx);
template <class T, class = detail::if_<!detail::is_ex<T>::value && !std::is_convertible<T&, execution_context&>::value>, class = void, class = void>
executor_work_guard<associated_executor_t<T>> make_work_guard(const T& t);
template <class T, class E, class = detail::if_executor<E>> executor_work_guard<associated_executor_t<T, E>> make_work_guard(const T& t, const E& ex);

namespace detail {
template <class T> struct is_place : std::integral_constant<bool, is_ex<decay<T>>::value || std::is_convertible<T&, execution_context&>::value> {};
}
#define _M_N_POST(name)                                                                                                                     \
    template <class Token, class = detail::if_<!detail::is_place<Token>::value>> detail::ret<Token, void()> name(Token&& token);         \
    template <class E, class Token = default_completion_token_t<E>, class = detail::if_executor<E>> detail::ret<Token, void()> name(const E& ex, Token&& token = Token()); \
    template <class C, class Token = default_completion_token_t<typename C::executor_type>, class = detail::if_context<C>, class = void>                                   \
    detail::ret<Token, void()> name(C& ctx, Token&& token = Token());
_M_N_POST(post)
_M_N_POST(dispatch)
_M_N_POST(defer)
#undef _M_N_POST

// Coroutines with a stack.
namespace detail {
template <class E> struct yielding { typedef E type; };
template <class T, class E> struct yielding<executor_binder<T, E>> { typedef E type; };
}  // namespace detail
template <class Executor> class basic_yield_context {
public:
    typedef typename detail::yielding<Executor>::type executor_type;
    template <class E, class = detail::if_<std::is_convertible<E, Executor>::value>> basic_yield_context(const basic_yield_context<E>& other);
    executor_type get_executor() const noexcept;
    cancellation_slot get_cancellation_slot() const noexcept;
    cancellation_state get_cancellation_state() const noexcept;
    void reset_cancellation_state() const;
    cancellation_type cancelled() const noexcept;
    bool throw_if_cancelled() const;
    void throw_if_cancelled(bool value) const;
    basic_yield_context operator[](_M_N_EC& ec) const;
};
#if _M_N_OLD_YIELD
typedef basic_yield_context<executor_binder<void (*)(), any_io_executor>> yield_context;
#else
typedef basic_yield_context<any_io_executor> yield_context;
#endif
template <class E, class... T> class async_result<basic_yield_context<E>, void(T...)> : public detail::result_base<typename detail::success<T...>::type, void(T...)> {
public:
    using detail::result_base<typename detail::success<T...>::type, void(T...)>::result_base;
};
namespace detail {
template <class T> struct spawned_by { typedef void type(std::exception_ptr, T); };
template <> struct spawned_by<void> { typedef void type(std::exception_ptr); };
template <class F> using spawned = typename spawned_by<decay<decltype(std::declval<F&>()(std::declval<yield_context>()))>>::type;
}  // namespace detail
template <class Place, class F, class = detail::if_<detail::is_place<Place>::value>> decltype(detail::called<F, yield_context>(0)) spawn(Place&& place, F&& function);
template <class E, class F> decltype(detail::called<F, yield_context>(0)) spawn(const basic_yield_context<E>& ctx, F&& function);
template <class Place, class F, class Token, class = detail::if_<detail::is_place<Place>::value>> detail::ret<Token, detail::spawned<F>> spawn(Place&& place, F&& function, Token&& token);

#if __cplusplus >= 202002L
// Coroutines of the language.
namespace this_coro {
struct executor_t {
    constexpr executor_t() {}
};
constexpr executor_t executor;
struct cancellation_state_t {
    constexpr cancellation_state_t() {}
};
constexpr cancellation_state_t cancellation_state;
struct _m_reset {};
struct _m_throws {};
struct _m_throw {};
_m_reset reset_cancellation_state();
template <class F> _m_reset reset_cancellation_state(F&& filter);
template <class F, class G> _m_reset reset_cancellation_state(F&& in, G&& out);
_m_throws throw_if_cancelled();
_m_throw throw_if_cancelled(bool value);
}  // namespace this_coro
template <class T, class Executor> class awaitable;
namespace detail {
template <class T> struct await_value {
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<>) noexcept;
    T await_resume() const;
};
template <class T, class E> class frame_base {
public:
    awaitable<T, E> get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
    template <class U> awaitable<U, E> await_transform(awaitable<U, E> a) const;
    await_value<E> await_transform(this_coro::executor_t) noexcept;
    await_value<cancellation_state> await_transform(this_coro::cancellation_state_t) noexcept;
    await_value<void> await_transform(this_coro::_m_reset) noexcept;
    await_value<bool> await_transform(this_coro::_m_throws) noexcept;
    await_value<void> await_transform(this_coro::_m_throw) noexcept;
    template <class Op, class = typename decay<Op>::_m_operation> awaitable<typename success_of<typename decay<Op>::_m_signature>::type, E> await_transform(Op&& op);
};
template <class T, class E> class awaitable_frame : public frame_base<T, E> {
public:
    template <class U = T> void return_value(U&& u);
};
template <class E> class awaitable_frame<void, E> : public frame_base<void, E> {
public:
    void return_void();
};
}  // namespace detail
template <class T, class Executor = any_io_executor> class [[nodiscard]] awaitable {
public:
    typedef T value_type;
    typedef Executor executor_type;
    typedef detail::awaitable_frame<T, Executor> promise_type;
    constexpr awaitable() noexcept {}
    awaitable(awaitable&& other) noexcept;
    ~awaitable();
    awaitable(const awaitable&) = delete;
    awaitable& operator=(const awaitable&) = delete;
    awaitable& operator=(awaitable&& other) noexcept;
    bool valid() const noexcept;
    bool await_ready() const noexcept;
    template <class U> void await_suspend(std::coroutine_handle<U> h);
    T await_resume();
};
template <class Executor = any_io_executor> struct use_awaitable_t {
    constexpr use_awaitable_t() {}
    constexpr use_awaitable_t(const char* file, int line, const char* function) {}
    _M_N_DEFAULT_ON(use_awaitable_t)
};
constexpr use_awaitable_t<> use_awaitable;
template <class E, class... T> class async_result<use_awaitable_t<E>, void(T...)> : public detail::result_base<awaitable<typename detail::success<T...>::type, E>, void(T...)> {
public:
    using detail::result_base<awaitable<typename detail::success<T...>::type, E>, void(T...)>::result_base;
};
namespace detail {
template <class A> struct spawned_await;
template <class T, class E> struct spawned_await<awaitable<T, E>> { typedef typename spawned_by<T>::type type; };
template <class F> using spawned_call = typename spawned_await<decay<decltype(std::declval<F&>()())>>::type;
}  // namespace detail
template <class E, class T, class AE, class Token = default_completion_token_t<E>, class = detail::if_<detail::is_ex<E>::value && std::is_convertible<E, AE>::value>>
detail::ret<Token, typename detail::spawned_by<T>::type> co_spawn(const E& ex, awaitable<T, AE> a, Token&& token = Token());
template <class C, class T, class AE, class Token = default_completion_token_t<typename C::executor_type>, class = detail::if_context<C>, class = void>
detail::ret<Token, typename detail::spawned_by<T>::type> co_spawn(C& ctx, awaitable<T, AE> a, Token&& token = Token());
template <class E, class F, class Token = default_completion_token_t<E>, class = detail::if_executor<E>, class Sig = detail::spawned_call<F>>
detail::ret<Token, Sig> co_spawn(const E& ex, F&& f, Token&& token = Token());
template <class C, class F, class Token = default_completion_token_t<typename C::executor_type>, class = detail::if_context<C>, class Sig = detail::spawned_call<F>, class = void>
detail::ret<Token, Sig> co_spawn(C& ctx, F&& f, Token&& token = Token());
#endif

// Composed operations.
namespace detail {
template <class Impl, class Sig> class composed_op {
public:
    typedef any_io_executor executor_type;
    typedef std::allocator<void> allocator_type;
    executor_type get_executor() const noexcept;
    allocator_type get_allocator() const noexcept;
    cancellation_slot get_cancellation_slot() const noexcept;
    cancellation_state get_cancellation_state() const noexcept;
    template <class... F> void reset_cancellation_state(F&&... filters);
    cancellation_type cancelled() const noexcept;
    template <class... T> void operator()(T&&... t);
    template <class... T> void complete(T... args);
};
}  // namespace detail
template <class Token, class Signature, class Impl, class... Objects>
auto async_compose(Impl&& implementation, Token&& token, Objects&&... io_objects_or_executors)
    -> typename detail::second<decltype(detail::called<Impl, detail::composed_op<detail::decay<Impl>, Signature>&>(0)), detail::ret<Token, Signature>>::type;

class coroutine {
public:
    coroutine();
    bool is_child() const;
    bool is_parent() const;
    bool is_complete() const;
};

// Buffers.
class mutable_buffer {
public:
    mutable_buffer() noexcept;
    mutable_buffer(void* data, size_t size) noexcept;
    void* data() const noexcept;
    size_t size() const noexcept;
    mutable_buffer& operator+=(size_t n) noexcept;
};
class const_buffer {
public:
    const_buffer() noexcept;
    const_buffer(const void* data, size_t size) noexcept;
    const_buffer(const mutable_buffer& b) noexcept;
    const void* data() const noexcept;
    size_t size() const noexcept;
    const_buffer& operator+=(size_t n) noexcept;
};
class mutable_buffers_1 : public mutable_buffer {
public:
    typedef mutable_buffer value_type;
    typedef const mutable_buffer* const_iterator;
    mutable_buffers_1(void* data, size_t size) noexcept;
    explicit mutable_buffers_1(const mutable_buffer& b) noexcept;
    const_iterator begin() const noexcept;
    const_iterator end() const noexcept;
};
class const_buffers_1 : public const_buffer {
public:
    typedef const_buffer value_type;
    typedef const const_buffer* const_iterator;
    const_buffers_1(const void* data, size_t size) noexcept;
    explicit const_buffers_1(const const_buffer& b) noexcept;
    const_iterator begin() const noexcept;
    const_iterator end() const noexcept;
};
class null_buffers {};
mutable_buffer operator+(const mutable_buffer& b, size_t n) noexcept;
mutable_buffer operator+(size_t n, const mutable_buffer& b) noexcept;
const_buffer operator+(const const_buffer& b, size_t n) noexcept;
const_buffer operator+(size_t n, const const_buffer& b) noexcept;
// Each with and without the most bytes to use.
#define _M_N_BUFFER_2(result, ...)                              \
    result buffer(__VA_ARGS__ data) noexcept;                  \
    result buffer(__VA_ARGS__ data, size_t max_size) noexcept;
_M_N_BUFFER_2(mutable_buffers_1, const mutable_buffer&)
_M_N_BUFFER_2(const_buffers_1, const const_buffer&)
mutable_buffers_1 buffer(void* data, size_t size) noexcept;
const_buffers_1 buffer(const void* data, size_t size) noexcept;
template <class T, size_t N> mutable_buffers_1 buffer(T (&data)[N]) noexcept;
template <class T, size_t N> mutable_buffers_1 buffer(T (&data)[N], size_t max_size) noexcept;
template <class T, size_t N> const_buffers_1 buffer(const T (&data)[N]) noexcept;
template <class T, size_t N> const_buffers_1 buffer(const T (&data)[N], size_t max_size) noexcept;
#define _M_N_ARRAY(result, ...)                                                                \
    template <class T, size_t N> result buffer(__VA_ARGS__ data) noexcept;                   \
    template <class T, size_t N> result buffer(__VA_ARGS__ data, size_t max_size) noexcept;
_M_N_ARRAY(mutable_buffers_1, std::array<T, N>&)
_M_N_ARRAY(const_buffers_1, std::array<const T, N>&)
_M_N_ARRAY(const_buffers_1, const std::array<T, N>&)
#undef _M_N_ARRAY
#define _M_N_VECTOR(result, ...)                                                              \
    template <class T, class A> result buffer(__VA_ARGS__ data) noexcept;                   \
    template <class T, class A> result buffer(__VA_ARGS__ data, size_t max_size) noexcept;
_M_N_VECTOR(mutable_buffers_1, std::vector<T, A>&)
_M_N_VECTOR(const_buffers_1, const std::vector<T, A>&)
#undef _M_N_VECTOR
#define _M_N_STRING(result, ...)                                                                           \
    template <class C, class T, class A> result buffer(__VA_ARGS__ data) noexcept;                       \
    template <class C, class T, class A> result buffer(__VA_ARGS__ data, size_t max_size) noexcept;
_M_N_STRING(mutable_buffers_1, std::basic_string<C, T, A>&)
_M_N_STRING(const_buffers_1, const std::basic_string<C, T, A>&)
#undef _M_N_STRING
#if _M_N_BOOST
template <class T, size_t N> mutable_buffers_1 buffer(boost::array<T, N>& data) noexcept;
template <class T, size_t N> mutable_buffers_1 buffer(boost::array<T, N>& data, size_t max_size) noexcept;
template <class T, size_t N> const_buffers_1 buffer(const boost::array<T, N>& data) noexcept;
template <class T, size_t N> const_buffers_1 buffer(const boost::array<T, N>& data, size_t max_size) noexcept;
#endif
#if __cplusplus >= 201703L
template <class C, class T> const_buffers_1 buffer(std::basic_string_view<C, T> data) noexcept;
template <class C, class T> const_buffers_1 buffer(std::basic_string_view<C, T> data, size_t max_size) noexcept;
#endif
#undef _M_N_BUFFER_2
const const_buffer* buffer_sequence_begin(const const_buffer& b);
const const_buffer* buffer_sequence_end(const const_buffer& b);
const mutable_buffer* buffer_sequence_begin(const mutable_buffer& b);
const mutable_buffer* buffer_sequence_end(const mutable_buffer& b);
template <class B> auto buffer_sequence_begin(const B& b) -> decltype(b.begin());
template <class B> auto buffer_sequence_end(const B& b) -> decltype(b.end());
template <class B> size_t buffer_size(const B& b) noexcept;
template <class P> P buffer_cast(const mutable_buffer& b) noexcept;
template <class P> P buffer_cast(const const_buffer& b) noexcept;
template <class To, class From> size_t buffer_copy(const To& target, const From& source);
template <class To, class From> size_t buffer_copy(const To& target, const From& source, size_t max_bytes);
template <class Sequence, class Byte = char> class buffers_iterator {
public:
    typedef std::ptrdiff_t difference_type;
    typedef Byte value_type;
    typedef const Byte* pointer;
    typedef const Byte& reference;
    typedef std::random_access_iterator_tag iterator_category;
    buffers_iterator();
    static buffers_iterator begin(const Sequence& b);
    static buffers_iterator end(const Sequence& b);
    reference operator*() const;
    pointer operator->() const;
    reference operator[](std::ptrdiff_t n) const;
    buffers_iterator& operator++();
    buffers_iterator operator++(int);
    buffers_iterator& operator--();
    buffers_iterator operator--(int);
    buffers_iterator& operator+=(std::ptrdiff_t n);
    buffers_iterator& operator-=(std::ptrdiff_t n);
    friend buffers_iterator operator+(const buffers_iterator& i, std::ptrdiff_t n);
    friend buffers_iterator operator+(std::ptrdiff_t n, const buffers_iterator& i);
    friend buffers_iterator operator-(const buffers_iterator& i, std::ptrdiff_t n);
    friend std::ptrdiff_t operator-(const buffers_iterator& a, const buffers_iterator& b);
    friend bool operator==(const buffers_iterator& a, const buffers_iterator& b);
    friend bool operator!=(const buffers_iterator& a, const buffers_iterator& b);
    friend bool operator<(const buffers_iterator& a, const buffers_iterator& b);
};
template <class B> buffers_iterator<B> buffers_begin(const B& b);
template <class B> buffers_iterator<B> buffers_end(const B& b);
#define _M_N_DYNAMIC(name, params)                                        \
    template <params> class name {                                            \
    public:                                                                   \
        typedef const_buffers_1 const_buffers_type;                           \
        typedef mutable_buffers_1 mutable_buffers_type;                       \
        name(const name& b) noexcept;                                         \
        size_t size() const noexcept;                                         \
        size_t max_size() const noexcept;                                     \
        size_t capacity() const noexcept;                                     \
        const_buffers_type data() const noexcept;                             \
        mutable_buffers_type data(size_t pos, size_t n) noexcept;             \
        const_buffers_type data(size_t pos, size_t n) const noexcept;         \
        mutable_buffers_type prepare(size_t n);                               \
        void commit(size_t n);                                                \
        void consume(size_t n);                                               \
        void grow(size_t n);                                                  \
        void shrink(size_t n);                                                \
    };
#define _M_N_3 class C, class T, class A
#define _M_N_2 class T, class A
_M_N_DYNAMIC(dynamic_string_buffer, _M_N_3)
_M_N_DYNAMIC(dynamic_vector_buffer, _M_N_2)
#undef _M_N_DYNAMIC
#undef _M_N_3
#undef _M_N_2
template <class C, class T, class A> dynamic_string_buffer<C, T, A> dynamic_buffer(std::basic_string<C, T, A>& data) noexcept;
template <class C, class T, class A> dynamic_string_buffer<C, T, A> dynamic_buffer(std::basic_string<C, T, A>& data, size_t max_size) noexcept;
template <class T, class A> dynamic_vector_buffer<T, A> dynamic_buffer(std::vector<T, A>& data) noexcept;
template <class T, class A> dynamic_vector_buffer<T, A> dynamic_buffer(std::vector<T, A>& data, size_t max_size) noexcept;
template <class Allocator = std::allocator<char>> class basic_streambuf : public std::streambuf {
public:
    typedef const_buffers_1 const_buffers_type;
    typedef mutable_buffers_1 mutable_buffers_type;
    explicit basic_streambuf(size_t maximum_size = static_cast<size_t>(-1), const Allocator& allocator = Allocator());
    basic_streambuf(const basic_streambuf&) = delete;
    basic_streambuf& operator=(const basic_streambuf&) = delete;
    size_t size() const noexcept;
    size_t max_size() const noexcept;
    size_t capacity() const noexcept;
    const_buffers_type data() const noexcept;
    mutable_buffers_type prepare(size_t n);
    void commit(size_t n);
    void consume(size_t n);
};
typedef basic_streambuf<> streambuf;

// Read and write until done.
namespace detail {
struct transfer_all_t {
    size_t operator()(const _M_N_EC& ec, size_t n);
};
}  // namespace detail
detail::transfer_all_t transfer_all();
detail::transfer_all_t transfer_at_least(size_t minimum);
detail::transfer_all_t transfer_exactly(size_t size);
#define _M_N_TRANSFER(sync, async)                                                                                                                        \
    template <class Stream, class B> size_t sync(Stream& s, B&& buffers);                                                                               \
    template <class Stream, class B> size_t sync(Stream& s, B&& buffers, _M_N_EC& ec);                                                                    \
    template <class Stream, class B, class Until> size_t sync(Stream& s, B&& buffers, Until completion_condition);                                      \
    template <class Stream, class B, class Until> size_t sync(Stream& s, B&& buffers, Until completion_condition, _M_N_EC& ec);                           \
    template <class Stream, class B, class Token = _m_default_of<Stream>> _M_N_R(_M_N_EC, size_t) async(Stream& s, B&& buffers, Token&& token = Token());   \
    template <class Stream, class B, class Until, class Token> _M_N_R(_M_N_EC, size_t) async(Stream& s, B&& buffers, Until completion_condition, Token&& token);
_M_N_TRANSFER(read, async_read)
_M_N_TRANSFER(write, async_write)
#undef _M_N_TRANSFER
#if __cplusplus >= 201703L
#define _M_N_SV std::string_view
#else
#define _M_N_SV const std::string&
#endif
#define _M_N_UNTIL(delim)                                                                                     \
    template <class Stream, class B> size_t read_until(Stream& s, B&& buffers, delim);                      \
    template <class Stream, class B> size_t read_until(Stream& s, B&& buffers, delim, _M_N_EC& ec);           \
    template <class Stream, class B, class Token = _m_default_of<Stream>> _M_N_R(_M_N_EC, size_t) async_read_until(Stream& s, B&& buffers, delim, Token&& token = Token());
_M_N_UNTIL(char delim)
_M_N_UNTIL(_M_N_SV delim)
#undef _M_N_UNTIL

// Timers.
template <class Clock> struct wait_traits {
    static typename Clock::duration to_wait_duration(const typename Clock::duration& d);
    static typename Clock::duration to_wait_duration(const typename Clock::time_point& t);
};
#define _M_N_TIMER(self)                                                                                      \
    typedef Executor executor_type;                                                                         \
    explicit self(const executor_type& ex);                                                                 \
    template <class C, class = detail::if_context<C>> explicit self(C& context);                            \
    self(const executor_type& ex, const time_point& expiry_time);                                           \
    template <class C, class = detail::if_context<C>> explicit self(C& context, const time_point& expiry_time); \
    self(const executor_type& ex, const duration& expiry_time);                                             \
    template <class C, class = detail::if_context<C>> explicit self(C& context, const duration& expiry_time); \
    self(self&& other);                                                                                     \
    self& operator=(self&& other);                                                                          \
    ~self();                                                                                                \
    executor_type get_executor() noexcept;                                                           \
    size_t cancel();                                                                                        \
    size_t cancel(_M_N_EC& ec);                                                                               \
    size_t cancel_one();                                                                                    \
    size_t cancel_one(_M_N_EC& ec);                                                                           \
    size_t expires_at(const time_point& expiry_time);                                                       \
    size_t expires_at(const time_point& expiry_time, _M_N_EC& ec);                                            \
    time_point expires_at() const;                                                                          \
    void wait();                                                                                            \
    void wait(_M_N_EC& ec);                                                                                   \
    _M_N_TOK(Executor) _M_N_R(_M_N_EC) async_wait(Token&& token = Token());
template <class Clock, class WaitTraits = wait_traits<Clock>, class Executor = any_io_executor> class basic_waitable_timer {
public:
    typedef Clock clock_type;
    typedef typename clock_type::duration duration;
    typedef typename clock_type::time_point time_point;
    typedef WaitTraits traits_type;
    template <class E> struct rebind_executor { typedef basic_waitable_timer<Clock, WaitTraits, E> other; };
    _M_N_TIMER(basic_waitable_timer)
    template <class E, class = detail::if_<std::is_convertible<E, Executor>::value>> basic_waitable_timer(basic_waitable_timer<Clock, WaitTraits, E>&& other);
    template <class E, class = detail::if_<std::is_convertible<E, Executor>::value>> basic_waitable_timer& operator=(basic_waitable_timer<Clock, WaitTraits, E>&& other);
    time_point expiry() const;
    size_t expires_after(const duration& expiry_time);
    duration expires_from_now() const;
    size_t expires_from_now(const duration& expiry_time);
    size_t expires_from_now(const duration& expiry_time, _M_N_EC& ec);
};
typedef basic_waitable_timer<std::chrono::steady_clock> steady_timer;
typedef basic_waitable_timer<std::chrono::system_clock> system_timer;
typedef basic_waitable_timer<std::chrono::high_resolution_clock> high_resolution_timer;
#if _M_N_BOOST
template <class T> struct time_traits;
template <> struct time_traits<boost::posix_time::ptime> {
    typedef boost::posix_time::ptime time_type;
    typedef boost::posix_time::time_duration duration_type;
};
template <class Time, class TimeTraits = time_traits<Time>, class Executor = any_io_executor> class basic_deadline_timer {
    typedef Time time_point;
    typedef typename TimeTraits::duration_type duration;

public:
    typedef TimeTraits traits_type;
    typedef Time time_type;
    typedef duration duration_type;
    template <class E> struct rebind_executor { typedef basic_deadline_timer<Time, TimeTraits, E> other; };
    _M_N_TIMER(basic_deadline_timer)
    duration_type expires_from_now() const;
    size_t expires_from_now(const duration_type& expiry_time);
    size_t expires_from_now(const duration_type& expiry_time, _M_N_EC& ec);
};
typedef basic_deadline_timer<boost::posix_time::ptime> deadline_timer;
#endif
#undef _M_N_TIMER

class signal_set_base {
public:
    enum class flags { none = 0, restart = 1, no_child_stop = 2, no_child_wait = 4, dont_care = -1 };
};
template <class Executor = any_io_executor> class basic_signal_set : public signal_set_base {
public:
    typedef Executor executor_type;
    template <class E> struct rebind_executor { typedef basic_signal_set<E> other; };
    explicit basic_signal_set(const executor_type& ex);
    basic_signal_set(const executor_type& ex, int signal_number_1);
    basic_signal_set(const executor_type& ex, int signal_number_1, int signal_number_2);
    basic_signal_set(const executor_type& ex, int signal_number_1, int signal_number_2, int signal_number_3);
    template <class C, class = detail::if_context<C>> explicit basic_signal_set(C& context);
    template <class C, class = detail::if_context<C>> basic_signal_set(C& context, int signal_number_1);
    template <class C, class = detail::if_context<C>> basic_signal_set(C& context, int signal_number_1, int signal_number_2);
    template <class C, class = detail::if_context<C>> basic_signal_set(C& context, int signal_number_1, int signal_number_2, int signal_number_3);
    basic_signal_set(const basic_signal_set&) = delete;
    basic_signal_set& operator=(const basic_signal_set&) = delete;
    ~basic_signal_set();
    executor_type get_executor() noexcept;
    void add(int signal_number);
    void add(int signal_number, _M_N_EC& ec);
    void remove(int signal_number);
    void remove(int signal_number, _M_N_EC& ec);
    void clear();
    void clear(_M_N_EC& ec);
    void cancel();
    void cancel(_M_N_EC& ec);
    _M_N_TOK(Executor) _M_N_R(_M_N_EC, int) async_wait(Token&& token = Token());
};
typedef basic_signal_set<> signal_set;
#include <_asio_models_net.h>

namespace experimental {
template <class Token> as_tuple_t<detail::decay<Token>> as_single(Token&& token);
using _M_N_ASIO::append;
using _M_N_ASIO::as_tuple;
using _M_N_ASIO::as_tuple_t;
using _M_N_ASIO::deferred;
using _M_N_ASIO::deferred_t;
template <class... Signatures> class channel_traits {};
namespace detail {
template <class Sig> struct sender;
template <class R, class... T> struct sender<R(T...)> {
    template <class Executor> struct type {
        template <class Token = default_completion_token_t<Executor>> _M_N_ASIO::detail::ret<Token, void(_M_N_EC)> async_send(T... args, Token&& token = Token());
        bool try_send(T... args);
        template <class Token = default_completion_token_t<Executor>> _M_N_ASIO::detail::ret<Token, void(T...)> async_receive(Token&& token = Token());
    };
};
}  // namespace detail
template <class Executor, class Traits, class Signature> class basic_channel : public detail::sender<Signature>::template type<Executor> {
public:
    typedef Executor executor_type;
    template <class E> struct rebind_executor { typedef basic_channel<E, Traits, Signature> other; };
    basic_channel(const executor_type& ex, size_t max_buffer_size = 0);
    template <class C, class = _M_N_ASIO::detail::if_context<C>> basic_channel(C& context, size_t max_buffer_size = 0);
    basic_channel(basic_channel&& other);
    basic_channel& operator=(basic_channel&& other);
    ~basic_channel();
    executor_type get_executor() noexcept;
    size_t capacity() noexcept;
    bool is_open() const noexcept;
    void reset();
    void close();
    void cancel();
    bool ready() const noexcept;
    template <class Handler> bool try_receive(Handler&& handler);
};
namespace detail {
template <class... T> struct channel_of;
template <class R, class... A> struct channel_of<R(A...)> { typedef basic_channel<any_io_executor, channel_traits<>, R(A...)> type; };
template <class E, class Sig> struct channel_of<E, Sig> { typedef basic_channel<E, channel_traits<>, Sig> type; };
}  // namespace detail
template <class... T> using channel = typename detail::channel_of<T...>::type;
template <class... T> using concurrent_channel = typename detail::channel_of<T...>::type;
namespace error {
enum channel_errors { channel_closed = 1, channel_cancelled = 2 };
_M_N_EC make_error_code(channel_errors e);
}  // namespace error
#if __cplusplus >= 202002L
namespace awaitable_operators {
template <class A, class B> struct _m_both { typedef std::tuple<A, B> type; };
template <class A> struct _m_both<A, void> { typedef A type; };
template <class B> struct _m_both<void, B> { typedef B type; };
template <> struct _m_both<void, void> { typedef void type; };
template <class... A, class B> struct _m_both<std::tuple<A...>, B> { typedef std::tuple<A..., B> type; };
template <class... A> struct _m_both<std::tuple<A...>, void> { typedef std::tuple<A...> type; };
template <class A, class... B> struct _m_both<A, std::tuple<B...>>;
template <class... A, class... B> struct _m_both<std::tuple<A...>, std::tuple<B...>>;
template <class... B> struct _m_both<void, std::tuple<B...>>;
template <class A> struct _m_one { typedef A type; };
template <> struct _m_one<void> { typedef std::monostate type; };
template <class A, class B> struct _m_either { typedef std::variant<typename _m_one<A>::type, typename _m_one<B>::type> type; };
template <class... A, class B> struct _m_either<std::variant<A...>, B> { typedef std::variant<A..., typename _m_one<B>::type> type; };
template <class A, class B, class E> awaitable<typename _m_both<A, B>::type, E> operator&&(awaitable<A, E> a, awaitable<B, E> b);
template <class A, class B, class E> awaitable<typename _m_either<A, B>::type, E> operator||(awaitable<A, E> a, awaitable<B, E> b);
}  // namespace awaitable_operators
#endif
}  // namespace experimental
#undef _M_N_R
#undef _M_N_TOK
#undef _M_N_SV
#undef _M_N_EXECUTOR
#undef _M_N_DEFAULT_ON
}  // namespace _M_N_ASIO
