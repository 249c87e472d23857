// Manifests as people have them: every form through the binary, and a folder of those that nobody could read.
#include <algorithm>
#include <filesystem>
#include <vector>

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;
namespace fs = std::filesystem;

TEST_CASE("a token response, a README and a YAML file are manifests") {
    const App app("");
    app.folder.write("token.json", R"({"access_token": "top-secret", "scope": "ReadCallLog SMSS"})");
    app.folder.write("README.md", "[Create](https://developer.example.com/new-app?name=X&permissions=Read+Call+Log&public=false)\n");
    app.folder.write("grants.yaml", "permissions:\n  - ReadCallLog\n");
    for (const std::string file : {"token.json", "README.md", "grants.yaml"}) {
        const Ran ran = app.run("check --manifest " + file + " client.c");
        INFO(file << "\n" << ran.out << ran.err);
        CHECK(ran.status == 0);
    }
    app.folder.write("README.md", "https://developer.example.com/new-app?permissions=SMS\n");
    const Ran missing = app.run("check --manifest README.md client.c");
    INFO(missing.out);
    CHECK(missing.status == 1);
    CHECK(has(missing.out, "which README.md does not grant"));
}

TEST_CASE("no line of a token response is ever shown") {
    const App app("");
    app.folder.write("token.json", R"({"access_token": "top-secret", "scope": "ReadCallLogs"})");
    for (const std::string format : {"text", "json"}) {
        const Ran ran = app.run("check --verbose --format " + format + " --manifest token.json client.c");
        CHECK(has(ran.out, "ReadCallLogs"));  // unknown-permission
        CHECK_FALSE(has(ran.out + ran.err, "top-secret"));
    }
    app.folder.write("token.json", R"({"access_token": "top-secret", "scope": )");
    CHECK_FALSE(has(app.run("check --manifest token.json client.c").err, "top-secret"));
}

TEST_CASE("each of many malformed manifests: a message with its place, and exit status 2") {
    const App app("");
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(source_folder() + "/tests/manifests/malformed")) files.push_back(entry.path());
    std::ranges::sort(files);
    CHECK(files.size() >= 40);
    for (const fs::path& file : files) {
        const Ran ran = app.run("check --manifest " + quoted(file.string()) + " client.c");
        INFO(file.filename() << "\n" << ran.out << ran.err);
        CHECK(ran.status == 2);
        CHECK(ran.out.empty());
        const std::size_t place = ran.err.find(file.filename().string() + ":");
        REQUIRE(place != std::string::npos);
        const std::string behind = ran.err.substr(place + file.filename().string().size() + 1);
        CHECK(std::isdigit(static_cast<unsigned char>(behind[0])) != 0);
        CHECK(has(behind.substr(0, 16), ": error: "));
    }
}

TEST_CASE("a name of --grant that no rule pack knows is pointed out") {
    const App app("");
    const Ran ran = app.run("check --grant RedCallLog,SMS client.c");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.err, "note: --grant names 'RedCallLog', which no rule pack knows\nhelp: did you mean 'ReadCallLog'?\n"));
    CHECK_FALSE(has(ran.err, "'SMS'"));
    CHECK(app.run("check --grant 'Read Call Log' client.c").err.empty());
}

TEST_CASE("comments in a YAML manifest suppress what is found in it") {
    const App app("");
    app.folder.write("grants.yaml", "# NOLINTNEXTLINE(grantlint-unknown-permission)\npermissions: [ReadCallLog, Strange,\n  SMS,  # NOLINT(grantlint-unused-grant)\n"
                                    "  Faxes]  # NOLINT(unused-grant)\n");
    const Ran ran = app.run("check --manifest grants.yaml .");
    INFO(ran.out << ran.err);
    CHECK_FALSE(has(ran.out, "Strange"));
    CHECK_FALSE(has(ran.out, "no call needs 'SMS'"));
    CHECK(has(ran.out, "grants.yaml:4:3: warning: no call needs 'Faxes' [grantlint-unused-grant]"));
    CHECK(has(ran.out, "grants.yaml:4:13: warning: no rule is called 'unused-grant' [grantlint-unused-suppression]"));
    CHECK(has(ran.out, "help: did you mean 'grantlint-unused-grant'?"));
}

TEST_CASE("a grant by a former name that no call needs: it is to be removed, not to be written anew") {
    const App app(R"({"permissions": ["ReadCallLog", "Glip"]})");
    const Ran ran = app.run("check .");
    INFO(ran.out);
    CHECK(has(ran.out, "'Glip' is another name of 'TeamMessaging'"));
    CHECK(has(ran.out, "help: remove \"Glip\""));
    CHECK_FALSE(has(ran.out, "help: write \"TeamMessaging\""));
}

TEST_CASE("a manifest without an end, and one that is a folder, are refused") {
    const App app("");
    const Ran endless = app.run("check --manifest /dev/zero client.c");
    INFO(endless.err);
    CHECK(endless.status == 2);
    CHECK(has(endless.err, "too large"));
    CHECK(app.run("check --manifest . client.c").status == 2);
}

TEST_CASE("two apps and the code that they share, each held against its own manifest") {
    const TemporaryFolder folder;
    folder.write("curl/curl.h", kCurl);
    folder.write("shared/client.h", "void fetch(void);\n");
    folder.write("shared/client.c", "#include \"client.h\"\n" + std::string(kClient) + "void fetch(void) { run(curl_easy_init()); }\n");
    for (const std::string name : {"archiver", "dialer"}) {
        folder.write("apps/" + name + "/main.c", "#include \"../../shared/client.h\"\nint main(void) { fetch(); return 0; }\n");
    }
    folder.write("apps/archiver/grantlint.json", R"({"permissions": ["ReadCallLog"]})");
    folder.write("apps/dialer/grantlint.json", R"({"permissions": ["RingOut"]})");
    const Ran ran = run("cd " + quoted(folder.path()) + " && " + binary() + " check . -- -I.");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "shared/client.c:6:5: error: call needs 'ReadCallLog', which apps/dialer/grantlint.json does not grant"));
    CHECK_FALSE(has(ran.out, "apps/archiver/grantlint.json does not grant"));
}

TEST_CASE("unused grants are looked for when every source of the app was analysed, and only then") {
    const App app("{\n  \"permissions\": [\n    \"ReadCallLog\",\n    \"SMS\"\n  ]\n}\n");
    const Ran whole = app.run("check --fail-on warning .");
    INFO(whole.out << whole.err);
    CHECK(whole.status == 1);
    CHECK(has(whole.out, "grantlint.json:4:5: warning: no call needs 'SMS' [grantlint-unused-grant]"));
    CHECK(has(whole.out, "2 grants"));
    app.folder.write("src/other.c", "int other;\n");
    const Ran part = app.run("check --fail-on warning client.c");
    INFO(part.out);
    CHECK(part.status == 0);
    CHECK(has(part.out, "unused ones not looked for"));
    // Another app's sources are none of this one's.
    app.folder.write("src/grantlint.json", R"({"permissions": []})");
    CHECK(has(app.run("check client.c").out, "no call needs 'SMS'"));
    // A source that could not be read is one that was not analysed.
    app.folder.write("compile_commands.json", R"([{"directory": ")" + app.folder.path() + R"(", "file": "gone.c", "arguments": ["cc", "-c", "gone.c"]},
      {"directory": ")" + app.folder.path() + R"(", "file": "client.c", "arguments": ["cc", "-I.", "-c", "client.c"]}])");
    const Ran gone = app.run("check", "");
    CHECK(gone.status == 2);
    CHECK_FALSE(has(gone.out, "no call needs"));
}

TEST_CASE("an app whose functions stand in no source of the run was not analysed whole") {
    const TemporaryFolder folder;
    folder.write("app/.git/HEAD", "");
    folder.write("app/sync/sync.h", "void sync_calls();\nstruct Api {\n    virtual ~Api() = default;\n    virtual void send() = 0;\n    Api() = default;\n    Api(int) = delete;\n};\n");
    folder.write("app/main/main.cpp", "#include \"../sync/sync.h\"\nint helper() { return 1; }\nvoid run(Api& api) {\n    api.send();\n    if (helper()) sync_calls();\n}\n");
    folder.write("app/main/grantlint.json", "{\n  \"permissions\": [\n    \"SMS\"\n  ]\n}\n");
    const auto check = [&](const std::string& arguments) { return run("cd " + quoted(folder.path() + "/app") + " && " + binary() + " check " + arguments); };
    const Ran part = check("main");
    INFO(part.out << part.err);
    CHECK(part.status == 0);
    CHECK_FALSE(has(part.out, "no call needs"));
    CHECK(has(part.out, "1 grant (unused ones not looked for: the body of 'sync_calls', called at main/main.cpp:5, is in no source that was analysed)"));
    CHECK(has(part.out, "1 gap in what was read"));
    CHECK(has(check("main --format json").out, R"("kind": "missing-body")"));
    // It stands in another folder of the repository, is known to come from elsewhere, or belongs to a system's header.
    folder.write("app/sync/sync.cpp", "#include \"sync.h\"\nvoid sync_calls() {}\n");
    CHECK(has(check(".").out, "no call needs 'SMS'"));
    CHECK(has(check("main -- -isystem " + quoted(folder.path() + "/app/sync")).out, "unused ones not looked for"));
    folder.write("app/.gitignore", "sync/\n");
    CHECK(has(check("main").out, "no call needs 'SMS'"));
    folder.write("app/.gitignore", "");
    folder.write("app/main/main.cpp", "#include <sync.h>\nvoid run() { sync_calls(); }\n");
    CHECK(has(check("main -- -isystem " + quoted(folder.path() + "/app/sync")).out, "no call needs 'SMS'"));
}

TEST_CASE("what nobody writes in the project is not missed: a library's functions, and what its macros declare") {
    const TemporaryFolder folder;
    folder.write("app/grantlint.json", "{\n  \"permissions\": [\n    \"SMS\"\n  ]\n}\n");
    folder.write("app/vendored/curl.h", std::string("#pragma once\nextern \"C\" {\nconst char *curl_something_else(void);\n") + kCurl + "}\n");
    folder.write("qt/qt.h", "#define signals public\n#define OBJECT int written_by_a_tool();\n");
    folder.write("app/main.cpp", "#include <qt.h>\n#include \"vendored/curl.h\"\nclass Job {\n    OBJECT\npublic:\n    void run() { done(); written_by_a_tool(); curl_easy_init(); curl_something_else(); copied(*this); }\n"
                                 "    template <class T> void copied(T);\nsignals:\n    void done();\n};\nextern \"C\" int printf(const char*, ...);\n"
                                 "extern \"C\" void hook() __attribute__((weak));\nint main() { Job().run(); if (hook) hook(); return printf(\"\"); }\n");
    const Ran ran = run("cd " + quoted(folder.path() + "/app") + " && " + binary() + " check . -- -I" + quoted(folder.path() + "/qt"));
    INFO(ran.out << ran.err);
    CHECK(has(ran.out, "no call needs 'SMS'"));
}

TEST_CASE("paths in the JSON report are relative, outside of the current folder too") {
    const App app;
    app.folder.write("build/keep", "");
    const Ran ran = run("cd " + quoted(app.folder.path() + "/build") + " && " + binary() + " check --format json ../client.c -- -I..");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, R"("file": "../client.c")"));
    CHECK(has(ran.out, R"("file": "../grantlint.json")"));
    CHECK(has(ran.out, "which ../grantlint.json does not grant"));
    CHECK_FALSE(has(ran.out, app.folder.path()));
}
