// .grantlint.json: which sources count, severities, the baseline, and --show-config.
#include <filesystem>

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;

TEST_CASE("sources that are excluded are not looked at, and the summary says how many") {
    const App app;
    app.folder.write("third_party/copy.c", kClient);
    app.folder.write(".grantlint.json", R"({"exclude": ["third_party/"]})");
    const Ran ran = app.run("check");
    CHECK(ran.status == 1);
    CHECK(ran.out.find("third_party") == std::string::npos);
    CHECK(ran.out.find("1 file analysed") != std::string::npos);
    CHECK(ran.out.find("1 source left out") != std::string::npos);
    CHECK(app.run("check third_party/copy.c").out.find("third_party/copy.c:5") != std::string::npos);
}

TEST_CASE("only what is included counts") {
    const App app;
    app.folder.write("src/copy.c", kClient);
    app.folder.write(".grantlint.json", R"({"include": ["src/"]})");
    const Ran ran = app.run("check");
    CHECK(ran.out.find("src/copy.c:5") != std::string::npos);
    CHECK(ran.out.find("client.c:5") == std::string::npos);
}

TEST_CASE("what a .gitignore names is left out of folders") {
    const App app;
    app.folder.write(".git/HEAD", "ref: refs/heads/main\n");
    app.folder.write(".gitignore", "*.gen.c\n/out/\n");
    app.folder.write("copy.gen.c", kClient);
    app.folder.write("out/copy.c", kClient);
    app.folder.write("src/out/copy.c", kClient);
    const Ran ran = app.run("check");
    CHECK(ran.out.find("2 files analysed") != std::string::npos);
    CHECK(ran.out.find("2 sources left out") != std::string::npos);
}

TEST_CASE("a folder of which everything is left out is not clean") {
    const App app;
    app.folder.write(".grantlint.json", R"({"exclude": ["*.c"]})");
    const Ran ran = app.run("check");
    CHECK(ran.status == 2);
    CHECK(ran.err.find("every source in '.' is left out") != std::string::npos);
}

TEST_CASE("severities are the project's own, and a rule may be off") {
    const App app(R"({"permissions": ["SMS"]})");
    app.folder.write(".grantlint.json", R"({"severity": {"missing-grant": "warning", "unused-grant": "error"}})");
    const Ran ran = app.run("check");
    CHECK(ran.status == 1);
    CHECK(ran.out.find("warning: call needs 'ReadCallLog'") != std::string::npos);
    CHECK(ran.out.find("error: no call needs 'SMS'") != std::string::npos);
    app.folder.write(".grantlint.json", R"({"severity": {"missing-grant": "off", "unused-grant": "off"}})");
    CHECK(app.run("check").status == 0);
}

TEST_CASE("a severity or a rule that does not exist is an error with its position") {
    const App app;
    app.folder.write(".grantlint.json", R"({"severity": {"missing-grnt": "off"}})");
    const Ran misspelt = app.run("check");
    CHECK(misspelt.status == 2);
    CHECK(misspelt.err.find(".grantlint.json:1:15: error: no rule is called 'missing-grnt'") != std::string::npos);
    CHECK(misspelt.err.find("did you mean 'missing-grant'?") != std::string::npos);
    app.folder.write(".grantlint.json", R"({"severity": {"missing-grant": "loud"}})");
    CHECK(app.run("check").err.find("known: 'error', 'warning', 'note', 'off'") != std::string::npos);
    app.folder.write(".grantlint.json", R"({"severity": "off"})");
    CHECK(app.run("check").status == 2);
}

TEST_CASE("guards that cannot be read are errors with their position") {
    const App app;
    const auto error_of = [&](const std::string& guard) {
        app.folder.write(".grantlint.json", "{\n  \"guards\": [\n    " + guard + "\n  ]\n}\n");
        const Ran ran = app.run("check");
        CHECK(ran.status == 2);
        return ran.err;
    };
    CHECK(has(error_of(R"({ "name": "may", "grant": ["SMS"] })"), ".grantlint.json:3:22: error: unknown key 'grant' in a guard\nhelp: did you mean"));
    CHECK(has(error_of(R"({ "name": "may" })"), ".grantlint.json:3:5: error: a guard needs 'permission' or 'grants', one of the two"));
    CHECK(has(error_of(R"({ "name": "may", "permission": "arg0", "grants": ["SMS"] })"), "one of the two"));
    CHECK(has(error_of(R"({ "grants": ["SMS"] })"), ".grantlint.json:3:5: error: a guard needs a 'name'"));
    CHECK(has(error_of(R"({ "name": "may", "permission": "arg0 +" })"), ".grantlint.json:3:36: error: "));
    CHECK(has(error_of(R"({ "name": "may", "grants": ["SMS", "SMS"] })"), "listed twice"));
    CHECK(has(error_of(R"({ "name": "may", "grants": ["SMS"], "grantedIf": 0 })"), "'grantedIf' must be true or false"));
    CHECK(has(error_of(R"({ "name": "may", "grants": ["SMS"], "when": { "argh": 0 } })"), "unknown condition 'argh'"));
    app.folder.write(".grantlint.json", R"({"guards": {"name": "may"}})");
    CHECK(has(app.run("check").err, ".grantlint.json:1:12: error: 'guards' must be a list"));
}

TEST_CASE("a guard that is declared guards, and one that names nothing is a gap") {
    const App app(R"({"permissions": [], "optional": ["ReadCallLog"]})");
    app.folder.write("client.c", std::string("int may(void);\n") + kClient + "void guarded(CURL *curl) { if (may()) run(curl); }\n");
    app.folder.write(".grantlint.json", "// ours\n{ \"guards\": [{ \"name\": \"may\", \"grants\": [\"ReadCallLog\"] }, { \"name\": \"mya\", \"grants\": [\"SMS\"] },], }\n");
    const Ran ran = app.run("check --verbose");
    INFO(ran.out << ran.err);
    CHECK(has(ran.out, "the declared guard 'mya' names nothing in this program"));
    CHECK_FALSE(has(ran.out, "'may' names nothing"));
    CHECK(has(app.run("check --show-config").out, "guards     declared                                 .grantlint.json:2:3\n"));
}

TEST_CASE("a value of another kind is told which values there are") {
    const App app;
    app.folder.write(".grantlint.json", R"({"inclusion": true})");
    const Ran ran = app.run("check");
    CHECK(ran.status == 2);
    CHECK(has(ran.err, ".grantlint.json:1:15: error: true or false is no value of 'inclusion'\nhelp: known: 'documented', 'always', 'never'\n"));
}

TEST_CASE("the configuration names the baseline") {
    const App app;
    CHECK(app.run("check --update-baseline").status == 2);
    app.folder.write(".grantlint.json", R"({"baseline": "known.json"})");
    CHECK(app.run("check --update-baseline").status == 0);
    CHECK(app.run("check").status == 0);
    CHECK(app.run("check").out.find("1 known to the baseline") != std::string::npos);
}

TEST_CASE("what is in force, and where it comes from, is what --show-config says") {
    const App app;
    app.folder.write(".grantlint.json", "{\n  \"failOn\": \"warning\",\n  \"exclude\": [\"old/\"]\n}\n");
    const Ran ran = app.run("check --show-config --build-dir out");
    CHECK(ran.status == 0);
    CHECK(ran.out.find("configuration: .grantlint.json\n") == 0);
    CHECK(ran.out.find("failOn     warning                                  .grantlint.json:2:3\n") != std::string::npos);
    CHECK(ran.out.find("exclude    old/                                     .grantlint.json:3:3\n") != std::string::npos);
    CHECK(ran.out.find("buildDir   out                                      --build-dir\n") != std::string::npos);
    CHECK(ran.out.find("verbose    false                                    default\n") != std::string::npos);
    CHECK(ran.out.find("analysed") == std::string::npos);
}

TEST_CASE("a source that is no text is skipped, and not clean") {
    const App app;
    app.folder.write("client.c", std::string("v\0o\0i\0d\0", 8));
    const Ran ran = app.run("check");
    CHECK(ran.status == 2);
    CHECK(ran.out.find("NUL bytes") != std::string::npos);
}

TEST_CASE("a manifest that is a link to nothing stops the run") {
    const App app("");
    std::filesystem::create_symlink("gone.json", app.folder.path() + "/grantlint.json");
    const Ran ran = app.run("check");
    CHECK(ran.status == 2);
    CHECK(ran.err.find("grantlint.json") != std::string::npos);
}
