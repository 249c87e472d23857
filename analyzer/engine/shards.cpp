#include "engine/shards.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/archive.h"
#include "base/digest.h"
#include "base/files.h"
#include "base/path.h"
#include "engine/root.h"
#include "ir/codec.h"

namespace grantlint::cpp {

template <class Archive> void describe(Archive& a, MovedHeader& v) { a(v.name, v.path); }
template <class Archive> void describe(Archive& a, CompileCommand& v) { a(v.file, v.directory, v.flags, v.moved); }

}  // namespace grantlint::cpp

namespace grantlint::engine {

template <class Archive> void describe(Archive& a, Project& v) { a(v.commands, v.roots, v.databases, v.unreadable, v.left_out); }

namespace {

constexpr std::string_view kMagic = "grantlint-shard-2\n";
constexpr std::string_view kEnding = ".grantlint";
constexpr std::size_t kDigest = 32;
constexpr unsigned kMostShards = 10'000;
constexpr const char* kDamaged = "the shard is damaged";
constexpr const char* kWayOut = "make the shards again with this grantlint";

struct ReadFile {
    std::string file;
    std::string digest;
};

struct Piece {
    std::uint64_t command = 0;  // into Contents::project.commands
    std::string unit;           // encoded; empty: there is none
    std::string why_not;
};

// What is in a shard's file.
struct Contents {
    std::string version;
    std::uint32_t index = 0, count = 0;
    std::string repository;
    std::vector<std::string> paths;
    Project project;
    std::vector<Piece> pieces;
    std::vector<ReadFile> files;
};

template <class Archive> void describe(Archive& a, ReadFile& v) { a(v.file, v.digest); }
template <class Archive> void describe(Archive& a, Piece& v) { a(v.command, v.unit, v.why_not); }
template <class Archive> void describe(Archive& a, Contents& v) { a(v.version, v.index, v.count, v.repository, v.paths, v.project, v.pieces, v.files); }

std::string to_bytes(Contents contents) {
    ArchiveWriter writer;
    writer(contents);
    return std::string(kMagic) + digest_of(writer.bytes) + writer.bytes;
}

std::string name_of(unsigned index, unsigned count) { return fmt::format("shard-{}-of-{}{}", index, count, kEnding); }

Result<Contents> load_contents(const std::string& file, const std::string& version) {
    const Result<std::string> bytes = load_file(file);
    if (!bytes) return std::unexpected(bytes.error());
    if (!bytes->starts_with(kMagic)) return failure("this is no shard that this version of grantlint reads", kWayOut, {.file = file});
    const std::string_view rest = std::string_view(*bytes).substr(kMagic.size());
    const std::string_view body = rest.substr(std::min(kDigest, rest.size()));
    ArchiveReader reader(body);
    Contents contents;
    reader(contents);
    const auto is_known = [&](const Piece& piece) { return piece.command < contents.project.commands.size(); };
    if (rest.substr(0, kDigest) != digest_of(body) || !reader.complete() || contents.index == 0 || contents.index > contents.count ||
        contents.count > kMostShards || !std::ranges::all_of(contents.pieces, is_known)) {
        return failure(kDamaged, kWayOut, {.file = file});
    }
    if (contents.version != version) return failure(fmt::format("the shard was made by grantlint {}, this is {}", contents.version, version), kWayOut, {.file = file});
    return contents;
}

// Paths below one repository become those of another.
class Move {
public:
    Move(std::string from, std::string to) : from_(std::move(from)), to_(std::move(to)) {}

    void operator()(std::string& path) const {
        if (from_ != to_ && is_inside(path, from_)) path = to_ + path.substr(from_.size());
    }
    void operator()(std::vector<std::string>& paths) const {
        for (std::string& path : paths) (*this)(path);
    }
    void operator()(Project& project) const {
        for (cpp::CompileCommand& command : project.commands) (*this)(command.file), (*this)(command.directory);
        (*this)(project.roots), (*this)(project.databases), (*this)(project.unreadable);
    }
    void operator()(ir::Unit& unit) const { (*this)(unit.source), (*this)(unit.files); }
    void operator()(Contents& contents) const {
        (*this)(contents.project);
        for (ReadFile& file : contents.files) (*this)(file.file);
    }

private:
    std::string from_, to_;
};

// Flags may name folders of the machine; whatever they were, the units are made.
bool same_project(const Contents& a, const Contents& b) {
    return a.count == b.count && a.paths == b.paths && a.project.roots == b.project.roots && a.project.left_out == b.project.left_out && a.project.unreadable == b.project.unreadable &&
           std::ranges::equal(a.project.commands, b.project.commands, {}, &cpp::CompileCommand::file, &cpp::CompileCommand::file);
}

Result<std::vector<std::string>> shard_files(const std::string& folder, const std::string& working_directory) {
    std::vector<std::string> files;
    std::error_code code;
    for (const auto& entry : std::filesystem::directory_iterator(absolute_path(folder, working_directory), code)) {
        std::string path = entry.path().string();
        if (path.ends_with(kEnding)) files.push_back(std::move(path));
    }
    if (code) return failure(fmt::format("cannot read the folder '{}': {}", folder, code.message()));
    if (files.empty()) return failure(fmt::format("no shard is in '{}'", folder), "make one with check --shard 1/7 --emit-units " + folder);
    std::ranges::sort(files);
    return files;
}

std::string digest_of_file(const std::string& file) {
    const Result<std::string> text = load_file(file);
    return text ? digest_of(*text) : std::string();
}

// The shards of one run, by their number.
class Shards {
public:
    explicit Shards(std::string repository) : repository_(std::move(repository)) {}

    Result<void> add(const std::string& file, Contents contents) {
        Move(contents.repository, repository_)(contents);
        if (!shards_.empty() && !same_project(first(), contents)) {
            return failure(fmt::format("'{}' is of another run than '{}'", file, shards_.begin()->second.file), "remove the older files, and link shards that were made with the same arguments, of one number", {.file = file});
        }
        const auto known = shards_.find(contents.index);
        if (known == shards_.end()) shards_.emplace(contents.index, One{.file = file, .contents = std::move(contents)});
        else if (to_bytes(known->second.contents) != to_bytes(std::move(contents))) return failure(fmt::format("'{}' is the same shard with something else in it", known->second.file), "remove the older one", {.file = file});
        return {};
    }

    [[nodiscard]] Result<void> are_complete() const {
        std::vector<unsigned> missing;
        for (unsigned index = 1; index <= first().count; ++index) {
            if (!shards_.contains(index)) missing.push_back(index);
        }
        if (missing.empty()) return {};
        const bool one = missing.size() == 1;
        return failure(fmt::format("{} {} of {} {} missing", one ? "shard" : "shards", fmt::join(missing, ", "), first().count, one ? "is" : "are"),
                       fmt::format("make it with check --shard {}/{} --emit-units", missing.front(), first().count));
    }

    // The report shows the sources as they are now: they must be what was read.
    [[nodiscard]] Result<void> are_of_these_sources() const {
        std::map<std::string, std::string> known;
        for (const auto& [index, one] : shards_) {
            for (const ReadFile& read : one.contents.files) {
                const auto [digest, fresh] = known.try_emplace(read.file);
                if (fresh) digest->second = digest_of_file(read.file);
                if (digest->second != read.digest) return failure(fmt::format("'{}' is not what shard {} read", read.file, index), "link on the revision that the shards were made of", {.file = read.file});
            }
        }
        return {};
    }

    // Every source once, and none left out.
    [[nodiscard]] Result<std::vector<Result<ir::Unit>>> units() const {
        const std::vector<cpp::CompileCommand>& commands = first().project.commands;
        std::vector<Result<ir::Unit>> units(commands.size(), std::unexpected(Error{}));
        std::vector<bool> there(commands.size(), false);
        for (const auto& [index, one] : shards_) {
            const Move moved(one.contents.repository, repository_);
            for (const Piece& piece : one.contents.pieces) {
                const std::string& source = commands[piece.command].file;
                if (there[piece.command]) return failure(fmt::format("two shards hold '{}'", source), "make the shards again", {.file = one.file});
                there[piece.command] = true;
                Result<ir::Unit> unit = piece.unit.empty() ? std::unexpected(Error{.message = piece.why_not, .at = {.file = source}}) : ir::decode(piece.unit);
                if (!unit && !piece.unit.empty()) return failure(kDamaged, kWayOut, {.file = one.file});
                if (unit) moved(*unit);
                units[piece.command] = std::move(unit);
            }
        }
        const auto missing = std::ranges::find(there, false);
        if (missing == there.end()) return units;
        return failure(fmt::format("no shard holds '{}'", commands[static_cast<std::size_t>(missing - there.begin())].file), kWayOut);
    }

    [[nodiscard]] const Contents& first() const { return shards_.begin()->second.contents; }

private:
    struct One {
        std::string file;
        Contents contents;
    };
    std::string repository_;
    std::map<unsigned, One> shards_;
};

}  // namespace

Result<Shard> parse_shard(const std::string& text) {
    const std::size_t slash = text.find('/');
    const auto number = [](std::string_view digits) {
        unsigned value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && end == digits.data() + digits.size() ? value : 0U;
    };
    const Shard shard{.index = number(std::string_view(text).substr(0, slash)), .count = slash == std::string::npos ? 0 : number(std::string_view(text).substr(slash + 1))};
    if (shard.index != 0 && shard.index <= shard.count && shard.count <= kMostShards) return shard;
    return failure(fmt::format("'{}' is no shard", text), fmt::format("write 2/7 for the second of seven; {} at most", kMostShards));
}

Result<Emitted> emit_shard(const EmitRequest& request) {
    const std::string& working_directory = request.project.working_directory;
    Result<Project> project = find_project(request.project);
    if (!project) return std::unexpected(project.error());
    const std::string folder = absolute_path(request.folder, working_directory);
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code) return failure(fmt::format("cannot make the folder '{}': {}", request.folder, code.message()));

    Contents contents{.version = request.version, .index = request.shard.index, .count = request.shard.count, .repository = find_repository(working_directory), .paths = request.project.paths};
    AnalysisRequest share{.project_roots = project->roots};
    for (std::size_t i = request.shard.index - 1; i < project->commands.size(); i += request.shard.count) {
        contents.pieces.push_back({.command = i});
        share.commands.push_back(project->commands[i]);
    }
    Emitted out{.file = folder + "/" + name_of(request.shard.index, request.shard.count), .sources = project->commands.size()};
    std::vector<Result<ir::Unit>> parsed = request.parser(parse_requests(share), request.jobs);
    std::set<std::string> files;
    for (std::size_t i = 0; i < parsed.size(); ++i) {
        files.insert(share.commands[i].file);
        if (parsed[i]) {
            files.insert(parsed[i]->files.begin(), parsed[i]->files.end());
            parsed[i]->inputs = {};  // of this machine
            contents.pieces[i].unit = ir::encode(*parsed[i]);
            ++out.read;
        } else {
            contents.pieces[i].why_not = parsed[i].error().message;
            out.skipped.push_back({.file = share.commands[i].file, .reason = parsed[i].error().message});
        }
    }
    for (const std::string& file : files) contents.files.push_back({.file = file, .digest = digest_of_file(file)});
    contents.project = std::move(*project);
    if (const Result<void> saved = save_file(out.file, to_bytes(std::move(contents))); !saved) return std::unexpected(saved.error());
    return out;
}

Result<Linked> link_shards(const std::vector<std::string>& folders, const std::string& version, const std::string& working_directory) {
    Shards shards(find_repository(working_directory));
    for (const std::string& folder : folders) {
        const Result<std::vector<std::string>> files = shard_files(folder, working_directory);
        if (!files) return std::unexpected(files.error());
        for (const std::string& file : *files) {
            Result<Contents> contents = load_contents(file, version);
            if (!contents) return std::unexpected(contents.error());
            if (const Result<void> added = shards.add(file, std::move(*contents)); !added) return std::unexpected(added.error());
        }
    }
    if (const Result<void> complete = shards.are_complete(); !complete) return std::unexpected(complete.error());
    if (const Result<void> same = shards.are_of_these_sources(); !same) return std::unexpected(same.error());
    Result<std::vector<Result<ir::Unit>>> units = shards.units();
    if (!units) return std::unexpected(units.error());
    return Linked{.paths = shards.first().paths, .project = shards.first().project, .units = std::move(*units)};
}

}  // namespace grantlint::engine
