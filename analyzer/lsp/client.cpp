#include "lsp/client.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "engine/configuration.h"
#include "engine/database.h"
#include "engine/source_files.h"
#include "lsp/uri.h"
#include "manifest/manifest.h"

namespace grantlint::lsp {

namespace {

using Pointer = Json::json_pointer;

// What stands at a path of keys; null where nothing does.
const Json& at(const Json& json, const char* path) {
    static const Json nothing;
    const Pointer pointer(path);
    return json.contains(pointer) ? json.at(pointer) : nothing;
}

bool is_true(const Json& json, const char* path) { return at(json, path) == Json(true); }

bool holds(const Json& list, const char* word) { return list.is_array() && std::ranges::find(list, Json(word)) != list.end(); }

void add_folder(const Json& uri, std::vector<std::string>& folders) {
    if (!uri.is_string()) return;
    const auto path = path_of(uri.get_ref<const std::string&>());
    if (path && std::ranges::find(folders, *path) == folders.end()) folders.push_back(*path);
}

std::vector<std::string> folders_in(const Json& params) {
    std::vector<std::string> folders;
    if (const Json& list = at(params, "/workspaceFolders"); list.is_array()) {
        for (const Json& folder : list) add_folder(folder.value("uri", Json()), folders);
    }
    if (folders.empty()) add_folder(at(params, "/rootUri"), folders);
    if (const Json& path = at(params, "/rootPath"); folders.empty() && path.is_string() && path.get_ref<const std::string&>().starts_with('/')) folders.push_back(path.get<std::string>());
    return folders;
}

// "**/*.{c,cc}"
std::string glob_of(std::span<const std::string_view> endings) {
    std::string names;
    for (const std::string_view ending : endings) names += (names.empty() ? "" : ",") + std::string(ending.substr(1));
    return "**/*.{" + names + "}";
}

}  // namespace

Client read_client(const Json& params) {
    const Json& can = at(params, "/capabilities");
    Client client;
    client.encoding = holds(at(can, "/general/positionEncodings"), "utf-8") ? Encoding::utf8 : Encoding::utf16;
    client.pulls = at(can, "/textDocument/diagnostic").is_object();
    client.refreshes_diagnostics = is_true(can, "/workspace/diagnostics/refreshSupport");
    client.refreshes_lenses = is_true(can, "/workspace/codeLens/refreshSupport");
    client.refreshes_hints = is_true(can, "/workspace/inlayHint/refreshSupport");
    const Json& sent = at(can, "/textDocument/publishDiagnostics");
    client.related_information = client.pulls || is_true(sent, "/relatedInformation");
    client.code_description = client.pulls || is_true(sent, "/codeDescriptionSupport");
    client.tags = client.pulls || at(sent, "/tagSupport").is_object();
    client.data = client.pulls || is_true(sent, "/dataSupport");
    client.versions = is_true(sent, "/versionSupport");
    client.action_literals = at(can, "/textDocument/codeAction/codeActionLiteralSupport").is_object();
    client.versioned_edits = is_true(can, "/workspace/workspaceEdit/documentChanges");
    client.creates_files = client.versioned_edits && holds(at(can, "/workspace/workspaceEdit/resourceOperations"), "create");
    client.watches_files = is_true(can, "/workspace/didChangeWatchedFiles/dynamicRegistration");
    client.shows_progress = is_true(can, "/window/workDoneProgress");
    client.markdown = holds(at(can, "/textDocument/hover/contentFormat"), "markdown");
    if (const Json& process = at(params, "/processId"); process.is_number_integer()) client.process = process.get<long>();
    const Json& options = at(params, "/initializationOptions");
    client.shows_calls = holds(at(options, "/commands"), kShowCalls);
    read_settings(options, client);
    client.folders = folders_in(params);
    return client;
}

void read_settings(const Json& settings, Client& client) {
    const Json& own = settings.is_object() && settings.contains("grantlint") ? settings.at("grantlint") : settings;
    if (!own.is_object()) return;
    const auto read = [&](const char* key, bool& into) {
        if (const auto value = own.find(key); value != own.end() && value->is_boolean()) into = value->get<bool>();
    };
    read("inlayHints", client.inlay_hints);
    read("verbose", client.verbose);
}

Json initialize_result(const Client& client, const std::string& version) {
    Json can = {
        {"positionEncoding", client.encoding == Encoding::utf8 ? "utf-8" : "utf-16"},
        {"textDocumentSync", {{"openClose", true}, {"change", 2}, {"save", true}}},
        {"hoverProvider", true},
        {"definitionProvider", true},
        {"referencesProvider", true},
        {"codeLensProvider", {{"resolveProvider", false}}},
        {"inlayHintProvider", {{"resolveProvider", false}}},
        {"completionProvider", {{"triggerCharacters", {"\"", "/"}}}},
        {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}},
    };
    if (client.action_literals) can["codeActionProvider"] = {{"codeActionKinds", {"quickfix"}}};
    if (client.pulls) can["diagnosticProvider"] = {{"identifier", "grantlint"}, {"interFileDependencies", true}, {"workspaceDiagnostics", true}};
    return {{"capabilities", can}, {"serverInfo", {{"name", "grantlint"}, {"version", version}}}};
}

Json watch_registration() {
    Json watchers = Json::array();
    const auto watch = [&](std::string glob) { watchers.push_back({{"globPattern", std::move(glob)}}); };
    for (const std::string_view name : {manifest::kFileName, engine::kConfigurationName, engine::kDatabaseName}) watch("**/" + std::string(name));
    watch("**/*.{json,yaml,yml}");
    watch(glob_of(engine::kSourceEndings));
    watch(glob_of(engine::kHeaderEndings));
    const Json registration = {{"id", "grantlint-files"}, {"method", "workspace/didChangeWatchedFiles"}, {"registerOptions", {{"watchers", watchers}}}};
    return {{"registrations", Json::array({registration})}};
}

}  // namespace grantlint::lsp
