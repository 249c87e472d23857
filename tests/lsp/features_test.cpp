// What can be asked at a place, and what can be done there.
#include <filesystem>

#include "catch.h"
#include "e2e/app.h"
#include "lsp/editor.h"

using namespace grantlint::tests;
using Codes = std::vector<std::string>;

namespace {

Json actions_at(Editor& editor, const std::string& name, const std::string& text, const Json& diagnostics = Json::array()) {
    const Json at = editor.position(name, text);
    return editor.ask("textDocument/codeAction", {{"textDocument", editor.document(name)}, {"range", {{"start", at}, {"end", at}}}, {"context", {{"diagnostics", diagnostics}}}});
}

const Json* find_action(const Json& actions, const std::string& title) {
    for (const Json& action : actions) {
        if (action.at("title") == title) return &action;
    }
    return nullptr;
}

constexpr const char* kManifest = "{\n  // what we have\n  \"permissions\": [\n    \"EditCallLog\",\n    \"SMS\"\n  ]\n}\n";

}  // namespace

TEST_CASE("the grant is added by an edit of the manifest's version that touches nothing else") {
    const App app(kManifest);
    Editor editor(app.folder.path());
    editor.open("grantlint.json");
    editor.open("client.c");
    const Json diagnostics = editor.diagnostics("client.c");
    const Json actions = actions_at(editor, "client.c", "curl_easy_perform", diagnostics);
    const Json* add = find_action(actions, "Add \"ReadCallLog\" to grantlint.json");
    REQUIRE(add != nullptr);
    CHECK(add->at("kind") == "quickfix");
    CHECK(add->at("isPreferred") == true);
    CHECK(add->at("diagnostics") == diagnostics);
    const Json& change = add->at("edit").at("documentChanges")[0];
    CHECK(change.at("textDocument").at("version") == 1);
    CHECK(edited(kManifest, add->at("edit"), editor.uri("grantlint.json")) == "{\n  // what we have\n  \"permissions\": [\n    \"EditCallLog\",\n    \"ReadCallLog\",\n    \"SMS\"\n  ]\n}\n");
}

TEST_CASE("all missing grants are added at once") {
    const App app;
    std::string text = kClient;
    text += "void gone(CURL *curl)\n{\n    curl_easy_setopt(curl, CURLOPT_URL, \"https://platform.ringcentral.com/restapi/v1.0/account/~/recording/1\");\n    curl_easy_perform(curl);\n}\n";
    app.folder.write("client.c", text);
    Editor editor(app.folder.path());
    editor.open("client.c");
    (void)editor.diagnostics("client.c");
    const Json actions = actions_at(editor, "client.c", "curl_easy_perform");
    const Json* all = find_action(actions, "Add all 2 missing grants to grantlint.json");
    REQUIRE(all != nullptr);
    CHECK(all->at("edit").at("documentChanges")[0].at("textDocument").at("version").is_null());
    CHECK(edited(R"({"permissions": []})", all->at("edit"), editor.uri("grantlint.json")) == R"({"permissions": ["ReadCallLog", "ReadCallRecording"]})");
}

TEST_CASE("where there is no manifest one is created, as init writes it, by a client that can") {
    const App app("");
    Json can = pushing();
    can["workspace"]["workspaceEdit"]["resourceOperations"] = {"create", "rename"};
    Editor editor(app.folder.path(), can);
    editor.open("client.c");
    (void)editor.diagnostics("client.c");
    const Json actions = actions_at(editor, "client.c", "curl_easy_perform");
    const Json* create = find_action(actions, "Create grantlint.json with 1 permission");
    REQUIRE(create != nullptr);
    const Json& changes = create->at("edit").at("documentChanges");
    CHECK(changes[0].at("kind") == "create");
    CHECK(changes[0].at("uri") == editor.uri("grantlint.json"));
    const std::string text = changes[1].at("edits")[0].at("newText");
    REQUIRE(app.run("init").status == 0);
    CHECK(text == app.read("grantlint.json"));
    std::filesystem::remove(app.folder.path() + "/grantlint.json");
    editor.open("grantlint.json", text);  // and not saved
    CHECK(editor.diagnostics("client.c").empty());
    Editor simple(app.folder.path());
    simple.open("client.c");
    (void)simple.diagnostics("client.c");
    CHECK(find_action(actions_at(simple, "client.c", "curl_easy_perform"), "Create grantlint.json with 1 permission") == nullptr);
}

TEST_CASE("a finding is suppressed where it is, and is gone then") {
    const App app;
    Editor editor(app.folder.path());
    editor.open("client.c");
    (void)editor.diagnostics("client.c");
    const Json actions = actions_at(editor, "client.c", "curl_easy_perform");
    const Json* suppress = find_action(actions, "Suppress missing-grant here");
    REQUIRE(suppress != nullptr);
    const std::string after = edited(editor.text("client.c"), suppress->at("edit"), editor.uri("client.c"));
    CHECK(has(after, "    // NOLINTNEXTLINE(grantlint-missing-grant)\n    curl_easy_perform(curl);\n"));
    editor.replace("client.c", editor.text("client.c"), after);
    CHECK(editor.diagnostics("client.c").empty());
}

TEST_CASE("a misspelt permission is replaced") {
    const App app(R"({"permissions": ["ReadCalLog"]})");
    Editor editor(app.folder.path());
    editor.open("grantlint.json");
    (void)editor.diagnostics("grantlint.json");
    const Json actions = actions_at(editor, "grantlint.json", "ReadCalLog");
    const Json* replace = find_action(actions, "Replace 'ReadCalLog' with 'ReadCallLog'");
    REQUIRE(replace != nullptr);
    CHECK(edited(editor.text("grantlint.json"), replace->at("edit"), editor.uri("grantlint.json")) == R"({"permissions": ["ReadCallLog"]})");
}

TEST_CASE("a client that knows no versioned edits gets plain ones; one that wants another kind gets none") {
    const App app;
    Json can = pushing();
    can["workspace"].erase("workspaceEdit");
    Editor editor(app.folder.path(), can);
    editor.open("client.c");
    (void)editor.diagnostics("client.c");
    CHECK(actions_at(editor, "client.c", "curl_easy_perform")[0].at("edit").at("changes").contains(editor.uri("grantlint.json")));
    const Json at = editor.position("client.c", "curl_easy_perform");
    CHECK(editor.ask("textDocument/codeAction", {{"textDocument", editor.document("client.c")}, {"range", {{"start", at}, {"end", at}}}, {"context", {{"diagnostics", Json::array()}, {"only", {"refactor"}}}}}).empty());
}

TEST_CASE("hovering over a call says method, route, permissions, whether they are granted, and where that is from") {
    const App app;
    Editor editor(app.folder.path());
    editor.open("client.c");
    const std::string text = editor.ask("textDocument/hover", editor.at("client.c", "curl_easy_perform", 3)).at("contents").at("value").get<std::string>();
    CHECK(has(text, "GET /restapi/v1.0/account/{accountId}/call-log"));
    CHECK(has(text, "`ReadCallLog`: not granted"));
    CHECK(has(text, "user needs  FullCompanyCallLog"));
    CHECK(has(text, "source"));
    CHECK(editor.ask("textDocument/hover", editor.at("client.c", "void run")).is_null());
}

TEST_CASE("a grant can be hovered over, has a lens, and leads to its calls") {
    const App app(R"({"permissions": ["ReadCallLog", "SMS"]})");
    Editor editor(app.folder.path());
    editor.open("grantlint.json");
    const std::string text = editor.ask("textDocument/hover", editor.at("grantlint.json", "ReadCallLog")).at("contents").at("value").get<std::string>();
    CHECK(has(text, "Used by 1 call."));
    CHECK(has(text, "Read Call Log"));
    const Json lenses = editor.ask("textDocument/codeLens", {{"textDocument", editor.document("grantlint.json")}});
    REQUIRE(lenses.size() == 2);
    CHECK(lenses[0].at("command").at("title") == "used by 1 call");
    CHECK(lenses[1].at("command").at("title") == "used by no call");
    for (const char* method : {"textDocument/definition", "textDocument/references"}) {
        const Json calls = editor.ask(method, editor.at("grantlint.json", "ReadCallLog"));
        REQUIRE(calls.size() == 1);
        CHECK(calls[0].at("uri") == editor.uri("client.c"));
        CHECK(calls[0].at("range").at("start").at("line") == 4);
        CHECK(editor.ask(method, editor.at("grantlint.json", "SMS")).empty());
    }
}

TEST_CASE("what a lens and a hover count is what makes a grant a used one") {
    const App app(R"({"permissions": ["ReadCallLog", "EditCallLog"]})");  // which includes the other; but the route is literal
    Editor editor(app.folder.path(), pulling());
    editor.open("grantlint.json");
    CHECK(codes(editor.pull("grantlint.json")) == Codes{"unused-grant"});
    const Json lenses = editor.ask("textDocument/codeLens", {{"textDocument", editor.document("grantlint.json")}});
    REQUIRE(lenses.size() == 2);
    CHECK(lenses[0].at("command").at("title") == "used by 1 call");
    CHECK(lenses[1].at("command").at("title") == "used by no call");
    CHECK(has(editor.ask("textDocument/hover", editor.at("grantlint.json", "EditCallLog")).at("contents").at("value").get<std::string>(), "Used by 0 calls."));
}

TEST_CASE("a client that says so gets lenses that show the calls") {
    const App app(R"({"permissions": ["ReadCallLog"]})");
    Editor editor(app.folder.path(), pushing(), {{"commands", {"grantlint.showCalls"}}});
    editor.open("grantlint.json");
    const Json command = editor.ask("textDocument/codeLens", {{"textDocument", editor.document("grantlint.json")}})[0].at("command");
    CHECK(command.at("command") == "grantlint.showCalls");
    CHECK(command.at("arguments").size() == 3);
}

TEST_CASE("names of permissions are completed in a manifest, however unfinished it is") {
    const App app;
    Editor editor(app.folder.path());
    editor.open("grantlint.json", "{\"app\": \"x\", \"permissions\": [\"SMS\", \"ReadC");
    const Json list = editor.ask("textDocument/completion", editor.at("grantlint.json", "ReadC", 5)).at("items");
    const Json* found = nullptr;
    for (const Json& item : list) {
        if (item.at("label") == "ReadCallLog") found = &item;
    }
    REQUIRE(found != nullptr);
    CHECK(found->at("textEdit").at("range").at("start") == editor.position("grantlint.json", "ReadC"));
    CHECK(found->at("detail") == "Read Call Log");
    CHECK(editor.ask("textDocument/completion", editor.at("grantlint.json", "x\"")).at("items").empty());
}

TEST_CASE("a route is completed with all that it needs") {
    const App app;
    Editor editor(app.folder.path());
    editor.open("client.c", "void f(void) { g(\"/restapi/v1.0/account/~/recording/\"); }\n");
    const Json list = editor.ask("textDocument/completion", editor.at("client.c", "recording/", 10)).at("items");
    const auto whole = std::ranges::find(list, Json("/restapi/v1.0/account/~/recording/{recordingId}"), [](const Json& item) { return item.at("label"); });
    REQUIRE(whole != list.end());
    CHECK(whole->at("detail") == "GET needs ReadCallLog, ReadCallRecording");
}

TEST_CASE("routes are completed in literals that begin like one") {
    const App app;
    Editor editor(app.folder.path());
    editor.open("client.c");
    (void)editor.diagnostics("client.c");
    const auto labels = [&](const std::string& typed) {
        const std::string before = editor.text("client.c");
        editor.replace("client.c", before, "void f(void) { g(\"" + typed + "\"); }\n");
        std::vector<std::string> found;
        const Json list = editor.ask("textDocument/completion", editor.at("client.c", typed + "\"", typed.size()));
        for (const Json& item : list.at("items")) found.push_back(item.at("label"));
        return found;
    };
    const auto holds = [](const std::vector<std::string>& list, const std::string& one) { return std::ranges::find(list, one) != list.end(); };
    CHECK(holds(labels("/restapi/v1.0/account/~/call-l"), "/restapi/v1.0/account/~/call-log"));
    CHECK(holds(labels("https://platform.ringcentral.com/restapi/v1.0/account/~/call-l"), "/restapi/v1.0/account/~/call-log"));
    CHECK(labels("/usr/lib").empty());
    CHECK(labels("hello").empty());
}

TEST_CASE("inlay hints are off until they are asked for") {
    const App app;
    Editor editor(app.folder.path());
    editor.open("client.c");
    const Json params = {{"textDocument", editor.document("client.c")}, {"range", {{"start", {{"line", 0}, {"character", 0}}}, {"end", {{"line", 9}, {"character", 0}}}}}};
    CHECK(editor.ask("textDocument/inlayHint", params).empty());
    editor.notify("workspace/didChangeConfiguration", {{"settings", {{"grantlint", {{"inlayHints", true}}}}}});
    const Json hints = editor.ask("textDocument/inlayHint", params);
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].at("label") == "ReadCallLog");
    CHECK(hints[0].at("position") == editor.position("client.c", "perform(curl)", 13));
}

TEST_CASE("lenses are asked for again when they differ") {
    const App app(R"({"permissions": ["ReadCallLog"]})");
    Json can = pushing();
    can["workspace"]["codeLens"] = {{"refreshSupport", true}};
    Editor editor(app.folder.path(), can);
    editor.open("grantlint.json");
    (void)editor.next("workspace/codeLens/refresh");
    editor.open("client.c");
    editor.replace("client.c", "curl_easy_perform(curl);", "");
    (void)editor.next("workspace/codeLens/refresh");
    CHECK(editor.ask("textDocument/codeLens", {{"textDocument", editor.document("grantlint.json")}})[0].at("command").at("title") == "used by no call");
}

TEST_CASE("inlay hints are asked for again when they differ, though no lens does") {
    const App app;
    app.folder.write("route.h", "#define ROUTE \"https://platform.ringcentral.com/restapi/v1.0/account/~/call-log\"\n");
    app.folder.write("client.c", "#include <curl/curl.h>\n#include \"route.h\"\nvoid run(CURL *curl) { curl_easy_setopt(curl, CURLOPT_URL, ROUTE); curl_easy_perform(curl); }\n");
    Json can = pushing();
    can["workspace"]["inlayHint"] = {{"refreshSupport", true}};
    Editor editor(app.folder.path(), can, {{"inlayHints", true}});
    editor.open("client.c");
    (void)editor.next("workspace/inlayHint/refresh");
    editor.open("route.h");
    editor.replace("route.h", "account/~/call-log", "nothing/at/all");
    (void)editor.next("workspace/inlayHint/refresh");
    const Json whole = {{"textDocument", editor.document("client.c")}, {"range", {{"start", {{"line", 0}, {"character", 0}}}, {"end", {{"line", 9}, {"character", 0}}}}}};
    CHECK(editor.ask("textDocument/inlayHint", whole).empty());
}

TEST_CASE("a folder that is added has its findings, and they go with it") {
    const App app, other;
    Editor editor(app.folder.path());
    const Json folder = {{"uri", "file://" + other.folder.path()}, {"name", "other"}};
    const auto next = [&] {
        return editor.next([&](const Json& one) {
            return one.value("method", "") == "textDocument/publishDiagnostics" && one.at("params").at("uri") == "file://" + other.folder.path() + "/client.c";
        }).at("params").at("diagnostics");
    };
    editor.notify("workspace/didChangeWorkspaceFolders", {{"event", {{"added", Json::array({folder})}, {"removed", Json::array()}}}});
    CHECK(codes(next()) == Codes{"missing-grant"});
    editor.notify("workspace/didChangeWorkspaceFolders", {{"event", {{"added", Json::array()}, {"removed", Json::array({folder})}}}});
    CHECK(next().empty());
}
