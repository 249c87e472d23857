#include "flow/model_expr.h"

#include <cctype>

#include <fmt/format.h>

#include "flow/operations.h"

namespace grantlint::flow {
namespace {

using Kind = ModelExpr::Kind;

constexpr int kMostParentheses = 50;

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    ModelExpr expression() {
        ModelExpr left = fallback();
        while (take("|")) left = join(Kind::either, std::move(left), fallback());
        return left;
    }
    bool take(std::string_view token) {
        skip();
        if (!text_.substr(at_).starts_with(token)) return false;
        at_ += token.size();
        return true;
    }
    bool at_end() {
        skip();
        return at_ == text_.size();
    }
    void fail(std::string message) {
        if (error_.empty()) error_ = fmt::format("{} at column {} of \"{}\"", message, at_ + 1, text_);
        at_ = text_.size();
    }
    const std::string& error() const { return error_; }

private:
    static ModelExpr join(Kind kind, ModelExpr left, ModelExpr right) {
        ModelExpr out{.kind = kind};
        out.kids.push_back(std::move(left));
        out.kids.push_back(std::move(right));
        return out;
    }
    void skip() {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    }
    ModelExpr fallback() {
        ModelExpr left = sum();
        while (take("??")) left = join(Kind::fallback, std::move(left), sum());
        return left;
    }
    ModelExpr sum() {
        ModelExpr left = postfix();
        while (take("+")) left = join(Kind::concat, std::move(left), postfix());
        return left;
    }
    ModelExpr postfix() {
        ModelExpr out = atom();
        while (take(".")) {
            ModelExpr slot{.kind = Kind::slot, .text = word()};
            if (slot.text.empty()) fail("a slot's name is missing");
            slot.kids.push_back(std::move(out));
            out = std::move(slot);
        }
        return out;
    }
    std::string word() {
        const std::size_t start = at_;
        while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) || text_[at_] == '_')) ++at_;
        return std::string(text_.substr(start, at_ - start));
    }
    ModelExpr quoted() {
        const std::size_t end = text_.find('\'', at_);
        if (end == std::string_view::npos) {
            fail("a text has no closing quote");
            return {};
        }
        ModelExpr out{.kind = Kind::text, .text = std::string(text_.substr(at_, end - at_))};
        at_ = end + 1;
        return out;
    }
    ModelExpr atom() {
        if (++depth_ > kMostParentheses) fail("too many parentheses");
        skip();
        ModelExpr out;
        if (take("'")) {
            out = quoted();
        } else if (take("(")) {
            out = expression();
            if (!take(")")) fail("')' is missing");
        } else {
            out = named(word());
        }
        --depth_;
        return out;
    }
    ModelExpr named(const std::string& name) {
        if (name == "this") return {.kind = Kind::receiver};
        if (name == "null") return {.kind = Kind::null};
        if (!name.empty() && name.find_first_not_of("0123456789") == std::string::npos && name.size() < 10) {
            return {.kind = Kind::integer, .number = std::stoll(name)};
        }
        if (name.starts_with("arg") && name.size() > 3 && name.size() < 6 && name.find_first_not_of("0123456789", 3) == std::string::npos) {
            return {.kind = take("...") ? Kind::rest : Kind::argument, .number = std::stoll(name.substr(3))};
        }
        if (name.empty() || !take("(")) {
            fail("'this', 'argN', a text, a number or an operation is expected");
            return {};
        }
        if (!is_operation(name)) fail(fmt::format("there is no operation '{}'", name));
        ModelExpr out{.kind = Kind::call, .text = name};
        if (take(")")) return out;
        do out.kids.push_back(expression());
        while (take(","));
        if (!take(")")) fail("')' is missing");
        return out;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
    std::string error_;
};

}  // namespace

Result<ModelExpr> parse_model_expr(std::string_view text) {
    Parser parser(text);
    ModelExpr out = parser.expression();
    if (!parser.at_end()) parser.fail("the expression should end here");
    if (!parser.error().empty()) return std::unexpected(Error{.message = parser.error()});
    return out;
}

Result<ModelAssignment> parse_model_assignment(std::string_view text) {
    Parser parser(text);
    ModelAssignment out;
    out.through = parser.take("*");
    out.place = parser.expression();
    if (!parser.take("=")) parser.fail("'=' is expected");
    out.value = parser.expression();
    if (!parser.at_end()) parser.fail("the assignment should end here");
    if (!parser.error().empty()) return std::unexpected(Error{.message = parser.error()});
    const bool places = out.place.kind == Kind::slot || out.place.kind == Kind::receiver || out.place.kind == Kind::argument;
    if (!places) return std::unexpected(Error{.message = fmt::format("\"{}\" assigns to something that is no place", text)});
    return out;
}

}  // namespace grantlint::flow
