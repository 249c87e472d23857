#include "rules/openapi/notes.h"

namespace grantlint::rules::openapi {

namespace {

constexpr std::size_t kShown = 3;  // of each kind

}  // namespace

void Notes::add(std::string_view plural, Range at, std::string message, std::string help) {
    auto known = index_.find(plural);
    if (known == index_.end()) {
        known = index_.emplace(plural, kinds_.size()).first;
        kinds_.push_back({.plural = std::string(plural)});
    }
    Kind& kind = kinds_[known->second];
    if (kind.shown.size() == kShown) {
        ++kind.more;
        return;
    }
    if (!kind.shown.empty()) help.clear();
    kind.shown.push_back({.message = std::move(message), .at = std::move(at), .help = std::move(help)});
}

std::vector<Error> Notes::list() const {
    std::vector<Error> all;
    for (const Kind& kind : kinds_) {
        all.insert(all.end(), kind.shown.begin(), kind.shown.end());
        if (kind.more > 0) all.push_back({.message = std::to_string(kind.more) + " more " + kind.plural, .at = {.file = file_}});
    }
    return all;
}

}  // namespace grantlint::rules::openapi
