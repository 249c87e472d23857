// jwt-cpp.
#pragma once
#include <chrono>
#include <cstddef>
#include <functional>
#include <istream>
#include <map>
#include <memory>
#include <ostream>
#include <set>
#include <stdexcept>
#include <string>
#include <system_error>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>
namespace picojson {
class value {
public:
    value();
    value(bool b);
    value(double n);
    value(const std::string& s);
    value(const char* s);
    value(long n);
    template <class T> explicit value(const std::vector<T>& a);
    template <class T> explicit value(const std::map<std::string, T>& o);
    template <typename T> bool is() const;
    template <typename T> const T& get() const;
    std::string serialize(bool prettify = false) const;
    const std::string to_str() const;
};
typedef std::vector<value> array;
typedef std::map<std::string, value> object;
std::string parse(value& out, const std::string& s);
}  // namespace picojson
namespace jwt {
using date = std::chrono::system_clock::time_point;
namespace error {
struct signature_verification_exception : public std::system_error { using system_error::system_error; };
struct signature_generation_exception : public std::system_error { using system_error::system_error; };
struct rsa_exception : public std::system_error { using system_error::system_error; };
struct ecdsa_exception : public std::system_error { using system_error::system_error; };
struct token_verification_exception : public std::system_error { using system_error::system_error; };
struct invalid_json_exception : public std::runtime_error { invalid_json_exception(); };
struct claim_not_present_exception : public std::out_of_range { claim_not_present_exception(); };
}  // namespace error
namespace algorithm {
struct none {
    std::string name() const;
};
#define _M_JWT_HMAC(n)                          \
    struct n {                                  \
        explicit n(std::string key);            \
        std::string name() const;               \
    };
#define _M_JWT_KEYS(n)                                                                                                                                           \
    struct n {                                                                                                                                                   \
        explicit n(const std::string& public_key, const std::string& private_key = "", const std::string& public_key_password = "", const std::string& private_key_password = ""); \
        std::string name() const;                                                                                                                                \
    };
_M_JWT_HMAC(hs256)
_M_JWT_HMAC(hs384)
_M_JWT_HMAC(hs512)
_M_JWT_KEYS(rs256)
_M_JWT_KEYS(rs384)
_M_JWT_KEYS(rs512)
_M_JWT_KEYS(es256)
_M_JWT_KEYS(es384)
_M_JWT_KEYS(es512)
_M_JWT_KEYS(es256k)
_M_JWT_KEYS(ed25519)
_M_JWT_KEYS(ed448)
_M_JWT_KEYS(ps256)
_M_JWT_KEYS(ps384)
_M_JWT_KEYS(ps512)
#undef _M_JWT_HMAC
#undef _M_JWT_KEYS
}  // namespace algorithm
namespace json {
enum class type { boolean, integer, number, string, array, object };
}
namespace traits {
struct kazuho_picojson {
    using value_type = picojson::value;
    using object_type = picojson::object;
    using array_type = picojson::array;
    using string_type = std::string;
    using number_type = double;
    using integer_type = int64_t;
    using boolean_type = bool;
};
}  // namespace traits
template <typename json_traits> class basic_claim {
public:
    using set_t = std::set<typename json_traits::string_type>;
    basic_claim() = default;
    basic_claim(typename json_traits::string_type s);
    basic_claim(const date& d);
    basic_claim(typename json_traits::array_type a);
    basic_claim(typename json_traits::value_type v);
    basic_claim(const set_t& s);
    template <typename Iterator> basic_claim(Iterator begin, Iterator end);
    typename json_traits::value_type to_json() const;
    std::istream& operator>>(std::istream& is);
    std::ostream& operator<<(std::ostream& os);
    json::type get_type() const;
    typename json_traits::string_type as_string() const;
    date as_date() const;
    typename json_traits::array_type as_array() const;
    set_t as_set() const;
    typename json_traits::integer_type as_int() const;
    typename json_traits::integer_type as_integer() const;
    typename json_traits::boolean_type as_bool() const;
    typename json_traits::boolean_type as_boolean() const;
    typename json_traits::number_type as_number() const;
};
template <typename json_traits> class decoded_jwt {
public:
    using basic_claim_t = basic_claim<json_traits>;
    explicit decoded_jwt(const std::string& token);
    const std::string& get_token() const noexcept;
    const std::string& get_header() const noexcept;
    const std::string& get_payload() const noexcept;
    const std::string& get_signature() const noexcept;
    bool has_issuer() const noexcept;
    bool has_subject() const noexcept;
    bool has_audience() const noexcept;
    bool has_expires_at() const noexcept;
    bool has_issued_at() const noexcept;
    bool has_id() const noexcept;
    bool has_payload_claim(const std::string& name) const noexcept;
    bool has_header_claim(const std::string& name) const noexcept;
    std::string get_issuer() const;
    std::string get_subject() const;
    std::set<std::string> get_audience() const;
    date get_expires_at() const;
    date get_not_before() const;
    date get_issued_at() const;
    std::string get_id() const;
    std::string get_algorithm() const;
    std::string get_type() const;
    std::string get_key_id() const;
    basic_claim_t get_payload_claim(const std::string& name) const;
    basic_claim_t get_header_claim(const std::string& name) const;
    typename json_traits::object_type get_payload_json() const;
    typename json_traits::object_type get_header_json() const;
};
template <typename json_traits> class builder {
public:
    builder& set_header_claim(const std::string& id, typename json_traits::value_type c);
    builder& set_header_claim(const std::string& id, basic_claim<json_traits> c);
    builder& set_payload_claim(const std::string& id, typename json_traits::value_type c);
    builder& set_payload_claim(const std::string& id, basic_claim<json_traits> c);
    builder& set_algorithm(std::string str);
    builder& set_type(std::string str);
    builder& set_content_type(std::string str);
    builder& set_key_id(std::string str);
    builder& set_issuer(std::string str);
    builder& set_subject(std::string str);
    builder& set_audience(typename json_traits::array_type a);
    builder& set_audience(std::string aud);
    builder& set_expires_at(const date& d);
    template <class Rep> builder& set_expires_in(const std::chrono::duration<Rep>& d);
    builder& set_not_before(const date& d);
    builder& set_issued_at(const date& d);
    builder& set_issued_now();
    builder& set_id(const std::string& str);
    template <typename Algo> std::string sign(const Algo& algo) const;
    template <typename Algo> std::string sign(const Algo& algo, std::error_code& ec) const;
};
struct default_clock {
    date now() const;
};
template <typename Clock, typename json_traits> class verifier {
public:
    verifier& leeway(size_t leeway);
    verifier& expires_at_leeway(size_t leeway);
    verifier& issued_at_leeway(size_t leeway);
    verifier& with_type(const std::string& type);
    verifier& with_issuer(const std::string& iss);
    verifier& with_subject(const std::string& sub);
    verifier& with_audience(const std::set<std::string>& aud);
    verifier& with_audience(const std::string& aud);
    verifier& with_id(const std::string& id);
    verifier& with_claim(const std::string& name, basic_claim<json_traits> c);
    template <typename Algorithm> verifier& allow_algorithm(Algorithm alg);
    void verify(const decoded_jwt<json_traits>& jwt) const;
    void verify(const decoded_jwt<json_traits>& jwt, std::error_code& ec) const;
};
using claim = basic_claim<traits::kazuho_picojson>;
verifier<default_clock, traits::kazuho_picojson> verify();
builder<traits::kazuho_picojson> create();
decoded_jwt<traits::kazuho_picojson> decode(const std::string& token);
template <typename json_traits> builder<json_traits> create();
template <typename json_traits> verifier<default_clock, json_traits> verify();
template <typename json_traits> decoded_jwt<json_traits> decode(const std::string& token);
}  // namespace jwt
