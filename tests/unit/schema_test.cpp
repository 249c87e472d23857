// The JSON schemas under rules/schema say of each file what its reader says: the same keys, and no to the same bad files.
#include <filesystem>
#include <set>
#include <string>

#include "base/embedded.h"
#include "base/json.h"
#include "catch.h"
#include "engine/configuration.h"
#include "flow/client_models.h"
#include "manifest/declarations.h"
#include "manifest/manifest.h"
#include "process.h"
#include "rules/error_shapes.h"
#include "rules/pack.h"

using namespace grantlint;
namespace fs = std::filesystem;

namespace {

using Keys = std::set<std::string>;

// No key is near it, so that the reader's help lists all that it knows.
const std::string kNoKey = R"("zzzzzzzzzzzzzzzzzzzz": 1)";

// "known: 'a', 'b'"
Keys keys_of(const std::string& help) {
    Keys keys;
    std::size_t at = 0;
    while ((at = help.find('\'', at)) != std::string::npos) {
        const std::size_t end = help.find('\'', at + 1);
        keys.insert(help.substr(at + 1, end - at - 1));
        at = end + 1;
    }
    return keys;
}

std::optional<Error> pack_error(const std::string& text) {
    const auto pack = rules::parse_pack(text, "p.json");
    return pack ? std::nullopt : std::optional(pack.error());
}

std::optional<Error> model_error(const std::string& text) { return flow::ClientModels().add(text, "m.json"); }

std::optional<Error> manifest_error(const std::string& text) {
    const auto manifest = manifest::parse_manifest(text, "grantlint.json");
    return manifest ? std::nullopt : std::optional(manifest.error());
}

std::optional<Error> configuration_error(const std::string& text) {
    const auto configuration = engine::parse_configuration(text, "/p/.grantlint.json");
    return configuration ? flow::ClientModels().add_declared(text, "/p/.grantlint.json") : std::optional(configuration.error());
}

std::optional<Error> declaration_error(const std::string& text) {
    const auto declarations = manifest::parse_declarations(text, "d.json");
    return declarations ? std::nullopt : std::optional(declarations.error());
}

std::optional<Error> error_shape_error(const std::string& text) {
    const auto shapes = rules::parse_error_shapes(text, "e.json");
    return shapes ? std::nullopt : std::optional(shapes.error());
}

Keys known_to_reader(const std::optional<Error>& error) {
    if (!error || error->message.find("zzzzzzzz") == std::string::npos) return {"the reader says: " + (error ? error->message : "nothing")};
    return keys_of(error->help);
}

// The keys of the "properties" at the end of these steps into the schema.
Keys known_to_schema(const std::string& name, const std::vector<std::string>& steps) {
    for (const EmbeddedFile& file : embedded_rules()) {
        if (file.name != "schema/" + name) continue;
        const json::Document document = json::parse(file.content, std::string(file.name)).value();
        const json::Value* at = &document.root;
        for (const std::string& step : steps) {
            at = at == nullptr ? nullptr : at->kind == json::Kind::array ? &at->items.at(std::stoul(step)) : at->find(step);
        }
        const json::Value* properties = at == nullptr ? nullptr : at->find("properties");
        if (properties == nullptr) return {"no such place in the schema"};
        Keys keys;
        for (const json::Member& member : properties->members) keys.insert(member.name);
        return keys;
    }
    return {"no such schema"};
}

std::string pack(const std::string& more) { return R"({"schema": 1, "name": "p", "title": "P", "hosts": [], "routes": [])" + (more.empty() ? "" : ", " + more) + "}"; }
std::string pack_with_route(const std::string& keys) {
    return R"({"schema": 1, "name": "p", "title": "P", "hosts": [], "routes": [{"method": "GET", "path": "/a", "source": "s", )" + keys + "}]}";
}
std::string model(const std::string& more) { return R"({"schema": 1, "name": "m", )" + more + "}"; }

}  // namespace

TEST_CASE("the schema of packs has the keys that the reader has", "[schema]") {
    const auto items = [](const std::string& key) { return std::vector<std::string>{"properties", key, "items"}; };
    const auto events = [](const std::string& key) { return std::vector<std::string>{"properties", "events", "properties", key, "items"}; };
    CHECK(known_to_reader(pack_error(pack(kNoKey))) == known_to_schema("pack.json", {}));
    CHECK(known_to_reader(pack_error(pack("\"prefixes\": [{" + kNoKey + "}]"))) == known_to_schema("pack.json", items("prefixes")));
    CHECK(known_to_reader(pack_error(pack("\"sources\": [{" + kNoKey + "}]"))) == known_to_schema("pack.json", items("sources")));
    CHECK(known_to_reader(pack_error(pack("\"permissions\": [{" + kNoKey + "}]"))) == known_to_schema("pack.json", items("permissions")));
    CHECK(known_to_reader(pack_error(pack("\"events\": {" + kNoKey + "}"))) == known_to_schema("pack.json", {"properties", "events"}));
    CHECK(known_to_reader(pack_error(pack("\"events\": {\"transports\": [{" + kNoKey + "}]}"))) == known_to_schema("pack.json", events("transports")));
    CHECK(known_to_reader(pack_error(pack("\"events\": {\"filters\": [{" + kNoKey + "}]}"))) == known_to_schema("pack.json", events("filters")));
    CHECK(known_to_reader(pack_error(pack_with_route("\"requires\": [], " + kNoKey))) == known_to_schema("pack.json", items("routes")));
    CHECK(known_to_reader(pack_error(pack_with_route("\"requires\": [{" + kNoKey + "}]"))) == known_to_schema("pack.json", {"$defs", "requirements", "items", "anyOf", "1"}));
    CHECK(known_to_reader(pack_error(pack_with_route("\"requires\": [], \"conditional\": [{" + kNoKey + "}]"))) ==
          known_to_schema("pack.json", {"properties", "routes", "items", "properties", "conditional", "items"}));
}

TEST_CASE("the schema of client models has the keys that the reader has", "[schema]") {
    const std::vector<std::string> function = {"properties", "functions", "items"};
    CHECK(known_to_reader(model_error(model(kNoKey))) == known_to_schema("client_model.json", {}));
    CHECK(known_to_reader(model_error(model(R"("functions": [{"name": "f", )" + kNoKey + "}]"))) == known_to_schema("client_model.json", function));
    CHECK(known_to_reader(model_error(model(R"("functions": [{"name": "f", "send": {"method": "arg0", "url": "arg1", )" + kNoKey + "}}]"))) ==
          known_to_schema("client_model.json", {"properties", "functions", "items", "properties", "send"}));
    CHECK(known_to_reader(model_error(model("\"types\": {\"A\": {" + kNoKey + "}}"))) == known_to_schema("client_model.json", {"properties", "types", "additionalProperties"}));
}

TEST_CASE("the schema of manifests has the keys that the reader has", "[schema]") {
    CHECK(known_to_reader(manifest_error(R"({"permissions": [], )" + kNoKey + "}")) == known_to_schema("manifest.json", {}));
}

TEST_CASE("the schema of configurations has the keys that the reader has", "[schema]") {
    const auto of = [](const std::string& key, const std::string& more) { return configuration_error("{\"" + key + R"(": [{"name": "f", )" + more + kNoKey + "}]}"); };
    CHECK(known_to_reader(configuration_error("{" + kNoKey + "}")) == known_to_schema("configuration.json", {}));
    CHECK(known_to_reader(of("sinks", R"("send": {"method": "arg0", "url": "arg1"}, )")) == known_to_schema("configuration.json", {"$defs", "sink"}));
    CHECK(known_to_reader(of("guards", R"("permission": "arg0", )")) == known_to_schema("configuration.json", {"$defs", "guard"}));
}

TEST_CASE("the schema of declarations has the keys that the reader has", "[schema]") {
    const auto of = [](const std::string& more) { return declaration_error(R"({"schema": 1, "name": "d", )" + more + "}"); };
    CHECK(known_to_reader(of(kNoKey)) == known_to_schema("declaration.json", {}));
    CHECK(known_to_reader(of(R"("links": [{"path": "p", "keys": ["k"], )" + kNoKey + "}]")) == known_to_schema("declaration.json", {"properties", "links", "items"}));
    CHECK(known_to_reader(of(R"("tokens": [{"scope": "s", "marks": ["m"], )" + kNoKey + "}]")) == known_to_schema("declaration.json", {"properties", "tokens", "items"}));
}

TEST_CASE("the schema of error shapes has the keys that the reader has", "[schema]") {
    const auto of = [](const std::string& more) { return error_shape_error(R"({"schema": 1, "name": "e", )" + more + "}"); };
    CHECK(known_to_reader(of(R"("fields": {}, "errors": [], )" + kNoKey)) == known_to_schema("error_shape.json", {}));
    CHECK(known_to_reader(of(R"("errors": [], "fields": {)" + kNoKey + "}")) == known_to_schema("error_shape.json", {"properties", "fields"}));
    CHECK(known_to_reader(of(R"("fields": {}, "errors": [{"who": "user", )" + kNoKey + "}]")) == known_to_schema("error_shape.json", {"properties", "errors", "items"}));
}

// tests/schema/validate.py holds the same files against the schemas.
TEST_CASE("what the schemas refuse, the readers refuse too", "[schema]") {
    std::size_t seen = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(tests::source_folder()) / "tests/schema/bad")) {
        const std::string name = entry.path().filename().string(), text = tests::read_file(entry.path().string());
        INFO(name);
        ++seen;
        if (name.starts_with("pack_")) CHECK(pack_error(text));
        else if (name.starts_with("client_model_")) CHECK(model_error(text));
        else if (name.starts_with("error_shape_")) CHECK(error_shape_error(text));
        else if (name.starts_with("declaration_")) CHECK(declaration_error(text));
        else if (name.starts_with("configuration_")) CHECK(configuration_error(text));
        else CHECK(manifest_error(text));
    }
    CHECK(seen > 20);
}
