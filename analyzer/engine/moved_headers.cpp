#include "engine/moved_headers.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/path.h"
#include "engine/source_files.h"

namespace grantlint::engine {

namespace {

constexpr std::size_t kEnough = 2;  // steps at the end of two paths that are the same by more than chance

std::vector<std::string_view> steps_of(std::string_view path) {
    std::vector<std::string_view> steps;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        if (end > 0) steps.push_back(path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return steps;
}

}  // namespace

const std::string& MovedHeaders::find(const std::string& name, bool quoted, const std::string& folder) {
    const auto [known, fresh] = known_.try_emplace({folder, name});
    if (fresh) known->second = choose(name, quoted, folder);
    return known->second;
}

std::string MovedHeaders::choose(const std::string& name, bool quoted, const std::string& folder) {
    const std::vector<std::string_view> wanted = steps_of(name);
    if (wanted.empty() || std::ranges::any_of(wanted, [](std::string_view step) { return step == ".." || step == "."; })) return {};
    const ByName& headers = headers_of(folder);
    const auto same = headers.find(std::string(wanted.back()));
    if (same == headers.end()) return {};
    std::vector<std::string> best;
    std::size_t most = 0;
    for (const std::string& header : same->second) {
        const std::vector<std::string_view> steps = steps_of(std::string_view(header).substr(folder.size()));
        const auto [end, ignored] = std::mismatch(wanted.rbegin(), wanted.rend(), steps.rbegin(), steps.rend());
        const auto alike = static_cast<std::size_t>(end - wanted.rbegin());
        const bool whole = alike == steps.size() || alike == wanted.size();
        if (alike < kEnough && !(whole && quoted)) continue;
        if (alike > most) best.clear();
        if (alike >= most) best.push_back(header);
        most = std::max(most, alike);
    }
    return best.size() == 1 ? best.front() : std::string();
}

const MovedHeaders::ByName& MovedHeaders::headers_of(const std::string& folder) {
    const auto [known, fresh] = folders_.try_emplace(folder);
    if (fresh) {
        for (const std::string& header : find_headers(folder)) known->second[std::string(file_name(header))].push_back(header);
    }
    return known->second;
}

}  // namespace grantlint::engine
