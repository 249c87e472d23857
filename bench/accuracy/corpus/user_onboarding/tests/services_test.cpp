#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "../src/services.h"

using namespace onboard;
using ::testing::_;
using ::testing::AllOf;
using ::testing::Field;
using ::testing::Return;

class MockHttpClient : public IHttpClient {
public:
    MOCK_METHOD(Response, send, (const Request&), (override));
};

class ServicesTest : public ::testing::Test {
protected:
    void SetUp() override {
        http = std::make_shared<MockHttpClient>();
        tokens = std::make_shared<TokenProvider>(http, "YTpi", "jwt");
        ON_CALL(*http, send(Field(&Request::path, "/restapi/oauth/token")))
            .WillByDefault(Return(Response{200, R"({"access_token":"t"})"}));
    }
    std::shared_ptr<MockHttpClient> http;
    std::shared_ptr<TokenProvider> tokens;
};

TEST_F(ServicesTest, ListsAllPages) {
    EXPECT_CALL(*http, send(_)).Times(3);
    ON_CALL(*http, send(Field(&Request::path, "/restapi/v1.0/account/~/extension?perPage=250&page=1")))
        .WillByDefault(Return(Response{200, R"({"records":[{"id":1}],"paging":{"totalPages":2}})"}));
    UserService users(http, tokens);
    EXPECT_EQ(users.list().size(), 2u);
}

TEST_F(ServicesTest, RemoveSendsDelete) {
    EXPECT_CALL(*http, send(AllOf(Field(&Request::method, Method::Delete),
                                  Field(&Request::path, "/restapi/v1.0/account/~/extension/17"))))
        .WillOnce(Return(Response{204, ""}));
    UserService users(http, tokens);
    users.remove("17");
}

TEST_F(ServicesTest, ErrorIsReported) {
    EXPECT_CALL(*http, send(_)).WillRepeatedly(Return(Response{403, "{}"}));
    RoleService roles(http, tokens);
    EXPECT_THROW(roles.list(), std::runtime_error);
}
