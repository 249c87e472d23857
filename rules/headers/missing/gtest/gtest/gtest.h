// GoogleTest.
#pragma once
#include <cstddef>
#include <functional>
#include <iostream>
#include <limits>
#include <map>
#include <memory>
#include <ostream>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>
namespace testing {
class Message {
public:
    Message();
    Message(const Message& msg);
    explicit Message(const char* str);
    template <typename T> Message& operator<<(const T& val);
    Message& operator<<(std::ostream& (*val)(std::ostream&));
    Message& operator<<(bool b);
    std::string GetString() const;
};
class AssertionResult {
public:
    AssertionResult(const AssertionResult& other);
    template <typename T, typename std::enable_if<!std::is_convertible<T, AssertionResult>::value && std::is_constructible<bool, T>::value, int>::type = 0> explicit AssertionResult(const T& success);
    AssertionResult& operator=(AssertionResult other);
    operator bool() const;
    AssertionResult operator!() const;
    const char* message() const;
    template <typename T> AssertionResult& operator<<(const T& value);
};
AssertionResult AssertionSuccess();
AssertionResult AssertionFailure();
AssertionResult AssertionFailure(const Message& msg);
class TestPartResult {
public:
    enum Type { kSuccess, kNonFatalFailure, kFatalFailure, kSkip };
    Type type() const;
    const char* file_name() const;
    int line_number() const;
    const char* summary() const;
    const char* message() const;
    bool passed() const;
    bool failed() const;
};
class TestResult {
public:
    bool Passed() const;
    bool Failed() const;
    bool Skipped() const;
    int total_part_count() const;
    const TestPartResult& GetTestPartResult(int i) const;
};
class TestInfo {
public:
    const TestResult* result() const;
    const char* type_param() const;
    const char* value_param() const;
    const char* file() const;
    int line() const;
    const char* test_suite_name() const;
    const char* test_case_name() const;
    const char* name() const;
};
class Test {
public:
    virtual ~Test();
    static void SetUpTestSuite() {}
    static void TearDownTestSuite() {}
    static void SetUpTestCase() {}
    static void TearDownTestCase() {}
    static bool HasFatalFailure();
    static bool HasNonfatalFailure();
    static bool HasFailure();
    static bool IsSkipped();
    static void RecordProperty(const std::string& key, const std::string& value);
    static void RecordProperty(const std::string& key, int value);

protected:
    Test();
    virtual void SetUp();
    virtual void TearDown();

private:
    virtual void TestBody() = 0;
};
template <typename T> class WithParamInterface {
public:
    typedef T ParamType;
    virtual ~WithParamInterface() {}
    static const ParamType& GetParam();
};
template <typename T> class TestWithParam : public Test, public WithParamInterface<T> {};
template <typename ParamType> struct TestParamInfo {
    TestParamInfo(const ParamType& a_param, size_t an_index);
    ParamType param;
    size_t index;
};
class Environment {
public:
    virtual ~Environment() {}
    virtual void SetUp() {}
    virtual void TearDown() {}
};
Environment* AddGlobalTestEnvironment(Environment* env);
class UnitTest;
class TestSuite {
public:
    const char* name() const;
    bool Passed() const;
    bool Failed() const;
};
typedef TestSuite TestCase;
class TestEventListener {
public:
    virtual ~TestEventListener() {}
    virtual void OnTestProgramStart(const UnitTest& unit_test) = 0;
    virtual void OnTestIterationStart(const UnitTest& unit_test, int iteration) = 0;
    virtual void OnEnvironmentsSetUpStart(const UnitTest& unit_test) = 0;
    virtual void OnEnvironmentsSetUpEnd(const UnitTest& unit_test) = 0;
    virtual void OnTestSuiteStart(const TestSuite&) {}
    virtual void OnTestStart(const TestInfo& test_info) = 0;
    virtual void OnTestPartResult(const TestPartResult& test_part_result) = 0;
    virtual void OnTestEnd(const TestInfo& test_info) = 0;
    virtual void OnTestSuiteEnd(const TestSuite&) {}
    virtual void OnEnvironmentsTearDownStart(const UnitTest& unit_test) = 0;
    virtual void OnEnvironmentsTearDownEnd(const UnitTest& unit_test) = 0;
    virtual void OnTestIterationEnd(const UnitTest& unit_test, int iteration) = 0;
    virtual void OnTestProgramEnd(const UnitTest& unit_test) = 0;
};
class EmptyTestEventListener : public TestEventListener {
public:
    void OnTestProgramStart(const UnitTest&) override {}
    void OnTestIterationStart(const UnitTest&, int) override {}
    void OnEnvironmentsSetUpStart(const UnitTest&) override {}
    void OnEnvironmentsSetUpEnd(const UnitTest&) override {}
    void OnTestStart(const TestInfo&) override {}
    void OnTestPartResult(const TestPartResult&) override {}
    void OnTestEnd(const TestInfo&) override {}
    void OnEnvironmentsTearDownStart(const UnitTest&) override {}
    void OnEnvironmentsTearDownEnd(const UnitTest&) override {}
    void OnTestIterationEnd(const UnitTest&, int) override {}
    void OnTestProgramEnd(const UnitTest&) override {}
};
class TestEventListeners {
public:
    void Append(TestEventListener* listener);
    TestEventListener* Release(TestEventListener* listener);
    TestEventListener* default_result_printer() const;
};
class UnitTest {
public:
    TestEventListeners& listeners();
    const TestSuite* current_test_suite() const;
    int total_test_count() const;
    int successful_test_count() const;
    bool Passed() const;
    int random_seed() const;
    static UnitTest* GetInstance();
    int Run();
    const TestInfo* current_test_info() const;
    int failed_test_count() const;
};

void InitGoogleTest(int* argc, char** argv);
void InitGoogleTest();
template <typename T> std::string PrintToString(const T& value);
std::string TempDir();
namespace internal {
class AssertHelper {
public:
    AssertHelper();
    void operator=(const Message& message) const;
};
template <class A, class B> AssertionResult Compare(const A& a, const B& b);
AssertionResult CompareStrings(const char* a, const char* b);
AssertionResult CompareFloats(double a, double b);
AssertionResult CompareNear(double a, double b, double error);
template <class F> AssertionResult RunsDeath(F&& f, const std::string& pattern);
template <class P, class... A> AssertionResult Predicate(P&& pred, const A&... args);
template <class T> struct Params {
    std::vector<T> values;
};
struct AnyParams {
    template <class... T> AnyParams(const T&... values);
};
struct ParamNames {
    template <class... T> ParamNames(const T&... values);
};
void CaptureStdout();
void CaptureStderr();
std::string GetCapturedStdout();
std::string GetCapturedStderr();
class ScopedTrace {
public:
    template <typename T> ScopedTrace(const char* file, int line, const T& message);
};
}  // namespace internal
template <class... T> internal::AnyParams Values(T&&... v);
template <class C> internal::AnyParams ValuesIn(const C& container);
template <class T, size_t N> internal::AnyParams ValuesIn(const T (&array)[N]);
template <class It> internal::AnyParams ValuesIn(It begin, It end);
template <class T> internal::AnyParams Range(T start, T end);
template <class T, class S> internal::AnyParams Range(T start, T end, S step);
internal::AnyParams Bool();
template <class... G> internal::AnyParams Combine(const G&... g);
AssertionResult IsSubstring(const char* needle_expr, const char* haystack_expr, const std::string& needle, const std::string& haystack);
AssertionResult IsNotSubstring(const char* needle_expr, const char* haystack_expr, const std::string& needle, const std::string& haystack);
using internal::ScopedTrace;
class ExitedWithCode {
public:
    explicit ExitedWithCode(int exit_code);
    bool operator()(int exit_status) const;
};
class KilledBySignal {
public:
    explicit KilledBySignal(int signum);
    bool operator()(int exit_status) const;
};
struct PrintToStringParamName {
    template <class ParamType> std::string operator()(const TestParamInfo<ParamType>& info) const;
};
template <typename T1, typename T2> bool StaticAssertTypeEq();
template <class... T> struct Types {
    using First = typename std::tuple_element<0, std::tuple<T...>>::type;
};
}  // namespace testing
int RUN_ALL_TESTS();
extern bool FLAGS_gtest_break_on_failure, FLAGS_gtest_catch_exceptions, FLAGS_gtest_throw_on_failure, FLAGS_gtest_also_run_disabled_tests;
extern std::string FLAGS_gtest_filter, FLAGS_gtest_output, FLAGS_gtest_death_test_style;

#define _M_GTEST_NAME(suite, name) suite##_##name##_Test
#define _M_GTEST_CLASS(suite, name, parent)                         \
    class _M_GTEST_NAME(suite, name) : public parent {              \
    public:                                                         \
        _M_GTEST_NAME(suite, name)() = default;                     \
        ~_M_GTEST_NAME(suite, name)() override = default;           \
                                                                    \
    private:                                                        \
        void TestBody() override;                                   \
    };                                                              \
    void _M_GTEST_NAME(suite, name)::TestBody()
#define GTEST_TEST(suite, name) _M_GTEST_CLASS(suite, name, ::testing::Test)
#define TEST(suite, name) GTEST_TEST(suite, name)
#define TEST_F(fixture, name) _M_GTEST_CLASS(fixture, name, fixture)
#define TEST_P(suite, name) _M_GTEST_CLASS(suite, name, suite)
#define INSTANTIATE_TEST_SUITE_P(prefix, suite, ...) static const ::testing::internal::ParamNames _m_##prefix##suite##_params{__VA_ARGS__}
#define INSTANTIATE_TEST_CASE_P INSTANTIATE_TEST_SUITE_P
#define TYPED_TEST_SUITE(suite, types, ...) typedef types::First _m_##suite##_type
#define TYPED_TEST(suite, name)                                              \
    class _M_GTEST_NAME(suite, name) : public suite<_m_##suite##_type> {      \
        typedef suite<_m_##suite##_type> TestFixture;                        \
        typedef _m_##suite##_type TypeParam;                                 \
        void TestBody() override;                                            \
    };                                                                       \
    void _M_GTEST_NAME(suite, name)::TestBody()
#define TYPED_TEST_CASE TYPED_TEST_SUITE
#define GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(suite) static_assert(true, "")
#define GTEST_FLAG(name) FLAGS_gtest_##name
#define GTEST_FLAG_GET(name) FLAGS_gtest_##name
#define FRIEND_TEST(suite, name) friend class _M_GTEST_NAME(suite, name)
#define GTEST_FLAG_SET(name, value) (void)(value)

#define _M_GTEST_EXPECT(result) \
    if (const ::testing::AssertionResult _m_result = (result)) \
        ;                       \
    else                        \
        ::testing::internal::AssertHelper() = ::testing::Message()
#define _M_GTEST_ASSERT(result) \
    if (const ::testing::AssertionResult _m_result = (result)) \
        ;                       \
    else                        \
        return ::testing::internal::AssertHelper() = ::testing::Message()
#define EXPECT_TRUE(condition) _M_GTEST_EXPECT(::testing::AssertionResult(condition))
#define EXPECT_FALSE(condition) _M_GTEST_EXPECT(::testing::AssertionResult(!(condition)))
#define ASSERT_TRUE(condition) _M_GTEST_ASSERT(::testing::AssertionResult(condition))
#define ASSERT_FALSE(condition) _M_GTEST_ASSERT(::testing::AssertionResult(!(condition)))
#define EXPECT_EQ(val1, val2) _M_GTEST_EXPECT(::testing::internal::Compare(val1, val2))
#define EXPECT_NE(val1, val2) _M_GTEST_EXPECT(::testing::internal::Compare(val1, val2))
#define EXPECT_LE(val1, val2) _M_GTEST_EXPECT(::testing::internal::Compare(val1, val2))
#define EXPECT_LT(val1, val2) _M_GTEST_EXPECT(::testing::internal::Compare(val1, val2))
#define EXPECT_GE(val1, val2) _M_GTEST_EXPECT(::testing::internal::Compare(val1, val2))
#define EXPECT_GT(val1, val2) _M_GTEST_EXPECT(::testing::internal::Compare(val1, val2))
#define ASSERT_EQ(val1, val2) _M_GTEST_ASSERT(::testing::internal::Compare(val1, val2))
#define ASSERT_NE(val1, val2) _M_GTEST_ASSERT(::testing::internal::Compare(val1, val2))
#define ASSERT_LE(val1, val2) _M_GTEST_ASSERT(::testing::internal::Compare(val1, val2))
#define ASSERT_LT(val1, val2) _M_GTEST_ASSERT(::testing::internal::Compare(val1, val2))
#define ASSERT_GE(val1, val2) _M_GTEST_ASSERT(::testing::internal::Compare(val1, val2))
#define ASSERT_GT(val1, val2) _M_GTEST_ASSERT(::testing::internal::Compare(val1, val2))
#define EXPECT_STREQ(s1, s2) _M_GTEST_EXPECT(::testing::internal::CompareStrings(s1, s2))
#define EXPECT_STRNE(s1, s2) _M_GTEST_EXPECT(::testing::internal::CompareStrings(s1, s2))
#define EXPECT_STRCASENE(s1, s2) _M_GTEST_EXPECT(::testing::internal::CompareStrings(s1, s2))
#define ASSERT_STRCASEEQ(s1, s2) _M_GTEST_ASSERT(::testing::internal::CompareStrings(s1, s2))
#define EXPECT_STRCASEEQ(s1, s2) _M_GTEST_EXPECT(::testing::internal::CompareStrings(s1, s2))
#define ASSERT_STREQ(s1, s2) _M_GTEST_ASSERT(::testing::internal::CompareStrings(s1, s2))
#define ASSERT_STRNE(s1, s2) _M_GTEST_ASSERT(::testing::internal::CompareStrings(s1, s2))
#define EXPECT_FLOAT_EQ(val1, val2) _M_GTEST_EXPECT(::testing::internal::CompareFloats(val1, val2))
#define EXPECT_DOUBLE_EQ(val1, val2) _M_GTEST_EXPECT(::testing::internal::CompareFloats(val1, val2))
#define ASSERT_FLOAT_EQ(val1, val2) _M_GTEST_ASSERT(::testing::internal::CompareFloats(val1, val2))
#define ASSERT_DOUBLE_EQ(val1, val2) _M_GTEST_ASSERT(::testing::internal::CompareFloats(val1, val2))
#define EXPECT_NEAR(val1, val2, abs_error) _M_GTEST_EXPECT(::testing::internal::CompareNear(val1, val2, abs_error))
#define ASSERT_NEAR(val1, val2, abs_error) _M_GTEST_ASSERT(::testing::internal::CompareNear(val1, val2, abs_error))
#define _M_GTEST_RUN(statement, exception)     \
    ::testing::AssertionResult([&] {           \
        try {                                  \
            statement;                         \
        } catch (exception) {                  \
            return true;                       \
        }                                      \
        return false;                          \
    }())
#define EXPECT_THROW(statement, expected_exception) _M_GTEST_EXPECT(_M_GTEST_RUN(statement, const expected_exception&))
#define EXPECT_ANY_THROW(statement) _M_GTEST_EXPECT(_M_GTEST_RUN(statement, ...))
#define EXPECT_NO_THROW(statement) _M_GTEST_EXPECT(_M_GTEST_RUN(statement, ...))
#define ASSERT_THROW(statement, expected_exception) _M_GTEST_ASSERT(_M_GTEST_RUN(statement, const expected_exception&))
#define ASSERT_ANY_THROW(statement) _M_GTEST_ASSERT(_M_GTEST_RUN(statement, ...))
#define ASSERT_NO_THROW(statement) _M_GTEST_ASSERT(_M_GTEST_RUN(statement, ...))
#define EXPECT_DEATH(statement, matcher) _M_GTEST_EXPECT(::testing::internal::RunsDeath([&] { statement; }, matcher))
#define ASSERT_DEATH(statement, matcher) _M_GTEST_ASSERT(::testing::internal::RunsDeath([&] { statement; }, matcher))
#define EXPECT_PRED1(pred, v1) _M_GTEST_EXPECT(::testing::internal::Predicate(pred, v1))
#define EXPECT_PRED2(pred, v1, v2) _M_GTEST_EXPECT(::testing::internal::Predicate(pred, v1, v2))
#define ASSERT_PRED1(pred, v1) _M_GTEST_ASSERT(::testing::internal::Predicate(pred, v1))
#define ASSERT_PRED2(pred, v1, v2) _M_GTEST_ASSERT(::testing::internal::Predicate(pred, v1, v2))
#define EXPECT_PRED3(pred, v1, v2, v3) _M_GTEST_EXPECT(::testing::internal::Predicate(pred, v1, v2, v3))
#define ASSERT_PRED3(pred, v1, v2, v3) _M_GTEST_ASSERT(::testing::internal::Predicate(pred, v1, v2, v3))
#define EXPECT_PRED_FORMAT1(pred, v1) _M_GTEST_EXPECT(pred(#v1, v1))
#define EXPECT_PRED_FORMAT2(pred, v1, v2) _M_GTEST_EXPECT(pred(#v1, #v2, v1, v2))
#define ASSERT_PRED_FORMAT1(pred, v1) _M_GTEST_ASSERT(pred(#v1, v1))
#define ASSERT_PRED_FORMAT2(pred, v1, v2) _M_GTEST_ASSERT(pred(#v1, #v2, v1, v2))
#define EXPECT_EXIT(statement, predicate, matcher) _M_GTEST_EXPECT(::testing::internal::RunsDeath([&] { statement; }, matcher))
#define ASSERT_EXIT(statement, predicate, matcher) _M_GTEST_ASSERT(::testing::internal::RunsDeath([&] { statement; }, matcher))
#define EXPECT_DEATH_IF_SUPPORTED EXPECT_DEATH
#define ASSERT_DEATH_IF_SUPPORTED ASSERT_DEATH
#define EXPECT_DEBUG_DEATH EXPECT_DEATH
#define GTEST_ASSERT_EQ ASSERT_EQ
#define GTEST_ASSERT_NE ASSERT_NE
#define EXPECT_NO_FATAL_FAILURE(statement) \
    do {                                   \
        statement;                         \
    } while (false)
#define ASSERT_NO_FATAL_FAILURE(statement) EXPECT_NO_FATAL_FAILURE(statement)
#define ADD_FAILURE() ::testing::internal::AssertHelper() = ::testing::Message()
#define ADD_FAILURE_AT(file, line) ADD_FAILURE()
#define FAIL() return ::testing::internal::AssertHelper() = ::testing::Message()
#define GTEST_FAIL() FAIL()
#define SUCCEED() ::testing::internal::AssertHelper() = ::testing::Message()
#define GTEST_SKIP() return ::testing::internal::AssertHelper() = ::testing::Message()
#define SCOPED_TRACE(message) ::testing::internal::ScopedTrace _m_trace(__FILE__, __LINE__, (message))
