#include "engine/configuration.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "base/fields.h"
#include "base/files.h"
#include "base/json.h"
#include "base/nearest.h"
#include "base/path.h"
#include "check/rule_names.h"

namespace grantlint::engine {

namespace {

using rules::Inclusion;

constexpr std::array kInclusions = {std::pair<std::string_view, Inclusion>{"documented", Inclusion::as_documented},
                                    std::pair<std::string_view, Inclusion>{"always", Inclusion::always},
                                    std::pair<std::string_view, Inclusion>{"never", Inclusion::never}};
constexpr std::array<std::string_view, 3> kInclusionWords = {"documented", "always", "never"};
constexpr std::array<std::string_view, 4> kThresholds = {"error", "warning", "note", "never"};

std::string word(json::Fields& fields, std::string_view key, std::span<const std::string_view> known) {
    const json::Value* found = fields.value(key);
    if (found == nullptr) return {};
    const bool is_text = found->kind == json::Kind::string;
    if (is_text && std::ranges::find(known, found->text) != known.end()) return found->text;
    const std::string given = is_text ? "'" + found->text + "'" : std::string(json::to_words(found->kind));
    fields.fail(*found, given + " is no value of '" + std::string(key) + "'", suggest(found->text, known));
    return {};
}

constexpr std::array<std::pair<std::string_view, std::optional<check::Severity>>, 4> kSeverities = {
    {{"error", check::Severity::error}, {"warning", check::Severity::warning}, {"note", check::Severity::note}, {"off", std::nullopt}}};

// { "unused-grant": "error", "guarded-call": "off" }
std::map<std::string, std::optional<check::Severity>> severities(json::Fields& fields, const json::Document& document) {
    std::map<std::string, std::optional<check::Severity>> out;
    const json::Value* given = fields.value("severity");
    if (given == nullptr) return out;
    if (given->kind != json::Kind::object) return fields.fail(*given, "'severity' must be an object", "write {\"unused-grant\": \"error\"}"), out;
    const std::vector<std::string> rules = check::rule_names();
    const std::vector<std::string_view> known(rules.begin(), rules.end());
    for (const json::Member& member : given->members) {
        const auto level = std::ranges::find(kSeverities, std::string_view(member.value.text), [](const auto& entry) { return entry.first; });
        if (std::ranges::find(known, member.name) == known.end()) {
            fields.fail(Error{.message = "no rule is called '" + member.name + "'", .at = document.range(member), .help = suggest(member.name, known)});
        } else if (member.value.kind != json::Kind::string || level == kSeverities.end()) {
            fields.fail(member.value, "no severity of '" + member.name + "'", "known: 'error', 'warning', 'note', 'off'");
        } else {
            out[member.name] = level->second;
        }
    }
    return out;
}

std::vector<std::string> globs(json::Fields& fields, std::string_view key) {
    std::vector<std::string> out;
    for (const json::Text& glob : fields.optional_strings(key)) out.push_back(glob.value);
    return out;
}

std::string path(json::Fields& fields, std::string_view key, const std::string& folder) {
    const std::string written = fields.optional_string(key);
    return written.empty() ? written : absolute_path(written, folder);
}

bool is_folder(const std::string& path) {
    std::error_code code;
    return std::filesystem::is_directory(path, code);
}

// Whatever it is: what cannot be read is an error, not a project without a configuration.
bool is_no_folder(const std::string& path) {
    std::error_code code;
    return std::filesystem::exists(path, code) && !std::filesystem::is_directory(path, code);
}

// The folder that holds both.
std::string common_folder(std::string left, const std::string& right) {
    while (left != "/" && !is_inside(right, left)) left = parent_path(left);
    return left;
}

}  // namespace

Result<Configuration> parse_configuration(std::string text, const std::string& file) {
    const Result<json::Document> document = json::parse(text, file, json::Dialect::jsonc);
    if (!document) return std::unexpected(document.error());
    const std::string folder = parent_path(file);
    json::Fields fields(*document, document->root, "the configuration");
    Configuration out{.file = file};
    fields.optional_string("$schema");
    for (const json::Text& pack : fields.optional_strings("rules")) {
        const bool is_file = pack.value.find('/') != std::string::npos || pack.value.ends_with(".json");
        out.rules.push_back(is_file ? absolute_path(pack.value, folder) : pack.value);
    }
    out.manifest = path(fields, "manifest", folder);
    out.build_directory = path(fields, "buildDir", folder);
    out.fail_on = word(fields, "failOn", kThresholds);
    if (fields.value("verbose") != nullptr) out.verbose = fields.optional_boolean("verbose");
    const std::string inclusion = word(fields, "inclusion", kInclusionWords);
    if (!inclusion.empty()) out.inclusion = std::ranges::find(kInclusions, inclusion, &std::pair<std::string_view, Inclusion>::first)->second;
    out.selection = {.folder = folder, .include = globs(fields, "include"), .exclude = globs(fields, "exclude")};
    out.severities = severities(fields, *document);
    out.baseline = path(fields, "baseline", folder);
    for (const std::string_view key : {"sinks", "guards"}) (void)fields.value(key);
    if (auto error = fields.finish()) return std::unexpected(*error);
    for (const json::Member& member : document->root.members) out.places[member.name] = document->range(member);
    out.text = std::move(text);
    return out;
}

Result<Configuration> load_configuration(const std::string& file) {
    Result<std::string> text = load_file(file, kMostDataBytes);
    if (!text) return std::unexpected(text.error());
    return parse_configuration(std::move(*text), file);
}

Result<Configuration> find_configuration(const std::vector<std::string>& paths, const std::string& working_directory) {
    std::string folder = paths.empty() ? working_directory : std::string();
    for (const std::string& typed : paths) {
        const std::string one = absolute_path(typed, working_directory);
        const std::string holder = is_folder(one) ? one : parent_path(one);
        folder = folder.empty() ? holder : common_folder(folder, holder);
    }
    while (true) {
        const std::string candidate = absolute_path(kConfigurationName, folder);
        if (is_no_folder(candidate)) return load_configuration(candidate);
        if (folder == "/" || folder == ".") return Configuration{};
        folder = parent_path(folder);
    }
}

}  // namespace grantlint::engine
