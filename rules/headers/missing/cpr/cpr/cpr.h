// cpr, 1.9 and later.
#pragma once
#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <future>
#include <initializer_list>
#include <iostream>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>
#if __has_include(<curl/curl.h>)
#include <curl/curl.h>
#else
typedef void CURL;
#endif

#define CPR_VERSION "1.10.5"
#define CPR_VERSION_MAJOR 1
#define CPR_VERSION_MINOR 10
#define CPR_VERSION_PATCH 5
#define CPR_VERSION_NUM 0x010A05

namespace cpr {
namespace fs = std::filesystem;
using cpr_off_t = long;
using cpr_pf_arg_t = cpr_off_t;

template <class T>
class StringHolder {
public:
    StringHolder() = default;
    explicit StringHolder(std::string str);
    explicit StringHolder(std::string_view str);
    explicit StringHolder(const char* str);
    StringHolder(const char* str, size_t len);
    StringHolder(const std::initializer_list<std::string> args);
    StringHolder(const StringHolder& other) = default;
    StringHolder(StringHolder&& old) noexcept = default;
    virtual ~StringHolder() = default;
    StringHolder& operator=(StringHolder&& old) noexcept = default;
    StringHolder& operator=(const StringHolder& other) = default;
    explicit operator std::string() const;
    T operator+(const char* rhs) const;
    T operator+(const std::string& rhs) const;
    T operator+(const StringHolder<T>& rhs) const;
    void operator+=(const char* rhs);
    void operator+=(const std::string& rhs);
    void operator+=(const StringHolder<T>& rhs);
    bool operator==(const char* rhs) const;
    bool operator==(const std::string& rhs) const;
    bool operator==(const StringHolder<T>& rhs) const;
    bool operator!=(const char* rhs) const;
    bool operator!=(const std::string& rhs) const;
    bool operator!=(const StringHolder<T>& rhs) const;
    const std::string& str();
    const std::string& str() const;
    const char* c_str() const;
    const char* data() const;

protected:
    std::string str_{};
};
template <class T> std::ostream& operator<<(std::ostream& os, const StringHolder<T>& s);

class Url : public StringHolder<Url> {
public:
    Url() = default;
    Url(std::string url);
    Url(std::string_view url);
    Url(const char* url);
    Url(const char* str, size_t len);
    Url(const std::initializer_list<std::string> args);
    Url(const Url& other) = default;
    Url(Url&& old) noexcept = default;
    ~Url() override = default;
    Url& operator=(Url&& old) noexcept = default;
    Url& operator=(const Url& other) = default;
};

struct File {
    explicit File(std::string p_filepath, const std::string& p_overriden_filename = {});
    std::string filepath;
    std::string overriden_filename;
    bool hasOverridenFilename() const noexcept;
};
class Files {
public:
    Files() = default;
    Files(const File& p_file);
    Files(const std::initializer_list<File>& p_files);
    Files(const std::initializer_list<std::string>& p_filepaths);
    using iterator = std::vector<File>::iterator;
    using const_iterator = std::vector<File>::const_iterator;
    iterator begin();
    iterator end();
    const_iterator begin() const;
    const_iterator end() const;
    const_iterator cbegin() const;
    const_iterator cend() const;
    void emplace_back(const File& file);
    void push_back(const File& file);
    void pop_back();
};
struct Buffer {
    using data_t = const char*;
    template <typename Iterator> Buffer(Iterator begin, Iterator end, fs::path&& p_filename);
    data_t data{nullptr};
    size_t datalen{0};
    const fs::path filename;
};

class Body : public StringHolder<Body> {
public:
    Body() = default;
    Body(std::string body);
    Body(std::string_view body);
    Body(const char* body);
    Body(const char* str, size_t len);
    Body(const std::initializer_list<std::string> args);
    Body(const Buffer& buffer);
    Body(const File& file);
    Body(const Body& other) = default;
    Body(Body&& old) noexcept = default;
    ~Body() override = default;
    Body& operator=(Body&& old) noexcept = default;
    Body& operator=(const Body& other) = default;
};
class BodyView final {
public:
    BodyView() = default;
    BodyView(std::string_view body);
    BodyView(const char* body);
    BodyView(const char* str, size_t len);
    std::string_view str() const;
};

struct CaseInsensitiveCompare {
    bool operator()(const std::string& a, const std::string& b) const noexcept;
};
using Header = std::map<std::string, std::string, CaseInsensitiveCompare>;

struct CurlHolder {
    CURL* handle{nullptr};
    std::array<char, 256> error{};
    CurlHolder();
    CurlHolder(const CurlHolder& other) = default;
    ~CurlHolder();
    std::string urlEncode(const std::string& s) const;
    std::string urlDecode(const std::string& s) const;
};

struct Parameter {
    Parameter(std::string p_key, std::string p_value);
    std::string key;
    std::string value;
};
struct Pair {
    Pair(std::string p_key, std::string p_value);
    std::string key;
    std::string value;
};
template <class T>
class CurlContainer {
public:
    bool encode = true;
    CurlContainer() = default;
    CurlContainer(const std::initializer_list<T>& containerList);
    void Add(const std::initializer_list<T>& containerList);
    void Add(const T& element);
    const std::string GetContent(const CurlHolder&) const;

protected:
    std::vector<T> containerList_;
};
class Parameters : public CurlContainer<Parameter> {
public:
    Parameters() = default;
    Parameters(const std::initializer_list<Parameter>& parameters);
};
class Payload : public CurlContainer<Pair> {
public:
    template <class It> Payload(const It begin, const It end);
    Payload(const std::initializer_list<Pair>& pairs);
};

class Timeout {
public:
    Timeout(const std::chrono::milliseconds& duration);
    Timeout(const std::int32_t& milliseconds);
    long Milliseconds() const;
    std::chrono::milliseconds ms;
};
class ConnectTimeout : public Timeout {
public:
    ConnectTimeout(const std::chrono::milliseconds& duration);
    ConnectTimeout(const std::int32_t& milliseconds);
};
class LowSpeed {
public:
    LowSpeed(const std::int32_t limit, const std::int32_t time);
    LowSpeed(const std::int32_t limit, const std::chrono::seconds time);
    std::int32_t limit;
    std::chrono::seconds time;
};
class LimitRate {
public:
    LimitRate(const std::int64_t downrate, const std::int64_t uprate);
    std::int64_t downrate = 0;
    std::int64_t uprate = 0;
};

enum class AuthMode { BASIC, DIGEST, NTLM, NEGOTIATE, ANY, ANYSAFE };
class Authentication {
public:
    Authentication(std::string_view username, std::string_view password, AuthMode auth_mode = AuthMode::BASIC);
    const char* GetAuthString() const noexcept;
    AuthMode GetAuthMode() const noexcept;
};
class Digest : public Authentication {
public:
    Digest(const std::string& username, const std::string& password);
};
class NTLM {
public:
    NTLM(const std::string& username, const std::string& password);
};
class Bearer {
public:
    Bearer(const std::string& token);
    Bearer(const Bearer& other) = default;
    Bearer(Bearer&& old) noexcept = default;
    virtual ~Bearer() noexcept = default;
    Bearer& operator=(Bearer&& old) noexcept = default;
    Bearer& operator=(const Bearer& other) = default;
    virtual const char* GetToken() const noexcept;

protected:
    std::string token_string_;
};
class UserAgent : public StringHolder<UserAgent> {
public:
    UserAgent() = default;
    UserAgent(std::string useragent);
    UserAgent(std::string_view useragent);
    UserAgent(const char* useragent);
    UserAgent(const char* str, size_t len);
    UserAgent(const std::initializer_list<std::string> args);
};
class Interface : public StringHolder<Interface> {
public:
    Interface() = default;
    Interface(std::string iface);
    Interface(std::string_view iface);
    Interface(const char* iface);
};

class Cookie {
public:
    Cookie() = default;
    Cookie(const std::string& name, const std::string& value, const std::string& domain = "", bool p_isIncludingSubdomains = false, const std::string& path = "/", bool p_isHttpsOnly = false,
           std::chrono::system_clock::time_point expires = std::chrono::system_clock::from_time_t(0));
    const std::string GetDomain() const;
    bool IsIncludingSubdomains() const;
    const std::string GetPath() const;
    bool IsHttpsOnly() const;
    const std::chrono::system_clock::time_point GetExpires() const;
    const std::string GetExpiresString() const;
    const std::string GetName() const;
    const std::string GetValue() const;
};
class Cookies {
public:
    bool encode{true};
    Cookies(bool p_encode = true);
    Cookies(const std::initializer_list<Cookie>& cookies, bool p_encode = true);
    Cookies(const Cookie& cookie, bool p_encode = true);
    Cookie& operator[](size_t pos);
    const std::string GetEncoded(const CurlHolder& holder) const;
    using iterator = std::vector<Cookie>::iterator;
    using const_iterator = std::vector<Cookie>::const_iterator;
    iterator begin();
    iterator end();
    const_iterator begin() const;
    const_iterator end() const;
    const_iterator cbegin() const;
    const_iterator cend() const;
    void emplace_back(const Cookie& str);
    void push_back(const Cookie& str);
    void pop_back();
};

struct Part {
    Part(const std::string& p_name, const std::string& p_value, const std::string& p_content_type = {});
    Part(const std::string& p_name, const std::int32_t& p_value, const std::string& p_content_type = {});
    Part(const std::string& p_name, const Files& p_files, const std::string& p_content_type = {});
    Part(const std::string& p_name, Files&& p_files, const std::string& p_content_type = {});
    Part(const std::string& p_name, const Buffer& buffer, const std::string& p_content_type = {});
    std::string name;
    std::string value;
    std::string content_type;
    bool is_file;
    bool is_buffer;
    const char* data{nullptr};
    size_t datalen{0};
    Files files;
};
class Multipart {
public:
    Multipart(const std::initializer_list<Part>& parts);
    Multipart(const std::vector<Part>& parts);
    Multipart(const std::vector<Part>&& parts);
    std::vector<Part> parts;
};

class Proxies {
public:
    Proxies() = default;
    Proxies(const std::initializer_list<std::pair<const std::string, std::string>>& hosts);
    Proxies(const std::map<std::string, std::string>& hosts);
    bool has(const std::string& protocol) const;
    const std::string& operator[](const std::string& protocol);
};
class EncodedAuthentication {
public:
    EncodedAuthentication() = default;
    EncodedAuthentication(std::string username, std::string password);
    const std::string& GetUsername() const;
    const std::string& GetPassword() const;
};
class ProxyAuthentication {
public:
    ProxyAuthentication() = default;
    ProxyAuthentication(const std::initializer_list<std::pair<const std::string, EncodedAuthentication>>& auths);
    ProxyAuthentication(const std::map<std::string, EncodedAuthentication>& auths);
    bool has(const std::string& protocol) const;
    const char* GetUsername(const std::string& protocol);
    const char* GetPassword(const std::string& protocol);
};

enum class PostRedirectFlags : uint8_t { POST_301 = 0x1, POST_302 = 0x2, POST_303 = 0x4, POST_ALL = POST_301 | POST_302 | POST_303, NONE = 0x0 };
PostRedirectFlags operator|(PostRedirectFlags lhs, PostRedirectFlags rhs);
PostRedirectFlags operator&(PostRedirectFlags lhs, PostRedirectFlags rhs);
class Redirect {
public:
    long maximum{50L};
    bool follow{true};
    bool cont_send_cred{false};
    PostRedirectFlags post_flags{PostRedirectFlags::POST_ALL};
    Redirect() = default;
    Redirect(long p_maximum, bool p_follow, bool p_cont_send_cred, PostRedirectFlags p_post_flags);
    Redirect(long p_maximum, bool p_follow, PostRedirectFlags p_post_flags);
    explicit Redirect(long p_maximum);
    explicit Redirect(bool p_follow);
    explicit Redirect(bool p_follow, bool p_cont_send_cred);
    explicit Redirect(PostRedirectFlags p_post_flags);
};
class Range {
public:
    Range(const std::optional<std::int64_t> p_resume_from = std::nullopt, const std::optional<std::int64_t> p_finish_at = std::nullopt);
    std::int64_t resume_from;
    std::int64_t finish_at;
    const std::string str() const;
};
class MultiRange {
public:
    MultiRange(std::initializer_list<Range> rs);
    const std::string str() const;
};
class ReserveSize {
public:
    ReserveSize(const size_t _size);
    size_t size = 0;
};
class Resolve {
public:
    std::string host;
    std::string addr;
    std::set<uint16_t> ports;
    Resolve(const std::string& host_param, const std::string& addr_param, const std::set<uint16_t>& ports_param = std::set<uint16_t>{80U, 443U});
};
class UnixSocket {
public:
    UnixSocket(std::string unix_socket);
    const char* GetUnixSocketString() const noexcept;
};
class Verbose {
public:
    Verbose() = default;
    Verbose(const bool p_verbose);
    bool verbose = true;
};
class VerifySsl {
public:
    VerifySsl() = default;
    VerifySsl(bool p_verify);
    explicit operator bool() const;
    bool verify = true;
};
class LocalPort {
public:
    LocalPort(const std::uint16_t p_localport);
    operator std::uint16_t() const;
};
class LocalPortRange {
public:
    LocalPortRange(const std::uint16_t p_localportrange);
    operator std::uint16_t() const;
};
enum class HttpVersionCode { VERSION_NONE, VERSION_1_0, VERSION_1_1, VERSION_2_0, VERSION_2_0_TLS, VERSION_2_0_PRIOR_KNOWLEDGE, VERSION_3_0 };
class HttpVersion {
public:
    HttpVersionCode code = HttpVersionCode::VERSION_NONE;
    HttpVersion() = default;
    explicit HttpVersion(HttpVersionCode _code);
};
enum class AcceptEncodingMethods { identity, deflate, zlib, gzip, disabled };
class AcceptEncoding {
public:
    AcceptEncoding() = default;
    AcceptEncoding(const std::initializer_list<AcceptEncodingMethods>& methods);
    AcceptEncoding(const std::initializer_list<std::string>& methods);
    bool empty() const noexcept;
    const std::string getString() const;
    bool disabled() const;
};
class ConnectionPool {
public:
    ConnectionPool();
};

class ReadCallback {
public:
    ReadCallback() = default;
    ReadCallback(std::function<bool(char* buffer, size_t& size, intptr_t userdata)> p_callback, intptr_t p_userdata = 0);
    ReadCallback(cpr_off_t p_size, std::function<bool(char* buffer, size_t& size, intptr_t userdata)> p_callback, intptr_t p_userdata = 0);
    intptr_t userdata{};
    cpr_off_t size{};
    std::function<bool(char* buffer, size_t& size, intptr_t userdata)> callback;
};
class HeaderCallback {
public:
    HeaderCallback() = default;
    HeaderCallback(std::function<bool(std::string header, intptr_t userdata)> p_callback, intptr_t p_userdata = 0);
    intptr_t userdata{};
    std::function<bool(std::string header, intptr_t userdata)> callback;
};
class WriteCallback {
public:
    WriteCallback() = default;
    WriteCallback(std::function<bool(std::string data, intptr_t userdata)> p_callback, intptr_t p_userdata = 0);
    intptr_t userdata{};
    std::function<bool(std::string data, intptr_t userdata)> callback;
};
class ProgressCallback {
public:
    ProgressCallback() = default;
    ProgressCallback(std::function<bool(cpr_pf_arg_t downloadTotal, cpr_pf_arg_t downloadNow, cpr_pf_arg_t uploadTotal, cpr_pf_arg_t uploadNow, intptr_t userdata)> p_callback, intptr_t p_userdata = 0);
    intptr_t userdata{};
    std::function<bool(cpr_pf_arg_t downloadTotal, cpr_pf_arg_t downloadNow, cpr_pf_arg_t uploadTotal, cpr_pf_arg_t uploadNow, intptr_t userdata)> callback;
};
class DebugCallback {
public:
    enum class InfoType { TEXT = 0, HEADER_IN = 1, HEADER_OUT = 2, DATA_IN = 3, DATA_OUT = 4, SSL_DATA_IN = 5, SSL_DATA_OUT = 6 };
    DebugCallback() = default;
    DebugCallback(std::function<void(InfoType type, std::string data, intptr_t userdata)> p_callback, intptr_t p_userdata = 0);
    intptr_t userdata{};
    std::function<void(InfoType type, std::string data, intptr_t userdata)> callback;
};

struct CertInfo {
    CertInfo() = default;
    CertInfo(const std::initializer_list<std::string>& entry);
    std::string& operator[](const size_t& pos);
    std::vector<std::string>::iterator begin();
    std::vector<std::string>::iterator end();
    std::vector<std::string>::const_iterator begin() const;
    std::vector<std::string>::const_iterator end() const;
    void push_back(const std::string& str);
};

namespace ssl {
class VerifyStatus { public: VerifyStatus(bool p_verify); explicit operator bool() const; bool enabled; };
class VerifyPeer { public: VerifyPeer(bool p_enabled); explicit operator bool() const; bool enabled; };
class VerifyHost { public: VerifyHost(bool p_enabled); explicit operator bool() const; bool enabled; };
class CertFile {
public:
    CertFile(fs::path&& p_filename);
    virtual ~CertFile() = default;
    const fs::path filename;
    virtual const char* GetCertType() const;
};
using PemCert = CertFile;
class DerCert : public CertFile { public: DerCert(fs::path&& p_filename); };
class CertBlob { public: CertBlob(std::string&& p_blob); virtual ~CertBlob() = default; std::string blob; };
using PemBlob = CertBlob;
class DerBlob : public CertBlob { public: DerBlob(std::string&& p_blob); };
class KeyFile {
public:
    KeyFile(fs::path&& p_filename);
    template <typename FileType, typename PassType> KeyFile(FileType&& p_filename, PassType p_password);
    virtual ~KeyFile() = default;
    fs::path filename;
    std::string password;
};
using PemKey = KeyFile;
class DerKey : public KeyFile {
public:
    DerKey(fs::path&& p_filename);
    template <typename FileType, typename PassType> DerKey(FileType&& p_filename, PassType p_password);
};
class KeyBlob {
public:
    KeyBlob(std::string&& p_blob);
    template <typename BlobType, typename PassType> KeyBlob(BlobType&& p_blob, PassType p_password);
    virtual ~KeyBlob() = default;
    std::string blob;
    std::string password;
};
class PinnedPublicKey { public: PinnedPublicKey(std::string&& p_pinned_public_key); const std::string pinned_public_key; };
class ALPN { public: ALPN() = default; ALPN(bool p_enabled); explicit operator bool() const; bool enabled = true; };
class NPN { public: NPN() = default; NPN(bool p_enabled); explicit operator bool() const; bool enabled = true; };
class SslFastStart { public: SslFastStart(bool p_enabled); explicit operator bool() const; bool enabled; };
class NoRevoke { public: NoRevoke() = default; NoRevoke(bool p_enabled); explicit operator bool() const; bool enabled = true; };
class SessionIdCache { public: SessionIdCache() = default; SessionIdCache(bool p_enabled); explicit operator bool() const; bool enabled = true; };
struct TLSv1 {};
struct SSLv2 {};
struct SSLv3 {};
struct TLSv1_0 {};
struct TLSv1_1 {};
struct TLSv1_2 {};
struct TLSv1_3 {};
struct MaxTLSVersion {};
struct MaxTLSv1_0 {};
struct MaxTLSv1_1 {};
struct MaxTLSv1_2 {};
struct MaxTLSv1_3 {};
class CaInfo { public: CaInfo(fs::path&& p_filename); fs::path filename; };
class CaPath { public: CaPath(fs::path&& p_filename); fs::path filename; };
class CaBuffer { public: CaBuffer(std::string&& p_buffer); const std::string buffer; };
class Crl { public: Crl(fs::path&& p_filename); fs::path filename; };
class Ciphers { public: Ciphers(std::string&& p_ciphers); std::string ciphers; };
class TLS13_Ciphers { public: TLS13_Ciphers(std::string&& p_ciphers); std::string ciphers; };
}  // namespace ssl
struct SslOptions {
    std::string cert_file;
    std::string cert_blob;
    std::string cert_type;
    std::string key_file;
    std::string key_blob;
    std::string key_type;
    std::string key_pass;
    std::string pinned_public_key;
    bool enable_alpn = true;
    bool verify_host = true;
    bool verify_peer = true;
    bool verify_status = false;
    int ssl_version = 0;
    bool ssl_no_revoke = false;
    int max_version = 0;
    std::string ca_info;
    std::string ca_path;
    std::string ca_buffer;
    std::string crl_file;
    std::string ciphers;
    std::string tls13_ciphers;
    bool session_id_cache = true;
    template <typename Opt> void SetOption(const Opt& option);
    template <typename Opt> void SetOption(Opt&& option);
};
template <typename... Ts> SslOptions Ssl(Ts&&... ts);

enum class ErrorCode {
    OK = 0, CONNECTION_FAILURE, EMPTY_RESPONSE, HOST_RESOLUTION_FAILURE, INTERNAL_ERROR, INVALID_URL_FORMAT, NETWORK_RECEIVE_ERROR, NETWORK_SEND_FAILURE, OPERATION_TIMEDOUT,
    PROXY_RESOLUTION_FAILURE, SSL_CONNECT_ERROR, SSL_LOCAL_CERTIFICATE_ERROR, SSL_REMOTE_CERTIFICATE_ERROR, SSL_CACERT_ERROR, GENERIC_SSL_ERROR, UNSUPPORTED_PROTOCOL, REQUEST_CANCELLED,
    TOO_MANY_REDIRECTS, UNKNOWN_ERROR = 1000
};
class Error {
public:
    ErrorCode code = ErrorCode::OK;
    std::string message{};
    Error() = default;
    Error(const std::int32_t& curl_code, std::string&& p_error_message);
    explicit operator bool() const;
};
class Response {
public:
    long status_code{};
    std::string text{};
    Header header{};
    Url url{};
    double elapsed{};
    Cookies cookies{};
    Error error{};
    std::string raw_header{};
    std::string status_line{};
    std::string reason{};
    cpr_off_t uploaded_bytes{};
    cpr_off_t downloaded_bytes{};
    long redirect_count{};
    std::string primary_ip{};
    std::uint16_t primary_port{};
    Response() = default;
    Response(std::shared_ptr<CurlHolder> curl, std::string&& p_text, std::string&& p_header_string, Cookies&& p_cookies, Error&& p_error);
    std::vector<CertInfo> GetCertInfos() const;
};

enum class CancellationResult { failure, success, invalid_operation };
template <typename T, bool isCancellable = false>
class AsyncWrapper {
public:
    AsyncWrapper();
    explicit AsyncWrapper(std::future<T>&& f);
    AsyncWrapper(std::future<T>&& f, std::shared_ptr<std::atomic_bool>&& cancelledState);
    AsyncWrapper(const AsyncWrapper&) = delete;
    AsyncWrapper(AsyncWrapper&&) noexcept = default;
    AsyncWrapper& operator=(const AsyncWrapper&) = delete;
    AsyncWrapper& operator=(AsyncWrapper&&) noexcept = default;
    ~AsyncWrapper();
    T get();
    bool valid() const noexcept;
    void wait() const;
    template <class Rep, class Period> std::future_status wait_for(const std::chrono::duration<Rep, Period>& timeout_duration) const;
    template <class Clock, class Duration> std::future_status wait_until(const std::chrono::time_point<Clock, Duration>& timeout_time) const;
    std::shared_future<T> share() noexcept;
    CancellationResult Cancel();
    bool IsCancelled() const;
};
using AsyncResponse = AsyncWrapper<Response>;
template <class Fn, class... Args> auto async(Fn&& fn, Args&&... args) -> AsyncWrapper<decltype(fn(args...))>;

class Session;
class MultiPerform;
class Interceptor {
public:
    enum class ProceedHttpMethod { GET_REQUEST = 0, POST_REQUEST, PUT_REQUEST, DELETE_REQUEST, PATCH_REQUEST, HEAD_REQUEST, OPTIONS_REQUEST, DOWNLOAD_CALLBACK_REQUEST, DOWNLOAD_FILE_REQUEST };
    virtual ~Interceptor() = default;
    virtual Response intercept(Session& session) = 0;

protected:
    static Response proceed(Session& session);
    static Response proceed(Session& session, ProceedHttpMethod httpMethod);
    static Response proceed(Session& session, ProceedHttpMethod httpMethod, std::ofstream& file);
    static Response proceed(Session& session, ProceedHttpMethod httpMethod, const WriteCallback& write);
};
class InterceptorMulti {
public:
    virtual ~InterceptorMulti() = default;
    virtual std::vector<Response> intercept(MultiPerform& multi) = 0;

protected:
    static std::vector<Response> proceed(MultiPerform& multi);
};

class Session : public std::enable_shared_from_this<Session> {
public:
    Session();
    Session(const Session& other) = delete;
    Session(Session&& old) = default;
    ~Session();
    Session& operator=(Session&& old) noexcept = default;
    Session& operator=(const Session& other) = delete;
    void SetUrl(const Url& url);
    void SetParameters(const Parameters& parameters);
    void SetParameters(Parameters&& parameters);
    void SetHeader(const Header& header);
    void UpdateHeader(const Header& header);
    Header& GetHeader();
    const Header& GetHeader() const;
    void SetTimeout(const Timeout& timeout);
    void SetConnectTimeout(const ConnectTimeout& timeout);
    void SetConnectionPool(const ConnectionPool& pool);
    void SetAuth(const Authentication& auth);
    void SetDigest(const Digest& auth);
    void SetNTLM(const NTLM& auth);
    void SetBearer(const Bearer& token);
    void SetUserAgent(const UserAgent& ua);
    void SetPayload(Payload&& payload);
    void SetPayload(const Payload& payload);
    void RemoveContent();
    void SetProxies(Proxies&& proxies);
    void SetProxies(const Proxies& proxies);
    void SetProxyAuth(ProxyAuthentication&& proxy_auth);
    void SetProxyAuth(const ProxyAuthentication& proxy_auth);
    void SetMultipart(Multipart&& multipart);
    void SetMultipart(const Multipart& multipart);
    void SetRedirect(const Redirect& redirect);
    void SetCookies(const Cookies& cookies);
    void SetBody(Body&& body);
    void SetBody(const Body& body);
    void SetBodyView(BodyView body);
    void SetLowSpeed(const LowSpeed& low_speed);
    void SetVerifySsl(const VerifySsl& verify);
    void SetUnixSocket(const UnixSocket& unix_socket);
    void SetSslOptions(const SslOptions& options);
    void SetReadCallback(const ReadCallback& read);
    void SetHeaderCallback(const HeaderCallback& header);
    void SetWriteCallback(const WriteCallback& write);
    void SetProgressCallback(const ProgressCallback& progress);
    void SetDebugCallback(const DebugCallback& debug);
    void SetVerbose(const Verbose& verbose);
    void SetInterface(const Interface& iface);
    void SetLocalPort(const LocalPort& local_port);
    void SetLocalPortRange(const LocalPortRange& local_port_range);
    void SetHttpVersion(const HttpVersion& version);
    void SetRange(const Range& range);
    void SetResolve(const Resolve& resolve);
    void SetResolves(const std::vector<Resolve>& resolves);
    void SetMultiRange(const MultiRange& multi_range);
    void SetReserveSize(const ReserveSize& reserve_size);
    void SetAcceptEncoding(const AcceptEncoding& accept_encoding);
    void SetAcceptEncoding(AcceptEncoding&& accept_encoding);
    void SetLimitRate(const LimitRate& limit_rate);
    void SetCancellationParam(std::shared_ptr<std::atomic_bool> param);
    void SetOption(const Url& url);
    void SetOption(const Parameters& parameters);
    void SetOption(Parameters&& parameters);
    void SetOption(const Header& header);
    void SetOption(const Timeout& timeout);
    void SetOption(const ConnectTimeout& timeout);
    void SetOption(const Authentication& auth);
    void SetOption(const Digest& auth);
    void SetOption(const Bearer& auth);
    void SetOption(const UserAgent& ua);
    void SetOption(Payload&& payload);
    void SetOption(const Payload& payload);
    void SetOption(const LimitRate& limit_rate);
    void SetOption(Proxies&& proxies);
    void SetOption(const Proxies& proxies);
    void SetOption(ProxyAuthentication&& proxy_auth);
    void SetOption(const ProxyAuthentication& proxy_auth);
    void SetOption(Multipart&& multipart);
    void SetOption(const Multipart& multipart);
    void SetOption(const Redirect& redirect);
    void SetOption(const Cookies& cookies);
    void SetOption(Body&& body);
    void SetOption(const Body& body);
    void SetOption(BodyView body);
    void SetOption(const ReadCallback& read);
    void SetOption(const HeaderCallback& header);
    void SetOption(const WriteCallback& write);
    void SetOption(const ProgressCallback& progress);
    void SetOption(const DebugCallback& debug);
    void SetOption(const LowSpeed& low_speed);
    void SetOption(const VerifySsl& verify);
    void SetOption(const Verbose& verbose);
    void SetOption(const UnixSocket& unix_socket);
    void SetOption(const SslOptions& options);
    void SetOption(const Interface& iface);
    void SetOption(const LocalPort& local_port);
    void SetOption(const LocalPortRange& local_port_range);
    void SetOption(const HttpVersion& version);
    void SetOption(const Range& range);
    void SetOption(const MultiRange& multi_range);
    void SetOption(const ReserveSize& reserve_size);
    void SetOption(const AcceptEncoding& accept_encoding);
    void SetOption(AcceptEncoding&& accept_encoding);
    void SetOption(const Resolve& resolve);
    void SetOption(const std::vector<Resolve>& resolves);
    cpr_off_t GetDownloadFileLength();
    void ResponseStringReserve(size_t size);
    void AddInterceptor(const std::shared_ptr<Interceptor>& pinterceptor);
    Response Delete();
    Response Download(const WriteCallback& write);
    Response Download(std::ofstream& file);
    Response Get();
    Response Head();
    Response Options();
    Response Patch();
    Response Post();
    Response Put();
    AsyncResponse GetAsync();
    AsyncResponse DeleteAsync();
    AsyncResponse DownloadAsync(const WriteCallback& write);
    AsyncResponse DownloadAsync(std::ofstream& file);
    AsyncResponse HeadAsync();
    AsyncResponse OptionsAsync();
    AsyncResponse PatchAsync();
    AsyncResponse PostAsync();
    AsyncResponse PutAsync();
    template <typename Then> auto GetCallback(Then then) -> AsyncWrapper<decltype(then(std::declval<Response>()))> { return {}; }
    template <typename Then> auto PostCallback(Then then) -> AsyncWrapper<decltype(then(std::declval<Response>()))> { return {}; }
    template <typename Then> auto PutCallback(Then then) -> AsyncWrapper<decltype(then(std::declval<Response>()))> { return {}; }
    template <typename Then> auto HeadCallback(Then then) -> AsyncWrapper<decltype(then(std::declval<Response>()))> { return {}; }
    template <typename Then> auto DeleteCallback(Then then) -> AsyncWrapper<decltype(then(std::declval<Response>()))> { return {}; }
    template <typename Then> auto OptionsCallback(Then then) -> AsyncWrapper<decltype(then(std::declval<Response>()))> { return {}; }
    template <typename Then> auto PatchCallback(Then then) -> AsyncWrapper<decltype(then(std::declval<Response>()))> { return {}; }
    std::string GetFullRequestUrl();
    std::shared_ptr<CurlHolder> GetCurlHolder();
    std::shared_ptr<Session> GetSharedPtrFromThis();
    void PrepareDelete();
    void PrepareGet();
    void PrepareHead();
    void PrepareOptions();
    void PreparePatch();
    void PreparePost();
    void PreparePut();
    void PrepareDownload(const WriteCallback& write);
    void PrepareDownload(std::ofstream& file);
#if __has_include(<curl/curl.h>)
    Response Complete(CURLcode curl_error);
    Response CompleteDownload(CURLcode curl_error);
#endif
};

class MultiPerform {
public:
    enum class HttpMethod { UNDEFINED = 0, GET_REQUEST, POST_REQUEST, PUT_REQUEST, DELETE_REQUEST, PATCH_REQUEST, HEAD_REQUEST, OPTIONS_REQUEST, DOWNLOAD_REQUEST };
    MultiPerform();
    MultiPerform(const MultiPerform& other) = delete;
    MultiPerform(MultiPerform&& old) = default;
    ~MultiPerform();
    std::vector<Response> Get();
    std::vector<Response> Delete();
    template <typename... DownloadArgTypes> std::vector<Response> Download(DownloadArgTypes... args);
    std::vector<Response> Put();
    std::vector<Response> Head();
    std::vector<Response> Options();
    std::vector<Response> Patch();
    std::vector<Response> Post();
    std::vector<Response> Perform();
    template <typename... DownloadArgTypes> std::vector<Response> PerformDownload(DownloadArgTypes... args);
    void AddSession(std::shared_ptr<Session>& session, HttpMethod method = HttpMethod::UNDEFINED);
    void RemoveSession(const std::shared_ptr<Session>& session);
    std::vector<std::pair<std::shared_ptr<Session>, HttpMethod>>& GetSessions();
    const std::vector<std::pair<std::shared_ptr<Session>, HttpMethod>>& GetSessions() const;
    void AddInterceptor(const std::shared_ptr<InterceptorMulti>& pinterceptor);
};

template <typename... Ts> Response Get(Ts&&... ts);
template <typename... Ts> AsyncResponse GetAsync(Ts... ts);
template <typename Then, typename... Ts> auto GetCallback(Then then, Ts... ts) -> AsyncWrapper<decltype(then(Get(std::move(ts)...)))> { return {}; }
template <typename... Ts> Response Post(Ts&&... ts);
template <typename... Ts> AsyncResponse PostAsync(Ts... ts);
template <typename Then, typename... Ts> auto PostCallback(Then then, Ts... ts) -> AsyncWrapper<decltype(then(Post(std::move(ts)...)))> { return {}; }
template <typename... Ts> Response Put(Ts&&... ts);
template <typename... Ts> AsyncResponse PutAsync(Ts... ts);
template <typename Then, typename... Ts> auto PutCallback(Then then, Ts... ts) -> AsyncWrapper<decltype(then(Put(std::move(ts)...)))> { return {}; }
template <typename... Ts> Response Head(Ts&&... ts);
template <typename... Ts> AsyncResponse HeadAsync(Ts... ts);
template <typename Then, typename... Ts> auto HeadCallback(Then then, Ts... ts) -> AsyncWrapper<decltype(then(Head(std::move(ts)...)))> { return {}; }
template <typename... Ts> Response Delete(Ts&&... ts);
template <typename... Ts> AsyncResponse DeleteAsync(Ts... ts);
template <typename Then, typename... Ts> auto DeleteCallback(Then then, Ts... ts) -> AsyncWrapper<decltype(then(Delete(std::move(ts)...)))> { return {}; }
template <typename... Ts> Response Options(Ts&&... ts);
template <typename... Ts> AsyncResponse OptionsAsync(Ts... ts);
template <typename Then, typename... Ts> auto OptionsCallback(Then then, Ts... ts) -> AsyncWrapper<decltype(then(Options(std::move(ts)...)))> { return {}; }
template <typename... Ts> Response Patch(Ts&&... ts);
template <typename... Ts> AsyncResponse PatchAsync(Ts... ts);
template <typename Then, typename... Ts> auto PatchCallback(Then then, Ts... ts) -> AsyncWrapper<decltype(then(Patch(std::move(ts)...)))> { return {}; }
template <typename... Ts> Response Download(std::ofstream& file, Ts&&... ts);
template <typename... Ts> Response Download(const WriteCallback& write, Ts&&... ts);
template <typename... Ts> AsyncResponse DownloadAsync(fs::path local_path, Ts... ts);
template <typename... Ts> std::vector<Response> MultiGet(Ts&&... ts);
template <typename... Ts> std::vector<Response> MultiDelete(Ts&&... ts);
template <typename... Ts> std::vector<Response> MultiPut(Ts&&... ts);
template <typename... Ts> std::vector<Response> MultiHead(Ts&&... ts);
template <typename... Ts> std::vector<Response> MultiOptions(Ts&&... ts);
template <typename... Ts> std::vector<Response> MultiPatch(Ts&&... ts);
template <typename... Ts> std::vector<Response> MultiPost(Ts&&... ts);
template <typename... Ts> std::vector<AsyncWrapper<Response, true>> MultiGetAsync(Ts&&... ts);
template <typename... Ts> std::vector<AsyncWrapper<Response, true>> MultiDeleteAsync(Ts&&... ts);
template <typename... Ts> std::vector<AsyncWrapper<Response, true>> MultiHeadAsync(Ts&&... ts);
template <typename... Ts> std::vector<AsyncWrapper<Response, true>> MultiOptionsAsync(Ts&&... ts);
template <typename... Ts> std::vector<AsyncWrapper<Response, true>> MultiPatchAsync(Ts&&... ts);
template <typename... Ts> std::vector<AsyncWrapper<Response, true>> MultiPostAsync(Ts&&... ts);
template <typename... Ts> std::vector<AsyncWrapper<Response, true>> MultiPutAsync(Ts&&... ts);

namespace util {
Header parseHeader(const std::string& headers, std::string* status_line = nullptr, std::string* reason = nullptr);
std::vector<std::string> split(const std::string& to_split, char delimiter);
std::string urlEncode(const std::string& s);
std::string urlDecode(const std::string& s);
bool isTrue(const std::string& s);
void secureStringClear(std::string& s);
}  // namespace util

namespace status {
constexpr long HTTP_CONTINUE = 100, HTTP_SWITCHING_PROTOCOL = 101, HTTP_PROCESSING = 102, HTTP_EARLY_HINTS = 103, HTTP_OK = 200, HTTP_CREATED = 201, HTTP_ACCEPTED = 202,
               HTTP_NON_AUTHORITATIVE_INFORMATION = 203, HTTP_NO_CONTENT = 204, HTTP_RESET_CONTENT = 205, HTTP_PARTIAL_CONTENT = 206, HTTP_MULTI_STATUS = 207, HTTP_ALREADY_REPORTED = 208,
               HTTP_IM_USED = 226, HTTP_MULTIPLE_CHOICE = 300, HTTP_MOVED_PERMANENTLY = 301, HTTP_FOUND = 302, HTTP_SEE_OTHER = 303, HTTP_NOT_MODIFIED = 304, HTTP_USE_PROXY = 305,
               HTTP_UNUSED = 306, HTTP_TEMPORARY_REDIRECT = 307, HTTP_PERMANENT_REDIRECT = 308, HTTP_BAD_REQUEST = 400, HTTP_UNAUTHORIZED = 401, HTTP_PAYMENT_REQUIRED = 402,
               HTTP_FORBIDDEN = 403, HTTP_NOT_FOUND = 404, HTTP_METHOD_NOT_ALLOWED = 405, HTTP_NOT_ACCEPTABLE = 406, HTTP_PROXY_AUTHENTICATION_REQUIRED = 407, HTTP_REQUEST_TIMEOUT = 408,
               HTTP_CONFLICT = 409, HTTP_GONE = 410, HTTP_LENGTH_REQUIRED = 411, HTTP_PRECONDITION_FAILED = 412, HTTP_PAYLOAD_TOO_LARGE = 413, HTTP_URI_TOO_LONG = 414,
               HTTP_UNSUPPORTED_MEDIA_TYPE = 415, HTTP_REQUESTED_RANGE_NOT_SATISFIABLE = 416, HTTP_EXPECTATION_FAILED = 417, HTTP_IM_A_TEAPOT = 418, HTTP_MISDIRECTED_REQUEST = 421,
               HTTP_UNPROCESSABLE_ENTITY = 422, HTTP_LOCKED = 423, HTTP_FAILED_DEPENDENCY = 424, HTTP_TOO_EARLY = 425, HTTP_UPGRADE_REQUIRED = 426, HTTP_PRECONDITION_REQUIRED = 428,
               HTTP_TOO_MANY_REQUESTS = 429, HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE = 431, HTTP_UNAVAILABLE_FOR_LEGAL_REASONS = 451, HTTP_INTERNAL_SERVER_ERROR = 500,
               HTTP_NOT_IMPLEMENTED = 501, HTTP_BAD_GATEWAY = 502, HTTP_SERVICE_UNAVAILABLE = 503, HTTP_GATEWAY_TIMEOUT = 504, HTTP_HTTP_VERSION_NOT_SUPPORTED = 505,
               HTTP_VARIANT_ALSO_NEGOTIATES = 506, HTTP_INSUFFICIENT_STORAGE = 507, HTTP_LOOP_DETECTED = 508, HTTP_NOT_EXTENDED = 510, HTTP_NETWORK_AUTHENTICATION_REQUIRED = 511;
constexpr long INFO_CODE_OFFSET = 100, SUCCESS_CODE_OFFSET = 200, REDIRECT_CODE_OFFSET = 300, CLIENT_ERROR_CODE_OFFSET = 400, SERVER_ERROR_CODE_OFFSET = 500, MISC_CODE_OFFSET = 600;
constexpr bool is_informational(const long code) { return code >= 100 && code < 200; }
constexpr bool is_success(const long code) { return code >= 200 && code < 300; }
constexpr bool is_redirect(const long code) { return code >= 300 && code < 400; }
constexpr bool is_client_error(const long code) { return code >= 400 && code < 500; }
constexpr bool is_server_error(const long code) { return code >= 500 && code < 600; }
}  // namespace status
}  // namespace cpr
