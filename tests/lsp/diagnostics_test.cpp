// What is said of sources and manifests, sent or asked for, and how it follows what is typed.
#include <filesystem>

#include "catch.h"
#include "e2e/app.h"
#include "lsp/editor.h"

using namespace grantlint::tests;
using Codes = std::vector<std::string>;

TEST_CASE("a missing grant is sent with its trace, the manifest's list, its page, and the version") {
    const App app;
    Editor editor(app.folder.path());
    editor.open("client.c");
    const Json message = editor.next([&](const Json& one) {
        return one.value("method", "") == "textDocument/publishDiagnostics" && one.at("params").at("uri") == editor.uri("client.c");
    });
    CHECK(message.at("params").at("version") == 1);
    const Json& list = message.at("params").at("diagnostics");
    REQUIRE(codes(list) == Codes{"missing-grant"});
    const Json& one = list[0];
    CHECK(one.at("severity") == 1);
    CHECK(one.at("source") == "grantlint");
    CHECK(one.at("range").at("start") == editor.position("client.c", "curl_easy_perform"));
    CHECK(one.at("message").get<std::string>().starts_with("call needs 'ReadCallLog', which grantlint.json does not grant"));
    CHECK(one.at("data").at("permissions") == Json{"ReadCallLog"});
    const std::string page = one.at("codeDescription").at("href").get<std::string>();
    CHECK(std::filesystem::exists(page.substr(std::string("file://").size())));
    const Json& related = one.at("relatedInformation");
    CHECK(related.back().at("location").at("uri") == editor.uri("grantlint.json"));
    CHECK(related[0].at("location").at("uri") == editor.uri("client.c"));
}

TEST_CASE("a manifest has diagnostics of its own, and they follow what is typed in it") {
    const App app(R"({"permissions": ["ReadCallLog", "SMS", "ReadCalLog"]})");
    Editor editor(app.folder.path());
    editor.open("grantlint.json");
    const Json list = editor.diagnostics("grantlint.json");
    CHECK(codes(list) == Codes{"unknown-permission", "unused-grant"});
    for (const Json& one : list) CHECK(one.contains("tags") == (one.at("code") == "unused-grant"));
    editor.replace("grantlint.json", "\"SMS\", ", "\"SMS\" ");
    const Json broken = editor.diagnostics("grantlint.json");
    CHECK(broken.back().at("severity") == 1);
    editor.replace("grantlint.json", ", \"SMS\" \"ReadCalLog\"", "");
    CHECK(editor.diagnostics("grantlint.json").empty());
}

TEST_CASE("a file that is opened has its findings sent again, as some editors keep none of those before") {
    const App app(R"({"permissions": ["ReadCallLog", "SMS"]})");
    Editor editor(app.folder.path());
    CHECK(codes(editor.diagnostics("grantlint.json")) == Codes{"unused-grant"});
    editor.open("grantlint.json");
    CHECK(codes(editor.diagnostics("grantlint.json")) == Codes{"unused-grant"});
    editor.close("grantlint.json");
    editor.open("grantlint.json");
    CHECK(codes(editor.diagnostics("grantlint.json")) == Codes{"unused-grant"});
}

TEST_CASE("a grant that is typed, and not saved, counts; one that is taken away, too") {
    const App app;
    Editor editor(app.folder.path());
    editor.open("client.c");
    CHECK(codes(editor.diagnostics("client.c")) == Codes{"missing-grant"});
    editor.open("grantlint.json");
    editor.replace("grantlint.json", "[]", "[\"ReadCallLog\"]");
    CHECK(editor.diagnostics("client.c").empty());
    editor.close("grantlint.json");  // and thrown away
    CHECK(codes(editor.diagnostics("client.c")) == Codes{"missing-grant"});
}

TEST_CASE("sources count as they are typed") {
    const App app;
    Editor editor(app.folder.path());
    editor.open("client.c");
    (void)editor.diagnostics("client.c");
    editor.replace("client.c", "curl_easy_perform(curl);", "");
    CHECK(editor.diagnostics("client.c").empty());
    editor.replace("client.c", "call-log\");", "call-log\");\n    curl_easy_perform(curl");  // half a line
    editor.replace("client.c", "perform(curl", "perform(curl);");
    CHECK(codes(editor.diagnostics("client.c")) == Codes{"missing-grant"});
}

TEST_CASE("what stands around an edit stays, and moves with it") {
    const App app;
    const std::string second = "void again(CURL *curl)\n{\n    curl_easy_setopt(curl, CURLOPT_URL, \"https://platform.ringcentral.com/restapi/v1.0/account/~/recording/1\");\n    curl_easy_perform(curl);\n}\n";
    app.folder.write("client.c", kClient + second);
    Editor editor(app.folder.path(), pulling());
    editor.open("client.c");
    const Json before = editor.pull("client.c");
    REQUIRE(codes(before) == Codes{"missing-grant", "missing-grant"});
    editor.replace("client.c", "    curl_easy_perform(curl);\n}\nvoid again", "    int a = 1;\n    int b = 2;\n    curl_easy_perform(curl);\n}\nvoid again");
    const Json moved = editor.pull("client.c");
    REQUIRE(moved.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) CHECK(moved[i].at("range").at("start").at("line") == before[i].at("range").at("start").at("line").get<int>() + 2);
    editor.replace("client.c", "    int b = 2;\n    curl_easy_perform(curl);\n", "    if (");  // half a statement
    const Json left = editor.pull("client.c");
    REQUIRE(left.size() == 1);
    CHECK(left[0].at("message").get<std::string>().find("ReadCallRecording") != std::string::npos);
    CHECK(left[0].at("range").at("start").at("line") == before[1].at("range").at("start").at("line"));
}

TEST_CASE("an edit in a header reaches the sources that include it") {
    const App app;
    app.folder.write("route.h", "#define ROUTE \"https://platform.ringcentral.com/restapi/v1.0/account/~/call-log\"\n");
    app.folder.write("client.c", "#include <curl/curl.h>\n#include \"route.h\"\nvoid run(CURL *curl) { curl_easy_setopt(curl, CURLOPT_URL, ROUTE); curl_easy_perform(curl); }\n");
    app.folder.write("other.c", "#include <curl/curl.h>\n#include \"route.h\"\nvoid other(CURL *curl) { curl_easy_setopt(curl, CURLOPT_URL, ROUTE); curl_easy_perform(curl); }\n");
    Editor editor(app.folder.path());
    CHECK(codes(editor.diagnostics("other.c")) == Codes{"missing-grant"});
    editor.open("route.h");
    editor.replace("route.h", "account/~/call-log", "nothing/at/all");
    CHECK(editor.diagnostics("other.c").empty());
    editor.replace("route.h", "nothing/at/all", "account/~/call-log");
    CHECK(codes(editor.diagnostics("client.c")) == Codes{"missing-grant"});
}

TEST_CASE("a header outside of the project that is edited, and not saved, counts for the sources that are typed in") {
    const App app;
    const TemporaryFolder library;
    library.write("route.h", "#define ROUTE \"https://platform.ringcentral.com/restapi/v1.0/account/~/call-log\"\n");
    app.folder.write("client.c", "#include <curl/curl.h>\n#include <route.h>\nvoid run(CURL *curl)\n{\n    curl_easy_setopt(curl, CURLOPT_URL, ROUTE);\n    curl_easy_perform(curl);\n}\n");
    app.folder.write("compile_commands.json", R"([{"directory": ")" + app.folder.path() + R"(", "file": "client.c", "arguments": ["cc", "-I.", "-I)" + library.path() + R"(", "-c", "client.c"]}])");
    Editor editor(app.folder.path(), pulling());
    editor.open("client.c");
    REQUIRE(codes(editor.pull("client.c")) == Codes{"missing-grant"});
    editor.replace("client.c", "{\n", "{\n    int a;\n");
    REQUIRE(codes(editor.pull("client.c")) == Codes{"missing-grant"});  // behind the header, which is held parsed
    editor.at_once([&] {
        editor.notify("textDocument/didOpen", {{"textDocument", {{"uri", "file://" + library.path() + "/route.h"}, {"languageId", "c"}, {"version", 1}, {"text", "#define ROUTE \"https://example.com/\"\n"}}}});
        editor.replace("client.c", "int a;", "int b;");
    });
    CHECK(editor.pull("client.c").empty());
    editor.replace("client.c", "int b;", "int c;");
    CHECK(editor.pull("client.c").empty());
}

TEST_CASE("a compilation database that cannot be read says so, and so does one that breaks") {
    const App app;
    const std::string good = R"([{"directory": ")" + app.folder.path() + R"(", "file": "client.c", "arguments": ["cc", "-I.", "-c", "client.c"]}])";
    app.folder.write("compile_commands.json", "[{\n  \"directory\": ");
    Editor editor(app.folder.path(), pulling());
    editor.open("client.c");
    editor.open("compile_commands.json");
    const Json broken = editor.pull("compile_commands.json");
    REQUIRE(broken.size() == 1);
    CHECK(broken[0].at("severity") == 1);
    CHECK(broken[0].at("range").at("start").at("line") == 1);
    CHECK(editor.pull("client.c").empty());
    editor.replace("client.c", "{\n", "{\n    int a;\n");
    CHECK(editor.pull("client.c").empty());
    CHECK(editor.pull("compile_commands.json").size() == 1);
    editor.replace("compile_commands.json", editor.text("compile_commands.json"), good);
    editor.save("compile_commands.json");
    CHECK(codes(editor.pull("client.c")) == Codes{"missing-grant"});
    CHECK(editor.pull("compile_commands.json").empty());
}

TEST_CASE("a file that no compilation database knows, and one that was never saved, work") {
    const App app;
    app.folder.write("compile_commands.json", R"([{"directory": ")" + app.folder.path() + R"(", "file": "client.c", "arguments": ["cc", "-I.", "-c", "client.c"]}])");
    Editor editor(app.folder.path());
    editor.open("fresh.c", kClient);
    CHECK(codes(editor.diagnostics("fresh.c")) == Codes{"missing-grant"});
}

TEST_CASE("a file outside of every folder is a project of its own") {
    const App app, elsewhere;
    Editor editor(app.folder.path());
    const std::string file = elsewhere.folder.path() + "/client.c";
    editor.notify("textDocument/didOpen", {{"textDocument", {{"uri", "file://" + file}, {"languageId", "c"}, {"version", 7}, {"text", kClient}}}});
    const Json message = editor.next([&](const Json& one) {
        return one.value("method", "") == "textDocument/publishDiagnostics" && one.at("params").at("uri") == "file://" + file;
    });
    CHECK(codes(message.at("params").at("diagnostics")) == Codes{"missing-grant"});
}

TEST_CASE("a client that pulls is never sent any") {
    const App app;
    Editor editor(app.folder.path(), pulling());
    CHECK(editor.initialized().at("capabilities").at("diagnosticProvider").at("workspaceDiagnostics") == true);
    editor.open("client.c");
    const Json first = editor.ask("textDocument/diagnostic", {{"textDocument", editor.document("client.c")}});
    CHECK(first.at("kind") == "full");
    CHECK(codes(first.at("items")) == Codes{"missing-grant"});
    const Json again = editor.ask("textDocument/diagnostic", {{"textDocument", editor.document("client.c")}, {"previousResultId", first.at("resultId")}});
    CHECK(again.at("kind") == "unchanged");
    editor.open("grantlint.json");
    editor.replace("grantlint.json", "[]", "[\"ReadCallLog\"]");
    const Json asked = editor.next([](const Json& message) { return message.contains("method"); });
    CHECK(asked.at("method") == "workspace/diagnostic/refresh");
    CHECK(editor.pull("client.c").empty());
    CHECK(editor.leave() == 0);
}

TEST_CASE("a pull that an edit overtakes is cancelled by the server, a hover has its content modified") {
    const App app;
    Editor editor(app.folder.path(), pulling());
    int pull = 0, hover = 0;
    editor.at_once([&] {
        editor.open("client.c");
        pull = editor.start("textDocument/diagnostic", {{"textDocument", editor.document("client.c")}});
        hover = editor.start("textDocument/hover", editor.at("client.c", "curl_easy_perform"));
        editor.replace("client.c", "void run", "void  run");
    });
    const Json pulled = editor.answer(pull), hovered = editor.answer(hover);
    REQUIRE(pulled.contains("error"));
    CHECK(pulled.at("error").at("code") == -32802);
    CHECK(pulled.at("error").at("data").at("retriggerRequest") == false);
    REQUIRE(hovered.contains("error"));
    CHECK(hovered.at("error").at("code") == -32801);
    CHECK(codes(editor.pull("client.c")) == Codes{"missing-grant"});
}

TEST_CASE("workspace diagnostics hold files that are not open") {
    const App app(R"({"permissions": ["SMS"]})");
    Editor editor(app.folder.path(), pulling());
    const Json report = editor.ask("workspace/diagnostic", {{"previousResultIds", Json::array()}});
    REQUIRE(report.at("items").size() == 2);
    CHECK(report.at("items")[0].at("uri") == editor.uri("client.c"));
    CHECK(report.at("items")[0].at("version").is_null());
    CHECK(codes(report.at("items")[1].at("items")) == Codes{"unused-grant"});
}

TEST_CASE("files that change behind the editor are looked at when it says so") {
    const App app;
    Json can = pushing();
    can["workspace"]["didChangeWatchedFiles"] = {{"dynamicRegistration", true}};
    Editor editor(app.folder.path(), can);
    const Json registration = editor.next("client/registerCapability").at("params").at("registrations")[0];
    CHECK(registration.at("method") == "workspace/didChangeWatchedFiles");
    CHECK(codes(editor.diagnostics("client.c")) == Codes{"missing-grant"});
    app.folder.write("grantlint.json", R"({"permissions": ["ReadCallLog"]})");
    editor.notify("workspace/didChangeWatchedFiles", {{"changes", Json::array({{{"uri", editor.uri("grantlint.json")}, {"type", 2}}})}});
    CHECK(editor.diagnostics("client.c").empty());
    app.folder.write(".grantlint.json", R"({"severity": {"unused-grant": "error"}})");
    app.folder.write("client.c", "int nothing;\n");
    editor.notify("workspace/didChangeWatchedFiles", {{"changes", Json::array({{{"uri", editor.uri(".grantlint.json")}, {"type", 1}}})}});
    const Json unused = editor.diagnostics("grantlint.json");
    REQUIRE(codes(unused) == Codes{"unused-grant"});
    CHECK(unused[0].at("severity") == 1);
}

TEST_CASE("a rule pack and a compilation database that change on the disk are read anew") {
    const App app;
    const auto pack = [](const std::string& permission) {
        return R"({"schema": 1, "name": "own", "title": "Own", "hosts": ["own.example"], "permissions": [{"name": ")" + permission + R"("}], "routes": [{"method": "GET", "path": "/things", "requires": [")" + permission + R"("], "source": "own"}]})";
    };
    const auto database = [&](const std::string& flag) { return R"([{"directory": ")" + app.folder.path() + R"(", "file": "client.c", "arguments": ["cc", "-I.", ")" + flag + R"(", "-c", "client.c"]}])"; };
    app.folder.write("pack.json", pack("See"));
    app.folder.write(".grantlint.json", R"({"rules": ["pack.json"]})");
    app.folder.write("build/compile_commands.json", database("-DTHINGS"));
    app.folder.write("client.c", "#include <curl/curl.h>\n#ifdef THINGS\nvoid run(CURL *curl) { curl_easy_setopt(curl, CURLOPT_URL, \"https://own.example/things\"); curl_easy_perform(curl); }\n#endif\n");
    Editor editor(app.folder.path(), pulling());
    editor.open("client.c");
    const auto needs = [&] {
        const Json list = editor.pull("client.c");
        return list.empty() ? Json() : list[0].at("data").at("permissions");
    };
    const auto changed = [&](const std::string& name) { editor.notify("workspace/didChangeWatchedFiles", {{"changes", Json::array({{{"uri", editor.uri(name)}, {"type", 2}}})}}); };
    CHECK(needs() == Json{"See"});
    app.folder.write("pack.json", pack("Look"));
    changed("pack.json");
    CHECK(needs() == Json{"Look"});
    app.folder.write("build/compile_commands.json", database("-DOTHERS"));
    changed("build/compile_commands.json");
    CHECK(needs().is_null());
}

TEST_CASE("what the analysis could not do is told when the user wants to know") {
    const App app;
    app.folder.write("client.c", "#include <curl/curl.h>\nvoid run(CURL *curl, const char *url) { curl_easy_setopt(curl, CURLOPT_URL, url); curl_easy_perform(curl); }\n");
    Editor editor(app.folder.path(), pulling());
    editor.open("client.c");
    CHECK(editor.pull("client.c").empty());
    editor.notify("workspace/didChangeConfiguration", {{"settings", {{"grantlint", {{"verbose", true}}}}}});
    const Json list = editor.pull("client.c");
    REQUIRE(codes(list) == Codes{"unresolved-call"});
    CHECK(list[0].at("severity") == 4);
}

TEST_CASE("a folder that is opened through a link holds each source once") {
    const App app;
    const TemporaryFolder elsewhere;
    app.folder.write("compile_commands.json", R"([{"directory": ")" + app.folder.path() + R"(", "file": "client.c", "arguments": ["cc", "-I.", "-c", "client.c"]}])");
    const std::string link = elsewhere.path() + "/link";
    std::filesystem::create_directory_symlink(app.folder.path(), link);
    Editor editor(link, pulling());
    editor.open("client.c");
    CHECK(codes(editor.pull("client.c")) == Codes{"missing-grant"});
    const Json whole = editor.ask("workspace/diagnostic", {{"previousResultIds", Json::array()}});
    REQUIRE(whole.at("items").size() == 1);
    CHECK(whole.at("items")[0].at("uri") == editor.uri("client.c"));
}

TEST_CASE("the first reading of many sources is shown as progress") {
    const App app;
    for (int i = 0; i < 6; ++i) app.folder.write("more" + std::to_string(i) + ".c", "int more" + std::to_string(i) + ";\n");
    Json can = pushing();
    can["window"] = {{"workDoneProgress", true}};
    Editor editor(app.folder.path(), can);
    const Json token = editor.next("window/workDoneProgress/create").at("params").at("token");
    const Json begin = editor.next("$/progress");
    CHECK(begin.at("params").at("token") == token);
    CHECK(begin.at("params").at("value").at("kind") == "begin");
    const Json end = editor.next([](const Json& message) { return message.value("method", "") == "$/progress" && message.at("params").at("value").at("kind") == "end"; });
    CHECK(end.at("params").at("token") == token);
}

TEST_CASE("positions are counted in UTF-16 units, and in bytes for who asked for them") {
    const App app;
    const std::string line = "/* \xF0\x9F\x93\x9E \xC3\xBC */ ";  // an emoji and an umlaut: 3 units, 6 bytes
    std::string text = kClient;
    text.replace(text.find("    curl_easy_perform"), 4, line);
    app.folder.write("client.c", text);
    Json bytes = pushing();
    bytes["general"] = {{"positionEncodings", {"utf-8"}}};
    const std::size_t columns = line.size();
    for (const auto& [can, column] : {std::pair(pushing(), columns - 3), std::pair(bytes, columns)}) {
        Editor editor(app.folder.path(), can);
        editor.open("client.c");
        const Json list = editor.diagnostics("client.c");
        REQUIRE(list.size() == 1);
        CHECK(list[0].at("range").at("start").at("character") == column);
        editor.notify("textDocument/didChange", {{"textDocument", {{"uri", editor.uri("client.c")}, {"version", 2}}},
            {"contentChanges", Json::array({{{"range", {{"start", {{"line", 4}, {"character", column}}}, {"end", {{"line", 4}, {"character", column + 24}}}}}, {"text", ""}}})}});
        const Json after = editor.next([&](const Json& one) { return one.value("method", "") == "textDocument/publishDiagnostics" && one.at("params").value("version", 0) == 2; });
        CHECK(after.at("params").at("diagnostics").empty());
    }
}
