// How far a run has come is told on a terminal, and nowhere else. util-linux's script is the terminal.
#include <string>

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;

namespace {

// What the terminal gets to see of a run, with these variables set before it.
std::string on_terminal(const App& app, const std::string& options, const std::string& variables = "TERM=xterm CI=") {
    const std::string command = "env " + variables + " " + binary() + " check --no-cache " + options + " client.c -- -I.";
    const Ran ran = run("cd " + quoted(app.folder.path()) + " && script -q -e -c " + quoted(command) + " /dev/null");
    CHECK(ran.status == 1);
    CHECK(ran.out.find("ReadCallLog") != std::string::npos);
    return ran.out;
}

bool has_script() {
    if (run("command -v script").status == 0) return true;
    WARN("skipped: script is not installed");
    return false;
}

constexpr const char* kLine = "of 1 source\x1b[K";

}  // namespace

TEST_CASE("a terminal is told how far the run has come, and the line is gone before the report", "[progress]") {
    if (!has_script()) return;
    const std::string seen = on_terminal(App(), "");
    const auto line = seen.find(kLine), cleared = seen.find("\r\x1b[K"), report = seen.find("call needs");
    REQUIRE(line != std::string::npos);
    REQUIRE(cleared != std::string::npos);
    CHECK(line < cleared);
    CHECK(cleared < report);
}

TEST_CASE("nobody is told who did not ask, or cannot see it", "[progress]") {
    if (!has_script()) return;
    const App app;
    CHECK(on_terminal(app, "--no-progress").find(kLine) == std::string::npos);
    CHECK(on_terminal(app, "--quiet").find(kLine) == std::string::npos);
    CHECK(on_terminal(app, "", "TERM=xterm CI=true").find(kLine) == std::string::npos);
    CHECK(on_terminal(app, "", "TERM=dumb CI=").find(kLine) == std::string::npos);
    CHECK(app.run("check --no-cache client.c").err.find(" source") == std::string::npos);
}
