// What files are like now. Each is looked at once a run, however many entries of the cache speak of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace grantlint::engine {

struct FileState {
    bool exists = false;
    std::uint64_t size = 0;
    std::int64_t modified = 0;  // nanoseconds since 1970
    std::optional<std::string> digest;
};

class FileStates {
public:
    const FileState& state(const std::string& path);    // without its digest, unless that was asked for
    const std::string& digest(const std::string& path); // of its content now; empty when it cannot be read

private:
    std::unordered_map<std::string, FileState> known_;
};

}  // namespace grantlint::engine
