#include "base/nearest.h"

#include <algorithm>
#include <cctype>

namespace grantlint {

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replace});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

constexpr std::size_t kMostSimilar = 3;
constexpr std::size_t kLeastPart = 3;  // letters that say something

// Those of which the test holds, shortest first; none when they are too many to choose from.
template <class Test>
std::vector<std::string> few(std::span<const std::string_view> candidates, Test test) {
    std::vector<std::string> out;
    for (const std::string_view candidate : candidates) {
        if (test(lower(candidate)) && std::ranges::find(out, candidate) == out.end()) out.emplace_back(candidate);
    }
    if (out.size() > kMostSimilar) out.clear();
    std::ranges::stable_sort(out, {}, &std::string::size);
    return out;
}

}  // namespace

std::vector<std::string> find_similar(std::string_view word, std::span<const std::string_view> candidates) {
    const std::string wanted = lower(word);
    std::vector<std::string> out = few(candidates, [&](const std::string& one) { return one == wanted; });
    if (out.empty() && wanted.size() >= kLeastPart) out = few(candidates, [&](const std::string& one) { return one.starts_with(wanted); });
    if (out.empty() && wanted.size() >= kLeastPart) out = few(candidates, [&](const std::string& one) { return one.find(wanted) != std::string::npos; });
    if (!out.empty()) return out;
    if (const auto nearest = find_nearest(word, candidates)) return {*nearest};
    return few(candidates, [&](const std::string& one) { return one.size() >= kLeastPart && wanted.starts_with(one); });
}

std::string did_you_mean(std::span<const std::string> names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "did you mean '" : &name == &names.back() ? " or '" : ", '") + name + "'";
    return text.empty() ? text : text + "?";
}

std::optional<std::string> find_nearest(std::string_view word, std::span<const std::string_view> candidates) {
    const std::string wanted = lower(word);
    const std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
    std::size_t best = limit + 1;
    std::optional<std::string> nearest;
    for (const std::string_view candidate : candidates) {
        const std::size_t distance = edit_distance(wanted, lower(candidate));
        if (distance >= best) continue;
        best = distance;
        nearest = candidate;
    }
    return nearest;
}

std::string suggest(std::string_view word, std::span<const std::string_view> candidates) {
    if (const auto similar = find_similar(word, candidates); !similar.empty()) return did_you_mean(similar);
    std::string known;
    for (const std::string_view candidate : candidates) known += (known.empty() ? "known: '" : ", '") + std::string(candidate) + "'";
    return known;
}

}  // namespace grantlint
