// rules import as users meet it: where the pack goes, what is said, and a program checked with the result.
#include <algorithm>
#include <filesystem>

#include "catch.h"
#include "process.h"

using namespace grantlint::tests;
namespace fs = std::filesystem;

namespace {

constexpr const char* kDocument = R"(openapi: 3.0.3
info: {title: Photo API, version: 1.2.0}
servers: [{url: https://api.photos.example.com/v1}]
paths:
  /albums/{albumId}/photos:
    get: {operationId: listPhotos, x-app-permission: ReadPhotos}
    post: {operationId: addPhoto, security: [{login: [photos.write]}]}
  /albums/{albumId}.zip:
    get: {operationId: downloadAlbum, x-app-permission: "ReadPhotos, DownloadAlbums"}
components:
  securitySchemes:
    login: {type: oauth2, flows: {clientCredentials: {scopes: {photos.write: Add and remove photos}}}}
)";

constexpr const char* kClient = R"(typedef void CURL;
typedef enum { CURLOPT_URL = 10002 } CURLoption;
int curl_easy_setopt(CURL *, CURLoption, ...);
int curl_easy_perform(CURL *);
void run(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.photos.example.com/v1/albums/17/photos");
    curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.photos.example.com/v1/albums/17/photo");
    curl_easy_perform(curl);
}
)";

Ran run_in(const TemporaryFolder& folder, const std::string& arguments) { return run("cd " + quoted(folder.path()) + " && " + binary() + " " + arguments); }

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// Thousands of operations, each with a permission of its area.
std::string large_document(int paths) {
    std::string text = R"({"openapi": "3.1.0", "info": {"title": "Large API", "version": "7"}, "servers": [{"url": "https://api.large.example.com/v2"}], "paths": {)";
    for (int i = 0; i < paths; ++i) {
        const std::string number = std::to_string(i), area = std::to_string(i % 40);
        text += (i == 0 ? "\n" : ",\n") + ("\"/area" + area + "/things/{thingId}/part" + number + "\": {") +
                "\"get\": {\"operationId\": \"read" + number + "\", \"x-app-permission\": \"ReadArea" + area + "\"}, " +
                "\"put\": {\"operationId\": \"edit" + number + "\", \"x-app-permission\": \"EditArea" + area + "\"}}";
    }
    return text + "}}\n";
}

}  // namespace

TEST_CASE("an OpenAPI document becomes a pack that check accepts and uses") {
    const TemporaryFolder folder;
    folder.write("api.yaml", kDocument);
    folder.write("client.c", kClient);
    const Ran imported = run_in(folder, "rules import openapi api.yaml -o photos.json");
    INFO(imported.out << imported.err);
    CHECK(imported.status == 0);
    CHECK(imported.out.empty());
    CHECK(has(imported.err, "api.yaml:8:3: note: the path '/albums/{albumId}.zip' was carried over as '/albums/{albumId}'"));
    CHECK(has(imported.err, "api.yaml: note: 3 routes and 3 permissions of 'Photo API' imported as the pack 'photo-api'"));
    CHECK(run_in(folder, "rules check photos.json").status == 0);
    const Ran checked = run_in(folder, "check --rules photos.json --grant DownloadAlbums --verbose client.c");
    INFO(checked.out << checked.err);
    CHECK(checked.status == 1);
    CHECK(has(checked.out, "client.c:8:5: error: call needs 'ReadPhotos'"));
    CHECK(has(checked.out, "help: did you mean 'GET /v1/albums/{albumId}/photos'?"));
    const Ran explained = run_in(folder, "explain --rules photos.json photos.write");
    CHECK(has(explained.out, "Add and remove photos"));
    CHECK(has(explained.out, "Photo API, OpenAPI document, version 1.2.0"));
}

TEST_CASE("without -o the pack goes to the standard output, the same bytes each time") {
    const TemporaryFolder folder;
    folder.write("api.yaml", kDocument);
    const Ran first = run_in(folder, "rules import openapi api.yaml"), second = run_in(folder, "rules import openapi api.yaml -o pack.json");
    CHECK(first.status == 0);
    CHECK(first.out.starts_with("{\n  \"schema\": 1"));
    CHECK(first.out == read_file(folder.path() + "/pack.json"));
    CHECK(first.err == second.err);
}

TEST_CASE("a document that cannot be imported leaves the pack as it was") {
    const TemporaryFolder folder;
    folder.write("pack.json", "before");
    folder.write("old.json", R"({"swagger": "2.0", "paths": {}})");
    folder.write("broken.yaml", "openapi: 3.0.0\npaths: {a: [}\n");
    const Ran old = run_in(folder, "rules import openapi old.json -o pack.json");
    INFO(old.err);
    CHECK(old.status == 2);
    CHECK(has(old.err, "old.json:1:13: error: this is a Swagger 2.0 document"));
    CHECK(has(old.err, "help: convert it first"));
    const Ran broken = run_in(folder, "rules import openapi broken.yaml -o pack.json");
    INFO(broken.err);
    CHECK(broken.status == 2);
    CHECK(has(broken.err, "broken.yaml:2:"));
    CHECK(run_in(folder, "rules import openapi nowhere.yaml").status == 2);
    CHECK(run_in(folder, "rules import openapi").status == 2);
    CHECK(run_in(folder, "rules import").status == 2);
    CHECK(read_file(folder.path() + "/pack.json") == "before");
    folder.write("api.yaml", kDocument);
    CHECK(run_in(folder, "rules import openapi api.yaml -o nowhere/pack.json").status == 2);
}

TEST_CASE("a large document is imported whole, and a program is checked with it") {
    const TemporaryFolder folder;
    folder.write("large.json", large_document(3000));
    folder.write("client.c", R"(typedef void CURL;
typedef enum { CURLOPT_URL = 10002 } CURLoption;
int curl_easy_setopt(CURL *, CURLoption, ...);
int curl_easy_perform(CURL *);
void run(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.large.example.com/v2/area19/things/5/part2979");
    curl_easy_perform(curl);
}
)");
    const Ran imported = run_in(folder, "rules import openapi large.json -o pack.json");
    INFO(imported.err);
    CHECK(imported.status == 0);
    CHECK(has(imported.err, "6000 routes and 80 permissions"));
    CHECK(run_in(folder, "rules check pack.json").status == 0);
    const Ran checked = run_in(folder, "check --rules pack.json --grant EditArea19 client.c");
    INFO(checked.out << checked.err);
    CHECK(checked.status == 1);
    CHECK(has(checked.out, "client.c:8:5: error: call needs 'ReadArea19'"));
    CHECK(run_in(folder, "check --rules pack.json --grant ReadArea19 client.c").status == 0);
}
