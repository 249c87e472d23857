// How calls flow to permissions: files at the left, the routes that they call in the middle, the permissions at the right.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "report/html_calls.h"
#include "report/xml.h"

namespace grantlint::report {

namespace {

constexpr int kRow = 34, kBox = 24, kWidth = 1120, kTop = 26;
constexpr int kColumns[] = {0, 330, 880};  // where the boxes begin
constexpr int kWidths[] = {220, 430, 240};
constexpr std::size_t kMostNodes = 60;     // in a column; more are no picture any more

using Names = std::vector<std::string>;
using Link = std::pair<std::string, std::string>;

// Cut in the middle: both ends of a route and of a file's name tell something.
std::string shortened(const std::string& text, std::size_t most) {
    if (text.size() <= most) return text;
    return text.substr(0, most / 2 - 1) + "\u2026" + text.substr(text.size() - most / 2 + 1);
}

class Diagram {
public:
    explicit Diagram(const std::vector<CallRow>& calls) {
        for (const CallRow& row : calls) {
            const std::string &file = row.file, route = row.call->rule->method + " " + row.call->rule->route;
            add(0, file), add(1, route);
            for (const auto& [name, state] : row.states) note(left_, {file, route}, state);
            for (const auto& [name, state] : row.states) {
                add(2, name);
                note(right_, {route, name}, state);
            }
        }
    }

    [[nodiscard]] bool is_readable() const {
        return std::ranges::all_of(nodes_, [](const Names& names) { return names.size() <= kMostNodes; });
    }

    [[nodiscard]] std::string svg() const {
        const std::size_t rows = std::max({nodes_[0].size(), nodes_[1].size(), nodes_[2].size()});
        std::string out = fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"flow-title\">\n<title id=\"flow-title\">Which file calls which route, and which permission that needs; "
                                      "the table above holds the same.</title>\n", kWidth, kTop + static_cast<int>(rows) * kRow);
        constexpr std::string_view kTitles[] = {"Files", "Routes", "Permissions"};
        for (int i = 0; i < 3; ++i) out += fmt::format("<text x=\"{}\" y=\"14\">{}</text>\n", kColumns[i], kTitles[i]);
        for (const auto& [link, state] : left_) out += curve(0, link, state);
        for (const auto& [link, state] : right_) out += curve(1, link, state);
        for (std::size_t column = 0; column < 3; ++column) {
            for (std::size_t i = 0; i < nodes_[column].size(); ++i) out += box(column, i);
        }
        return out + "</svg>\n";
    }

private:
    void add(std::size_t column, const std::string& name) {
        if (std::ranges::find(nodes_[column], name) == nodes_[column].end()) nodes_[column].push_back(name);
    }

    // The worst of what goes the same way.
    static void note(std::map<Link, State>& links, const Link& link, State state) {
        const auto entry = links.try_emplace(link, state).first;
        entry->second = std::min(entry->second, state);
    }

    [[nodiscard]] int middle(std::size_t column, const std::string& name) const {
        const auto at = std::ranges::find(nodes_[column], name) - nodes_[column].begin();
        return kTop + static_cast<int>(at) * kRow + kBox / 2;
    }

    [[nodiscard]] std::string curve(std::size_t column, const Link& link, State state) const {
        const int x1 = kColumns[column] + kWidths[column], x2 = kColumns[column + 1], y1 = middle(column, link.first), y2 = middle(column + 1, link.second);
        return fmt::format("<path class=\"{}\" d=\"M{} {}C{} {} {} {} {} {}\"/>\n", class_of(state), x1, y1, (x1 + x2) / 2, y1, (x1 + x2) / 2, y2, x2, y2);
    }

    [[nodiscard]] std::string box(std::size_t column, std::size_t index) const {
        const int x = kColumns[column], y = kTop + static_cast<int>(index) * kRow;
        const std::string& name = nodes_[column][index];
        return fmt::format("<g><title>{}</title><rect class=\"node\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"5\"/><text x=\"{}\" y=\"{}\">{}</text></g>\n", xml_escaped(name), x, y, kWidths[column],
                           kBox, x + 8, y + 16, xml_escaped(shortened(name, static_cast<std::size_t>(kWidths[column]) / 7)));
    }

    Names nodes_[3];  // files, routes, permissions, in the order in which calls name them
    std::map<Link, State> left_, right_;
};

}  // namespace

std::string diagram(const std::vector<CallRow>& calls) {
    if (calls.empty()) return {};
    const Diagram picture(calls);
    const std::string inside = picture.is_readable() ? "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"flow\">\n" + picture.svg() + "</div>\n"
                                                     : fmt::format("<p>Not drawn: there are more than {} files, routes or permissions. The table above holds the same.</p>\n", kMostNodes);
    return "<section aria-labelledby=\"flow\">\n<h2 id=\"flow\">How calls flow to permissions</h2>\n" + inside + "</section>\n";
}

}  // namespace grantlint::report
