// Runs a command through the shell, the way that users do, and keeps what came of it.
#pragma once

#include <string>

namespace grantlint::tests {

struct Ran {
    int status = -1;  // the exit status; 128 + the signal when one ended it
    std::string out;
    std::string err;
};

Ran run(const std::string& command);
std::string quoted(const std::string& argument);

// The binary under test, quoted for the shell.
std::string binary();
std::string source_folder();

// A folder that is gone when the test ends.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }
    std::string write(const std::string& name, const std::string& content) const;  // returns the file's path

private:
    std::string path_;
};

std::string read_file(const std::string& path);

}  // namespace grantlint::tests
