// From sources to HTTP calls: the front end on every file (in worker processes), then the flow analysis over all of them.
//
// This is the one door for both shells (cli/, lsp/). It knows nothing of permissions: check/ does.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "engine/progress.h"
#include "flow/client_models.h"
#include "flow/gap.h"
#include "flow/http_call.h"
#include "flow/missing_bodies.h"
#include "flow/names_in_code.h"
#include "frontends/cpp/compile_commands.h"
#include "frontends/cpp/parse.h"
#include "ir/unit.h"

namespace grantlint::engine {

struct Skipped {
    std::string file;
    std::string reason;  // one sentence
};

// From parse requests to units, in the same order: parse_sources, the cache in front of it, or whatever has them ready.
using Parser = std::function<std::vector<Result<ir::Unit>>(const std::vector<cpp::ParseRequest>& requests, unsigned jobs)>;

// Every source anew, each in a process of its own.
std::vector<Result<ir::Unit>> parse_sources(const std::vector<cpp::ParseRequest>& requests, unsigned jobs);
Parser watched_parser(Watch watch);  // the same

struct AnalysisRequest {
    std::vector<cpp::CompileCommand> commands;    // one for each translation unit, already sanitised
    std::vector<std::string> project_roots;       // absolute folders; code outside them is read for its declarations only
    std::map<std::string, std::string> overlay;   // absolute path -> content that stands in for the file on disk
    std::vector<flow::Declared> declared;          // files in which the project declares sinks and guards; the models that ship are always in
    unsigned jobs = 1;
    Parser parser = parse_sources;
    cpp::Headers headers = cpp::Headers::best;  // which headers libraries are read with
    std::string rules;  // what tells apart the rules behind the functions below
    // Whether a rule names a call beyond doubt, whatever the callers of the function know; see flow/analysis.h.
    std::function<bool(const std::optional<std::string>& method, const strings::Text& url)> settled;
    // Whether it matters that the program tests for the presence of this text: then the ways on which it was found are kept apart
    // from the others. Empty: every text matters.
    std::function<bool(const std::string& text)> guards;
    flow::BodyRequest bodies;  // what of requests' bodies is worth finding out
    Watch watch;               // of the analysis; for the sources see watched_parser
};

struct Analysis {
    std::vector<flow::HttpCall> calls;  // sorted by position, method, URL
    std::vector<flow::NameGroup> names; // words that stand in lists, or are tested for
    std::vector<flow::NameInCode> guarded_names;  // permissions that declared guards stand for
    std::vector<Skipped> skipped;       // sorted by file; nothing in here may be called clean
    std::vector<std::string> analysed;  // sorted absolute paths of the sources that were read
    std::vector<flow::Gap> incomplete;  // sorted by file; read, but with something missing: "'x.h' file not found",
                                        // "a.cpp:3: unknown type name 'T'"; or not followed to its end
    std::vector<flow::MissingBody> missing_bodies;  // what the sources call and none of them holds
    std::vector<std::string> files_read;  // every project file that was read: sources and headers, sorted
};

std::vector<cpp::ParseRequest> parse_requests(const AnalysisRequest& request);  // one for each command

Result<Analysis> analyse(const AnalysisRequest& request);

// The second half of it, for who has read the sources: `units`, sorted by source, of those that could be.
Analysis link(const AnalysisRequest& request, const flow::ClientModels& models, const std::vector<ir::Unit>& units, std::vector<Skipped> skipped);

// analyse, or the cache in front of it.
using Analyser = std::function<Result<Analysis>(const AnalysisRequest&)>;

}  // namespace grantlint::engine
