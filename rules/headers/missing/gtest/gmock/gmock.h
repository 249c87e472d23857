// GoogleMock.
#pragma once
#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>
namespace testing {
template <typename T> class Matcher {
public:
    Matcher();
    template <typename M> Matcher(const M& value);
    bool Matches(const T& x) const;
};
namespace internal {
struct AnyMatcher {};
template <class... A> struct SomeMatcher {
    template <class T> operator Matcher<T>() const;
};
struct SomeAction {
    template <class F> operator std::function<F>() const;
};
struct Cardinality {};
class Sequence {};
struct WithoutMatchers {};
class Expectation {
public:
    Expectation& operator()(const WithoutMatchers&, std::nullptr_t);
    template <class M> Expectation& With(const M& m);
    Expectation& Times(const Cardinality& n);
    Expectation& Times(int n);
    template <class... S> Expectation& InSequence(const S&... s);
    template <class... E> Expectation& After(const E&... e);
    template <class Action> Expectation& WillOnce(Action&& action);
    template <class Action> Expectation& WillRepeatedly(Action&& action);
    template <class Action> Expectation& WillByDefault(Action&& action);
    Expectation& RetiresOnSaturation();
};
template <class F> struct PlainFunction { typedef F type; };
template <class F> struct ConstFunction;
template <class R, class... A> struct ConstFunction<R(A...)> { typedef R type(A...) const; };
}  // namespace internal
const internal::AnyMatcher _ = {};
template <class T> Matcher<T> A();
template <class T> Matcher<T> An();
#define _M_MATCHER(name) template <class... T> internal::SomeMatcher<T...> name(const T&... args);
_M_MATCHER(Eq)
_M_MATCHER(Ne)
_M_MATCHER(Lt)
_M_MATCHER(Le)
_M_MATCHER(Gt)
_M_MATCHER(Ge)
_M_MATCHER(IsNull)
_M_MATCHER(NotNull)
_M_MATCHER(IsTrue)
_M_MATCHER(IsFalse)
_M_MATCHER(Ref)
_M_MATCHER(HasSubstr)
_M_MATCHER(StartsWith)
_M_MATCHER(EndsWith)
_M_MATCHER(StrEq)
_M_MATCHER(StrNe)
_M_MATCHER(StrCaseEq)
_M_MATCHER(MatchesRegex)
_M_MATCHER(ContainsRegex)
_M_MATCHER(DoubleEq)
_M_MATCHER(FloatEq)
_M_MATCHER(DoubleNear)
_M_MATCHER(Contains)
_M_MATCHER(Each)
_M_MATCHER(ElementsAre)
_M_MATCHER(ElementsAreArray)
_M_MATCHER(UnorderedElementsAre)
_M_MATCHER(UnorderedElementsAreArray)
_M_MATCHER(IsEmpty)
_M_MATCHER(SizeIs)
_M_MATCHER(Pair)
_M_MATCHER(Key)
_M_MATCHER(Field)
_M_MATCHER(Property)
_M_MATCHER(Pointee)
_M_MATCHER(Optional)
_M_MATCHER(ResultOf)
_M_MATCHER(Truly)
_M_MATCHER(AllOf)
_M_MATCHER(AnyOf)
_M_MATCHER(Not)
_M_MATCHER(Args)
_M_MATCHER(FieldsAre)
_M_MATCHER(StrCaseNe)
_M_MATCHER(FloatNear)
_M_MATCHER(NanSensitiveDoubleEq)
_M_MATCHER(WhenSorted)
_M_MATCHER(WhenSortedBy)
_M_MATCHER(Pointwise)
_M_MATCHER(UnorderedPointwise)
_M_MATCHER(IsSupersetOf)
_M_MATCHER(IsSubsetOf)
_M_MATCHER(VariantWith)
_M_MATCHER(AllOfArray)
_M_MATCHER(AnyOfArray)
_M_MATCHER(Conditional)
_M_MATCHER(Address)
_M_MATCHER(BeginEndDistanceIs)
_M_MATCHER(ThrowsMessage)
_M_MATCHER(ContainerEq)
_M_MATCHER(IsNan)
#undef _M_MATCHER
template <class T, class M> internal::SomeMatcher<T> WhenDynamicCastTo(const M& m);
template <class E, class... M> internal::SomeMatcher<E> Throws(const M&... m);
template <class T, class M> Matcher<T> TypedEq(const M& m);
template <class T, class M> Matcher<T> MatcherCast(const M& m);
template <class T, class M> Matcher<T> SafeMatcherCast(const M& m);
internal::SomeAction Return();
template <class T> internal::SomeAction Return(T&& value);
template <class T> internal::SomeAction ReturnRef(T& x);
template <class T> internal::SomeAction ReturnPointee(T* p);
internal::SomeAction ReturnNull();
internal::SomeAction DoDefault();
template <class F> F Invoke(F&& f);
template <class F> internal::SomeAction InvokeWithoutArgs(F&& f);
template <class T, class M> internal::SomeAction Invoke(T* object, M method);
template <std::size_t N, class T> internal::SomeAction SetArgPointee(T&& value);
template <std::size_t N, class T> internal::SomeAction SetArgReferee(T&& value);
template <std::size_t N> internal::SomeAction SaveArg(void* p);
template <std::size_t N, class... A> internal::SomeAction InvokeArgument(A&&... args);
template <class... A> internal::SomeAction DoAll(A&&... actions);
template <class T> internal::SomeAction Throw(T&& e);
template <class T> internal::SomeAction Assign(T* p, const T& v);
template <class T, class... A> internal::SomeAction ReturnNew(A&&... args);
template <class T> internal::SomeAction ReturnRefOfCopy(const T& x);
template <class T> internal::SomeAction ReturnRoundRobin(std::vector<T> values);
template <std::size_t N> internal::SomeAction ReturnArg();
template <std::size_t N> internal::SomeAction SaveArgPointee(void* p);
template <std::size_t N> internal::SomeAction DeleteArg();
template <std::size_t N, class A> internal::SomeAction WithArg(A&& action);
template <std::size_t... N, class A> internal::SomeAction WithArgs(A&& action);
template <class A> internal::SomeAction WithoutArgs(A&& action);
template <class A> internal::SomeAction IgnoreResult(A&& action);
template <std::size_t N, class It> internal::SomeAction SetArrayArgument(It first, It last);
internal::SomeAction SetErrnoAndReturn(int errval, int result);
template <class T> std::reference_wrapper<T> ByRef(T& x);
template <class T> T ByMove(T&& x);
template <class T> class DefaultValue {
public:
    static void Set(T x);
    static void Clear();
};
struct Unused {
    template <class T> Unused(const T& x);
};
template <class T, class M> bool Value(const T& value, const M& m);
internal::Cardinality AnyNumber();
internal::Cardinality AtLeast(int n);
internal::Cardinality AtMost(int n);
internal::Cardinality Between(int min, int max);
internal::Cardinality Exactly(int n);
using Sequence = internal::Sequence;
class InSequence {
public:
    InSequence();
    ~InSequence();
};
template <class T> class NiceMock : public T {
public:
    using T::T;
    NiceMock() = default;
};
template <class T> class StrictMock : public T {
public:
    using T::T;
    StrictMock() = default;
};
template <class T> class NaggyMock : public T {
public:
    using T::T;
    NaggyMock() = default;
};
template <class F> class MockFunction;
template <class R, class... A> class MockFunction<R(A...)> {
public:
    R Call(A... args);
    std::function<R(A...)> AsStdFunction();
    template <class... M> internal::Expectation& gmock_Call(const M&... m);
};
using Expectation = internal::Expectation;
void InitGoogleMock(int* argc, char** argv);
class Mock {
public:
    static void AllowLeak(const void* mock_obj);
    static bool VerifyAndClearExpectations(void* mock_obj);
    static bool VerifyAndClear(void* mock_obj);
};
namespace internal {
template <class V, class M> AssertionResult Matches(const V& value, const M& matcher);
}
}  // namespace testing
#define EXPECT_THAT(value, matcher) _M_GTEST_EXPECT(::testing::internal::Matches(value, matcher))
#define ASSERT_THAT(value, matcher) _M_GTEST_ASSERT(::testing::internal::Matches(value, matcher))

// (int, (std::map<int, int>)) -> (int, std::map<int, int>), (const, override) -> const override
#define _M_GM_CAT(a, b) _M_GM_CAT1(a, b)
#define _M_GM_CAT1(a, b) a##b
#define _M_GM_PROBE(...) ~, 1,
#define _M_GM_SECOND(a, b, ...) b
#define _M_GM_IS_PAREN1(...) _M_GM_SECOND(__VA_ARGS__, 0, )
#define _M_GM_IS_PAREN(x) _M_GM_IS_PAREN1(_M_GM_PROBE x)
#define _M_GM_BARE(x) _M_GM_CAT(_M_GM_BARE_, _M_GM_IS_PAREN(x))(x)
#define _M_GM_BARE_0(x) x
#define _M_GM_BARE_1(x) _M_GM_ALL x
#define _M_GM_ALL(...) __VA_ARGS__
#define _M_GM_PICK(_1, _2, _3, _4, _5, _6, _7, _8, _9, name, ...) name
#define _M_GM_A1(a) _M_GM_BARE(a)
#define _M_GM_A2(a, ...) _M_GM_BARE(a), _M_GM_A1(__VA_ARGS__)
#define _M_GM_A3(a, ...) _M_GM_BARE(a), _M_GM_A2(__VA_ARGS__)
#define _M_GM_A4(a, ...) _M_GM_BARE(a), _M_GM_A3(__VA_ARGS__)
#define _M_GM_A5(a, ...) _M_GM_BARE(a), _M_GM_A4(__VA_ARGS__)
#define _M_GM_A6(a, ...) _M_GM_BARE(a), _M_GM_A5(__VA_ARGS__)
#define _M_GM_A7(a, ...) _M_GM_BARE(a), _M_GM_A6(__VA_ARGS__)
#define _M_GM_A8(a, ...) _M_GM_BARE(a), _M_GM_A7(__VA_ARGS__)
#define _M_GM_A9(a, ...) _M_GM_BARE(a), _M_GM_A8(__VA_ARGS__)
#define _M_GM_ARGS(...) _M_GM_PICK(__VA_ARGS__, _M_GM_A9, _M_GM_A8, _M_GM_A7, _M_GM_A6, _M_GM_A5, _M_GM_A4, _M_GM_A3, _M_GM_A2, _M_GM_A1, )(__VA_ARGS__)
#define _M_GM_S1(a) _M_GM_SPEC(a)
#define _M_GM_S2(a, b) _M_GM_SPEC(a) _M_GM_SPEC(b)
#define _M_GM_S3(a, b, c) _M_GM_SPEC(a) _M_GM_SPEC(b) _M_GM_SPEC(c)
#define _M_GM_S4(a, b, c, d) _M_GM_SPEC(a) _M_GM_SPEC(b) _M_GM_SPEC(c) _M_GM_SPEC(d)
#define _M_GM_SPEC(a) a
#define _M_GM_SPECS(...) _M_GM_PICK(__VA_ARGS__, , , , , , _M_GM_S4, _M_GM_S3, _M_GM_S2, _M_GM_S1, )(__VA_ARGS__)
#define _M_GM_METHOD(ret, name, args, specs)   \
    _M_GM_BARE(ret) name(_M_GM_ARGS args) _M_GM_SPECS specs; \
    template <class... _M> ::testing::internal::Expectation& gmock_##name(const _M&... m) const;
#define _M_GM_METHOD3(ret, name, args) _M_GM_METHOD(ret, name, args, ())
#define _M_GM_METHOD4(ret, name, args, specs) _M_GM_METHOD(ret, name, args, specs)
#define _M_GM_PICK4(_1, _2, _3, _4, name, ...) name
#define MOCK_METHOD(...) _M_GM_PICK4(__VA_ARGS__, _M_GM_METHOD4, _M_GM_METHOD3, )(__VA_ARGS__)
#define _M_GM_OLD(name, ...)                                                                          \
    typedef ::testing::internal::PlainFunction<__VA_ARGS__>::type _m_type_of_##name;                  \
    _m_type_of_##name name;                                                                           \
    template <class... _M> ::testing::internal::Expectation& gmock_##name(const _M&... m) const;
#define _M_GM_OLD_CONST(name, ...)                                                                    \
    typedef ::testing::internal::ConstFunction<__VA_ARGS__>::type _m_type_of_##name;                  \
    _m_type_of_##name name;                                                                           \
    template <class... _M> ::testing::internal::Expectation& gmock_##name(const _M&... m) const;
#define MOCK_METHOD0(m, ...) _M_GM_OLD(m, __VA_ARGS__)
#define MOCK_CONST_METHOD0(m, ...) _M_GM_OLD_CONST(m, __VA_ARGS__)
#define MOCK_METHOD1(m, ...) _M_GM_OLD(m, __VA_ARGS__)
#define MOCK_CONST_METHOD1(m, ...) _M_GM_OLD_CONST(m, __VA_ARGS__)
#define MOCK_METHOD2(m, ...) _M_GM_OLD(m, __VA_ARGS__)
#define MOCK_CONST_METHOD2(m, ...) _M_GM_OLD_CONST(m, __VA_ARGS__)
#define MOCK_METHOD3(m, ...) _M_GM_OLD(m, __VA_ARGS__)
#define MOCK_CONST_METHOD3(m, ...) _M_GM_OLD_CONST(m, __VA_ARGS__)
#define MOCK_METHOD4(m, ...) _M_GM_OLD(m, __VA_ARGS__)
#define MOCK_CONST_METHOD4(m, ...) _M_GM_OLD_CONST(m, __VA_ARGS__)
#define MOCK_METHOD5(m, ...) _M_GM_OLD(m, __VA_ARGS__)
#define MOCK_CONST_METHOD5(m, ...) _M_GM_OLD_CONST(m, __VA_ARGS__)
#define MOCK_METHOD6(m, ...) _M_GM_OLD(m, __VA_ARGS__)
#define MOCK_CONST_METHOD6(m, ...) _M_GM_OLD_CONST(m, __VA_ARGS__)
#define MOCK_METHOD7(m, ...) _M_GM_OLD(m, __VA_ARGS__)
#define MOCK_CONST_METHOD7(m, ...) _M_GM_OLD_CONST(m, __VA_ARGS__)
#define MOCK_METHOD8(m, ...) _M_GM_OLD(m, __VA_ARGS__)
#define MOCK_CONST_METHOD8(m, ...) _M_GM_OLD_CONST(m, __VA_ARGS__)
#define MOCK_METHOD9(m, ...) _M_GM_OLD(m, __VA_ARGS__)
#define MOCK_CONST_METHOD9(m, ...) _M_GM_OLD_CONST(m, __VA_ARGS__)
#define MOCK_METHOD10(m, ...) _M_GM_OLD(m, __VA_ARGS__)
#define MOCK_CONST_METHOD10(m, ...) _M_GM_OLD_CONST(m, __VA_ARGS__)
#define EXPECT_CALL(obj, call) ((obj).gmock_##call)(::testing::internal::WithoutMatchers(), nullptr)
#define ON_CALL(obj, call) EXPECT_CALL(obj, call)
#define MATCHER(name, description)                                    \
    struct name##_m_Matcher {                                         \
        template <class T> operator ::testing::Matcher<T>() const;    \
        template <class T> bool matches(const T& arg) const;          \
    };                                                                \
    inline name##_m_Matcher name() { return {}; }                     \
    template <class T> bool name##_m_Matcher::matches(const T& arg) const
#define MATCHER_P(name, p0, description)                              \
    template <class P> struct name##_m_Matcher {                      \
        P p0;                                                         \
        template <class T> operator ::testing::Matcher<T>() const;    \
        template <class T> bool matches(const T& arg) const;          \
    };                                                                \
    template <class P> name##_m_Matcher<P> name(P p0) { return {p0}; } \
    template <class P> template <class T> bool name##_m_Matcher<P>::matches(const T& arg) const
#define MATCHER_P2(name, p0, p1, description)                         \
    template <class P, class Q> struct name##_m_Matcher {             \
        P p0;                                                         \
        Q p1;                                                         \
        template <class T> operator ::testing::Matcher<T>() const;    \
        template <class T> bool matches(const T& arg) const;          \
    };                                                                \
    template <class P, class Q> name##_m_Matcher<P, Q> name(P p0, Q p1) { return {p0, p1}; } \
    template <class P, class Q> template <class T> bool name##_m_Matcher<P, Q>::matches(const T& arg) const
