// The import of OpenAPI documents: what becomes of each thing that a document can say, and what is said about the rest.
#include "rules/openapi/import.h"

#include <string>

#include "catch.h"
#include "rules/lint.h"
#include "rules/openapi/permissions.h"
#include "rules/pack_writer.h"

using namespace grantlint;
using rules::openapi::Import;

namespace {

const std::string kHead = "openapi: 3.0.3\ninfo: {title: Demo API, version: '1'}\nservers: [{url: 'https://api.demo.com'}]\n";

Import import_yaml(const std::string& text) {
    auto imported = rules::openapi::import_pack(text, "api.yaml");
    INFO((imported ? std::string() : imported.error().message));
    REQUIRE(imported);
    // Whatever was imported is a pack that grantlint accepts, without a problem, and reads as it was.
    const std::string written = rules::to_json(imported->pack);
    const auto read = rules::parse_pack(written, "api.json");
    INFO((read ? written : read.error().message + "\n" + written));
    REQUIRE(read);
    CHECK(rules::find_problems(*read).empty());
    CHECK(rules::to_json(*read) == written);
    return std::move(*imported);
}

std::string words(const rules::Requirements& needs) {
    std::string text;
    for (const rules::Requirement& one : needs) text += (text.empty() ? "" : ", ") + rules::to_words(one);
    return text;
}

// "GET /users/{id} needs A, B or C; may need D" for each route.
std::string routes(const Import& imported) {
    std::string text;
    for (const rules::Route& route : imported.pack.routes) {
        text += (text.empty() ? "" : "\n") + route.method + " " + route.path + (route.needs.empty() ? "" : " needs " + words(route.needs));
        for (const rules::Condition& condition : route.conditional) text += "; may need " + words(condition.needs);
    }
    return text;
}

std::string notes(const Import& imported) {
    std::string text;
    for (const Error& note : imported.notes) {
        text += (text.empty() ? "" : "\n") + std::to_string(note.at.line) + ":" + std::to_string(note.at.column) + " " + note.message;
    }
    return text;
}

std::string error_of(const std::string& text, const std::string& file = "api.yaml") {
    const auto imported = rules::openapi::import_pack(text, file);
    if (imported) return "no error";
    const Error& error = imported.error();
    return std::to_string(error.at.line) + ":" + std::to_string(error.at.column) + " " + error.message + " | " + error.help;
}

std::string get(const std::string& path, const std::string& operation = "{x-app-permission: A}") { return "  " + path + ":\n    get: " + operation + "\n"; }

std::string joined(const std::vector<std::string>& list) {
    std::string text;
    for (const std::string& one : list) text += (text.empty() ? "" : " ") + one;
    return text;
}

}  // namespace

TEST_CASE("an operation becomes a route with all that it says", "[openapi]") {
    const Import imported = import_yaml(kHead + R"(paths:
  /users/{id}:
    put:
      operationId: changeUser
      tags: [Users, More]
      deprecated: true
      x-app-permission: EditUsers
      x-user-permission: [Users, Staff]
)");
    REQUIRE(imported.pack.routes.size() == 1);
    const rules::Route& route = imported.pack.routes[0];
    CHECK(routes(imported) == "PUT /users/{id} needs EditUsers");
    CHECK(route.operation == "changeUser");
    CHECK(route.tag == "Users");
    CHECK(route.deprecated);
    CHECK(route.user_permission == "Users, Staff");
    CHECK(route.source == "openapi");
    CHECK(imported.pack.name == "demo-api");
    CHECK(imported.pack.title == "Demo API");
    CHECK(imported.pack.sources[0].title == "Demo API, OpenAPI document, version 1");
    CHECK(joined(imported.pack.user_permissions) == "Staff Users");
    CHECK(notes(imported).empty());
}

TEST_CASE("JSON and YAML are the same document", "[openapi]") {
    const std::string json = R"json({"openapi": "3.1.0", "info": {"title": "1st (API)", "version": "2026-08-13"}, "paths": {"/b": {"get": {"x-app-permission": ["B"]}}, "/a": {"get": {"x-app-permission": "A"}}}})json";
    const auto from_json = rules::openapi::import_pack(json, "api.json");
    const auto from_yaml = rules::openapi::import_pack("openapi: 3.1.0\ninfo: {title: 1st (API), version: 2026-08-13}\npaths:\n  /b: {get: {x-app-permission: [B]}}\n  /a: {get: {x-app-permission: A}}\n", "api.yml");
    REQUIRE(from_json);
    REQUIRE(from_yaml);
    CHECK(rules::to_json(from_json->pack) == rules::to_json(from_yaml->pack));
    CHECK(from_json->pack.name == "api-1st-api");
    CHECK(from_json->pack.sources[0].date == "2026-08-13");
    CHECK(rules::openapi::import_pack(json, "no_ending"));
    CHECK(notes(*from_json) == "0:0 no server names a host, so only calls without one, or with an unknown one, will match");
}

TEST_CASE("permissions of an extension", "[openapi]") {
    CHECK(routes(import_yaml(kHead + "paths:\n" + get("/a", "{x-app-permission: ' B, A,,B '}"))) == "GET /a needs A, B");
    CHECK(routes(import_yaml(kHead + "paths:\n" + get("/a", "{x-app-permissions: [B, 'C, A']}"))) == "GET /a needs A, B, C");
    CHECK(routes(import_yaml(kHead + "paths:\n" + get("/a", "{x-app-permission: []}"))) == "GET /a");
    const Import odd = import_yaml(kHead + "paths:\n" + get("/a", "{x-app-permission: [A, {b: c}]}"));
    CHECK(routes(odd) == "GET /a needs A");
    CHECK(notes(odd) == "6:33 'x-app-permission' holds an object, which was left out");
}

TEST_CASE("two spellings of one permission are one", "[openapi]") {
    const Import imported = import_yaml(kHead + "paths:\n" + get("/a", "{x-app-permission: Read Calls}") + get("/b", "{x-app-permission: ReadCalls}"));
    CHECK(routes(imported) == "GET /a needs Read Calls\nGET /b needs Read Calls");
    CHECK(joined(imported.pack.permissions[0].aliases) == "ReadCalls");
    CHECK(notes(imported) == "8:29 'ReadCalls' counts as 'Read Calls', which is written differently");
}

TEST_CASE("scopes are permissions, with their descriptions", "[openapi]") {
    const Import imported = import_yaml(kHead + R"(security: [{oauth: [read]}]
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {implicit: {scopes: {read: "See\n  it", never: Not needed}}}}
    oidc: {type: openIdConnect}
    key: {type: apiKey}
    basic: {type: http}
paths:
)" + get("/a", "{}") + get("/b", "{security: []}") + get("/c", "{security: [{oauth: [write], oidc: [mail]}]}") +
                                        get("/d", "{security: [{key: []}]}") + get("/e", "{security: [{basic: [role]}, {oauth: [write]}]}") +
                                        get("/f", "{security: [{}, {oauth: []}]}") + get("/g", "{x-app-permission: App, security: [{oauth: [App]}, {oauth: [write]}]}"));
    CHECK(routes(imported) ==
          "GET /a needs read\nGET /b\nGET /c needs mail, write\nGET /d\nGET /e; may need write\nGET /f\nGET /g needs App");
    CHECK(imported.pack.routes[4].conditional[0].when == "the call is authorised by 'oauth'");
    CHECK(imported.pack.permissions.size() == 5);
    for (const rules::Permission& permission : imported.pack.permissions) {
        CHECK(permission.description == (permission.name == "read" ? "See it" : permission.name == "never" ? "Not needed" : ""));
    }
    CHECK(notes(imported).empty());
}

TEST_CASE("alternatives are multiplied out", "[openapi]") {
    using rules::openapi::to_all_of;
    CHECK(words(to_all_of({{"a", "b"}, {"c"}}).needs) == "a or c, b or c");
    CHECK(words(to_all_of({{"a", "b"}, {"a", "c"}}).needs) == "a, b or c");
    CHECK(words(to_all_of({{"a"}, {"b"}, {"c"}}).needs) == "a or b or c");
    CHECK(words(to_all_of({{"a"}, {}}).needs).empty());
    CHECK(words(to_all_of({{"a"}, {"a", "b"}}).needs) == "a");
    std::vector<std::vector<std::string>> many;
    for (int i = 0; i < 10; ++i) many.push_back({"all", "x" + std::to_string(i), "y" + std::to_string(i)});
    const auto bounded = to_all_of(many);
    CHECK(bounded.needs.size() <= 64);
    CHECK((words(bounded.needs) == "all") == !bounded.exact);
}

TEST_CASE("a security scheme that is not declared is said", "[openapi]") {
    const Import imported = import_yaml(kHead + "paths:\n" + get("/a", "{security: [{oauth: [read]}]}") + get("/b", "{security: [{oauth: [read]}]}"));
    CHECK(routes(imported) == "GET /a needs read\nGET /b needs read");
    CHECK(notes(imported) == "6:23 the security scheme 'oauth' is not declared; its scopes count as permissions");
}

TEST_CASE("operations that state nothing are counted", "[openapi]") {
    CHECK(notes(import_yaml(kHead + "paths:\n" + get("/a", "{}") + get("/b", "{}") + get("/c"))) == "6:5 2 operations state no permission, and need none in the pack; the first is here");
}

TEST_CASE("servers become hosts and prefixes", "[openapi]") {
    const auto imported = [](const std::string& servers) { return import_yaml("openapi: 3.0.3\ninfo: {title: Demo}\nservers:\n" + servers + "paths:\n" + get("/a")); };
    const Import several = imported("- url: HTTPS://User@API.demo.com.:443/v1/\n- url: //eu.demo.com/v2\n- url: /v3\n- url: https://api.demo.com\n");
    CHECK(routes(several) == "GET /v1/a needs A");
    CHECK(joined(several.pack.hosts) == "api.demo.com eu.demo.com");
    CHECK(several.pack.prefixes[0].path == "/v1");
    CHECK(joined(several.pack.prefixes[0].alternatives) == "/v2 /v3 ");

    const Import variables = imported("- url: 'https://{region}.demo.com:{port}/{base}'\n  variables:\n    region: {default: eu, enum: [us, eu]}\n    port: {default: 8443}\n    base: {default: v1}\n");
    CHECK(routes(variables) == "GET /v1/a needs A");
    CHECK(joined(variables.pack.hosts) == "eu.demo.com us.demo.com");

    CHECK(joined(imported("- url: 'https://{tenant}.demo.com'\n").pack.hosts) == "*.demo.com");
    const Import bare = imported("- url: 'https://{tenant}.com'\n- url: 'https://[::1]/'\n- url: ../up\n- {}\n");
    CHECK(bare.pack.hosts.empty());
    CHECK(notes(bare) == R"(4:3 the host '*.com' was left out: a pack cannot hold it
5:3 the host '[::1]' was left out: a pack cannot hold it
6:3 the server '../up' depends on where the document is, and was left out
7:3 a server without 'url' was left out
0:0 no server names a host, so only calls without one, or with an unknown one, will match)");
}

TEST_CASE("a server that has too many names counts with some", "[openapi]") {
    std::string values;
    for (int i = 0; i < 30; ++i) values += (i == 0 ? "" : ", ") + ("x" + std::to_string(i));
    const Import imported = import_yaml("openapi: 3.0.3\ninfo: {title: Demo}\nservers: [{url: 'https://{a}.{b}.demo.com', variables: {a: {default: x0, enum: [" + values +
                                        "]}, b: {default: x0, enum: [" + values + "]}}}]\npaths:\n" + get("/a"));
    CHECK(imported.pack.hosts.size() == 30);
    CHECK(notes(imported).find("have too many values") != std::string::npos);
}

TEST_CASE("paths and operations may have servers of their own", "[openapi]") {
    const Import imported = import_yaml(kHead + R"(paths:
  /a:
    servers: [{url: "https://media.demo.com/m"}]
    get: {x-app-permission: A}
    put: {x-app-permission: A, servers: [{url: /w}]}
  /b:
    get: {x-app-permission: A}
)");
    CHECK(routes(imported) == "GET /b needs A\nGET /m/a needs A\nPUT /w/a needs A");
    CHECK(joined(imported.pack.hosts) == "api.demo.com media.demo.com");
    CHECK(imported.pack.routes[1].served_by == "media.demo.com");
    CHECK(imported.pack.routes[2].served_by.empty());
}

TEST_CASE("a prefix that may not be left out is said", "[openapi]") {
    const Import imported = import_yaml(kHead + "paths:\n" + get("/a") + "  /b:\n    servers: [{url: /v1}]\n    get: {x-app-permission: A}\n    put: {x-app-permission: A, servers: [{url: /}]}\n" +
                                        "  /a/:\n    servers: [{url: /v1}]\n    get: {x-app-permission: A}\n");
    CHECK(routes(imported) == "GET /a needs A\nPUT /b needs A\nGET /v1/a needs A\nGET /v1/b needs A");
    CHECK(imported.pack.prefixes.empty());
    CHECK(notes(imported) == "0:0 '/v1' may not be left out in front of paths: two routes would be written alike");
}

TEST_CASE("paths take the form that packs have", "[openapi]") {
    const Import imported = import_yaml(kHead + "paths:\n" + get("/a/{user id}/") + get("'/b/{id}.json'") + get("'/c?x=1'") + get("'/d/{+path}'") + get("/e/{}") + get("/f%7E") + get("/"));
    CHECK(routes(imported) == "GET / needs A\nGET /a/{user_id} needs A\nGET /b/{id} needs A\nGET /c needs A\nGET /d/{path} needs A\nGET /e/{parameter} needs A\nGET /f~ needs A");
    CHECK(notes(imported) == R"(7:3 the path '/b/{id}.json' was carried over as '/b/{id}': a parameter is a whole segment, so '{id}.json' matches any
9:3 the path '/c?x=1' was carried over as '/c': a pack's path has no query
11:3 the path '/d/{+path}' was carried over as '/d/{path}': a parameter is one segment, so '{+path}' matches no text with a '/')");
}

TEST_CASE("paths that a pack cannot hold are left out", "[openapi]") {
    const Import imported = import_yaml(kHead + "paths:\n  x-note: none\n" + get("/a/{id") + get("'/b/}{'") + get("no/slash") + get("/good") + get("'/c d'") + get("/e%2Ff") + get("/g%FF"));
    CHECK(routes(imported) == "GET /good needs A");
    CHECK(notes(imported) == R"(6:3 the path '/a/{id' was left out: the braces of '{id' do not match
8:3 the path '/b/}{' was left out: the braces of '}{' do not match
10:3 the path 'no/slash' was left out: a path begins with '/'
0:0 3 more paths that a pack cannot hold)");
}

TEST_CASE("operations that no request tells apart become one route", "[openapi]") {
    const Import imported = import_yaml(kHead + "paths:\n" + get("/a/{x}", "{x-app-permission: 'A, B', deprecated: true}") + get("/a/{y}/", "{x-app-permission: 'A, C'}") + get("'/a/{z}.csv'"));
    CHECK(routes(imported) == "GET /a/{x} needs A; may need B; may need C");
    CHECK(imported.pack.routes[0].conditional[1].when == "the call is meant as 'GET /a/{y}/'");
    CHECK_FALSE(imported.pack.routes[0].deprecated);
    CHECK(notes(imported).find("8:5 no request tells 'GET /a/{y}/' from 'GET /a/{x}' on line 6") != std::string::npos);
}

TEST_CASE("references inside the document are followed", "[openapi]") {
    const Import imported = import_yaml(kHead + R"(paths:
  /a: {$ref: '#/components/pathItems/A'}
  /b/{id}:
    $ref: '#/paths/~1a'
    put: {x-app-permission: A}
  /out: {$ref: 'more.yaml#/paths/~1x'}
  /gone: {$ref: '#/components/pathItems/Gone'}
  /loop: {$ref: '#/paths/~1other'}
  /other: {$ref: '#/paths/~1loop'}
components:
  pathItems:
    A: {get: {x-app-permission: A}, parameters: [{$ref: '#/components/parameters/P'}]}
  parameters:
    P: {name: id, in: path}
)");
    CHECK(routes(imported) == "GET /a needs A\nGET /b/{id} needs A\nPUT /b/{id} needs A");
    CHECK(notes(imported) == R"(15:50 the path parameter 'id' stands nowhere in the path '/a'
9:16 the reference 'more.yaml#/paths/~1x' leads out of the document and was not followed
10:17 the reference '#/components/pathItems/Gone' leads nowhere
11:10 the reference '#/paths/~1other' leads back to itself
12:11 the reference '#/paths/~1loop' leads back to itself)");
}

TEST_CASE("what the API calls itself is left out", "[openapi]") {
    const Import imported = import_yaml(kHead + "paths:\n" + get("/a", "{x-app-permission: A, callbacks: {done: {}}}") + "    trace: {}\nwebhooks: {call: {}}\n");
    CHECK(notes(imported) == R"(7:5 'trace /a' was left out: a pack does not know the method
8:11 webhooks were left out (1): the API calls those, not the program
6:43 callbacks were left out (of one operation, the first here): the API calls those, not the program)");
}

TEST_CASE("what is no OpenAPI 3 document is an error", "[openapi]") {
    CHECK(error_of("swagger: '2.0'\npaths: {}\n") == "1:10 this is a Swagger 2.0 document; only OpenAPI 3 is read | convert it first, as with 'swagger2openapi' or on editor.swagger.io");
    CHECK(error_of("{}").starts_with("1:1 this is no OpenAPI document: 'openapi' is missing"));
    CHECK(error_of("[1]").starts_with("1:1 this is no OpenAPI document: it is a list"));
    CHECK(error_of("openapi: 4.0.0\n").starts_with("1:10 OpenAPI version '4.0.0' is not known"));
    CHECK(error_of("openapi: 3.0.0\npaths: {}\n").starts_with("2:8 the document has no operation that a pack can hold"));
    CHECK(error_of("openapi: 3.0.0\npaths: {}\nopenapi: 3.0.0\n").starts_with("3:1 'openapi' is given twice"));
    CHECK(error_of("{\"openapi\": \"3.0.0\",}", "api.json").starts_with("1:20 a comma stands behind the last value"));
    CHECK(error_of("openapi: \xFF\n").starts_with("1:10 the file is not UTF-8"));
    CHECK(error_of(std::string("openapi: 3.0.0\0x\n", 17)).find("no error") == std::string::npos);
}

TEST_CASE("a document whose parts have the wrong kinds is no crash", "[openapi]") {
    for (const std::string part : {"5", "text", "null", "[]", "[[]]", "{}", "{a: 5}", "[{a: 5}]", "{a: [5]}", "true"}) {
        for (const std::string key : {"info", "servers", "security", "paths", "webhooks", "components"}) {
            const std::string text = "openapi: 3.0.0\n" + key + ": " + part + (key == "paths" ? "" : "\npaths: {/a: {get: {}}}") + "\n";
            INFO(text);
            (void)rules::openapi::import_pack(text, "api.yaml");
        }
        for (const std::string key : {"servers", "security", "tags", "deprecated", "operationId", "parameters", "callbacks", "x-app-permission", "x-user-permission"}) {
            CHECK(import_yaml(kHead + "paths: {/a: {get: {" + key + ": " + part + "}}}\n").pack.routes.size() == 1);
        }
        (void)import_yaml(kHead + "paths: {/a: {get: {}, parameters: " + part + ", servers: " + part + ", $ref: " + part + "}}\ncomponents: {securitySchemes: " + part + "}\n");
    }
}

TEST_CASE("the pack that ships is written as it is read", "[openapi][pack]") {
    const rules::Pack pack = rules::load_packs({"ringcentral"}).value()[0];
    const std::string written = rules::to_json(pack);
    const auto again = rules::parse_pack(written, "again.json");
    REQUIRE(again);
    CHECK(rules::to_json(*again) == written);
    CHECK(again->routes.size() == pack.routes.size());
    CHECK(again->filters.size() == pack.filters.size());
    for (std::size_t i = 0; i < pack.routes.size(); ++i) {
        CHECK(again->routes[i].needs == pack.routes[i].needs);
        CHECK(again->routes[i].disagrees == pack.routes[i].disagrees);
        CHECK(again->routes[i].note == pack.routes[i].note);
    }
}
