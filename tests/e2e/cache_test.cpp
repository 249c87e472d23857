// Warm runs: what has not changed is not parsed again, and nobody can tell from the report.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

#include "app.h"
#include "catch.h"

namespace fs = std::filesystem;
using namespace grantlint::tests;

namespace {

constexpr const char* kGet = R"(#include <curl/curl.h>
#include "host.h"
int snprintf(char *, unsigned long, const char *, ...);
int get(CURL *curl, const char *path)
{
    char url[256];
    snprintf(url, sizeof url, HOST "/restapi/v1.0/account/~%s", path);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    return curl_easy_perform(curl);
}
)";

// Four sources; host.h is included by get.c and host.c, paths.h by log.c.
struct Project {
    TemporaryFolder folder;

    Project() {
        folder.write("app/curl/curl.h", kCurl);
        folder.write("app/inc/host.h", "#define HOST \"https://platform.ringcentral.com\"\n");
        folder.write("app/inc/paths.h", "#define LOG \"/call-log\"\n");
        folder.write("app/get.c", kGet);
        folder.write("app/host.c", "#include \"host.h\"\nconst char *host(void) { return HOST; }\n");
        folder.write("app/log.c", "#include \"paths.h\"\nint get(void *, const char *);\nint run(void *curl) { return get(curl, LOG); }\n");
        folder.write("app/other.c", "int other(void) { return 1; }\n");
        folder.write("app/first/unrelated.h", "");
        folder.write("app/grantlint.json", "{\"permissions\": [\"SMS\"]}\n");
    }

    [[nodiscard]] Ran run(const std::string& arguments, const std::string& flags = "-I. -Ifirst -Iinc") const {
        return grantlint::tests::run("cd " + quoted(folder.path() + "/app") + " && " + binary() + " " + arguments + " -- " + flags);
    }
    [[nodiscard]] Ran check(const std::string& flags = "-I. -Ifirst -Iinc") const { return run("check --cache-dir ../cache --verbose", flags); }
    [[nodiscard]] Ran uncached(const std::string& arguments = "check") const { return run(arguments + " --no-cache"); }

    void write(const std::string& name, const std::string& content) const { folder.write("app/" + name, content); }

    [[nodiscard]] std::vector<std::string> entries(const std::string& ending = ".unit") const {
        std::vector<std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(folder.path() + "/cache")) {
            if (entry.path().extension() == ending) files.push_back(entry.path().string());
        }
        std::ranges::sort(files);
        return files;
    }
};

bool found(const Ran& ran, const std::string& what) { return has(ran.err, "note: " + what + " came from the cache"); }

}  // namespace

TEST_CASE("a warm run parses nothing, and says the same in every format", "[cache]") {
    const Project project;
    const Ran cold = project.check();
    INFO(cold.err);
    CHECK(found(cold, "0 of 4 sources"));
    CHECK(has(cold.out, "ReadCallLog"));
    const Ran warm = project.check();
    CHECK(found(warm, "4 of 4 sources"));
    CHECK(warm.out == cold.out);
    CHECK(warm.status == cold.status);
    for (const char* format : {"text", "json", "sarif", "github", "gitlab", "rdjson", "junit", "checkstyle", "html"}) {
        INFO(format);
        const std::string arguments = std::string("check --format ") + format;
        const Ran without = project.uncached(arguments);
        CHECK(project.run(arguments + " --cache-dir ../" + format).out == without.out);
        const Ran with = project.run(arguments + " --cache-dir ../" + format);
        CHECK(with.out == without.out);
        CHECK(with.err == without.err);
    }
}

TEST_CASE("routes, init, diagnose and shards take from the cache what check has read", "[cache]") {
    const Project project;
    CHECK(found(project.check(), "0 of 4 sources"));
    CHECK(found(project.run("routes --cache-dir ../cache --verbose"), "4 of 4 sources"));
    CHECK(project.run("init --cache-dir ../cache --force -o made.json").out == project.uncached("init --force -o made.json").out);
    project.write("error.json", "{\"errorCode\": \"CMN-401\", \"message\": \"In order to call this API endpoint, application needs to have [ReadCallLog] permission\"}");
    CHECK(project.run("diagnose --cache-dir ../cache error.json").out == project.uncached("diagnose error.json").out);
    CHECK(project.run("check --cache-dir ../cache --shard 1/1 --emit-units cached").status == 0);
    CHECK(project.uncached("check --shard 1/1 --emit-units anew").status == 0);
    CHECK(read_file(project.folder.path() + "/app/cached/shard-1-of-1.grantlint") == read_file(project.folder.path() + "/app/anew/shard-1-of-1.grantlint"));
    CHECK(project.entries().size() == 4);
}

TEST_CASE("what has changed is parsed again, with those who include it", "[cache]") {
    const Project project;
    CHECK(found(project.check(), "0 of 4 sources"));
    SECTION("a source, by as many bytes") {
        project.write("log.c", "#include \"paths.h\"\nint get(void *, const char *);\nint run(void *curl) { return get(curl, \"/\"); }\n");
        CHECK(found(project.check(), "3 of 4 sources"));
    }
    SECTION("a header") {
        project.write("inc/host.h", "#define HOST \"https://example.com\"\n");
        const Ran ran = project.check();
        CHECK(found(ran, "2 of 4 sources"));
        CHECK_FALSE(has(ran.out, "ReadCallLog"));
    }
    SECTION("a header, in the same moment and by no byte more") {
        project.write("inc/paths.h", "#define LOG \"/sms-logs\"\n");
        const auto then = fs::last_write_time(project.folder.path() + "/app/inc/paths.h");
        CHECK(found(project.check(), "3 of 4 sources"));
        project.write("inc/paths.h", "#define LOG \"/call-log\"\n");
        fs::last_write_time(project.folder.path() + "/app/inc/paths.h", then);
        const Ran ran = project.check();
        CHECK(found(ran, "3 of 4 sources"));
        CHECK(has(ran.out, "ReadCallLog"));
    }
    SECTION("a header from the future, whose time tells nothing") {  // as after the clock was set back
        const auto future = fs::file_time_type::clock::now() + std::chrono::hours(24 * 3650);
        const std::string file = project.folder.path() + "/app/inc/paths.h";
        fs::last_write_time(file, future);
        CHECK(found(project.check(), "4 of 4 sources"));
        project.write("inc/paths.h", "#define LOG \"/sms-logs\"\n");
        fs::last_write_time(file, future);
        const Ran ran = project.check();
        CHECK(found(ran, "3 of 4 sources"));
        CHECK_FALSE(has(ran.out, "ReadCallLog"));
    }
    SECTION("the time of a file alone") {
        fs::last_write_time(project.folder.path() + "/app/inc/host.h", fs::file_time_type::clock::now() - std::chrono::hours(1));
        CHECK(found(project.check(), "4 of 4 sources"));
    }
    SECTION("a header that comes before another one") {
        project.write("first/host.h", "#define HOST \"https://example.com\"\n");
        const Ran ran = project.check();
        CHECK(found(ran, "2 of 4 sources"));
        CHECK_FALSE(has(ran.out, "ReadCallLog"));
        fs::remove(project.folder.path() + "/app/first/host.h");
        CHECK(has(project.check().out, "ReadCallLog"));
    }
    SECTION("a header that is gone") {
        fs::remove(project.folder.path() + "/app/inc/paths.h");
        const Ran ran = project.check();
        CHECK(found(ran, "3 of 4 sources"));
        CHECK(has(ran.out, "log.c: incomplete"));
    }
    SECTION("flags") {
        CHECK(found(project.check("-I. -Ifirst -Iinc -DNDEBUG"), "0 of 4 sources"));
        CHECK(found(project.check(), "4 of 4 sources"));
        CHECK(project.entries().size() == 8);
    }
    CHECK(project.check().out == project.run("check --no-cache --verbose").out);
}

TEST_CASE("a header that was missing is seen when it appears", "[cache]") {
    const Project project;
    fs::remove(project.folder.path() + "/app/inc/paths.h");
    project.write("other.c", "#if __has_include(\"extra/more.h\")\n#include \"extra/more.h\"\n#endif\nint other(void) { return 1; }\n");
    CHECK(has(project.check().out, "log.c: incomplete"));
    CHECK(found(project.check(), "4 of 4 sources"));
    project.write("inc/paths.h", "#define LOG \"/call-log\"\n");
    const Ran ran = project.check();
    CHECK(found(ran, "3 of 4 sources"));
    CHECK(has(ran.out, "ReadCallLog"));
    project.write("inc/extra/more.h", "int more(void);\n");
    CHECK(found(project.check(), "3 of 4 sources"));
    CHECK(found(project.check(), "4 of 4 sources"));
}

TEST_CASE("other rules, sinks or manifests are no matter of the sources, and count at once", "[cache]") {
    const Project project;
    const Ran cold = project.check();
    CHECK(project.run("check --cache-dir ../cache --grant ReadCallLog").out == project.uncached("check --grant ReadCallLog").out);
    project.write("grantlint.json", "{\"permissions\": [\"ReadCallLog\"]}\n");
    CHECK(project.run("check --cache-dir ../cache").out == project.uncached().out);
    project.write("pack.json", R"({"schema": 1, "name": "mine", "title": "Mine", "hosts": ["platform.ringcentral.com"], "sources": [{"name": "me", "url": "https://example.com"}], "permissions": [], "routes": []})");
    CHECK(project.run("routes --cache-dir ../cache --rules pack.json").out == project.uncached("routes --rules pack.json").out);
    project.write(".grantlint.json", R"({"sinks": [{"name": "other", "send": {"method": "'GET'", "url": "'https://platform.ringcentral.com/restapi/v1.0/account/~/sms'"}}]})");
    CHECK(project.run("routes --cache-dir ../cache").out == project.uncached("routes").out);
    project.write("log.c", "#include \"paths.h\" // NOLINT\nint get(void *, const char *);\nint run(void *curl) { return get(curl, LOG); }\n");
    CHECK(project.run("check --cache-dir ../cache").out == project.uncached().out);
}

TEST_CASE("a source that cannot be read is tried each time", "[cache]") {
    const Project project;
    project.write("other.c", std::string("int other\0;", 11));
    const Ran cold = project.check(), warm = project.check();
    CHECK(found(cold, "0 of 4 sources"));
    CHECK(found(warm, "3 of 4 sources"));
    CHECK(has(warm.out, "NUL bytes"));
    CHECK(warm.out == cold.out);
}

TEST_CASE("a damaged entry is as good as none", "[cache]") {
    const Project project;
    const Ran cold = project.check();
    const std::vector<std::string> entries = project.entries();
    REQUIRE(entries.size() == 4);
    const std::vector<std::string> whole = project.entries(".analysis");
    REQUIRE(whole.size() == 1);
    const std::string good = read_file(entries[0]), good_whole = read_file(whole[0]);
    const auto damaged = [&](const std::string& bytes) {
        project.folder.write(entries[0].substr(project.folder.path().size() + 1), bytes);
        CHECK(project.check().out == cold.out);  // the analysis of all sources is there
        project.folder.write(whole[0].substr(project.folder.path().size() + 1), good_whole.substr(0, bytes.size() % good_whole.size()));
        const Ran ran = project.check();
        CHECK(found(ran, "3 of 4 sources"));
        CHECK(ran.out == cold.out);
        CHECK(found(project.check(), "4 of 4 sources"));  // it has been written anew
    };
    damaged("");
    damaged(good.substr(0, good.size() / 2));
    damaged(good + "x");
    damaged(read_file(entries[1]));  // another's
    std::string flipped = good;
    flipped[good.size() / 2] = static_cast<char>(flipped[good.size() / 2] ^ 1);
    damaged(flipped);
}

TEST_CASE("a folder that cannot be written to is no reason to stop", "[cache]") {
    const Project project;
    project.write("file", "");
    const Ran in_file = project.run("check --cache-dir file/cache --verbose");
    CHECK(has(in_file.err, "note: nothing was kept for the next run: cannot make the folder"));
    const Ran quiet = project.run("check --cache-dir file/cache");
    CHECK(quiet.err.empty());
    CHECK(quiet.out == project.uncached().out);
    CHECK(quiet.status == 1);
    if (geteuid() == 0) return;  // whom no permission stops
    CHECK(found(project.check(), "0 of 4 sources"));
    const std::string folder = fs::path(project.entries()[0]).parent_path().string();
    fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);
    CHECK(found(project.check(), "4 of 4 sources"));  // what is there is of use
    project.write("other.c", "int other(void) { return 2; }\n");
    const Ran read_only = project.check();
    fs::permissions(folder, fs::perms::owner_all);
    CHECK(found(read_only, "3 of 4 sources"));
    CHECK(has(read_only.err, "nothing was kept"));
}

TEST_CASE("runs at the same time do each other no harm", "[cache]") {
    const Project project;
    const Ran alone = project.uncached("check --verbose");
    std::vector<Ran> together(4);
    std::vector<std::jthread> threads;
    for (Ran& ran : together) threads.emplace_back([&] { ran = project.check(); });
    threads.clear();
    for (const Ran& ran : together) CHECK(ran.out == alone.out);
    CHECK(found(project.check(), "4 of 4 sources"));
    CHECK(project.entries().size() == 4);
}

TEST_CASE("where the cache is, and that there is none", "[cache]") {
    const Project project;
    CHECK_FALSE(has(project.run("check --no-cache --cache-dir ../cache --verbose").err, "cache"));
    CHECK_FALSE(fs::exists(project.folder.path() + "/cache"));
    const auto in = [&](const std::string& environment) {
        return grantlint::tests::run("cd " + quoted(project.folder.path() + "/app") + " && " + environment + " " + binary() + " check --verbose -- -I. -Iinc");
    };
    const std::string home = "HOME=" + quoted(project.folder.path() + "/home");
    CHECK(found(in("XDG_CACHE_HOME=" + quoted(project.folder.path() + "/xdg") + " " + home), "0 of 4 sources"));
    CHECK(fs::exists(project.folder.path() + "/xdg/grantlint"));
    CHECK_FALSE(fs::exists(project.folder.path() + "/home"));
    CHECK(found(in("XDG_CACHE_HOME=relative " + home), "0 of 4 sources"));
    CHECK(fs::exists(project.folder.path() + "/home/.cache/grantlint"));
    CHECK_FALSE(has(in("XDG_CACHE_HOME= HOME=").err, "cache"));
}

TEST_CASE("entries are nobody else's business", "[cache]") {
    const Project project;
    CHECK(project.check().status == 1);
    const fs::perms folder = fs::status(fs::path(project.entries()[0]).parent_path()).permissions();
    CHECK((folder & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
}
