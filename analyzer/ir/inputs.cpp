#include "ir/inputs.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/archive.h"

namespace grantlint::ir {
namespace {

// A path as what it has in common with the one before it, and the rest. A byte is enough for the first, and keeps bytes that are
// not to be trusted from growing into much.
struct PackedPath {
    std::uint8_t shared = 0;
    std::string rest;
};

struct PackedFile {
    PackedPath path;
    std::uint64_t size = 0;
    std::int64_t modified = 0;
    std::string digest;
};

struct PackedInputs {
    std::vector<PackedFile> read;
    std::vector<PackedPath> absent;
};

template <class Archive> void describe(Archive& a, PackedPath& v) { a(v.shared, v.rest); }
template <class Archive> void describe(Archive& a, PackedFile& v) { a(v.path, v.size, v.modified, v.digest); }
template <class Archive> void describe(Archive& a, PackedInputs& v) { a(v.read, v.absent); }

PackedPath pack(const std::string& path, const std::string& before) {
    const auto differs = std::ranges::mismatch(path, before).in1 - path.begin();
    const auto shared = static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(differs, 255));
    return {.shared = shared, .rest = path.substr(shared)};
}

std::string unpack(const PackedPath& packed, const std::string& before) { return before.substr(0, packed.shared) + packed.rest; }

bool agree(const ReadFile& one, const ReadFile& other) {
    if (one.digest.empty() || other.digest.empty()) return true;  // one of them asked only whether it is there
    return std::tie(one.size, one.modified, one.digest) == std::tie(other.size, other.modified, other.digest);
}

}  // namespace

std::optional<Inputs> united(const std::vector<Inputs>& all) {
    std::unordered_map<std::string_view, const ReadFile*> read;
    std::unordered_set<std::string_view> absent;
    for (const Inputs& inputs : all) {
        for (const ReadFile& file : inputs.read) {
            const auto [known, fresh] = read.try_emplace(file.path, &file);
            if (!agree(*known->second, file)) return std::nullopt;
            if (known->second->digest.empty()) known->second = &file;
        }
        absent.insert(inputs.absent.begin(), inputs.absent.end());
    }
    Inputs out{.read = {}, .absent = {absent.begin(), absent.end()}};
    for (const auto& [path, file] : read) {
        if (absent.contains(path)) return std::nullopt;
        out.read.push_back(*file);
    }
    std::ranges::sort(out.read, {}, &ReadFile::path);
    std::ranges::sort(out.absent);
    return out;
}

void describe(ArchiveWriter& archive, Inputs& inputs) {
    PackedInputs packed;
    std::string before;
    for (const ReadFile& file : inputs.read) {
        packed.read.push_back({.path = pack(file.path, before), .size = file.size, .modified = file.modified, .digest = file.digest});
        before = file.path;
    }
    before.clear();
    for (const std::string& path : inputs.absent) {
        packed.absent.push_back(pack(path, before));
        before = path;
    }
    archive(packed);
}

void describe(ArchiveReader& archive, Inputs& inputs) {
    PackedInputs packed;
    archive(packed);
    inputs.read.reserve(packed.read.size());
    inputs.absent.reserve(packed.absent.size());
    std::string before;
    for (PackedFile& file : packed.read) {
        before = unpack(file.path, before);
        inputs.read.push_back({.path = before, .size = file.size, .modified = file.modified, .digest = std::move(file.digest)});
    }
    before.clear();
    for (const PackedPath& path : packed.absent) {
        before = unpack(path, before);
        inputs.absent.push_back(before);
    }
}

}  // namespace grantlint::ir
