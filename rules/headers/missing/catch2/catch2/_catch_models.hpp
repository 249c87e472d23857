// Catch2: versions 2 and 3.
#pragma once
#include <cmath>
#include <exception>
#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <ostream>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>
namespace Catch {
template <class T, class = void> struct StringMaker {
    static std::string convert(const T& value);
};
namespace Detail {
template <typename T> std::string stringify(const T& e);
class Approx {
public:
    template <typename T, typename = typename std::enable_if<std::is_constructible<double, T>::value>::type> explicit Approx(const T& value);
    Approx operator-() const;
    template <typename T> Approx& epsilon(const T& newEpsilon);
    template <typename T> Approx& margin(const T& newMargin);
    template <typename T> Approx& scale(const T& newScale);
    template <typename T, typename = typename std::enable_if<std::is_constructible<double, T>::value>::type> friend bool operator==(const T& lhs, const Approx& rhs) { return rhs.equals(lhs); }
    template <typename T, typename = typename std::enable_if<std::is_constructible<double, T>::value>::type> friend bool operator==(const Approx& lhs, const T& rhs) { return lhs.equals(rhs); }
    template <typename T, typename = typename std::enable_if<std::is_constructible<double, T>::value>::type> friend bool operator!=(const T& lhs, const Approx& rhs) { return !rhs.equals(lhs); }
    bool equals(double) const;
};
}  // namespace Detail
using Detail::Approx;
namespace literals {
Detail::Approx operator""_a(long double val);
}
class Section {
public:
    template <class... T> explicit Section(const T&... name);
    explicit operator bool() const;
};
struct ScopedInfo {
    template <class T> ScopedInfo& operator<<(const T& value);
};
struct AutoReg {
    AutoReg(void (*test)());
    template <class C> AutoReg(void (C::*test)());
};
struct StringRef {
    StringRef(const char* text);
    StringRef(const std::string& text);
    operator std::string() const;
};
struct TestCaseInfo {
    std::string name;
};
struct Benchmarked {
    template <class F> Benchmarked& operator=(F&& body);
};
std::string toString(const std::string& value);
template <class... T> bool check(const T&... values);
template <class T, class M> bool checkThat(const T& value, const M& matcher);
namespace Matchers {
struct Matcher {
    friend Matcher operator&&(const Matcher&, const Matcher&);
    friend Matcher operator||(const Matcher&, const Matcher&);
    friend Matcher operator!(const Matcher&);
};
template <class T> struct MatcherBase : Matcher {
    virtual ~MatcherBase() = default;
    virtual bool match(const T& arg) const = 0;
    virtual std::string describe() const = 0;
};
struct MatcherGenericBase : Matcher {
    virtual ~MatcherGenericBase() = default;
    virtual std::string describe() const = 0;
};
enum class CaseSensitive { Yes, No };
#define _M_CATCH_MATCHER(name) template <class... T> Matcher name(const T&... args);
_M_CATCH_MATCHER(Equals)
_M_CATCH_MATCHER(Contains)
_M_CATCH_MATCHER(ContainsSubstring)
_M_CATCH_MATCHER(StartsWith)
_M_CATCH_MATCHER(EndsWith)
_M_CATCH_MATCHER(Matches)
_M_CATCH_MATCHER(Message)
_M_CATCH_MATCHER(WithinAbs)
_M_CATCH_MATCHER(WithinRel)
_M_CATCH_MATCHER(WithinULP)
_M_CATCH_MATCHER(VectorContains)
_M_CATCH_MATCHER(UnorderedEquals)
_M_CATCH_MATCHER(IsEmpty)
_M_CATCH_MATCHER(SizeIs)
_M_CATCH_MATCHER(Predicate)
_M_CATCH_MATCHER(RangeEquals)
_M_CATCH_MATCHER(UnorderedRangeEquals)
_M_CATCH_MATCHER(AllMatch)
_M_CATCH_MATCHER(AnyMatch)
_M_CATCH_MATCHER(NoneMatch)
_M_CATCH_MATCHER(AllTrue)
_M_CATCH_MATCHER(AnyTrue)
_M_CATCH_MATCHER(NoneTrue)
_M_CATCH_MATCHER(IsNaN)
_M_CATCH_MATCHER(Approx)
_M_CATCH_MATCHER(MessageMatches)
#undef _M_CATCH_MATCHER
}  // namespace Matchers
using Matchers::Contains;
using Matchers::EndsWith;
using Matchers::Equals;
using Matchers::Matches;
using Matchers::Message;
using Matchers::Predicate;
using Matchers::StartsWith;
using Matchers::UnorderedEquals;
using Matchers::VectorContains;
using Matchers::WithinAbs;
using Matchers::WithinRel;
using Matchers::WithinULP;
using Matchers::CaseSensitive;
class Session {
public:
    Session();
    int applyCommandLine(int argc, char const* const* argv);
    int run(int argc, char* argv[]);
    int run();
};
namespace Generators {
template <class T> struct GeneratorWrapper {
    T get();
};
template <class T> GeneratorWrapper<T> table(std::initializer_list<T> values);
template <class T> GeneratorWrapper<T> values(std::initializer_list<T> values);
template <class T> GeneratorWrapper<T> range(T start, T end);
template <class T> GeneratorWrapper<T> random(T a, T b);
template <class T, class... U> T generate(T first, const U&... more);
template <class T> T generate(GeneratorWrapper<T> generator);
}  // namespace Generators
}  // namespace Catch
#define _M_CATCH_CAT(a, b) _M_CATCH_CAT1(a, b)
#define _M_CATCH_CAT1(a, b) a##b
#define _M_CATCH_TEST_NAMED(name)              \
    static void name();                        \
    static const Catch::AutoReg _M_CATCH_CAT(name, _reg)(&name); \
    static void name()
#define TEST_CASE(...) _M_CATCH_TEST_NAMED(_M_CATCH_CAT(_m_catch_test_, __LINE__))
#define SCENARIO(...) TEST_CASE(__VA_ARGS__)
#define _M_CATCH_METHOD(name, fixture) \
    struct name : fixture {            \
        void test();                   \
    };                                 \
    static const Catch::AutoReg _M_CATCH_CAT(name, _reg)(&name::test); \
    void name::test()
#define TEST_CASE_METHOD(fixture, ...) _M_CATCH_METHOD(_M_CATCH_CAT(_m_catch_test_, __LINE__), fixture)
#define _M_CATCH_TEMPLATE(name) template <class TestType> static void name()
#define TEMPLATE_TEST_CASE(...) _M_CATCH_TEMPLATE(_M_CATCH_CAT(_m_catch_test_, __LINE__))
#define TEMPLATE_TEST_CASE_SIG(...) _M_CATCH_TEMPLATE(_M_CATCH_CAT(_m_catch_test_, __LINE__))
#define TEMPLATE_LIST_TEST_CASE(...) _M_CATCH_TEMPLATE(_M_CATCH_CAT(_m_catch_test_, __LINE__))
#define TEMPLATE_PRODUCT_TEST_CASE(...) _M_CATCH_TEMPLATE(_M_CATCH_CAT(_m_catch_test_, __LINE__))
#define SCENARIO_METHOD(fixture, ...) TEST_CASE_METHOD(fixture, __VA_ARGS__)
#define METHOD_AS_TEST_CASE(method, ...) static const Catch::AutoReg _M_CATCH_CAT(_m_catch_reg_, __LINE__)(&method);
#define REGISTER_TEST_CASE(function, ...) Catch::AutoReg(&function)
#define BENCHMARK(...) Catch::Benchmarked() = [&]
#define SECTION(...) if (const Catch::Section& _M_CATCH_CAT(_m_section_, __LINE__) = Catch::Section(__VA_ARGS__))
#define DYNAMIC_SECTION(...) if (const Catch::Section& _M_CATCH_CAT(_m_section_, __LINE__) = Catch::Section((std::ostringstream() << __VA_ARGS__).rdbuf()))
#define GIVEN(...) SECTION(__VA_ARGS__)
#define WHEN(...) SECTION(__VA_ARGS__)
#define AND_WHEN(...) SECTION(__VA_ARGS__)
#define THEN(...) SECTION(__VA_ARGS__)
#define AND_THEN(...) SECTION(__VA_ARGS__)
#define AND_GIVEN(...) SECTION(__VA_ARGS__)
#define REQUIRE(...) (void)Catch::check(static_cast<bool>(__VA_ARGS__))
#define REQUIRE_FALSE(...) REQUIRE(!(__VA_ARGS__))
#define CHECK(...) REQUIRE(__VA_ARGS__)
#define CHECK_FALSE(...) REQUIRE_FALSE(__VA_ARGS__)
#define CHECKED_IF(...) if (__VA_ARGS__)
#define CHECK_NOFAIL(...) REQUIRE(__VA_ARGS__)
#define REQUIRE_THROWS(...)            \
    do {                               \
        try {                          \
            (void)(__VA_ARGS__);       \
        } catch (...) {                \
        }                              \
    } while (false)
#define REQUIRE_THROWS_AS(expr, type)  \
    do {                               \
        try {                          \
            (void)(expr);              \
        } catch (const type&) {        \
        }                              \
    } while (false)
#define REQUIRE_THROWS_WITH(expr, matcher) \
    do {                                   \
        (void)Catch::check(matcher);       \
        REQUIRE_THROWS(expr);              \
    } while (false)
#define REQUIRE_THROWS_MATCHES(expr, type, matcher) \
    do {                                            \
        (void)Catch::check(matcher);                \
        REQUIRE_THROWS_AS(expr, type);              \
    } while (false)
#define REQUIRE_NOTHROW(...) REQUIRE_THROWS(__VA_ARGS__)
#define CHECK_THROWS(...) REQUIRE_THROWS(__VA_ARGS__)
#define CHECK_THROWS_AS(expr, type) REQUIRE_THROWS_AS(expr, type)
#define CHECK_THROWS_WITH(expr, matcher) REQUIRE_THROWS_WITH(expr, matcher)
#define CHECK_THROWS_MATCHES(expr, type, matcher) REQUIRE_THROWS_MATCHES(expr, type, matcher)
#define CHECK_NOTHROW(...) REQUIRE_NOTHROW(__VA_ARGS__)
#define REQUIRE_THAT(arg, matcher) (void)Catch::checkThat(arg, matcher)
#define CHECK_THAT(arg, matcher) REQUIRE_THAT(arg, matcher)
#define STATIC_CHECK(...) static_assert(__VA_ARGS__, #__VA_ARGS__)
#define STATIC_REQUIRE_FALSE(...) static_assert(!(__VA_ARGS__), #__VA_ARGS__)
#define CHECKED_ELSE(...) if (!(__VA_ARGS__))
#define STATIC_REQUIRE(...) static_assert(__VA_ARGS__, #__VA_ARGS__)
#define INFO(msg) Catch::ScopedInfo() << msg
#define UNSCOPED_INFO(msg) INFO(msg)
#define WARN(msg) INFO(msg)
#define CAPTURE(...) (void)Catch::check(__VA_ARGS__)
#define FAIL(...) (void)(Catch::ScopedInfo() __VA_OPT__(<< __VA_ARGS__))
#define FAIL_CHECK(...) FAIL(__VA_ARGS__)
#define SUCCEED(...) (void)(Catch::ScopedInfo() __VA_OPT__(<< __VA_ARGS__))
#define SKIP(...) (void)(Catch::ScopedInfo() __VA_OPT__(<< __VA_ARGS__))
#define GENERATE(...) Catch::Generators::generate(__VA_ARGS__)
#define GENERATE_COPY(...) GENERATE(__VA_ARGS__)
#define GENERATE_REF(...) GENERATE(__VA_ARGS__)
#define CATCH_REGISTER_ENUM(enumName, ...)
#define CATCH_REGISTER_LISTENER(type)
#define CATCH_TRANSLATE_EXCEPTION(signature) static std::string _M_CATCH_CAT(_m_catch_translate_, __LINE__)(signature)
#define ANON_TEST_CASE() TEST_CASE("")
