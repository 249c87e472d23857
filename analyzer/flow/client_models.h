// What libraries do, as data: which functions build texts, fill an object's slots, and send a request.
//
//   { "schema": 1, "name": "libcurl",
//     "functions": [
//       { "name": "curl_easy_init", "returns": "new('CURL')" },
//       { "name": "curl_easy_setopt", "when": { "arg1": "CURLOPT_URL" }, "do": ["arg0.url = arg2"] },
//       { "name": "curl_easy_perform", "send": { "method": "arg0.custom ?? arg0.verb ?? 'GET'", "url": "arg0.url" } } ] }
//
// `name`       a qualified name without template arguments and inline namespaces, or a list of them; "*::c_str" means any class
//              that no other entry names. A constructor is "QUrl::QUrl". The first entry that fits a call is the one that counts.
// `derivedFrom` in place of a name: a class; the entry counts wherever an object of a class below it is made, with that object as
//              `this` once its constructors have run, and their arguments.
// `when`       all must hold: "argN" is a constant (an enumerator's qualified name, a text, a number, true, false or null),
//              "count" arguments were given, "typeN" is the class of argument N ("function" for what can be called), "argumentN" is the template argument N, where "*" stands for any text,
//              "isN" is a class that the object at argument N is of, or of one below it in the project, and "is" that of the receiver,
//              "holdsN" occurs in the text of argument N, "takesN" is what the function declares parameter N to be: "number",
//              "character", "characters" (a char*), or a class; "callN" is the function whose result argument N is, without its class.
// `do`         assignments in the language of model_expr.h, in order.
// `returns`    the value of the call; without it the result is not known.
// `send`       method and url of the request that goes out here; body, the value that is its content, where there is one.
// `setting`    true: the result is what the program is run with, as an environment variable: what the program takes in its absence
//              is what counts.
// `types`      per class: "text", how an object of it reads as text; "fresh", what a new one's slots are.
// `constants`  values that headers do not show: "Poco::Net::HTTPRequest::HTTP_GET": "GET".
// `yields`     true: a function of such a name that the project itself declares is its own. For libraries whose classes stand
//              in no namespace ("HttpClient"), so that a project may well have its own.
// `otherSchemes` what a URL begins with that is no HTTP call, whoever is handed it: "file", "qrc".
// `localHosts` names of the machine itself, where "*" stands for any text: in a test, a server there stands for another one.
// `baseWords`  segments that say nothing of a route, as "api": a base is made of them and of versions.
// `outputs`    objects of a library that a program only writes to, as std::cerr: what went into them is not kept.
// `evidence`   words in the name of an unknown function that let a full route handed to it count as a call.
//
// A project declares sinks of its own in the same grammar, for what no analysis can follow: under "sinks" in .grantlint.json, a
// list of such entries. They come before all others, and before the body that a function of the project has; "*" in their names
// stands for any text. Under "guards" it declares functions that tell whether a permission was granted: `name` and `when` as above,
// and `permission`, an expression for the permission's name, or `grants`, a list of names; `grantedIf`, false for a function that
// answers false or 0 where it was granted.
//
// To teach grantlint a library: add a file under rules/clients/ and a page under tests/spec/. Nothing in C++ changes, unless it
// builds texts in a way that the operations have no word for.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/error.h"
#include "base/fields.h"
#include "flow/model_expr.h"
#include "strings/text.h"

namespace grantlint::flow {

struct ModelCondition {
    enum class Kind { argument, count, type, template_argument, content, parameter, call, kind, receiver };
    Kind kind = Kind::argument;
    std::size_t position = 0;
    std::vector<std::string> expected;  // one of these
};

struct ModelSend {
    ModelExpr method;
    ModelExpr url;
    std::optional<ModelExpr> body;
};

struct FunctionModel {
    std::vector<ModelCondition> when;
    std::vector<ModelAssignment> effects;
    std::optional<ModelExpr> returns;
    std::optional<ModelSend> send;
    bool yields = false;
    bool setting = false;   // the result is what the program is run with
    bool declared = false;  // by the project itself: counts although the function has a body
    std::vector<ModelExpr> guards;  // names of permissions that the result tells of
    bool granted_if = true;         // the result with which it tells that they were granted
};

struct TypeModel {
    std::optional<ModelExpr> text;
    std::map<std::string, ModelExpr> fresh;
};

class ClientModels {
public:
    // `file` names the text in errors. Entries of texts added later come after those of earlier ones.
    std::optional<Error> add(std::string_view text, const std::string& file);
    // The "sinks" and "guards" of a project's configuration, if it has any; nothing else in it is looked at. Before all calls of add.
    std::optional<Error> add_declared(std::string_view text, const std::string& file);

    // All entries for a function, those of its exact name before those for any class; empty when no model names it.
    [[nodiscard]] const std::vector<FunctionModel>* find_function(const std::string& qualified_name) const;
    [[nodiscard]] bool has_exact(const std::string& qualified_name) const;  // exactly, not by "*::"
    // The entries for classes below the named one; null when there is none.
    [[nodiscard]] const std::vector<FunctionModel>* find_derived_from(const std::string& base_name) const;
    [[nodiscard]] bool has_derived() const { return !derived_from_.empty(); }
    [[nodiscard]] const std::vector<std::string>& declared_names() const { return declared_names_; }  // of sinks, as written
    [[nodiscard]] const std::vector<std::string>& declared_bases() const { return declared_bases_; }
    [[nodiscard]] const std::vector<std::string>& declared_guards() const { return declared_guards_; }  // names of functions
    [[nodiscard]] const std::vector<json::Text>& guarded_names() const { return guarded_names_; }  // of permissions, under "grants"
    [[nodiscard]] const TypeModel* find_type(const std::string& qualified_name) const;
    [[nodiscard]] const std::string* find_constant(const std::string& qualified_name) const;
    [[nodiscard]] bool is_output(const std::string& qualified_name) const;
    // Whether a URL begins with a scheme that is not HTTP's: "file:", "qrc:".
    [[nodiscard]] bool other_scheme(const strings::Text& url) const;
    [[nodiscard]] bool is_local(const std::string& host) const;  // the machine itself, or what a test calls so
    [[nodiscard]] const std::vector<std::string>& base_words() const { return base_words_; }
    [[nodiscard]] bool may_send(std::string_view function_name) const;  // by the words of "evidence"

private:
    void declare(const std::string& name, const FunctionModel& model);

    std::unordered_map<std::string, std::vector<FunctionModel>> functions_;
    std::unordered_map<std::string, std::vector<FunctionModel>> any_class_;  // by the name behind "*::"
    std::unordered_map<std::string, std::vector<FunctionModel>> derived_from_;
    std::vector<std::pair<std::string, std::vector<FunctionModel>>> patterns_;  // declared names with "*" in them
    std::vector<std::string> declared_names_, declared_bases_, declared_guards_;
    std::vector<json::Text> guarded_names_;
    std::unordered_map<std::string, TypeModel> types_;
    std::unordered_map<std::string, std::string> constants_;
    std::vector<std::string> evidence_, base_words_;
    std::vector<std::string> other_schemes_, local_hosts_, outputs_;
};

// Whether a name is what a pattern says: "*" stands for any text, nothing else is special.
bool fits_pattern(std::string_view pattern, std::string_view name);

// A file that declares sinks and guards: a project's configuration.
struct Declared {
    std::string file;  // for errors
    std::string text;
};

// What the project declares, then the models that ship: everything under rules/strings and rules/clients.
Result<ClientModels> load_client_models(const std::vector<Declared>& declared);

}  // namespace grantlint::flow
