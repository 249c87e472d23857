#include "frontends/cpp/include_scan.h"

#include <algorithm>
#include <filesystem>

#include "base/files.h"
#include "base/path.h"

namespace grantlint::cpp {
namespace {

constexpr std::size_t kLargest = 8U << 20U;  // bytes; a larger file is not looked into
constexpr std::string_view kBlank = " \t\r\f\v";

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kBlank);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(kBlank) + 1 - begin);
}

std::string_view take_word(std::string_view& text) {
    text = trimmed(text);
    std::size_t size = 0;
    while (size < text.size() && (std::isalnum(static_cast<unsigned char>(text[size])) != 0 || text[size] == '_')) ++size;
    const std::string_view word = text.substr(0, size);
    text.remove_prefix(size);
    return word;
}

// Line by line: lines that end in a backslash joined, comments gone.
class Lines {
public:
    explicit Lines(std::string_view text) : text_(text) {}

    bool next(std::string& line) {
        line.clear();
        if (text_.empty()) return false;
        bool joined = true;
        while (joined && !text_.empty()) {
            const std::size_t end = std::min(text_.find('\n'), text_.size());
            std::string_view part = text_.substr(0, end);
            text_.remove_prefix(std::min(end + 1, text_.size()));
            if (part.ends_with('\r')) part.remove_suffix(1);
            joined = part.ends_with('\\');
            if (joined) part.remove_suffix(1);
            line += part;
        }
        drop_comments(line);
        return true;
    }

private:
    void drop_comments(std::string& line) {
        std::string kept;
        char quote = 0;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string_view rest = std::string_view(line).substr(i);
            if (in_comment_) {
                if (!rest.starts_with("*/")) continue;
                in_comment_ = false;
                ++i;
                kept += ' ';
            } else if (quote == 0 && rest.starts_with("//")) {
                break;
            } else if (quote == 0 && rest.starts_with("/*")) {
                in_comment_ = true;
                ++i;
            } else {
                if (quote != 0 && line[i] == '\\' && i + 1 < line.size()) kept += line[i++];
                else if (quote == 0 && (line[i] == '"' || line[i] == '\'')) quote = line[i];
                else if (line[i] == quote) quote = 0;
                kept += line[i];
            }
        }
        line = std::move(kept);
    }

    std::string_view text_;
    bool in_comment_ = false;
};

}  // namespace

struct IncludeScanner::Walk {
    const CompileCommand& command;
    IncludedHeaders found;
    std::set<std::string> seen;
};

std::vector<IncludeScanner::Directive> IncludeScanner::directives_of(std::string_view text) {
    std::vector<Directive> out;
    Lines lines(text);
    std::string line, guard;
    int depth = 0;
    bool first = true, code = false, guarded = false;
    while (lines.next(line)) {
        std::string_view rest = trimmed(line);
        if (rest.empty()) continue;
        if (rest.front() != '#') {
            code = true;
            continue;
        }
        rest.remove_prefix(1);
        const std::string_view word = take_word(rest);
        rest = trimmed(rest);
        if (word == "if" || word == "ifdef" || word == "ifndef") {
            if (first && word == "ifndef") guard = std::string(take_word(rest));
            ++depth;
        } else if (word == "endif") {
            --depth;
        } else if (word == "define" || word == "undef") {
            const std::string_view name = take_word(rest);
            if (!guarded && depth == 1 && !guard.empty() && name == guard) guarded = true;  // the file's own guard: no condition
            else out.push_back({.kind = Directive::Kind::macro, .name = std::string(name)});
        } else if ((word == "include" || word == "import") && rest.size() > 2 && (rest.front() == '<' || rest.front() == '"')) {
            const std::size_t end = rest.find(rest.front() == '<' ? '>' : '"', 1);
            if (end != std::string_view::npos) {
                out.push_back({.name = std::string(rest.substr(1, end - 1)), .quoted = rest.front() == '"', .early = !code && depth <= (guarded ? 1 : 0)});
            }
        }
        if (word != "pragma") first = false;
    }
    return out;
}

const std::vector<IncludeScanner::Directive>* IncludeScanner::load(const std::string& file) {
    const auto known = files_.find(file);
    if (known != files_.end()) return &known->second;
    const auto over = overlay_.find(file);
    if (over != overlay_.end()) return &files_.emplace(file, directives_of(over->second)).first->second;
    const Result<std::string> text = load_file(file, kLargest);
    return text ? &files_.emplace(file, directives_of(*text)).first->second : nullptr;
}

bool IncludeScanner::exists(const std::string& file) {
    if (overlay_.contains(file)) return true;
    const auto [known, fresh] = exists_.try_emplace(file, false);
    std::error_code code;
    if (fresh) known->second = std::filesystem::is_regular_file(file, code);
    return known->second;
}

bool IncludeScanner::is_own(const std::string& file) const {
    return std::ranges::any_of(roots_, [&](const std::string& root) { return is_inside(file, root); });
}

// The file that an include means; empty: one of the system's folders holds it, or nobody does.
std::string IncludeScanner::resolve(const Directive& include, const std::string& from, const CompileCommand& command) {
    if (include.quoted) {
        const std::string beside = absolute_path(include.name, parent_path(from));
        if (exists(beside)) return beside;
    }
    const std::vector<std::string>& flags = command.flags;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        for (const std::string_view option : {"-iquote", "-isystem", "-idirafter", "-I"}) {
            if (!flags[i].starts_with(option) || (option == "-iquote" && !include.quoted)) continue;
            const bool apart = flags[i] == option;
            if (apart && i + 1 == flags.size()) break;
            const std::string folder = absolute_path(apart ? flags[i + 1] : flags[i].substr(option.size()), command.directory);
            const std::string file = absolute_path(include.name, folder);
            if (exists(file)) return file;
            break;
        }
    }
    return {};
}

void IncludeScanner::walk(const std::string& file, bool early, Walk& out) {
    if (!out.seen.insert(file).second) return;
    const std::vector<Directive>* directives = load(file);
    if (directives == nullptr) return;
    for (const Directive& one : *directives) {
        if (one.kind == Directive::Kind::macro) {
            out.found.macros.insert(one.name);
            continue;
        }
        const bool counts = early && one.early;
        const std::string target = resolve(one, file, out.command);
        if (!target.empty() && is_own(target)) walk(target, counts, out);
        else if (counts && std::ranges::find(out.found.library, one.name) == out.found.library.end()) out.found.library.push_back(one.name);
    }
}

IncludedHeaders IncludeScanner::scan(const CompileCommand& command) {
    Walk out{.command = command, .found = {}, .seen = {}};
    walk(command.file, true, out);
    return std::move(out.found);
}

}  // namespace grantlint::cpp
