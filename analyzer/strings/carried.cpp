// Texts inside other things: in quotes in a JSON text, or behind a hole.
#include <algorithm>

#include "strings/text.h"

namespace grantlint::strings {
namespace {

void add_missing(std::vector<Text>& out, const std::vector<Text>& more) {
    for (const Text& text : more) {
        if (out.size() >= kMostCarried) return;
        if (std::ranges::none_of(out, [&](const Text& known) { return same(known, text); })) out.push_back(text);
    }
}

// One pass over a JSON text that may have holes. A hole in quotes is a part of the string, one outside is of no interest.
class Quotes {
public:
    std::vector<Text> parts(const Text& text) {
        for (const Piece& piece : text) {
            if (piece.hole && inside_) part_.push_back(piece);
            if (!piece.hole) read(piece);
        }
        return std::move(out_);
    }

private:
    void read(const Piece& piece) {
        for (const char c : piece.text) {
            if (escaped_) put(c, piece);
            else if (c == '\\') escaped_ = inside_;
            else if (c == '"') turn();
            else if (inside_) put(c, piece);
        }
    }

    void put(char c, const Piece& piece) {
        escaped_ = false;
        if (part_.empty() || part_.back().hole) part_.push_back(Piece::literal({}, piece.from));
        part_.back().text.push_back(c);
    }

    void turn() {
        if (inside_ && !part_.empty()) out_.push_back(std::move(part_));
        part_.clear();
        inside_ = !inside_;
    }

    std::vector<Text> out_;
    Text part_;
    bool inside_ = false;
    bool escaped_ = false;
};

}  // namespace

Carried united(const Carried& left, const Carried& right) {
    if (left == nullptr || left == right) return right;
    if (right == nullptr) return left;
    std::vector<Text> out = *left;
    add_missing(out, *right);
    return out.size() == left->size() ? left : std::make_shared<const std::vector<Text>>(std::move(out));
}

std::vector<Text> quoted_parts(const Text& text) { return Quotes().parts(text); }

}  // namespace grantlint::strings
