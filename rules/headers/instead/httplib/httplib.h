// cpp-httplib, 0.11 and later: the client whole, of the server what programs set up.
#ifndef CPPHTTPLIB_HTTPLIB_H
#define CPPHTTPLIB_HTTPLIB_H
#define CPPHTTPLIB_VERSION "0.11.4"

#include <arpa/inet.h>
#include <csignal>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <atomic>
#include <cassert>
#include <cctype>
#include <climits>
#include <condition_variable>
#include <cstring>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#ifdef CPPHTTPLIB_OPENSSL_SUPPORT
#include <openssl/ssl.h>
#endif

using socket_t = int;
#define INVALID_SOCKET (-1)

namespace httplib {
namespace detail {
struct ci {
    bool operator()(const std::string&, const std::string&) const;
};
std::string encode_url(const std::string&);
std::string encode_query_param(const std::string&);
std::string decode_url(const std::string&, bool);
}  // namespace detail

using Headers = std::multimap<std::string, std::string, detail::ci>;
using Params = std::multimap<std::string, std::string>;
using Match = std::smatch;
using Progress = std::function<bool(uint64_t, uint64_t)>;
struct Request;
struct Response;
using ResponseHandler = std::function<bool(const Response&)>;
struct MultipartFormData {
    std::string name;
    std::string content;
    std::string filename;
    std::string content_type;
};
using MultipartFormDataItems = std::vector<MultipartFormData>;
using MultipartFormDataMap = std::multimap<std::string, MultipartFormData>;
class DataSink {
public:
    DataSink();
    DataSink(const DataSink&) = delete;
    DataSink& operator=(const DataSink&) = delete;
    std::function<bool(const char*, size_t)> write;
    std::function<void()> done;
    std::function<bool()> is_writable;
    std::ostream os;
};
using ContentProvider = std::function<bool(size_t, size_t, DataSink&)>;
using ContentProviderWithoutLength = std::function<bool(size_t, DataSink&)>;
using ContentProviderResourceReleaser = std::function<void(bool)>;
struct MultipartFormDataProvider {
    std::string name;
    ContentProviderWithoutLength provider;
    std::string filename;
    std::string content_type;
};
using MultipartFormDataProviderItems = std::vector<MultipartFormDataProvider>;
using ContentReceiverWithProgress = std::function<bool(const char*, size_t, uint64_t, uint64_t)>;
using ContentReceiver = std::function<bool(const char*, size_t)>;
using MultipartContentHeader = std::function<bool(const MultipartFormData&)>;
class ContentReader {
public:
    using Reader = std::function<bool(ContentReceiver)>;
    using MultipartReader = std::function<bool(MultipartContentHeader, ContentReceiver)>;
    ContentReader(Reader, MultipartReader);
    bool operator()(MultipartContentHeader, ContentReceiver) const;
    bool operator()(ContentReceiver) const;
};
using Range = std::pair<ssize_t, ssize_t>;
using Ranges = std::vector<Range>;

#define _M_HEADERS                                                                          \
    bool has_header(const std::string& key) const;                                          \
    std::string get_header_value(const std::string& key, size_t id = 0) const;              \
    template <typename T> T get_header_value(const std::string& key, size_t id = 0) const;  \
    size_t get_header_value_count(const std::string& key) const;                            \
    void set_header(const std::string& key, const std::string& val);
struct Request {
    std::string method;
    std::string path;
    Headers headers;
    std::string body;
    std::string remote_addr;
    int remote_port = -1;
    std::string local_addr;
    int local_port = -1;
    std::string version;
    std::string target;
    Params params;
    MultipartFormDataMap files;
    Ranges ranges;
    Match matches;
    ResponseHandler response_handler;
    ContentReceiverWithProgress content_receiver;
    Progress progress;
    _M_HEADERS
    bool has_param(const std::string& key) const;
    std::string get_param_value(const std::string& key, size_t id = 0) const;
    size_t get_param_value_count(const std::string& key) const;
    bool is_multipart_form_data() const;
    bool has_file(const std::string& key) const;
    MultipartFormData get_file_value(const std::string& key) const;
};
struct Response {
    std::string version;
    int status = -1;
    std::string reason;
    Headers headers;
    std::string body;
    std::string location;
    _M_HEADERS
    void set_redirect(const std::string& url, int status = 302);
    void set_content(const char* s, size_t n, const std::string& content_type);
    void set_content(const std::string& s, const std::string& content_type);
    void set_content_provider(size_t length, const std::string& content_type, ContentProvider, ContentProviderResourceReleaser = nullptr);
    void set_content_provider(const std::string& content_type, ContentProviderWithoutLength, ContentProviderResourceReleaser = nullptr);
    void set_chunked_content_provider(const std::string& content_type, ContentProviderWithoutLength, ContentProviderResourceReleaser = nullptr);
    Response() = default;
    Response(const Response&) = default;
    Response& operator=(const Response&) = default;
    Response(Response&&) = default;
    Response& operator=(Response&&) = default;
    ~Response();
};
class Stream {
public:
    virtual ~Stream() = default;
    virtual bool is_readable() const = 0;
    virtual bool is_writable() const = 0;
    virtual ssize_t read(char*, size_t) = 0;
    virtual ssize_t write(const char*, size_t) = 0;
    virtual void get_remote_ip_and_port(std::string&, int&) const = 0;
    virtual void get_local_ip_and_port(std::string&, int&) const = 0;
    virtual socket_t socket() const = 0;
    ssize_t write(const char*);
    ssize_t write(const std::string&);
};
class TaskQueue {
public:
    TaskQueue() = default;
    virtual ~TaskQueue() = default;
    virtual void enqueue(std::function<void()>) = 0;
    virtual void shutdown() = 0;
    virtual void on_idle() {}
};
class ThreadPool : public TaskQueue {
public:
    explicit ThreadPool(size_t);
    ThreadPool(const ThreadPool&) = delete;
    ~ThreadPool() override = default;
    void enqueue(std::function<void()>) override;
    void shutdown() override;
};
using Logger = std::function<void(const Request&, const Response&)>;
using SocketOptions = std::function<void(socket_t)>;
void default_socket_options(socket_t);

#define _M_TIMEOUT(result, name)               \
    result name(time_t sec, time_t usec = 0);  \
    template <class Rep, class Period> result name(const std::chrono::duration<Rep, Period>& duration);
class Server {
public:
    using Handler = std::function<void(const Request&, Response&)>;
    using ExceptionHandler = std::function<void(const Request&, Response&, std::exception_ptr)>;
    enum class HandlerResponse { Handled, Unhandled };
    using HandlerWithResponse = std::function<HandlerResponse(const Request&, Response&)>;
    using HandlerWithContentReader = std::function<void(const Request&, Response&, const ContentReader&)>;
    using Expect100ContinueHandler = std::function<int(const Request&, Response&)>;
    Server();
    virtual ~Server();
    virtual bool is_valid() const;
    Server& Get(const std::string& pattern, Handler);
    Server& Post(const std::string& pattern, Handler);
    Server& Post(const std::string& pattern, HandlerWithContentReader);
    Server& Put(const std::string& pattern, Handler);
    Server& Put(const std::string& pattern, HandlerWithContentReader);
    Server& Patch(const std::string& pattern, Handler);
    Server& Patch(const std::string& pattern, HandlerWithContentReader);
    Server& Delete(const std::string& pattern, Handler);
    Server& Delete(const std::string& pattern, HandlerWithContentReader);
    Server& Options(const std::string& pattern, Handler);
    bool set_base_dir(const std::string& dir, const std::string& mount_point = std::string());
    bool set_mount_point(const std::string& mount_point, const std::string& dir, Headers = Headers());
    bool remove_mount_point(const std::string& mount_point);
    Server& set_file_extension_and_mimetype_mapping(const std::string&, const std::string&);
    Server& set_file_request_handler(Handler);
    Server& set_error_handler(HandlerWithResponse);
    Server& set_error_handler(Handler);
    Server& set_exception_handler(ExceptionHandler);
    Server& set_pre_routing_handler(HandlerWithResponse);
    Server& set_post_routing_handler(Handler);
    Server& set_expect_100_continue_handler(Expect100ContinueHandler);
    Server& set_logger(Logger);
    Server& set_address_family(int);
    Server& set_tcp_nodelay(bool);
    Server& set_socket_options(SocketOptions);
    Server& set_default_headers(Headers);
    Server& set_keep_alive_max_count(size_t);
    Server& set_keep_alive_timeout(time_t);
    _M_TIMEOUT(Server&, set_read_timeout)
    _M_TIMEOUT(Server&, set_write_timeout)
    _M_TIMEOUT(Server&, set_idle_interval)
    Server& set_payload_max_length(size_t);
    bool bind_to_port(const std::string& host, int port, int socket_flags = 0);
    int bind_to_any_port(const std::string& host, int socket_flags = 0);
    bool listen_after_bind();
    bool listen(const std::string& host, int port, int socket_flags = 0);
    bool is_running() const;
    void stop();
    std::function<TaskQueue*(void)> new_task_queue;
};

enum class Error {
    Success = 0, Unknown, Connection, BindIPAddress, Read, Write, ExceedRedirectCount, Canceled, SSLConnection, SSLLoadingCerts, SSLServerVerification,
    UnsupportedMultipartBoundaryChars, Compression, ConnectionTimeout
};
std::string to_string(const Error);
std::ostream& operator<<(std::ostream&, const Error&);
class Result {
public:
    Result(std::unique_ptr<Response>&&, Error, Headers&& = Headers{});
    operator bool() const;
    bool operator==(std::nullptr_t) const;
    bool operator!=(std::nullptr_t) const;
    const Response& value() const;
    Response& value();
    const Response& operator*() const;
    Response& operator*();
    const Response* operator->() const;
    Response* operator->();
    Error error() const;
    bool has_request_header(const std::string& key) const;
    std::string get_request_header_value(const std::string& key, size_t id = 0) const;
    template <typename T> T get_request_header_value(const std::string& key, size_t id = 0) const;
    size_t get_request_header_value_count(const std::string& key) const;

private:
    std::unique_ptr<Response> res_;
};

#define _M_WITH_BODY(name)                                                                                                    \
    Result name(const std::string& path);                                                                                     \
    Result name(const std::string& path, const char* body, size_t content_length, const std::string& content_type);           \
    Result name(const std::string& path, const Headers&, const char* body, size_t content_length, const std::string& content_type);  \
    Result name(const std::string& path, const std::string& body, const std::string& content_type);                           \
    Result name(const std::string& path, const Headers&, const std::string& body, const std::string& content_type);
#define _M_WITH_PROVIDER(name)                                                                                                \
    Result name(const std::string& path, size_t content_length, ContentProvider, const std::string& content_type);            \
    Result name(const std::string& path, ContentProviderWithoutLength, const std::string& content_type);                      \
    Result name(const std::string& path, const Headers&, size_t content_length, ContentProvider, const std::string& content_type);  \
    Result name(const std::string& path, const Headers&, ContentProviderWithoutLength, const std::string& content_type);
#define _M_WITH_FORM(name)                                                                                   \
    Result name(const std::string& path, const Params&);                                                     \
    Result name(const std::string& path, const Headers&, const Params&);                                     \
    Result name(const std::string& path, const MultipartFormDataItems&);                                     \
    Result name(const std::string& path, const Headers&, const MultipartFormDataItems&);                     \
    Result name(const std::string& path, const Headers&, const MultipartFormDataItems&, const std::string& boundary);  \
    Result name(const std::string& path, const Headers&, const MultipartFormDataItems&, const MultipartFormDataProviderItems&);
#define _M_CLIENT                                                                                            \
    Result Get(const std::string& path);                                                                     \
    Result Get(const std::string& path, const Headers&);                                                     \
    Result Get(const std::string& path, Progress);                                                           \
    Result Get(const std::string& path, const Headers&, Progress);                                           \
    Result Get(const std::string& path, ContentReceiver);                                                    \
    Result Get(const std::string& path, const Headers&, ContentReceiver);                                    \
    Result Get(const std::string& path, ContentReceiver, Progress);                                          \
    Result Get(const std::string& path, const Headers&, ContentReceiver, Progress);                          \
    Result Get(const std::string& path, ResponseHandler, ContentReceiver);                                   \
    Result Get(const std::string& path, const Headers&, ResponseHandler, ContentReceiver);                   \
    Result Get(const std::string& path, ResponseHandler, ContentReceiver, Progress);                         \
    Result Get(const std::string& path, const Headers&, ResponseHandler, ContentReceiver, Progress);         \
    Result Get(const std::string& path, const Params&, const Headers&, Progress = nullptr);                  \
    Result Get(const std::string& path, const Params&, const Headers&, ContentReceiver, Progress = nullptr); \
    Result Get(const std::string& path, const Params&, const Headers&, ResponseHandler, ContentReceiver, Progress = nullptr);  \
    Result Head(const std::string& path);                                                                    \
    Result Head(const std::string& path, const Headers&);                                                    \
    Result Post(const std::string& path, const Headers&);                                                    \
    _M_WITH_BODY(Post)                                                                                       \
    _M_WITH_PROVIDER(Post)                                                                                   \
    _M_WITH_FORM(Post)                                                                                       \
    _M_WITH_BODY(Put)                                                                                        \
    _M_WITH_PROVIDER(Put)                                                                                    \
    _M_WITH_FORM(Put)                                                                                        \
    _M_WITH_BODY(Patch)                                                                                      \
    _M_WITH_PROVIDER(Patch)                                                                                  \
    Result Delete(const std::string& path, const Headers&);                                                  \
    _M_WITH_BODY(Delete)                                                                                     \
    Result Options(const std::string& path);                                                                 \
    Result Options(const std::string& path, const Headers&);                                                 \
    bool send(Request&, Response&, Error&);                                                                  \
    Result send(const Request&);                                                                             \
    size_t is_socket_open() const;                                                                           \
    socket_t socket() const;                                                                                 \
    void stop();                                                                                             \
    void set_hostname_addr_map(std::map<std::string, std::string>);                                          \
    void set_default_headers(Headers);                                                                       \
    void set_address_family(int);                                                                            \
    void set_tcp_nodelay(bool);                                                                              \
    void set_socket_options(SocketOptions);                                                                  \
    _M_TIMEOUT(void, set_connection_timeout)                                                                 \
    _M_TIMEOUT(void, set_read_timeout)                                                                       \
    _M_TIMEOUT(void, set_write_timeout)                                                                      \
    void set_basic_auth(const std::string& username, const std::string& password);                           \
    void set_bearer_token_auth(const std::string& token);                                                    \
    void set_keep_alive(bool);                                                                               \
    void set_follow_location(bool);                                                                          \
    void set_url_encode(bool);                                                                               \
    void set_compress(bool);                                                                                 \
    void set_decompress(bool);                                                                               \
    void set_interface(const std::string&);                                                                  \
    void set_proxy(const std::string& host, int port);                                                       \
    void set_proxy_basic_auth(const std::string& username, const std::string& password);                     \
    void set_proxy_bearer_token_auth(const std::string& token);                                              \
    void set_logger(Logger);
#ifdef CPPHTTPLIB_OPENSSL_SUPPORT
#define _M_CLIENT_SSL                                                                                        \
    void set_digest_auth(const std::string& username, const std::string& password);                          \
    void set_proxy_digest_auth(const std::string& username, const std::string& password);                    \
    void set_ca_cert_path(const std::string& ca_cert_file_path, const std::string& ca_cert_dir_path = std::string());  \
    void set_ca_cert_store(X509_STORE*);                                                                     \
    void enable_server_certificate_verification(bool);
#else
#define _M_CLIENT_SSL
#endif
class ClientImpl {
public:
    explicit ClientImpl(const std::string& host);
    explicit ClientImpl(const std::string& host, int port);
    explicit ClientImpl(const std::string& host, int port, const std::string& client_cert_path, const std::string& client_key_path);
    virtual ~ClientImpl();
    virtual bool is_valid() const;
    _M_CLIENT
    _M_CLIENT_SSL
};
class Client {
public:
    explicit Client(const std::string& scheme_host_port);
    explicit Client(const std::string& scheme_host_port, const std::string& client_cert_path, const std::string& client_key_path);
    explicit Client(const std::string& host, int port);
    explicit Client(const std::string& host, int port, const std::string& client_cert_path, const std::string& client_key_path);
    Client(Client&&) = default;
    ~Client();
    bool is_valid() const;
    _M_CLIENT
    _M_CLIENT_SSL
#ifdef CPPHTTPLIB_OPENSSL_SUPPORT
    long get_openssl_verify_result() const;
    SSL_CTX* ssl_context() const;
#endif

private:
    std::unique_ptr<ClientImpl> cli_;
};
#ifdef CPPHTTPLIB_OPENSSL_SUPPORT
class SSLServer : public Server {
public:
    SSLServer(const char* cert_path, const char* private_key_path, const char* client_ca_cert_file_path = nullptr, const char* client_ca_cert_dir_path = nullptr, const char* private_key_password = nullptr);
    ~SSLServer() override;
    bool is_valid() const override;
    SSL_CTX* ssl_context() const;
};
class SSLClient : public ClientImpl {
public:
    explicit SSLClient(const std::string& host);
    explicit SSLClient(const std::string& host, int port);
    explicit SSLClient(const std::string& host, int port, const std::string& client_cert_path, const std::string& client_key_path);
    explicit SSLClient(const std::string& host, int port, X509* client_cert, EVP_PKEY* client_key);
    ~SSLClient() override;
    bool is_valid() const override;
    long get_openssl_verify_result() const;
    SSL_CTX* ssl_context() const;
};
#endif
std::string hosted_at(const std::string& hostname);
void hosted_at(const std::string& hostname, std::vector<std::string>& addrs);
std::string append_query_params(const std::string& path, const Params&);
std::pair<std::string, std::string> make_range_header(Ranges);
std::pair<std::string, std::string> make_basic_authentication_header(const std::string& username, const std::string& password, bool is_proxy = false);
std::pair<std::string, std::string> make_bearer_token_authentication_header(const std::string& token, bool is_proxy = false);
}  // namespace httplib

#undef _M_HEADERS
#undef _M_TIMEOUT
#undef _M_WITH_BODY
#undef _M_WITH_PROVIDER
#undef _M_WITH_FORM
#undef _M_CLIENT
#undef _M_CLIENT_SSL
#endif
