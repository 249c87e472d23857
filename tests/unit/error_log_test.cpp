#include "check/error_log.h"

#include <string>

#include "catch.h"
#include "engine/diagnosis.h"
#include "rules/error_shapes.h"

using namespace grantlint;
using rules::Whose;

namespace {

// "application ReadCallLog CMN-401" for each error.
std::string errors(std::string_view text) {
    static const rules::ErrorShapes shapes = rules::load_error_shapes().value();
    constexpr const char* kWords[] = {"application", "user", "feature", "sign-in", "registration", "unclear"};
    std::string shown;
    for (const check::LoggedError& error : check::find_errors(shapes, text)) {
        shown += (shown.empty() ? "" : "; ") + std::string(error.shape == nullptr ? "?" : kWords[static_cast<int>(error.shape->whose)]);
        for (const std::string& part : {error.permission, error.code, error.filter}) shown += part.empty() ? "" : " " + part;
    }
    return shown;
}

const std::string kBody = R"({
  "errorCode": "InsufficientPermissions",
  "message": "In order to call this API endpoint, application needs to have [ReadCallLog] permission",
  "errors": [
    {
      "errorCode": "CMN-401",
      "message": "In order to call this API endpoint, application needs to have [ReadCallLog] permission",
      "permissionName": "ReadCallLog"
    }
  ],
  "permissionName": "ReadCallLog"
})";

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) out += c == '"' || c == '\\' ? std::string("\\") + c : c == '\n' ? "\\n" : std::string(1, c);
    return out;
}

}  // namespace

TEST_CASE("an error body is one error, however often it says so", "[error_log]") {
    CHECK(errors(kBody) == "application ReadCallLog CMN-401");
    CHECK(errors(kBody + kBody) == "application ReadCallLog CMN-401; application ReadCallLog CMN-401");
    CHECK(errors("[" + kBody + "," + kBody + "]") == "application ReadCallLog CMN-401; application ReadCallLog CMN-401");
    CHECK(errors(R"({"items": [{"status": 403, "body": )" + kBody + R"(}, {"status": 403, "body": )" + kBody + "}]}") == "application ReadCallLog CMN-401; application ReadCallLog CMN-401");
    CHECK(errors(R"({"errorCode": "CMN-408", "message": "In order to call this API endpoint, user needs to have [Meetings] permission for requested resource.",
                     "errors": [{"errorCode": "CMN-408", "message": "...", "permissionName": "Meetings"}], "permissionName": "Meetings"})") == "user Meetings CMN-408");
    CHECK(errors(R"({"errorCode": "CMN-401", "permissionName": "SMS"})") == "application SMS CMN-401");
    CHECK(errors(R"({"errorCode": "InsufficientPermissions", "permissionName": "SMS"})") == "unclear SMS InsufficientPermissions");
    CHECK(errors(R"({"errorCode": "InsufficientPermissions", "message": "[ReadCompanyCallLog] permission required"})") == "user ReadCompanyCallLog");
    CHECK(errors(R"({"errorCode": "CMN-402"})") == "user CMN-402");
    CHECK(errors(R"({"errorCode": "CMN-419", "message": "In order to call this API endpoint for another extension, user needs to have [EditExtensions] permission granted with extended scope"})") ==
          "user EditExtensions CMN-419");
    CHECK(errors(R"({"errorCode": "CMN-100", "message": "fine"})").empty());
    CHECK(errors(R"({"errorCode": 401, "permissionName": ["SMS"]})").empty());
}

TEST_CASE("errors in logs", "[error_log]") {
    CHECK(errors("12:00 GET /call-log 403 " + kBody + "\n12:01 it said: application needs to have [SMS] permission\n") == "application ReadCallLog CMN-401; application SMS");
    CHECK(errors(R"({"level": "error", "msg": "HTTP 403: )" + escaped(kBody) + "\"}\n{\"level\": \"info\"}\n") == "application ReadCallLog CMN-401");
    CHECK(errors("raw: \"" + escaped(kBody) + "\"\n").find("application ReadCallLog") == 0);
    CHECK(errors("RuntimeError: HTTP status 403\n\nbody: { errorCode: 'CMN-401', message: 'application needs to have [ReadCallLog] permission' }") == "application ReadCallLog");
    CHECK(errors("{ broken " + kBody) == "application ReadCallLog CMN-401");
    CHECK(errors("he said \"{\n" + kBody) == "application ReadCallLog CMN-401");
    CHECK(errors("Required application permission [TelephonySessions] is missing.") == "application TelephonySessions");
    CHECK(errors("application needs to have [] permission, application needs to have [Read").empty());
}

TEST_CASE("event filters that a subscription was refused", "[error_log]") {
    CHECK(errors(R"({"id": "1", "disabledFilters": [{"filter": "/a/presence", "reason": "x", "message": "Required application permission [ReadPresence] is missing"}]})") ==
          "application ReadPresence /a/presence");
    CHECK(errors(R"({"disabledFilters": [{"filter": "/a", "message": "no"}, {"filter": "/b"}]})") == "? /a; ? /b");
    const std::vector<rules::Pack> packs = rules::load_packs({}).value();
    const auto shapes = rules::load_error_shapes().value();
    const auto complaints = engine::find_complaints(shapes, "\n{\"disabledFilters\": [{\"filter\": \"/restapi/v1.0/account/~/extension/~/presence\"}]}", "e.json", packs);
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0].permission == "ReadPresence");
    CHECK(complaints[0].whose == Whose::unclear);
    CHECK(complaints[0].first.line == 2);
}

TEST_CASE("the same complaint counts, with the first place", "[error_log]") {
    const std::vector<rules::Pack> packs = rules::load_packs({}).value();
    const auto shapes = rules::load_error_shapes().value();
    const std::string log = "\n\n" + kBody + "\nRequired application permission [TelephonySessions] is missing\n" + kBody + "\nuser needs to have [ReadCallLog] permission";
    const auto complaints = engine::find_complaints(shapes, log, "log", packs);
    REQUIRE(complaints.size() == 3);
    CHECK(complaints[0].permission == "ReadCallLog");
    CHECK(complaints[0].count == 2);
    CHECK(complaints[0].first.line == 3);
    CHECK(complaints[1].permission == "CallControl");  // the name of today
    CHECK(complaints[2].whose == Whose::user);
}

TEST_CASE("no input makes the search slow or deep", "[error_log]") {
    CHECK(errors(std::string(300000, '{')).empty());
    CHECK(errors(std::string(300000, '{') + std::string(300000, '}')).empty());
    CHECK(errors(std::string(300000, '[')).empty());
    CHECK(errors(std::string(300000, '"')).empty());
    std::string nested = kBody;
    for (int i = 0; i < 12; ++i) nested = nested.size() > 4000000 ? nested : "{\"m\": \"" + escaped(nested) + "\"}";
    CHECK(errors(nested).find("user") == std::string::npos);
    std::string many = "{\"errorCode\": \"CMN-401\", \"errors\": [";
    for (int i = 0; i < 20000; ++i) many += (i > 0 ? "," : "") + std::string("{\"errorCode\": \"CMN-401\", \"permissionName\": \"SMS\"}");
    CHECK(errors(many + "]}").find("application SMS CMN-401") != std::string::npos);
}
