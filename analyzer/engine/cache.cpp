#include "engine/cache.h"

#include <array>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

#include "base/archive.h"
#include "base/digest.h"
#include "engine/analysis_codec.h"
#include "engine/cache_folder.h"
#include "engine/file_states.h"
#include "ir/codec.h"

namespace grantlint::engine {
namespace {

// What the compiler driver takes from the environment.
constexpr std::array kVariables = {"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "OBJC_INCLUDE_PATH", "OBJCPLUS_INCLUDE_PATH", "COMPILER_PATH", "SOURCE_DATE_EPOCH", "SDKROOT"};

std::int64_t now() { return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count(); }

std::string name_of(const cpp::ParseRequest& request, const std::string& program) {
    std::vector<std::string> environment, overlay, moved, flags = request.command.flags, roots = request.project_roots;
    for (const char* variable : kVariables) {
        const char* value = std::getenv(variable);
        environment.emplace_back(value == nullptr ? "" : value);
    }
    for (const auto& [name, path] : request.command.moved) moved.insert(moved.end(), {name, path});
    for (const auto& [path, content] : request.overlay) overlay.insert(overlay.end(), {path, content});
    std::string version = program, file = request.command.file, directory = request.command.directory;
    ArchiveWriter writer;
    auto headers = static_cast<std::uint8_t>(request.headers);
    writer(version, environment, file, directory, flags, moved, roots, overlay, headers);
    return digest_of(writer.bytes) + ".unit";
}

std::string name_of(const AnalysisRequest& request, std::vector<std::string> units) {
    std::vector<std::string> declared, roots = request.project_roots;
    for (const flow::Declared& one : request.declared) declared.insert(declared.end(), {one.file, one.text});
    std::string rules = request.rules;
    ArchiveWriter writer;
    writer(units, roots, declared, rules);
    return digest_of(writer.bytes) + ".analysis";
}

class Cache {
public:
    explicit Cache(const CacheOptions& options) : options_(options), folder_(options.folder, options.program, options.most_bytes), began_(now()) {}

    [[nodiscard]] std::vector<std::string> names_of(const std::vector<cpp::ParseRequest>& requests) const {
        std::vector<std::string> names;
        for (const cpp::ParseRequest& request : requests) names.push_back(name_of(request, options_.program));
        return names;
    }

    // What `decode` makes of an entry, of which it may take what it likes, as long as all that it was made from is still so; else nothing.
    template <class Decode>
    auto find(const std::string& name, Decode decode) -> decltype(decode(std::declval<CacheEntry&>())) {
        std::optional<CacheEntry> entry = folder_.load(name);
        const Validity validity = entry ? validate(*entry, files_, began_) : Validity::stale;
        if (validity == Validity::stale) return std::nullopt;
        if (validity == Validity::renewed) folder_.store(name, *entry);
        else folder_.note_use(name);
        return decode(*entry);
    }

    void store(const std::string& name, ir::Inputs inputs, std::string content) {
        folder_.store(name, {.looked = began_, .inputs = std::move(inputs), .content = std::move(content)});
    }

    // The units, each with its inputs.
    std::vector<Result<ir::Unit>> parse(const Parser& next, const std::vector<cpp::ParseRequest>& requests, unsigned jobs) {
        const std::vector<std::string> names = names_of(requests);
        std::vector<Result<ir::Unit>> units(requests.size(), std::unexpected(Error{}));
        std::vector<std::size_t> places;  // of what is left
        std::vector<cpp::ParseRequest> left;
        for (std::size_t i = 0; i < requests.size(); ++i) {
            if (std::optional<ir::Unit> unit = find(names[i], unit_of)) {
                units[i] = std::move(*unit);
            } else {
                places.push_back(i);
                left.push_back(requests[i]);
            }
        }
        std::vector<Result<ir::Unit>> parsed = left.empty() ? std::vector<Result<ir::Unit>>() : next(left, jobs);
        for (std::size_t i = 0; i < parsed.size(); ++i) {
            if (parsed[i]) store(names[places[i]], *parsed[i]);
            units[places[i]] = std::move(parsed[i]);
        }
        if (!left.empty()) folder_.trim();
        report(requests.size(), requests.size() - left.size());
        return units;
    }

    void report(std::size_t sources, std::size_t found) const {
        if (options_.report) options_.report({.sources = sources, .found = found, .problem = folder_.problem()});
    }

private:
    static std::optional<ir::Unit> unit_of(CacheEntry& entry) {
        Result<ir::Unit> unit = ir::decode(entry.content);
        if (!unit) return std::nullopt;
        unit->inputs = std::move(entry.inputs);
        return std::move(*unit);
    }

    void store(const std::string& name, ir::Unit& unit) {
        ir::Inputs inputs = std::exchange(unit.inputs, {});
        store(name, inputs, ir::encode(unit));
        unit.inputs = std::move(inputs);
    }

    const CacheOptions& options_;
    CacheFolder folder_;
    FileStates files_;
    std::int64_t began_;
};

Result<Analysis> analyse(const Analyser& next, const CacheOptions& options, const AnalysisRequest& request) {
    Cache cache(options);
    const std::string name = name_of(request, cache.names_of(parse_requests(request)));
    const auto analysis_of = [](const CacheEntry& entry) { return decode_analysis(entry.content); };
    if (std::optional<Analysis> found = cache.find(name, analysis_of)) {
        cache.report(request.commands.size(), request.commands.size());
        return std::move(*found);
    }
    std::optional<ir::Inputs> inputs;  // of all units
    AnalysisRequest reading = request;
    reading.parser = [&](const std::vector<cpp::ParseRequest>& requests, unsigned jobs) {
        std::vector<Result<ir::Unit>> units = cache.parse(request.parser, requests, jobs);
        std::vector<ir::Inputs> each;
        for (Result<ir::Unit>& unit : units) {
            if (unit) each.push_back(std::exchange(unit->inputs, {}));
        }
        if (each.size() == units.size()) inputs = ir::united(each);
        return units;
    };
    Result<Analysis> analysis = next(reading);
    if (analysis && inputs) cache.store(name, std::move(*inputs), encode(*analysis));
    return analysis;
}

}  // namespace

Parser cached(Parser next, CacheOptions options) {
    return [next = std::move(next), options = std::move(options)](const std::vector<cpp::ParseRequest>& requests, unsigned jobs) { return Cache(options).parse(next, requests, jobs); };
}

Analyser cached(Analyser next, CacheOptions options) {
    return [next = std::move(next), options = std::move(options)](const AnalysisRequest& request) { return analyse(next, options, request); };
}

}  // namespace grantlint::engine
