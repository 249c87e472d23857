#include "lsp/analyst.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "base/path.h"
#include "engine/root.h"
#include "engine/source_files.h"

namespace grantlint::lsp {

namespace {

constexpr std::chrono::milliseconds kPause{200};  // longer than between two keys of who types

bool holds(const std::vector<std::string>& list, const std::string& one) { return std::ranges::find(list, one) != list.end(); }

}  // namespace

std::string folder_of(const std::string& file, const std::vector<std::string>& folders) {
    std::string best;
    for (const std::string& folder : folders) {
        if (is_inside(file, folder) && folder.size() > best.size()) best = folder;
    }
    return best.empty() ? engine::find_root(parent_path(file), parent_path(file)) : best;
}

Analyst::Analyst(engine::SessionSetup setup, std::function<void(Told)> tell) : setup_(std::move(setup)), tell_(std::move(tell)), thread_([this] { run(); }) {}

Analyst::~Analyst() {
    {
        const std::lock_guard lock(mutex_);
        ends_ = true;
        current_.request_stop();
    }
    changed_.notify_all();
    thread_.join();
}

void Analyst::submit(Task task) {
    {
        const std::lock_guard lock(mutex_);
        if (next_) {
            task.look_at_disk |= next_->look_at_disk;
            task.begin_anew |= next_->begin_anew;
        }
        next_ = std::move(task);
        current_.request_stop();
    }
    changed_.notify_all();
}

void Analyst::run() {
    while (true) {
        std::optional<Task> task;
        std::stop_token stop;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return ends_ || next_; });
            if (ends_) break;
            task = std::exchange(next_, std::nullopt);
            current_ = std::stop_source();
            stop = current_.get_token();
        }
        perform(*task, stop);
    }
    projects_.clear();  // on the thread that their processes are children of
}

// What takes long is not begun while somebody types.
bool Analyst::is_overtaken_soon() {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, kPause, [this] { return ends_ || next_; });
}

void Analyst::arrange(const Task& task) {
    if (task.begin_anew) projects_.clear();
    std::vector<std::string> wanted = task.folders;
    for (const OpenFile& one : task.open) {
        if (!holds(wanted, one.folder)) wanted.push_back(one.folder);
    }
    std::erase_if(projects_, [&](const auto& entry) { return !holds(wanted, entry.first); });
    for (const std::string& folder : wanted) {
        if (projects_.contains(folder)) continue;
        Open& open = projects_[folder];
        Result<engine::InspectionRequest> request = setup_.request_for(folder);
        if (!request) {
            open.error = request.error();
            continue;
        }
        if (!holds(task.folders, folder)) {  // nobody has opened the folder: the files that are open are all
            for (const OpenFile& one : task.open) {
                if (one.folder == folder && (engine::is_source(one.file) || engine::is_header(one.file))) request->project.paths.push_back(one.file);
            }
        }
        Result<std::unique_ptr<engine::LiveProject>> project = engine::LiveProject::open(std::move(*request), setup_.keep);
        if (project) open.project = std::move(*project);
        else open.error = project.error();
    }
}

void Analyst::add_source(Open& open, const std::string& file) {
    if (open.project->add_source(file)) open.told = nullptr;
}

// What is read to know more of a file: itself, or of a header a source that includes it, an open one if possible. Empty: nothing.
std::string Analyst::source_for(Open& open, const std::string& file, const Task& task) {
    if (!open.project) return {};
    engine::LiveProject& project = *open.project;
    if (engine::is_source(file)) add_source(open, file);
    if (project.has_source(file)) return file;
    if (!engine::is_header(file)) return {};
    const std::vector<std::string> including = project.sources_with(file);
    const auto shown = std::ranges::find_if(including, [&](const std::string& source) { return std::ranges::find(task.open, source, &OpenFile::file) != task.open.end(); });
    if (shown != including.end()) return *shown;
    return including.empty() ? std::string() : including.front();
}

void Analyst::perform(const Task& task, const std::stop_token& stop) {
    arrange(task);
    for (auto& [folder, open] : projects_) {
        if (!open.project) {
            finish(folder, open, task, stop);
            continue;
        }
        if (open.project->overlay() != task.overlay) {
            open.project->set_overlay(task.overlay);
            open.told = nullptr;
        }
        if (task.look_at_disk) {
            open.project->look_at_disk();
            open.told = nullptr;
        }
    }
    if (!task.open.empty()) {  // the file that was edited last
        const auto& [file, folder] = task.open.front();
        Open& open = projects_.at(folder);
        const std::string source = source_for(open, file, task);
        const bool is_stale = !source.empty() && holds(open.project->stale(), source);
        if (is_stale) open.told = nullptr;
        if (is_stale && open.project->read_quickly(source, stop)) {
            tell(folder, open, task, open.project->stale().empty(), source);
            if (!open.told && is_overtaken_soon()) return;
        }
        if (stop.stop_requested()) return;
        finish(folder, open, task, stop);
        if (!source.empty() && open.project->has_source(source) && !stop.stop_requested()) open.project->hold_headers(source, stop);
    }
    for (auto& [folder, open] : projects_) {
        if (!stop.stop_requested()) finish(folder, open, task, stop);
    }
}

void Analyst::finish(const std::string& folder, Open& open, const Task& task, const std::stop_token& stop) {
    if (open.told && open.told->revision == task.revision) return;
    if (!open.project) return tell(folder, open, task, true);
    for (const auto& [file, its_folder] : task.open) {
        if (its_folder == folder && engine::is_source(file)) add_source(open, file);
    }
    read_stale(folder, *open.project, stop);
    for (const auto& [file, its_folder] : task.open) {  // a header that nothing includes is looked at by itself
        if (stop.stop_requested() || its_folder != folder || !engine::is_header(file) || !open.project->sources_with(file).empty()) continue;
        add_source(open, file);
    }
    read_stale(folder, *open.project, stop);
    if (!stop.stop_requested()) tell(folder, open, task, true);
}

void Analyst::read_stale(const std::string& folder, engine::LiveProject& project, const std::stop_token& stop) {
    const std::vector<std::string> stale = project.stale();
    if (stale.empty() || stop.stop_requested()) return;
    projects_.at(folder).told = nullptr;
    constexpr std::size_t kMany = 4;
    const bool is_shown = stale.size() >= kMany;
    engine::Watch watch;
    if (is_shown) watch = [this, &folder](const engine::Progress& progress) { tell_(Indexing{.folder = folder, .done = progress.sources, .of = progress.of}); };
    project.read(stale, stop, watch);
    if (is_shown) tell_(Indexing{.folder = folder, .ended = true});
}

void Analyst::tell(const std::string& folder, Open& open, const Task& task, bool complete, const std::string& source) {
    auto snapshot = std::make_shared<Snapshot>();
    if (open.told) *snapshot = *open.told;  // nothing but the revision is new
    snapshot->revision = task.revision;
    if (!open.told) {
        snapshot->folder = folder;
        snapshot->project = open.project;
        snapshot->error = open.error;
        snapshot->complete = complete;
        snapshot->live = std::make_shared<engine::LiveReport>(open.project ? open.project->report() : engine::LiveReport());
        const std::vector<std::string> stale = complete ? std::vector<std::string>() : open.project->stale_unread();
        snapshot->stale = {stale.begin(), stale.end()};
        if (!complete) snapshot->edited = {task.open.front().file, source};
    }
    if (complete) open.told = snapshot;
    tell_(std::move(snapshot));
}

}  // namespace grantlint::lsp
