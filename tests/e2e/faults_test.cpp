// What goes wrong around a run: workers that are killed, signals, files that change meanwhile, links where files are expected.
#include <csignal>
#include <filesystem>
#include <set>
#include <thread>
#include <vector>

#include "catch.h"
#include "running.h"

using namespace grantlint::tests;
namespace fs = std::filesystem;

namespace {

std::set<std::string> files_below(const std::string& folder) {
    std::set<std::string> out;
    for (const auto& one : fs::recursive_directory_iterator(folder)) out.insert(one.path().string());
    return out;
}

// An app with a source that its worker never ends with.
struct EndlessApp : App {
    EndlessApp() { folder.write("endless.c", kEndless); }
};

constexpr const char* kFlags = " -- -I.";

}  // namespace

TEST_CASE("a worker that is killed costs its source, which is named, and nothing else", "[faults]") {
    const EndlessApp app;
    Running running(app, std::string("check --no-cache --format json --grant ReadCallLog") + kFlags);
    std::size_t killed = 0;
    while (running.is_going_on()) {  // it may be tried once more
        for (const pid_t worker : running.busy_workers()) killed += kill(worker, SIGKILL) == 0 ? 1 : 0;
    }
    const Ran ran = running.wait();
    INFO(ran.out << ran.err);
    CHECK(killed > 0);
    CHECK(ran.status == 2);
    CHECK(has(ran.out, "\"file\": \"endless.c\",\n      \"reason\": \"the parser crashed (Killed)\""));
    CHECK(has(ran.out, "\"route\": \"/restapi/v1.0/account/{accountId}/call-log\""));
    CHECK(has(ran.out, "\"missing\": []"));
}

TEST_CASE("Ctrl-C and SIGTERM end a run: nobody is left behind, and nothing half-written", "[faults]") {
    for (const int signal : {SIGINT, SIGTERM}) {
        CAPTURE(signal);
        const EndlessApp app;
        app.folder.write("report.txt", "old");
        const std::set<std::string> before = files_below(app.folder.path());
        Running running(app, std::string("check --fix -o report.txt --cache-dir cache") + kFlags);
        REQUIRE_FALSE(running.busy_workers().empty());
        if (signal == SIGINT) running.send_to_all(signal);
        else running.send(signal);
        CHECK(running.wait().status == 128 + signal);
        CHECK(running.leaves_nobody());
        CHECK(app.read("report.txt") == "old");
        CHECK(app.read("grantlint.json") == R"({"permissions": []})");
        CHECK(files_below(app.folder.path()) == before);
    }
}

TEST_CASE("a manifest that is changed while a run goes on is never overwritten", "[faults]") {
    const EndlessApp app;
    Running running(app, std::string("check --no-cache --fix") + kFlags);
    REQUIRE_FALSE(running.busy_workers().empty());
    const std::string theirs = "{\"permissions\": [\"SMS\"]} // mine\n";
    app.folder.write("grantlint.json", theirs);
    while (running.is_going_on()) {
        for (const pid_t worker : running.busy_workers()) kill(worker, SIGKILL);
    }
    const Ran ran = running.wait();
    INFO(ran.out << ran.err);
    CHECK(ran.status != 0);
    const std::string now = app.read("grantlint.json");
    CHECK(has(now, "\"SMS\""));
    CHECK(has(now, "// mine"));
}

TEST_CASE("runs at the same time write the same baseline, whole", "[faults]") {
    const App app;
    std::vector<Ran> together(4);
    {
        std::vector<std::jthread> threads;
        for (Ran& ran : together) threads.emplace_back([&] { ran = app.run("check --no-cache --baseline known.json --update-baseline ."); });
    }
    for (const Ran& ran : together) CHECK(ran.status == 0);
    const std::string baseline = app.read("known.json");
    CHECK(app.run("check --no-cache --baseline known.json .").status == 0);
    CHECK(app.run("check --no-cache --baseline known.json --update-baseline .").status == 0);
    CHECK(app.read("known.json") == baseline);
    for (const std::string& file : files_below(app.folder.path())) CHECK_FALSE(has(file, "known.json."));
}

TEST_CASE("nothing is written through a link that a repository may hold", "[faults]") {
    const App app;
    const std::string theirs = app.folder.write("home/profile", "theirs");
    const std::string known = app.folder.write("home/known.json", R"({"schema": 1, "findings": []})");
    fs::create_symlink("home/profile", app.folder.path() + "/report.txt");
    fs::create_symlink("home/known.json", app.folder.path() + "/known.json");
    for (const std::string arguments : {"check -o report.txt .", "routes -o report.txt .", "check --report sarif=report.txt .", "init --force -o report.txt .", "check --baseline known.json --update-baseline ."}) {
        const Ran ran = app.run(arguments);
        INFO(arguments << "\n" << ran.out << ran.err);
        CHECK(ran.status == 2);
        CHECK(has(ran.err, "it is a symbolic link\nhelp: name the file that it leads to"));
    }
    CHECK(read_file(theirs) == "theirs");
    CHECK(read_file(known) == R"({"schema": 1, "findings": []})");
    CHECK(fs::is_symlink(app.folder.path() + "/report.txt"));
    // The system's own link to what the shell opened is none of the repository's.
    CHECK(app.run("routes -o /dev/stdout .", " -- -I. > listed.txt; true").status == 0);
    CHECK(has(app.read("listed.txt"), "1 HTTP call"));
    // A link that leads nowhere is replaced by the file: nothing is made where it points.
    fs::create_symlink("home/new", app.folder.path() + "/new.txt");
    CHECK(app.run("check -o new.txt .").status == 1);
    CHECK_FALSE(fs::exists(app.folder.path() + "/home/new"));
}

TEST_CASE("what is written over keeps its permissions, and what is new has the usual ones", "[faults]") {
    const App app;
    for (const std::string name : {"report.txt", "known.json"}) {
        app.folder.write(name, R"({"schema": 1, "findings": []})");
        fs::permissions(app.folder.path() + "/" + name, fs::perms::owner_read | fs::perms::owner_write);
    }
    CHECK(app.run("check -o report.txt --baseline known.json --update-baseline .").status == 0);
    for (const std::string name : {"report.txt", "known.json"}) CHECK(fs::status(app.folder.path() + "/" + name).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(run("cd " + quoted(app.folder.path()) + " && umask 027 && " + binary() + " check -o fresh.txt . -- -I.").status == 1);
    CHECK(fs::status(app.folder.path() + "/fresh.txt").permissions() == (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
}
