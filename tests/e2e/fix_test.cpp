// --fix: the missing grants go into the manifest, and nothing else happens to it.
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;
namespace fs = std::filesystem;

TEST_CASE("the option --fix adds what is missing; a second time changes nothing") {
    const std::string before = "{\r\n\t// what it does\r\n\t\"permissions\": [\r\n\t\t\"EditPresence\", // status\r\n\t\t\"SMS\" // texts\r\n\t]\r\n}\r\n";
    const std::string after = "{\r\n\t// what it does\r\n\t\"permissions\": [\r\n\t\t\"EditPresence\", // status\r\n\t\t\"ReadCallLog\",\r\n\t\t\"SMS\" // texts\r\n\t]\r\n}\r\n";
    const App app(before);
    const Ran ran = app.run("check --fix client.c");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 0);
    CHECK(has(ran.err, "grantlint.json: note: added \"ReadCallLog\" to permissions"));
    CHECK(app.read("grantlint.json") == after);
    const Ran again = app.run("check --fix client.c");
    CHECK(again.status == 0);
    CHECK(again.err.empty());
    CHECK(app.read("grantlint.json") == after);
}

TEST_CASE("the option --fix in YAML, by name") {
    const App app("");
    app.folder.write("grants.yaml", "permissions:\n  - SMS  # texts\n");
    CHECK(app.run("check --fix --manifest grants.yaml client.c").status == 0);
    CHECK(app.read("grants.yaml") == "permissions:\n  - ReadCallLog\n  - SMS  # texts\n");
}

TEST_CASE("the option --fix says which manifests it cannot edit, and leaves them alone") {
    const App app("");
    const std::string token = R"({"access_token": "top-secret", "scope": "SMS"})", readme = "https://developer.example.com/new-app?permissions=SMS\n";
    app.folder.write("token.json", token);
    app.folder.write("README.md", readme);
    app.folder.write("shared.yaml", "base: &all [SMS]\napp: X\npermissions: *all\n");
    for (const std::string file : {"token.json", "README.md"}) {
        const Ran ran = app.run("check --fix --manifest " + file + " client.c");
        INFO(file << "\n" << ran.err);
        CHECK(ran.status == 2);
        CHECK(has(ran.err, file + ": error: grants "));
        CHECK(has(ran.err, "help: "));
        CHECK_FALSE(has(ran.err, "top-secret"));
    }
    CHECK(app.read("token.json") == token);
    CHECK(app.read("README.md") == readme);
    CHECK(app.run("check --fix --manifest shared.yaml client.c").status == 2);
    const Ran none = app.run("check --fix client.c");
    INFO(none.err);
    CHECK(none.status == 1);
    CHECK(has(none.err, "grantlint init"));
}

TEST_CASE("the option --fix leaves to people what only they can decide") {
    const App app(R"({"permissions": [], "optional": ["Read Call Log"]})");
    const Ran ran = app.run("check --fix client.c");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.err, "grantlint.json:1:34: note: 'Read Call Log' was not added"));
    CHECK(app.read("grantlint.json") == R"({"permissions": [], "optional": ["Read Call Log"]})");
}

TEST_CASE("the option --fix keeps the mode of the file and a link to it") {
    const App app("");
    app.folder.write("real/manifest.json", R"({"permissions": []})");
    chmod((app.folder.path() + "/real/manifest.json").c_str(), 0640);
    fs::create_symlink("real/manifest.json", app.folder.path() + "/grantlint.json");
    CHECK(app.run("check --fix client.c").status == 0);
    CHECK(fs::is_symlink(app.folder.path() + "/grantlint.json"));
    CHECK(app.read("real/manifest.json") == R"({"permissions": ["ReadCallLog"]})");
    struct stat status {};
    REQUIRE(stat((app.folder.path() + "/real/manifest.json").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0640U);
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(app.folder.path() + "/real")) ++files;
    CHECK(files == 1);  // nothing temporary is left
}

TEST_CASE("the option --fix in a folder that nobody may write to") {
    if (geteuid() == 0) {
        WARN("skipped: root may write everywhere");
        return;
    }
    const App app;
    chmod(app.folder.path().c_str(), 0555);
    const Ran ran = app.run("check --fix client.c");
    chmod(app.folder.path().c_str(), 0755);
    INFO(ran.err);
    CHECK(ran.status == 2);
    CHECK(has(ran.err, "cannot write"));
    chmod((app.folder.path() + "/grantlint.json").c_str(), 0444);
    CHECK(app.run("check --fix client.c").status == 2);
    CHECK(app.read("grantlint.json") == R"({"permissions": []})");
}

TEST_CASE("the option --fix adds nothing for what the baseline knows or a comment suppresses") {
    const App app;
    CHECK(app.run("check --baseline known.json --update-baseline .").status == 0);
    const Ran ran = app.run("check --baseline known.json --fix .");
    INFO(ran.err);
    CHECK(ran.status == 0);
    CHECK(has(ran.err, "grantlint.json: note: the baseline knows calls that need \"ReadCallLog\": for these nothing was added\n"));
    CHECK(app.read("grantlint.json") == R"({"permissions": []})");
}

TEST_CASE("the option --fix adds what is reported, and no more") {
    const App app;
    app.folder.write("other.c", "int other;\n");
    CHECK(app.run("check --fix --only-in other.c").status == 0);
    CHECK(app.read("grantlint.json") == R"({"permissions": []})");
    CHECK(app.run("check --fix --only-in client.c").status == 0);
    CHECK(app.read("grantlint.json") == R"({"permissions": ["ReadCallLog"]})");
}

TEST_CASE("the option --fix has no file to write where grants were typed") {
    const Ran ran = App("").run("check --fix --grant SMS client.c");
    CHECK(ran.status == 1);
    CHECK(has(ran.err, "the grants stand in no file that one could be added to\nhelp: name a manifest with --manifest in place of --grant\n"));
}
