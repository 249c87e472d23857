// Units as bytes: what was written is read again, and no bytes do harm.
#include <random>

#include "catch.h"
#include "frontends/cpp/parse.h"
#include "ir/codec.h"
#include "ir/print.h"
#include "ir/validate.h"

using namespace grantlint;

namespace {

constexpr const char* kProgram = R"(#define ROOT "/account/~"
namespace net {
struct Client { int get(const char* path); virtual ~Client(); };
struct Base { virtual const char* path() const { return "/a"; } };
struct Log : Base { const char* path() const override { return ROOT "/call-log"; } int page = 3; };
enum class Verb { get, put };
const char* const kTable[] = {"/x", "/y"};
}
int run(net::Client& client, const net::Base& base, net::Verb verb) {
    auto later = [&client](const char* path) { return client.get(path); };
    int sum = 0;
    for (const char* path : net::kTable) sum += client.get(path);
    for (int i = 0; i < 2; ++i) { if (i == 1) continue; sum -= later(net::kTable[i]); }
    switch (verb) { case net::Verb::get: return client.get(base.path()); default: break; }
    net::Log* log = new net::Log{};
    return log->page > 2 ? sum : -client.get(log->path());
}
)";

ir::Unit program() {
    const std::string file = "/w/main.cpp";
    return cpp::parse({.command = cpp::default_command(file, {}), .project_roots = {"/w"}, .overlay = {{file, kProgram}}}).value();
}

}  // namespace

TEST_CASE("a unit is the same after it was bytes", "[codec]") {
    const ir::Unit unit = program();
    CHECK(ir::is_sound(unit));
    const std::string bytes = ir::encode(unit);
    const Result<ir::Unit> again = ir::decode(bytes);
    REQUIRE(again);
    CHECK(ir::encode(*again) == bytes);
    CHECK(ir::print(*again) == ir::print(unit));
}

TEST_CASE("bytes that were cut or changed are refused, or are a sound unit", "[codec]") {
    const std::string bytes = ir::encode(program());
    for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(ir::decode(std::string_view(bytes).substr(0, size)));
    CHECK_FALSE(ir::decode(bytes + "x"));
    std::mt19937 random(7);
    std::size_t accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string changed = bytes;
        for (int change = 0; change < 1 + round % 3; ++change) changed[random() % changed.size()] = static_cast<char>(random());
        const Result<ir::Unit> unit = ir::decode(changed);
        if (!unit) continue;
        ++accepted;
        CHECK(ir::is_sound(*unit));
        CHECK_FALSE(ir::print(*unit).empty());  // follows every index
    }
    CHECK(accepted > 0);  // of a name, say
}

TEST_CASE("an index that leads nowhere is no sound unit", "[codec]") {
    const ir::Unit good = program();
    const auto breaks = [&](auto change) {
        ir::Unit unit = good;
        change(unit);
        CHECK_FALSE(ir::is_sound(unit));
        CHECK_FALSE(ir::decode(ir::encode(unit)));
    };
    breaks([](ir::Unit& unit) { unit.types.clear(); });
    breaks([](ir::Unit& unit) { unit.files.clear(); });
    breaks([](ir::Unit& unit) { unit.functions[0].callee = ir::kNone; });
    breaks([](ir::Unit& unit) { unit.functions[0].parameters = 1000; });
    breaks([](ir::Unit& unit) { unit.functions[0].at.file = 1000; });
    breaks([](ir::Unit& unit) { unit.callees[0].result = 1000; });
    breaks([](ir::Unit& unit) { unit.classes[0].bases.emplace_back("x"); });
    breaks([](ir::Unit& unit) { unit.functions[0].body.push_back({.value = {.kind = ir::ExprKind::assign}}); });
    breaks([](ir::Unit& unit) { unit.functions[0].body.push_back({.value = {.kind = static_cast<ir::ExprKind>(99)}}); });
    breaks([](ir::Unit& unit) { unit.functions[0].body.push_back({.kind = static_cast<ir::StmtKind>(99)}); });
    breaks([](ir::Unit& unit) { unit.functions[0].body.push_back({.value = {.kind = ir::ExprKind::lambda}}); });
    breaks([](ir::Unit& unit) { unit.functions[0].body.push_back({.value = {.kind = ir::ExprKind::unary, .kids = {{.kind = ir::ExprKind::call}}}}); });
}
