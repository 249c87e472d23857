#include "engine/live_project.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <utility>

#include "base/digest.h"
#include "base/path.h"
#include "engine/fix.h"
#include "engine/root.h"
#include "engine/source_files.h"
#include "frontends/cpp/worker.h"
#include "ir/completed.h"

namespace grantlint::engine {

namespace {

const ir::ReadFile* find_read(const ir::Inputs& inputs, const std::string& path) {
    const auto found = std::ranges::lower_bound(inputs.read, path, {}, &ir::ReadFile::path);
    return found != inputs.read.end() && found->path == path ? &*found : nullptr;
}

bool depends_on(const ir::Inputs& inputs, const std::string& path) {
    return find_read(inputs, path) != nullptr || std::ranges::binary_search(inputs.absent, path);
}

// Paths whose text differs between two overlays.
std::vector<std::string> changed_between(const std::map<std::string, std::string>& before, const std::map<std::string, std::string>& after) {
    std::vector<std::string> paths;
    for (const auto& [path, digest] : before) {
        const auto other = after.find(path);
        if (other == after.end() || other->second != digest) paths.push_back(path);
    }
    for (const auto& [path, digest] : after) {
        if (!before.contains(path)) paths.push_back(path);
    }
    return paths;
}

Parser stoppable_parser(std::stop_token stop, Watch watch) {
    return [stop = std::move(stop), watch = std::move(watch)](const std::vector<cpp::ParseRequest>& requests, unsigned jobs) {
        const auto done = [&](std::size_t count) { watch({.sources = count, .of = requests.size()}); };
        return cpp::parse_all(requests, jobs, {.stop = stop}, cpp::Sharing::headers, watch ? done : std::function<void(std::size_t)>());
    };
}

}  // namespace

Result<std::unique_ptr<LiveProject>> LiveProject::open(InspectionRequest request, Keep keep) {
    std::unique_ptr<LiveProject> project(new LiveProject(std::move(request), std::move(keep)));
    if (const Result<void> prepared = project->prepare(); !prepared) return std::unexpected(prepared.error());
    return project;
}

Result<void> LiveProject::prepare() {
    Result<std::vector<rules::Pack>> packs = rules::load_packs(inspection_.request.rules);
    if (!packs) return std::unexpected(packs.error());
    inspection_.packs = std::move(*packs);
    book_ = std::make_unique<RuleBook>(inspection_.packs);
    Result<flow::ClientModels> models = flow::load_client_models(inspection_.request.declared);
    if (!models) return std::unexpected(models.error());
    models_ = std::move(*models);
    set_overlay(std::exchange(inspection_.request.overlay, {}));
    const std::string& folder = inspection_.request.project.working_directory;
    Result<Project> project = find_project(inspection_.request.project);
    if (project) inspection_.project = std::move(*project);
    else if (!project.error().at.file.empty()) project_error_ = project.error();  // else there is no source yet
    if (inspection_.project.roots.empty()) inspection_.project.roots = {find_root(folder, folder)};
    for (const cpp::CompileCommand& command : inspection_.project.commands) sources_.try_emplace(command.file);
    return {};
}

void LiveProject::set_overlay(Overlay overlay) {
    std::map<std::string, std::string> digests;
    for (const auto& [path, text] : overlay) digests.emplace(path, digest_of(text));
    const std::vector<std::string> changed = changed_between(digests_, digests);
    digests_ = std::move(digests);
    inspection_.request.overlay = std::move(overlay);
    FileStates disk;
    for (auto& [file, source] : sources_) {
        const bool touched = std::ranges::any_of(changed, [&](const std::string& path) { return path == file || depends_on(source.inputs, path); });
        if (source.read && touched) source.stale = !is_current(source.inputs, disk);
        const auto is_other = [&](const std::string& path) { return path != file && depends_on(source.inputs, path); };
        if (std::ranges::any_of(changed, is_other)) source.whole.reset();
    }
}

bool LiveProject::is_current(const ir::Inputs& inputs, FileStates& disk) const {
    const auto exists = [&](const std::string& path) { return digests_.contains(path) || disk.state(path).exists; };
    if (std::ranges::any_of(inputs.absent, exists)) return false;
    for (const ir::ReadFile& file : inputs.read) {
        const bool only_there = file.digest.empty() || file.digest == ir::kListed;
        if (const auto held = digests_.find(file.path); held != digests_.end()) {
            if (!only_there && held->second != file.digest) return false;
            continue;
        }
        const FileState& state = disk.state(file.path);
        if (!state.exists) return false;
        if (file.digest.empty() || (state.size == file.size && state.modified == file.modified)) continue;
        if (only_there || state.size != file.size || disk.digest(file.path) != file.digest) return false;
    }
    return true;
}

void LiveProject::look_at_disk() {
    FileStates disk;
    for (auto& [file, source] : sources_) {
        if (source.read) source.stale = !is_current(source.inputs, disk);
        if (source.stale) source.whole.reset();
    }
}

void LiveProject::add(cpp::CompileCommand command) {
    std::vector<cpp::CompileCommand>& commands = inspection_.project.commands;
    std::vector<std::string>& roots = inspection_.project.roots;
    const std::string root = find_root(parent_path(command.file), inspection_.request.project.working_directory);
    if (std::ranges::none_of(roots, [&](const std::string& one) { return is_inside(root, one); })) {
        std::erase_if(roots, [&](const std::string& one) { return is_inside(one, root); });
        roots.insert(std::ranges::lower_bound(roots, root), root);
        for (auto& [file, source] : sources_) source.stale = true;  // what is the project's own has changed
        held_.release_all();
    }
    sources_.try_emplace(command.file);
    commands.insert(std::ranges::lower_bound(commands, command.file, {}, &cpp::CompileCommand::file), std::move(command));
}

bool LiveProject::add_source(const std::string& file) {
    if (has_source(file) || refused_.contains(file)) return false;
    std::error_code code;
    if (!std::filesystem::exists(file, code)) return add(cpp::default_command(file, inspection_.request.project.extra_flags)), true;
    if (std::optional<cpp::CompileCommand> same = take_same(file)) return add(std::move(*same)), true;
    ProjectRequest request = inspection_.request.project;
    request.paths = {file};
    Result<Project> project = find_project(request);
    if (project) {
        for (cpp::CompileCommand& command : project->commands) add(std::move(command));
        return true;
    }
    refused_.insert(file);
    project_error_ = project.error();
    if (project_error_->at.file.empty()) project_error_->at.file = file;
    return true;
}

// A source that the project has by another way, through a link to a folder, and that goes by this name from now on.
std::optional<cpp::CompileCommand> LiveProject::take_same(const std::string& file) {
    std::error_code code;
    const std::filesystem::path real = std::filesystem::canonical(file, code);
    std::vector<cpp::CompileCommand>& commands = inspection_.project.commands;
    const auto known = std::ranges::find_if(commands, [&](const cpp::CompileCommand& command) { return file_name(command.file) == file_name(file) && std::filesystem::canonical(command.file, code) == real; });
    if (known == commands.end() || real.empty()) return std::nullopt;
    cpp::CompileCommand command = std::move(*known);
    commands.erase(known);
    std::erase_if(units_, [&](const ir::Unit& unit) { return unit.source == command.file; });
    sources_.erase(command.file);
    command.file = file;
    return command;
}

std::vector<std::string> LiveProject::sources_with(const std::string& file) const {
    std::vector<std::string> found;
    for (const auto& [name, source] : sources_) {
        if (name == file || depends_on(source.inputs, file)) found.push_back(name);
    }
    return found;
}

std::vector<std::string> LiveProject::stale() const {
    std::vector<std::string> found;
    for (const auto& [name, source] : sources_) {
        if (source.stale || source.provisional) found.push_back(name);
    }
    return found;
}

std::vector<std::string> LiveProject::stale_unread() const {
    std::vector<std::string> found;
    for (const auto& [name, source] : sources_) {
        if (source.stale) found.push_back(name);
    }
    return found;
}

cpp::ParseRequest LiveProject::request_for(const std::string& source, const Overlay& overlay) const {
    const std::vector<cpp::CompileCommand>& commands = inspection_.project.commands;
    return {.command = *std::ranges::lower_bound(commands, source, {}, &cpp::CompileCommand::file),
            .project_roots = inspection_.project.roots,
            .overlay = overlay,
            .headers = inspection_.request.headers};
}

bool LiveProject::read_quickly(const std::string& source, const std::stop_token& stop) {
    const auto known = sources_.find(source);
    if (known == sources_.end()) return false;
    keep_whole(source, known->second);
    if (std::optional<ir::Unit> unit = read_edit(source, known->second, stop)) {
        put(source, std::move(*unit));
        known->second.provisional = true;
        return true;
    }
    if (stop.stop_requested()) return false;
    for (int tries = 0; tries < 2; ++tries) {
        std::optional<cpp::HeldReading> reading = held_.read(request_for(source, overlay()), stop);
        if (!reading) return false;
        FileStates disk;
        if (!is_current(reading->unit.inputs, disk)) {
            held_.release(source);  // one of the headers that it holds has changed, or is not saved
            continue;
        }
        put(source, std::move(reading->unit));
        known->second.provisional = !reading->clean;
        remember_text(source);
        return true;
    }
    return false;
}

// Of a source that was read whole.
void LiveProject::remember_text(const std::string& file) {
    Source& source = sources_.at(file);
    source.whole.reset();
    const auto held = overlay().find(file);
    source.text = held == overlay().end() ? std::nullopt : std::optional(held->second);
}

// Before the first edit since it was read by itself.
void LiveProject::keep_whole(const std::string& file, Source& source) {
    const ir::Unit* unit = find_unit(file);
    if (unit == nullptr || source.provisional || source.whole) return;
    const ir::ReadFile* main = find_read(source.inputs, file);
    std::optional<std::string> text = std::move(source.text);
    if (!text) {
        if (Result<std::string> saved = load_file(file)) text = std::move(*saved);
    }
    if (main != nullptr && text && digest_of(*text) == main->digest) source.whole = Whole{.unit = *unit, .text = std::move(*text)};
}

// Only the function around what differs from when it was read whole; nothing when that cannot be done.
std::optional<ir::Unit> LiveProject::read_edit(const std::string& file, Source& source, const std::stop_token& stop) {
    const Result<std::string> now = load_file(file, overlay());
    if (!source.whole || !now || !held_.holds(file)) return std::nullopt;
    const ir::LineEdit edit = ir::edit_between(source.whole->text, *now);
    const cpp::Bodies bodies{.first_line = ir::begin_of_function(source.whole->unit, edit.first), .last_line = edit.last_after};
    std::optional<cpp::HeldReading> reading = held_.read(request_for(file, overlay()), stop, bodies);
    FileStates disk;
    if (!reading || !is_current(reading->unit.inputs, disk)) return std::nullopt;
    return ir::completed(std::move(reading->unit), source.whole->unit, edit);
}

ir::Unit* LiveProject::find_unit(const std::string& source) {
    const auto place = std::ranges::lower_bound(units_, source, {}, &ir::Unit::source);
    return place != units_.end() && place->source == source ? &*place : nullptr;
}

void LiveProject::hold_headers(const std::string& source, const std::stop_token& stop) {
    const cpp::ParseRequest request = request_for(source, overlay());
    (void)held_.renew(request);
    if (!held_.holds(source)) (void)held_.read(request, stop);
}

// Those that no editor touches are what they are on the disk, and may have been kept from a run before. Which of them include what an
// editor holds is known only then.
void LiveProject::read(const std::vector<std::string>& sources, const std::stop_token& stop, const Watch& watch) {
    std::vector<std::string> unsaved, saved;
    for (const std::string& name : sources) {
        const Source& source = sources_.at(name);
        const auto is_held = [&](const auto& held) { return held.first == name || depends_on(source.inputs, held.first); };
        (std::ranges::any_of(overlay(), is_held) ? unsaved : saved).push_back(name);
    }
    read_all(unsaved, overlay(), stop, {});
    read_all(saved, {}, stop, watch);
    FileStates disk;
    std::vector<std::string> including;
    for (const std::string& name : overlay().empty() ? std::vector<std::string>() : saved) {
        Source& source = sources_.at(name);
        source.stale = !source.read || !is_current(source.inputs, disk);
        if (source.read && source.stale) including.push_back(name);
    }
    read_all(including, overlay(), stop, {});
}

void LiveProject::read_all(const std::vector<std::string>& sources, const Overlay& overlay, const std::stop_token& stop, const Watch& watch) {
    if (sources.empty() || stop.stop_requested()) return;
    std::vector<cpp::ParseRequest> requests;
    for (const std::string& source : sources) requests.push_back(request_for(source, overlay));
    Parser parser = stoppable_parser(stop, watch);
    if (keep_ && overlay.empty()) parser = keep_(std::move(parser));
    std::vector<Result<ir::Unit>> units = parser(requests, inspection_.request.jobs);
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (units[i]) {
            put(sources[i], std::move(*units[i]));
            remember_text(sources[i]);
        } else if (!stop.stop_requested()) {
            drop(sources[i]);
            sources_.at(sources[i]).error = units[i].error().message;
        }
    }
}

void LiveProject::put(const std::string& source, ir::Unit unit) {
    Source& state = sources_.at(source);
    state.inputs = std::exchange(unit.inputs, {});
    state.read = true;
    state.error.clear();
    state.stale = state.provisional = false;
    const auto place = std::ranges::lower_bound(units_, source, {}, &ir::Unit::source);
    if (place != units_.end() && place->source == source) *place = std::move(unit);
    else units_.insert(place, std::move(unit));
}

void LiveProject::drop(const std::string& source) {
    std::erase_if(units_, [&](const ir::Unit& unit) { return unit.source == source; });
    Source& state = sources_.at(source);
    state.inputs = as_now(state.inputs, source);
    state.read = true;
    state.stale = state.provisional = false;
}

// What a source that cannot be read is made from is known from when it could: when one of these is no longer what it is now, it is
// tried again.
ir::Inputs LiveProject::as_now(const ir::Inputs& before, const std::string& source) const {
    std::map<std::string, bool> by_content = {{source, true}};  // else it only has to be there
    for (const ir::ReadFile& file : before.read) by_content.try_emplace(file.path, !file.digest.empty() && file.digest != ir::kListed);
    for (const std::string& path : before.absent) by_content.try_emplace(path, true);
    ir::Inputs now;
    FileStates disk;
    for (const auto& [path, has_content] : by_content) {
        const auto held = digests_.find(path);
        const FileState& there = disk.state(path);
        if (held != digests_.end()) now.read.push_back({.path = path, .digest = held->second});  // without a time: never the disk's own text
        else if (there.exists) now.read.push_back({.path = path, .size = there.size, .modified = there.modified, .digest = has_content ? disk.digest(path) : ""});
        else now.absent.push_back(path);
    }
    return now;
}

LiveReport LiveProject::report() {
    std::vector<Skipped> skipped;
    for (const auto& [name, source] : sources_) {
        if (!source.error.empty()) skipped.push_back({.file = name, .reason = source.error});
    }
    const auto is_fresh = [&](const ir::Unit& unit) { return !sources_.at(unit.source).stale; };
    const auto stale = std::ranges::stable_partition(units_, is_fresh);
    std::vector<ir::Unit> aside(std::make_move_iterator(stale.begin()), std::make_move_iterator(stale.end()));
    units_.erase(stale.begin(), stale.end());
    inspection_.analysis = link(analysis_request(inspection_, *book_), *models_, units_, std::move(skipped));
    std::ranges::move(aside, std::back_inserter(units_));
    std::ranges::sort(units_, {}, &ir::Unit::source);
    LiveReport out;
    if (Result<manifest::Manifests> manifests = reload_manifests(inspection_)) inspection_.manifests = std::move(*manifests);
    else out.manifest_error = manifests.error();
    out.report = check(inspection_, inspection_.manifests, &book_->matcher);
    suggest_fixes(out.report, inspection_.manifests, overlay());
    out.manifests = inspection_.manifests;
    out.project_error = project_error_;
    return out;
}

}  // namespace grantlint::engine
