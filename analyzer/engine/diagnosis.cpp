#include "engine/diagnosis.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/lines.h"
#include "rules/events.h"

namespace grantlint::engine {

using check::LoggedError;
using rules::Whose;

namespace {

// The permissions that the packs name for an event filter.
std::set<std::string> needs_of(const std::string& filter, const std::vector<rules::Pack>& packs) {
    const rules::Events events(packs);
    std::set<std::string> names;
    for (const rules::Pack& pack : packs) {
        for (const rules::EventMatch& match : events.read(pack, {{strings::Piece::literal(filter)}}).filters) {
            for (const rules::Requirement& needed : match.filter->needs) names.insert(needed.any_of.front());
        }
    }
    return names;
}

// A filter that was refused for no said reason, once for each permission that it needs.
std::vector<LoggedError> explained(const LoggedError& error, const std::vector<rules::Pack>& packs) {
    if (error.shape != nullptr || error.filter.empty()) return {error};
    std::vector<LoggedError> out;
    for (const std::string& name : needs_of(error.filter, packs)) {
        out.push_back(error);
        out.back().permission = name;
    }
    return out.empty() ? std::vector{error} : out;
}

}  // namespace

std::vector<Complaint> find_complaints(const rules::ErrorShapes& shapes, std::string_view text, const std::string& file, const std::vector<rules::Pack>& packs) {
    const rules::PermissionNames names(packs);
    const LineIndex lines(text);
    std::map<std::tuple<Whose, std::string, std::string>, std::size_t> index;
    std::vector<Complaint> complaints;
    for (const LoggedError& logged : check::find_errors(shapes, text)) {
        for (const LoggedError& error : explained(logged, packs)) {
            const Whose whose = error.shape == nullptr ? Whose::unclear : error.shape->whose;
            const bool is_known = whose != Whose::user && names.find(error.permission) != nullptr;
            const std::string permission = is_known ? names.canonical(error.permission) : error.permission;
            const std::string meaning = permission.empty() && error.shape != nullptr ? error.shape->meaning : std::string();
            const auto [known, fresh] = index.try_emplace({whose, permission, meaning}, complaints.size());
            if (fresh) {
                complaints.push_back({.whose = whose, .shape = error.shape, .permission = permission, .is_known = is_known,
                                      .first = lines.range(file, std::min(error.at, text.size()), std::min(error.at + 1, text.size()))});
            }
            Complaint& complaint = complaints[known->second];
            ++complaint.count;
            if (complaint.code.empty()) complaint.code = error.code;
            const bool is_new = !error.filter.empty() && std::ranges::find(complaint.filters, error.filter) == complaint.filters.end();
            if (is_new) complaint.filters.push_back(error.filter);
        }
    }
    return complaints;
}

bool is_of_app(const Complaint& complaint) { return complaint.whose == Whose::application || complaint.whose == Whose::unclear; }

std::optional<Declaration> find_declaration(const manifest::Manifest& manifest, const std::string& permission, const rules::PermissionNames& names) {
    for (const bool by_inclusion : {false, true}) {
        for (const auto* grants : {&manifest.permissions, &manifest.optional}) {
            for (const manifest::Grant& grant : *grants) {
                const std::string name = names.canonical(grant.name);
                if (by_inclusion ? !names.with_included({name}).contains(permission) : name != permission) continue;
                return Declaration{.manifest = &manifest, .grant = grant, .is_optional = grants == &manifest.optional, .by_inclusion = by_inclusion};
            }
        }
    }
    return std::nullopt;
}

std::vector<const check::Call*> calls_needing(const check::Report& report, const std::string& permission) {
    std::vector<const check::Call*> calls;
    for (const check::Call& call : report.calls) {
        const auto names_it = [&](const rules::Requirement& needed) { return std::ranges::find(needed.any_of, permission) != needed.any_of.end(); };
        if (call.rule && std::ranges::any_of(call.rule->needs, names_it)) calls.push_back(&call);
    }
    return calls;
}

}  // namespace grantlint::engine
