#include "flow/authors.h"

#include <algorithm>

#include "flow/url_shape.h"

namespace grantlint::flow {
namespace {

void widen(Range& body, const ir::Unit& unit, const std::vector<ir::Stmt>& block) {
    for (const ir::Stmt& stmt : block) {
        const Range at = range_of(unit, stmt.at);
        if (!body.known()) body = at;
        if (at.file == body.file) body.line = std::min(body.line, at.line), body.end_line = std::max(body.end_line, at.end_line);
    }
}

// The name of the class that a member belongs to.
std::string class_of(const ir::Callee& member) {
    const std::size_t colons = member.owner.empty() ? std::string::npos : member.name.rfind("::");
    return colons != std::string::npos ? member.name.substr(0, colons) : std::string();
}

bool is_in_one(const Range& text, const std::vector<Range>& places) {
    return std::ranges::any_of(places, [&](const Range& place) { return is_inside(text, place); });
}

}  // namespace

bool is_inside(const Range& part, const Range& whole) {
    return part.file == whole.file && part.line >= whole.line && part.line <= whole.end_line;
}

Authors::Authors(const Program& program, const std::vector<std::string>& base_words) : program_(program), base_words_(base_words) {
    for (const Body& body : program.functions()) {
        bodies_.emplace_back();
        widen(bodies_.back(), *body.unit, body.function->body);
        if (body.callee->constructor && bodies_.back().known()) classes_[class_of(*body.callee)].push_back(bodies_.back());
    }
    for (const auto& [identity, info] : program.classes()) {
        for (const ir::Field& field : info.type->fields) {
            if (field.has_initial) classes_[info.type->name].push_back(range_of(*info.unit, field.initial.at));
        }
    }
    for (const auto& [identity, info] : program.globals()) {
        const std::string& name = info.global->name;
        const std::size_t colons = name.rfind("::");
        if (info.global->has_initial && colons != std::string::npos && program.find_class_by_name(name.substr(0, colons)) != nullptr) {
            classes_[name.substr(0, colons)].push_back(range_of(*info.unit, info.global->initial.at));
        }
    }
}

std::vector<Range> Authors::named_in(const strings::Text& url) const {
    std::vector<Range> out;
    for (const strings::Piece& piece : url) {
        if (piece.hole) continue;
        const std::size_t query = piece.text.find('?');
        strings::Piece path = piece;
        path.text = piece.text.substr(0, query);
        const bool whole = path.text.contains("://");  // else it may be a part of a path: "call-log"
        const bool names = names_something(whole ? strings::Text{path} : strings::Text{strings::Piece::literal("/"), path}, base_words_);
        if (names && piece.from.known()) out.push_back(piece.from);
        if (query != std::string::npos) break;
    }
    return out;
}

strings::Text Authors::end_of(const strings::Text& url) const {
    strings::Text last;
    for (const strings::Piece& piece : url) {
        if (!named_in({piece}).empty()) last = {piece};
        if (!piece.hole && piece.text.contains('?')) break;
    }
    return last;
}

bool Authors::wrote(std::uint32_t function, const Range& text) const {
    return function != kNoBody && is_inside(text, body_of(function));
}

bool Authors::wrote_for_class(std::uint32_t function, const Range& text) const {
    if (function == kNoBody) return false;
    const auto own = classes_.find(class_of(*program_.functions()[function].callee));
    return wrote(function, text) || (own != classes_.end() && is_in_one(text, own->second));
}

bool Authors::wrote_for_any_class(const Range& text) const {
    return std::ranges::any_of(classes_, [&](const auto& entry) { return is_in_one(text, entry.second); });
}

}  // namespace grantlint::flow
