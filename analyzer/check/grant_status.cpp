#include "check/grant_status.h"

#include <fmt/format.h>

#include <optional>

namespace grantlint::check {

namespace {

Finding note(std::string rule, const rules::Permission& permission, const manifest::Grant& grant) {
    return {.rule = std::move(rule), .severity = Severity::note, .permissions = {permission.name}, .at = grant.at};
}

std::string because(const rules::Permission& permission) { return permission.note.empty() ? std::string() : ": " + permission.note; }

std::optional<Finding> judge_age(const manifest::Grant& grant, const rules::Permission& today, const rules::PermissionNames& names) {
    const rules::Permission* written = names.find_exact(grant.name);
    const rules::Permission& permission = written == nullptr ? today : *written;
    if (permission.status.empty() || permission.status == "internal") return std::nullopt;
    Finding finding = note("deprecated-permission", today, grant);
    if (!permission.same_as.empty()) {
        finding.message = fmt::format("'{}' is another name of '{}'{}", grant.name, today.name, because(permission));
        finding.help = fmt::format("write \"{}\"", today.name);
        return finding;
    }
    finding.message = fmt::format("'{}' is {}{}", grant.name, permission.status, because(permission));
    return finding;
}

}  // namespace

std::vector<Finding> judge_status(const manifest::Manifest& manifest, const rules::PermissionNames& names) {
    std::vector<Finding> findings;
    for (const auto* grants : {&manifest.permissions, &manifest.optional}) {
        for (const manifest::Grant& grant : *grants) {
            const rules::Permission* permission = names.find(grant.name);
            if (permission == nullptr || !grant.at.known()) continue;
            if (auto age = judge_age(grant, *permission, names)) findings.push_back(std::move(*age));
            if (!permission->restricted) continue;
            Finding finding = note("restricted-permission", *permission, grant);
            finding.message = fmt::format("'{}' is not offered to every app", grant.name);
            finding.help = fmt::format("grantlint explain {} says where that is documented", permission->name);
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

std::string restriction_in_words(const std::vector<std::string>& canonical_names, const rules::PermissionNames& names) {
    std::string text;
    for (const std::string& name : canonical_names) {
        const rules::Permission* permission = names.find_exact(name);
        if (permission != nullptr && permission->restricted) text += fmt::format("; '{}' is not offered to every app: it has to be asked for", name);
    }
    return text;
}

}  // namespace grantlint::check
