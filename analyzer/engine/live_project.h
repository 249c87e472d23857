// A project that stays open while people type: what has not changed is neither read nor parsed again.
//
//   LiveProject project(std::move(request), keep);     packs, client models, the list of sources; no source is read yet
//   project.set_overlay({{"/home/me/app/a.cpp", text}});
//   project.read_quickly("/home/me/app/a.cpp", stop);  behind headers that a process holds parsed: milliseconds
//   project.report()                                   of what has been read by then
//   project.read(project.stale(), stop);               the rest, as a run from the shell would
//
// A source is stale when any file that it was made from is no longer what it was, in the overlay or on the disk. One that has errors
// in it and was read quickly is stale too, and so is one of which only the edited function was: reading it by itself may say more. Used by one thread.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/error.h"
#include "base/files.h"
#include "check/report.h"
#include "engine/file_states.h"
#include "engine/inspection.h"
#include "flow/client_models.h"
#include "frontends/cpp/held_headers.h"
#include "manifest/manifest.h"

namespace grantlint::engine {

// Puts what keeps units between runs in front of a parser (engine/cache.h); empty: nothing is kept.
using Keep = std::function<Parser(Parser)>;

struct LiveReport {
    check::Report report;
    manifest::Manifests manifests;         // the last ones that could be read
    std::optional<Error> manifest_error;   // why the manifests are not those of now
    std::optional<Error> project_error;    // why not all sources could be found
};

class LiveProject {
public:
    // `request.project.paths` are what to look at, as from the shell. A project without sources is one to which some may be added;
    // broken packs and declarations are Errors.
    static Result<std::unique_ptr<LiveProject>> open(InspectionRequest request, Keep keep);

    // What editors hold in place of files, from now on.
    void set_overlay(Overlay overlay);
    [[nodiscard]] const Overlay& overlay() const { return inspection_.request.overlay; }

    // Compares what was read with the disk; what differs becomes stale.
    void look_at_disk();

    // A file that is none of the project's sources: compiled as the database says, or like its neighbours. Whether there is something
    // new to report: the source, or why it cannot be one. That is tried once.
    bool add_source(const std::string& file);
    [[nodiscard]] bool has_source(const std::string& file) const { return sources_.contains(file); }

    // The project's sources that were read and made from this file, itself among them.
    [[nodiscard]] std::vector<std::string> sources_with(const std::string& file) const;
    [[nodiscard]] std::vector<std::string> stale() const;  // sorted
    [[nodiscard]] std::vector<std::string> stale_unread() const;  // those of them of which the report says nothing; sorted

    // Behind held headers; false when that cannot be done, or was stopped.
    bool read_quickly(const std::string& source, const std::stop_token& stop);

    // Each by itself, in any order; what was not read when it was stopped stays stale.
    void read(const std::vector<std::string>& sources, const std::stop_token& stop, const Watch& watch = {});

    // Makes sure that a source can be read quickly: that the headers that it includes now are held for it.
    void hold_headers(const std::string& source, const std::stop_token& stop);

    // Of the sources that are not stale, and of those that are only because they have errors in them.
    LiveReport report();

    [[nodiscard]] const Inspection& inspection() const { return inspection_; }
    [[nodiscard]] const RuleBook& book() const { return *book_; }

private:
    struct Whole {
        ir::Unit unit;
        std::string text;  // the source's
    };
    struct Source {
        std::string error;         // why it could not be read; empty when it could, or was not tried
        ir::Inputs inputs;
        bool read = false;
        bool stale = true;
        bool provisional = false;  // read behind held headers, with errors in it or in part
        std::optional<std::string> text;  // as it was read, where that was not what is on the disk
        std::optional<Whole> whole;  // what is edited: as it was when it was last read whole and by itself
    };

    LiveProject(InspectionRequest request, Keep keep) : inspection_{.request = std::move(request)}, keep_(std::move(keep)) {}
    Result<void> prepare();
    void add(cpp::CompileCommand command);
    std::optional<cpp::CompileCommand> take_same(const std::string& file);
    [[nodiscard]] cpp::ParseRequest request_for(const std::string& source, const Overlay& overlay) const;
    [[nodiscard]] bool is_current(const ir::Inputs& inputs, FileStates& disk) const;
    void read_all(const std::vector<std::string>& sources, const Overlay& overlay, const std::stop_token& stop, const Watch& watch);
    std::optional<ir::Unit> read_edit(const std::string& file, Source& source, const std::stop_token& stop);
    void remember_text(const std::string& file);
    void keep_whole(const std::string& file, Source& source);
    [[nodiscard]] ir::Unit* find_unit(const std::string& source);
    void put(const std::string& source, ir::Unit unit);
    void drop(const std::string& source);
    [[nodiscard]] ir::Inputs as_now(const ir::Inputs& before, const std::string& source) const;

    Inspection inspection_;
    Keep keep_;
    std::unique_ptr<RuleBook> book_;
    std::optional<flow::ClientModels> models_;
    std::map<std::string, std::string> digests_;  // of the overlay's texts
    std::map<std::string, Source> sources_;
    std::set<std::string> refused_;               // files that could not be added
    std::optional<Error> project_error_;          // with the file that is at fault
    std::vector<ir::Unit> units_;                 // sorted by source; without their inputs
    cpp::HeldHeaders held_{3};
};

}  // namespace grantlint::engine
