// What an app declares it may do, every name with its place in the file.
//
//   { "app": "Call archiver", "permissions": ["ReadCallLog"], "optional": ["ReadCallRecording"], "ignored": [] }
//
// permissions: granted. optional: granted to some installations; a call that needs one must be guarded. ignored: never
// reported as missing. Names are kept as written; rules/names.h knows which permission each of them means.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace grantlint::manifest {

constexpr std::string_view kFileName = "grantlint.json";

struct Grant {
    std::string name;
    Range at;  // unknown for grants of the command line
};

struct Manifest {
    std::string file;  // absolute; empty when no file stands behind it
    std::string app;
    std::vector<Grant> permissions;
    std::vector<Grant> optional;
    std::vector<Grant> ignored;
    Range permissions_at;  // the list itself: where a grant would be added
};

Result<Manifest> parse_manifest(std::string_view text, const std::string& file);
Result<Manifest> load_manifest(const std::string& file);

// The manifests of a run: one that was named, or for each source the nearest one upward.
class Manifests {
public:
    // Every source belongs to this one.
    static Manifests fixed(Manifest manifest);

    // Looks upward from the folder of each of the files; a manifest that cannot be read is an Error.
    static Result<Manifests> discover(const std::vector<std::string>& files);

    // Null when the file has none.
    [[nodiscard]] const Manifest* find_for(const std::string& file) const;
    [[nodiscard]] const std::vector<Manifest>& all() const { return manifests_; }  // sorted by file

private:
    std::vector<Manifest> manifests_;
    std::map<std::string, std::size_t> by_folder_;
    bool fixed_ = false;
};

}  // namespace grantlint::manifest
