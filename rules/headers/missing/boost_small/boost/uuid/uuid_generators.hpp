#pragma once
#include <boost/uuid/uuid.hpp>

#include <random>
#include <string>
namespace boost {
namespace uuids {
struct nil_generator {
    uuid operator()() const;
};
uuid nil_uuid();
class random_generator {
public:
    typedef uuid result_type;
    random_generator();
    result_type operator()();
};
typedef random_generator random_generator_pure;
class random_generator_mt19937 {
public:
    uuid operator()();
};
template <class UniformRandomNumberGenerator> class basic_random_generator {
public:
    basic_random_generator();
    explicit basic_random_generator(UniformRandomNumberGenerator& gen);
    explicit basic_random_generator(UniformRandomNumberGenerator* gen);
    uuid operator()();
};
struct string_generator {
    template <class Ch, class Tr, class A> uuid operator()(std::basic_string<Ch, Tr, A> const& s) const;
    uuid operator()(char const* s) const;
    template <class It> uuid operator()(It begin, It end) const;
};
class name_generator_sha1 {
public:
    explicit name_generator_sha1(uuid const& namespace_uuid);
    uuid operator()(const char* name) const;
    uuid operator()(std::string const& name) const;
    uuid operator()(void const* buffer, std::size_t byte_count) const;
};
typedef name_generator_sha1 name_generator;
namespace ns {
uuid dns();
uuid url();
uuid oid();
uuid x500dn();
}  // namespace ns
}  // namespace uuids
}  // namespace boost
