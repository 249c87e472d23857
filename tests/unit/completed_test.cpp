#include "ir/completed.h"

#include "catch.h"

using namespace grantlint;
using ir::edit_between;

namespace {

ir::Function function_at(ir::Unit& unit, const std::string& name, std::uint32_t line) {
    unit.callees.push_back({.identity = name, .name = name});
    ir::Function function{.callee = static_cast<ir::CalleeId>(unit.callees.size() - 1), .at = {.file = 0, .line = line, .column = 1, .end_line = line, .end_column = 2}, .display = name};
    function.body.push_back({.kind = ir::StmtKind::expression, .at = function.at, .value = {.kind = ir::ExprKind::call, .at = function.at, .type = 1, .callee = function.callee}});
    return function;
}

ir::Unit unit_with(const std::vector<std::pair<std::string, std::uint32_t>>& functions) {
    ir::Unit unit{.source = "/a.cpp", .files = {"/a.cpp"}, .types = {{}, {.name = "int"}}};
    for (const auto& [name, line] : functions) unit.functions.push_back(function_at(unit, name, line));
    return unit;
}

bool same(const ir::LineEdit& edit, std::uint32_t first, std::uint32_t before, std::uint32_t after) {
    return edit.first == first && edit.last_before == before && edit.last_after == after;
}

}  // namespace

TEST_CASE("an edit is the lines that two texts do not have in common") {
    CHECK(same(edit_between("a\nb\nc\n", "a\nx\nc\n"), 2, 2, 2));
    CHECK(same(edit_between("a\nb\nc\n", "a\nb\nnew\nc\n"), 3, 3, 4));
    CHECK(same(edit_between("a\nb\nc\n", "a\nc\n"), 2, 3, 2));
    CHECK(same(edit_between("a", "ab"), 1, 1, 1));
    CHECK(same(edit_between("", "a\nb"), 1, 1, 2));
    CHECK(same(edit_between("a\na\na\n", "a\na\n"), 3, 4, 3));
}

TEST_CASE("a unit is completed with the bodies that were not read anew, moved by what the edit added") {
    const ir::Unit known = unit_with({{"one", 2}, {"two", 10}, {"three", 20}});
    ir::Unit fresh = unit_with({{"two", 10}});
    fresh.files = {"/other.h", "/a.cpp"};
    fresh.functions[0].at.file = 1;
    CHECK(ir::begin_of_function(known, 12) == 10);
    CHECK(ir::begin_of_function(known, 1) == 1);
    const ir::Unit whole = ir::completed(fresh, known, {.first = 12, .last_before = 12, .last_after = 15});
    REQUIRE(whole.functions.size() == 3);
    const ir::Function &one = whole.functions[1], &three = whole.functions[2];
    CHECK(whole.callees[one.callee].name == "one");
    CHECK(one.at.line == 2);
    CHECK(whole.files[one.at.file] == "/a.cpp");
    CHECK(whole.callees[three.callee].name == "three");
    CHECK(three.at.line == 23);
    CHECK(three.body[0].value.at.line == 23);
    CHECK(whole.types[three.body[0].value.type].name == "int");
    CHECK(whole.callees[three.body[0].value.callee].name == "three");
}
