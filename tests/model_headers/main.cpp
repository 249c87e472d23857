// What becomes of sources when the models of headers stand in for the real ones: for who writes a model.
//
//   grantlint_model_headers bench/accuracy/corpus/* tests/spec/*.md
//
// Each source is read both ways. One line for each that is not understood with the models, with the first error, and the first lines
// in which the two readings differ for those that are; then how many there were of each.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <set>
#include <sstream>

#include "base/files.h"
#include "base/path.h"
#include "engine/project.h"
#include "frontends/cpp/worker.h"
#include "ir/print.h"
#include "needs.h"
#include "spec_runner/page.h"
#include "spec_runner/run.h"

namespace grantlint {
namespace {

using Requests = std::vector<cpp::ParseRequest>;

Requests of_page(const std::string& path) {
    Requests out;
    const Result<std::string> text = load_file(path);
    if (!text) return out;
    for (const spec::Section& section : spec::parse_page(path, *text).sections) {
        if (spec::find_missing_need(section)) continue;
        for (cpp::ParseRequest& request : engine::parse_requests(spec::to_request(section))) out.push_back(std::move(request));
    }
    return out;
}

Requests of_project(const std::string& path) {
    Requests out;
    const auto project = engine::find_project({.paths = {path}, .working_directory = std::filesystem::current_path().string(), .build_directory = {}, .extra_flags = {}, .also = {}, .selection = {}});
    if (!project) return out;
    for (const cpp::CompileCommand& command : project->commands) out.push_back({.command = command, .project_roots = project->roots, .overlay = {}});
    return out;
}

std::vector<Result<ir::Unit>> read(Requests requests, cpp::Headers headers) {
    std::vector<Result<ir::Unit>> out;
    for (cpp::ParseRequest& request : requests) request.headers = headers;
    for (cpp::ParseRequest& request : requests) {  // each may have roots and an overlay of its own
        out.push_back(std::move(cpp::parse_all({request}, 1, {}, cpp::Sharing::nothing).front()));
    }
    return out;
}

// What the unit says, and what other units know its functions and globals by.
std::vector<std::string> lines_of(const ir::Unit& unit) {
    std::istringstream text(ir::print(unit));
    std::vector<std::string> out;
    for (std::string line; std::getline(text, line);) out.push_back(line);
    std::set<std::string> identities;
    for (const ir::Function& function : unit.functions) identities.insert("identity " + unit.callees[function.callee].identity);
    for (const ir::Callee& callee : unit.callees) {
        if (callee.in_project) identities.insert("identity " + callee.identity);
    }
    out.insert(out.end(), identities.begin(), identities.end());
    return out;
}

struct Tally {
    std::size_t sources = 0, fall_back = 0, differ = 0, both_have_errors = 0;
};

void compare(const cpp::ParseRequest& request, const Result<ir::Unit>& modelled, const Result<ir::Unit>& real, Tally& tally) {
    ++tally.sources;
    if (!modelled || !real) return;
    if (!modelled->errors.empty() || !modelled->missing.empty()) {
        ++tally.fall_back;
        if (!real->errors.empty() || !real->missing.empty()) return void(++tally.both_have_errors);
        const ir::Problem& first = modelled->missing.empty() ? modelled->errors.front() : modelled->missing.front();
        std::cout << "falls back: " << request.command.file << "\n    " << modelled->files[first.at.file] << ':' << first.at.line << ": " << first.message << '\n';
        return;
    }
    const std::vector<std::string> ours = lines_of(*modelled), theirs = lines_of(*real);
    if (ours == theirs) return;
    ++tally.differ;
    std::cout << "differs: " << request.command.file << '\n';
    int shown = 0;
    for (std::size_t i = 0; i < std::max(ours.size(), theirs.size()) && shown < 3; ++i) {
        const std::string a = i < ours.size() ? ours[i] : "", b = i < theirs.size() ? theirs[i] : "";
        if (a != b) ++shown, std::cout << "    models: " << a << "\n    real:   " << b << '\n';
    }
}

int run(const std::vector<std::string>& paths) {
    Tally tally;
    for (const std::string& path : paths) {
        const Requests requests = path.ends_with(".md") ? of_page(path) : of_project(path);
        const auto modelled = read(requests, cpp::Headers::models), real = read(requests, cpp::Headers::real);
        for (std::size_t i = 0; i < requests.size(); ++i) compare(requests[i], modelled[i], real[i], tally);
    }
    std::cout << tally.sources << " sources, " << tally.fall_back << " fall back (" << tally.both_have_errors << " have errors either way), " << tally.differ << " differ\n";
    return 0;
}

}  // namespace
}  // namespace grantlint

int main(int argc, char** argv) { return grantlint::run({argv + 1, argv + argc}); }
