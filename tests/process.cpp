#include "process.h"

#include <stdlib.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace fs = std::filesystem;

namespace grantlint::tests {

Ran run(const std::string& command) {
    const TemporaryFolder folder;
    const std::string out = folder.path() + "/out", err = folder.path() + "/err";
    const std::string own_cache = "export XDG_CACHE_HOME=" + quoted(folder.path() + "/cache") + "; ";  // neither the user's nor an earlier run's
    const int status = std::system(("( " + own_cache + command + " ) >" + quoted(out) + " 2>" + quoted(err) + " </dev/null").c_str());
    return {.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), .out = read_file(out), .err = read_file(err)};
}

std::string quoted(const std::string& argument) {
    std::string result = "'";
    for (const char c : argument) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string binary() { return quoted(GRANTLINT_BINARY); }
std::string source_folder() { return GRANTLINT_SOURCE_DIR; }

TemporaryFolder::TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "grantlint_test_XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a folder in " + fs::temp_directory_path().string());
    path_ = fs::canonical(name).string();
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& content) const {
    const fs::path file = fs::path(path_) / name;
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
    return file.string();
}

std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace grantlint::tests
