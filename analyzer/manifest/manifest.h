// What an app declares it may do, every name with its place in the file.
//
//   { "app": "Call archiver", "permissions": ["ReadCallLog"], "optional": ["ReadCallRecording"], "ignored": [] }
//
// permissions: granted. optional: granted to some installations; a call that needs one must be guarded. ignored: never
// reported, neither as missing nor as unused. Names are kept as written; rules/names.h knows which permission each of them means.
//
// The same in YAML, an OAuth token response, and a text with a link that registers the app are manifests too: see forms.h.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/files.h"

namespace grantlint::manifest {

constexpr std::string_view kFileName = "grantlint.json";

struct Grant {
    std::string name;
    Range at;  // unknown for grants of the command line
};

enum class Form {
    json,     // grantlint.json
    yaml,     // the same shape
    token,    // an OAuth token response; it holds secrets, so no line of it is ever shown
    link,     // a text with a link such as new-app?…permissions=…
};

struct Manifest {
    std::string file;  // absolute; empty when no file stands behind it
    Form form = Form::json;
    std::string app;
    std::vector<Grant> permissions;
    std::vector<Grant> optional;
    std::vector<Grant> ignored;
    Range permissions_at;  // the list itself
};

// The name's ending decides the form (.json, .yaml, .yml); of other files the content does. Errors have a position.
Result<Manifest> parse_manifest(std::string_view text, const std::string& file);
Result<Manifest> load_manifest(const std::string& file, const Overlay& overlay = {});
Result<Manifest> load_manifest(const std::string& file, FileKind kind);  // from the disk

// The nearest grantlint.json in the folder or above it, absolute; empty when there is none.
std::string find_manifest(std::string folder, const Overlay& overlay = {});

// The manifests of a run: one that was named, or for each source the nearest one upward.
class Manifests {
public:
    // Every source belongs to this one.
    static Manifests fixed(Manifest manifest);

    // Looks upward from the folder of each of the files; a manifest that cannot be read is an Error.
    static Result<Manifests> discover(const std::vector<std::string>& files, const Overlay& overlay = {});

    // Null when the file has none.
    [[nodiscard]] const Manifest* find_for(const std::string& file) const;

    // The manifests of every app that a piece of code belongs to, without repetition, sorted by file: the nearest one, and those
    // of the apps that use the code from folders below the one that it is shared in. `users` are the files whose functions reach it.
    [[nodiscard]] std::vector<const Manifest*> find_all_for(const std::string& file, const std::vector<std::string>& users) const;
    [[nodiscard]] const std::vector<Manifest>& all() const { return manifests_; }  // sorted by file

private:
    std::vector<Manifest> manifests_;
    std::map<std::string, std::size_t> by_folder_;
    bool fixed_ = false;
};

}  // namespace grantlint::manifest
