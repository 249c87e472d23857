#include "frontends/cpp/compile_commands.h"

#include <string>

#include "catch.h"
#include "frontends/cpp/shell_words.h"

using namespace grantlint;
using Words = std::vector<std::string>;

namespace {

cpp::CompileCommand read_one(const std::string& entry) {
    const auto commands = cpp::parse_compile_commands("[" + entry + "]", "/home/me/app/build/compile_commands.json");
    REQUIRE(commands);
    REQUIRE(commands->size() == 1);
    return commands->front();
}

std::string problem(const std::string& text) {
    const auto commands = cpp::parse_compile_commands(text, "/w/compile_commands.json");
    if (commands) return {};
    return std::to_string(commands.error().at.line) + ":" + std::to_string(commands.error().at.column) + " " + commands.error().message;
}

}  // namespace

TEST_CASE("a command line is split as the shell would", "[compile_commands]") {
    CHECK(cpp::split_shell_words(R"(c++ -DNAME=\"x\" "-DA=b c" 'd e'f  g\ h "i\"j\k")") == Words{"c++", "-DNAME=\"x\"", "-DA=b c", "d ef", "g h", "i\"j\\k"});
    CHECK(cpp::split_shell_words("a '' b") == Words{"a", "", "b"});
    CHECK(cpp::split_shell_words("  ").empty());
}

TEST_CASE("an entry keeps what a parser needs", "[compile_commands]") {
    const auto command = read_one(R"({"directory": "/home/me/app/build", "file": "../src/a.cpp",
        "command": "/usr/bin/ccache g++ -O2 -Wall -DX=1 -I../include -isystem /opt/x -std=c++17 -fno-rtti -o a.o -MF a.d -c ../src/a.cpp"})");
    CHECK(command.file == "/home/me/app/src/a.cpp");
    CHECK(command.directory == "/home/me/app/build");
    CHECK(command.flags == Words{"-x", "c++", "-DX=1", "-I../include", "-isystem", "/opt/x", "-std=c++17", "-fno-rtti"});
}

TEST_CASE("the language is the file's unless the flags say it", "[compile_commands]") {
    CHECK(read_one(R"({"directory": "/w", "file": "a.c", "arguments": ["gcc", "a.c"]})").flags == Words{"-x", "c"});
    CHECK(read_one(R"({"directory": "/w", "file": "a.c", "arguments": ["gcc", "-x", "c++", "a.c"]})").flags == Words{"-x", "c++"});
    CHECK(read_one(R"({"file": "../a.mm", "arguments": ["clang", "a.mm"]})").file == "/home/me/app/a.mm");
}

TEST_CASE("flags that could do harm are refused", "[compile_commands]") {
    Words dropped;
    const Words kept = cpp::sanitise_flags({"-fplugin=evil.so", "@flags", "-Xclang", "-load", "-Xclang", "evil.so", "-include-pch", "x", "-DA"}, &dropped);
    CHECK(kept == Words{"-DA"});
    CHECK(cpp::sanitise_flags({"-x", "ast", "-xpcm", "-xc"}) == Words{"-xc"});
    CHECK(dropped == Words{"-fplugin=evil.so", "@flags", "-Xclang", "-Xclang"});
    const auto command = read_one(R"({"directory": "/home/me/app/build", "file": "a.c", "arguments": ["cc", "-include", "/etc/passwd", "-include", "../config.h", "a.c"]})");
    CHECK(command.flags == Words{"-x", "c"});
    const auto inside = read_one(R"({"directory": "/home/me/app", "file": "a.c", "arguments": ["cc", "-include", "config.h", "a.c"]})");
    CHECK(inside.flags == Words{"-x", "c", "-include", "config.h"});
}

TEST_CASE("clang-cl's spelling is understood", "[compile_commands]") {
    CHECK(cpp::sanitise_flags({"/Iinc", "/DX=1", "/std:c++20", "/EHsc", "/Data/a.cpp"}) == Words{"-Iinc", "-DX=1", "-std=c++20"});
}

TEST_CASE("a broken database says where", "[compile_commands]") {
    CHECK(problem("{}") == "1:1 a compilation database must be a list, not an object");
    CHECK(problem("[{\"file\": \"a.c\"}]") == "1:2 the entry has neither 'arguments' nor 'command'");
    CHECK(problem("[{\"command\": \"cc a.c\"}]") == "1:2 the entry has no 'file'");
    CHECK(problem("[{\"file\": 1}]") == "1:11 'file' must be a string, not a number");
    CHECK(problem("[\n{\"file\": \"a.c\", \"arguments\": [1]}]") == "2:31 'arguments' must be a list of strings");
    CHECK(problem("[") == "1:1 the list is never closed");
}

TEST_CASE("a file that no database knows", "[compile_commands]") {
    CHECK(cpp::default_command("/w/a.c", {}).flags == Words{"-x", "c", "-std=gnu17"});
    CHECK(cpp::default_command("/w/a.h", {"-Iinc"}).flags == Words{"-x", "c++", "-std=gnu++20", "-Iinc"});
    CHECK(cpp::default_command("/w/a.cpp", {"-std=c++11"}).flags == Words{"-x", "c++", "-std=c++11"});
    CHECK(cpp::default_command("/w/a.mm", {}).directory == "/w");
}
