// What an API's errors mean for a project: whose permission is missing, whether the manifest grants it, which calls need it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "check/error_log.h"
#include "check/report.h"
#include "manifest/manifest.h"
#include "rules/error_shapes.h"
#include "rules/names.h"
#include "rules/pack.h"

namespace grantlint::engine {

// Errors that say the same, however often.
struct Complaint {
    rules::Whose whose = rules::Whose::unclear;
    const rules::ErrorShape* shape = nullptr;  // of the first; null: an event filter was refused, and nothing says why
    std::string code;
    std::string permission;  // the name of today; as it is spelled in the error when no pack knows it; may be empty
    bool is_known = false;   // a pack knows it
    std::vector<std::string> filters;
    std::size_t count = 0;
    Range first;
};

// Sorted by the first occurrence. `file` is the name that positions get. Where a refused event filter says no permission, it is
// looked up in the packs.
std::vector<Complaint> find_complaints(const rules::ErrorShapes& shapes, std::string_view text, const std::string& file, const std::vector<rules::Pack>& packs);

// Whether it is, or may be, the application that lacks something.
bool is_of_app(const Complaint& complaint);

// How a manifest grants the permission.
struct Declaration {
    const manifest::Manifest* manifest = nullptr;
    manifest::Grant grant;
    bool is_optional = false;
    bool by_inclusion = false;  // another grant, which includes it
};

std::optional<Declaration> find_declaration(const manifest::Manifest& manifest, const std::string& permission, const rules::PermissionNames& names);

std::vector<const check::Call*> calls_needing(const check::Report& report, const std::string& permission);

}  // namespace grantlint::engine
