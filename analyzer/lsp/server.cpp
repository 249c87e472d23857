#include "lsp/server.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <list>
#include <map>
#include <set>
#include <thread>
#include <utility>

#include <sys/types.h>

#include "base/files.h"
#include "base/path.h"
#include "base/words.h"
#include "check/rule_names.h"
#include "engine/configuration.h"
#include "engine/database.h"
#include "engine/source_files.h"
#include "lsp/analyst.h"
#include "lsp/client.h"
#include "lsp/documents.h"
#include "lsp/features.h"
#include "lsp/inbox.h"
#include "lsp/publisher.h"
#include "lsp/transport.h"
#include "lsp/uri.h"

namespace grantlint::lsp {

namespace {

// A request about one file that is answered out of a snapshot.
struct FileRequest {
    std::string_view method;
    Json (*answer)(View& view, const std::string& file, const Json& params);
    bool of_any_age = false;  // the snapshot may be of older texts
};

constexpr std::array kFileRequests = {
    FileRequest{"textDocument/codeAction", code_actions},
    FileRequest{"textDocument/codeLens", [](View& view, const std::string& file, const Json&) { return code_lenses(view, file); }},
    FileRequest{"textDocument/completion", completions, true},
    FileRequest{"textDocument/definition", calls_of_grant},
    FileRequest{"textDocument/hover", hover},
    FileRequest{"textDocument/inlayHint", inlay_hints},
    FileRequest{"textDocument/references", calls_of_grant},
};

// Waits for a snapshot that speaks of its file.
struct Waiting {
    Message message;
    std::string file;            // empty: of the workspace
    std::uint64_t revision = 0;  // of the documents when it came
};

using ByFile = std::map<std::string, Json>;

enum class State { fresh, running, shut_down };

class Server {
public:
    Server(const engine::SessionSetup& setup, int in, int out) : setup_(setup), reader_(in, [this] { return is_client_alive(); }), writer_(out) {}

    int run() {
        std::thread reader([this] { read(); });
        while (!exit_) {
            Event event = inbox_.take();
            if (const Frame* frame = std::get_if<Frame>(&event)) take(*frame);
            else take(std::get<Told>(event));
            if (!exit_ && changed_ && inbox_.empty()) submit();
        }
        analyst_.reset();
        reader_.stop();
        reader.join();
        return *exit_;
    }

private:
    void read() {
        while (true) {
            Frame frame = reader_.next();
            const bool is_last = frame.kind == Frame::Kind::end || frame.kind == Frame::Kind::broken;
            inbox_.put(std::move(frame));
            if (is_last) return;
        }
    }

    [[nodiscard]] bool is_client_alive() const {
        const long process = client_process_.load();
        return process == 0 || kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
    }

    void send(const std::string& message) {
        if (!writer_.write(message)) exit_ = exit_.value_or(1);
    }
    void refuse(const Json& id, ErrorCode code, std::string why) { send(error_response(id, {.code = code, .message = std::move(why)})); }
    void notify(std::string_view method, const Json& params) { send(notification(method, params)); }
    void ask(std::string_view method, const Json& params) { send(request(++asked_, method, params)); }

    void take(const Frame& frame) {
        switch (frame.kind) {
            case Frame::Kind::end: exit_ = 1; return;
            case Frame::Kind::broken: refuse(nullptr, ErrorCode::parse_error, "the header has no Content-Length that makes sense"), exit_ = 1; return;
            case Frame::Kind::too_large: return refuse(nullptr, ErrorCode::invalid_request, "the message is larger than " + std::to_string(kMostBytes) + " bytes");
            case Frame::Kind::message: break;
        }
        const std::expected<Message, BadMessage> message = parse_message(frame.body);
        if (!message) return send(error_response(message.error().id, message.error().problem));
        if (message->is_response()) return;  // what we ask for has nothing that we need
        try {
            if (message->is_request()) take_request(*message);
            else take_notification(*message);
        } catch (const Json::exception& error) {  // params of the wrong shape
            if (message->is_request()) refuse(message->id, ErrorCode::invalid_params, error.what());
        }
    }

    void take_request(const Message& message) {
        const std::string& method = message.method;
        if (method == "initialize") return initialize(message);
        if (state_ == State::fresh) return refuse(message.id, ErrorCode::server_not_initialized, "'initialize' comes first");
        if (state_ == State::shut_down) return refuse(message.id, ErrorCode::invalid_request, "the server was shut down");
        if (method == "shutdown") {
            state_ = State::shut_down;
            for (const Waiting& one : std::exchange(waiting_, {})) refuse(one.message.id, ErrorCode::request_cancelled, "the server was shut down");
            return send(response(message.id, nullptr));
        }
        const bool is_known = method == "textDocument/diagnostic" || std::ranges::find(kFileRequests, method, &FileRequest::method) != kFileRequests.end();
        if (method == "workspace/diagnostic" && client_.pulls) return wait({.message = message, .file = {}, .revision = documents_.revision()});
        if (!is_known || (method == "textDocument/diagnostic" && !client_.pulls)) return refuse(message.id, ErrorCode::method_not_found, "no such method: '" + method + "'");
        const auto path = path_of(message.params.at("textDocument").at("uri").get<std::string>());
        if (!path) return refuse(message.id, ErrorCode::invalid_params, "the URI names no file");
        wait({.message = message, .file = *path, .revision = documents_.revision()});
    }

    void take_notification(const Message& message) {
        const std::string& method = message.method;
        const Json& params = message.params;
        if (method == "exit") exit_ = state_ == State::shut_down ? 0 : 1;
        if (state_ != State::running) return;
        if (method == "initialized") begin();
        else if (method == "$/cancelRequest") cancel(params.at("id"));
        else if (method == "textDocument/didOpen") opened(documents_.open(params));
        else if (method == "textDocument/didChange") note_change(documents_.change(params));
        else if (method == "textDocument/didClose") note_change(documents_.close(params)), disk_has_changed(false);
        else if (method == "textDocument/didSave") saved(path_of(params.at("textDocument").at("uri").get<std::string>()).value_or(""));
        else if (method == "workspace/didChangeWatchedFiles") watched(params);
        else if (method == "workspace/didChangeConfiguration") configured(params.value("settings", Json()));
        else if (method == "workspace/didChangeWorkspaceFolders") move_folders(params.at("event"));
    }

    void initialize(const Message& message) {
        if (state_ != State::fresh) return refuse(message.id, ErrorCode::invalid_request, "'initialize' comes once");
        client_ = read_client(message.params);
        client_process_ = client_.process;
        documents_.set_encoding(client_.encoding);
        write_pages();
        analyst_.emplace(setup_, [this](Told told) { inbox_.put(Event(std::move(told))); });
        state_ = State::running;
        send(response(message.id, initialize_result(client_, setup_.version)));
    }

    void begin() {
        if (client_.watches_files) ask("client/registerCapability", watch_registration());
        begun_ = changed_ = true;
    }

    // The pages that codeDescription points to. Where they cannot be written there is none.
    void write_pages() {
        if (setup_.pages.empty()) return;
        std::error_code code;
        std::filesystem::create_directories(setup_.pages, code);
        for (const std::string& rule : check::rule_names()) {
            const std::string file = setup_.pages + "/" + rule + ".md";
            if (std::filesystem::exists(file, code)) continue;
            if (!save_file(file, check::for_readers(*check::find_page(rule)))) return;
        }
        pages_ = setup_.pages;
    }

    void note_change(const std::string& path) {
        if (path.empty()) return;
        changed_ = true;
        std::erase_if(waiting_, [&](const Waiting& one) {  // what they ask about is no longer there
            if (one.file != path || one.message.method == "textDocument/completion") return false;
            Problem problem{.code = ErrorCode::content_modified, .message = "the text was changed meanwhile"};
            if (one.message.method == "textDocument/diagnostic") {
                problem.code = ErrorCode::server_cancelled;
                problem.data = {{"retriggerRequest", false}};
            }
            send(error_response(one.message.id, problem));
            return true;
        });
    }

    void opened(const std::string& path) {
        publisher_.opened(path);
        note_change(path);
    }

    void saved(const std::string& path) { disk_has_changed(is_of_project(path)); }

    void disk_has_changed(bool begin_anew) {
        changed_ = look_at_disk_ = true;
        documents_.forget_disk();
        homes_.clear();
        if (!begin_anew) return;
        begin_anew_ = true;
        anew_since_ = documents_.revision();
    }

    // What decides how everything is looked at.
    [[nodiscard]] bool is_of_project(const std::string& path) const {
        const std::string_view name = file_name(path);
        if (name == engine::kConfigurationName || name == engine::kDatabaseName) return true;
        return std::ranges::any_of(snapshots_, [&](const auto& entry) {
            return entry.second->project && std::ranges::any_of(entry.second->packs(), [&](const rules::Pack& pack) { return pack.file == path; });
        });
    }

    void watched(const Json& params) {
        bool begin_anew = false;
        for (const Json& change : params.at("changes")) {
            const std::string path = path_of(change.at("uri").get<std::string>()).value_or("");
            const bool comes_or_goes = change.value("type", 2) != 2;
            begin_anew |= is_of_project(path) || (comes_or_goes && engine::is_source(path) && !documents_.find(path));
        }
        disk_has_changed(begin_anew);
    }

    void configured(const Json& settings) {
        read_settings(settings, client_);
        if (client_.refreshes_hints) ask("workspace/inlayHint/refresh", nullptr);
        for (const auto& [folder, snapshot] : snapshots_) publish(*snapshot);
        answer_waiting();
    }

    void move_folders(const Json& event) {
        for (const Json& removed : event.value("removed", Json::array())) std::erase(client_.folders, path_of(removed.at("uri").get<std::string>()).value_or(""));
        for (const Json& added : event.value("added", Json::array())) {
            const auto path = path_of(added.at("uri").get<std::string>());
            if (path && std::ranges::find(client_.folders, *path) == client_.folders.end()) client_.folders.push_back(*path);
        }
        homes_.clear();
        changed_ = true;
    }

    void cancel(const Json& id) {
        const auto found = std::ranges::find(waiting_, id, [](const Waiting& one) { return one.message.id; });
        if (found == waiting_.end()) return;
        refuse(id, ErrorCode::request_cancelled, "cancelled");
        waiting_.erase(found);
    }

    void submit() {
        changed_ = false;
        Task task{.revision = documents_.revision(), .overlay = documents_.unsaved(), .folders = client_.folders, .look_at_disk = std::exchange(look_at_disk_, false), .begin_anew = std::exchange(begin_anew_, false)};
        std::vector<std::pair<std::uint64_t, std::string>> open;
        for (const auto& [path, document] : documents_.all()) open.emplace_back(document.edited, path);
        std::ranges::sort(open, std::greater());
        for (auto& [edited, path] : open) task.open.push_back({.file = path, .folder = home_of(path)});
        drop_projects(task);
        analyst_->submit(std::move(task));
        answer_waiting();  // those about a project that is no longer there
    }

    // Whether a project is one of the workspace, or of an open file: then there is a snapshot of it, or there will be.
    bool is_looked_at(const std::string& folder) {
        const auto is_in = [&](const auto& entry) { return home_of(entry.first) == folder; };
        return std::ranges::find(client_.folders, folder) != client_.folders.end() || std::ranges::any_of(documents_.all(), is_in);
    }

    const std::string& home_of(const std::string& file) {
        const auto [known, is_new] = homes_.try_emplace(file);
        if (is_new) known->second = folder_of(file, client_.folders);
        return known->second;
    }

    // Of projects that no folder and no open file belongs to any more.
    void drop_projects(const Task& task) {
        wanted_ = {task.folders.begin(), task.folders.end()};
        for (const OpenFile& one : task.open) wanted_.insert(one.folder);
        std::erase_if(snapshots_, [&](const auto& entry) {
            if (wanted_.contains(entry.first)) return false;
            publisher_.forget(entry.first);
            lenses_.erase(entry.first);
            hints_.erase(entry.first);
            return true;
        });
        send_diagnostics();
    }

    void take(const Told& told) {
        if (const Indexing* indexing = std::get_if<Indexing>(&told)) return show(*indexing);
        const auto& snapshot = std::get<std::shared_ptr<const Snapshot>>(told);
        if (snapshot->revision != documents_.revision()) return;  // of texts that are no more
        if (!wanted_.contains(snapshot->folder)) return;           // of a folder that was removed meanwhile
        snapshots_[snapshot->folder] = snapshot;
        publish(*snapshot);
        if (snapshot->complete) refresh(*snapshot);
        answer_waiting();
    }

    void publish(const Snapshot& snapshot) {
        View view(snapshot, documents_, client_, pages_);
        publisher_.take(snapshot, diagnostics_of(view));
        send_diagnostics();
    }

    void send_diagnostics() {
        if (client_.pulls) return;
        for (const Json& params : publisher_.to_send(documents_, client_.versions)) notify("textDocument/publishDiagnostics", params);
    }

    void refresh(const Snapshot& snapshot) {
        if (client_.pulls && client_.refreshes_diagnostics && publisher_.is_outdated(documents_)) ask("workspace/diagnostic/refresh", nullptr);
        View view(snapshot, documents_, client_, pages_);
        if (client_.refreshes_lenses) {
            ByFile lenses;
            for (const manifest::Manifest& one : snapshot.live->manifests.all()) {
                if (Json some = code_lenses(view, one.file); !some.empty()) lenses.emplace(one.file, std::move(some));
            }
            if (std::exchange(lenses_[snapshot.folder], lenses) != lenses) ask("workspace/codeLens/refresh", nullptr);
        }
        if (client_.refreshes_hints && client_.inlay_hints) {
            ByFile hints;
            for (const auto& [file, document] : documents_.all()) {
                if (Json some = all_inlay_hints(view, file); !some.empty()) hints.emplace(file, std::move(some));
            }
            if (std::exchange(hints_[snapshot.folder], hints) != hints) ask("workspace/inlayHint/refresh", nullptr);
        }
    }

    void wait(Waiting one) {
        if (!begun_) begun_ = changed_ = true;  // 'initialized' is late
        waiting_.push_back(std::move(one));
        answer_waiting();
    }

    void answer_waiting() {
        for (auto one = waiting_.begin(); one != waiting_.end();) {
            Waiting waiting = *one;
            const bool answered = waiting.file.empty() ? answer_workspace(waiting) : answer(waiting);
            if (exit_) return;
            one = answered ? waiting_.erase(one) : std::next(one);
        }
    }

    bool answer(const Waiting& one) {
        const std::string& home = home_of(one.file);
        const bool is_pull = one.message.method == "textDocument/diagnostic";
        const auto known = snapshots_.find(home);
        if (known == snapshots_.end()) {
            if (is_looked_at(home)) return false;
            send(response(one.message.id, is_pull ? publisher_.pulled(one.file, one.message.params.value("previousResultId", Json())) : Json()));
            return true;
        }
        const Snapshot& snapshot = *known->second;
        const auto request = std::ranges::find(kFileRequests, one.message.method, &FileRequest::method);
        if (is_pull || !request->of_any_age) {
            const Document* document = documents_.find(one.file);
            const bool is_old = snapshot.revision < anew_since_ || (document != nullptr && document->edited > snapshot.revision);
            if (is_old || !(is_pull ? snapshot.judges(one.file) : snapshot.speaks_of(one.file))) return false;
        }
        View view(snapshot, documents_, client_, pages_);
        Json result;
        try {
            if (is_pull) result = publisher_.pulled(one.file, one.message.params.value("previousResultId", Json()));
            else if (snapshot.project) result = request->answer(view, one.file, one.message.params);
        } catch (const Json::exception& error) {
            refuse(one.message.id, ErrorCode::invalid_params, error.what());
            return true;
        }
        send(response(one.message.id, result));
        return true;
    }

    // Answered when there is something that the client does not have.
    bool answer_workspace(const Waiting& one) {
        const auto is_complete = [](const auto& entry) { return entry.second->complete; };
        if (snapshots_.empty() || !std::ranges::all_of(snapshots_, is_complete)) return false;
        std::map<std::string, std::string> previous;
        try {
            for (const Json& had : one.message.params.value("previousResultIds", Json::array())) previous.emplace(had.at("uri").get<std::string>(), had.at("value").get<std::string>());
        } catch (const Json::exception& error) {
            refuse(one.message.id, ErrorCode::invalid_params, error.what());
            return true;
        }
        std::optional<Json> result = publisher_.pulled_workspace(previous, documents_);
        if (!result && previous.empty() && !std::exchange(gave_workspace_, true)) result = Json::object({{"items", Json::array()}});
        if (!result) return false;
        gave_workspace_ = true;
        send(response(one.message.id, *result));
        return true;
    }

    void show(const Indexing& indexing) {
        if (!client_.shows_progress) return;
        const std::string token = "grantlint-indexing-" + indexing.folder;
        const auto progress = [&](const Json& value) { notify("$/progress", {{"token", token}, {"value", value}}); };
        if (indexing.ended) {
            if (shown_.erase(token) > 0) progress({{"kind", "end"}});
            return;
        }
        if (shown_.insert(token).second) {
            ask("window/workDoneProgress/create", {{"token", token}});
            progress({{"kind", "begin"}, {"title", "grantlint: reading sources"}, {"cancellable", false}, {"percentage", 0}});
        }
        const std::size_t percentage = indexing.of == 0 ? 100 : indexing.done * 100 / indexing.of;
        progress({{"kind", "report"}, {"message", std::to_string(indexing.done) + " of " + counted(indexing.of, "source")}, {"percentage", percentage}});
    }

    engine::SessionSetup setup_;
    FrameReader reader_;
    FrameWriter writer_;
    Inbox inbox_;
    State state_ = State::fresh;
    std::optional<int> exit_;
    Client client_;
    std::atomic<long> client_process_ = 0;
    Documents documents_;
    std::string pages_;
    bool begun_ = false;                  // somebody has been told to look at the projects
    bool changed_ = false, look_at_disk_ = false, begin_anew_ = false;  // for the next task
    std::uint64_t anew_since_ = 0;        // revision of the documents when everything was last begun anew
    std::map<std::string, std::shared_ptr<const Snapshot>> snapshots_;  // by folder
    Publisher publisher_;
    std::list<Waiting> waiting_;
    std::set<std::string> wanted_;        // folders of projects that were asked for
    std::map<std::string, std::string> homes_;  // by file: the folder of its project
    std::map<std::string, ByFile> lenses_, hints_;  // by folder: what the client was told to ask for
    std::set<std::string> shown_;         // progress that has begun
    bool gave_workspace_ = false;
    int asked_ = 0;
    std::optional<Analyst> analyst_;      // last: it tells until it is gone
};

}  // namespace

int serve(const engine::SessionSetup& setup, int in, int out) {
    std::signal(SIGPIPE, SIG_IGN);
    return Server(setup, in, out).run();
}

}  // namespace grantlint::lsp
