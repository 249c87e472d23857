// What a source costs at most: itself.
#include <string>

#include <sys/resource.h>

#include "base/sanitized.h"
#include "catch.h"
#include "frontends/cpp/worker.h"

using namespace grantlint;

namespace {

std::string many(const std::string& part, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += part;
    return out;
}

// The reason for which a source came to nothing beside one that did; empty: it came out as well.
std::string parsed_with(const std::string& text, const cpp::WorkerLimits& limits) {
    const std::map<std::string, std::string> files = {{"/w/a.c", "int sound(void) { return 1; }\n"}, {"/w/b.c", text}};
    std::vector<cpp::ParseRequest> requests;
    for (const auto& [file, content] : files) requests.push_back({.command = cpp::default_command(file, {}), .project_roots = {"/w"}, .overlay = files});
    const auto units = cpp::parse_all(requests, 2, limits);
    REQUIRE(units.size() == 2);
    REQUIRE(units[0]);
    CHECK(units[0]->functions.size() == 1);
    return units[1] ? "" : units[1].error().message;
}

std::string doubled(int times) {
    std::string out = "#define A0 1,1\n";
    for (int i = 1; i < times; ++i) out += "#define A" + std::to_string(i) + " A" + std::to_string(i - 1) + ", A" + std::to_string(i - 1) + "\n";
    return out + "int numbers[] = {A" + std::to_string(times - 1) + "};\n";
}

// Seconds of processor time that the processes took which have ended.
double seconds_of_workers() {
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

}  // namespace

TEST_CASE("deep nesting is read") {
    CHECK(parsed_with("void f(int x) { " + many("if (x) ", 12000) + "; }\n", {}).empty());
    CHECK(parsed_with("void f(int x) { " + many("{", 200) + many("}", 200) + " }\n", {}).empty());
}

TEST_CASE("a source that needs too much memory or time is given up") {
    if (!kSanitized) CHECK(parsed_with(doubled(24), {.seconds = 60, .memory = std::size_t{800} << 20}) == "parsing needed more than 800 MB");
    CHECK(parsed_with(many("int again;\n", 20) + "constexpr int forever() { int n = 0; for (;;) n ^= 1; return n; }\n" + doubled(26), {.seconds = 1}) == "parsing took longer than 1 seconds");
}

TEST_CASE("a source that took too long behind shared headers is not tried again") {
    const std::string endless = "#include <stdio.h>\n#if __INCLUDE_LEVEL__ < 30\n#include __FILE__\n#include __FILE__\n#endif\n";
    std::map<std::string, std::string> files = {{"/w/endless.c", endless}};
    for (const char* name : {"/w/a.c", "/w/b.c", "/w/c.c"}) files[name] = "#include <stdio.h>\nint sound(void) { return 1; }\n";
    std::vector<cpp::ParseRequest> requests;
    for (const auto& [file, content] : files) requests.push_back({.command = cpp::default_command(file, {}), .project_roots = {"/w"}, .overlay = files});
    const double before = seconds_of_workers();
    const auto units = cpp::parse_all(requests, 2, {.seconds = 4});
    const double used = seconds_of_workers() - before;
    REQUIRE(units.size() == 4);
    CHECK(units[0].has_value());
    REQUIRE_FALSE(units[3]);
    CHECK(units[3].error().message == "parsing took longer than 4 seconds");
    CHECK(used < 6);  // twice would be 8
}
