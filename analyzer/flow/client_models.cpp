#include "flow/client_models.h"

#include <algorithm>
#include <cctype>
#include <iterator>

#include <fmt/format.h>

#include "base/embedded.h"
#include "base/fields.h"
#include "base/json.h"

namespace grantlint::flow {
namespace {

constexpr std::string_view kAnyClass = "*::";

std::optional<std::size_t> position_in(std::string_view key, std::string_view prefix) {
    if (!key.starts_with(prefix) || key.size() == prefix.size() || key.size() > prefix.size() + 2) return std::nullopt;
    std::size_t value = 0;
    for (const char c : key.substr(prefix.size())) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<std::size_t>(c - '0');
    }
    return value;
}

std::vector<std::string> words(const json::Value* value) {
    std::vector<std::string> out;
    if (value == nullptr) return out;
    if (value->kind == json::Kind::string) out.push_back(value->text);
    for (const json::Value& one : value->items) out.push_back(one.text);
    return out;
}

// Reads one file; the first error ends the reading.
class Reader {
public:
    explicit Reader(const json::Document& document) : document_(document) {}

    std::vector<ModelCondition> conditions(const json::Value* when) {
        std::vector<ModelCondition> out;
        if (when == nullptr) return out;
        using Kind = ModelCondition::Kind;
        constexpr std::pair<std::string_view, Kind> kKinds[] = {
            {"argument", Kind::template_argument}, {"arg", Kind::argument}, {"type", Kind::type}, {"holds", Kind::content},
            {"takes", Kind::parameter}, {"call", Kind::call}, {"is", Kind::kind}};
        for (const json::Member& member : when->members) {
            ModelCondition condition;
            if (member.value.kind == json::Kind::array) {
                for (const json::Value& one : member.value.items) condition.expected.push_back(word(one));
            } else {
                condition.expected = {word(member.value)};
            }
            bool known = member.name == "count" || member.name == "is";
            if (known) condition.kind = member.name == "count" ? Kind::count : Kind::receiver;
            for (const auto& [prefix, kind] : kKinds) {
                const auto position = position_in(member.name, prefix);
                if (known || !position) continue;
                condition.kind = kind;
                condition.position = *position;
                known = true;
            }
            if (!known) fail(member.value, fmt::format("unknown condition '{}'", member.name), "use argN, typeN, isN, is, argumentN, holdsN, takesN, callN or count");
            out.push_back(std::move(condition));
        }
        return out;
    }

    ModelExpr expression(const json::Value& value) {
        if (value.kind != json::Kind::string) {
            fail(value, "an expression must be a string", "write \"arg0\"");
            return {};
        }
        auto parsed = parse_model_expr(value.text);
        if (parsed) return std::move(*parsed);
        fail(value, parsed.error().message, "see analyzer/flow/model_expr.h");
        return {};
    }

    FunctionModel function(json::Fields& fields) {
        FunctionModel out;
        out.when = conditions(fields.value("when"));
        if (const json::Value* effects = fields.value("do")) {
            for (const json::Value& one : effects->items) {
                auto parsed = parse_model_assignment(one.text);
                if (parsed) out.effects.push_back(std::move(*parsed));
                else fail(one, parsed.error().message, "write \"this.url = arg0\"");
            }
        }
        if (const json::Value* returns = fields.value("returns")) out.returns = expression(*returns);
        if (const json::Value* send = fields.value("send")) {
            json::Fields parts(document_, *send, "a send");
            const json::Value* method = parts.value("method");
            const json::Value* url = parts.value("url");
            if (method == nullptr || url == nullptr) fail(*send, "a send needs 'method' and 'url'", "");
            else out.send = ModelSend{.method = expression(*method), .url = expression(*url), .body = {}};
            const json::Value* body = parts.value("body");
            if (out.send && body != nullptr) out.send->body = expression(*body);
            if (auto error = parts.finish()) keep(*error);
        }
        const json::Value* setting = fields.value("setting");
        out.setting = setting != nullptr && setting->truth;
        (void)fields.value("note");
        return out;
    }

    // One entry of "functions" or of "sinks": what it is about, and what that does.
    struct Entry {
        std::vector<std::string> names, bases;
        FunctionModel model;
    };

    Entry entry(const json::Value& value, bool must_send) {
        json::Fields fields(document_, value, "a function");
        Entry out{.names = words(fields.value("name")), .bases = words(fields.value("derivedFrom")), .model = function(fields)};
        if (out.names.empty() == out.bases.empty()) {
            fail(value, "a function needs a 'name', or a class in 'derivedFrom'", "write \"name\": \"curl_easy_perform\"");
        }
        if (must_send && !out.model.send && out.model.effects.empty() && !out.model.returns) {
            fail(value, "a sink needs 'send'", "write \"send\": { \"method\": \"'GET'\", \"url\": \"arg0\" }");
        }
        if (auto error = fields.finish()) keep(*error);
        return out;
    }

    // One entry of "guards".
    struct Guard {
        std::vector<std::string> names;
        std::vector<json::Text> permissions;  // those under "grants"
        FunctionModel model;
    };

    Guard guard(const json::Value& value) {
        json::Fields fields(document_, value, "a guard");
        Guard out{.names = words(fields.value("name")), .permissions = fields.optional_strings("grants")};
        out.model.when = conditions(fields.value("when"));
        const json::Value* permission = fields.value("permission");
        if (permission != nullptr) out.model.guards.push_back(expression(*permission));
        for (const json::Text& name : out.permissions) out.model.guards.push_back({.kind = ModelExpr::Kind::text, .text = name.value});
        if (fields.value("grantedIf") != nullptr) out.model.granted_if = fields.optional_boolean("grantedIf");
        (void)fields.value("note");
        if (out.names.empty()) fields.fail(value, "a guard needs a 'name'", "write \"name\": \"app::may\"");
        if ((permission != nullptr) == !out.permissions.empty()) {
            fields.fail(value, "a guard needs 'permission' or 'grants', one of the two", "write \"permission\": \"arg0\" for an argument that names it, or \"grants\": [\"name\"]");
        }
        if (auto error = fields.finish()) keep(*error);
        return out;
    }

    TypeModel type(const json::Value& value) {
        TypeModel out;
        json::Fields fields(document_, value, "a type");
        if (const json::Value* text = fields.value("text")) out.text = expression(*text);
        if (const json::Value* fresh = fields.value("fresh")) {
            for (const json::Member& slot : fresh->members) out.fresh[slot.name] = expression(slot.value);
        }
        if (auto error = fields.finish()) keep(*error);
        return out;
    }

    // A list at the top of the file; empty where there is none.
    const std::vector<json::Value>& list(std::string_view key) {
        static const std::vector<json::Value> none;
        const json::Value* found = document_.root.find(key);
        if (found == nullptr) return none;
        if (found->kind != json::Kind::array) fail(*found, fmt::format("'{}' must be a list", key), fmt::format("write \"{}\": [{{ \"name\": … }}]", key));
        return found->items;
    }

    void fail(const json::Value& value, std::string message, std::string help) {
        keep({.message = std::move(message), .at = document_.range(value), .help = std::move(help)});
    }
    void keep(Error error) {
        if (!error_) error_ = std::move(error);
    }
    std::optional<Error> error_;

private:
    static std::string word(const json::Value& value) {
        if (value.kind == json::Kind::boolean) return value.truth ? "true" : "false";
        return value.kind == json::Kind::null ? "null" : value.text;
    }

    const json::Document& document_;
};

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

}  // namespace

std::optional<Error> ClientModels::add(std::string_view text, const std::string& file) {
    const Result<json::Document> document = json::parse(text, file);
    if (!document) return document.error();
    Reader reader(*document);
    json::Fields top(*document, document->root, "a client model");
    (void)top.optional_string("$schema");
    top.number_is("schema", "1", "write \"schema\": 1");
    (void)top.string("name");
    (void)top.value("about");
    const json::Value* yields = top.value("yields");
    for (const json::Value& entry : top.optional_objects("functions")) {
        Reader::Entry one = reader.entry(entry, false);
        one.model.yields = yields != nullptr && yields->truth;
        for (const std::string& name : one.names) {
            if (name.starts_with(kAnyClass)) any_class_[name.substr(kAnyClass.size())].push_back(one.model);
            else functions_[name].push_back(one.model);
        }
        for (const std::string& base : one.bases) derived_from_[base].push_back(one.model);
    }
    if (const json::Value* types = top.value("types")) {
        for (const json::Member& type : types->members) types_[type.name] = reader.type(type.value);
    }
    if (const json::Value* constants = top.value("constants")) {
        for (const json::Member& constant : constants->members) constants_[constant.name] = constant.value.text;
    }
    for (std::string& word : words(top.value("baseWords"))) base_words_.push_back(std::move(word));
    for (const std::string& word : words(top.value("evidence"))) evidence_.push_back(lower(word));
    for (const std::string& word : words(top.value("otherSchemes"))) other_schemes_.push_back(lower(word));
    for (std::string& name : words(top.value("outputs"))) outputs_.push_back(std::move(name));
    for (const std::string& word : words(top.value("localHosts"))) local_hosts_.push_back(lower(word));
    if (auto error = top.finish()) reader.keep(*error);
    return reader.error_;
}

std::optional<Error> ClientModels::add_declared(std::string_view text, const std::string& file) {
    const Result<json::Document> document = json::parse(text, file, json::Dialect::jsonc);
    if (!document) return document.error();
    Reader reader(*document);
    for (const json::Value& value : reader.list("sinks")) {
        Reader::Entry one = reader.entry(value, true);
        one.model.declared = true;
        for (const std::string& name : one.names) {
            declared_names_.push_back(name);
            declare(name, one.model);
        }
        for (const std::string& base : one.bases) {
            declared_bases_.push_back(base);
            derived_from_[base].push_back(one.model);
        }
    }
    for (const json::Value& value : reader.list("guards")) {
        Reader::Guard one = reader.guard(value);
        one.model.declared = true;
        for (const std::string& name : one.names) {
            declared_guards_.push_back(name);
            declare(name, one.model);
        }
        std::ranges::move(one.permissions, std::back_inserter(guarded_names_));
    }
    return reader.error_;
}

// What is said of one name, or of one pattern, stands together: the first entry that fits a call is the one that counts.
void ClientModels::declare(const std::string& name, const FunctionModel& model) {
    if (name.find('*') == std::string::npos) return functions_[name].push_back(model);
    const auto known = std::ranges::find(patterns_, name, &std::pair<std::string, std::vector<FunctionModel>>::first);
    if (known != patterns_.end()) known->second.push_back(model);
    else patterns_.emplace_back(name, std::vector{model});
}

bool fits_pattern(std::string_view pattern, std::string_view name) {
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos) return pattern == name;
    if (!name.starts_with(pattern.substr(0, star))) return false;
    const std::string_view rest = pattern.substr(star + 1);
    name.remove_prefix(star);
    const std::size_t next = rest.find('*');
    if (next == std::string_view::npos) return name.ends_with(rest);
    const std::string_view part = rest.substr(0, next);  // the first place where it stands leaves most for what follows
    const std::size_t at = name.find(part);
    return at != std::string_view::npos && fits_pattern(rest.substr(next), name.substr(at + part.size()));
}

const std::vector<FunctionModel>* ClientModels::find_function(const std::string& qualified_name) const {
    for (const auto& [pattern, models] : patterns_) {
        if (fits_pattern(pattern, qualified_name)) return &models;
    }
    if (const auto exact = functions_.find(qualified_name); exact != functions_.end()) return &exact->second;
    const std::size_t colons = qualified_name.rfind("::");
    if (colons == std::string::npos) return nullptr;
    const auto any = any_class_.find(qualified_name.substr(colons + 2));
    return any != any_class_.end() ? &any->second : nullptr;
}

bool ClientModels::has_exact(const std::string& qualified_name) const { return functions_.contains(qualified_name); }

const std::vector<FunctionModel>* ClientModels::find_derived_from(const std::string& base_name) const {
    const auto found = derived_from_.find(base_name);
    return found != derived_from_.end() ? &found->second : nullptr;
}

const TypeModel* ClientModels::find_type(const std::string& qualified_name) const {
    const auto found = types_.find(qualified_name);
    return found != types_.end() ? &found->second : nullptr;
}

const std::string* ClientModels::find_constant(const std::string& qualified_name) const {
    const auto found = constants_.find(qualified_name);
    return found != constants_.end() ? &found->second : nullptr;
}

bool ClientModels::is_output(const std::string& qualified_name) const { return std::ranges::find(outputs_, qualified_name) != outputs_.end(); }

bool ClientModels::other_scheme(const strings::Text& url) const {
    if (url.empty() || url.front().hole) return false;
    const std::size_t colon = url.front().text.find(':');
    return colon != std::string::npos && std::ranges::find(other_schemes_, lower(url.front().text.substr(0, colon))) != other_schemes_.end();
}

bool ClientModels::is_local(const std::string& host) const {
    return std::ranges::any_of(local_hosts_, [name = lower(host)](const std::string& pattern) { return fits_pattern(pattern, name); });
}

bool ClientModels::may_send(std::string_view function_name) const {
    const std::string name = lower(function_name.substr(function_name.rfind(':') + 1));
    return std::ranges::any_of(evidence_, [&](const std::string& word) { return name.find(word) != std::string::npos; });
}

Result<ClientModels> load_client_models(const std::vector<Declared>& declared) {
    ClientModels models;
    for (const Declared& one : declared) {
        if (auto error = models.add_declared(one.text, one.file)) return std::unexpected(*error);
    }
    for (const EmbeddedFile& file : embedded_rules()) {
        if (!file.name.starts_with("clients/") && !file.name.starts_with("strings/")) continue;
        if (auto error = models.add(file.content, "rules/" + std::string(file.name))) return std::unexpected(*error);
    }
    return models;
}

}  // namespace grantlint::flow
