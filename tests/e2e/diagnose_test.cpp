// diagnose: from the API's error to what is missing, where it should be declared, and which calls need it.
#include <filesystem>

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;
namespace fs = std::filesystem;

namespace {

std::string body(const std::string& permission) {
    const std::string message = "In order to call this API endpoint, application needs to have [" + permission + "] permission";
    return "{\n  \"errorCode\": \"InsufficientPermissions\",\n  \"message\": \"" + message + "\",\n  \"errors\": [\n    {\n      \"errorCode\": \"CMN-401\",\n      \"message\": \"" + message +
           "\",\n      \"permissionName\": \"" + permission + "\"\n    }\n  ],\n  \"permissionName\": \"" + permission + "\"\n}\n";
}

}  // namespace

TEST_CASE("an error body names the grant, the manifest and the calls") {
    const App app;
    app.folder.write("error.json", body("ReadCallLog"));
    const Ran ran = app.run("diagnose error.json");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, ": error: the app lacks 'ReadCallLog' (CMN-401)\n"));
    CHECK(has(ran.out, "needed at client.c:5:5: GET /restapi/v1.0/account/{accountId}/call-log"));
    CHECK(has(ran.out, "grantlint.json does not declare it"));
    CHECK(has(ran.out, "help: add \"ReadCallLog\" to grantlint.json and to the app's registration, then get a new token"));

    app.folder.write("recording.json", body("ReadCallRecording"));
    const Ran other = app.run("diagnose recording.json");
    INFO(other.out << other.err);
    CHECK(other.status == 1);
    CHECK(has(other.out, "the app lacks 'ReadCallRecording' (CMN-401)"));
    CHECK(has(other.out, "no call that needs it was found in 1 file"));
}

TEST_CASE("a grant that is declared: the token is old or another app's") {
    const App app("{\n  \"permissions\": [\"Read Call Log\"]\n}\n");
    app.folder.write("error.json", body("ReadCallLog"));
    const Ran ran = app.run("diagnose error.json");
    INFO(ran.out);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "grantlint.json:2:19 declares it"));
    CHECK(has(ran.out, "the token is older than the grant, or belongs to another app"));
    app.folder.write("grantlint.json", R"({"permissions": ["ReadCallRecording"]})");
    CHECK(has(app.run("diagnose error.json").out, "by 'ReadCallRecording', which includes it"));
    app.folder.write("grantlint.json", R"({"permissions": [], "optional": ["ReadCallLog"]})");
    CHECK(has(app.run("diagnose error.json").out, "declares it as optional"));
    CHECK(has(app.run("diagnose --grant ReadCallLog error.json").out, "--grant declares it"));
}

TEST_CASE("code that apps share, and calls that none makes: the manifests of all apps are named") {
    const App app("");
    app.folder.write("apps/one/grantlint.json", R"({"permissions": ["SMS"]})");
    app.folder.write("apps/one/main.c", "void run(void *);\nint main(void) { run(0); return 0; }\n");
    for (const std::string permission : {"ReadCallLog", "ReadPresence"}) {
        app.folder.write("error.json", body(permission));
        const Ran ran = app.run("diagnose error.json");
        INFO(ran.out << ran.err);
        CHECK(ran.status == 1);
        CHECK(has(ran.out, "apps/one/grantlint.json does not declare it"));
        CHECK_FALSE(has(ran.out, "no manifest was found"));
    }
}

TEST_CASE("a user's permission is no grant of the app") {
    const App app;
    app.folder.write("error.log", "12:00 403 {\"errorCode\": \"CMN-408\", \"message\": \"In order to call this API endpoint, user needs to have [ReadCompanyCallLog] permission for requested resource.\"}\n"
                                  "12:01 403 {\"errorCode\": \"CMN-419\", \"permissionName\": \"EditExtensions\"}\n");
    const Ran ran = app.run("diagnose error.log");
    INFO(ran.out);
    CHECK(ran.status == 0);
    CHECK(has(ran.out, "error.log:1:11: note: the signed-in user lacks 'ReadCompanyCallLog': this is no grant of the app (CMN-408)"));
    CHECK(has(ran.out, "the signed-in user lacks 'EditExtensions'"));
    CHECK_FALSE(has(ran.out, "error:"));
}

TEST_CASE("a log with many, on the standard input") {
    const App app;
    app.folder.write("error.log", body("ReadCallLog") + "noise\n" + body("ReadCallLog") + "Required application permission [ReadPresence] is missing.\n");
    const Ran ran = run("cd " + quoted(app.folder.path()) + " && cat error.log | " + binary() + " diagnose - -- -I.");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "the app lacks 'ReadCallLog' (CMN-401), 2 times"));
    CHECK(has(ran.out, "the app lacks 'ReadPresence'\n"));
}

TEST_CASE("what diagnose cannot answer, it says") {
    const App app("");
    app.folder.write("other.log", "all is well\n");
    app.folder.write("utf16.log", std::string("\xFF\xFE{\0", 4));
    for (const std::string file : {"other.log", "utf16.log", "nowhere.log", "."}) {
        const Ran ran = app.run("diagnose " + file);
        INFO(file << "\n" << ran.err);
        CHECK(ran.status == 2);
        CHECK(has(ran.err, "error: "));
        CHECK(ran.out.empty());
    }
    fs::create_directory(app.folder.path() + "/empty");
    app.folder.write("empty/error.json", body("ReadCallLogs"));
    const Ran ran = run("cd " + quoted(app.folder.path() + "/empty") + " && " + binary() + " diagnose error.json");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "no rule pack knows this permission: did you mean 'ReadCallLog'?"));
    CHECK(has(ran.out, "which calls need it was not looked for: nothing was analysed"));
    CHECK_FALSE(has(ran.out, "add \"ReadCallLogs\" to"));  // which no manifest may name
    CHECK(has(ran.out, "help: see whether the app's registration offers \"ReadCallLogs\""));
    app.folder.write("error.json", body("Nonexisting"));
    const Ran strange = app.run("diagnose error.json");
    INFO(strange.out);
    CHECK(has(strange.out, "  no rule pack knows this permission\n"));
    CHECK_FALSE(has(strange.out, "does not declare it"));
}

TEST_CASE("ways of signing in that the app's registration does not allow") {
    const App app;
    app.folder.write("error.log", "{\"errorCode\": \"OAU-125\", \"message\": \"Grant type is not allowed for application.\"}\n{\"errorCode\": \"OAU-151\", \"message\": \"Authorization method not supported\"}\n");
    const Ran ran = app.run("diagnose error.log");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 0);
    CHECK(has(ran.out, "the app is not registered for this way of signing in: this is no grant of the app (OAU-125)"));
    CHECK(has(ran.out, "the API takes no token of this kind: this is no grant of the app (OAU-151)"));
}
