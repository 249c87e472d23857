#include "engine/project.h"

#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "catch.h"
#include "engine/source_files.h"

using namespace grantlint;
namespace fs = std::filesystem;

namespace {

// A folder that is gone when the test is.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "grantlint-test-XXXXXX").string();
        path_ = fs::canonical(::mkdtemp(name.data())).string();
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    void add(const std::string& name, const std::string& content = "") const {
        const fs::path file = fs::path(path_) / name;
        fs::create_directories(file.parent_path());
        std::ofstream(file) << content;
    }
    [[nodiscard]] engine::Project find(std::vector<std::string> paths) const {
        const auto project = engine::find_project({.paths = std::move(paths), .working_directory = path_});
        REQUIRE(project);
        return *project;
    }
    [[nodiscard]] std::string problem(std::vector<std::string> paths) const {
        const auto project = engine::find_project({.paths = std::move(paths), .working_directory = path_});
        return project ? std::string() : project.error().message;
    }
    [[nodiscard]] std::vector<std::string> names(const engine::Project& project) const {
        std::vector<std::string> result;
        for (const auto& command : project.commands) result.push_back(command.file.substr(path_.size() + 1));
        return result;
    }
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    std::string path_;
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a folder is searched for sources", "[project]") {
    const Folder folder;
    for (const char* name : {"b.cpp", "a.c", "sub/x.mm", "sub/x.h", "build/gen.cpp", "builder/real.cc", ".git/x.c", "node_modules/n.c", "out/CMakeCache.txt", "out/o.c"}) {
        folder.add(name);
    }
    fs::create_directory_symlink(folder.path(), folder.path() + "/sub/loop");
    CHECK(folder.names(folder.find({"."})) == Names{"a.c", "b.cpp", "builder/real.cc", "sub/x.mm"});
    CHECK(folder.names(folder.find({"sub", "a.c", "./a.c"})) == Names{"a.c", "sub/x.mm"});
    CHECK(folder.names(folder.find({})) == Names{"a.c", "b.cpp", "builder/real.cc", "sub/x.mm"});
    CHECK(folder.find({"a.c"}).roots == Names{folder.path()});
}

TEST_CASE("a folder that may not be read is named, but for one that is left out", "[project]") {
    const Folder folder;
    for (const char* name : {"a.c", "locked/b.c", "data/c.c", "build/d.c", "out/e.c"}) folder.add(name);
    folder.add(".gitignore", "data/\n");
    folder.add(".git/HEAD");
    for (const char* name : {"locked", "data", "build", "out"}) fs::permissions(folder.path() + "/" + name, fs::perms::none);
    constexpr uid_t kNobody = 65534;
    const bool is_root = geteuid() == 0;  // who may read everything
    if (is_root) REQUIRE((chown(folder.path().c_str(), kNobody, static_cast<gid_t>(-1)) == 0 && seteuid(kNobody) == 0));
    const auto project = engine::find_project({.paths = {".", "a.c"}, .working_directory = folder.path(), .selection = {.folder = folder.path(), .exclude = {"out/**"}}});
    if (is_root) REQUIRE(seteuid(0) == 0);
    for (const char* name : {"locked", "data", "build", "out"}) fs::permissions(folder.path() + "/" + name, fs::perms::owner_all);
    REQUIRE(project);
    CHECK(folder.names(*project) == Names{"a.c"});
    CHECK(project->unreadable == Names{folder.path() + "/locked"});
}

TEST_CASE("flags come from the database, upward or in a build folder", "[project]") {
    const Folder folder;
    folder.add("src/a.cpp");
    folder.add("src/b.cpp");
    folder.add("src/c.c");
    folder.add("build/release/compile_commands.json", R"([{"directory": ")" + folder.path() + R"(", "file": "src/a.cpp", "command": "c++ -DFROM_DATABASE src/a.cpp"}])");
    const auto project = folder.find({"src"});
    REQUIRE(project.commands.size() == 3);
    CHECK(project.commands[0].flags == Names{"-x", "c++", "-DFROM_DATABASE"});
    CHECK(project.commands[1].flags == Names{"-x", "c++", "-DFROM_DATABASE"});  // borrowed from its neighbour
    CHECK(project.commands[2].flags == Names{"-x", "c", "-std=gnu17"});
    CHECK(folder.names(folder.find({})) == Names{"src/a.cpp"});
}

TEST_CASE("what cannot be looked at is an error", "[project]") {
    const Folder folder;
    CHECK(folder.problem({"missing.cpp"}) == "no such file or folder: 'missing.cpp'");
    CHECK(folder.problem({}) == "nothing was analysed: no C, C++ or Objective-C source in '.'");
    folder.add("notes.txt");
    CHECK(folder.problem({"notes.txt"}) == "'notes.txt' is no C, C++ or Objective-C source");
    folder.add("a.c");
    folder.add("compile_commands.json", "[{]");
    CHECK(folder.problem({"a.c"}) == "a key in double quotes should be here");
}
