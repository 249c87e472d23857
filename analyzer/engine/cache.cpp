#include "engine/cache.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/archive.h"
#include "base/digest.h"
#include "base/files.h"
#include "engine/cache_entry.h"
#include "engine/file_states.h"
#include "ir/codec.h"

namespace grantlint::engine {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kEnding = ".unit";
constexpr std::size_t kDigest = 32;

// What the compiler driver takes from the environment.
constexpr std::array kVariables = {"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "OBJC_INCLUDE_PATH", "OBJCPLUS_INCLUDE_PATH", "COMPILER_PATH", "SOURCE_DATE_EPOCH", "SDKROOT"};

std::int64_t now() { return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count(); }

std::string name_of(const cpp::ParseRequest& request, const std::string& program) {
    std::vector<std::string> environment, overlay, flags = request.command.flags, roots = request.project_roots;
    for (const char* variable : kVariables) {
        const char* value = std::getenv(variable);
        environment.emplace_back(value == nullptr ? "" : value);
    }
    for (const auto& [path, content] : request.overlay) overlay.insert(overlay.end(), {path, content});
    std::string version = program, file = request.command.file, directory = request.command.directory;
    ArchiveWriter writer;
    auto headers = static_cast<std::uint8_t>(request.headers);
    writer(version, environment, file, directory, flags, roots, overlay, headers);
    return digest_of(writer.bytes);
}

// Only such files are ever removed: entries, and what a run that was killed left of one.
bool is_entry(const std::string& name) {
    const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return name.size() >= kDigest + kEnding.size() && std::all_of(name.begin(), name.begin() + kDigest, is_digit) && name.compare(kDigest, kEnding.size(), kEnding) == 0;
}

// What is in a folder; as much as can be read.
std::vector<fs::directory_entry> list(const fs::path& folder) {
    std::vector<fs::directory_entry> out;
    std::error_code code;
    for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code)) out.push_back(*it);
    return out;
}

// Where the entries of this build of the program are.
class Folder {
public:
    explicit Folder(const CacheOptions& options) : options_(options), path_(options.folder + "/" + options.program) {}

    [[nodiscard]] std::optional<CacheEntry> load(const std::string& name) const {
        const Result<std::string> bytes = load_file(file_of(name));
        return bytes ? read_entry(*bytes, name) : std::nullopt;
    }

    void store(const std::string& name, CacheEntry entry) {
        if (!is_made_) make();
        if (!problem_.empty()) return;
        if (const Result<void> saved = save_file(file_of(name), to_bytes(std::move(entry), name)); !saved) problem_ = saved.error().message;
    }

    // Entries are forgotten in the order in which they were last used.
    void note_use(const std::string& name) const {
        std::error_code ignored;
        fs::last_write_time(file_of(name), fs::file_time_type::clock::now(), ignored);
    }

    // Down to a little less than the bound, so that not every run has something to remove.
    void trim() const {
        std::vector<Stored> entries = all_entries();
        std::uint64_t total = 0;
        for (const Stored& entry : entries) total += entry.size;
        if (total <= options_.most_bytes) return;
        std::ranges::sort(entries, {}, &Stored::used);
        for (const Stored& entry : entries) {
            if (total <= options_.most_bytes / 8 * 7) break;
            std::error_code ignored;
            fs::remove(entry.file, ignored);
            total -= entry.size;
        }
    }

    [[nodiscard]] const std::string& problem() const { return problem_; }

private:
    struct Stored {
        fs::path file;
        std::uint64_t size = 0;
        fs::file_time_type used;
    };

    [[nodiscard]] std::string file_of(const std::string& name) const { return fmt::format("{}/{}{}", path_, name, kEnding); }

    // Units hold the texts of the sources: they are nobody else's business.
    void make() {
        is_made_ = true;
        std::error_code code;
        const bool fresh = fs::create_directories(path_, code);
        if (code) problem_ = fmt::format("cannot make the folder '{}': {}", path_, code.message());
        if (fresh) fs::permissions(path_, fs::perms::owner_all, code);
    }

    [[nodiscard]] std::vector<Stored> all_entries() const {
        std::vector<Stored> out;
        for (const fs::directory_entry& version : list(options_.folder)) {
            for (const fs::directory_entry& entry : list(version.path())) {
                if (!is_entry(entry.path().filename().string())) continue;
                std::error_code code;
                const std::uint64_t size = entry.file_size(code);
                if (!code) out.push_back({.file = entry.path(), .size = size, .used = entry.last_write_time(code)});
            }
        }
        return out;
    }

    const CacheOptions& options_;
    std::string path_;
    std::string problem_;
    bool is_made_ = false;
};

class Cache {
public:
    explicit Cache(const CacheOptions& options) : folder_(options), began_(now()) {}

    std::optional<ir::Unit> find(const std::string& name) {
        std::optional<CacheEntry> entry = folder_.load(name);
        const Validity validity = entry ? validate(*entry, files_, began_) : Validity::stale;
        if (validity == Validity::stale) return std::nullopt;
        Result<ir::Unit> unit = ir::decode(entry->unit);
        if (!unit) return std::nullopt;
        if (validity == Validity::renewed) folder_.store(name, std::move(*entry));
        else folder_.note_use(name);
        return std::move(*unit);
    }

    void store(const std::string& name, ir::Unit unit) {
        ir::Inputs inputs = std::exchange(unit.inputs, {});
        folder_.store(name, {.looked = began_, .inputs = std::move(inputs), .unit = ir::encode(unit)});
    }

    [[nodiscard]] const Folder& folder() const { return folder_; }

private:
    Folder folder_;
    FileStates files_;
    std::int64_t began_;
};

std::vector<Result<ir::Unit>> parse(const Parser& next, const CacheOptions& options, const std::vector<cpp::ParseRequest>& requests, unsigned jobs) {
    Cache cache(options);
    std::vector<Result<ir::Unit>> units(requests.size(), std::unexpected(Error{}));
    std::vector<std::string> names;
    std::vector<std::size_t> places;  // of what is left
    std::vector<cpp::ParseRequest> left;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        names.push_back(name_of(requests[i], options.program));
        if (std::optional<ir::Unit> unit = cache.find(names[i])) {
            units[i] = std::move(*unit);
        } else {
            places.push_back(i);
            left.push_back(requests[i]);
        }
    }
    std::vector<Result<ir::Unit>> parsed = left.empty() ? std::vector<Result<ir::Unit>>() : next(left, jobs);
    for (std::size_t i = 0; i < parsed.size(); ++i) {
        if (parsed[i]) cache.store(names[places[i]], *parsed[i]);
        units[places[i]] = std::move(parsed[i]);
    }
    if (!left.empty()) cache.folder().trim();
    if (options.report) options.report({.sources = requests.size(), .found = requests.size() - left.size(), .problem = cache.folder().problem()});
    return units;
}

}  // namespace

Parser cached(Parser next, CacheOptions options) {
    return [next = std::move(next), options = std::move(options)](const std::vector<cpp::ParseRequest>& requests, unsigned jobs) { return parse(next, options, requests, jobs); };
}

}  // namespace grantlint::engine
