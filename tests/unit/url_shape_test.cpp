#include "flow/url_shape.h"

#include <string>
#include <string_view>

#include "catch.h"
#include "flow/lengths.h"

using namespace grantlint;
using strings::Piece;
using strings::Text;

namespace {

// "{}" is a hole, "{$}" one that the environment fills.
Text url(std::string_view shown) {
    Text out;
    while (!shown.empty()) {
        const std::size_t hole = shown.find('{');
        if (hole != 0) out.push_back(Piece::literal(std::string(shown.substr(0, hole))));
        if (hole == std::string_view::npos) break;
        const bool setting = shown.substr(hole).starts_with("{$}");
        out.push_back({.hole = true, .reason = setting ? "a setting" : "something", .setting = setting});
        shown.remove_prefix(hole + (setting ? 3 : 2));
    }
    return out;
}

}  // namespace

TEST_CASE("a base that is known says what one that is not known leaves open") {
    CHECK(flow::spells_out(url("https://x.example/v2/items/{}"), url("{}/items/{}")));
    CHECK(flow::spells_out(url("https://x.example/v2/items/{}"), url("{}{}/items/{}")));
    CHECK_FALSE(flow::spells_out(url("{}/items/{}"), url("https://x.example/v2/items/{}")));
    CHECK_FALSE(flow::spells_out(url("https://x.example/v2/items/{}"), url("{}/tags/{}")));
    CHECK_FALSE(flow::spells_out(url("https://x.example/v2/items"), url("{}")));
    CHECK_FALSE(flow::spells_out(url("https://x.example/items/1"), url("https://x.example/items/{}")));
    CHECK_FALSE(flow::spells_out(url("https://x.example/items/{}"), url("https://x.example/items/{}")));
}

TEST_CASE("several segments from the environment are those of the fallback, one alone is a parameter") {
    CHECK(flow::spells_out(url("https://x.example/rest/v3/items"), url("https://x.example{$}/items")));
    CHECK(flow::spells_out(url("https://x.example/rest/v3/items/{}"), url("{$}{$}/items/{}")));
    CHECK(flow::spells_out(url("https://x.example/items"), url("{$}")));
    CHECK_FALSE(flow::spells_out(url("https://x.example/project/OPS/items"), url("https://x.example/project/{$}/items")));
    CHECK_FALSE(flow::spells_out(url("https://x.example/rest/v3/items"), url("https://x.example{}/items")));
}

TEST_CASE("an empty segment lacks an identifier") {
    CHECK(flow::completes(url("https://x.example/items/{}/tags"), url("https://x.example/items//tags")));
    CHECK(flow::completes(url("https://x.example/items/{}"), url("https://x.example/items/")));
    CHECK(flow::completes(url("https://x.example/items/{}?page={}"), url("https://x.example/items/?page={}")));
    CHECK_FALSE(flow::completes(url("https://x.example/items/{}"), url("https://x.example/items/{}")));
    CHECK_FALSE(flow::completes(url("https://x.example/items/{}"), url("https://x.example/items")));
    CHECK_FALSE(flow::completes(url("https://x.example/items{}"), url("https://x.example/items")));
}

TEST_CASE("a call fits a route whose identifiers it knows") {
    CHECK(flow::fits_route(url("https://x.example/items/7/tags?page=2"), url("{}/items/{}/tags")));
    CHECK(flow::fits_route(url("https://x.example/items"), url("https://y.example/items")));
    CHECK_FALSE(flow::fits_route(url("https://x.example/items/{}"), url("https://x.example/items/7")));
    CHECK_FALSE(flow::fits_route(url("https://x.example/items/7/tags"), url("https://x.example/items/{}")));
    CHECK_FALSE(flow::fits_route(url("https://x.example/users/7"), url("https://x.example/items/{}")));
}

TEST_CASE("lengths compare by what is certain, and by the room that was made") {
    const flow::Value text = flow::number_of({.bytes = 20, .holes = {"id"}});
    CHECK(flow::compared_lengths(">", text, flow::Value(std::int64_t{0})) == true);
    CHECK(flow::compared_lengths("<", text, flow::Value(std::int64_t{256})) == true);
    CHECK(flow::compared_lengths(">=", flow::Value(std::int64_t{256}), text) == true);
    CHECK(flow::compared_lengths("<", text, flow::Value(std::int64_t{30})) == std::nullopt);
    CHECK(flow::compared_lengths("<", flow::number_of({.bytes = 0, .holes = {"id"}}), flow::Value(std::int64_t{256})) == std::nullopt);
    CHECK(flow::extent_in(flow::scaled_length("*", {.bytes = 20, .holes = {"id"}}, {.bytes = 3}))->bytes == 60);
    CHECK_FALSE(flow::scaled_length("/", {.bytes = 20, .holes = {"id"}}, {.bytes = 0}).set());
}
