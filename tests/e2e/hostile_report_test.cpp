// Names of files and texts of a program that mean something to whoever shows a report: no format hands them on as they are.

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;

namespace {

// Escape sequences (with ESC and with the one character that stands for it), a turn of direction, a line of CI's, markup, the end of a
// CDATA section and of a script.
constexpr const char* kEvil = "\x1b]0;x\x07\xc2\x9b" "31m\xe2\x80\xae%0A\n::error::x\r</script><script>alert(1)</script>\"'&]]>";

std::string as_literal(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n') out += "\\n";
        else if (c == '\r') out += "\\r";
        else if (c == '"') out += "\\\"";
        else out += c;
    }
    return out;
}

std::string evil_name() {  // a file's name holds no slash
    std::string name = kEvil;
    for (std::size_t at = 0; (at = name.find('/')) != std::string::npos;) name.erase(at, 1);
    return name + ".c";
}

struct HostileApp : App {
    HostileApp() {
        folder.write(evil_name(), "#include <curl/curl.h>\nvoid hostile(CURL *curl)\n{\n    curl_easy_setopt(curl, CURLOPT_URL, \"https://platform.ringcentral.com/restapi/v1.0/account/~/call-log?" +
                                      as_literal(kEvil) + "\");\n    curl_easy_perform(curl);\n}\n");
    }
};

std::size_t lines_with(const std::string& text, const std::string& beginning) {
    std::size_t count = text.starts_with(beginning) ? 1 : 0;
    for (std::size_t at = 0; (at = text.find("\n" + beginning, at)) != std::string::npos; ++at) ++count;
    return count;
}

}  // namespace

TEST_CASE("hostile names and literals are escaped in every format", "[hostile]") {
    const HostileApp app;
    for (const std::string command : {"check", "routes"}) {
        for (const std::string format : {"text", "json", "sarif", "github", "gitlab", "rdjson", "junit", "checkstyle", "html"}) {
            const Ran ran = app.run(command + " --no-cache --verbose --format " + format + " .");
            INFO(command << " " << format << "\n" << ran.out << ran.err);
            if (command == "routes" && ran.status == 2) continue;  // an inventory has fewer formats
            CHECK(ran.status == (command == "check" ? 1 : 0));
            CHECK(has(ran.out, "alert(1)"));  // it is in there
            for (const std::string raw : {"\x1b]", "\x07", "\r"}) CHECK_FALSE(has(ran.out + ran.err, raw));
            CHECK(lines_with(ran.out, "::error::x") == 0);
            if (format == "text" || format == "github") {
                for (const std::string raw : {"\xc2\x9b", "\xe2\x80\xae"}) CHECK_FALSE(has(ran.out + ran.err, raw));
            }
            if (format == "html") CHECK_FALSE(has(ran.out, "<script>alert"));
            if (format == "junit" || format == "checkstyle") {
                CHECK_FALSE(has(ran.out, "<script>"));
                CHECK_FALSE(has(ran.out, "]]>"));
            }
            if (format == "sarif") CHECK_FALSE(has(ran.out, "\"uri\": \"\\u001b"));  // a URI has percent signs for it
        }
    }
}

TEST_CASE("a hostile name in a message is escaped, too", "[hostile]") {
    const App app;
    const Ran ran = run("cd " + quoted(app.folder.path()) + " && " + binary() + " check --no-cache -- -I. -I" + quoted(evil_name()) + "; " + binary() + " check --no-cache --manifest " + quoted(evil_name()) + " . ; " +
                        binary() + " explain " + quoted(evil_name()) + "; " + binary() + " " + quoted(evil_name()));
    INFO(ran.err);
    CHECK(has(ran.err, "\\x1b]0;x"));
    for (const std::string raw : {"\x1b", "\x07", "\r", "\xc2\x9b", "\xe2\x80\xae"}) CHECK_FALSE(has(ran.err, raw));
}
