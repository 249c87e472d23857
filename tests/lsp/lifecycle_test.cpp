// How a session begins and ends, and what does not end it.
#include <filesystem>

#include "catch.h"
#include "e2e/app.h"
#include "lsp/editor.h"

using namespace grantlint::tests;

namespace {

int code_of(const Json& response) { return response.at("error").at("code").get<int>(); }

}  // namespace

TEST_CASE("a session ends with 0 after shutdown and exit") {
    const App app;
    Editor editor(app.folder.path());
    CHECK(editor.initialized().at("serverInfo").at("name") == "grantlint");
    CHECK(editor.leave() == 0);
}

TEST_CASE("exit without shutdown is 1, and so is a client that is gone") {
    const App app;
    Editor rude(app.folder.path());
    rude.notify("exit", nullptr);
    CHECK(rude.wait() == 1);
    Editor gone(app.folder.path());
    gone.open("client.c");
    gone.hang_up();
    CHECK(gone.wait() == 1);
}

TEST_CASE("UTF-16 is the encoding unless the client offers UTF-8") {
    const App app;
    CHECK(Editor(app.folder.path()).initialized().at("capabilities").at("positionEncoding") == "utf-16");
    Json can = pushing();
    can["general"] = {{"positionEncodings", {"utf-16", "utf-8"}}};
    CHECK(Editor(app.folder.path(), can).initialized().at("capabilities").at("positionEncoding") == "utf-8");
}

TEST_CASE("requests before initialize and after shutdown are refused") {
    const App app;
    Editor editor(app.folder.path(), {}, nullptr, false);
    CHECK(code_of(editor.answer(editor.start("textDocument/hover", Json::object()))) == -32002);
    (void)editor.ask("initialize", {{"processId", nullptr}, {"rootUri", nullptr}, {"capabilities", Json::object()}});
    CHECK(code_of(editor.answer(editor.start("initialize", {{"capabilities", Json::object()}}))) == -32600);
    CHECK(editor.ask("shutdown", nullptr).is_null());
    CHECK(code_of(editor.answer(editor.start("textDocument/hover", Json::object()))) == -32600);
    editor.notify("exit", nullptr);
    CHECK(editor.wait() == 0);
}

TEST_CASE("malformed messages get an error each, and the session goes on") {
    const App app;
    Editor editor(app.folder.path());
    const auto raw = [&](const std::string& body) {
        editor.send("Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
        return editor.next([](const Json& message) { return message.contains("error"); });
    };
    CHECK(code_of(raw("{\"jsonrpc\":")) == -32700);
    CHECK(code_of(raw("[]")) == -32600);
    CHECK(code_of(raw("17")) == -32600);
    CHECK(code_of(raw(R"({"jsonrpc":"2.0","id":[1],"method":"x"})")) == -32600);
    CHECK(code_of(raw("")) == -32700);
    CHECK(code_of(raw(std::string(100'000, '['))) == -32700);
    CHECK(code_of(editor.answer(editor.start("no/such/method", nullptr))) == -32601);
    CHECK(code_of(editor.answer(editor.start("textDocument/hover", {{"textDocument", 5}}))) == -32602);
    CHECK(code_of(editor.answer(editor.start("textDocument/hover", {{"textDocument", {{"uri", "untitled:1"}}}}))) == -32602);
    CHECK(code_of(editor.answer(editor.start("textDocument/diagnostic", {{"textDocument", {{"uri", "file:///a.c"}}}}))) == -32601);  // this client is sent them
    editor.notify("textDocument/didChange", {{"textDocument", {{"uri", "file:///never/opened.c"}, {"version", 2}}}, {"contentChanges", Json::array()}});
    editor.notify("textDocument/didOpen", {{"nothing", true}});
    editor.notify("$/unknown", nullptr);
    editor.write({{"jsonrpc", "2.0"}, {"id", 4711}, {"result", nullptr}});  // nobody asked
    CHECK(editor.leave() == 0);
}

TEST_CASE("a header without a length ends the session, with an error") {
    const App app;
    Editor editor(app.folder.path());
    editor.send("Content-Type: text\r\n\r\n{}");
    CHECK(code_of(editor.next([](const Json& message) { return message.contains("error"); })) == -32700);
    CHECK(editor.wait() == 1);
}

TEST_CASE("a message that is too large is skipped") {
    const App app;
    Editor editor(app.folder.path());
    editor.send("Content-Length: 70000000\r\n\r\n" + std::string(70'000'000, ' '));
    CHECK(code_of(editor.next([](const Json& message) { return message.contains("error"); })) == -32600);
    CHECK(editor.leave() == 0);
}

TEST_CASE("a request that waits is cancelled") {
    const App app;
    Editor editor(app.folder.path(), pulling());
    editor.open("client.c");
    (void)editor.pull("client.c");
    const Json had = editor.ask("workspace/diagnostic", {{"previousResultIds", Json::array()}});
    Json previous = Json::array();
    for (const Json& item : had.at("items")) previous.push_back({{"uri", item.at("uri")}, {"value", item.at("resultId")}});
    const int waits = editor.start("workspace/diagnostic", {{"previousResultIds", previous}});  // nothing is new
    editor.notify("$/cancelRequest", {{"id", waits}});
    CHECK(code_of(editor.answer(waits)) == -32800);
}

TEST_CASE("a project that cannot be looked at says why, and the server lives") {
    const App app;
    app.folder.write(".grantlint.json", "{ \"rules\": 5 }");
    Editor editor(app.folder.path());
    CHECK(editor.diagnostics(".grantlint.json").size() == 1);
    CHECK(editor.leave() == 0);
}

TEST_CASE("the pages of the rules are those of this build, whatever another one has left") {
    const App app;
    std::string version;
    {
        Editor editor(app.folder.path());
        version = editor.initialized().at("serverInfo").at("version").get<std::string>();
    }
    std::filesystem::remove_all(app.folder.path() + "/.cache");
    app.folder.write(".cache/grantlint/pages-" + version + "/missing-grant.md", "of another build\n");
    Editor editor(app.folder.path());
    editor.open("client.c");
    const std::string page = editor.diagnostics("client.c").at(0).at("codeDescription").at("href").get<std::string>();
    CHECK(read_file(page.substr(std::string("file://").size())) != "of another build\n");
}
