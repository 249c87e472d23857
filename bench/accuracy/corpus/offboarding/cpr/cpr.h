// stand-in for libcpr, only what the program needs
#pragma once
#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cpr {
template <class T> class StringHolder {
public:
    StringHolder() = default;
    StringHolder(std::string s) : str_(std::move(s)) {}
    StringHolder(std::string_view s) : str_(s) {}
    StringHolder(const char* s) : str_(s) {}
    StringHolder(std::initializer_list<std::string> parts) { for (auto& p : parts) str_ += p; }
    const std::string& str() const { return str_; }
    const char* c_str() const { return str_.c_str(); }
protected:
    std::string str_;
};
class Url : public StringHolder<Url> { public: using StringHolder<Url>::StringHolder; };
class Body : public StringHolder<Body> { public: using StringHolder<Body>::StringHolder; };
struct Bearer { std::string token; };
enum class AuthMode { BASIC, DIGEST };
struct Authentication { std::string user, pass; AuthMode mode; };
using Header = std::map<std::string, std::string>;
struct Parameter { std::string key, value; };
class Parameters { public: Parameters() = default; Parameters(std::initializer_list<Parameter> l) : v(l) {} void Add(const Parameter& p) { v.push_back(p); } private: std::vector<Parameter> v; };
struct Pair { Pair(std::string k, std::string v) : key(std::move(k)), value(std::move(v)) {} std::string key, value; };
class Payload { public: Payload(std::initializer_list<Pair> l) : v(l) {} private: std::vector<Pair> v; };
struct Timeout { std::int32_t ms; };
struct Error { int code = 0; std::string message; explicit operator bool() const { return code != 0; } };
struct Response { long status_code = 0; std::string text; Header header; Url url; Error error; double elapsed = 0; };
class Session {
public:
    void SetUrl(const Url&); void SetHeader(const Header&); void SetBody(Body&&); void SetBearer(const Bearer&);
    void SetParameters(const Parameters&); void SetTimeout(const Timeout&);
    Response Get(); Response Post(); Response Put(); Response Patch(); Response Delete(); Response Head();
};
template <class... Ts> Response Get(Ts&&...) { return {}; }
template <class... Ts> Response Post(Ts&&...) { return {}; }
template <class... Ts> Response Put(Ts&&...) { return {}; }
template <class... Ts> Response Patch(Ts&&...) { return {}; }
template <class... Ts> Response Delete(Ts&&...) { return {}; }
} // namespace cpr
