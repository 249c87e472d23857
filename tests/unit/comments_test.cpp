#include "base/comments.h"

#include <string>

#include "catch.h"

using namespace grantlint;

namespace {

// The comments, each between bars.
std::string comments(std::string_view source, CommentStyle style = CommentStyle::slashes) {
    std::string shown;
    for (const Comment& comment : find_comments(source, style)) shown += "|" + std::string(source.substr(comment.begin, comment.end - comment.begin));
    return shown;
}

}  // namespace

TEST_CASE("comments of C and C++", "[comments]") {
    CHECK(comments("int a; // one\nint b; /* two\n */ int c;") == "|// one|/* two\n */");
    CHECK(comments("// one\\\ngoes on\nint a;") == "|// one\\\ngoes on");
    CHECK(comments("// one\\\r\ngoes on\r\nint a;") == "|// one\\\r\ngoes on");
    CHECK(comments("// crlf\r\n// last") == "|// crlf|// last");
    CHECK(comments("/* never closed") == "|/* never closed");
    CHECK(comments("a / b; c /d/ e") == "");
    CHECK(comments("") == "");
}

TEST_CASE("comments of YAML", "[comments]") {
    const auto yaml = [](std::string_view source) { return comments(source, CommentStyle::hash); };
    CHECK(yaml("# one\na: 1  # two\r\nb: [c, # three\n d]") == "|# one|# two|# three");
    CHECK(yaml("a: b#no\nc: \"# no \\\" # no\" # yes\nd: '# no '' # no' # yes") == "|# yes|# yes");
    CHECK(yaml("a: don't # yes\nb: 'it' # yes") == "|# yes|# yes");
    CHECK(yaml("a: [\"x # no\",'# no'] # yes\nb: \"never closed # no") == "|# yes");
    CHECK(yaml("").empty());
}

TEST_CASE("what stands in literals is no comment", "[comments]") {
    CHECK(comments(R"(f("// no", '"', "\"/* no */") // yes)") == "|// yes");
    CHECK(comments("R\"(// no )\" + LR\"x(\" /* no */ )\" )x\" /* yes */") == "|/* yes */");
    CHECK(comments("XR\"(a\" // yes") == "|// yes");
    CHECK(comments("1'000'000 // yes") == "|// yes");
    CHECK(comments("0x1'F + 'a' + u8'\"' // yes") == "|// yes");
    CHECK(comments("\"never closed // no\nint a; // yes") == "|// yes");
    CHECK(comments("\"goes on \\\n // no\" // yes") == "|// yes");
    CHECK(comments("#error don't // taken for a literal\n// yes") == "|// yes");
    CHECK(comments("R\"") == "");
    CHECK(comments("R\"(never closed // no") == "");
    CHECK(comments("\"\\") == "");
}
