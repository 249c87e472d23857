#include <array>

#include "base/lines.h"
#include "base/nearest.h"
#include "base/path.h"
#include "base/printable.h"
#include "catch.h"

using namespace grantlint;

TEST_CASE("lines and columns", "[base]") {
    const LineIndex lines("one\r\ntwo\n");
    CHECK(lines.position(0).column == 1);
    CHECK(lines.position(5).line == 2);
    CHECK(lines.position(9).line == 3);
    CHECK(line_text("one\r\ntwo\n", 1) == "one");
    CHECK(line_text("one\r\ntwo\n", 2) == "two");
    CHECK(line_text("one\r\ntwo\n", 9).empty());
}

TEST_CASE("bytes and UTF-16 units", "[base]") {
    const std::string line = "a\u00fc\U0001F600b";  // 1 + 2 + 4 + 1 bytes, 1 + 1 + 2 + 1 units
    CHECK(utf16_length(line) == 5);
    CHECK(utf8_to_utf16_column(line, 8) == 5);
    CHECK(utf16_to_utf8_column(line, 5) == 8);
    CHECK(utf16_to_utf8_column(line, 1) == 1);
    CHECK(utf16_to_utf8_column(line, 99) == 9);
}

TEST_CASE("paths", "[base]") {
    CHECK(absolute_path("../lib/./a.cpp", "/home/me/app") == "/home/me/lib/a.cpp");
    CHECK(absolute_path("/x//y/", "/home/me") == "/x/y");
    CHECK(absolute_path(".", "/home/me") == "/home/me");
    CHECK(display_path("/home/me/app/src/a.cpp", "/home/me/app") == "src/a.cpp");
    CHECK(display_path("/home/me/application/a.cpp", "/home/me/app") == "/home/me/application/a.cpp");
    CHECK(relative_path("/home/me/app/src/a.cpp", "/home/me/app") == "src/a.cpp");
    CHECK(relative_path("/home/me/application/a.cpp", "/home/me/app") == "../application/a.cpp");
    CHECK(relative_path("/home/me/app", "/home/me/app") == ".");
    CHECK(relative_path("/usr/a.h", "/") == "usr/a.h");
    CHECK(relative_path("--grant", "/home/me/app") == "--grant");
    CHECK(extension("/a/b.tar.c") == ".c");
    CHECK(extension("/a/.hidden").empty());
    CHECK(parent_path("/a") == "/");
}

TEST_CASE("the nearest known word", "[base]") {
    CHECK(edit_distance("kitten", "sitting") == 3);
    CHECK(edit_distance("ab", "ba") == 1);
    constexpr std::array<std::string_view, 2> known = {"permissions", "optional"};
    CHECK(find_nearest("permisions", known) == "permissions");
    CHECK(find_nearest("zebra", known) == std::nullopt);
    CHECK(suggest("zebra", known) == "known: 'permissions', 'optional'");
}

TEST_CASE("what is similar: a beginning, a part, a slip, in this order", "[base]") {
    constexpr std::array<std::string_view, 8> known = {"AI", "EditCallLog", "Faxes", "ReadAccounts", "ReadCallLog", "ReadContacts", "ReadMessages", "SMS"};
    const auto similar = [&](std::string_view word) { return did_you_mean(find_similar(word, known)); };
    CHECK(similar("Fax") == "did you mean 'Faxes'?");
    CHECK(similar("faxes") == "did you mean 'Faxes'?");
    CHECK(similar("CallLog") == "did you mean 'EditCallLog' or 'ReadCallLog'?");
    CHECK(similar("RedCallLog") == "did you mean 'ReadCallLog'?");
    CHECK(similar("SM") == "did you mean 'SMS'?");
    CHECK(similar("SMSSend") == "did you mean 'SMS'?");
    CHECK(similar("Read").empty());  // four begin so
    CHECK(similar("zebra").empty());
    CHECK(similar("x").empty());
}

TEST_CASE("a terminal is told nothing by the user's files", "[base]") {
    CHECK(printable("a\x1b[31mb\n") == "a\\x1b[31mb\\n");
    CHECK(printable("gr\u00fc\u00df \U0001F600") == "gr\u00fc\u00df \U0001F600");
    CHECK(printable("\xff\xc0\x80") == "\\xff\\xc0\\x80");
    CHECK(printable("a\u202eb") == "a\\xe2\\x80\\xaeb");
}
