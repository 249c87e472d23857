#include <algorithm>
#include <optional>
#include <set>

#include "base/lines.h"
#include "base/percent.h"
#include "manifest/forms.h"
#include "rules/names.h"

namespace grantlint::manifest {

namespace {

constexpr std::string_view kBehindLink = " \t\r\n\f\v\"'`<>()[]{}|\\^*";  // where a URL in prose or markup ends
constexpr std::string_view kSentenceEnd = ".,;:!?";

// Bytes [begin, end) of the text.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct Link {
    Span whole;
    std::vector<Span> values;  // of the keys that hold permissions
};

bool is_word(char c) { return c == '_' || c == '-' || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); }

class Reader {
public:
    Reader(std::string_view text, const std::string& file) : text_(text), file_(file), lines_(text) {}

    // The links of this shape that say something of permissions, in the text's order.
    [[nodiscard]] std::vector<Link> find(const LinkShape& shape) const {
        std::vector<Link> links;
        const std::string opening = shape.path + "?";
        for (std::size_t at = text_.find(opening); at != std::string_view::npos; at = text_.find(opening, at + opening.size())) {
            if (at > 0 && is_word(text_[at - 1])) continue;
            Link link = read_query(shape, at + opening.size());
            link.whole.begin = at;
            if (!link.values.empty()) links.push_back(std::move(link));
        }
        return links;
    }

    [[nodiscard]] std::vector<Grant> grants_of(const Link& link) const {
        std::vector<Grant> grants;
        for (const Span& value : link.values) {
            for (std::size_t from = value.begin; from <= value.end;) {
                const Span comma = find_comma({from, value.end});
                add({from, comma.begin}, grants);
                if (comma.begin == value.end) break;
                from = comma.end;
            }
        }
        return grants;
    }

    [[nodiscard]] Range range(const Span& span) const { return lines_.range(file_, span.begin, span.end); }

private:
    [[nodiscard]] Link read_query(const LinkShape& shape, std::size_t begin) const {
        std::size_t end = std::min(text_.find_first_of(kBehindLink, begin), text_.size());
        while (end > begin && kSentenceEnd.find(text_[end - 1]) != std::string_view::npos) --end;
        Link link{.whole = {begin, end}};
        for (std::size_t from = begin; from < end;) {
            const std::size_t to = std::min(text_.find('&', from), end);
            read_pair(shape, {from, to}, link);
            from = to + 1;
            if (text_.substr(to, 5) == "&amp;") from = to + 5;  // as HTML writes it
        }
        return link;
    }

    void read_pair(const LinkShape& shape, const Span& pair, Link& link) const {
        const std::size_t equals = text_.find('=', pair.begin);
        if (equals >= pair.end) return;
        const std::string key = percent_decoded(text_.substr(pair.begin, equals - pair.begin));
        if (std::ranges::find(shape.keys, key) != shape.keys.end()) link.values.push_back({equals + 1, pair.end});
    }

    // The first comma, perhaps as %2C; an empty span at the end when there is none.
    [[nodiscard]] Span find_comma(const Span& in) const {
        for (std::size_t at = in.begin; at < in.end; ++at) {
            if (text_[at] == ',') return {at, at + 1};
            if (text_[at] == '%' && at + 3 <= in.end && percent_decoded(text_.substr(at, 3)) == ",") return {at, at + 3};
        }
        return {in.end, in.end};
    }

    void add(const Span& item, std::vector<Grant>& grants) const {
        std::string name(text_.substr(item.begin, item.end - item.begin));
        std::ranges::replace(name, '+', ' ');
        name = percent_decoded(name);
        const std::size_t first = name.find_first_not_of(' ');
        if (first == std::string::npos) return;  // "permissions=" asks for none
        name = name.substr(first, name.find_last_not_of(' ') - first + 1);
        const bool known = std::ranges::find(grants, name, &Grant::name) != grants.end();
        if (!known) grants.push_back({.name = name, .at = range(item)});
    }

    std::string_view text_;
    const std::string& file_;
    LineIndex lines_;
};

std::set<std::string> keys_of(const std::vector<Grant>& grants) {
    std::set<std::string> keys;
    for (const Grant& grant : grants) keys.insert(rules::name_key(grant.name));
    return keys;
}

std::string shapes_in_words(const Declarations& declarations) {
    std::string words;
    for (const LinkShape& link : declarations.links) words += (words.empty() ? "" : " or ") + link.path + "?…" + link.keys.front() + "=…";
    return words;
}

}  // namespace

Result<Manifest> read_links(std::string_view text, const std::string& file, const Declarations& declarations) {
    const Reader reader(text, file);
    std::optional<Manifest> manifest;
    for (const LinkShape& shape : declarations.links) {
        for (const Link& link : reader.find(shape)) {
            Manifest here{.file = file, .form = Form::link, .permissions = reader.grants_of(link), .permissions_at = reader.range(link.values.front())};
            if (!manifest) manifest = std::move(here);
            else if (keys_of(here.permissions) != keys_of(manifest->permissions)) {
                return failure("this link asks for other permissions than the one on line " + std::to_string(manifest->permissions_at.line),
                               "write the app's permissions into a grantlint.json", reader.range(link.whole));
            }
        }
    }
    if (manifest) return *manifest;
    return failure("the file declares no permissions: it is no manifest and holds no link " + shapes_in_words(declarations),
                   "name a grantlint.json, a YAML file of the same shape, an OAuth token response, or a text with such a link", {.file = file, .line = 1, .column = 1, .end_line = 1, .end_column = 1});
}

}  // namespace grantlint::manifest
