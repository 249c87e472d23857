// The thread that analyses, so that the one that talks to the client never waits: always at the newest state of the texts.
//
// A task replaces the one before it, whatever has become of that. First the file that was edited last is read, behind headers that are
// held parsed, and what is known then is told; then, when nothing new has come for a moment, everything else that is stale, and it is told
// again, as complete.
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "base/files.h"
#include "engine/session_setup.h"
#include "lsp/snapshot.h"

namespace grantlint::lsp {

struct OpenFile {
    std::string file;    // absolute
    std::string folder;  // of its project: folder_of
};

struct Task {
    std::uint64_t revision = 0;
    Overlay overlay;                   // what is not saved
    std::vector<OpenFile> open;        // the one that was edited last first
    std::vector<std::string> folders;  // absolute; files outside of them are projects of their own folders
    bool look_at_disk = false;         // files were saved, or have changed behind the editor
    bool begin_anew = false;           // the configuration, a rule pack or the compilation database has changed
};

struct Indexing {
    std::string folder;
    std::size_t done = 0, of = 0;  // sources
    bool ended = false;
};

using Told = std::variant<std::shared_ptr<const Snapshot>, Indexing>;

class Analyst {
public:
    // `tell` is called on the analyst's thread.
    Analyst(engine::SessionSetup setup, std::function<void(Told)> tell);
    ~Analyst();
    Analyst(const Analyst&) = delete;
    Analyst& operator=(const Analyst&) = delete;

    void submit(Task task);

private:
    struct Open {
        std::shared_ptr<engine::LiveProject> project;
        std::optional<Error> error;
        std::shared_ptr<const Snapshot> told;  // of its present state, complete; null: there is more to say
    };

    void run();
    void perform(const Task& task, const std::stop_token& stop);
    bool is_overtaken_soon();
    void arrange(const Task& task);
    static void add_source(Open& open, const std::string& file);
    static std::string source_for(Open& open, const std::string& file, const Task& task);
    void read_stale(const std::string& folder, engine::LiveProject& project, const std::stop_token& stop);
    void finish(const std::string& folder, Open& open, const Task& task, const std::stop_token& stop);
    void tell(const std::string& folder, Open& open, const Task& task, bool complete, const std::string& source = {});

    engine::SessionSetup setup_;
    std::function<void(Told)> tell_;
    std::map<std::string, Open> projects_;  // by folder
    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<Task> next_;
    std::stop_source current_;
    bool ends_ = false;
    std::thread thread_;
};

// The folder of a project that a file belongs to: the innermost of these, else the file's own project. Looks at the disk.
std::string folder_of(const std::string& file, const std::vector<std::string>& folders);

}  // namespace grantlint::lsp
