// A project with many findings begins: what is known is silent, what is new is not, and what is fixed is dropped.
#include <filesystem>
#include <fstream>

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;
namespace fs = std::filesystem;

namespace {

constexpr const char* kDelete = R"(
void erase(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/presence");
    curl_easy_perform(curl);
}
)";

}  // namespace

TEST_CASE("a baseline silences what it lists, and nothing else") {
    const App app;
    const Ran missing = app.run("check --baseline known.json .");
    INFO(missing.err);
    CHECK(missing.status == 2);
    CHECK(has(missing.err, "--update-baseline"));

    const Ran first = app.run("check --baseline known.json --update-baseline .");
    INFO(first.out << first.err);
    CHECK(first.status == 0);
    CHECK(has(first.out, "1 known to the baseline, 0 fixed"));
    CHECK(has(app.read("known.json"), R"({"file": "client.c", "rule": "missing-grant", "identity": ")"));
    const std::string before = app.read("known.json");

    CHECK(app.run("check --baseline known.json .").status == 0);
    CHECK(app.read("known.json") == before);

    // Moved and written in another way, it is the same finding; seen from another folder too.
    app.folder.write("client.c", "/* moved */\n\n#include <curl/curl.h>\nvoid run(CURL *curl) {\n  curl_easy_setopt(curl, CURLOPT_URL,\n"
                                 "    \"https://platform.ringcentral.com/restapi/v1.0/account/~/call-log\");\n  curl_easy_perform(\n    curl);\n}\n");
    const Ran moved = app.run("check --baseline known.json .");
    INFO(moved.out);
    CHECK(moved.status == 0);
    const Ran elsewhere = run("cd / && " + binary() + " check --baseline " + quoted(app.folder.path() + "/known.json") + " " + quoted(app.folder.path()) + " -- -I" + quoted(app.folder.path()));
    INFO(elsewhere.out << elsewhere.err);
    CHECK(elsewhere.status == 0);

    // A new one is reported, and the old one stays silent.
    app.folder.write("client.c", std::string(kClient) + kDelete);
    const Ran more = app.run("check --baseline known.json .");
    INFO(more.out);
    CHECK(more.status == 1);
    CHECK(has(more.out, "ReadPresence"));
    CHECK_FALSE(has(more.out, "needs 'ReadCallLog'"));
    CHECK(has(app.run("check --format json --baseline known.json .").out, R"("by": "baseline")"));

    // The same once more is one more than the baseline lists.
    app.folder.write("client.c", "#include <curl/curl.h>\nvoid run(CURL *curl)\n{\n    curl_easy_setopt(curl, CURLOPT_URL, \"https://platform.ringcentral.com/restapi/v1.0/account/~/call-log\");\n"
                                 "    curl_easy_perform(curl);\n    curl_easy_perform(curl);\n}\n");
    CHECK(app.run("check --baseline known.json .").status == 1);
}

TEST_CASE("what is fixed is counted, and dropped by an update; what was not looked at stays") {
    const App app;
    app.folder.write("second.c", std::string("#include <curl/curl.h>") + kDelete);
    CHECK(app.run("check --baseline known.json --update-baseline .").status == 0);
    app.folder.write("client.c", "int nothing;\n");
    const Ran fixed = app.run("check --baseline known.json .");
    INFO(fixed.out);
    CHECK(has(fixed.out, "1 known to the baseline, 1 fixed"));
    const Ran part = app.run("check --baseline known.json --update-baseline client.c");
    INFO(part.out);
    CHECK(has(part.out, "0 known to the baseline, 1 fixed"));
    CHECK_FALSE(has(app.read("known.json"), "client.c"));
    CHECK(has(app.read("known.json"), "second.c"));
    fs::remove(app.folder.path() + "/second.c");
    CHECK(app.run("check --baseline known.json --update-baseline .").status == 0);
    CHECK(app.read("known.json") == "{\n  \"schema\": 1,\n  \"findings\": []\n}\n");
}

TEST_CASE("a call that was granted a part of what it lacks is the same finding, one that lacks more is new") {
    App app;
    app.folder.write("client.c", "#include <curl/curl.h>\nvoid run(CURL *curl)\n{\n    curl_easy_setopt(curl, CURLOPT_URL, \"https://platform.ringcentral.com/restapi/v1.0/account/~/recording/1\");\n"
                                 "    curl_easy_perform(curl);\n}\n");
    CHECK(app.run("check --baseline known.json --update-baseline .").status == 0);
    CHECK(has(app.read("known.json"), R"("permissions": ["ReadCallLog", "ReadCallRecording"])"));
    app.folder.write("grantlint.json", R"({"permissions": ["ReadCallLog"]})");
    const Ran part = app.run("check --baseline known.json .");
    INFO(part.out);
    CHECK(part.status == 0);
    CHECK(has(part.out, "1 known to the baseline, 0 fixed"));
    CHECK(app.run("check --baseline known.json --update-baseline .").status == 0);
    CHECK(has(app.read("known.json"), R"("permissions": ["ReadCallRecording"])"));
    app.folder.write("grantlint.json", R"({"permissions": []})");
    CHECK(app.run("check --baseline known.json .").status == 1);
}

TEST_CASE("a baseline of an older version is read, and written anew by an update") {
    const App app;
    app.folder.write("known.json", R"({"schema": 1, "findings": [{"file": "client.c", "rule": "missing-grant", "identity": "725852d5b7e48298", "message": "call needs"}]})");
    const Ran ran = app.run("check --baseline known.json .");
    INFO(ran.out << ran.err);
    CHECK(has(ran.out, "1 known to the baseline, 0 fixed"));
    CHECK(app.run("check --baseline known.json --update-baseline .").status == 0);
    CHECK(has(app.read("known.json"), R"("permissions": ["ReadCallLog"])"));
}

TEST_CASE("an update from a part of the app, or from a damaged source, keeps what was not looked at and adds no guess") {
    const App app;
    app.folder.write("api.h", "#include <curl/curl.h>\nvoid fetch(CURL *, const char *);\n");
    app.folder.write("api.c", "#include <string.h>\n#include \"api.h\"\nvoid fetch(CURL *curl, const char *url)\n{\n    curl_easy_setopt(curl, CURLOPT_URL, url);\n    curl_easy_perform(curl);\n}\n");
    app.folder.write("mid.c", "#include \"api.h\"\nvoid mid(CURL *curl, const char *url) { fetch(curl, url); }\n");
    app.folder.write("page.c", "#include \"api.h\"\nvoid mid(CURL *, const char *);\nvoid page(CURL *curl) { mid(curl, \"https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/presence\"); }\n");
    CHECK(app.run("check --baseline known.json --update-baseline .").status == 0);
    const std::string whole = app.read("known.json");
    CHECK(has(whole, "page.c"));
    CHECK(has(whole, "client.c"));
    // Where the call goes is two functions away, and not among the sources.
    const Ran part = app.run("check --baseline known.json --update-baseline page.c mid.c");
    INFO(part.out << part.err);
    CHECK(has(part.out, "0 known to the baseline, 0 fixed, 2 kept, as not all was looked at"));
    CHECK(app.read("known.json") == whole);
    // Here it is not known what is fetched: no caller is.
    const Ran guess = app.run("check --verbose --baseline known.json --update-baseline api.c");
    INFO(guess.out);
    CHECK(app.read("known.json") == whole);
    app.folder.write("client.c", "#include <curl/curl.h>\nvoid run(CURL *curl) { = curl_easy_perform(curl) }\n");
    const Ran damaged = app.run("check --baseline known.json --update-baseline .");
    INFO(damaged.out);
    CHECK(has(damaged.out, "1 known to the baseline, 0 fixed, 1 kept"));
    CHECK(app.read("known.json") == whole);
}

TEST_CASE("a file that was renamed keeps its findings, one that was copied does not") {
    const App app;
    CHECK(app.run("check --baseline known.json --update-baseline .").status == 0);
    fs::create_directory(app.folder.path() + "/src");
    fs::rename(app.folder.path() + "/client.c", app.folder.path() + "/src/api.c");
    const Ran moved = app.run("check --baseline known.json .");
    INFO(moved.out << moved.err);
    CHECK(moved.status == 0);
    CHECK(has(moved.out, "1 known to the baseline, 0 fixed"));
    // A second one is new, and so is one in a copy.
    app.folder.write("src/second.c", kClient);
    CHECK(app.run("check --baseline known.json .").status == 1);
    fs::remove(app.folder.path() + "/src/second.c");
    CHECK(app.run("check --baseline known.json --update-baseline .").status == 0);
    CHECK(has(app.read("known.json"), "\"src/api.c\""));
    app.folder.write("copy.c", kClient);
    const Ran copied = app.run("check --baseline known.json .");
    INFO(copied.out);
    CHECK(copied.status == 1);
    CHECK(has(copied.out, "copy.c:5:5"));
}

TEST_CASE("a baseline that cannot be read or written is exit status 2, with its place") {
    const App app;
    for (const std::string text : {"", "[]", "{\"schema\": 2}", "{\"schema\": 1, \"findings\": [{\"file\": \"a\"}]}", "{\"schema\": 1, \"findings\": {}}", "{\"schema\": 1, \"finding\": []}"}) {
        app.folder.write("known.json", text);
        const Ran ran = app.run("check --baseline known.json .");
        INFO(text << "\n" << ran.err);
        CHECK(ran.status == 2);
        CHECK(has(ran.err, "known.json:1:"));
    }
    CHECK(app.run("check --update-baseline .").status == 2);
    CHECK(app.run("check --baseline nowhere/known.json --update-baseline .").status == 2);
}

TEST_CASE("suppressed findings are counted, and listed for scripts") {
    const App app;
    app.folder.write("client.c", "#include <curl/curl.h>\nvoid run(CURL *curl)\n{\n    curl_easy_setopt(curl, CURLOPT_URL, \"https://platform.ringcentral.com/restapi/v1.0/account/~/call-log\");\n"
                                 "    curl_easy_perform(curl); /* NOLINT(grantlint-missing-grant) */\n}\n");
    const Ran ran = app.run("check .");
    INFO(ran.out);
    CHECK(ran.status == 0);
    CHECK(has(ran.out, "1 suppressed"));
    CHECK(has(app.run("check --format json .").out, R"("by": "comment")"));
    app.folder.write("client.c", std::string(kClient) + "// NOLINTEND(grantlint-missing-grant)\n");
    const Ran unmatched = app.run("check --grant ReadCallLog .");
    INFO(unmatched.out);
    CHECK(unmatched.status == 1);
    CHECK(has(unmatched.out, "client.c:7:4: error: no NOLINTBEGIN"));
}

TEST_CASE("comments of other people's headers are theirs") {
    const App app;
    const TemporaryFolder elsewhere;
    elsewhere.write("theirs.h", "// NOLINTBEGIN\nstatic inline int theirs(void) { return 1; }\n");
    app.folder.write("client.c", "#include <theirs.h>\nint own(void) { return theirs(); }\n");
    const Ran ran = app.run("check client.c", " -- -I" + quoted(elsewhere.path()));
    INFO(ran.out << ran.err);
    CHECK(ran.status == 0);
    CHECK(has(ran.out, "0 errors"));
    app.folder.write("ours.h", "// NOLINTBEGIN\nstatic inline int ours(void) { return 1; }\n");
    app.folder.write("client.c", "#include \"ours.h\"\nint own(void) { return ours(); }\n");
    CHECK(has(app.run("check client.c").out, "ours.h:1:4: error: no NOLINTEND"));
}
