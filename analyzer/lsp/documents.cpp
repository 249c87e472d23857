#include "lsp/documents.h"

#include <algorithm>
#include <optional>

#include "lsp/uri.h"

namespace grantlint::lsp {

namespace {

std::string uri_in(const Json& params) { return params.at("textDocument").at("uri").get<std::string>(); }

std::string changed(const Text& text, const Json& change, Encoding encoding) {
    std::string fresh = change.at("text").get<std::string>();
    const auto range = change.find("range");
    if (range == change.end() || range->is_null()) return fresh;
    const std::size_t one = text.offset(range->at("start"), encoding), other = text.offset(range->at("end"), encoding);
    const auto [begin, end] = std::minmax(one, other);
    std::string whole = text.text();
    return whole.replace(begin, end - begin, fresh);
}

}  // namespace

std::string Documents::open(const Json& params) {
    const Json& item = params.at("textDocument");
    const std::string uri = item.at("uri").get<std::string>();
    const std::optional<std::string> path = path_of(uri);
    if (!path) return {};
    documents_.insert_or_assign(*path, Document{.uri = uri, .version = item.value("version", std::int64_t{0}), .text = Text(item.at("text").get<std::string>()), .edited = ++revision_});
    return *path;
}

std::string Documents::change(const Json& params) {
    const std::optional<std::string> path = path_of(uri_in(params));
    const auto known = path ? documents_.find(*path) : documents_.end();
    if (known == documents_.end()) return {};
    Text text = known->second.text;
    for (const Json& change : params.at("contentChanges")) text = Text(changed(text, change, encoding_));
    known->second.text = std::move(text);
    known->second.version = params.at("textDocument").value("version", known->second.version);
    known->second.edited = ++revision_;
    known->second.saved.reset();
    return *path;
}

std::string Documents::close(const Json& params) {
    const std::optional<std::string> path = path_of(uri_in(params));
    if (!path || documents_.erase(*path) == 0) return {};
    ++revision_;
    return *path;
}

const Document* Documents::find(const std::string& path) const {
    const auto known = documents_.find(path);
    return known == documents_.end() ? nullptr : &known->second;
}

Overlay Documents::unsaved() {
    Overlay overlay;
    for (auto& [path, document] : documents_) {
        if (!document.saved) {
            const Result<std::string> there = load_file(path);
            document.saved = there && *there == document.text.text();
        }
        if (!*document.saved) overlay.emplace(path, document.text.text());
    }
    return overlay;
}

void Documents::forget_disk() {
    ++revision_;
    for (auto& [path, document] : documents_) document.saved.reset();
}

}  // namespace grantlint::lsp
