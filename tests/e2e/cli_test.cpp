// The command line as users and scripts meet it: exit status, where a message goes, and what it says.
#include <filesystem>

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;
namespace fs = std::filesystem;

TEST_CASE("a finding is exit status 1, on stdout") {
    const App app;
    const Ran ran = app.run("check client.c");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "client.c:5:5"));
    CHECK(has(ran.out, "ReadCallLog"));
}

TEST_CASE("everything granted is exit status 0") {
    const App app(R"({"permissions": ["ReadCallLog"]})");
    const Ran ran = app.run("check client.c");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 0);
}

TEST_CASE("grants of the command line need no manifest") {
    const App app("");
    CHECK(app.run("check --grant ReadCallLog client.c").status == 0);
    CHECK(app.run("check --grant SMS client.c").status == 1);
}

TEST_CASE("a manifest that is no JSON is exit status 2, with its place") {
    const App app("{\n  \"permissions\": [\"ReadCallLog\",,]\n}\n");
    const Ran ran = app.run("check client.c");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    CHECK(has(ran.err, "grantlint.json:2:"));
}

TEST_CASE("a manifest of the wrong shape says what would be right") {
    const App app("{\n  \"permissions\": \"ReadCallLog\"\n}\n");
    const Ran ran = app.run("check client.c");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 2);
    CHECK(has(ran.err, "grantlint.json:2:18"));
    CHECK(has(ran.err, "help: write \"permissions\": ["));
}

TEST_CASE("a manifest that cannot be read is exit status 2") {
    const App app("");
    const Ran missing = app.run("check --manifest nowhere.json client.c");
    INFO(missing.err);
    CHECK(missing.status == 2);
    CHECK(has(missing.err, "nowhere.json"));
}

TEST_CASE("a path that does not exist is exit status 2") {
    const App app;
    const Ran ran = app.run("check src/nowhere.c");
    INFO(ran.err);
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    CHECK(has(ran.err, "src/nowhere.c"));
}

TEST_CASE("a folder without sources is never clean") {
    const App app;
    fs::create_directory(app.folder.path() + "/empty");
    const Ran ran = app.run("check empty");
    INFO(ran.err);
    CHECK(ran.status == 2);
    CHECK(has(ran.err, "empty"));
}

TEST_CASE("an unknown option is exit status 2, and a near one is named") {
    const App app;
    const Ran ran = app.run("check --mainfest x client.c");
    INFO(ran.err);
    CHECK(ran.status == 2);
    CHECK(has(ran.err, "--mainfest"));
    CHECK(app.run("chekc client.c").status == 2);
    CHECK(app.run("check --format teletype client.c").status == 2);
    CHECK(app.run("check --jobs many client.c").status == 2);
    CHECK(run(binary()).status == 2);
}

TEST_CASE("help and version are exit status 0, on stdout") {
    for (const std::string argument : {"--help", "--version", "check --help"}) {
        const Ran ran = run(binary() + " " + argument);
        INFO(argument << "\n" << ran.err);
        CHECK(ran.status == 0);
        CHECK_FALSE(ran.out.empty());
    }
}

TEST_CASE("a broken compilation database is exit status 2, with its place") {
    const App app;
    app.folder.write("compile_commands.json", "[\n  {\"directory\": \"/x\", \"file\": ]\n");
    const Ran ran = app.run("check client.c", "");
    INFO(ran.err);
    CHECK(ran.status == 2);
    CHECK(has(ran.err, "compile_commands.json:2:"));
    const Ran missing = app.run("check -p nowhere client.c", "");
    INFO(missing.err);
    CHECK(missing.status == 2);
    CHECK(has(missing.err, "nowhere"));
}

TEST_CASE("a source of the database that does not exist is named") {
    const App app;
    app.folder.write("compile_commands.json", R"([{"directory": ")" + app.folder.path() + R"(", "file": "gone.c", "arguments": ["cc", "-c", "gone.c"]}])");
    const Ran ran = app.run("check", "");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 2);
    CHECK(has(ran.out + ran.err, "gone.c"));
}

TEST_CASE("findings and a file that could not be read, both: exit status 1, and the file is named") {
    const App app;
    app.folder.write("compile_commands.json", R"([{"directory": ")" + app.folder.path() + R"(", "file": "gone.c", "arguments": ["cc", "-c", "gone.c"]},
      {"directory": ")" + app.folder.path() + R"(", "file": "client.c", "arguments": ["cc", "-I.", "-c", "client.c"]}])");
    const Ran ran = app.run("check", "");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out + ran.err, "gone.c"));
}

TEST_CASE("the flags of the database are used") {
    const App app;
    app.folder.write("client.c", "#ifdef ON\n" + std::string(kClient) + "#endif\n");
    const std::string entry = R"([{"directory": ")" + app.folder.path() + R"(", "file": "client.c", "command": "cc -DON -I. -o x.o -c client.c"}])";
    app.folder.write("build/compile_commands.json", entry);
    const Ran ran = app.run("check -p build", "");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "client.c:6:5"));
}

TEST_CASE("a missing header does not end the analysis") {
    const App app;
    app.folder.write("client.c", "#include \"not_generated_yet.h\"\n" + std::string(kClient));
    const Ran ran = app.run("check client.c");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "client.c:6:5"));
}

TEST_CASE("a file with errors still shows its calls") {
    const App app;
    app.folder.write("client.c", std::string(kClient) + "\nint broken( { return 1; }\nvoid more(void) { undeclared(1); }\n");
    const Ran ran = app.run("check client.c");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "client.c:5:5"));
}

TEST_CASE("one job or many: the same bytes") {
    const std::string samples = quoted(source_folder() + "/samples");
    for (const std::string format : {"text", "json"}) {
        const std::string command = binary() + " check --verbose --format " + format + " " + samples;
        const Ran one = run(command + " -j1"), two = run(command + " -j2");
        CHECK(one.status == 1);
        CHECK(one.out == two.out);
        CHECK_FALSE(one.out.empty());
    }
}

TEST_CASE("the binary works when it is moved") {
    const App app;
    fs::create_directory(app.folder.path() + "/elsewhere");
    fs::copy_file(GRANTLINT_BINARY, app.folder.path() + "/elsewhere/gl");
    app.folder.write("client.c", "#include <stddef.h>\n#include <stdint.h>\n" + std::string(kClient));
    const Ran ran = run("cd " + quoted(app.folder.path()) + " && ./elsewhere/gl check client.c -- -I.");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "client.c:7:5"));
}

TEST_CASE("the report goes to a file, whole") {
    const App app;
    const Ran ran = app.run("check --format json -o report.json client.c");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(ran.out.empty());
    const std::string report = read_file(app.folder.path() + "/report.json");
    CHECK(has(report, "\"schema\": 1"));
    CHECK(report.ends_with("\n"));
    CHECK(app.run("check -o nowhere/report.json client.c").status == 2);
}

TEST_CASE("a report on the standard output, by name; and never two in one place") {
    const App app;
    CHECK(app.run("check client.c -o -").out == app.run("check client.c").out);
    CHECK(has(app.run("check client.c -o x.txt --report json=-").out, "\"schema\": 1"));
    for (const std::string both : {"-o x.json --report json=./x.json", "--report json=x --report sarif=x", "--report json=-"}) {
        const Ran ran = app.run("check client.c " + both);
        CHECK(ran.status == 2);
        CHECK(has(ran.err, "error: two reports are to go to '"));
    }
    CHECK(app.run("init client.c -o -").status == 2);
}

TEST_CASE("an option's value that is empty is a mistake") {
    const App app;
    for (const char* option : {"--diff", "--baseline", "--manifest", "-p", "-o", "--config"}) {
        const Ran ran = app.run("check client.c " + std::string(option) + " ''");
        INFO(option << ran.err);
        CHECK(ran.status == 2);
        CHECK(has(ran.err, "the value is empty"));
    }
}

TEST_CASE("usage errors keep the names of what is missing") {
    CHECK(has(App().run("link", "").err, "error: DIR is required"));
    CHECK(has(App().run("check --nonsense", "").err, "error: the following argument"));
}

TEST_CASE("the option --fail-on decides what fails") {
    const App app;
    CHECK(app.run("check --fail-on never client.c").status == 0);
    CHECK(app.run("check --fail-on note client.c").status == 1);
}

TEST_CASE("routes lists every call and never fails on findings") {
    const App app;
    app.folder.write("client.c", std::string(kClient) + R"(
void other(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/status");
    curl_easy_perform(curl);
}
)");
    const Ran text = app.run("routes client.c");
    INFO(text.out << text.err);
    CHECK(text.status == 0);
    CHECK(has(text.out, "https://example.com/status"));
    const Ran json = app.run("routes --format json client.c");
    CHECK(json.status == 0);
    CHECK(has(json.out, "\"route\": null"));
    CHECK(has(json.out, "/restapi/v1.0/account/{accountId}/call-log"));
    const Ran check = app.run("check --format json client.c");
    CHECK_FALSE(has(check.out, "example.com"));
}

TEST_CASE("routes leaves out what the same call says better") {
    const App app;
    app.folder.write("client.c", R"(#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
static void get(const char *url)
{
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_perform(curl);
}
void run(int more)
{
    const char *url = getenv("STATUS_URL");
    get(url ? url : "https://example.com/status");
    get(more ? "https://example.com/more" : "");
}
void item(const char *server, const char *id)
{
    char url[200];
    strcpy(url, server ? server : "https://example.com");
    strcat(url, "/items/");
    if (id) strcat(url, id);
    get(url);
}
)");
    const Ran text = app.run("routes client.c");
    INFO(text.out << text.err);
    CHECK(has(text.out, "https://example.com/status"));
    CHECK(has(text.out, "https://example.com/more"));
    CHECK(has(text.out, "https://example.com/items/{}"));
    CHECK(has(text.out, "3 HTTP calls"));
}

TEST_CASE("explain knows rules, permissions and calls") {
    for (const std::string what : {"missing-grant", "ReadCallLog", "'GET /account/~/call-log'"}) {
        const Ran ran = run(binary() + " explain " + what);
        INFO(what << "\n" << ran.out << ran.err);
        CHECK(ran.status == 0);
        CHECK(has(ran.out, "ReadCallLog"));
    }
    const Ran unknown = run(binary() + " explain ReadCalLog");
    INFO(unknown.err);
    CHECK(unknown.status == 2);
    CHECK(has(unknown.err, "ReadCallLog"));
}

TEST_CASE("rules list tells what each pack knows") {
    const TemporaryFolder folder;
    const Ran ran = run("cd " + quoted(folder.path()) + " && " + binary() + " rules list");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 0);
    CHECK(has(ran.out, "ringcentral  RingCentral REST API"));
    CHECK(has(ran.out, "725, 205 of them legacy"));
}

TEST_CASE("rules check finds each broken pack of a folder, with its position") {
    const TemporaryFolder folder;
    const std::string head = R"({"schema": 1, "name": "x", "title": "X", "hosts": [], )";
    folder.write("cycle.json", head + R"("permissions": [{"name": "A", "includes": ["B"]}, {"name": "B", "includes": ["A"]}], "routes": []})");
    folder.write("brace.json", head + R"("permissions": [{"name": "A"}], "routes": [{"method": "GET", "path": "/a/{b]", "requires": ["A"], "source": "s"}]})");
    folder.write("spelling.json", head + R"("prefixes": [{"path": "/v1", "or": [""]}], "permissions": [], "routes": [
        {"method": "GET", "path": "/v1/a", "requires": [], "source": "s"},
        {"method": "GET", "path": "/a", "requires": [], "source": "s"}]})");
    folder.write("good.json", head + R"("permissions": [], "routes": []})");
    const Ran ran = run("cd " + quoted(folder.path()) + " && " + binary() + " rules check .");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.err, "cycle.json:1:"));
    CHECK(has(ran.err, "'A' includes itself, by way of 'B'"));
    CHECK(has(ran.err, "'{b]' is no well-formed parameter"));
    CHECK(has(ran.err, "spelling.json:3:9"));
    CHECK(has(ran.out, "good.json: 0 routes"));
}

TEST_CASE("rules check on the packs that ship, and on a file that is not there") {
    const TemporaryFolder folder;
    CHECK(run("cd " + quoted(folder.path()) + " && " + binary() + " rules check").status == 0);
    CHECK(run("cd " + quoted(folder.path()) + " && " + binary() + " rules check nowhere.json").status == 2);
}

TEST_CASE("rules check says of each broken pack in a folder one thing, with its place") {
    const fs::path source = fs::path(GRANTLINT_SOURCE_DIR) / "tests/schema/bad";
    const TemporaryFolder folder;
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(source)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with("pack_")) continue;
        fs::copy_file(entry.path(), folder.path() + "/" + name);
        ++count;
    }
    const Ran ran = grantlint::tests::run("cd " + quoted(folder.path()) + " && " + binary() + " rules check .");
    INFO(ran.out << ran.err);
    CHECK(count > 10);
    CHECK(ran.status != 0);
    std::size_t said = 0;
    const std::string all = ran.out + ran.err;
    for (std::size_t at = all.find(": error: "); at != std::string::npos; at = all.find(": error: ", at + 1)) ++said;
    CHECK(said == count);
    for (const auto& entry : fs::directory_iterator(folder.path())) CHECK(has(all, entry.path().filename().string() + ":1:"));
}
