// What a unit was made from. It would be made again, the same, as long as all of this is so.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace grantlint {
class ArchiveReader;
class ArchiveWriter;
}  // namespace grantlint

namespace grantlint::ir {

// A file that the front end read, or a folder that it listed, as it was then.
struct ReadFile {
    std::string path;           // absolute, as it was asked for: "/usr/lib/gcc/12/../../include/c++/12/string"
    std::uint64_t size = 0;
    std::int64_t modified = 0;  // nanoseconds since 1970
    std::string digest;         // of a file's content, or kListed; empty: only whether it is there was asked
};

constexpr const char* kListed = "listed";  // of a folder its time tells enough

struct Inputs {
    std::vector<ReadFile> read;       // sorted by path
    std::vector<std::string> absent;  // sorted paths at which a file or folder was looked for in vain
};

// What several units were made from, together; nothing where they do not agree about a file.
std::optional<Inputs> united(const std::vector<Inputs>& all);

// In bytes (base/archive.h): a path of a long list costs little more than its name.
void describe(ArchiveWriter& archive, Inputs& inputs);
void describe(ArchiveReader& archive, Inputs& inputs);

}  // namespace grantlint::ir
