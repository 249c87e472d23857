#include "manifest/edit.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <iterator>
#include <map>
#include <optional>

#include <nlohmann/json.hpp>

#include "base/json.h"
#include "base/yaml.h"
#include "manifest/manifest.h"
#include "rules/names.h"

namespace grantlint::manifest {

namespace {

constexpr std::size_t kNone = std::string_view::npos;
constexpr std::string_view kUsualIndent = "  ";

// What stands between two items of a list, or between one and the bracket.
struct Gap {
    std::size_t comma = kNone;
    std::size_t newline = kNone;  // the first, at its "\r" if it has one; none of those inside a comment
    std::size_t stop = 0;         // the first byte that is none of blank, comma and comment
};

class Editor {
public:
    Editor(std::string_view text, const json::Document& document, Form form)
        : text_(text), form_(form), list_(*document.root.find("permissions")), items_(list_.items) {
        const auto key = std::ranges::find(document.root.members, "permissions", &json::Member::name);
        key_ = key->begin;
    }

    // nullopt when the list is written in a way that is not understood.
    std::optional<std::string> add(std::vector<std::string> names) {
        for (auto& [slot, some] : by_slot(std::move(names))) {
            const bool placed = is_block() ? place_in_block(slot, some) : place_in_flow(slot, some);
            if (!placed) return std::nullopt;
        }
        std::string result(text_);
        for (auto edit = insertions_.rbegin(); edit != insertions_.rend(); ++edit) result.insert(edit->first, edit->second);
        return result;
    }

private:
    [[nodiscard]] char at(std::size_t index) const { return index < text_.size() ? text_[index] : '\0'; }
    [[nodiscard]] bool is_block() const { return form_ == Form::yaml && at(list_.begin) == '-'; }

    // By the number of items that stand in front.
    [[nodiscard]] std::map<std::size_t, std::vector<std::string>> by_slot(std::vector<std::string> names) const {
        std::ranges::sort(names);
        std::map<std::size_t, std::vector<std::string>> slots;
        const auto own = [](const std::string& name) { return name; };
        const auto key = [](const std::string& name) { return rules::name_key(name); };
        const std::function<std::string(const std::string&)> order = is_sorted_by(own) ? std::function<std::string(const std::string&)>(own) : key;
        const bool sorted = is_sorted_by(order);
        for (std::string& name : names) {
            std::size_t slot = items_.size();
            while (sorted && slot > 0 && order(name) < order(items_[slot - 1].text)) --slot;
            slots[slot].push_back(std::move(name));
        }
        return slots;
    }

    [[nodiscard]] bool is_sorted_by(const std::function<std::string(const std::string&)>& order) const {
        return std::ranges::is_sorted(items_, {}, [&](const json::Value& item) { return order(item.text); });
    }

    void insert(std::size_t where, const std::string& what) { insertions_[where] += what; }

    [[nodiscard]] std::size_t line_start(std::size_t index) const {
        const std::size_t newline = index == 0 ? kNone : text_.rfind('\n', index - 1);
        return newline == kNone ? 0 : newline + 1;
    }

    // The blanks that the line begins with.
    [[nodiscard]] std::string indent_of(std::size_t index) const {
        const std::size_t start = line_start(index);
        const std::size_t end = std::min(text_.find_first_not_of(" \t", start), text_.size());
        return std::string(text_.substr(start, end - start));
    }

    [[nodiscard]] bool begins_its_line(std::size_t index) const { return line_start(index) + indent_of(index).size() == index; }

    // The end of a line that begins behind `index`; the end of the text when there is none.
    [[nodiscard]] std::size_t end_of_line(std::size_t index) const {
        const std::size_t newline = text_.find('\n', index);
        if (newline == kNone) return text_.size();
        return newline > index && text_[newline - 1] == '\r' ? newline - 1 : newline;
    }

    [[nodiscard]] std::string line_end_at(std::size_t index) const {
        if (index < text_.size()) return at(index) == '\r' ? "\r\n" : "\n";
        const std::size_t first = text_.find('\n');
        return first != kNone && first > 0 && text_[first - 1] == '\r' ? "\r\n" : "\n";
    }

    [[nodiscard]] Gap read_gap(std::size_t from) const {
        Gap gap;
        for (std::size_t i = from;; ++i) {
            gap.stop = i;
            if (i >= text_.size()) return gap;
            const std::string_view two = text_.substr(i, 2);
            if (form_ == Form::json && two == "/*") i = std::min(text_.find("*/", i + 2), text_.size() - 1) + 1;
            else if ((form_ == Form::json && two == "//") || (form_ == Form::yaml && text_[i] == '#')) i = end_of_line(i) - 1;
            else if (text_[i] == ',') gap.comma = std::min(gap.comma, i);
            else if (text_[i] == '\n' && gap.newline == kNone) gap.newline = i > from && text_[i - 1] == '\r' ? i - 1 : i;
            else if (text_[i] != ' ' && text_[i] != '\t' && text_[i] != '\r' && text_[i] != '\n') return gap;
        }
    }

    // As the neighbours are written.
    [[nodiscard]] std::string quoted(const std::string& name) const {
        const char quote = items_.empty() ? '\0' : at(items_.front().begin);
        const bool is_plain = std::ranges::all_of(name, [](unsigned char c) { return std::isalnum(c) != 0; }) && std::isalpha(static_cast<unsigned char>(name.front())) != 0;
        if (form_ == Form::yaml && quote == '\'' && is_plain) return "'" + name + "'";
        if (form_ == Form::yaml && quote != '"' && is_plain && (is_block() || !items_.empty())) return name;
        return nlohmann::json(name).dump();
    }

    bool place_in_block(std::size_t slot, const std::vector<std::string>& names) {
        const std::string indent = indent_of(list_.begin);
        if (line_start(list_.begin) + indent.size() != list_.begin) return false;  // "- - a", or behind an anchor
        const std::size_t where = slot == 0 ? end_of_line(key_) : end_of_line(items_[slot - 1].end);
        if (where > items_.front().begin && slot == 0) return false;
        for (const std::string& name : names) insert(where, line_end_at(where) + indent + "- " + quoted(name));
        return true;
    }

    bool place_in_flow(std::size_t slot, const std::vector<std::string>& names) {
        if (at(list_.begin) != '[') return false;
        if (items_.empty()) return place_in_empty(names);
        return slot == 0 ? place_in_front(names) : place_behind(slot - 1, names);
    }

    bool place_in_empty(const std::vector<std::string>& names) {
        const Gap gap = read_gap(list_.begin + 1);
        if (at(gap.stop) != ']' || gap.comma != kNone) return false;
        const bool one_line = gap.newline == kNone;
        std::string unit = indent_of(key_);
        if (unit.empty()) unit = kUsualIndent;
        const std::string between = one_line ? " " : line_end_at(gap.newline) + indent_of(gap.stop) + unit;
        std::string all = one_line ? "" : between;
        for (const std::string& name : names) all += (&name == &names.front() ? "" : "," + between) + quoted(name);
        insert(one_line ? list_.begin + 1 : gap.newline, all);
        return true;
    }

    bool place_in_front(const std::vector<std::string>& names) {
        const json::Value& first = items_.front();
        const Gap gap = read_gap(list_.begin + 1);
        if (gap.stop != first.begin || gap.comma != kNone) return false;
        const bool own_line = gap.newline != kNone && begins_its_line(first.begin);
        for (const std::string& name : names) {
            if (own_line) insert(gap.newline, line_end_at(gap.newline) + indent_of(first.begin) + quoted(name) + ",");
            else insert(first.begin, quoted(name) + ", ");
        }
        return true;
    }

    bool place_behind(std::size_t index, const std::vector<std::string>& names) {
        const json::Value& item = items_[index];
        const bool is_last = index + 1 == items_.size();
        const Gap gap = read_gap(item.end);
        if (is_last ? at(gap.stop) != ']' : gap.stop != items_[index + 1].begin || gap.comma == kNone) return false;
        const bool own_line = gap.newline != kNone && begins_its_line(item.begin) && (gap.comma == kNone || gap.comma < gap.newline);
        for (const std::string& name : names) {
            if (!own_line) {
                insert(item.end, ", " + quoted(name));
                continue;
            }
            const bool more = gap.comma != kNone || &name != &names.back();
            if (gap.comma == kNone && &name == &names.front()) insert(item.end, ",");
            insert(gap.newline, line_end_at(gap.newline) + indent_of(item.begin) + quoted(name) + (more ? "," : ""));
        }
        return true;
    }

    std::string_view text_;
    Form form_;
    const json::Value& list_;
    const std::vector<json::Value>& items_;
    std::size_t key_ = 0;
    std::map<std::size_t, std::string> insertions_;  // by the byte in front of which they go
};

std::vector<std::string> names_of(const std::vector<Grant>& grants) {
    std::vector<std::string> names;
    for (const Grant& grant : grants) names.push_back(grant.name);
    return names;
}

// Whether it says what the old one said, and grants these too.
bool is_extended(const Manifest& old, const Manifest& now, const std::vector<std::string>& added) {
    std::vector<std::string> expected = names_of(old.permissions), granted = names_of(now.permissions);
    expected.insert(expected.end(), added.begin(), added.end());
    std::ranges::sort(expected);
    std::ranges::sort(granted);
    return expected == granted && old.app == now.app && names_of(old.optional) == names_of(now.optional) && names_of(old.ignored) == names_of(now.ignored);
}

}  // namespace

Result<std::string> with_grants(std::string_view text, const std::string& file, const std::vector<std::string>& names) {
    const Result<Manifest> old = parse_manifest(text, file);
    if (!old) return std::unexpected(old.error());
    if (old->form == Form::token) return failure("grants cannot be added to a token response: the server wrote it", "add them to the app's registration and get a new token, or write a grantlint.json with grantlint init", {.file = file});
    if (old->form == Form::link) return failure("grants are not added to a link in a text", "add them to the link's permissions by hand, or write a grantlint.json with grantlint init", {.file = file});
    std::vector<std::string> added;
    for (const std::string& name : names) {
        const auto is_it = [&](const std::string& other) { return rules::name_key(other) == rules::name_key(name); };
        if (std::ranges::none_of(names_of(old->permissions), is_it) && std::ranges::none_of(added, is_it)) added.push_back(name);
    }
    if (added.empty()) return std::string(text);
    const Result<json::Document> document = old->form == Form::yaml ? yaml::parse(text, file) : json::parse(text, file, json::Dialect::jsonc);
    if (!document) return std::unexpected(document.error());
    if (std::optional<std::string> result = Editor(text, *document, old->form).add(added)) {
        const Result<Manifest> now = parse_manifest(*result, file);
        if (now && is_extended(*old, *now, added)) return std::move(*result);
    }
    return failure("this list of permissions is written in a way that cannot be edited safely", "add the grants by hand", old->permissions_at);
}

}  // namespace grantlint::manifest
