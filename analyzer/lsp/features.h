// What the server answers about one state of a project, one function a request. Each has a file of its own.
//
// To add a request: a function here and a file beside the others, a line in the table of server.cpp, what it can in client.cpp, a
// transcript in tests/lsp/.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "lsp/message.h"
#include "lsp/view.h"

namespace grantlint::lsp {

// By absolute path: every file that something is to be said about.
using DiagnosticsByFile = std::map<std::string, Json>;
DiagnosticsByFile diagnostics_of(View& view);

// `params` are the request's, `file` the document's path.
Json code_actions(View& view, const std::string& file, const Json& params);
Json hover(View& view, const std::string& file, const Json& params);
Json code_lenses(View& view, const std::string& file);
Json calls_of_grant(View& view, const std::string& file, const Json& params);  // definition and references
Json completions(View& view, const std::string& file, const Json& params);
Json inlay_hints(View& view, const std::string& file, const Json& params);
Json all_inlay_hints(View& view, const std::string& file);  // of the whole file

}  // namespace grantlint::lsp
