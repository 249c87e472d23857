// One file of the cache: a unit or an analysis in bytes, and what it was made from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/file_states.h"
#include "ir/inputs.h"

namespace grantlint::engine {

struct CacheEntry {
    std::int64_t looked = 0;  // when the run began that last compared the inputs with the disk; nanoseconds since 1970
    ir::Inputs inputs;
    std::string content;
};

// `name` is what the entry is called: under another name it is of no use.
std::string to_bytes(CacheEntry entry, const std::string& name);

// Nothing, unless every byte is as it was written.
std::optional<CacheEntry> read_entry(std::string_view bytes, const std::string& name);

enum class Validity {
    stale,    // some input is not what it was
    current,
    renewed,  // contents are what they were, times are not: the entry has been brought up to date, and is worth storing again
};

// A file with the size and time that it had is taken to be the same, unless it was so young when it was last looked at that a
// change since then may have left the time as it was; then, as where size or time differ, its content is compared.
Validity validate(CacheEntry& entry, FileStates& files, std::int64_t now);

}  // namespace grantlint::engine
