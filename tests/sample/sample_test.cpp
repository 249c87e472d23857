// The programs under samples/: each compiles and links against the real libraries, gives the report that lies beside it, with
// and without a compilation database, and is silent once the missing grants are there.
//
// With GRANTLINT_UPDATE_SPECS=1 the expected reports are rewritten; the diff is the review.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "catch.h"
#include "process.h"

using namespace grantlint::tests;

namespace {

struct Sample {
    std::string name;
    std::string package;  // of the library that it is written for
    std::string header;   // how to tell that it is installed
    std::string grants;   // everything that it needs
};

const Sample kArchiver = {"archiver", "libcurl4-openssl-dev", "curl/curl.h", "ReadCallLog,ReadCallRecording,EditCallLog,SMS"};
const Sample kDashboard = {"dashboard", "libcpp-httplib-dev", "httplib.h", "ReadCallLog,ReadCallRecording,RingOut"};
const Sample kPlayer = {"player", "qt6-base-dev", "qt6/QtNetwork/QNetworkAccessManager", "ReadCallLog,ReadCallRecording,EditCallLog"};

bool is_installed(const Sample& sample) {
    if (run("ls /usr/include/" + sample.header + " /usr/include/*/" + sample.header).out.empty()) {
        WARN("skipped: " << sample.package << " is not installed");
        return false;
    }
    return true;
}

std::string folder_of(const Sample& sample) { return source_folder() + "/samples/" + sample.name; }

Ran check(const Sample& sample, const std::string& options) {
    return run("cd " + quoted(source_folder()) + " && " + binary() + " check " + options + " samples/" + sample.name);
}

void compare(const Sample& sample, const Ran& ran) {
    const std::string file = folder_of(sample) + "/expected.txt";
    if (std::getenv("GRANTLINT_UPDATE_SPECS") != nullptr) std::ofstream(file, std::ios::binary) << ran.out;
    INFO(ran.err);
    CHECK(ran.status == 1);
    CHECK(ran.out == read_file(file));
}

void compile(const Sample& sample, const TemporaryFolder& build) {
    const Ran ran = run("cmake -S " + quoted(folder_of(sample)) + " -B " + quoted(build.path()) + " -G Ninja && cmake --build " + quoted(build.path()));
    INFO(ran.out << ran.err);
    REQUIRE(ran.status == 0);
}

void check_all(const Sample& sample) {
    if (!is_installed(sample)) return;
    SECTION("as it lies there") { compare(sample, check(sample, "")); }
    SECTION("with every grant") {
        const Ran ran = check(sample, "--grant " + sample.grants);
        INFO(ran.out << ran.err);
        CHECK(ran.status == 0);
    }
    SECTION("compiled, and with its compilation database") {
        const TemporaryFolder build;
        compile(sample, build);
        compare(sample, check(sample, "-p " + quoted(build.path())));
    }
}

// How each source is compiled where there is no library at all, not even C's: the models of headers are all there is.
void hide_libraries(const Sample& sample, const TemporaryFolder& build) {
    std::string commands;
    for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder_of(sample))) {
        const std::string file = entry.path().string();
        if (!file.ends_with(".c") && !file.ends_with(".cpp")) continue;
        commands += (commands.empty() ? "" : ",") + std::string(R"({"directory": ")") + folder_of(sample) + R"(", "file": ")" + file + R"(", "arguments": ["cc", "--sysroot=/nowhere", "-c", ")" + file + R"("]})";
    }
    build.write("compile_commands.json", "[" + commands + "]");
}

}  // namespace

TEST_CASE("where no library is installed, the reports are the same") {
    for (const Sample* sample : {&kArchiver, &kDashboard, &kPlayer}) {
        INFO(sample->name);
        const TemporaryFolder build;
        hide_libraries(*sample, build);
        compare(*sample, check(*sample, "--no-cache -p " + quoted(build.path())));
        const Ran real = check(*sample, "--no-cache --real-headers -p " + quoted(build.path()));
        CHECK(real.out.find("gaps in what was read") != std::string::npos);
    }
}

TEST_CASE("archiver: C, libcurl") { check_all(kArchiver); }
TEST_CASE("dashboard: several C++ files, cpp-httplib") { check_all(kDashboard); }
TEST_CASE("player: Qt 6") { check_all(kPlayer); }

TEST_CASE("the README shows what comes out") {
    const std::string readme = read_file(source_folder() + "/README.md");
    CHECK(readme.find("```\n" + read_file(folder_of(kArchiver) + "/expected.txt") + "```\n") != std::string::npos);
}

TEST_CASE("a sample is not compiled with the flags of the project around it") {
    // As in a clone after the first build: build/release/compile_commands.json names other sources only.
    const TemporaryFolder folder;
    folder.write("build/release/compile_commands.json",
                 R"([{"directory": ")" + folder.path() + R"(", "file": "other.c", "arguments": ["cc", "-DOTHER", "-c", "other.c"]}])");
    folder.write("other.c", "int x;\n");
    folder.write("samples/one/grantlint.json", R"({"permissions": []})");
    folder.write("samples/one/main.c", R"(int curl_easy_perform(void *);
int curl_easy_setopt(void *, int, ...);
enum { CURLOPT_URL = 10002 };
#ifndef OTHER
void run(void *curl) { curl_easy_setopt(curl, CURLOPT_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/call-log"); curl_easy_perform(curl); }
#endif
)");
    const Ran ran = run("cd " + quoted(folder.path()) + " && " + binary() + " check samples/one");
    INFO(ran.out << ran.err);
    CHECK(ran.status == 1);
}
