#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rc/http_transport.h"
#include "rc/services.h"

using testing::_;
using testing::AllOf;
using testing::Property;
using testing::Return;

namespace {

class MockTransport : public rc::ITransport {
public:
    MOCK_METHOD(rc::Response, execute, (const rc::Request&), (override));
};

class MockTokens : public rc::ITokenSource {
public:
    MOCK_METHOD(std::string, token, (), (override));
    MOCK_METHOD(void, invalidate, (), (override));
};

struct NullLogger : rc::ILogger {
    void log(const std::string&) override {}
};

auto calls(rc::Verb verb, const std::string& target)
{
    return AllOf(Property(&rc::Request::verb, verb), Property(&rc::Request::target, target));
}

}  // namespace

TEST(SiteService, List)
{
    MockTransport t;
    EXPECT_CALL(t, execute(calls(rc::Verb::Get, "/restapi/v1.0/account/~/sites")))
        .WillOnce(Return(rc::Response{200, R"({"records":[{"id":"1","name":"Denver"}]})"}));
    const auto list = rc::makeSiteService(t, "~")->list();
    ASSERT_EQ(1u, list.size());
    EXPECT_EQ("Denver", list[0].name);
}

TEST(RoleService, DefaultRoleIsPut)
{
    MockTransport t;
    EXPECT_CALL(t, execute(calls(rc::Verb::Put, "/restapi/v1.0/account/77/user-role/default")))
        .WillOnce(Return(rc::Response{204, ""}));
    rc::makeRoleService(t, "77")->setDefaultRole("5");
}

TEST(UserService, Pages)
{
    MockTransport t;
    EXPECT_CALL(t, execute(calls(rc::Verb::Get, "/scim/v2/Users?startIndex=1&count=100")))
        .WillOnce(Return(rc::Response{200, R"({"totalResults":1,"Resources":[{"id":"a","userName":"b"}]})"}));
    int n = 0;
    rc::makeUserService(t, "~")->forEach([&](const std::string&, const std::string&) { ++n; });
    EXPECT_EQ(1, n);
}

TEST(AuthorizedTransport, LogsInAgainOn401)
{
    MockTransport t;
    MockTokens tokens;
    NullLogger log;
    EXPECT_CALL(tokens, token()).WillOnce(Return("old")).WillOnce(Return("new"));
    EXPECT_CALL(tokens, invalidate());
    EXPECT_CALL(t, execute(_)).WillOnce(Return(rc::Response{401, ""})).WillOnce(Return(rc::Response{200, "{}"}));
    rc::AuthorizedTransport a(t, tokens, log);
    EXPECT_TRUE(a.execute(rc::Request(rc::Verb::Get, "/ping")).ok());
}

TEST(Request, NamesMustExist)
{
    rc::Request r(rc::Verb::Get, "/restapi/v1.0/account/{accountId}/device/{deviceId}");
    r.set("accountId", "~").set("deviceId", "8 9");
    EXPECT_EQ("/restapi/v1.0/account/~/device/8%209", r.target());
    EXPECT_THROW(r.set("siteId", "1"), std::logic_error);
}
