// One project read in shards: whatever their number, link reports byte for byte what one run does.
#include <filesystem>

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;

namespace {

constexpr const char* kApi = R"(#pragma once
#include <curl/curl.h>
int get(CURL *curl, const char *path);
const char *recordings(void);
)";
constexpr const char* kGet = R"(#include "api.h"
int snprintf(char *, unsigned long, const char *, ...);
int get(CURL *curl, const char *path)
{
    char url[256];
    snprintf(url, sizeof url, "https://platform.ringcentral.com/restapi/v1.0/account/~%s", path);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    return curl_easy_perform(curl);
}
)";

// Wrappers across files, a route in another file than its call, two apps, one file that is not there, one with an error in it.
struct Monorepo {
    TemporaryFolder folder;

    Monorepo() {
        folder.write("repo/.git/HEAD", "ref: refs/heads/main\n");
        folder.write("repo/curl/curl.h", kCurl);
        folder.write("repo/api.h", kApi);
        folder.write("repo/get.c", kGet);
        folder.write("repo/paths.c", "#include \"api.h\"\nconst char *recordings(void) { return \"/recording/1/content\"; }\n");
        folder.write("repo/phone/grantlint.json", "{\"permissions\": [\"SMS\"]}\n");
        folder.write("repo/phone/log.c", "#include \"../api.h\"\nint log_of(CURL *curl) { return get(curl, \"/call-log\"); }\n");
        folder.write("repo/phone/broken.c", "#include \"../api.h\"\nint broken(CURL *curl) { nosuch x; return get(curl, \"/extension/~/active-calls\"); }\n");
        folder.write("repo/player/grantlint.json", "{\"permissions\": [\"ReadCallRecording\"]}\n");
        folder.write("repo/player/play.c", "#include \"../api.h\"\nint play(CURL *curl) { return get(curl, recordings()); }\n");
        folder.write("repo/player/any.c", "#include \"../api.h\"\nint any(CURL *curl, const char *path) { return get(curl, path); }\n");
        std::string database;
        for (const char* source : {"get.c", "paths.c", "phone/log.c", "phone/broken.c", "phone/gone.c", "player/play.c", "player/any.c"}) {
            database += (database.empty() ? "[" : ",") + std::string("{\"directory\": \"") + folder.path() + "/repo\", \"file\": \"" + source + "\", \"command\": \"cc -I. -c " + source + "\"}";
        }
        folder.write("repo/compile_commands.json", database + "]\n");
    }

    [[nodiscard]] Ran run(const std::string& arguments, const std::string& where = "repo") const {
        return grantlint::tests::run("cd " + quoted(folder.path() + "/" + where) + " && " + binary() + " " + arguments);
    }

    void emit(int count, const std::string& into) const {
        for (int i = 1; i <= count; ++i) {
            const Ran ran = run("check --shard " + std::to_string(i) + "/" + std::to_string(count) + " --emit-units " + into);
            INFO(ran.err);
            REQUIRE(ran.status == 0);
        }
    }
};

}  // namespace

TEST_CASE("link reports byte for byte what one run does, in every format", "[shards]") {
    const Monorepo repo;
    for (const int count : {1, 2, 7, 11}) {
        const std::string units = "units-" + std::to_string(count);
        repo.emit(count, units);
        for (const char* format : {"text", "json", "sarif", "html", "junit"}) {
            INFO(count << " shards, " << format);
            const std::string arguments = std::string(" --verbose --format ") + format;
            const Ran whole = repo.run("check --no-cache" + arguments);
            const Ran linked = repo.run("link " + units + arguments);
            CHECK(whole.out == linked.out);
            CHECK(whole.err == linked.err);
            CHECK(whole.status == linked.status);
            CHECK(whole.status == 1);
        }
    }
    const Ran text = repo.run("link units-7 --verbose");
    CHECK(has(text.out, "phone/log.c:2"));
    CHECK(has(text.out, "ReadCallLog"));
    CHECK(has(text.out, "gone.c"));
}

TEST_CASE("shards from several folders, made in a repository that stands elsewhere", "[shards]") {
    const Monorepo repo;
    repo.emit(2, "../all");
    std::filesystem::create_directory(repo.folder.path() + "/first");
    std::filesystem::rename(repo.folder.path() + "/all/shard-1-of-2.grantlint", repo.folder.path() + "/first/shard-1-of-2.grantlint");
    const Ran whole = repo.run("check --format json");
    std::filesystem::rename(repo.folder.path() + "/repo", repo.folder.path() + "/elsewhere");
    std::filesystem::remove(repo.folder.path() + "/elsewhere/compile_commands.json");
    const Ran linked = repo.run("link ../first ../all --format json", "elsewhere");
    INFO(linked.err);
    CHECK(linked.out == whole.out);
    CHECK(linked.status == 1);
}

TEST_CASE("a path that was named, a grant, a baseline and --fix mean the same to link", "[shards]") {
    const Monorepo repo;
    CHECK(repo.run("check phone get.c --shard 1/1 --emit-units units").status == 0);
    CHECK(repo.run("link units --grant SMS").out == repo.run("check phone get.c --grant SMS").out);
    CHECK(repo.run("link units --baseline known.json --update-baseline").status == 0);
    const Ran known = repo.run("link units --baseline known.json");
    INFO(known.out);
    CHECK(known.status == 0);
    CHECK(known.out == repo.run("check phone get.c --baseline known.json").out);
    CHECK(has(repo.run("link units --fix").err, "added \"ReadCallLog\""));
    CHECK(has(read_file(repo.folder.path() + "/repo/phone/grantlint.json"), "ReadCallLog"));
}

TEST_CASE("what is missing, damaged, of another run or not as it was read is no answer", "[shards]") {
    const Monorepo repo;
    repo.emit(3, "units");
    const std::string second = repo.folder.path() + "/repo/units/shard-2-of-3.grantlint";
    const std::string good = read_file(second);
    const auto link = [&](const std::string& folders = "units") { return repo.run("link " + folders); };
    const auto refuses = [&](const Ran& ran, const std::string& why) {
        INFO(ran.out << ran.err);
        CHECK(ran.status == 2);
        CHECK(ran.out.empty());
        CHECK(has(ran.err, why));
    };
    REQUIRE(link().status == 1);
    CHECK(link("units units").status == 1);  // the same twice does no harm

    std::filesystem::remove(second);
    refuses(link(), "shard 2 of 3 is missing");
    for (const std::size_t size : {std::size_t{0}, std::size_t{10}, std::size_t{30}, std::size_t{60}, good.size() / 2, good.size() - 1}) {
        repo.folder.write("repo/units/shard-2-of-3.grantlint", good.substr(0, size));
        refuses(link(), "shard");
    }
    std::string flipped = good;
    flipped[good.size() / 2] = static_cast<char>(flipped[good.size() / 2] ^ 1);
    repo.folder.write("repo/units/shard-2-of-3.grantlint", flipped);
    refuses(link(), "the shard is damaged");
    repo.folder.write("repo/units/shard-2-of-3.grantlint", good);

    repo.emit(2, "others");
    refuses(link("units others"), "is of another run than");
    CHECK(repo.run("check phone get.c --shard 2/3 --emit-units narrow").status == 0);
    refuses(link("units narrow"), "is of another run than");
    refuses(link("units narrow"), "help: remove the older files");
    refuses(link("nowhere"), "cannot read the folder 'nowhere'");
    refuses(link("phone"), "no shard is in 'phone'");

    repo.folder.write("repo/api.h", std::string(kApi) + "// changed\n");
    refuses(link(), "api.h' is not what shard");
}

TEST_CASE("what a shard cannot be asked is said", "[shards]") {
    const Monorepo repo;
    for (const char* shard : {"0/3", "4/3", "1/0", "a/b", "1", "1/3x", "-1/3", "1/99999999", "/"}) {
        const Ran ran = repo.run(std::string("check --shard=") + shard + " --emit-units units");
        INFO(shard);
        CHECK(ran.status == 2);
        CHECK(has(ran.err, "is no shard"));
    }
    CHECK(has(repo.run("check --shard 1/3").err, "--shard requires --emit-units"));
    CHECK(has(repo.run("check --emit-units units").err, "--emit-units requires --shard"));
    CHECK(has(repo.run("check --shard 1/3 --emit-units units --fix").err, "--fix excludes --shard"));
    CHECK(has(repo.run("check --shard 1/3 --emit-units curl/curl.h").err, "cannot make the folder"));
    const Ran one = repo.run("check --shard 1/3 --emit-units units");
    CHECK(one.out == "units/shard-1-of-3.grantlint: 2 of 7 sources read, 1 skipped\n");
    CHECK(has(one.err, "phone/gone.c"));
}
