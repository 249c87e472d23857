#include "engine/cache_folder.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"

namespace grantlint::engine {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 2> kEndings = {".unit", ".analysis"};
constexpr std::size_t kDigest = 32;

// Only such files are ever removed: entries, and what a run that was killed left of one.
bool is_entry(const std::string& name) {
    const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (name.size() < kDigest || !std::all_of(name.begin(), name.begin() + kDigest, is_digit)) return false;
    return std::ranges::any_of(kEndings, [&](std::string_view ending) { return name.compare(kDigest, ending.size(), ending) == 0; });
}

// What is in a folder; as much as can be read.
std::vector<fs::directory_entry> list(const fs::path& folder) {
    std::vector<fs::directory_entry> out;
    std::error_code code;
    for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code)) out.push_back(*it);
    return out;
}

struct Stored {
    fs::path file;
    std::uint64_t size = 0;
    fs::file_time_type used;
};

std::vector<Stored> all_entries(const std::string& folder) {
    std::vector<Stored> out;
    for (const fs::directory_entry& version : list(folder)) {
        for (const fs::directory_entry& entry : list(version.path())) {
            if (!is_entry(entry.path().filename().string())) continue;
            std::error_code code;
            const std::uint64_t size = entry.file_size(code);
            if (!code) out.push_back({.file = entry.path(), .size = size, .used = entry.last_write_time(code)});
        }
    }
    return out;
}

}  // namespace

CacheFolder::CacheFolder(std::string folder, const std::string& program, std::uint64_t most_bytes)
    : folder_(std::move(folder)), path_(folder_ + "/" + program), most_bytes_(most_bytes) {}

std::string CacheFolder::file_of(const std::string& name) const { return path_ + "/" + name; }

std::optional<CacheEntry> CacheFolder::load(const std::string& name) const {
    const Result<std::string> bytes = load_file(file_of(name));
    return bytes ? read_entry(*bytes, name) : std::nullopt;
}

void CacheFolder::store(const std::string& name, CacheEntry entry) {
    if (!is_made_) make();
    if (!problem_.empty()) return;
    if (const Result<void> saved = save_file(file_of(name), to_bytes(std::move(entry), name)); !saved) problem_ = saved.error().message;
}

void CacheFolder::note_use(const std::string& name) const {
    std::error_code ignored;
    fs::last_write_time(file_of(name), fs::file_time_type::clock::now(), ignored);
}

void CacheFolder::trim() const {
    std::vector<Stored> entries = all_entries(folder_);
    std::uint64_t total = 0;
    for (const Stored& entry : entries) total += entry.size;
    if (total <= most_bytes_) return;
    std::ranges::sort(entries, {}, &Stored::used);
    for (const Stored& entry : entries) {
        if (total <= most_bytes_ / 8 * 7) break;
        std::error_code ignored;
        fs::remove(entry.file, ignored);
        total -= entry.size;
    }
}

// Units hold the texts of the sources: they are nobody else's business.
void CacheFolder::make() {
    is_made_ = true;
    std::error_code code;
    const bool fresh = fs::create_directories(path_, code);
    if (code) problem_ = fmt::format("cannot make the folder '{}': {}", path_, code.message());
    if (fresh) fs::permissions(path_, fs::perms::owner_all, code);
}

}  // namespace grantlint::engine
