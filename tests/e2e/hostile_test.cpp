// What strangers may put into a project: nothing is started, nothing is written, and every run comes back.
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <unistd.h>

#include "app.h"
#include "catch.h"

namespace fs = std::filesystem;
using namespace grantlint::tests;

namespace {

// As a shell would read them. %P is a program that leaves a trace when it is started; `trace` a file that must not come to be.
const std::vector<std::string> kHostile = {
    // programs in place of the compiler, and around it
    "%P client.c", "/bin/sh -c '%P' client.c", "sh -c 'touch trace' client.c", "env %P cc client.c", "env A=B %P client.c", "nice %P cc client.c",
    "ccache %P client.c", "time -o trace cc client.c", "distcc %P client.c", "libtool --mode=compile %P client.c", "touch trace client.c", "rm -rf .. client.c",
    "python3 -c 'open(\"trace\", \"w\")' client.c", "cc -wrapper %P client.c", "cc -wrapper %P,--args client.c", "cc -B. client.c", "cc -B %P client.c",
    // what only a shell would do
    "cc client.c; %P", "cc client.c && %P", "cc client.c | %P", "cc `%P` client.c", "cc $(%P) client.c", "cc -D\"A=$(%P)\" client.c", "cc client.c > trace",
    "cc client.c 2>trace", "cc client.c\n%P", "cc '-DA=`%P`' client.c", "cc <(%P) client.c", "cc ${IFS}%P client.c",
    // code that the compiler would load
    "cc -fplugin=./evil.so client.c", "cc -fplugin-arg-evil-a=b client.c", "cc -fpass-plugin=./evil.so client.c", "cc -Xclang -load -Xclang ./evil.so client.c",
    "cc -Xclang -add-plugin -Xclang evil client.c", "cc -load ./evil.so client.c", "cc -mllvm -load=./evil.so client.c", "cc -Xclang -fpass-plugin=./evil.so client.c",
    "cc -specs=./evil.specs client.c", "cc -Xpreprocessor -include -Xpreprocessor /etc/passwd client.c", "cc @evil.rsp client.c", "cc -cc1 -load ./evil.so client.c",
    "cc --config ./evil.cfg client.c", "cc --config=./evil.cfg client.c", "cc -fmodule-file=evil.pcm client.c", "cc -fmodules -fmodules-cache-path=trace client.c",
    "cc -fprebuilt-module-path=. client.c", "cc -include-pch evil.pch client.c", "cc -x ast client.c", "cc -x ir client.c", "cc -xpcm client.c", "cc -ivfsoverlay evil.yaml client.c",
    // what it would write
    "cc -o trace client.c", "cc -otrace client.c", "cc -MD -MF trace client.c", "cc -MMD -MFtrace client.c", "cc -dependency-file trace client.c", "cc -save-temps client.c",
    "cc -save-temps=obj client.c", "cc -ftime-trace=trace client.c", "cc -ftime-trace client.c", "cc --serialize-diagnostics trace client.c", "cc -emit-llvm -S -o trace client.c",
    "cc -fprofile-generate=trace client.c", "cc --coverage client.c", "cc -E -dM -o trace client.c", "cc -gsplit-dwarf -dwo trace client.c", "cc -fcrash-diagnostics-dir=. client.c",
    "cc -fproc-stat-report=trace client.c", "cc -MJ trace client.c", "cc -index-store-path trace client.c", "cc -module-dependency-dir trace client.c", "cc -fdiagnostics-add-output=sarif:file=trace client.c",
    // what it would read
    "cc -include /etc/passwd client.c", "cc -include ../../../../etc/passwd client.c", "cc -imacros /etc/passwd client.c", "cc --include=/etc/passwd client.c", "cc -include-pch /etc/passwd client.c",
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
    return text;
}

std::string json_string(const std::string& text) { return '"' + replaced(replaced(replaced(text, "\\", "\\\\"), "\"", "\\\""), "\n", "\\n") + '"'; }

std::set<std::string> everything_below(const std::string& folder) {
    std::set<std::string> out;
    for (const auto& one : fs::recursive_directory_iterator(folder)) out.insert(one.path().string());
    return out;
}

// What programs are called that a run might start: each leaves a trace.
void make_programs(const TemporaryFolder& folder) {
    for (const char* name : {"cc", "c++", "gcc", "clang", "sh", "touch", "rm", "env", "nice", "ccache", "distcc", "python3", "evil", "as", "ld", "collect2"}) {
        const std::string file = folder.write(std::string("bin/") + name, "#!/bin/sh\n: > '" + folder.path() + "/started'\n");
        fs::permissions(file, fs::perms::owner_all);
    }
}

}  // namespace

TEST_CASE("hostile compile commands start nothing and write nothing") {
    REQUIRE(kHostile.size() >= 60);
    const App app;
    make_programs(app.folder);
    for (const char* name : {"evil.so", "evil.rsp", "evil.cfg", "evil.specs", "evil.pcm", "evil.pch", "evil.yaml"}) app.folder.write(name, "-o trace\n");
    const std::string program = app.folder.path() + "/bin/evil";
    const std::string start = "env PATH=" + quoted(app.folder.path() + "/bin") + " " + binary() + " check --no-cache --verbose .";
    for (const std::string& hostile : kHostile) {
        CAPTURE(hostile);
        app.folder.write("compile_commands.json", R"([{"directory": ")" + app.folder.path() + R"(", "file": "client.c", "command": )" +
                                                      json_string(replaced(hostile, "%P", program) + " -I.") + "}]");
        const std::set<std::string> before = everything_below(app.folder.path());
        const Ran ran = run("cd " + quoted(app.folder.path()) + " && exec /usr/bin/" + start);
        CHECK((ran.status == 0 || ran.status == 1 || ran.status == 2));
        CHECK(everything_below(app.folder.path()) == before);
        CHECK_FALSE(has(ran.out + ran.err, "root:"));
    }
}

TEST_CASE("a pipe or a device in place of a project's file is refused, never waited for") {
    const auto with_pipe = [](const std::string& name, const std::string& arguments) {
        const App app(name == "grantlint.json" ? "" : R"({"permissions": ["ReadCallLog"]})");
        if (name == "pipe.h") app.folder.write("other.c", "#include \"pipe.h\"\nint other;\n");
        return run("cd " + quoted(app.folder.path()) + " && mkfifo " + name + " && timeout 60 " + binary() + " " + arguments + " -- -I.");
    };
    for (const std::string name : {"grantlint.json", ".grantlint.json"}) {
        CAPTURE(name);
        const Ran ran = with_pipe(name, "check --no-cache");
        CHECK(ran.status == 2);
        CHECK(has(ran.err, "it is a pipe or a device"));
    }
    CHECK(with_pipe("compile_commands.json", "check --no-cache").status != 124);
    CHECK(has(with_pipe("pipe.h", "check --no-cache --verbose").out, "'pipe.h' file not found"));
    CHECK(with_pipe("other.c", "check --no-cache").status == 0);
    CHECK(with_pipe("other.c", "check --no-cache other.c").status == 2);  // named, and not looked at
}

TEST_CASE("a folder that may not be read is named, and the run does not end in 0") {
    const App app;
    app.folder.write("locked/more.c", "int more;\n");
    fs::permissions(app.folder.path() + "/locked", fs::perms::none);
    const std::string as_anyone = geteuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search " : "";  // root may read everything
    const Ran ran = run("cd " + quoted(app.folder.path()) + " && " + as_anyone + binary() + " check --no-cache --grant ReadCallLog,SMS . -- -I.");
    fs::permissions(app.folder.path() + "/locked", fs::perms::owner_all);
    INFO(ran.out << ran.err);
    CHECK(ran.status == 2);
    CHECK(has(ran.out, "locked: skipped: not analysed: the folder may not be read\n"));
    CHECK(has(ran.out, "1 file skipped"));
    CHECK(has(ran.out, "unused ones not looked for"));
}

TEST_CASE("a source of odd bytes, of an odd name or of many lines is read like any other") {
    std::string lines;
    for (int i = 0; i < 100'000; ++i) lines += "int unused_" + std::to_string(i) + ";\n";
    const std::map<std::string, std::string> odd = {{"mark.c", std::string("\xEF\xBB\xBF") + kClient},
                                                    {"windows.c", replaced(kClient, "\n", "\r\n")},
                                                    {"latin1.c", std::string("/* M\xFCller */\n") + kClient},
                                                    {"\xFF\xFE\n\x1b[31m.c", kClient},
                                                    {"-Iodd.c", kClient},
                                                    {"long.c", lines + kClient}};
    const App app;
    for (const auto& [name, text] : odd) app.folder.write(name, text);
    const Ran ran = app.run("check --no-cache .");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "7 files analysed, 7 HTTP calls found, 7 with a rule"));
    CHECK(has(ran.out, "\\xff\\xfe\\n\\x1b[31m.c:5:5: error:"));
    CHECK(has(ran.out, "long.c:100005:5: error:"));
}

TEST_CASE("links in circles, to nothing and to all of the disk are no sources") {
    const App app;
    for (const auto& [to, name] : std::map<std::string, std::string>{{".", "itself"}, {"there", "here"}, {"here", "there"}, {"/", "disk"}, {"circle.c", "circle.c"}, {"gone", "gone.c"}, {"/dev/zero", "device.c"}}) {
        fs::create_symlink(to, app.folder.path() + "/" + name);
    }
    const Ran ran = app.run("check --no-cache .");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "1 file analysed, 1 HTTP call found"));
}

TEST_CASE("a source of 200 MB is read, or named with the reason") {
    constexpr std::size_t kHuge = std::size_t{200} << 20;
    const auto checked = [](const std::string& source, std::size_t nothing = 0) {
        const App app;
        fs::resize_file(app.folder.write("client.c", source), source.size() + nothing);  // NUL bytes, which take no room on the disk
        return app.run("check --no-cache --verbose .");
    };
    const std::string filling(kHuge, 'x');
    CHECK(checked("/* " + filling + " */\n" + kClient).status == 1);
    const Ran unresolved = checked(replaced(kClient, "/call-log\"", "/call-log?" + filling + "\""));
    CHECK(unresolved.status == 0);
    CHECK(has(unresolved.out, "could not be worked out: a text of more than 65536 bytes is not known"));
    CHECK(unresolved.out.size() < 10'000);
    const Ran skipped = checked(kClient, kHuge);
    CHECK(skipped.status == 2);
    CHECK(has(skipped.out, "client.c: skipped: not analysed: it holds NUL bytes"));
}

TEST_CASE("a file of terabytes that takes no room on the disk is refused, or named with the reason") {
    const auto with_vast = [](const std::string& name, const std::string& configuration = "{}") {
        const App app(name == "grantlint.json" ? "" : R"({"permissions": ["ReadCallLog"]})");
        app.folder.write(".grantlint.json", configuration);
        fs::resize_file(app.folder.write(name, ""), std::uintmax_t{1} << 40);
        return app.run("check --no-cache .");
    };
    for (const std::string name : {"grantlint.json", ".grantlint.json", "compile_commands.json"}) {
        CAPTURE(name);
        const Ran ran = with_vast(name);
        CHECK(ran.status == 2);
        CHECK(has(ran.err, name + ": error: the file is too large"));
    }
    CHECK(has(with_vast("known.json", R"({"baseline": "known.json"})").err, "known.json: error: the file is too large"));
    CHECK(has(with_vast("pack.json", R"({"rules": ["pack.json"]})").err, "pack.json: error: the file is too large"));
    CHECK(with_vast(".gitignore").status == 0);
    const Ran source = with_vast("other.c");
    CHECK(source.status == 2);
    CHECK(has(source.out, "other.c: skipped: not analysed: it has more than 1 GB"));
}

TEST_CASE("what a person names may be a pipe") {
    const App app("");
    const Ran ran = run("cd " + quoted(app.folder.path()) + " && echo '{\"permissions\": []}' | " + binary() + " check --no-cache --manifest /dev/stdin -- -I.");
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "ReadCallLog"));
}
