// Which of the project's functions nobody mentions: no code calls them, takes their address or names them in a text, as
// SLOT(refresh()) and invokeMethod(object, "refresh") do, and no base class declares them.
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "flow/program.h"

namespace grantlint::flow {

class Mentions {
public:
    explicit Mentions(const Program& program);

    [[nodiscard]] bool mentioned(std::uint32_t function) const;

    // A method that nobody mentions, of a class of which others are called: part of an interface that this program does not use.
    [[nodiscard]] bool left_unused(std::uint32_t function) const;

    // Other functions are handed its address, and nobody calls it by its name.
    [[nodiscard]] bool only_given_away(std::uint32_t function) const { return given_.contains(function) && !called_.contains(function); }

private:
    void add(const ir::Unit& unit, const ir::Expr& expr, const std::string& inside);  // `inside`: the class that it stands in

    const Program& program_;
    std::set<std::uint32_t> functions_, called_, given_;
    std::set<std::string> used_classes_;  // of which a method is called from outside
    std::set<std::string> words_;        // texts that may be a function's name
};

}  // namespace grantlint::flow
