// Sources that share the parse of their headers are read as if each were parsed by itself.
#include <algorithm>

#include "catch.h"
#include "frontends/cpp/include_scan.h"
#include "frontends/cpp/prefix_plan.h"
#include "frontends/cpp/worker.h"
#include "ir/print.h"

using namespace grantlint;
using Strings = std::vector<std::string>;

namespace {

struct Sources {
    std::map<std::string, std::string> files;  // absolute path -> content
    std::vector<std::string> flags = {"-isystem", "/lib", "-I/w/include"};

    [[nodiscard]] std::vector<cpp::ParseRequest> requests() const {
        std::vector<cpp::ParseRequest> out;
        for (const auto& [file, text] : files) {
            if (file.starts_with("/w/") && !file.ends_with(".h")) out.push_back({.command = cpp::default_command(file, flags), .project_roots = {"/w"}, .overlay = files});
        }
        return out;
    }
};

cpp::IncludedHeaders scanned(const Sources& sources, const std::string& file) {
    static const Strings roots = {"/w"};
    return cpp::IncludeScanner(roots, sources.files).scan(cpp::default_command(file, sources.flags));
}

// What a unit says, whatever the order in which its parts were numbered.
std::string in_words(const Result<ir::Unit>& unit) { return unit ? ir::print(*unit) : unit.error().message; }

void check_same(const Sources& sources) {
    const std::vector<cpp::ParseRequest> requests = sources.requests();
    const auto apart = cpp::parse_all(requests, 2, {}, cpp::Sharing::nothing);
    for (const unsigned jobs : {1U, 3U}) {
        const auto shared = cpp::parse_all(requests, jobs, {}, cpp::Sharing::headers);
        for (std::size_t i = 0; i < requests.size(); ++i) {
            INFO(requests[i].command.file);
            CHECK(in_words(shared[i]) == in_words(apart[i]));
            if (shared[i] && apart[i]) CHECK(shared[i]->errors.size() == apart[i]->errors.size());
        }
    }
}

constexpr const char* kLibrary = "#pragma once\n#ifdef LIBRARY_WIDE\nint wide(const char*);\n#else\nint narrow(const char*);\n#endif\nclass Client { public: int get(const char* path); };\n";

}  // namespace

TEST_CASE("headers before any code, outside of conditions, through the project's own", "[prefix]") {
    const Sources sources{.files = {{"/w/a.cpp", "/* <no> */ #include <early>\n// #include <comment>\n#include \"own.h\"\n#include <vector>\n#include <vec\\\ntor2>\n"
                                                 "#if 1\n#include <conditional>\n#endif\n#include \"library.h\"\nint x;\n#include <late>\n#define LATE 1\n"},
                                    {"/w/include/own.h", "#ifndef OWN_H\n#define OWN_H\n#include <map>\n#define MACRO(x) x\n#include <list>\nclass A;\n#include <behind>\n#endif\n"},
                                    {"/lib/library.h", "#include <inside>\n"}}};
    const cpp::IncludedHeaders found = scanned(sources, "/w/a.cpp");
    CHECK(found.library == Strings{"early", "map", "list", "vector", "vector2", "library.h"});
    CHECK(found.macros == std::set<std::string>{"LATE", "MACRO"});
}

TEST_CASE("sources with the same flags and headers hang below one node", "[prefix]") {
    Sources sources{.files = {{"/w/a.cpp", "#include <vector>\n#include <client.h>\n"}, {"/w/b.cpp", "#include <string>\n#include <client.h>\n"},
                              {"/w/c.cpp", "#include <map>\n"}, {"/w/d.c", "#include <stdio.h>\n"}}};
    const cpp::PrefixPlan plan = cpp::plan_prefixes(sources.requests(), {0, 1, 2, 3});
    REQUIRE(plan.groups.size() == 1);
    CHECK(plan.groups[0].headers == Strings{"map", "string", "vector"});
    CHECK(plan.groups[0].sources == std::vector<std::size_t>{2});
    REQUIRE(plan.groups[0].nodes.size() == 1);
    CHECK(plan.groups[0].nodes[0].headers == Strings{"client.h"});
    CHECK(plan.groups[0].nodes[0].sources == std::vector<std::size_t>{0, 1});
    CHECK(plan.alone == std::vector<std::size_t>{3});
    CHECK(cpp::plan_prefixes(sources.requests(), {0, 1, 2}, {.with_models = false, .refused = {"client.h"}}).groups[0].nodes.empty());
}

TEST_CASE("shared headers change nothing", "[prefix]") {
    check_same({.files = {{"/lib/client.h", kLibrary},
                          {"/w/include/own.h", "#pragma once\n#include <string>\n#include <client.h>\ninline std::string path(const std::string& id) { return \"/account/\" + id; }\n"},
                          {"/w/a.cpp", "#include \"own.h\"\n#include <vector>\nint a(Client& c) { return c.get(path(\"~\").c_str()); }\n"},
                          {"/w/b.cpp", "#include <client.h>\nint b(Client& c) { return c.get(\"/b\") + narrow(\"b\"); }\n"},
                          {"/w/c.cpp", "#include <client.h>\n#include <map>\nstd::map<int, const char*> all; int c(Client& c) { return c.get(all[1]); }\n"},
                          {"/w/d.cpp", "#include <vector>\nint d() { return 1; }\n"}}});
}

TEST_CASE("a macro that the headers know, defined in front of them", "[prefix]") {
    check_same({.files = {{"/lib/client.h", kLibrary},
                          {"/w/a.cpp", "#define LIBRARY_WIDE 1\n#include <client.h>\nint a() { return wide(\"/a\"); }\n"},
                          {"/w/b.cpp", "#include <client.h>\nint b() { return narrow(\"/b\"); }\n"},
                          {"/w/c.cpp", "#include \"config.h\"\n#include <client.h>\nint c() { return wide(\"/c\"); }\n"},
                          {"/w/include/config.h", "#ifndef CONFIG_H\n#define CONFIG_H\n#define LIBRARY_WIDE 1\n#endif\n"}}});
}

TEST_CASE("headers with errors, missing ones, and sources with errors", "[prefix]") {
    check_same({.files = {{"/lib/client.h", kLibrary},
                          {"/lib/needs_another.h", "#pragma once\nstruct Holder { Unknown* held; };\n"},
                          {"/w/a.cpp", "#include <vector>\nstruct Unknown { int get(); };\n#include <needs_another.h>\nint a(Holder& h) { return h.held->get(); }\n"},
                          {"/w/b.cpp", "#include <client.h>\n#include <needs_another.h>\nint b(Client& c) { return c.get(\"/b\"); }\n"},
                          {"/w/c.cpp", "#include <client.h>\n#include <nowhere.h>\nint c(Client& c) { return c.get(\"/c\"); }\n"},
                          {"/w/d.cpp", "#include <client.h>\n#include <nowhere.h>\nint d(Client& c) { return c.get(\"/d\"); }\n"},
                          {"/w/e.cpp", "#include <client.h>\nint e(Client& c) { nosuch x; return c.get(\"/e\"); }\n"},
                          {"/w/f.cpp", "#include <client.h>\nnamespace f {\n#include <needs_another.h>\n}\n"},
                          {"/w/g.cpp", "#include <client.h>\n#include \"with\\\\odd.h\"\nint g(Client& c) { return c.get(\"/g\"); }\n"},
                          {"/w/it's \"odd\".cpp", "#include <client.h>\nint h(Client& c) { return c.get(\"/h\"); }\n"}}});
}

TEST_CASE("C, and linkage around an include", "[prefix]") {
    check_same({.files = {{"/lib/client.h", "int get(const char *path);\n"},  // no guard
                          {"/w/a.c", "#include <stdio.h>\n#include <client.h>\nint a(void) { return get(\"/a\"); }\n"},
                          {"/w/b.c", "#include <client.h>\nint b(void) { return get(\"/b\"); }\n"},
                          {"/w/c.cpp", "extern \"C\" {\n#include <client.h>\n}\nint c() { return get(\"/c\"); }\n"},
                          {"/w/d.cpp", "#include <client.h>\nint d() { return get(\"/d\"); }\n"},
                          {"/w/e.cpp", "#include <client.h>\nint e() { return get(\"/e\"); }\n"}}});
}
