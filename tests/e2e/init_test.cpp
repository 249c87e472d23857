// init writes the manifest that the code needs, and the way from there and back.
#include <filesystem>

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;
namespace fs = std::filesystem;

namespace {

// Needs ReadCallLog and ReadPresence, and ReadMessages where it has asked for it.
constexpr const char* kMore = R"(#include <curl/curl.h>
int has_scope(const char *name);
void more(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/presence");
    curl_easy_perform(curl);
    if (has_scope("ReadMessages")) {
        curl_easy_setopt(curl, CURLOPT_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/message-store");
        curl_easy_perform(curl);
    }
}
)";

std::string without(std::string text, const std::string& part) {
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.erase(at, part.size());
}

}  // namespace

TEST_CASE("init, check, a grant removed, check, --fix: the bytes that init wrote") {
    const App app("");
    app.folder.write("more.c", kMore);
    const Ran init = app.run("init");
    INFO(init.out << init.err);
    REQUIRE(init.status == 0);
    const std::string written = app.read("grantlint.json");
    const std::string name(fs::path(app.folder.path()).filename());
    CHECK(written == "{\n  \"app\": \"" + name + "\",\n  \"permissions\": [\n    \"ReadCallLog\",\n    \"ReadPresence\"\n  ],\n  \"optional\": [\"ReadMessages\"]\n}\n");
    CHECK(app.run("check --fail-on note .").status == 0);
    for (const std::string grant : {"\n    \"ReadCallLog\",", ",\n    \"ReadPresence\""}) {
        app.folder.write("grantlint.json", without(written, grant));
        CHECK(app.run("check .").status == 1);
        CHECK(app.run("check --fix .").status == 0);
        CHECK(app.read("grantlint.json") == written);
    }
    app.folder.write("grantlint.json", without(without(written, "\n    \"ReadCallLog\","), "\n    \"ReadPresence\""));
    CHECK(app.run("check --fix .").status == 0);
    CHECK(app.read("grantlint.json") == written);
}

TEST_CASE("the same way round with a single grant") {
    const App app("");
    REQUIRE(app.run("init").status == 0);
    const std::string written = app.read("grantlint.json");
    app.folder.write("grantlint.json", without(written, "\"ReadCallLog\""));
    CHECK(app.run("check .").status == 1);
    CHECK(app.run("check --fix .").status == 0);
    CHECK(app.read("grantlint.json") == written);
}

TEST_CASE("init never writes over a file without --force") {
    const App app("mine\n");
    const Ran ran = app.run("init");
    INFO(ran.err);
    CHECK(ran.status == 2);
    CHECK(has(ran.err, "grantlint.json: error: the manifest exists already"));
    CHECK(app.read("grantlint.json") == "mine\n");
    CHECK(app.run("init --force").status == 0);
    CHECK(has(app.read("grantlint.json"), "ReadCallLog"));
    fs::create_symlink("nowhere", app.folder.path() + "/link.json");
    CHECK(app.run("init -o link.json").status == 2);
}

TEST_CASE("init writes where it was told to, and leaves another app's calls to that app") {
    const App app("");
    app.folder.write("other/grantlint.json", R"({"permissions": []})");
    app.folder.write("other/more.c", kMore);
    app.folder.write("src/client.c", kClient);
    CHECK(app.run("init .").status == 0);
    CHECK_FALSE(has(app.read("grantlint.json"), "ReadPresence"));
    CHECK(app.run("init src").status == 0);
    CHECK(has(app.read("src/grantlint.json"), "\"app\": \"src\""));
    CHECK(app.run("init -o made.json .").status == 0);
    CHECK(app.read("made.json") == app.read("grantlint.json"));
    CHECK(app.run("init nowhere").status == 2);
    CHECK(app.run("init -o nowhere/made.json .").status == 2);
}

TEST_CASE("init says what it could not look at") {
    const App app("");
    app.folder.write("compile_commands.json", R"([{"directory": ")" + app.folder.path() + R"(", "file": "gone.c", "arguments": ["cc", "-c", "gone.c"]}])");
    const Ran ran = app.run("init", "");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 2);
    CHECK(has(ran.err, "gone.c"));
}

TEST_CASE("init says what it read with gaps") {
    const App app("");
    app.folder.write("more.c", "void sync_calls(void);\nvoid more(void) { sync_calls(); }\n");
    const Ran ran = app.run("init");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 0);
    CHECK(has(ran.err, "more.c: note: read with a gap, so the manifest may lack what it needs: the body of 'sync_calls', called on line 2, is in no source that was analysed"));
    app.folder.write("more.c", "#include <nowhere.h>\nvoid more(void) { = }\n");
    const Ran damaged = app.run("init --force");
    CHECK(has(damaged.err, "'nowhere.h' file not found"));
    CHECK(has(damaged.err, "more.c:2: expected expression"));
}
