// The folder that holds the entries of the cache, those of this build of the program in a folder of their own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/cache_entry.h"

namespace grantlint::engine {

// Names are those of files: a digest, and ".unit" or ".analysis".
class CacheFolder {
public:
    CacheFolder(std::string folder, const std::string& program, std::uint64_t most_bytes);

    [[nodiscard]] std::optional<CacheEntry> load(const std::string& name) const;
    void store(const std::string& name, CacheEntry entry);
    void note_use(const std::string& name) const;  // entries are forgotten in the order in which they were last used
    void trim() const;  // down to a little less than the bound, so that not every run has something to remove
    [[nodiscard]] const std::string& problem() const { return problem_; }  // why nothing could be stored

private:
    [[nodiscard]] std::string file_of(const std::string& name) const;
    void make();

    std::string folder_, path_;
    std::uint64_t most_bytes_;
    std::string problem_;
    bool is_made_ = false;
};

}  // namespace grantlint::engine
