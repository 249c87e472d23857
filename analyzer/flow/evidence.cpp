// Functions that nobody describes and whose bodies are nowhere: what they are handed may say that they send.
//
//   acme::Http& http;  http.post("/accounts/1/log", body)             a route, and a name that speaks of sending
//   layer.get_async(host + "://" + name + "/log", [](Answer) {…})     a whole URL: a client's, whoever is called back
//   acme::Request one(Method::Put, url);  layer.send(one)             an object of a class that nobody describes, made of both
#include <algorithm>

#include "flow/interpreter.h"
#include "flow/method_names.h"
#include "flow/url_shape.h"

namespace grantlint::flow {
namespace {

// "Poco" of "Poco::Net::HTMLForm::prepareSubmit"; empty: it is in no namespace.
std::string_view library_of(std::string_view name) { return name.substr(0, name.find("::") == std::string_view::npos ? 0 : name.find("::")); }

// "Poco::URI::URI"
std::string constructor_of(const std::string& type) { return type + "::" + type.substr(type.rfind(':') + 1); }

}  // namespace

void Interpreter::suspect(const ir::Expr& site, const ir::Callee& callee, const std::vector<Value>& arguments, State& state) {
    if (silent_ || knowledge_.collecting || !models_.may_send(callee.name) || callee.constructor || callee.name.starts_with("std::")) return;
    std::optional<std::string> method;
    bool called_back = false;
    std::vector<strings::Text> seen;
    const auto look_at = [&](const Value& value) {
        called_back = called_back || value.as<Function>() != nullptr;
        if (const auto* named = value.as<Enumerator>()) {
            if (const auto found = method_in_name(named->name)) method = found;
        }
        if (value.as<strings::Text>() == nullptr && value.as<Choice>() == nullptr && value.as<Object>() == nullptr) return;
        for (strings::Text& text : texts(value, state)) {
            const auto literal = strings::literal_of(text);
            const auto verb = literal ? method_of(*literal) : std::nullopt;
            if (verb && known_method(*verb)) method = verb;
            else seen.push_back(std::move(text));
        }
    };
    for (const Value& argument : arguments) {
        const Value value = load(argument, state);
        const auto* whole = value.as<Object>();
        const bool described = whole != nullptr && (whole->identity.empty() || models_.find_type(whole->type) != nullptr || program_.find_class(whole->identity) != nullptr);
        if (described && !callee.member && arguments.size() == 1) return;  // it is asked for a part of itself: uri_get_host(uri)
        const bool modelled = whole != nullptr && !library_of(whole->type).empty() && models_.find_function(constructor_of(whole->type)) != nullptr;
        if (modelled && library_of(whole->type) == library_of(callee.name)) return;  // a model says what of its library sends
        if (whole == nullptr || described) {
            look_at(value);
            continue;
        }
        for (const auto& [name, slot] : whole->slots) look_at(load(slot, state));
    }
    std::erase_if(seen, [&](const strings::Text& text) {
        if (is_whole_url(text)) return false;
        return called_back || !is_route(text);  // a route with a handler is a server's, most likely
    });
    if (!method) method = method_in_function(callee.name);
    for (const strings::Text& route : seen) {
        Instance found{.chain = chain_, .method = method, .method_reason = "a function that is not known", .url = route,
                       .evidence = Evidence::argument, .sink = callee.name, .guards = state.guards, .picks = state.picks};
        found.chain.push_back(site_of(site));
        found.bodied = knowledge_.bodies.wanted && knowledge_.bodies.wanted(method, route);
        if (found.bodied) found.body = body_among(arguments, route, state);
        note(std::move(found));
    }
}

}  // namespace grantlint::flow
