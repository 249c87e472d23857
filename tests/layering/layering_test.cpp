// The folders of analyzer/ are layers that only look down. This reads the #include lines and says which one looks up.
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "catch.h"

namespace fs = std::filesystem;

namespace {

const fs::path kAnalyzer = fs::path(GRANTLINT_SOURCE_DIR) / "analyzer";

// From the bottom up; a folder may include those of lower rows and itself. What is allowed within one row stands below.
const std::vector<std::set<std::string>> kRows = {
    {"base"}, {"ir", "strings"}, {"frontends", "flow", "rules"}, {"manifest"}, {"check"}, {"report", "engine"}, {"lsp"}, {"cli"},
};

int row_of(const std::string& folder) {
    for (std::size_t row = 0; row < kRows.size(); ++row) {
        if (kRows[row].contains(folder)) return static_cast<int>(row);
    }
    return -1;
}

struct Include {
    fs::path from;
    std::size_t line = 0;
    bool angled = false;
    std::string what;
};

std::vector<Include> find_includes() {
    const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    for (const auto& entry : fs::recursive_directory_iterator(kAnalyzer)) {
        const auto extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp") continue;
        std::ifstream in(entry.path());
        std::size_t number = 0;
        for (std::string line; std::getline(in, line);) {
            ++number;
            std::smatch match;
            if (std::regex_search(line, match, pattern)) includes.push_back({fs::relative(entry.path(), kAnalyzer), number, match[1] == "<", match[2]});
        }
    }
    return includes;
}

std::string first_folder(const fs::path& path) { return path.has_parent_path() ? path.begin()->string() : ""; }

std::string place(const Include& include) { return "analyzer/" + include.from.string() + ":" + std::to_string(include.line) + " includes " + include.what; }

}  // namespace

TEST_CASE("every folder of analyzer is a layer") {
    for (const auto& entry : fs::directory_iterator(kAnalyzer)) {
        if (!entry.is_directory() || entry.path().filename() == "cmake") continue;
        INFO("add the folder to kRows: " << entry.path());
        CHECK(row_of(entry.path().filename().string()) >= 0);
    }
}

TEST_CASE("no include looks up") {
    for (const Include& include : find_includes()) {
        const std::string from = first_folder(include.from), to = first_folder(include.what);
        if (include.angled || from.empty() || to.empty() || from == to) continue;
        INFO(place(include));
        CHECK(fs::exists(kAnalyzer / include.what));
        // Flow reads no front end, no rules: neighbours in a row do not know each other. 
        const bool allowed = row_of(to) < row_of(from);
        CHECK(allowed);
    }
}

TEST_CASE("only the front ends know clang") {
    for (const Include& include : find_includes()) {
        if (!include.what.starts_with("clang") && !include.what.starts_with("llvm")) continue;
        INFO(place(include));
        CHECK(first_folder(include.from) == "frontends");
    }
}

TEST_CASE("what the front end shows to others is free of clang") {
    // engine/ is compiled against these headers: one with clang's own in it would make it slow, and bind it to clang.
    std::map<std::string, std::set<std::string>> includes;
    for (const Include& include : find_includes()) includes[include.from.string()].insert(include.what);
    for (const auto& [from, whats] : includes) {
        if (first_folder(from) == "frontends") continue;
        for (const std::string& what : whats) {
            if (first_folder(what) != "frontends") continue;
            INFO(from << " includes " << what);
            CHECK(std::ranges::none_of(includes[what], [](const std::string& name) { return name.starts_with("clang/") || name.starts_with("llvm/"); }));
        }
    }
}

TEST_CASE("the linter reads no network, and runs no program but git") {
    // The front end forks to isolate the parser; git is asked what changed, when the user names a revision.
    for (const Include& include : find_includes()) {
        if (include.from == "engine/git.cpp" && include.what == "spawn.h") continue;
        const std::set<std::filesystem::path> workers = {"frontends/cpp/held_headers.cpp", "frontends/cpp/prefix.cpp", "frontends/cpp/worker.cpp"};
        const bool is_between_workers = workers.contains(include.from);
        if (is_between_workers && include.what == "sys/socket.h") continue;  // socketpair: to its own children, by no name
        INFO(place(include));
        CHECK_FALSE((include.what == "sys/socket.h" || include.what == "spawn.h" || include.what == "netdb.h"));
    }
}
