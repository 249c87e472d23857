#include "engine/file_states.h"

#include <sys/stat.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/files.h"

namespace grantlint::engine {
namespace {

FileState look_at(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return {};
    constexpr std::int64_t kSecond = 1'000'000'000;
    return {.exists = true,
            .size = static_cast<std::uint64_t>(status.st_size),
            .modified = std::int64_t{status.st_mtim.tv_sec} * kSecond + status.st_mtim.tv_nsec};
}

}  // namespace

const FileState& FileStates::state(const std::string& path) {
    const auto [known, fresh] = known_.try_emplace(path);
    if (fresh) known->second = look_at(path);
    return known->second;
}

const std::string& FileStates::digest(const std::string& path) {
    state(path);
    std::optional<std::string>& digest = known_[path].digest;
    if (!digest) {
        const Result<std::string> content = load_file(path);
        digest = content ? digest_of(*content) : std::string();
    }
    return *digest;
}

}  // namespace grantlint::engine
