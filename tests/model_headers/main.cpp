// The same calls with the models of headers and with the real ones; and what becomes of sources with the models, for who writes one.
//
//   grantlint_model_headers samples/* tests/spec/*.md        programs and pages; ends with 1 when calls differ
//   grantlint_model_headers --corpus bench/accuracy/corpus [NAME…]   the labelled corpus, or some of its programs, with their flags
//   grantlint_model_headers --units src/                     also each source that is not understood with the models, with the first
//                                                            error; and for the others the first lines in which the readings differ
//   grantlint_model_headers --whole      every header that stands before a real one, in each dialect; ends with 1 when one has an error
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string_view>

#include "../../bench/accuracy/corpus.h"
#include "base/embedded.h"
#include "base/files.h"
#include "engine/project.h"
#include "frontends/cpp/worker.h"
#include "ir/print.h"
#include "spec_runner/page.h"
#include "spec_runner/run.h"

namespace grantlint {
namespace {

struct Program {
    std::string name;
    engine::AnalysisRequest request;
};

// What is looked at, and whether all that was named could be.
struct Programs {
    std::vector<Program> found;
    std::set<std::string> missing;  // libraries that some need and that are not installed
    bool loaded = true;
};

Programs of_page(const std::string& path) {
    Programs out;
    const Result<std::string> text = load_file(path);
    if (!text) return {.loaded = false};
    for (const spec::Section& section : spec::parse_page(path, *text).sections) {
        if (const auto missing = spec::find_missing_need(section)) out.missing.insert(*missing);
        else out.found.push_back({.name = path + ": " + section.title, .request = spec::to_request(section)});
    }
    return out;
}

Programs of_corpus(const std::string& path, const std::set<std::string>& names) {
    Programs out;
    for (const accuracy::Program& program : accuracy::load_corpus(std::filesystem::absolute(path).lexically_normal().string())) {
        if (!names.empty() && !names.contains(program.name)) continue;
        if (!program.missing.empty()) {
            out.missing.insert(program.missing);
            continue;
        }
        engine::AnalysisRequest request{.project_roots = {program.folder}};
        for (const std::string& source : program.sources) request.commands.push_back(cpp::default_command(source, program.flags));
        out.found.push_back({.name = program.name, .request = std::move(request)});
    }
    return out;
}

Programs of_project(const std::string& path) {
    const auto project = engine::find_project({.paths = {path}, .working_directory = std::filesystem::current_path().string(), .build_directory = {}, .extra_flags = {}, .also = {}, .selection = {}});
    if (!project) return {.loaded = false};
    engine::AnalysisRequest request{.commands = project->commands, .project_roots = project->roots};
    return {.found = {{.name = path, .request = std::move(request)}}};
}

struct Calls {
    std::multiset<std::string> bare, guarded;  // without and with the texts that are tested before them
    bool whole = false;                        // the analysis was not cut short: then it says which tests were passed, whatever the headers' size
};

// Nothing when the analysis came to nothing.
std::optional<Calls> calls_of(engine::AnalysisRequest request, cpp::Headers headers) {
    request.headers = headers;
    const auto analysis = engine::analyse(request);
    if (!analysis) return std::nullopt;
    Calls out{.whole = analysis->incomplete.empty()};
    for (const flow::HttpCall& call : analysis->calls) {
        const std::string bare = call.at.file + ":" + std::to_string(call.at.line) + ":" + std::to_string(call.at.column) + " " + call.method.value_or("?") + " " + strings::to_display(call.url);
        std::string guards;
        for (const std::string& guard : call.guards) guards += " guarded by '" + guard + "'";
        out.bare.insert(bare);
        out.guarded.insert(bare + guards);
    }
    return out;
}

bool has_same_calls(const Program& program) {
    const auto modelled = calls_of(program.request, cpp::Headers::best), real = calls_of(program.request, cpp::Headers::real);
    if (!modelled || !real) {
        std::cout << "not analysed: " << program.name << '\n';
        return false;
    }
    const bool whole = modelled->whole && real->whole;
    const auto &ours = whole ? modelled->guarded : modelled->bare, &theirs = whole ? real->guarded : real->bare;
    if (ours == theirs) return true;
    std::cout << "calls differ: " << program.name << '\n';
    for (const std::string& call : ours) {
        if (ours.count(call) != theirs.count(call)) std::cout << "    models: " << call << '\n';
    }
    for (const std::string& call : theirs) {
        if (ours.count(call) != theirs.count(call)) std::cout << "    real:   " << call << '\n';
    }
    return false;
}

struct Tally {
    std::size_t sources = 0, fall_back = 0, differ = 0, with_errors = 0;
};

std::vector<Result<ir::Unit>> read(const Program& program, cpp::Headers headers) {
    std::vector<cpp::ParseRequest> requests = engine::parse_requests(program.request);
    for (cpp::ParseRequest& request : requests) request.headers = headers;
    return cpp::parse_all(requests, 1, {}, cpp::Sharing::nothing);
}

// What the unit says, and what other units know its functions by.
std::vector<std::string> lines_of(const ir::Unit& unit) {
    std::istringstream text(ir::print(unit));
    std::vector<std::string> out;
    for (std::string line; std::getline(text, line);) out.push_back(line);
    std::set<std::string> identities;
    for (const ir::Callee& callee : unit.callees) {
        if (callee.in_project) identities.insert("identity " + callee.identity);
    }
    out.insert(out.end(), identities.begin(), identities.end());
    return out;
}

void show_difference(const ir::Unit& modelled, const ir::Unit& real, Tally& tally) {
    const std::vector<std::string> ours = lines_of(modelled), theirs = lines_of(real);
    if (ours == theirs) return;
    ++tally.differ;
    std::cout << "differs: " << real.source << '\n';
    int shown = 0;
    for (std::size_t i = 0; i < std::max(ours.size(), theirs.size()) && shown < 3; ++i) {
        const std::string a = i < ours.size() ? ours[i] : "", b = i < theirs.size() ? theirs[i] : "";
        if (a != b) ++shown, std::cout << "    models: " << a << "\n    real:   " << b << '\n';
    }
}

void show_units(const Program& program, Tally& tally) {
    const auto modelled = read(program, cpp::Headers::models), real = read(program, cpp::Headers::real);
    for (std::size_t i = 0; i < modelled.size(); ++i) {
        if (!modelled[i] || !real[i]) continue;
        ++tally.sources;
        if (modelled[i]->errors.empty() && modelled[i]->missing.empty()) {
            show_difference(*modelled[i], *real[i], tally);
            continue;
        }
        ++tally.fall_back;
        if (!real[i]->errors.empty() || !real[i]->missing.empty()) {
            ++tally.with_errors;
            continue;
        }
        const ir::Problem& first = modelled[i]->missing.empty() ? modelled[i]->errors.front() : modelled[i]->missing.front();
        std::cout << "falls back: " << program.name << ": " << modelled[i]->source << "\n    " << modelled[i]->files[first.at.file] << ':' << first.at.line << ": " << first.message << '\n';
    }
    std::cout.flush();
}

// By library of instead/: a source that includes all of its headers. What begins with "_" is no header of the library's.
std::map<std::string, std::string> whole_libraries() {
    constexpr std::string_view kGroup = "instead/";
    std::map<std::string, std::string> out;
    for (const EmbeddedFile& file : embedded_model_headers()) {
        if (!file.name.starts_with(kGroup)) continue;
        const std::string_view path = file.name.substr(kGroup.size());
        const std::size_t slash = path.find('/');
        const std::string_view header = path.substr(slash + 1);
        if (!header.starts_with('_')) out[std::string(path.substr(0, slash))] += "#include <" + std::string(header) + ">\n";
    }
    return out;
}

// A model with an error is none: every source that includes it is read with the real headers, and only slower.
int read_whole() {
    std::vector<cpp::ParseRequest> requests;
    for (const auto& [library, text] : whole_libraries()) {
        for (const char* dialect : {"11", "14", "17", "20", "23"}) {
            if (library != "std" && std::string_view(dialect) < "17") continue;
            const std::string source = "/whole/" + library + dialect + ".cpp";
            cpp::ParseRequest request{.command = cpp::default_command(source, {std::string("-std=c++") + dialect}), .project_roots = {"/whole"}, .overlay = {{source, text}}};
            request.headers = cpp::Headers::models;
            requests.push_back(std::move(request));
        }
    }
    const auto units = cpp::parse_all(requests, 2, {}, cpp::Sharing::nothing);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!units[i]) {
            ++wrong, std::cout << requests[i].command.file << ": " << units[i].error().message << '\n';
            continue;
        }
        for (const auto* problems : {&units[i]->missing, &units[i]->errors}) {
            for (const ir::Problem& one : *problems) ++wrong, std::cout << requests[i].command.file << ": " << units[i]->files[one.at.file] << ':' << one.at.line << ": " << one.message << '\n';
        }
    }
    std::cout << units.size() << " readings, " << wrong << " errors\n";
    return wrong == 0 && !units.empty() ? 0 : 1;
}

int run(const std::vector<std::string>& arguments) {
    if (arguments == std::vector<std::string>{"--whole"}) return read_whole();
    bool units = false, same = true;
    std::size_t count = 0;
    Tally tally;
    std::set<std::string> missing;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        Programs programs;
        if (arguments[i] == "--units") units = true;
        else if (arguments[i] == "--corpus" && i + 1 < arguments.size()) programs = of_corpus(arguments[i + 1], {arguments.begin() + static_cast<std::ptrdiff_t>(i) + 2, arguments.end()}), i = arguments.size();
        else programs = arguments[i].ends_with(".md") ? of_page(arguments[i]) : of_project(arguments[i]);
        if (!programs.loaded) {
            std::cout << "cannot be read: " << arguments[i] << '\n';
            same = false;
        }
        missing.insert(programs.missing.begin(), programs.missing.end());
        for (const Program& program : programs.found) {
            ++count;
            if (!has_same_calls(program)) same = false;
            if (units) show_units(program, tally);
        }
    }
    std::cout << count << " programs\n";
    if (units) std::cout << tally.sources << " sources, " << tally.fall_back << " fall back (" << tally.with_errors << " have errors either way), " << tally.differ << " differ\n";
    if (count == 0 && same && !missing.empty()) std::cout << "skipped: " << *missing.begin() << " is not installed\n";
    return same && (count > 0 || !missing.empty()) ? 0 : 1;
}

}  // namespace
}  // namespace grantlint

int main(int argc, char** argv) { return grantlint::run({argv + 1, argv + argc}); }
