// One HTTP call that the program makes, as the flow analysis hands it on: nothing here knows an API or a permission.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "strings/text.h"

namespace grantlint::flow {

struct TraceStep {
    Range at;
    std::string note;  // "'kCallLog' is \"/call-log\"", "'get' calls 'httplib::Client::Get'"
};

// How the call was recognised.
enum class Evidence {
    client,    // a client model names the function that sends
    argument,  // a full route is handed to a function whose body is not known and that no model names
};

// What of a request's body is worth finding out: which calls have a body that counts, and which texts in it do. Empty: none.
struct BodyRequest {
    std::function<bool(const std::optional<std::string>& method, const strings::Text& url)> wanted;
    std::function<bool(const strings::Text& text)> of_interest;
};

struct HttpCall {
    Range at;                           // the call in the outermost function at which the route is fully known
    std::string function;               // that function's display name
    std::optional<std::string> method;  // upper case; nullopt when it could not be worked out
    strings::Text url;                  // whole URL as far as known: base, path, query
    Evidence evidence = Evidence::client;
    std::string sink;                   // qualified name of the function that sends: "httplib::Client::Get"
    std::vector<Range> macros;          // where the definitions of macros write it, if it stands in some
    std::vector<std::string> guards;    // texts that the program tested for and found, on every way to this call
    std::vector<strings::Text> body;    // texts of interest in its body, each whole: see BodyRequest
    std::vector<std::string> users;     // sorted files whose functions reach this one, through however many calls; without its own
    std::vector<TraceStep> trace;       // from the pieces of the route, through the functions, to the HTTP call
};

}  // namespace grantlint::flow
