#include <algorithm>
#include <map>

#include "base/fields.h"
#include "manifest/forms.h"
#include "rules/names.h"

namespace grantlint::manifest {

namespace {

std::vector<Grant> to_grants(const std::vector<json::Text>& names) {
    std::vector<Grant> grants;
    for (const json::Text& name : names) grants.push_back({name.value, name.at});
    return grants;
}

// A permission is granted or optional, in whatever spelling. One that is ignored may be either.
void refuse_overlap(json::Fields& fields, const Manifest& manifest) {
    std::map<std::string, std::string> spelled;
    for (const Grant& grant : manifest.permissions) spelled.emplace(rules::name_key(grant.name), grant.name);
    for (const Grant& grant : manifest.optional) {
        if (!spelled.contains(rules::name_key(grant.name))) continue;
        fields.fail(Error{.message = "'" + grant.name + "' is both in 'permissions' and in 'optional'",
                          .at = grant.at,
                          .help = "keep it in \"permissions\" when every installation grants it"});
    }
}

}  // namespace

Result<Manifest> read_lists(const json::Document& document) {
    json::Fields fields(document, document.root, "the manifest");
    fields.optional_string("$schema");
    Manifest manifest{.file = document.file, .app = fields.optional_string("app")};
    manifest.permissions = to_grants(fields.strings("permissions"));
    manifest.optional = to_grants(fields.optional_strings("optional"));
    manifest.ignored = to_grants(fields.optional_strings("ignored"));
    refuse_overlap(fields, manifest);
    if (const auto error = fields.finish()) return std::unexpected(*error);
    manifest.permissions_at = document.range(*document.root.find("permissions"));
    return manifest;
}

}  // namespace grantlint::manifest
