#include "engine/analysis.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "base/path.h"
#include "flow/analysis.h"
#include "flow/program.h"
#include "frontends/cpp/worker.h"

namespace grantlint::engine {
namespace {

void note_gaps(const ir::Unit& unit, const std::vector<std::string>& roots, Analysis& analysis) {
    const auto line_in_source = [&](const ir::Problem& problem) {
        const bool is_here = problem.at.line != 0 && unit.files[problem.at.file] == unit.source;
        return is_here ? problem.at.line : 0;
    };
    for (const ir::Problem& problem : unit.missing) {
        analysis.incomplete.push_back({.kind = flow::Gap::Kind::header, .file = unit.source, .line = line_in_source(problem), .reason = problem.message});
    }
    // An error leads to others: the first in the project's own code says enough.
    const auto is_own = [&](const ir::Problem& problem) {
        return problem.at.line != 0 && std::ranges::any_of(roots, [&](const std::string& root) { return is_inside(unit.files[problem.at.file], root); });
    };
    const auto first = std::ranges::find_if(unit.errors, is_own);
    if (first == unit.errors.end()) return;
    analysis.incomplete.push_back({.kind = flow::Gap::Kind::syntax, .file = unit.source, .line = line_in_source(*first), .reason = fmt::format("{}:{}: {}", file_name(unit.files[first->at.file]), first->at.line, first->message)});
}

void note_bounds(const flow::FlowResult& flow, Analysis& analysis) {
    for (const flow::Bound& bound : flow.bounds) {
        analysis.incomplete.push_back({.kind = flow::Gap::Kind::bound, .file = bound.at.file, .line = bound.at.line, .reason = fmt::format("'{}' on line {} was not followed to its end: {}", bound.function, bound.at.line, bound.what)});
    }
}

void note_macros(const std::vector<ir::Unit>& units, std::vector<flow::HttpCall>& calls) {
    std::multimap<Range, flow::HttpCall*> by_place;
    for (flow::HttpCall& call : calls) by_place.emplace(call.at, &call);
    for (const ir::Unit& unit : units) {
        for (const ir::MacroUse& use : unit.macros) {
            const auto [first, last] = by_place.equal_range(flow::range_of(unit, use.at));
            for (auto found = first; found != last; ++found) {
                const Range defined = flow::range_of(unit, use.defined);
                std::vector<Range>& known = found->second->macros;
                if (std::ranges::find(known, defined) == known.end()) known.push_back(defined);
            }
        }
    }
}

}  // namespace

std::vector<Result<ir::Unit>> parse_sources(const std::vector<cpp::ParseRequest>& requests, unsigned jobs) { return cpp::parse_all(requests, jobs); }

Parser watched_parser(Watch watch) {
    if (!watch) return parse_sources;
    return [watch = std::move(watch)](const std::vector<cpp::ParseRequest>& requests, unsigned jobs) {
        return cpp::parse_all(requests, jobs, {}, cpp::Sharing::headers, [&](std::size_t done) { watch({.sources = done, .of = requests.size()}); });
    };
}

std::vector<cpp::ParseRequest> parse_requests(const AnalysisRequest& request) {
    std::vector<cpp::ParseRequest> out;
    for (const cpp::CompileCommand& command : request.commands) {
        out.push_back({.command = command, .project_roots = request.project_roots, .overlay = request.overlay, .headers = request.headers});
    }
    return out;
}

Result<Analysis> analyse(const AnalysisRequest& request) {
    auto models = flow::load_client_models(request.declared);
    if (!models) return std::unexpected(models.error());
    std::vector<Result<ir::Unit>> parsed = request.parser(parse_requests(request), request.jobs);
    std::vector<Skipped> skipped;
    std::vector<ir::Unit> units;
    for (std::size_t i = 0; i < parsed.size(); ++i) {
        if (parsed[i]) units.push_back(std::move(*parsed[i]));
        else skipped.push_back({.file = request.commands[i].file, .reason = parsed[i].error().message});
    }
    std::ranges::sort(units, {}, &ir::Unit::source);
    return link(request, *models, units, std::move(skipped));
}

Analysis link(const AnalysisRequest& request, const flow::ClientModels& models, const std::vector<ir::Unit>& units, std::vector<Skipped> skipped) {
    Analysis out{.skipped = std::move(skipped)};
    std::set<std::string> read;
    for (const ir::Unit& unit : units) {
        out.analysed.push_back(unit.source);
        note_gaps(unit, request.project_roots, out);
        read.insert(unit.files.begin(), unit.files.end());
        read.insert(unit.source);
    }
    std::ranges::sort(out.skipped, {}, &Skipped::file);
    out.files_read.assign(read.begin(), read.end());
    const auto watch_flow = [&](std::size_t calls) { request.watch({.sources = units.size(), .of = units.size(), .calls = calls}); };
    flow::FlowResult flow = flow::find_calls({.units = units, .models = models, .settled = request.settled, .guards = request.guards, .bodies = request.bodies,
                                              .watch = request.watch ? watch_flow : std::function<void(std::size_t)>()});
    out.calls = std::move(flow.calls);
    note_macros(units, out.calls);
    out.names = flow::find_names(units);
    note_bounds(flow, out);
    for (const json::Text& name : models.guarded_names()) out.guarded_names.push_back({.text = name.value, .at = name.at});
    for (const std::string& one : flow.unused_declared) {
        out.incomplete.push_back({.kind = flow::Gap::Kind::declaration, .file = request.declared.front().file, .reason = fmt::format("the declared {} names nothing in this program", one)});
    }
    std::ranges::stable_sort(out.incomplete, {}, &flow::Gap::file);
    out.missing_bodies = std::move(flow.missing_bodies);
    return out;
}

}  // namespace grantlint::engine
