#include "check/suppressions.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "base/comments.h"
#include "base/lines.h"
#include "base/nearest.h"
#include "check/rule_names.h"

namespace grantlint::check {

namespace {

constexpr std::string_view kWord = "NOLINT";
constexpr std::string_view kOurs = "grantlint";
constexpr std::size_t kLongestList = 4096;  // bytes of the names of a NOLINT

enum class Kind { line, next_line, begin, end };

struct Ending {
    std::string_view word;
    Kind kind;
};
constexpr std::array kEndings = {Ending{"NEXTLINE", Kind::next_line}, Ending{"BEGIN", Kind::begin}, Ending{"END", Kind::end}, Ending{"", Kind::line}};

// A NOLINT as it is written: bytes [begin, end) of the source.
struct Mark {
    Kind kind = Kind::line;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::optional<std::vector<std::string>> names;
};

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::vector<std::string> split_names(std::string_view list) {
    std::vector<std::string> names;
    while (true) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const std::string_view item = list.substr(0, comma);
        const std::size_t first = item.find_first_not_of(" \t");
        if (first != std::string_view::npos) names.emplace_back(item.substr(first, item.find_last_not_of(" \t") - first + 1));
        if (comma == list.size()) return names;
        list.remove_prefix(comma + 1);
    }
}

// The mark whose word begins at `at`; nullopt when it is another word that begins alike.
std::optional<Mark> read_mark(std::string_view source, std::size_t at, std::size_t end) {
    const std::string_view behind = source.substr(at + kWord.size(), end - at - kWord.size());
    const auto* ending = std::ranges::find_if(kEndings, [&](const Ending& one) { return behind.starts_with(one.word); });
    const std::string_view rest = behind.substr(ending->word.size());
    if ((at > 0 && is_word(source[at - 1])) || (!rest.empty() && is_word(rest.front()))) return std::nullopt;
    Mark mark{.kind = ending->kind, .begin = at, .end = at + kWord.size() + ending->word.size()};
    const std::size_t close = rest.starts_with('(') ? rest.substr(0, kLongestList).find_first_of(")\n") : std::string_view::npos;
    if (close == std::string_view::npos || rest[close] != ')') return mark;
    mark.names = split_names(rest.substr(1, close - 1));
    mark.end += close + 1;
    return mark;
}

std::vector<Mark> find_marks(std::string_view source, CommentStyle style) {
    std::vector<Mark> marks;
    if (source.find(kWord) == std::string_view::npos) return marks;
    for (const Comment& comment : find_comments(source, style)) {
        const std::string_view before = source.substr(0, comment.end);
        for (std::size_t at = before.find(kWord, comment.begin); at != std::string_view::npos;) {
            std::optional<Mark> mark = read_mark(source, at, comment.end);
            at = before.find(kWord, mark ? mark->end : at + 1);
            if (mark) marks.push_back(std::move(*mark));
        }
    }
    return marks;
}

// With the prefix; or a rule's name without it, which suppresses nothing and is said to.
bool is_ours(std::string_view name) {
    static const std::vector<std::string> rules = rule_names();
    return name.starts_with(kOurs) || std::ranges::find(rules, name) != rules.end();
}

// Marks of other tools' checks alone are theirs.
bool concerns_us(const Mark& mark) {
    return !mark.names || std::ranges::any_of(*mark.names, [](const std::string& name) { return is_ours(name) || name.starts_with('*'); });
}

Finding report_unmatched(const Range& at, bool begins) {
    return {.rule = "unmatched-suppression",
            .severity = Severity::error,
            .at = at,
            .message = begins ? "no NOLINTEND with the same names ends this NOLINTBEGIN" : "no NOLINTBEGIN with the same names begins what this NOLINTEND ends",
            .help = begins ? "add the NOLINTEND, or use NOLINTNEXTLINE" : "remove it, or add the NOLINTBEGIN"};
}

}  // namespace

bool matches_glob(std::string_view glob, std::string_view text) {
    std::size_t star = std::string_view::npos, resume = 0, at = 0, i = 0;
    while (at < text.size()) {
        if (i < glob.size() && glob[i] == '*') {
            star = i++;
            resume = at;
        } else if (i < glob.size() && glob[i] == text[at]) {
            ++i, ++at;
        } else if (star != std::string_view::npos) {
            i = star + 1;
            at = ++resume;
        } else {
            return false;
        }
    }
    return glob.find_first_not_of('*', i) == std::string_view::npos;
}

Suppressions::Suppressions() {
    for (const std::string& rule : rule_names()) rules_.push_back(std::string(kRulePrefix) + rule);
}

void Suppressions::add_file(const std::string& file, std::string_view text, CommentStyle style) {
    const std::vector<Mark> marks = find_marks(text, style);
    if (marks.empty()) return;
    const LineIndex lines(text);
    std::vector<std::pair<const Mark*, std::size_t>> open;  // with the entry's index
    for (const Mark& mark : marks) {
        if (!concerns_us(mark)) continue;
        const Range at = lines.range(file, mark.begin, mark.end);
        if (mark.kind == Kind::end) {
            const auto begin = std::find_if(open.rbegin(), open.rend(), [&](const auto& one) { return one.first->names == mark.names; });
            if (begin == open.rend()) {
                unmatched_.push_back(report_unmatched(at, false));
                continue;
            }
            entries_[begin->second].last = at.line;
            open.erase(std::next(begin).base());
            continue;
        }
        if (mark.kind == Kind::begin) open.emplace_back(&mark, entries_.size());
        Entry entry{.at = at, .first = at.line, .last = at.line, .bare = !mark.names};
        if (mark.kind == Kind::next_line) ++entry.first, ++entry.last;
        for (const std::string& name : mark.names.value_or(std::vector<std::string>{})) entry.names.push_back({.glob = name, .is_ours = is_ours(name)});
        entries_.push_back(std::move(entry));
    }
    for (const auto& [mark, index] : open) {
        unmatched_.push_back(report_unmatched(entries_[index].at, true));
        entries_[index].names.clear();  // said already; and it suppresses nothing
        entries_[index].bare = false;
    }
}

bool Suppressions::suppress(const Finding& finding, const std::vector<Range>& macros, Range& by) {
    const std::string rule = std::string(kRulePrefix) + finding.rule;
    bool suppressed = false;
    for (Entry& entry : entries_) {
        const auto covers = [&](const Range& at) {
            const auto holds = [&](std::uint32_t line) { return line >= entry.first && line <= entry.last; };
            return entry.at.file == at.file && (holds(at.line) || holds(at.end_line));
        };
        if (!covers(finding.at) && std::ranges::none_of(macros, covers)) continue;
        Name* decisive = nullptr;  // the last that fits
        bool taken_out = false;
        for (Name& name : entry.names) {
            const bool out = name.glob.starts_with('-');
            if (!matches_glob(out ? std::string_view(name.glob).substr(1) : std::string_view(name.glob), rule)) continue;
            decisive = &name;
            taken_out = out;
        }
        if (decisive == nullptr ? !entry.bare : taken_out) continue;
        if (decisive != nullptr) decisive->used = true;
        if (!suppressed) by = entry.at;
        suppressed = true;
    }
    return suppressed;
}

std::vector<std::string> Suppressions::rules_of(const Name& name) const {
    std::vector<std::string> rules;
    for (const std::string& rule : rules_) {
        if (matches_glob(name.glob, rule)) rules.push_back(rule.substr(kRulePrefix.size()));
    }
    return rules;
}

Finding Suppressions::report_unused(const Entry& entry, const Name& name) const {
    Finding finding{.rule = "unused-suppression", .severity = Severity::warning, .at = entry.at};
    if (rules_of(name).empty()) {
        finding.message = fmt::format("no rule is called '{}'", name.glob);
        finding.help = suggest(name.glob, std::vector<std::string_view>(rules_.begin(), rules_.end()));
        return finding;
    }
    finding.message = fmt::format("'{}' suppresses nothing here", name.glob);
    finding.help = entry.names.size() == 1 ? "remove the comment" : "remove the name";
    return finding;
}

}  // namespace grantlint::check
