// What is known of a project for one state of the texts: what every feature reads, and nobody changes.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/error.h"
#include "engine/live_project.h"
#include "manifest/manifest.h"
#include "rules/pack.h"

namespace grantlint::lsp {

struct Snapshot {
    std::uint64_t revision = 0;  // of the documents
    std::string folder;          // the project's, absolute
    std::shared_ptr<const engine::LiveProject> project;  // for its rules, which never change; null when it could not be opened
    std::shared_ptr<const engine::LiveReport> live;      // never null
    std::set<std::string> edited; // the file that was edited last, and the source that was read for it
    std::set<std::string> stale;  // sources that are not in the report, or may be there wrongly
    bool complete = false;        // nothing is missing
    std::optional<Error> error;   // why the project could not be opened

    // Whether all that is said of a file is right. What a manifest's grants are worth shows when nothing is missing.
    [[nodiscard]] bool speaks_of(const std::string& file) const { return complete || (!stale.contains(file) && !is_manifest(file)); }
    // Whether its findings are worth telling now: while something is missing, those of the files that are being edited.
    [[nodiscard]] bool judges(const std::string& file) const { return complete || edited.contains(file); }
    [[nodiscard]] bool is_manifest(const std::string& file) const {
        return file.ends_with(manifest::kFileName) || std::ranges::find(live->manifests.all(), file, &manifest::Manifest::file) != live->manifests.all().end();
    }
    [[nodiscard]] const check::Report& report() const { return live->report; }
    [[nodiscard]] const std::vector<rules::Pack>& packs() const { return project->inspection().packs; }
    [[nodiscard]] const rules::PermissionNames& names() const { return project->book().names; }
};

}  // namespace grantlint::lsp
