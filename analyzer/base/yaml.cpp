#include "base/yaml.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <istream>
#include <streambuf>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace grantlint::yaml {

using json::Kind;
using json::Member;
using json::Value;

namespace {

constexpr std::size_t kDeepest = 200;              // nesting, as for JSON
constexpr std::size_t kMostCopied = 256UL << 20U;  // bytes that all aliases together may stand for
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Carried out of the parser's callbacks; never leaves this file.
struct Refused {
    std::size_t at = 0;
    std::string message;
    std::string help;
};

// The parser reads from a stream; the text is not copied for it.
class TextBuffer : public std::streambuf {
public:
    explicit TextBuffer(std::string_view text) {
        char* begin = const_cast<char*>(text.data());  // never written to
        setg(begin, begin, begin + text.size());
    }
};

std::size_t count_digits(std::string_view word) { return std::min(word.find_first_not_of("0123456789"), word.size()); }

// [-+]? digits, a point and digits, an exponent: 1, -2.5, .5, 3e10
bool is_number(std::string_view word) {
    if (word.starts_with('-') || word.starts_with('+')) word.remove_prefix(1);
    std::size_t digits = count_digits(word);
    word.remove_prefix(digits);
    if (word.starts_with('.')) {
        word.remove_prefix(1);
        const std::size_t more = count_digits(word);
        digits += more;
        word.remove_prefix(more);
    }
    if (digits == 0 || word.empty()) return digits > 0;
    if (word[0] != 'e' && word[0] != 'E') return false;
    word.remove_prefix(1);
    if (word.starts_with('-') || word.starts_with('+')) word.remove_prefix(1);
    return !word.empty() && count_digits(word) == word.size();
}

// What a plain word, without quotes or tag, stands for.
void resolve_plain(Value& value, const std::string& word) {
    static constexpr std::array<std::string_view, 3> kTrue = {"true", "True", "TRUE"};
    static constexpr std::array<std::string_view, 3> kFalse = {"false", "False", "FALSE"};
    value.truth = std::ranges::find(kTrue, word) != kTrue.end();
    if (value.truth || std::ranges::find(kFalse, word) != kFalse.end()) {
        value.kind = Kind::boolean;
        return;
    }
    value.kind = is_number(word) ? Kind::number : Kind::string;
    value.text = word;
}

std::size_t weight_of(const Value& value) {
    std::size_t weight = sizeof(Member) + value.text.size();
    for (const Value& item : value.items) weight += weight_of(item);
    for (const Member& member : value.members) weight += member.name.size() + weight_of(member.value);
    return weight;
}

class Builder : public YAML::EventHandler {
public:
    explicit Builder(std::size_t offset) : offset_(offset) {}

    [[nodiscard]] Value take_root() { return std::move(root_); }
    [[nodiscard]] std::size_t documents() const { return documents_; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++documents_ > 1) throw Refused{begin_of(mark), "a second YAML document begins here", "keep one document in the file"};
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { add(start(mark, Kind::null), anchor); }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& text) override {
        Value value = start(mark, Kind::string);
        value.end = value.begin + text.size() + (tag == "!" ? 2 : 0);  // a guess where the text is folded or escaped
        if (tag == "?") resolve_plain(value, text);
        else value.text = text;
        add(std::move(value), anchor);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override { open(mark, Kind::array, anchor); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override { open(mark, Kind::object, anchor); }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override {
        Value& object = open_.back().value;
        if (const Member* repeated = json::find_repeated(object)) throw Refused{repeated->begin, "'" + repeated->name + "' is given twice", "keep one of the two"};
        merge(object);
        close();
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto known = anchors_.find(anchor);
        if (known == anchors_.end()) throw Refused{begin_of(mark), "the alias stands inside what it is an alias of", "write the value out"};
        count_copy(known->second, begin_of(mark));
        Value copy = known->second;
        copy.begin = begin_of(mark);
        copy.end = copy.begin + 1;
        add(std::move(copy), 0);
    }

private:
    struct Open {
        Value value;
        YAML::anchor_t anchor = 0;
        Member key;            // of an object: read, and waiting for its value
        bool has_key = false;
    };

    [[nodiscard]] std::size_t begin_of(const YAML::Mark& mark) const { return offset_ + static_cast<std::size_t>(std::max(mark.pos, 0)); }

    [[nodiscard]] Value start(const YAML::Mark& mark, Kind kind) const {
        Value value;
        value.kind = kind;
        value.begin = begin_of(mark);
        value.end = value.begin;
        return value;
    }

    void open(const YAML::Mark& mark, Kind kind, YAML::anchor_t anchor) {
        if (open_.size() >= kDeepest) throw Refused{begin_of(mark), "the values are nested too deeply", {}};
        if (!open_.empty() && is_waiting_for_key()) throw Refused{begin_of(mark), "a key must be text", "write key: value"};
        open_.push_back({.value = start(mark, kind), .anchor = anchor});
    }

    void close() {
        Open done = std::move(open_.back());
        open_.pop_back();
        add(std::move(done.value), done.anchor);
    }

    [[nodiscard]] bool is_waiting_for_key() const { return open_.back().value.kind == Kind::object && !open_.back().has_key; }

    void add(Value value, YAML::anchor_t anchor) {
        if (anchor != 0) {
            count_copy(value, value.begin);
            anchors_[anchor] = value;
        }
        if (open_.empty()) {
            root_ = std::move(value);
        } else if (open_.back().value.kind == Kind::array) {
            open_.back().value.items.push_back(std::move(value));
        } else if (is_waiting_for_key()) {
            take_key(std::move(value));
        } else {
            Open& object = open_.back();
            object.key.value = std::move(value);
            object.value.members.push_back(std::move(object.key));
            object.has_key = false;
        }
    }

    void take_key(Value value) {
        if (value.kind != Kind::string && value.kind != Kind::number && value.kind != Kind::boolean) throw Refused{value.begin, "a key must be text", "write key: value"};
        if (value.kind == Kind::boolean) value.text = value.truth ? "true" : "false";
        open_.back().key = Member{.name = std::move(value.text), .begin = value.begin, .end = value.end};
        open_.back().has_key = true;
    }

    // "<<: *other" and "<<: [*one, *two]": members that the mapping does not have itself.
    static void merge(Value& object) {
        const auto key = std::ranges::find(object.members, "<<", &Member::name);
        if (key == object.members.end()) return;
        const Value from = std::move(key->value);
        object.members.erase(key);
        merge_from(object, from);
        for (const Value& item : from.items) merge_from(object, item);
    }

    static void merge_from(Value& object, const Value& other) {
        std::unordered_set<std::string> own;
        for (const Member& member : object.members) own.insert(member.name);
        for (const Member& member : other.members) {
            if (own.insert(member.name).second) object.members.push_back(member);
        }
    }

    void count_copy(const Value& value, std::size_t at) {
        copied_ += weight_of(value);
        if (copied_ > kMostCopied) throw Refused{at, "the aliases stand for too much: copied out they would not fit into memory", "write the values out"};
    }

    std::size_t offset_;
    std::size_t documents_ = 0;
    std::size_t copied_ = 0;
    Value root_;
    std::vector<Open> open_;
    std::unordered_map<YAML::anchor_t, Value> anchors_;
};

void read(std::string_view text, Builder& builder) {
    TextBuffer buffer(text);
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
}

}  // namespace

Result<json::Document> parse(std::string_view text, std::string file) {
    json::Document document{.file = std::move(file), .lines = LineIndex(text)};
    const std::size_t offset = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const auto refuse = [&](std::size_t at, std::string message, std::string help) {
        const std::size_t begin = std::min(at, text.size());
        return std::unexpected(Error{.message = std::move(message), .at = document.lines.range(document.file, begin, std::min(begin + 1, text.size())), .help = std::move(help)});
    };
    Builder builder(offset);
    try {
        read(text, builder);
    } catch (const Refused& refused) {
        return refuse(refused.at, refused.message, refused.help);
    } catch (const YAML::DeepRecursion& error) {
        return refuse(offset + static_cast<std::size_t>(std::max(error.mark.pos, 0)), "the values are nested too deeply", {});
    } catch (const YAML::Exception& error) {
        return refuse(offset + static_cast<std::size_t>(std::max(error.mark.pos, 0)), "this is no YAML: " + error.msg, {});
    }
    if (builder.documents() == 0) return refuse(0, "the file is empty", "write a YAML mapping");
    document.root = builder.take_root();
    return document;
}

}  // namespace grantlint::yaml
