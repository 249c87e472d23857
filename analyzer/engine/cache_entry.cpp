#include "engine/cache_entry.h"

#include <algorithm>

#include "base/archive.h"
#include "base/digest.h"

namespace grantlint::engine {
namespace {

constexpr std::string_view kMagic = "grantlint-cache-1\n";
constexpr std::size_t kDigest = 32;
constexpr std::int64_t kTick = 2'000'000'000;  // the coarsest clock of a file system: FAT counts in two seconds

template <class Archive> void describe(Archive& a, CacheEntry& v) { a(v.looked, v.inputs, v.content); }

std::string seal(std::string_view body, const std::string& name) { return digest_of(name + digest_of(body)); }

}  // namespace

std::string to_bytes(CacheEntry entry, const std::string& name) {
    ArchiveWriter writer;
    describe(writer, entry);
    return std::string(kMagic) + seal(writer.bytes, name) + writer.bytes;
}

std::optional<CacheEntry> read_entry(std::string_view bytes, const std::string& name) {
    if (!bytes.starts_with(kMagic) || bytes.size() < kMagic.size() + kDigest) return std::nullopt;
    const std::string_view body = bytes.substr(kMagic.size() + kDigest);
    if (bytes.substr(kMagic.size(), kDigest) != seal(body, name)) return std::nullopt;
    ArchiveReader reader(body);
    CacheEntry entry;
    describe(reader, entry);
    return reader.complete() ? std::optional(std::move(entry)) : std::nullopt;
}

Validity validate(CacheEntry& entry, FileStates& files, std::int64_t now) {
    const auto exists = [&](const std::string& path) { return files.state(path).exists; };
    if (std::ranges::any_of(entry.inputs.absent, exists)) return Validity::stale;
    bool renewed = false;
    for (ir::ReadFile& file : entry.inputs.read) {
        const FileState& state = files.state(file.path);
        if (!state.exists) return Validity::stale;
        if (file.digest.empty()) continue;
        const bool looks_same = state.size == file.size && state.modified == file.modified;
        if (looks_same && file.modified + kTick < entry.looked) continue;
        if (state.size != file.size || files.digest(file.path) != file.digest) return Validity::stale;
        file.modified = state.modified;
        renewed = true;
    }
    if (renewed) entry.looked = now;
    return renewed ? Validity::renewed : Validity::current;
}

}  // namespace grantlint::engine
