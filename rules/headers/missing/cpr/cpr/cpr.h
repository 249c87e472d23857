// The declarations of cpr 1.10 that programs use, with its own names and signatures.
#pragma once
#include <cstdint>
#include <functional>
#include <future>
#include <initializer_list>
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace cpr {

template <class T>
class StringHolder {
public:
    StringHolder() = default;
    explicit StringHolder(std::string str);
    explicit StringHolder(std::string_view str);
    explicit StringHolder(const char* str);
    StringHolder(const char* str, size_t len);
    StringHolder(const std::initializer_list<std::string> args);
    virtual ~StringHolder() = default;
    explicit operator std::string() const;
    T operator+(const char* rhs) const;
    T operator+(const std::string& rhs) const;
    T operator+(const StringHolder<T>& rhs) const;
    void operator+=(const char* rhs);
    void operator+=(const std::string& rhs);
    void operator+=(const StringHolder<T>& rhs);
    bool operator==(const char* rhs) const;
    bool operator==(const std::string& rhs) const;
    const std::string& str();
    const std::string& str() const;
    const char* c_str() const;
    const char* data() const;

protected:
    std::string str_{};
};

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

class Body : public StringHolder<Body> {
public:
    Body() = default;
    Body(std::string body);
    Body(std::string_view body);
    Body(const char* body);
};

struct CaseInsensitiveCompare {
    bool operator()(const std::string& a, const std::string& b) const noexcept;
};
using Header = std::map<std::string, std::string, CaseInsensitiveCompare>;

struct Parameter {
    Parameter(std::string p_key, std::string p_value);
    std::string key;
    std::string value;
};
class Parameters {
public:
    Parameters() = default;
    Parameters(const std::initializer_list<Parameter>& parameters);
    void Add(const Parameter& parameter);
};
struct Pair {
    Pair(std::string p_key, std::string p_value);
};
class Payload {
public:
    Payload(const std::initializer_list<Pair>& pairs);
};
class Timeout {
public:
    Timeout(const std::int32_t& milliseconds);
};
class Bearer {
public:
    Bearer(const std::string& token);
};
class WriteCallback {
public:
    WriteCallback(std::function<bool(std::string data, intptr_t userdata)> p_callback, intptr_t p_userdata = 0);
};

struct Error {
    std::string message;
};
class Response {
public:
    long status_code{};
    std::string text{};
    Header header{};
    Url url{};
    Error error{};
};

template <typename T>
class AsyncWrapper {
public:
    T get();
    void wait() const;
};
using AsyncResponse = AsyncWrapper<Response>;

class Session : public std::enable_shared_from_this<Session> {
public:
    Session();
    ~Session();
    void SetUrl(const Url& url);
    void SetParameters(const Parameters& parameters);
    void SetHeader(const Header& header);
    void UpdateHeader(const Header& header);
    void SetTimeout(const Timeout& timeout);
    void SetBearer(const Bearer& token);
    void SetPayload(const Payload& payload);
    void SetBody(const Body& body);
    void SetOption(const Url& url);
    void SetOption(const Parameters& parameters);
    void SetOption(const Header& header);
    void SetOption(const Timeout& timeout);
    void SetOption(const Bearer& auth);
    void SetOption(const Body& body);
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
    AsyncResponse PostAsync();
    template <typename Then> auto GetCallback(Then then);
    template <typename Then> auto PostCallback(Then then);
};

class MultiPerform {
public:
    enum class HttpMethod { UNDEFINED = 0, GET_REQUEST, POST_REQUEST, PUT_REQUEST, DELETE_REQUEST, PATCH_REQUEST, HEAD_REQUEST, OPTIONS_REQUEST, DOWNLOAD_REQUEST };
    MultiPerform();
    ~MultiPerform();
    std::vector<Response> Get();
    std::vector<Response> Delete();
    std::vector<Response> Post();
    void AddSession(std::shared_ptr<Session>& session, HttpMethod method = HttpMethod::UNDEFINED);
};

template <typename... Ts> Response Get(Ts&&... ts);
template <typename... Ts> AsyncResponse GetAsync(Ts... ts);
template <typename Then, typename... Ts> auto GetCallback(Then then, Ts... ts) -> AsyncWrapper<decltype(then(Get(std::move(ts)...)))> { return {}; }
template <typename... Ts> Response Post(Ts&&... ts);
template <typename... Ts> AsyncResponse PostAsync(Ts... ts);
template <typename Then, typename... Ts> auto PostCallback(Then then, Ts... ts) -> AsyncWrapper<decltype(then(Post(std::move(ts)...)))> { return {}; }
template <typename... Ts> Response Put(Ts&&... ts);
template <typename... Ts> AsyncResponse PutAsync(Ts... ts);
template <typename... Ts> Response Head(Ts&&... ts);
template <typename... Ts> Response Delete(Ts&&... ts);
template <typename... Ts> AsyncResponse DeleteAsync(Ts... ts);
template <typename... Ts> Response Options(Ts&&... ts);
template <typename... Ts> Response Patch(Ts&&... ts);
template <typename... Ts> Response Download(std::ofstream& file, Ts&&... ts);
template <typename... Ts> Response Download(const WriteCallback& write, Ts&&... ts);
template <typename... Ts> std::vector<Response> MultiGet(Ts&&... ts);
template <typename... Ts> std::vector<Response> MultiDelete(Ts&&... ts);

}  // namespace cpr
