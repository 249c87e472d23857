#include "check/error_log.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "base/json.h"

namespace grantlint::check {

using rules::ErrorMessage;
using rules::ErrorShape;
using rules::ErrorShapes;
using rules::Whose;

namespace {

constexpr int kDeepestText = 4;    // JSON in a string in JSON in a string …
constexpr int kDeepestRetry = 8;   // objects inside of what looks like one and is none
constexpr std::size_t kDeepestBraces = 256;
constexpr std::size_t kMostInOne = 500;  // errors in one error's body; more are not compared with each other

// A piece of text in balanced braces, with those inside of it.
struct Braces {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<Braces> inner;
};

// One pass: braces inside of strings do not count, and a string ends with its line. What is never closed is dropped, what is inside
// of it is not.
std::vector<Braces> find_braces(std::string_view text) {
    std::vector<Braces> open(1);  // the first is the text itself
    bool in_string = false;
    std::size_t deeper = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') in_string = false;
        else if (in_string && c == '\\') ++i;
        else if (c == '"' && open.size() > 1) in_string = !in_string;
        else if (in_string) continue;
        else if (c == '{' && open.size() > kDeepestBraces) ++deeper;
        else if (c == '}' && deeper > 0) --deeper;
        else if (c == '{') open.push_back({.begin = i});
        else if (c == '}' && open.size() > 1) {
            Braces done = std::move(open.back());
            open.pop_back();
            done.end = i + 1;
            open.back().inner.push_back(std::move(done));
        }
    }
    while (open.size() > 1) {
        std::vector<Braces> inner = std::move(open.back().inner);
        open.pop_back();
        std::ranges::move(inner, std::back_inserter(open.back().inner));
    }
    return std::move(open.front().inner);
}

const json::Value* find_any(const json::Value& object, const std::vector<std::string>& keys) {
    for (const std::string& key : keys) {
        const json::Value* found = object.find(key);
        if (found != nullptr && found->kind == json::Kind::string) return found;
    }
    return nullptr;
}

class Reader {
public:
    Reader(const ErrorShapes& shapes, std::vector<LoggedError>& out) : shapes_(shapes), out_(out) {}

    // `base`: where the text begins in the file, and whether its bytes are the file's.
    void read_text(std::string_view text, std::size_t base, bool in_place, int depth) {
        std::size_t from = 0;
        for (const Braces& braces : find_braces(text)) read_braces(braces, text, base, in_place, depth, kDeepestRetry, from);
        read_messages(text.substr(from), base + (in_place ? from : 0), in_place);
    }

private:
    // `from`: how far the text was read.
    void read_braces(const Braces& braces, std::string_view text, std::size_t base, bool in_place, int depth, int retries, std::size_t& from) {
        const std::string_view body = text.substr(braces.begin, braces.end - braces.begin);
        const Result<json::Document> document = json::parse(body, {});
        if (!document) {
            for (const Braces& inner : braces.inner) {
                if (retries > 0) read_braces(inner, text, base, in_place, depth, retries - 1, from);
            }
            return;
        }
        read_messages(text.substr(from, braces.begin - from), base + (in_place ? from : 0), in_place);
        from = braces.end;
        read_value(document->root, base + (in_place ? braces.begin : 0), in_place, depth, {});
    }

    void read_messages(std::string_view text, std::size_t base, bool in_place) {
        for (ErrorMessage& message : rules::find_messages(shapes_, text)) {
            out_.push_back({.shape = message.shape, .permission = std::move(message.permission), .at = base + (in_place ? message.begin : 0)});
        }
    }

    void read_value(const json::Value& value, std::size_t base, bool in_place, int depth, const std::string& filter) {
        const std::size_t here = base + (in_place ? value.begin : 0);
        if (value.kind == json::Kind::string && depth < kDeepestText) {
            const std::size_t first = out_.size();
            read_text(value.text, here, false, depth + 1);
            for (std::size_t i = first; i < out_.size(); ++i) out_[i].filter = filter;
        }
        for (const json::Value& item : value.items) read_value(item, base, in_place, depth, filter);
        if (value.kind == json::Kind::object) read_object(value, base, in_place, depth, filter);
    }

    void read_object(const json::Value& object, std::size_t base, bool in_place, int depth, const std::string& filter) {
        const std::size_t first = out_.size();
        for (const json::Member& member : object.members) {
            const bool refused = std::ranges::find(shapes_.filter_list_keys, member.name) != shapes_.filter_list_keys.end();
            if (refused) read_filters(member.value, base, in_place, depth);
            else read_value(member.value, base, in_place, depth, filter);
        }
        const json::Value* code = find_any(object, shapes_.code_keys);
        const json::Value* permission = find_any(object, shapes_.permission_keys);
        const ErrorShape* shape = code == nullptr ? nullptr : rules::find_shape(shapes_, code->text);
        if (shape == nullptr) return;
        // The message may say it more precisely than the code, and the code more precisely than a message that was cut short.
        const std::string name = permission == nullptr ? std::string() : permission->text;
        out_.insert(out_.begin() + static_cast<std::ptrdiff_t>(first), {.shape = shape, .code = code->text, .permission = name, .filter = filter, .at = base + (in_place ? code->begin : 0)});
        merge_from(first, base + (in_place ? object.begin : 0));
    }

    void read_filters(const json::Value& list, std::size_t base, bool in_place, int depth) {
        for (const json::Value& entry : list.items) {
            const json::Value* filter = find_any(entry, shapes_.filter_keys);
            const std::size_t first = out_.size();
            read_value(entry, base, in_place, depth, filter == nullptr ? std::string() : filter->text);
            if (filter != nullptr && out_.size() == first) out_.push_back({.filter = filter->text, .at = base + (in_place ? filter->begin : 0)});
        }
    }

    // Of one error, whose object begins at `begin`: what says less than something else in it goes.
    void merge_from(std::size_t first, std::size_t begin) {
        if (out_.size() - first > kMostInOne) return;
        std::vector<LoggedError> kept;
        const auto all = std::vector<LoggedError>(out_.begin() + static_cast<std::ptrdiff_t>(first), out_.end());
        for (std::size_t i = 0; i < all.size(); ++i) {
            bool said = false;
            for (std::size_t j = 0; j < all.size() && !said; ++j) said = j != i && says_more(all[j], all[i], j < i);
            if (!said) kept.push_back(all[i]);
        }
        for (LoggedError& one : kept) {  // a message has no code of its own: its object's is
            one.at = begin;
            const auto coded = std::ranges::find_if(all, [&](const LoggedError& other) { return !other.code.empty() && other.shape == one.shape; });
            if (one.code.empty() && coded != all.end()) one.code = coded->code;
        }
        out_.erase(out_.begin() + static_cast<std::ptrdiff_t>(first), out_.end());
        std::ranges::move(kept, std::back_inserter(out_));
    }

    static bool says_more(const LoggedError& a, const LoggedError& b, bool is_earlier) {
        if (b.shape == nullptr || a.shape == nullptr) return false;
        if (!b.filter.empty() && a.filter != b.filter) return false;
        const bool clearer = b.shape->whose == Whose::unclear && a.shape->whose != Whose::unclear;
        if (clearer) return b.permission.empty() || a.permission == b.permission;
        if (a.shape->whose != b.shape->whose) return false;
        if (b.permission.empty() && !a.permission.empty()) return true;
        if (a.permission != b.permission || (a.permission.empty() && a.shape != b.shape)) return false;
        return a.code.empty() == b.code.empty() ? is_earlier : b.code.empty();
    }

    const ErrorShapes& shapes_;
    std::vector<LoggedError>& out_;
};

}  // namespace

std::vector<LoggedError> find_errors(const ErrorShapes& shapes, std::string_view text) {
    std::vector<LoggedError> out;
    Reader(shapes, out).read_text(text, 0, true, 0);
    std::ranges::stable_sort(out, {}, &LoggedError::at);
    return out;
}

}  // namespace grantlint::check
