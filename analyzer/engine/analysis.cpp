#include "engine/analysis.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "flow/analysis.h"
#include "frontends/cpp/worker.h"

namespace grantlint::engine {
namespace {

std::vector<cpp::ParseRequest> parse_requests(const AnalysisRequest& request) {
    std::vector<cpp::ParseRequest> out;
    for (const cpp::CompileCommand& command : request.commands) {
        out.push_back({.command = command, .project_roots = request.project_roots, .overlay = request.overlay});
    }
    return out;
}

void note_missing(const ir::Unit& unit, Analysis& analysis) {
    for (const ir::Problem& problem : unit.missing) {
        analysis.incomplete.push_back({.file = unit.source, .reason = problem.message});
    }
}

}  // namespace

Result<Analysis> analyse(const AnalysisRequest& request) {
    auto models = flow::load_client_models(request.client_models);
    if (!models) return std::unexpected(models.error());
    std::vector<Result<ir::Unit>> parsed = cpp::parse_all(parse_requests(request), request.jobs);
    Analysis out;
    std::vector<ir::Unit> units;
    std::set<std::string> read;
    for (std::size_t i = 0; i < parsed.size(); ++i) {
        const std::string& file = request.commands[i].file;
        if (!parsed[i]) {
            out.skipped.push_back({.file = file, .reason = parsed[i].error().message});
            continue;
        }
        out.analysed.push_back(file);
        note_missing(*parsed[i], out);
        read.insert(parsed[i]->files.begin(), parsed[i]->files.end());
        read.insert(file);
        units.push_back(std::move(*parsed[i]));
    }
    std::ranges::sort(units, {}, &ir::Unit::source);
    std::ranges::sort(out.analysed);
    std::ranges::sort(out.skipped, {}, &Skipped::file);
    std::ranges::stable_sort(out.incomplete, {}, &Skipped::file);
    out.files_read.assign(read.begin(), read.end());
    flow::FlowResult flow = flow::find_calls({.units = units, .models = *models, .settled = request.settled});
    out.calls = std::move(flow.calls);
    return out;
}

}  // namespace grantlint::engine
