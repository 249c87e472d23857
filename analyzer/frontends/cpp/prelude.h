// Declarations for what a source uses and nobody declares, because its header or a -D is missing here.
//
//   class ACME_EXPORT Api : public Base {          #define ACME_EXPORT
//   json body = json::parse(text);                 struct json with a parse that takes and gives anything
//   fmt::format("/account/{}", id)                 namespace fmt with a function template format
//   curl_easy_setopt(h, CURLOPT_URL, url)          an enumerator of that name
//
// Without them clang drops whole classes, functions and statements, and the calls in them. With them it reads the source once
// more, and what is said of `fmt::format` elsewhere holds here too: names are all that the rules need. Nothing becomes known by
// this: what such a function gives is as unknown as before.
//
// A header that is not there most likely includes what nearly all do, <string> and <vector>: where one is missing, these come first,
// and names that they may declare wait for the reading behind that.
//
// A name is declared when clang said that it knows it not, nothing in the project declares it, and in the way in which it is
// used: as a type, a template, a namespace, a function, a value. A macro is recognised by where it stands: an identifier in
// capitals where the grammar has room for none, or any beside a string literal, which then is a text that is not known: "{NAME}".
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <clang/Basic/SourceManager.h>
#include <clang/Lex/Preprocessor.h>
#include <clang/AST/ASTContext.h>

namespace grantlint::cpp {

// What errors said of names: the scope in which it was looked for ("" for none), and the name.
using MissingNames = std::set<std::pair<std::string, std::string>>;

// What earlier readings of the same source found; the next one adds to it.
struct Prelude {
    MissingNames names;
    std::map<std::string, std::string> macros;
    bool usual_headers = false;
    std::string text;  // to put in front of the source; empty when there is nothing to add
};

Prelude make_prelude(const Prelude& before, const MissingNames& missing, const std::vector<clang::FileID>& project_files,
                     bool lacks_headers, clang::Preprocessor& preprocessor, clang::ASTContext& context);

constexpr const char* kPreludeFile = "/grantlint-missing/prelude.h";  // in memory
constexpr const char* kPreludeScope = "grantlint_missing";  // the namespace that its operators are in

}  // namespace grantlint::cpp
