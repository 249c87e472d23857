#include "lsp/publisher.h"

#include "base/digest.h"
#include "lsp/uri.h"

namespace grantlint::lsp {

namespace {

std::string digest_of_json(const Json& json) { return digest_of(json.dump(-1, ' ', false, Json::error_handler_t::replace)); }

const std::string& nothing() {
    static const std::string digest = digest_of_json(Json::array());
    return digest;
}

std::string uri_in(const Documents& documents, const std::string& file) {
    const Document* document = documents.find(file);
    return document == nullptr ? uri_of(file) : document->uri;
}

}  // namespace

Json Publisher::File::all() const {
    Json list = Json::array();
    for (const auto& [folder, diagnostics] : by_folder) {
        for (const Json& one : diagnostics) list.push_back(one);
    }
    return list;
}

std::string Publisher::File::digest() const { return by_folder.empty() ? nothing() : digest_of_json(all()); }

void Publisher::take(const Snapshot& snapshot, DiagnosticsByFile diagnostics) {
    for (auto& [file, known] : files_) {
        if (snapshot.judges(file)) known.by_folder.erase(snapshot.folder);
    }
    for (auto& [file, list] : diagnostics) {
        if (snapshot.judges(file)) files_[file].by_folder[snapshot.folder] = std::move(list);
    }
}

void Publisher::forget(const std::string& folder) {
    for (auto& [file, known] : files_) known.by_folder.erase(folder);
}

void Publisher::opened(const std::string& file) {
    if (const auto known = files_.find(file); known != files_.end()) known->second.sent.clear();
}

std::vector<Json> Publisher::to_send(const Documents& documents, bool with_versions) {
    std::vector<Json> out;
    for (auto& [file, known] : files_) {
        const Document* document = documents.find(file);
        std::string now = known.digest();
        if (now == known.sent || (known.sent.empty() && now == nothing() && document == nullptr)) continue;
        known.sent = std::move(now);
        Json params = {{"uri", uri_in(documents, file)}, {"diagnostics", known.all()}};
        if (with_versions && document != nullptr) params["version"] = document->version;
        out.push_back(std::move(params));
    }
    return out;
}

Json Publisher::pulled(const std::string& file, const Json& previous) {
    File& known = files_[file];
    known.given = known.digest();
    if (previous == known.given) return {{"kind", "unchanged"}, {"resultId", known.given}};
    return {{"kind", "full"}, {"resultId", known.given}, {"items", known.all()}};
}

std::optional<Json> Publisher::pulled_workspace(const std::map<std::string, std::string>& previous, const Documents& documents) {
    Json items = Json::array();
    for (const auto& [file, known] : files_) {
        const std::string uri = uri_in(documents, file);
        const auto had = previous.find(uri);
        std::string now = known.digest();
        if (had == previous.end() ? now == nothing() : had->second == now) continue;
        const Document* document = documents.find(file);
        items.push_back({{"kind", "full"}, {"uri", uri}, {"version", document == nullptr ? Json() : Json(document->version)}, {"resultId", std::move(now)}, {"items", known.all()}});
    }
    if (items.empty()) return std::nullopt;
    Json report = Json::object();
    report["items"] = std::move(items);
    return report;
}

bool Publisher::is_outdated(const Documents& documents) const {
    for (const auto& [file, document] : documents.all()) {
        const auto known = files_.find(file);
        if (known != files_.end() && !known->second.given.empty() && known->second.given != known->second.digest()) return true;
    }
    return false;
}

}  // namespace grantlint::lsp
