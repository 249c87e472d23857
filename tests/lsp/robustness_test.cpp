// What a session outlives: sources that the parser does not survive, documents without an end, messages in no order; and how it ends
// when the client is gone.
#include <algorithm>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "catch.h"
#include "e2e/app.h"
#include "lsp/editor.h"

using namespace grantlint::tests;
using Codes = std::vector<std::string>;

namespace {

constexpr const char* kCrash = "#pragma clang __debug crash\n";

// Of a process that has ended.
pid_t gone_process() {
    const pid_t process = fork();
    if (process == 0) _exit(0);
    waitpid(process, nullptr, 0);
    return process;
}

bool is_refused(const Json& answer, int code) { return answer.contains("error") && answer.at("error").at("code") == code; }

}  // namespace

TEST_CASE("a source that crashes the parser costs itself, and says so") {
    const App app;
    app.folder.write("crash.c", kCrash);
    Editor editor(app.folder.path(), pulling());
    editor.open("client.c");
    CHECK(codes(editor.pull("client.c")) == Codes{"missing-grant"});
    const Json said = editor.pull("crash.c");
    REQUIRE(codes(said) == Codes{"skipped"});
    CHECK(said[0].at("severity") == 1);
    CHECK(has(said[0].at("message").get<std::string>(), "the parser crashed"));
    CHECK(editor.leave() == 0);
}

TEST_CASE("an edit that crashes the parser is as good as any other: what comes after it is read") {
    const App app;
    Editor editor(app.folder.path(), pulling());
    editor.open("client.c");
    CHECK(codes(editor.pull("client.c")) == Codes{"missing-grant"});
    editor.replace("client.c", "void run", kCrash + std::string("void run"));
    CHECK(codes(editor.pull("client.c")) == Codes{"skipped"});
    editor.replace("client.c", kCrash, "int a;\n");
    CHECK(codes(editor.pull("client.c")) == Codes{"missing-grant"});
    editor.replace("client.c", "int a;\n", kCrash);
    CHECK(codes(editor.pull("client.c")) == Codes{"skipped"});
    editor.replace("client.c", kCrash, "");  // what is on the disk
    CHECK(codes(editor.pull("client.c")) == Codes{"missing-grant"});
}

TEST_CASE("sources that a header makes crash are read again when it is mended") {
    const App app;
    app.folder.write("route.h", "#define ROUTE \"https://platform.ringcentral.com/restapi/v1.0/account/~/call-log\"\n");
    app.folder.write("client.c", "#include <curl/curl.h>\n#include \"route.h\"\nvoid run(CURL *curl) { curl_easy_setopt(curl, CURLOPT_URL, ROUTE); curl_easy_perform(curl); }\n");
    Editor editor(app.folder.path());
    editor.open("client.c");
    CHECK(codes(editor.diagnostics("client.c")) == Codes{"missing-grant"});
    editor.open("route.h");
    editor.replace("route.h", "#define", kCrash + std::string("#define"));
    CHECK(codes(editor.diagnostics("client.c")) == Codes{"skipped"});
    editor.replace("route.h", kCrash, "");
    CHECK(codes(editor.diagnostics("client.c")) == Codes{"missing-grant"});
    editor.replace("route.h", "#define", kCrash + std::string("#define"));
    CHECK(codes(editor.diagnostics("client.c")) == Codes{"skipped"});
    editor.close("route.h");  // and thrown away
    CHECK(codes(editor.diagnostics("client.c")) == Codes{"missing-grant"});
}

TEST_CASE("texts that are no more are not read to their end, however many there were") {
    const App app;
    Editor editor(app.folder.path(), pulling());
    const std::string endless = kEndless;
    editor.open("endless.c", endless);
    CHECK_FALSE(editor.workers().busy().empty());
    std::vector<int> pulls;
    std::string text = endless;
    for (int key = 0; key < 30; ++key) {  // each of them takes minutes
        pulls.push_back(editor.start("textDocument/diagnostic", {{"textDocument", editor.document("endless.c")}}));
        editor.replace("endless.c", text, endless + "int a" + std::to_string(key) + ";\n");
        text = editor.text("endless.c");
    }
    CHECK_FALSE(editor.workers().busy().empty());
    editor.replace("endless.c", text, kClient);
    CHECK(codes(editor.pull("endless.c")) == Codes{"missing-grant"});
    for (const int one : pulls) CHECK(is_refused(editor.answer(one), -32802));
    CHECK(editor.leave() == 0);
}

TEST_CASE("the open file is answered first, however long the others take") {
    const App app;
    app.folder.write("endless.c", kEndless);
    Editor editor(app.folder.path(), pulling());
    editor.open("client.c");
    CHECK(codes(editor.pull("client.c")) == Codes{"missing-grant"});
    CHECK_FALSE(editor.workers().busy().empty());
    editor.replace("client.c", "curl_easy_perform(curl);", "");
    CHECK(editor.pull("client.c").empty());
}

TEST_CASE("a session ends while a source is read, and leaves nobody behind") {
    const App app;
    app.folder.write("endless.c", kEndless);
    SECTION("shutdown and exit") {
        Editor editor(app.folder.path(), pulling());
        editor.open("endless.c");
        CHECK_FALSE(editor.workers().busy().empty());
        const int waits = editor.start("textDocument/diagnostic", {{"textDocument", editor.document("endless.c")}});
        CHECK(editor.leave() == 0);
        CHECK(is_refused(editor.answer(waits), -32800));
        CHECK(editor.workers().are_gone());
    }
    SECTION("the client closes its end") {
        Editor editor(app.folder.path());
        editor.open("endless.c");
        CHECK_FALSE(editor.workers().busy().empty());
        editor.hang_up();
        CHECK(editor.wait() == 1);
        CHECK(editor.workers().are_gone());
    }
}

TEST_CASE("a client that is gone ends the session, whatever it has left") {
    const App app;
    SECTION("half a message") {
        Editor editor(app.folder.path());
        editor.send("Content-Length: 100\r\n\r\n{\"jsonrpc\":");
        editor.hang_up();
        CHECK(editor.wait() == 1);
    }
    SECTION("half a header") {
        Editor editor(app.folder.path());
        editor.send("Content-Le");
        editor.hang_up();
        CHECK(editor.wait() == 1);
    }
    SECTION("nobody who reads") {
        Editor editor(app.folder.path());
        editor.stop_listening();
        (void)editor.start("no/such/method", nullptr);
        CHECK(editor.wait() == 1);
    }
    SECTION("a pipe that another process holds open") {
        Editor editor(app.folder.path(), {}, nullptr, false);
        (void)editor.ask("initialize", {{"processId", gone_process()}, {"rootUri", nullptr}, {"capabilities", Json::object()}});
        CHECK(editor.wait() == 1);
    }
}

TEST_CASE("messages in no order change nothing, and what comes after them is right") {
    const App app;
    Editor editor(app.folder.path(), pulling());
    const Json client = editor.document("client.c");
    const auto change = [&](Json version, const Json& start, const Json& end, const std::string& text) {
        editor.notify("textDocument/didChange", {{"textDocument", {{"uri", editor.uri("client.c")}, {"version", std::move(version)}}}, {"contentChanges", Json::array({{{"range", {{"start", start}, {"end", end}}}, {"text", text}}})}});
    };
    const auto place = [](std::int64_t line, std::int64_t character) { return Json{{"line", line}, {"character", character}}; };
    editor.notify("initialized", Json::object());
    change(5, place(0, 0), place(0, 1), "x");  // not open
    editor.notify("textDocument/didClose", {{"textDocument", client}});
    editor.notify("textDocument/didSave", {{"textDocument", client}});
    editor.notify("$/cancelRequest", {{"id", 4711}});
    editor.notify("$/cancelRequest", nullptr);
    editor.notify("workspace/didChangeWatchedFiles", {{"changes", 5}});
    editor.notify("workspace/didChangeWorkspaceFolders", {{"event", {{"removed", Json::array({{{"uri", "file:///never/added"}, {"name", "x"}}})}}}});
    editor.open("client.c", "int before;\n");
    editor.open("client.c");  // again, without a close
    CHECK(codes(editor.pull("client.c")) == Codes{"missing-grant"});
    change(nullptr, place(4, 0), place(4, 0), "    int a;\n");
    change(-3, place(5, 0), place(4, 0), "    int b;\n");                // the end before the beginning
    change(2, place(900, 7), place(1LL << 40, 1LL << 40), "int c;\n");   // behind the text
    change(3, place(-1, -1), place(0, 0), "// first\n");
    const Json list = editor.pull("client.c");
    REQUIRE(codes(list) == Codes{"missing-grant"});
    CHECK(list[0].at("range").at("start") == place(6, 4));
    CHECK(is_refused(editor.answer(editor.start("$/unknown", nullptr)), -32601));
    editor.close("client.c");
    editor.close("client.c");
    CHECK(editor.leave() == 0);
}

TEST_CASE("a request about a file that nobody looks at is answered, with nothing") {
    const App app, other;
    const Json file = {{"uri", "file://" + other.folder.path() + "/client.c"}};
    const Json place = {{"textDocument", file}, {"position", {{"line", 4}, {"character", 6}}}};
    const Json folder = {{"uri", "file://" + other.folder.path()}, {"name", "other"}};
    const auto move = [&](Editor& editor, const char* how) {
        Json event = {{"added", Json::array()}, {"removed", Json::array()}};
        event[how] = Json::array({folder});
        editor.notify("workspace/didChangeWorkspaceFolders", {{"event", event}});
    };
    Editor editor(app.folder.path(), pulling());
    CHECK(editor.ask("textDocument/hover", place).is_null());
    CHECK(editor.ask("textDocument/diagnostic", {{"textDocument", file}}).at("items").empty());
    other.folder.write("endless.c", kEndless);
    move(editor, "added");
    const int waits = editor.start("textDocument/hover", place);
    CHECK_FALSE(editor.workers().busy().empty());
    move(editor, "removed");
    CHECK(editor.answer(waits).at("result").is_null());
    CHECK(editor.leave() == 0);
}

TEST_CASE("a request is answered though 'initialized' never comes") {
    const App app;
    Editor editor(app.folder.path(), {}, nullptr, false);
    (void)editor.ask("initialize", {{"processId", nullptr}, {"rootUri", "file://" + app.folder.path()}, {"capabilities", pulling()}});
    CHECK(codes(editor.pull("client.c")) == Codes{"missing-grant"});
}

TEST_CASE("huge documents are read, edited, and asked about like small ones") {
    const App app;
    std::string lines = kClient, line = kClient;
    for (int i = 0; i < 100'000; ++i) lines += "int v" + std::to_string(i) + ";  // \xF0\x9F\x93\x9E \xE9\x9B\xBB\xE8\xA9\xB1\n";
    line.replace(line.find("\n    curl_easy_perform"), 1, " /*" + std::string(2'000'000, '.') + "*/");
    app.folder.write("lines.c", lines);
    app.folder.write("line.c", line);
    Editor editor(app.folder.path(), pulling());
    for (const char* name : {"lines.c", "line.c"}) {
        CAPTURE(name);
        editor.open(name);
        CHECK(codes(editor.pull(name)) == Codes{"missing-grant"});
        CHECK(has(editor.ask("textDocument/hover", editor.at(name, "curl_easy_perform")).dump(), "`ReadCallLog`: not granted"));
        editor.replace(name, "curl_easy_perform(curl);", "");
        CHECK(editor.pull(name).empty());
        editor.close(name);
    }
    std::string grants = "{\"permissions\": [";
    for (int i = 0; i < 2'000; ++i) grants += "\"Unknown" + std::to_string(i) + "\", ";
    editor.open("grantlint.json", grants + "\"ReadCallLog\"]}");
    CHECK(editor.pull("grantlint.json").size() == 2'000);
    CHECK(editor.pull("client.c").empty());
    editor.open("grantlint.json", std::string(1'000'000, '['));
    CHECK(editor.pull("grantlint.json").back().at("severity") == 1);
    CHECK(editor.leave() == 0);
}
